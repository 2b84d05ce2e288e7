import Glibc

/// A terminal's `termios`, comparable.
struct TerminalModes: Equatable, CustomStringConvertible {
  var input: UInt32
  var output: UInt32
  var control: UInt32
  var local: UInt32
  var characters: [UInt8]

  init(of descriptor: Int32) {
    var modes = termios()
    _ = tcgetattr(descriptor, &modes)
    input = modes.c_iflag
    output = modes.c_oflag
    control = modes.c_cflag
    local = modes.c_lflag
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  var echoes: Bool { local & UInt32(ECHO) != 0 }
  var isLineWise: Bool { local & UInt32(ICANON) != 0 }

  var description: String {
    let flags = [input, output, control, local].map { String($0, radix: 8) }.joined(separator: ":")
    return flags + ":" + characters.map { String($0, radix: 16) }.joined(separator: ":")
  }
}
