import Glibc
import TOMLReader
import Testing
import Theming

/// The themes of the folder Themes/, every one of them.
private let names: [String] = {
  guard let folder = opendir(themesFolder) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name.hasSuffix(".toml") { names.append(String(name.dropLast(5))) }
  }
  return names.sorted()
}()

private let themesFolder =
  #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Themes"

/// Those that have colours at all.
private let coloured = names.filter { !Theme.load($0).theme.speakerColors.isEmpty }

@Suite struct ShippedThemeTests {
  @Test func everyFileIsEmbedded() throws {
    #expect(names == Theme.shipped.sorted())
    for name in names {
      let file = try #require(fopen("\(themesFolder)/\(name).toml", "r"))
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      let count = fread(&bytes, 1, bytes.count, file)
      #expect(Theme.shippedText(named: name) == String(decoding: bytes[..<count], as: UTF8.self))
    }
  }

  @Test(arguments: names) func everyNameIsKnown(name: String) {
    let loaded = Theme.load(name)
    #expect(loaded.problems.map(\.description) == [])
    #expect(loaded.theme.name == name)
    #expect(name == "monochrome" || (8...).contains(loaded.theme.speakerColors.count))
  }

  @Test func oneThemeHasNoColours() {
    let theme = Theme.load("monochrome").theme
    #expect(theme.speakerTint(0) == nil)
    for scope in Scope.allCases {
      let style = theme.style(scope)
      #expect(style.foreground == nil && style.background == nil, "\(scope.rawValue)")
    }
    for pair in [
      (Scope.paneItemFocused, Scope.paneItem), (.searchCurrent, .searchMatch), (.statusLine, .text),
      (.searchMatch, .text),
    ] {
      #expect(theme.style(pair.0).attributes != theme.style(pair.1).attributes, "\(pair)")
    }
  }

  /// What only draws lines needs no contrast.
  private static let drawn: Set<Scope> = [.textRule, .paneBorder, .paneBorderFocused, .popupBorder]

  private static func background(of scope: Scope, in theme: Theme) -> [RGB] {
    let text = theme.style(.text).background
    if let own = theme.style(scope).background { return [own] }
    guard scope.rawValue.hasPrefix("quotation") || scope.rawValue.hasPrefix("evidence") else {
      return [text].compactMap(\.self)
    }
    return [text].compactMap(\.self) + theme.speakerColors.indices.compactMap(theme.speakerTint)
  }

