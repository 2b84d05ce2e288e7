internal import TOMLReader

/// The bindings of one context: each key leads one step deeper.
struct KeyTrie: Sendable {
  enum Target: Equatable, Sendable {
    case action(Action)
    /// Nothing here, and nothing in `global` either.
    case unbound
  }

  /// What stands at a node; a node with a binding to an action has no children.
  struct Binding: Sendable {
    var target: Target
    /// Which file bound it, counted from the furthest ancestor, and the order within all files.
    var layer: Int
    var order: Int
    var position: SourcePosition
  }

  enum Answer: Equatable {
    case action(Action)
    /// More keys must follow.
    case prefix
    case unbound
    case nothing
  }

  struct Listed: Sendable {
    var keys: [Key]
    var action: Action
    var order: Int
    var layer: Int
    var position: SourcePosition
  }

  private struct Node: Sendable {
    var binding: Binding?
    var children: [Key: Int] = [:]
    /// The keys of the children as they came.
    var keys: [Key] = []
  }

  private var nodes = [Node()]

  /// What keys mean, from the root.
  func answer(_ keys: some Sequence<Key>) -> Answer {
    var node = 0
    var isUnbound = false
    for key in keys {
      guard let next = nodes[node].children[key] else { return isUnbound ? .unbound : .nothing }
      node = next
      switch nodes[node].binding?.target {
      case .action(let action): return .action(action)
      case .unbound: isUnbound = true
      case nil: break
      }
    }
    if !nodes[node].keys.isEmpty { return .prefix }
    return isUnbound ? .unbound : .nothing
  }

  /// The keys that may follow a prefix, as they were bound.
  func continuations(of keys: some Sequence<Key>) -> [Key] {
    var node = 0
    for key in keys {
      guard let next = nodes[node].children[key] else { return [] }
      node = next
    }
    return nodes[node].keys
  }

  /// All bindings to actions, in the order in which they were made, behind a prefix.
  func bindings(behind prefix: [Key] = []) -> [Listed] {
    var start = 0
    for key in prefix {
      guard let next = nodes[start].children[key] else { return [] }
      start = next
    }
    var found: [Listed] = []
    // Chords are short (`KeyNotation.chordLimit`), so the recursion is.
    func walk(_ node: Int, _ keys: [Key]) {
      if let binding = nodes[node].binding, case .action(let action) = binding.target {
        found.append(
          Listed(
            keys: keys, action: action, order: binding.order, layer: binding.layer, position: binding.position))
      }
      for key in nodes[node].keys {
        if let next = nodes[node].children[key] { walk(next, keys + [key]) }
      }
    }
    walk(start, prefix)
    return found.sorted { $0.order < $1.order }
  }

  /// The first binding that a chord meets before its last key, and how many keys lead there.
  func bindingOnTheWay(to keys: [Key]) -> (length: Int, binding: Binding)? {
    var node = 0
    for (index, key) in keys.dropLast().enumerated() {
      guard let next = nodes[node].children[key] else { return nil }
      node = next
      if let binding = nodes[node].binding, case .action = binding.target { return (index + 1, binding) }
    }
    return nil
  }

  /// Forgets keys and all that begins with them.
  mutating func clear(_ keys: [Key]) {
    var node = 0
    for key in keys.dropLast() {
      guard let next = nodes[node].children[key] else { return }
      node = next
    }
    guard let last = keys.last, nodes[node].children.removeValue(forKey: last) != nil else { return }
    nodes[node].keys.removeAll { $0 == last }
  }

  /// Binds keys; bindings on the way there or behind are dropped.
  mutating func bind(_ keys: [Key], to binding: Binding) {
    var node = 0
    for key in keys {
      if case .action = nodes[node].binding?.target { nodes[node].binding = nil }
      if let next = nodes[node].children[key] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].children[key] = nodes.count - 1
        nodes[node].keys.append(key)
        node = nodes.count - 1
      }
    }
    nodes[node] = Node(binding: binding)
  }
}
