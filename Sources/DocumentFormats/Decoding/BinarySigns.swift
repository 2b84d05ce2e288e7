/// How many control signs the beginning of a source holds, and whether that makes it binary.
struct ControlSigns {
  private var nulls = 0
  private var others = 0
  private var seen = 0

  /// Looks at the first 64 kB.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    seen = min(bytes.count, 64 << 10)
    for index in 0..<seen {
      let byte = bytes[index]
      guard byte < 0x20 else { continue }
      switch byte {
      case 0: nulls += 1
      case 0x07...0x0D, 0x1A, 0x1B: break
      default: others += 1
      }
    }
  }

  /// A few stray NULs are a text's accident; one in a hundred bytes is a binary file.
  var areBinary: Bool { nulls > 8 && nulls * 100 > seen || nulls + others > 8 && (nulls + others) * 10 > seen }

  /// The stricter measure for what isn't UTF-8 either.
  var areBinaryOutsideUTF8: Bool { nulls + others > 4 && (nulls + others) * 50 > seen }
}

/// What well-known first bytes tell of a file that is no text.
func binaryKind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
  let known: [(signature: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or an office or EPUB file)"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    ([0x1F, 0x8B, 0x08], "a gzip archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office file"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
  ]
  guard let first = bytes.first else { return nil }
  for (signature, kind) in known where signature.first == first && bytes.starts(with: signature) { return kind }
  return nil
}