  @Test(arguments: coloured) func textCanBeRead(name: String) throws {
    let theme = Theme.load(name).theme
    for scope in Scope.allCases where !Self.drawn.contains(scope) {
      let style = theme.style(scope)
      let foreground = try #require(style.foreground ?? theme.style(.text).foreground)
      let isBody = [.text, .textStrong, .textEmphasis, .quotation, .quotationSelected, .paneItem].contains(scope)
      for background in Self.background(of: scope, in: theme) {
        let contrast = foreground.contrast(with: background)
        #expect(
          contrast >= (isBody || name.hasPrefix("contrast") ? 7 : 4.5),
          "\(scope.rawValue) on \(background.notation): \(contrast)")
      }
    }
  }

  @Test(arguments: coloured) func bodyTextCanBeReadOnEveryTint(name: String) throws {
    let theme = Theme.load(name).theme
    for scope in [Scope.text, .textStrong, .textEmphasis, .textLink, .quotation] {
      let foreground = try #require(theme.style(scope).foreground)
      for index in theme.speakerColors.indices {
        let tint = try #require(theme.speakerTint(index))
        #expect(
          foreground.contrast(with: tint) >= (scope == .textLink ? 4.5 : 7), "\(scope.rawValue) on \(tint.notation)")
      }
    }
  }

  @Test(arguments: coloured) func speakersCanBeRead(name: String) throws {
    let theme = Theme.load(name).theme
    for (index, color) in theme.speakerColors.enumerated() {
      let tint = theme.speakerTint(index).map { [$0] } ?? []
      let backgrounds = [Scope.text, .paneItem, .paneItemSelected, .paneItemFocused, .popup].compactMap {
        theme.style($0).background
      }
      for background in backgrounds + tint {
        let contrast = color.contrast(with: background)
        #expect(
          contrast >= (name.hasPrefix("contrast") ? 7 : 4.5), "\(color.notation) on \(background.notation): \(contrast)"
        )
      }
    }
  }

  /// 0.07 in OKLab is several times what is just seen.
  @Test(arguments: coloured) func speakersAreToldApartByEveryone(name: String) {
    let colors = Theme.load(name).theme.speakerColors
    for (index, color) in colors.enumerated() {
      for other in colors[..<index] {
        let distance = color.leastDistance(to: other)
        #expect(distance >= 0.07, "\(other.notation) and \(color.notation): \(distance)")
      }
    }
  }

  @Test(arguments: coloured) func tintsAreSeenAndCalm(name: String) throws {
    let theme = Theme.load(name).theme
    let background = try #require(theme.style(.text).background)
    for index in theme.speakerColors.indices {
      let distance = try #require(theme.speakerTint(index)).okLab.distance(to: background.okLab)
      #expect((0.03...0.12).contains(distance), "\(theme.speakerColors[index].notation): \(distance)")
    }
  }

  @Test(arguments: coloured) func fewColoursStillShowWhatIsChosen(name: String) {
    let theme = Theme.load(name).theme
    for depth in [ColorDepth.monochrome, .ansi8, .ansi16] {
      let adapted = theme.adapted(to: depth)
      let pairs: [(Scope, Scope)] = [
        (.paneItemFocused, .paneItem), (.paneItemSelected, .paneItem), (.searchMatch, .text),
        (.searchCurrent, .searchMatch),
        (.statusLine, .text), (.quotationSelected, .quotation), (.paneTitleFocused, .paneTitle), (.textHeading, .text),
      ]
      for (one, other) in pairs {
        let (a, b) = (adapted.style(one), adapted.style(other))
        let differ = a.indices(in: depth) != b.indices(in: depth) || a.attributes != b.attributes
        #expect(differ, "\(one.rawValue) and \(other.rawValue) in \(depth)")
      }
      #expect(theme.adapted(to: .trueColor) == theme)
    }
  }

  @Test(arguments: coloured) func speakersKeepAHueInSixteenColours(name: String) {
    let theme = Theme.load(name).theme
    var seen: Set<Int> = []
    for color in theme.speakerColors {
      let index = Style(foreground: color, background: theme.style(.text).background).indices(in: .ansi16).foreground
      #expect(![0, 7, 8, 15].contains(index ?? 0), "\(color.notation) becomes \(index ?? -1)")
      seen.insert(index ?? 0)
    }
    #expect(seen.count >= 4, "\(seen.sorted())")
  }
}

@Suite struct ThemeDocumentation {
  /// `INCISE_WRITE_DOCS=1` writes the table.
  @Test func everyScopeAndThemeIsDocumented() throws {
    let path = String(themesFolder.dropLast("Themes".count)) + "docs/themes.md"
    let page = try text(of: path)
    let start = try #require(page.range(of: "<!-- scopes -->\n")?.upperBound)
    let end = try #require(page.range(of: "<!-- end -->")?.lowerBound)
    let theme = Theme.load("paper-dark").theme
    let table =
      "| scope | in paper-dark |\n|:--|:--|\n"
      + Scope.allCases.map { "| `\($0.rawValue)` | \(words(theme.style($0))) |\n" }.joined()
    for name in names { #expect(page.contains("`\(name)`"), "\(name)") }
    if getenv("INCISE_WRITE_DOCS") != nil {
      let file = try #require(fopen(path, "w"))
      defer { fclose(file) }
      fputs(page[..<start] + table + page[end...], file)
    } else {
      #expect(page[start..<end] == table[...], "docs/themes.md has drifted: run the tests with INCISE_WRITE_DOCS=1")
    }
  }

  private func words(_ style: Style) -> String {
    var words: [String] = []
    if let color = style.foreground { words.append(color.notation) }
    if let color = style.background { words.append("on \(color.notation)") }
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "bold"), (.italic, "italic"), (.underline, "underlined"), (.reverse, "reversed"), (.dim, "dim"),
      (.strikethrough, "struck through"),
    ]
    words += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    return words.joined(separator: ", ")
  }

  private func text(of path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

extension String {
  /// Foundation's search, without Foundation.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(words) { return at..<index(at, offsetBy: words.count) }
      at = index(after: at)
    }
    return nil
  }
}
