/// The scalars of Windows-1252's bytes 0x80 to 0x9F; the five that it leaves open stand for themselves, as the
/// WHATWG encoding standard has it.
private let windows1252Upper: [UInt16] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
  0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
  0x0153, 0x009D, 0x017E, 0x0178,
]

/// Windows-1252 (and so Latin-1) as UTF-8.
func transcodeWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 16)
  for byte in bytes {
    if byte < 0x80 {
      text.append(byte)
    } else {
      appendScalar(byte < 0xA0 ? UInt32(windows1252Upper[Int(byte) - 0x80]) : UInt32(byte), to: &text)
    }
  }
  return text
}

/// Whether a high byte is common in Western European texts of that encoding: letters with accents, quotation
/// marks, dashes, the ellipsis, signs of currency and measure.
func isEverydayWindows1252(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x80, 0x85, 0x8C, 0x91...0x97, 0x9C, 0xA0, 0xA1, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB4, 0xB7, 0xBA, 0xBB,
    0xBF...0xCF, 0xD1...0xD6, 0xD8...0xDC, 0xDF...0xEF, 0xF1...0xF6, 0xF8...0xFC:
    true
  default: false
  }
}

/// Appends one scalar as UTF-8; a value that is none becomes U+FFFD.
@inline(__always)
func appendScalar(_ value: UInt32, to text: inout [UInt8]) {
  switch value {
  case 0..<0x80: text.append(UInt8(value))
  case 0x80..<0x800:
    text.append(UInt8(0xC0 | value >> 6))
    text.append(UInt8(0x80 | value & 0x3F))
  case 0x800..<0xD800, 0xE000..<0x10000:
    text.append(UInt8(0xE0 | value >> 12))
    text.append(UInt8(0x80 | value >> 6 & 0x3F))
    text.append(UInt8(0x80 | value & 0x3F))
  case 0x10000..<0x110000:
    text.append(UInt8(0xF0 | value >> 18))
    text.append(UInt8(0x80 | value >> 12 & 0x3F))
    text.append(UInt8(0x80 | value >> 6 & 0x3F))
    text.append(UInt8(0x80 | value & 0x3F))
  default: text.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}
