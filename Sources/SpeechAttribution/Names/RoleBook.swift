/// Who bears which role, with the words that tell it from others of its name («ministre» + «intérieur»).
struct RoleBook {
  struct Bearer {
    var entity: Int
    // Two vectors: the alignment of one would make every array of these costly to allocate.
    private let narrowing: (SIMD2<UInt64>, SIMD2<UInt64>)

    /// - Parameter modifiers: hashes of the words that narrow the role down; empty for a bare one.
    init(entity: Int, modifiers: SIMD4<UInt64>) {
      self.entity = entity
      narrowing = (modifiers.lowHalf, modifiers.highHalf)
    }

    var modifiers: SIMD4<UInt64> { SIMD4(lowHalf: narrowing.0, highHalf: narrowing.1) }
  }

  private var lists = WordMap()
  private var bearers: [[Bearer]] = []
  /// Bearers kept of one role: the newest.
  private static let most = 8

  mutating func give(_ noun: UInt64, _ modifiers: SIMD4<UInt64>, to entity: Int) {
    let bearer = Bearer(entity: entity, modifiers: modifiers)
    guard let list = lists[noun] else {
      lists.set(noun, bearers.count)
      bearers.append([bearer])
      return
    }
    if let at = bearers[list].firstIndex(where: { $0.entity == entity }) {
      let known = bearers[list].remove(at: at)
      bearers[list].append(modifiers == .zero ? known : bearer)
      return
    }
    if bearers[list].count == RoleBook.most { bearers[list].removeFirst() }
    bearers[list].append(bearer)
  }

  mutating func clear() {
    lists.clear()
    bearers.removeAll(keepingCapacity: bearers.count < 512)
  }

  /// Those who bear a role, the newest last.
  func bearers(of noun: UInt64) -> [Bearer] { lists[noun].map { bearers[$0] } ?? [] }

  /// Whether a word narrows down any role that somebody bears.
  func narrows(_ entity: Int, by word: UInt64) -> Bool {
    bearers.contains { list in
      list.contains { bearer in bearer.entity == entity && (0..<4).contains { bearer.modifiers[$0] == word } }
    }
  }

  /// How two narrowings of one role agree: 2 in a word, 1 when one of them is bare, 0 when they differ.
  static func agreement(_ first: SIMD4<UInt64>, _ second: SIMD4<UInt64>) -> Int {
    if first == .zero || second == .zero { return first == second ? 2 : 1 }
    for index in 0..<4 where first[index] != 0 {
      for other in 0..<4 where second[other] == first[index] { return 2 }
    }
    return 0
  }
}

extension Analyzer {
  /// The role's noun and the words that narrow it down, for a phrase with its noun at `noun`.
  ///
  /// Words of one meaning count as one («le chef de l'État» is the president, «américain» of the United States).
  func role(_ noun: Int, from first: Int, to last: Int) -> (noun: UInt64, modifiers: SIMD4<UInt64>) {
    var modifiers = SIMD4<UInt64>.zero
    var count = 0
    var head = tokens[noun].hash
    var at = first
    let chief = pack.hasBareClauses ? chiefExecutive(first, last) : nil
    if chief != nil { head = Analyzer.ceo }
    // "the CM"
    if pack.hasBareClauses, head == EnglishWords.chiefMinister {
      head = EnglishWords.minister
      modifiers[0] = EnglishWords.chief
      count = 1
    }
    if pack.splitsElisions, head == FrenchRoles.woman, tokens[first].has(.possessive) { head = FrenchRoles.wife }
    while at <= last, count < 4 {
      defer { at += 1 }
      let token = tokens[at]
      if let chief, chief.contains(at) { continue }
      // «le ministre en marge d'un déplacement», «… à l'AFP»: no more of the role.
      if at > noun, pack.splitsElisions, token.isWord, token.has(.nounJoint), !token.has(.nameParticle) {
        guard token.has(.hearerPreposition), !leadsToPress(at, last) else { break }
      }
      // «avocat général»
      if at == noun + 1, pack.splitsElisions, pack.vagueModifiers.contains(token.hash),
        let joined = pack.roleNames[RoleBook.pair(head, token.hash)]
      {
        head = joined
        continue
      }
      guard at != noun, token.kind == .word, token.has(.number) || token.has(.notName) || !token.has(.grammar),
        !pack.vagueModifiers.contains(token.hash), !(at < noun && token.has(.determiner))
      else { continue }
      if at > noun, let joined = pack.roleNames[RoleBook.pair(head, token.hash)] {
        head = joined
        continue
      }
      modifiers[count] = pack.sameMeaning[token.hash] ?? token.hash
      count += 1
    }
    if count < 4, let acronym = acronym(behind: last) { modifiers[count] = acronym }
    return (head, modifiers)
  }

