/// Whether a capital stands at an offset of valid UTF-8, by the tokenizer's own letters.
func opensWithCapital(_ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
  guard at < end else { return false }
  guard bytes[at] >= 0x80 else { return bytes[at] &- 0x41 < 26 }
  let (code, _) = decodeScalar(bytes, at, end)
  return WordHash.lowercased(code) != code
}
