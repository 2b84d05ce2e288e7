/// What a key press led to.
package enum KeyLookup: Sendable, Equatable {
  /// More keys must follow.
  case pending
  case matched(Action, count: Int?)
  /// Escape, or a key that cancels, ended what was half typed.
  case cancelled
  /// Nothing is bound to what was typed; the key is the last one. Where text is typed, it is text.
  case notFound(Key)
}

/// A half-typed chord or count.
package struct PendingKeys: Sendable, Equatable {
  package struct Continuation: Sendable, Equatable {
    package enum Meaning: Sendable, Equatable {
      case action(Action)
      /// More keys follow; so many bindings lie behind.
      case prefix(bindings: Int)
    }

    package var key: Key
    package var meaning: Meaning

    package init(key: Key, meaning: Meaning) {
      self.key = key
      self.meaning = meaning
    }
  }

  /// The keys of the chord so far; empty while only a count is typed.
  package var keys: [Key]
  package var count: Int?
  /// What may follow the keys; empty while only a count is typed, since then anything may.
  package var next: [Continuation]
  /// What the digit before the keys is bound to.
  package var digit: Action?
  /// What the digit alone does, when no key follows it for a while.
  package var afterPause: Action? { keys.isEmpty ? digit : nil }

  package init(keys: [Key], count: Int? = nil, next: [Continuation] = [], digit: Action? = nil) {
    self.keys = keys
    self.count = count
    self.next = next
    self.digit = digit
  }
}

/// Follows the keys as they are pressed and finds what they mean.
package struct KeyDispatcher: Sendable {
  /// Larger counts are taken for this one.
  package static let countLimit = 1_000_000

  package let keymap: Keymap
  private var typed: [Key] = []
  private var count: Int?
  /// What the one digit of the count is bound to.
  private var digitAction: Action?
  private var context = Context.global

  package init(keymap: Keymap) {
    self.keymap = keymap
  }

  /// What is half typed.
  package var pending: PendingKeys? {
    guard !typed.isEmpty || count != nil else { return nil }
    return PendingKeys(
      keys: typed, count: count, next: typed.isEmpty ? [] : keymap.continuations(of: typed, in: context),
      digit: digitAction)
  }

  package mutating func cancel() {
    typed = []
    count = nil
    digitAction = nil
  }

  /// No key came for a while: a digit that is bound does what it is bound to.
  package mutating func pause() -> Action? {
    guard typed.isEmpty, let action = digitAction else { return nil }
    cancel()
    return action
  }

  /// Takes the next key. A chord is looked up in the context of its last key.
  package mutating func feed(_ key: Key, in context: Context) -> KeyLookup {
    self.context = context
    if key == Key(.escape), !typed.isEmpty || count != nil {
      cancel()
      return .cancelled
    }
    if typed.isEmpty, !context.takesText, takeDigit(key, in: context) { return .pending }
    typed.append(key)
    // Terminals that tell C-[ from Escape send it to hands that don't.
    if let sent = key.terminalEquivalent, keymap.answer(typed, in: context) == .nothing {
      typed.removeLast()
      return feed(sent, in: context)
    }
    switch keymap.answer(typed, in: context) {
    case .action(let action):
      let count = action.takesCount ? count : nil
      cancel()
      return .matched(action, count: count)
    case .prefix:
      return .pending
    case .unbound, .nothing:
      let isChord = typed.count > 1
      cancel()
      // The key that ends other things ends a chord too, such as C-g.
      if isChord, keymap.answer([key], in: context) == .action(.cancel) { return .cancelled }
      return .notFound(key)
    }
  }

  /// A digit continues a count; it begins one unless it is 0, begins a chord, or is no count in this keymap. One that is
  /// bound does what it is bound to when no key follows it.
  private mutating func takeDigit(_ key: Key, in context: Context) -> Bool {
    guard let digit = key.digit else { return false }
    if let count {
      self.count = min(Self.countLimit, count * 10 + digit)
      digitAction = nil
      return true
    }
    guard digit != 0, keymap.counts == .digits || key.modifiers == .alt else { return false }
    switch keymap.answer([key], in: context) {
    case .nothing, .unbound: break
    case .action(let action) where key.modifiers.isEmpty: digitAction = action
    case .action, .prefix: return false
    }
    count = digit
    return true
  }
}
