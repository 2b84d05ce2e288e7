/// Whether a text without a telling name is Markdown: headings, links, strong words, fences.
func hasMarkdownSigns(_ sample: ArraySlice<UInt8>) -> Bool {
  sample.withUnsafeBufferPointer { bytes in
    var lines = LineCursor(bytes)
    var headings = 0
    var fences = 0
    var firstLine = true
    while let line = lines.next() {
      guard !line.isBlank, line.indent < 4 else { continue }
      let content = bytes[line.start..<line.end]
      if content.first == UInt8(ascii: "#") {
        let signs = content.prefix { $0 == UInt8(ascii: "#") }.count
        if signs <= 6, content.count > signs + 1, bytes[line.start + signs] == 0x20 { headings += firstLine ? 2 : 1 }
      } else if content.starts(with: [0x60, 0x60, 0x60]) {
        fences += 1
      }
      firstLine = false
    }
    if headings >= 2 || fences >= 2 { return true }
    var links = 0
    var strong = 0
    for index in 1..<max(1, bytes.count - 2) {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "("), bytes[index + 2] > 0x20 {
        links += 1
      }
      if bytes[index] == UInt8(ascii: "*"), bytes[index - 1] == UInt8(ascii: "*"),
        isDigit(bytes[index + 1]) || bytes[index + 1] > 0x3F
      {
        strong += 1
      }
    }
    return links > 0 || strong >= 2 || headings == 1 && strong > 0
  }
}
