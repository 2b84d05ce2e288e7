internal import TOMLReader

/// Lays keymap files over one another, the furthest ancestor first.
struct KeymapBuilder {
  private(set) var tries = Context.allCases.map { _ in KeyTrie() }
  private(set) var problems: [ConfigurationProblem]
  private(set) var counts = Keymap.Counts.digits

  /// Problems told per keymap; what is wrong after that is left out in silence.
  static let problemLimit = 100

  private var layer = 0
  private var order = 0
  private var file = ""
  private var files: [String] = []

  init(problems: [ConfigurationProblem]) {
    self.problems = problems
  }

  mutating func add(_ file: InheritanceChain.File) {
    self.file = file.name
    files.append(file.name)
    for entry in file.root.entries where entry.key != "inherits" {
      if entry.key == "counts" {
        setCounts(entry)
        continue
      }
      guard let context = Context(rawValue: entry.key) else {
        if case .table = entry.value {
          let hint = NearestName.hint(for: entry.key, among: Context.allCases.lazy.map(\.rawValue))
          tell(.error, entry.keyPosition, "unknown context \(entry.key.quotedForMessage)" + hint)
        } else {
          let hint = "bindings stand below a context, like [global]"
          tell(.error, entry.keyPosition, "unknown setting \(entry.key.quotedForMessage); \(hint)")
        }
        continue
      }
      guard case .table(let table) = entry.value else {
        let message = "\"\(context.rawValue)\" wants a table of bindings, not \(entry.value.kindName)"
        tell(.error, entry.position, message)
        continue
      }
      apply(table, to: context)
    }
    layer += 1
  }

