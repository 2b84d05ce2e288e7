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
          let nearest = NearestName.of(entry.key, among: Context.allCases.lazy.map(\.rawValue))
          tell(.error, entry.keyPosition, .unknownContext(entry.key, nearest: nearest))
        } else {
          tell(.error, entry.keyPosition, .bindingOutsideContext(entry.key))
        }
        continue
      }
      guard case .table(let table) = entry.value else {
        tell(.error, entry.position, .wantsBindings(context, not: entry.value.kind))
        continue
      }
      apply(table, to: context)
    }
    layer += 1
  }

  private mutating func setCounts(_ entry: TOMLEntry) {
    guard case .string(let name) = entry.value, let counts = Keymap.Counts(rawValue: name) else {
      tell(.error, entry.position, .wantsCounts)
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
        tell(.error, row.position, .boundTwice(row.keys, context, firstLine: line))
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
      tell(.error, entry.keyPosition, .notation(error))
      return nil
    }
    guard case .string(let name) = entry.value else {
      tell(.error, entry.position, .wantsAction(entry.key, not: entry.value.kind))
      return nil
    }
    if isPrefix {
      guard name == "unbound" else {
        tell(.error, entry.position, .onlyUnbound(entry.key))
        return nil
      }
      return Row(keys: keys, isPrefix: true, target: .unbound, position: entry.keyPosition)
    }
    if name == "unbound" { return Row(keys: keys, target: .unbound, position: entry.keyPosition) }
    guard let action = Action(rawValue: name) else {
      guard problems.count < Self.problemLimit else { return nil }
      let nearest = NearestName.of(name, among: Action.allCases.lazy.map(\.rawValue))
      tell(.error, entry.position, .unknownAction(name, nearest: nearest))
      return nil
    }
    if let key = keys.first(where: { $0.terminalEquivalent != nil }), let sent = key.terminalEquivalent {
      tell(.warning, entry.keyPosition, .sentAs(key, sent))
    }
    if let key = keys.first(where: \.needsProtocol) {
      tell(.warning, entry.keyPosition, .rarelySent(key))
    }
    if keys.dropFirst().contains(Key(.escape)) {
      tell(.warning, entry.keyPosition, .escapeCancels(keys))
      return nil
    }
    if keys.count > 1, let digit = keys[0].digit, keys[0].modifiers.isEmpty, digit != 0, !context.takesText {
      tell(.warning, entry.keyPosition, .takesDigit(digit, context))
    }
    return Row(keys: keys, target: .action(action), position: entry.keyPosition)
  }

  private mutating func bind(_ row: Row, order: Int, in context: Context) {
    if row.isPrefix {
      tries[context.index].clear(row.keys)
      return
    }
    if case .action = row.target {
      if let (length, hiding) = tries[context.index].bindingOnTheWay(to: row.keys) {
        let prefix = Array(row.keys.prefix(length))
        if hiding.layer == layer {
          tell(.warning, row.position, .neverTyped(row.keys, behind: prefix, line: hiding.position.line))
          return
        }
        tell(.warning, row.position, .takesAway(row.keys, prefix, keymap: files[hiding.layer]))
      }
      if tries[context.index].answer(row.keys) == .prefix {
        let hidden = tries[context.index].bindings(behind: row.keys)
        if let first = hidden.first {
          tell(.warning, row.position, .hides(row.keys, first: first.keys, others: hidden.count - 1))
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
        file = files[binding.layer]
        if global.answer(binding.keys) == .prefix, let first = global.bindings(behind: binding.keys).first {
          tell(.warning, binding.position, .hidesGlobal(binding.keys, first.keys, context))
        } else if let (length, _) = global.bindingOnTheWay(to: binding.keys) {
          let taken = Array(binding.keys.prefix(length))
          tell(.warning, binding.position, .takesAwayGlobal(binding.keys, taken, context))
        }
      }
    }
  }

  private mutating func tell(
    _ severity: ConfigurationProblem.Severity, _ position: SourcePosition, _ reason: KeymapProblem
  ) {
    guard problems.count < Self.problemLimit else { return }
    problems.append(ConfigurationProblem(severity, file: file, position, reason))
  }
}
