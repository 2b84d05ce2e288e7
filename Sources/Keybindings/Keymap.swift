/// What every key does in every context.
package struct Keymap: Sendable {
  /// Which digits begin a count.
  package enum Counts: String, CaseIterable, Sendable {
    /// All digits, also those with Alt.
    case digits
    /// Digits with Alt; a digit alone is a key like any other.
    case alt
  }

  package let name: String
  package let counts: Counts
  private let tries: [KeyTrie]
  private let listed: [[KeyTrie.Listed]]

  /// One trie per context, in the order of `Context.allCases`.
  init(name: String, tries: [KeyTrie], counts: Counts = .digits) {
    self.name = name
    self.counts = counts
    self.tries = tries
    self.listed = tries.map { $0.bindings() }
  }

  /// Every key sequence that does an action in a context, those of `global` included where they hold; the shortest
  /// first; of as many keys those of the keymap itself before what it inherits, and else as it has them.
  ///
  /// - Parameter shortestFirst: whether the number of keys counts before the file they stand in.
  package func bindings(for action: Action, in context: Context, shortestFirst: Bool = true) -> [[Key]] {
    var found: [KeyTrie.Listed] = []
    for table in searched(in: context) {
      for binding in listed[table.index] where binding.action == action {
        if answer(binding.keys, in: context) == .action(action) { found.append(binding) }
      }
    }
    func rank(_ place: Int) -> (Int, Int, Int) {
      (shortestFirst ? found[place].keys.count : 0, -found[place].layer, place)
    }
    return found.indices.sorted { rank($0) < rank($1) }.map { found[$0].keys }
  }

  /// What a context itself binds, without what it takes from `global`.
  package func ownBindings(of context: Context) -> [(keys: [Key], action: Action)] {
    listed[context.index].map { ($0.keys, $0.action) }
  }

  /// What keys typed in a row mean: the context decides as far as it has something to say, then `global`, each for the
  /// whole sequence.
  func answer(_ keys: [Key], in context: Context) -> KeyTrie.Answer {
    for table in searched(in: context) {
      let answer = tries[table.index].answer(keys)
      if answer != .nothing { return answer }
    }
    return .nothing
  }

  /// What may follow keys that are a prefix, the context's own first.
  func continuations(of keys: [Key], in context: Context) -> [PendingKeys.Continuation] {
    var seen: Set<Key> = []
    var found: [PendingKeys.Continuation] = []
    for table in searched(in: context) {
      for key in tries[table.index].continuations(of: keys) where seen.insert(key).inserted {
        switch answer(keys + [key], in: context) {
        case .action(let action): found.append(.init(key: key, meaning: .action(action)))
        case .prefix:
          let count = searched(in: context).reduce(0) { $0 + tries[$1.index].bindings(behind: keys + [key]).count }
          found.append(.init(key: key, meaning: .prefix(bindings: count)))
        case .unbound, .nothing: break
        }
      }
    }
    return found
  }

  private func searched(in context: Context) -> [Context] {
    context == .global || context.takesText ? [context] : [context, .global]
  }
}

extension Context {
  /// The place in `allCases`.
  var index: Int {
    switch self {
    case .global: 0
    case .article: 1
    case .sections: 2
    case .speakers: 3
    case .quotations: 4
    case .search: 5
    case .prompt: 6
    case .help: 7
    }
  }
}
