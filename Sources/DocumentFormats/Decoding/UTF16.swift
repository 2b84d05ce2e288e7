enum ByteOrder { case little, big }

/// UTF-16 as UTF-8; a lone surrogate and a last odd byte become U+FFFD.
func transcodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ order: ByteOrder) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count - start) / 2 + (bytes.count - start) / 8)
  func unit(at index: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    return order == .little ? second << 8 | first : first << 8 | second
  }
  var index = start
  while index + 1 < bytes.count {
    let high = unit(at: index)
    index += 2
    if high & 0xFC00 == 0xD800, index + 1 < bytes.count {
      let low = unit(at: index)
      if low & 0xFC00 == 0xDC00 {
        index += 2
        appendScalar(0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), to: &text)
        continue
      }
    }
    appendScalar(high, to: &text)
  }
  if index < bytes.count { appendScalar(0xD800, to: &text) }
  return text
}

/// The byte order of UTF-16 without a byte order mark: nearly all of one half of its first bytes are NUL and hardly
/// any of the other half, as Western text has it.
func guessedUTF16Order(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteOrder? {
  let pairs = min(bytes.count, 4096) / 2
  guard pairs >= 8 else { return nil }
  var even = 0
  var odd = 0
  for pair in 0..<pairs {
    if bytes[2 * pair] == 0 { even += 1 }
    if bytes[2 * pair + 1] == 0 { odd += 1 }
  }
  if odd * 10 > pairs * 7, even * 50 < pairs { return .little }
  if even * 10 > pairs * 7, odd * 50 < pairs { return .big }
  return nil
}
