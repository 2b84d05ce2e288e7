internal import CRapidJSON
internal import DocumentFormats
internal import DocumentModel
internal import SpeechAttribution

/// Answers one line of a JSON Lines stream with one line: the article, or `{"id":…,"error":…,"line":…}`.
///
/// A line that holds only white space is no record and gets no answer. Each record is answered in the memory of the one before.
package struct RecordProcessor: ~Copyable {
  private let options: ExtractOptions
  private let markdown: Format?
  private let plainText: Format?
  /// The line under work, which the parser overwrites.
  private var scratch: [UInt8] = []
  private var attributor = Attributor()
  private var json = JSONWriter(capacity: 16 << 10)

  package init(options: ExtractOptions = .init()) {
    self.options = ExtractOptions(includeText: options.includeText)
    markdown = try? FormatRegistry.format(named: "markdown")
    plainText = try? FormatRegistry.format(named: "text")
  }

  /// - Parameters:
  ///   - line: the line without its line feed.
  ///   - number: which line of the stream it is, from 1; an error names it.
  package mutating func process(_ line: UnsafeRawBufferPointer, number: Int, into output: inout [UInt8]) {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    let bytes = line.assumingMemoryBound(to: UInt8.self)
    if let place = firstMalformedUTF8(in: bytes) {
      return RecordProcessor.writeError("invalid UTF-8 at byte \(place + 1)", id: nil, line: number, into: &output)
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes)
    scratch.append(contentsOf: repeatElement(0, count: crapidjson_padding))
    // Out of this value while the parser writes to it.
    var record: [UInt8] = []
    swap(&record, &scratch)
    record.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { answer(base, bytes.count, number, into: &output) }
    }
    swap(&record, &scratch)
  }

  private mutating func answer(
    _ line: UnsafeMutablePointer<UInt8>, _ count: Int, _ number: Int, into output: inout [UInt8]
  ) {
    let record = crapidjson_read_record(line, count)
    let id = RecordProcessor.id(record.id)
    func fail(_ message: String) { RecordProcessor.writeError(message, id: id, line: number, into: &output) }
    if let error = record.error {
      return fail("no valid JSON at byte \(record.error_offset + 1): \(RecordProcessor.sentence(error))")
    }
    guard record.is_object else { return fail("a record is a JSON object") }
    let source: (member: crapidjson_member, format: Format?)
    if record.text.bytes != nil {
      source = (record.text, plainText)
    } else if record.markdown.bytes != nil {
      source = (record.markdown, markdown)
    } else if record.html.bytes != nil {
      return fail("HTML is not supported yet")
    } else {
      return fail("a record needs \"text\" or \"markdown\"")
    }
    guard source.member.is_string, let format = source.format else {
      return fail("\"text\" and \"markdown\" are strings")
    }
    let text = [UInt8](UnsafeBufferPointer(start: source.member.bytes, count: source.member.count))
    let document = readDocument(validUTF8: text, format: format)
    let article = attributor.attribute(document, language: RecordProcessor.language(record.language))
    json.clear()
    json.article(
      document, article, source: RecordProcessor.string(record.url), id: id ?? .null, includesText: options.includeText)
    json.append(to: &output)
  }

  // MARK: Members

  private static func id(_ member: crapidjson_member) -> RecordID? {
    guard member.bytes != nil else { return nil }
    let words = String(decoding: UnsafeBufferPointer(start: member.bytes, count: member.count), as: UTF8.self)
    if member.is_string { return .string(words) }
    return member.is_number ? .number(words) : nil
  }

  private static func string(_ member: crapidjson_member) -> String? {
    guard member.bytes != nil, member.is_string else { return nil }
    return String(decoding: UnsafeBufferPointer(start: member.bytes, count: member.count), as: UTF8.self)
  }

  /// The primary subtag of a BCP 47 code.
  private static func language(_ member: crapidjson_member) -> Language? {
    guard let code = string(member) else { return nil }
    let primary = code.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return primary.isEmpty || primary == "und" ? nil : Language(code: primary)
  }

  /// A message of the parser's without its capital and full stop.
  private static func sentence(_ message: UnsafePointer<CChar>) -> String {
    var words = String(cString: message)
    if words.hasSuffix(".") { words.removeLast() }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  private static func writeError(_ message: String, id: RecordID?, line: Int, into output: inout [UInt8]) {
    var json = JSONWriter()
    json.beginObject()
    json.key("id")
    json.id(id)
    json.key("error")
    json.string(message)
    json.key("line")
    json.integer(line)
    json.endObject()
    json.endLine()
    json.append(to: &output)
  }
}

/// Answers one record; for several, keep one `RecordProcessor`.
package func processRecord(_ line: UnsafeRawBufferPointer, options: ExtractOptions, into output: inout [UInt8]) {
  var processor = RecordProcessor(options: options)
  processor.process(line, number: 1, into: &output)
}
