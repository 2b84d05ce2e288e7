/// Writes JSON as UTF-8 bytes, member by member; commas and (in the readable style) line ends come by themselves.
struct JSONWriter: ~Copyable {
  enum Style { case oneLine, indented }

  private var bytes: ByteBuffer
  private let style: Style
  private var depth = 0
  /// Levels at and below this one stand on one line even in the readable style.
  private var flatBelow = Int.max
  private var needsComma = false

  /// - Parameter capacity: about how many bytes will be written.
  init(style: Style = .oneLine, capacity: Int = 256) {
    bytes = ByteBuffer(capacity: capacity)
    self.style = style
  }

  /// Appends what was written.
  func append(to output: inout [UInt8]) { bytes.withBytes { output.append(contentsOf: $0) } }

  /// Begins anew, in the memory at hand.
  mutating func clear() {
    bytes.clear()
    depth = 0
    flatBelow = Int.max
    needsComma = false
  }

  var written: String { bytes.withBytes { String(decoding: $0, as: UTF8.self) } }

  // MARK: Structure

  /// - Parameter isFlat: whether it stands on one line in any style: small objects.
  mutating func beginObject(isFlat: Bool = false) { begin(UInt8(ascii: "{"), isFlat) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(isFlat: Bool = false) { begin(UInt8(ascii: "["), isFlat) }
  mutating func endArray() { end(UInt8(ascii: "]")) }
  mutating func endLine() { bytes.append(0x0A) }

  @inline(__always) private mutating func begin(_ sign: UInt8, _ isFlat: Bool) {
    bytes.append(sign)
    depth += 1
    if isFlat, depth < flatBelow { flatBelow = depth }
    needsComma = false
  }

  @inline(__always) private mutating func end(_ sign: UInt8) {
    let isFlat = depth >= flatBelow
    if depth == flatBelow { flatBelow = Int.max }
    depth -= 1
    if needsComma, !isFlat { breakLine() }
    bytes.append(sign)
    needsComma = true
  }

  /// Makes place for the next member or element.
  @inline(__always) mutating func next() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if style == .indented { breakBeforeNext() }
    needsComma = true
  }

  private mutating func breakBeforeNext() {
    let isFlat = depth >= flatBelow
    if !isFlat { breakLine() } else if needsComma { bytes.append(0x20) }
  }

  private mutating func breakLine() {
    guard style == .indented else { return }
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }

  /// The key of the next member; it needs no escape.
  @inline(__always) mutating func key(_ name: StaticString) {
    next()
    bytes.reserve(name.utf8CodeUnitCount + 4)
    bytes.set(UInt8(ascii: "\""))
    bytes.set(name)
    bytes.set(UInt8(ascii: "\""))
    bytes.set(UInt8(ascii: ":"))
    if style == .indented { bytes.set(0x20) }
  }

  // MARK: Values

  mutating func null() { raw("null") }

  @inline(__always) mutating func raw(_ word: StaticString) {
    bytes.reserve(word.utf8CodeUnitCount)
    bytes.set(word)
  }

  /// Digits that need no escape.
  mutating func raw(digits: String) { for digit in digits.utf8 { bytes.append(digit) } }

  @inline(__always) mutating func integer(_ value: Int) {
    bytes.reserve(20)
    setDigits(value)
  }

  /// Writes an integer that there is room for: two digits at a time, from their table.
  @inline(__always) private mutating func setDigits(_ value: Int) {
    if value < 0 { bytes.set(UInt8(ascii: "-")) }
    var rest = value.magnitude
    if rest < 10 { return bytes.set(0x30 + UInt8(truncatingIfNeeded: rest)) }
    let width = JSONWriter.digits(of: rest)
    bytes.fill(width) { digits in
      var at = width
      let pairs = JSONWriter.pairsOfDigits.utf8Start
      while rest >= 100 {
        let pair = Int(truncatingIfNeeded: rest % 100) &* 2
        rest /= 100
        at &-= 2
        digits[at] = pairs[pair]
        digits[at &+ 1] = pairs[pair &+ 1]
      }
      if rest < 10 {
        digits[0] = 0x30 + UInt8(truncatingIfNeeded: rest)
      } else {
        digits[0] = pairs[Int(truncatingIfNeeded: rest) &* 2]
        digits[1] = pairs[Int(truncatingIfNeeded: rest) &* 2 &+ 1]
      }
    }
  }

  private static var pairsOfDigits: StaticString {
    """
    00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354\
    555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
    """
  }

  @inline(__always) private static func digits(of value: UInt) -> Int {
    if value < 100 { return 2 }
    if value < 1000 { return 3 }
    if value < 10_000 { return 4 }
    var width = 5
    var limit: UInt = 100_000
    while width < 19, value >= limit {
      width += 1
      limit &*= 10
    }
    return width
  }

  /// `{"start":…,"end":…}`, of which an article has hundreds.
  mutating func span(_ start: Int, _ end: Int) {
    guard style == .oneLine else {
      beginObject(isFlat: true)
      key("start")
      integer(start)
      key("end")
      integer(end)
      return endObject()
    }
    bytes.reserve(64)
    bytes.set("{\"start\":")
    setDigits(start)
    bytes.set(",\"end\":")
    setDigits(end)
    bytes.set(UInt8(ascii: "}"))
    needsComma = true
  }

  /// A number between 0 and 1 with at most two decimals; what isn't between them is cut to them.
  mutating func share(_ value: Double) {
    let hundredths = value >= 1 ? 100 : value > 0 ? Int((value * 100).rounded()) : 0
    if hundredths >= 100 { return raw("1.0") }
    raw("0.")
    bytes.append(0x30 + UInt8(hundredths / 10))
    if hundredths % 10 != 0 { bytes.append(0x30 + UInt8(hundredths % 10)) }
  }

  mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string(utf8: $0) }
  }

  /// A string of valid UTF-8; only quotation marks, backslashes and control signs are escaped.
  mutating func string(utf8 value: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Begins a string that comes in pieces, with a space between two.
  mutating func beginString() { bytes.append(UInt8(ascii: "\"")) }
  mutating func joinString() { bytes.append(0x20) }
  mutating func endString() { bytes.append(UInt8(ascii: "\"")) }

  mutating func appendEscaped(_ value: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(value.baseAddress) else { return }
    var copied = 0
    var index = 0
    while index < value.count {
      // Eight bytes at once where none needs an escape.
      if index + 8 <= value.count, !JSONWriter.needsEscape(base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
        continue
      }
      // The last few, with bytes that were seen already.
      if index + 8 > value.count, value.count >= 8,
        !JSONWriter.needsEscape(base.loadUnaligned(fromByteOffset: value.count - 8, as: UInt64.self))
      {
        break
      }
      let byte = value[index]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[copied..<index]))
      appendEscape(byte)
      index += 1
      copied = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[copied...]))
  }

  /// Whether any of eight bytes is below 0x20, a quotation mark, a backslash or DEL (may say yes once too often).
  @inline(__always)
  private static func needsEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let slash = word ^ (ones &* 0x5C)
    let delete = word ^ (ones &* 0x7F)
    let below = (word &- ones &* 0x20) & ~word
    return (below | (quote &- ones) & ~quote | (slash &- ones) & ~slash | (delete &- ones) & ~delete) & high != 0
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      raw("u00")
      let low = byte & 0xF
      bytes.append(0x30 + byte >> 4)
      bytes.append(low < 10 ? 0x30 + low : 0x57 + low)
    }
  }
}