  private mutating func setCounts(_ entry: TOMLEntry) {
    let known = Keymap.Counts.allCases.map(\.rawValue)
    guard case .string(let name) = entry.value, let counts = Keymap.Counts(rawValue: name) else {
      tell(.error, entry.position, "\"counts\" wants \(known.map { "\"\($0)\"" }.joined(separator: " or "))")
      return
    }
    self.counts = counts
  }

  private struct Row {
    var keys: [Key]
    /// Whether all that begins with the keys is meant, `g ...`.
    var isPrefix = false
    var target: KeyTrie.Target
    var position: SourcePosition
  }

  private mutating func apply(_ table: TOMLTable, to context: Context) {
    var rows: [Row] = []
    var lines: [[Key]: Int] = [:]
    for entry in table.entries {
      guard let row = read(entry, in: context) else { continue }
      if !row.isPrefix, let line = lines[row.keys] {
        let keys = KeyNotation.text(of: row.keys).quotedForMessage
        tell(.error, row.position, "\(keys) is bound twice in [\(context.rawValue)], first on line \(line)")
        continue
      }
      if !row.isPrefix { lines[row.keys] = row.position.line }
      rows.append(row)
    }
    // What is unbound makes room first; then short chords before long ones, so that a hidden one finds what hides it.
    let ordered = rows.enumerated().sorted {
      rank($0.element, $0.offset) < rank($1.element, $1.offset)
    }
    for (offset, row) in ordered { bind(row, order: order + offset, in: context) }
    order += rows.count
  }

  private func rank(_ row: Row, _ offset: Int) -> (Int, Int) {
    (row.isPrefix ? -1 : row.target == .unbound ? 0 : row.keys.count, offset)
  }

  private mutating func read(_ entry: TOMLEntry, in context: Context) -> Row? {
    let keys: [Key]
    let isPrefix = entry.key.hasSuffix(" ...")
    do throws(KeyNotationError) {
      keys = try KeyNotation.keys(isPrefix ? String(entry.key.dropLast(4)) : entry.key)
    } catch {
      tell(.error, entry.keyPosition, error.message)
      return nil
    }
    guard case .string(let name) = entry.value else {
      let message = "\(entry.key.quotedForMessage) wants the name of an action, not \(entry.value.kindName)"
      tell(.error, entry.position, message)
      return nil
    }
    if isPrefix {
      guard name == "unbound" else {
        tell(.error, entry.position, "\(entry.key.quotedForMessage) stands for many keys: it can only be \"unbound\"")
        return nil
      }
      return Row(keys: keys, isPrefix: true, target: .unbound, position: entry.keyPosition)
    }
    if name == "unbound" { return Row(keys: keys, target: .unbound, position: entry.keyPosition) }
    guard let action = Action(rawValue: name) else {
      guard problems.count < Self.problemLimit else { return nil }
      let hint = NearestName.hint(for: name, among: Action.allCases.lazy.map(\.rawValue))
      tell(.error, entry.position, "unknown action \(name.quotedForMessage)" + hint)
      return nil
    }
    if let key = keys.first(where: { $0.terminalEquivalent != nil }), let sent = key.terminalEquivalent {
      tell(
        .warning, entry.keyPosition,
        "\"\(key.notation)\" can't be told from \"\(sent.notation)\" in most terminals; bind that one")
    }
    if let key = keys.first(where: \.needsProtocol) {
      tell(.warning, entry.keyPosition, "few terminals send \"\(key.notation)\"; bind another key")
    }
    if keys.dropFirst().contains(Key(.escape)) {
      tell(
        .warning, entry.keyPosition,
        "\(KeyNotation.text(of: keys).quotedForMessage) can never be typed: \"<esc>\" cancels a chord")
      return nil
    }
    if keys.count > 1, let digit = keys[0].digit, keys[0].modifiers.isEmpty, digit != 0, !context.takesText {
      tell(.warning, entry.keyPosition, "\"\(digit)\" no longer begins a count in [\(context.rawValue)]")
    }
    return Row(keys: keys, target: .action(action), position: entry.keyPosition)
  }

  private mutating func bind(_ row: Row, order: Int, in context: Context) {
    if row.isPrefix {
      tries[context.index].clear(row.keys)
      return
    }
    if case .action = row.target {
      let keys = KeyNotation.text(of: row.keys).quotedForMessage
      if let (length, hiding) = tries[context.index].bindingOnTheWay(to: row.keys) {
        let prefix = KeyNotation.text(of: row.keys.prefix(length)).quotedForMessage
        if hiding.layer == layer {
          tell(.warning, row.position, "\(keys) can never be typed: \(prefix) is bound on line \(hiding.position.line)")
          return
        }
        tell(.warning, row.position, "\(keys) takes away \(prefix) of keymap \(files[hiding.layer].quotedForMessage)")
      }
      if tries[context.index].answer(row.keys) == .prefix {
        let hidden = tries[context.index].bindings(behind: row.keys)
        if let first = hidden.first {
          let others = hidden.count > 1 ? " and \(hidden.count - 1) more" : ""
          tell(.warning, row.position, "\(keys) hides \(KeyNotation.text(of: first.keys).quotedForMessage)\(others)")
        }
      }
    }
    tries[context.index].bind(
      row.keys, to: KeyTrie.Binding(target: row.target, layer: layer, order: order, position: row.position))
  }

  /// What a context binds may stand in the way of longer or shorter keys of `global`, which then never answer there.
  mutating func compareContexts() {
    let global = tries[Context.global.index]
    for context in Context.allCases where context != .global && !context.takesText {
      for binding in tries[context.index].bindings() {
        let keys = KeyNotation.text(of: binding.keys).quotedForMessage
        file = files[binding.layer]
        if global.answer(binding.keys) == .prefix, let first = global.bindings(behind: binding.keys).first {
          let hidden = KeyNotation.text(of: first.keys).quotedForMessage
          tell(.warning, binding.position, "\(keys) in [\(context.rawValue)] hides \(hidden) of [global] there")
        } else if let (length, _) = global.bindingOnTheWay(to: binding.keys) {
          let taken = KeyNotation.text(of: binding.keys.prefix(length)).quotedForMessage
          tell(.warning, binding.position, "\(keys) in [\(context.rawValue)] takes away \(taken) of [global] there")
        }
      }
    }
  }

  private mutating func tell(
    _ severity: ConfigurationProblem.Severity, _ position: SourcePosition, _ message: String
  ) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(ConfigurationProblem(severity, file: file, position, message))
  }
}