  /// «président de l'Union des pêcheurs *(Unp)*»: French: another word for what a role is of.
  private func acronym(behind last: Int) -> UInt64? {
    guard pack.splitsElisions, last + 3 < tokens.count, tokens[last + 1].kind == .openBracket,
      tokens[last + 3].kind == .closeBracket, tokens[last + 2].kind == .word, tokens[last + 2].isCapitalized,
      tokens[last + 2].width <= 8, !tokens[last + 2].has([.place, .firstName])
    else { return nil }
    return tokens[last + 2].hash
  }

  private func leadsToPress(_ joint: Int, _ last: Int) -> Bool {
    var at = joint + 1
    while at <= last, at - joint < 4 {
      if tokens[at].isCapitalized || pack.pressClass != 0 && pack.bodyClasses[tokens[at].hash] == pack.pressClass {
        return true
      }
      at += 1
    }
    return false
  }

  /// "Russia's foreign ministry", "the French foreign ministry"
  private func tellOtherNations(_ first: SIMD4<UInt64>, _ second: SIMD4<UInt64>) -> Bool {
    guard !pack.nations.isEmpty, let one = nation(among: first), let other = nation(among: second) else { return false }
    return one != other
  }

  private func nation(among modifiers: SIMD4<UInt64>) -> UInt64? {
    for index in 0..<4 where modifiers[index] != 0 && pack.nations.contains(modifiers[index]) {
      return modifiers[index]
    }
    return nil
  }

  /// Whom a definite description means among those who bear its role; how well its words agree.
  func bearer(
    of role: (noun: UInt64, modifiers: SIMD4<UInt64>), gender: Speaker.Gender
  ) -> (entity: Int, agreement: Int)? {
    var best: (entity: Int, agreement: Int, order: Int)?
    var bearers = registry.roles.bearers(of: role.noun)
    if bearers.isEmpty, let other = pack.sameRoles[role.noun] { bearers = registry.roles.bearers(of: other) }
    for bearer in bearers {
      let entity = registry.canonical(bearer.entity)
      let own = registry[entity].gender
      guard gender == .unknown || own == .unknown || own == gender else { continue }
      let agreement = RoleBook.agreement(role.modifiers, bearer.modifiers)
      guard agreement > 0, !tellOtherNations(role.modifiers, bearer.modifiers) else { continue }
      let order = salience.entries.last { $0.entity == entity }?.order ?? 0
      // "The senator" alone is the one spoken of last, however the others were introduced.
      let isBare = !pack.splitsElisions && role.modifiers == .zero
      if best == nil || (isBare ? 0 : agreement, order) >= (isBare ? 0 : best?.agreement ?? 0, best?.order ?? 0) {
        best = (entity, agreement, order)
      }
    }
    return best.map { ($0.entity, $0.agreement) }
  }
}

extension RoleBook {
  /// A key for a noun and a word behind it.
  static func pair(_ noun: UInt64, _ word: UInt64) -> UInt64 { (noun ^ (word >> 7)) &* 0x9E37_79B9_7F4A_7C15 }
}
