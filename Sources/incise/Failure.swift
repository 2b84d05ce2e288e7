import Glibc
import InterfaceWords
import ReaderInterface

/// An error as the user sees it, `incise: WHAT: WHY`, with its exit status after sysexits.h.
struct Failure: Error {
  enum Status: Int32 {
    case usage = 64
    case undecodable = 65
    case noInput = 66
    case unavailable = 69
    case inputOutput = 74
    case configuration = 78
  }

  var what: String
  var why: String
  /// For a reader that speaks French; standard error is in English.
  var frenchWhy: String?
  var status: Status

  init(_ what: String, _ why: String, french: String? = nil, _ status: Status) {
    self.what = what
    self.why = why
    self.frenchWhy = french
    self.status = status
  }

  /// From the C library's last error.
  static func system(_ what: String, _ code: Int32 = errno) -> Failure {
    let status: Status
    switch code {
    case ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, ENAMETOOLONG, ELOOP: status = .noInput
    default: status = .inputOutput
    }
    let (why, french): (String, String?) =
      switch code {
      case ENOENT, ENOTDIR: ("no such file", "ce fichier n’existe pas")
      case EACCES, EPERM: ("not allowed to read it", "lecture interdite")
      case EISDIR: ("is a folder; give a file in it", "c’est un dossier\u{A0}; donnez un fichier qu’il contient")
      default: (String(cString: strerror(code)).lowercased(), nil)
      }
    return Failure(what, why, french: french, status)
  }

  /// For the bottom line of the reader.
  var sentence: Sentence { .failure(what: what, why: Wording(why, frenchWhy ?? why)) }

  /// The one line for standard error.
  var line: String { "incise: \(printable(what)): \(printable(why))" }
}

/// Words for the terminal: no control character of a file's name or text gets through.
func printable(_ words: String) -> String {
  var safe = ""
  for scalar in words.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: safe.unicodeScalars.append("\u{FFFD}")
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// Writes to a descriptor until all is written; false when the other side is gone.
@discardableResult
func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
    if count < 0 {
      if errno == EINTR || errno == EAGAIN { continue }
      return false
    }
    done += count
  }
  return true
}

@discardableResult
func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { writeAll(descriptor, $0) } }

/// Writes to standard output; a disk that is full is told.
func printOut(_ text: String) throws(Failure) {
  guard writeAll(1, Array(text.utf8)) else { throw .system("standard output") }
}

func complain(_ line: String) { writeAll(2, Array((line + "\n").utf8)) }
