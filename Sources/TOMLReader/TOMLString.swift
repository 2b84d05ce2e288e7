extension String {
  /// The string as a TOML file has it, in double quotes.
  package var tomlString: String {
    "\"" + unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
