import InterfaceWords
import TOMLReader
import Testing

@Suite struct TOMLDocumentTests {
  @Test func keysAndValuesStandInSourceOrderWithTheirPlaces() throws {
    let document = try TOMLDocument(
      parsing: """
        inherits = "vi"
        [zulu]
        "] q" = "next"
          "é\\u00AB" = 'C:\\x'
        [alpha]
        n = 12
        t = true
        f = 1.5
        d = 2024-01-02
        a = ["x", "y"]
        [zulu.sub]
        i = { b = 1, a = 2 }
        """)
    #expect(
      picture(document.root) == """
        inherits@1:1 = "vi"@1:12
        zulu@2:2 = a table@2:1
          ] q@3:1 = "next"@3:9
          é«@4:3 = "C:\\x"@4:15
          sub@11:7 = a table@11:1
            i@12:1 = a table@12:5
              b@12:7 = 1@12:11
              a@12:14 = 2@12:18
        alpha@5:2 = a table@5:1
          n@6:1 = 12@6:5
          t@7:1 = true@7:5
          f@8:1 = 1.5@8:5
          d@9:1 = a date@9:5
          a@10:1 = ["x"@10:6, "y"@10:11]@10:5
        """)
  }

  @Test(arguments: [
    ("a = 1\n\"b = 2", "2:7"), ("a = 1\na = 2", "2:5"), ("[x]\n[x]", "2:1"), ("é = 1", "1:1"), ("a = \u{1}", "1:5"),
    ("\u{FEFF}a = 1\nb", "2:2"),
    ("a = [\n[1] ,\n['x']]\n [ + ]", "4:2"), ("[[é]]", "1:1"), ("[", "1:1"), ("[.a]", "1:1"), ("[ ]", "1:1"),
  ])
  func errorsSayWhere(text: String, place: String) {
    let error = #expect(throws: TOMLError.self) { try TOMLDocument(parsing: text) }
    #expect(error.map { $0.position.description } == place)
    #expect(error?.reason.wording.english.isEmpty == false)
  }

  @Test func emptyTextIsAnEmptyTable() throws {
    #expect(try TOMLDocument(parsing: "").root.entries.isEmpty)
    #expect(try TOMLDocument(parsing: "\u{FEFF}# only this\n").root.entries.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "a.", count: 100_000) + "a = 1",
    "[" + String(repeating: "a.", count: 100_000) + "a]",
    "x = " + String(repeating: "[", count: 100_000),
    "x = " + String(repeating: "{a = ", count: 100_000),
    "x = " + String(repeating: "{ \"\"\"\"\"\" . a . 'b' . a = ", count: 20_000),
    "x = { s = \"\"\"\n# \"\"\", " + String(repeating: "b .\t", count: 100_000) + "b = 1 }",
    String(repeating: "# ", count: 1_000_000),
    "x = \"" + String(repeating: "\\", count: 99_999),
  ])
  func whatIsDeepOrHugeIsRefused(text: String) {
    #expect(throws: TOMLError.self) { try TOMLDocument(parsing: text) }
  }

  @Test func dotsThatDontNestAreNotCounted() throws {
    let dots = String(repeating: ".", count: 500)
    let document = try TOMLDocument(
      parsing: "# \(dots)\ns = \"\(dots)\\\"\(dots)\"\nt = '''\n\(dots)'''\n\"\(dots)\" = 1")
    #expect(document.root.entries.map(\.key) == ["s", "t", dots])
  }

  @Test func brokenTextsEndInAnErrorOrAValue() {
    var random = SplitMix(seed: 7)
    let sources = [
      "inherits = \"vi\"\n[global]\n\"] q\" = \"next-quotation\"\n",
      "[styles]\n\"text\" = { fg = \"#fff\", bold = true }\n[speakers]\ncolors = ['#123456', \"é\"]\n",
      "a.b.c = [1, 2.5, [true, 1979-05-27T07:32:00Z]]\n[[t]]\nx = \"\"\"\n\\u00e9\"\"\"\n",
    ]
    for _ in 0..<3000 {
      var bytes = Array(sources[Int(random.next() % 3)].utf8)
      for _ in 0...random.next() % 6 {
        let at = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: at)
        default: bytes.insert(contentsOf: bytes.shuffled(using: &random).prefix(4), at: at)
        }
        if bytes.isEmpty { bytes = [0x5B] }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(TOMLError) {
        _ = try TOMLDocument(parsing: text)
      } catch {
        #expect(error.position >= .start)
        #expect(!error.reason.wording.english.isEmpty)
      }
    }
  }
}

private func picture(_ table: TOMLTable, indent: String = "") -> String {
  table.entries.map { entry in
    let line = "\(indent)\(entry.key)@\(entry.keyPosition) = \(word(entry.value))@\(entry.position)"
    guard case .table(let table) = entry.value else { return line }
    return line + "\n" + picture(table, indent: indent + "  ")
  }.joined(separator: "\n")
}

private func word(_ value: TOMLValue) -> String {
  switch value {
  case .string(let string): "\"\(string)\""
  case .integer(let integer): "\(integer)"
  case .float(let number): "\(number)"
  case .boolean(let boolean): "\(boolean)"
  case .array(let elements): "[" + elements.map { "\(word($0.value))@\($0.position)" }.joined(separator: ", ") + "]"
  case .date, .table: value.kind.wording.english
  }
}
