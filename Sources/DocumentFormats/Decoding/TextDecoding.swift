/// The bytes of a source as valid UTF-8 without byte order mark, and otherwise unchanged: line ends, control signs and
/// composed or decomposed accents stay.
///
/// In order: a byte order mark decides; UTF-16 shows by its NULs; what is well-formed UTF-8 is UTF-8; what isn't is
/// Windows-1252 when its odd bytes are that encoding's everyday letters, else broken UTF-8, where each ill-formed
/// piece becomes U+FFFD. What holds too many control signs is no text.
func decodedText(_ bytes: [UInt8]) throws(FormatError) -> [UInt8] {
  enum Reading { case asItIs, withoutMark, made([UInt8]), broken, binary(String?) }
  let reading: Reading = bytes.withUnsafeBufferPointer { buffer in
    if let kind = binaryKind(of: buffer) { return .binary(kind) }
    if buffer.starts(with: [0xFF, 0xFE]) { return .made(transcodeUTF16(buffer, from: 2, .little)) }
    if buffer.starts(with: [0xFE, 0xFF]) { return .made(transcodeUTF16(buffer, from: 2, .big)) }
    if let order = guessedUTF16Order(buffer) { return .made(transcodeUTF16(buffer, from: 0, order)) }
    let marked = buffer.starts(with: [0xEF, 0xBB, 0xBF])
    let signs = ControlSigns(in: buffer)
    if signs.areBinary { return .binary(nil) }
    guard firstMalformedUTF8(in: buffer) != nil else { return marked ? .withoutMark : .asItIs }
    if signs.areBinaryOutsideUTF8 { return .binary(nil) }
    if marked { return .broken }
    let found = census(of: buffer)
    let isLatin = found.malformed > found.wellFormed && found.plausibleLatin * 10 >= found.malformed * 9
    return isLatin ? .made(transcodeWindows1252(buffer)) : .broken
  }
  switch reading {
  case .asItIs: return bytes
  case .withoutMark: return Array(bytes[3...])
  case .made(let text): return text
  case .broken:
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return Array(String(decoding: bytes[start...], as: UTF8.self).utf8)
  case .binary(let kind): throw .binary(kind: kind)
  }
}
