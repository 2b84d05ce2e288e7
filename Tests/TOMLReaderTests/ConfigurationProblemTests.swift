import InterfaceWords
import TOMLReader
import Testing

@Suite struct ConfigurationProblemTests {
  @Test(arguments: [
    ("quti", "quit"), ("next-qoutation", "next-quotation"), ("line-dwon", "line-down"), ("xyz", nil), ("", nil),
    (String(repeating: "q", count: 100_000), nil),
  ])
  func nearestName(name: String, nearest: String?) {
    #expect(NearestName.of(name, among: ["line-down", "next-quotation", "quit"]) == nearest)
  }

  @Test func quotedNamesShowControlsAndStayShort() {
    #expect("a\u{1B}]52;\u{202E}b".quotedForMessage == "\"a\\u{1b}]52;\\u{202e}b\"")
    #expect(String(repeating: "é", count: 65).quotedForMessage == "\"" + String(repeating: "é", count: 64) + "…\"")
  }

  @Test(arguments: [
    (["a": "inherits = 'b'", "b": "inherits = 'c'", "c": ""], "c b a", nil),
    (["a": "inherits = 'shipped'"], "shipped a", nil),
    (["a": "inherits = 'shipped'", "shipped": "inherits = 'shipped'"], "shipped shipped a", nil),
    (["a": "inherits = 'a'"], "a", "a:1:12: error: \"a\" inherits from itself"),
    (["a": "inherits = 'b'", "b": "inherits = 'a'"], "b a", "b:1:12: error: \"a\" inherits from itself"),
    (["a": "inherits = 'b'"], "a", "a:1:12: error: no keymap is named \"b\""),
    (["a": "inherits = 3"], "a", "a:1:12: error: \"inherits\" wants the name of a keymap, not an integer"),
    (
      ["a": "inherits = 'b'", "b": "\n]"], "a",
      "b:2:1: error: Error while parsing root table: expected keys, tables, whitespace o"
    ),
  ])
  func filesInheritFromOneAnother(files: [String: String], order: String, problem: String?) throws {
    guard let text = files["a"] else { return }
    let chain = InheritanceChain(of: "a", text: text, kind: .keymap, userFile: { files[$0] }) {
      $0 == "shipped" ? "x = 1" : nil
    }
    #expect(chain.files.map(\.name).joined(separator: " ") == order)
    #expect(chain.problems.first.map { String($0.description.prefix(problem?.count ?? 0)) } == problem)
  }

  @Test func aUsersFileMayInheritTheShippedOneOfItsName() {
    let user = "inherits = 'shipped'\ny = 2"
    let chain = InheritanceChain(of: "shipped", text: user, kind: .theme, userFile: { _ in user }) {
      $0 == "shipped" ? "x = 1" : nil
    }
    #expect(chain.files.map { $0.root.entries.map(\.key) } == [["x"], ["inherits", "y"]])
    #expect(chain.problems.isEmpty)
  }
}
