internal import TOMLReader

/// Lays theme files over one another, the furthest ancestor first.
///
/// All palettes are laid first, so a theme that inherits can change a palette's colour and with it every style that names
/// it. For a scope each field (`fg`, `bg`, each attribute) is taken from the longest name that sets it, whichever
/// file that name stands in; for one name the nearer file wins, field by field.
struct ThemeBuilder {
  private(set) var problems: [ConfigurationProblem]
  private var appearance = Theme.Appearance.dark
  private var palette: [String: StyleRule.Color] = [:]
  /// The colours of the palette that a style or a speaker has.
  private var named: Set<String> = []
  private var rules: [String: StyleRule] = [:]
  private var speakerColors: [RGB] = []
  private var tintPercent: Int64 = 12
  private var file = ""

  /// Problems told per theme; what is wrong after that is left out in silence.
  static let problemLimit = 100
  private static let settings = ["inherits", "appearance", "palette", "styles", "speakers"]
  private static let fields = ["fg", "bg"] + StyleRule.attributes.map(\.name)

  init(files: [InheritanceChain.File], problems: [ConfigurationProblem]) {
    self.problems = problems
    for file in files {
      self.file = file.name
      if let entry = file.root["palette"] { readPalette(entry) }
    }
    for file in files {
      self.file = file.name
      for entry in file.root.entries { read(entry) }
    }
    guard let file = files.last else { return }
    self.file = file.name
    if self.problems.isEmpty { tellUnused(in: file.root) }
    if rules.isEmpty, self.problems.isEmpty { tell(.start, .noStyles) }
  }

  /// A colour that no style names was meant for another name.
  private mutating func tellUnused(in root: TOMLTable) {
    guard case .table(let own)? = root["palette"]?.value else { return }
    for color in own.entries where !named.contains(color.key) {
      let nearest = NearestName.of(color.key, among: named.sorted())
      tell(color.keyPosition, .unusedColor(color.key, nearest: nearest), .warning)
    }
  }

  func theme(named name: String) -> Theme {
    Theme(
      name: name, appearance: appearance, speakerColors: speakerColors, tintAmount: Float(tintPercent) / 100
    ) { scope in
      var rule = StyleRule()
      for name in scope.lineage {
        if let below = rules[name] { rule = rule.over(below) }
      }
      return rule.style
    }
  }

  private mutating func read(_ entry: TOMLEntry) {
    switch entry.key {
    case "inherits", "palette": break
    case "appearance":
      if case .string(let name) = entry.value, let appearance = Theme.Appearance(rawValue: name) {
        self.appearance = appearance
      } else {
        tell(entry.position, .wantsAppearance)
      }
    case "styles": readStyles(entry)
    case "speakers": readSpeakers(entry)
    default:
      tell(
        entry.keyPosition, .unknownSetting(entry.key, nearest: NearestName.of(entry.key, among: Self.settings)))
    }
  }

  private mutating func readPalette(_ entry: TOMLEntry) {
    guard let table = table(entry) else { return }
    for color in table.entries {
      if case .string(let notation) = color.value, let value = Self.literal(notation) {
        palette[color.key] = value
      } else {
        tell(color.position, .wantsColor(color.key))
      }
    }
  }

  private mutating func readStyles(_ entry: TOMLEntry) {
    guard let table = table(entry) else { return }
    for style in table.entries {
      guard problems.count < Self.problemLimit else { return }
      guard Self.styleNames.contains(style.key) else {
        let nearest = NearestName.of(style.key, among: Scope.styleNames)
        tell(style.keyPosition, .unknownScope(style.key, nearest: nearest))
        continue
      }
      let rule = readRule(style)
      rules[style.key] = rules[style.key].map(rule.over) ?? rule
    }
  }

  private static let styleNames = Set(Scope.styleNames)

  private mutating func readRule(_ entry: TOMLEntry) -> StyleRule {
    var rule = StyleRule()
    guard case .table(let table) = entry.value else {
      rule.foreground = color(entry.value, at: entry.position)  // "text.link" = "teal"
      return rule
    }
    for field in table.entries {
      switch field.key {
      case "fg": rule.foreground = color(field.value, at: field.position)
      case "bg": rule.background = color(field.value, at: field.position)
      default:
        guard let (_, attribute) = StyleRule.attributes.first(where: { $0.name == field.key }) else {
          let nearest = NearestName.of(field.key, among: Self.fields)
          tell(field.keyPosition, .unknownField(field.key, nearest: nearest))
          continue
        }
        guard case .boolean(let isOn) = field.value else {
          tell(field.position, .wantsBoolean(field.key, not: field.value.kind))
          continue
        }
        rule.told.insert(attribute)
        if isOn { rule.on.insert(attribute) }
      }
    }
    return rule
  }

  private mutating func readSpeakers(_ entry: TOMLEntry) {
    guard let table = table(entry) else { return }
    for field in table.entries {
      switch field.key {
      case "colors":
        guard case .array(let elements) = field.value else {
          tell(field.position, .wantsColors(not: field.value.kind))
          continue
        }
        let colors = elements.compactMap { element -> RGB? in
          switch color(element.value, at: element.position) {
          case .rgb(let rgb): return rgb
          case .terminal:
            tell(element.position, .speakerWithoutColor)
            return nil
          case nil: return nil
          }
        }
        // Not one of them understood: those of the ancestor hold.
        if !colors.isEmpty || elements.isEmpty { speakerColors = colors }
      case "tint":
        if case .integer(let percent) = field.value, (0...100).contains(percent) {
          tintPercent = percent
        } else {
          tell(field.position, .wantsTint)
        }
      default:
        let nearest = NearestName.of(field.key, among: ["colors", "tint"])
        tell(field.keyPosition, .unknownField(field.key, nearest: nearest))
      }
    }
  }

  private mutating func color(_ value: TOMLValue, at position: SourcePosition) -> StyleRule.Color? {
    guard case .string(let notation) = value else {
      tell(position, .colorIsString(not: value.kind))
      return nil
    }
    if let color = palette[notation] {
      named.insert(notation)
      return color
    }
    if let color = Self.literal(notation) { return color }
    guard problems.count < Self.problemLimit else { return nil }
    if notation.utf8.first == 0x23 {
      tell(position, .noColor(notation))
    } else {
      let nearest = NearestName.of(notation, among: palette.keys.sorted())
      tell(position, .notInPalette(notation, nearest: nearest))
    }
    return nil
  }

  private static func literal(_ notation: String) -> StyleRule.Color? {
    if notation == "default" || notation == "none" { return .terminal }
    return RGB(notation: notation).map { .rgb($0) }
  }

  private mutating func table(_ entry: TOMLEntry) -> TOMLTable? {
    if case .table(let table) = entry.value { return table }
    tell(entry.position, .wantsTable(entry.key, not: entry.value.kind))
    return nil
  }

  private mutating func tell(
    _ position: SourcePosition, _ reason: ThemeProblem, _ severity: ConfigurationProblem.Severity = .error
  ) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(ConfigurationProblem(severity, file: file, position, reason))
  }
}
