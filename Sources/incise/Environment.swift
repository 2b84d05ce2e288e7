import Glibc
import InterfaceWords
import ReaderInterface

/// The process's environment and the user's files.
enum Environment {
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// `$XDG_CONFIG_HOME/incise`, else `~/.config/incise`.
  static var configurationFolder: String? {
    if let folder = value("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/incise" }
    return value("HOME").map { $0 + "/.config/incise" }
  }

  /// The text of a user's file, if there is one.
  static func userFile(_ path: String) -> String? {
    guard let folder = configurationFolder, !path.contains("..") else { return nil }
    return try? String(decoding: Source(folder + "/" + path).open().readAll(), as: UTF8.self)
  }

  /// The names of the user's TOML files in a folder of theirs, in order, without the ending.
  static func userFiles(in folder: String) -> [String] {
    guard let root = configurationFolder, let directory = opendir(root + "/" + folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".toml"), !name.hasPrefix(".") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted()
  }

  /// The locale's character type is UTF-8 wherever that can be had: an article is Unicode.
  static func setLocale() {
    let chosen = setlocale(LC_ALL, "").map { String(cString: $0) }
    let codeset = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
    if chosen == nil || codeset == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// The language of the locale's messages: the variables decide, whether the locale is installed or not.
  static var language: InterfaceLanguage {
    InterfaceLanguage(locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { value($0) }.first { !$0.isEmpty })
  }

  /// Whether the terminal says by COLORFGBG that its ground is light.
  static var isLight: Bool {
    guard let ground = value("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) }) else { return false }
    return ground == 7 || ground >= 9
  }
}
