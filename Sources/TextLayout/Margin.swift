internal import DocumentModel

/// What stands to the left of a block's lines: bars of block quotes, bullets and numbers of list items, the number
/// of a footnote.
struct Margin {
  private(set) var columns = 0
  /// Signs of the first line, and those of all others.
  private(set) var first: [PlacedGlyph] = []
  private(set) var rest: [PlacedGlyph] = []

  static let none = Margin()

  /// - Parameter isStart: whether the lines are the block's first ones, that carry the markers.
  ///
  /// Text keeps at least 60 % of the width: of containers that nest deeper the innermost are shown.
  init(block index: Int, isStart: Bool, in document: Document, width: Int, isLinear: Bool = false) {
    let block = document.blocks[index]
    var signs: [Sign] = []
    if case .footnote(let number) = block.kind { signs.append(Sign(marker: "[\(number)] ", isShown: isStart)) }
    let ancestry = Ancestry(document.containers)
    var container = block.container
    var earlier = index > 0 ? document.blocks[index - 1].container : nil
    let budget = width * 2 / 5
    var used = signs.reduce(0) { $0 + $1.columns }
    while used <= budget, let current = container, let holder = ancestry[current] {
      earlier = ancestry.climb(from: earlier, to: current)
      let sign = sign(of: holder, at: current, isShown: isStart && earlier != current, ancestry)
      used += sign.columns
      signs.append(sign)
      container = ancestry.parent(of: current)
    }
    if used > budget { signs.removeLast() }
    for sign in signs.reversed() where !(isLinear && sign.isOnEveryLine) { place(sign) }
  }

  private init() {}

  private struct Sign {
    var columns: Int
    var glyphs: [(offset: Int, glyph: Glyph)]
    var role: PlacedGlyph.Role
    var isOnEveryLine = false
    var isShown = true

    static let bar = Sign(columns: 2, glyphs: [(0, Glyph(0x2502))], role: .quoteBar, isOnEveryLine: true)

    private init(columns: Int, glyphs: [(offset: Int, glyph: Glyph)], role: PlacedGlyph.Role, isOnEveryLine: Bool) {
      self.columns = columns
      self.glyphs = glyphs
      self.role = role
      self.isOnEveryLine = isOnEveryLine
    }

    /// One column a scalar; spaces only make room.
    init(marker: String, isShown: Bool) {
      let scalars = Array(marker.unicodeScalars)
      columns = scalars.count
      glyphs = scalars.enumerated().compactMap { $1 == " " ? nil : ($0, Glyph($1.value)) }
      role = .marker
      self.isShown = isShown
    }
  }

  private func sign(of holder: Container, at index: Int, isShown: Bool, _ ancestry: Ancestry) -> Sign {
    switch holder.kind {
    case .blockQuote: return .bar
    case .bulletItem:
      let bullets = ["• ", "◦ ", "▪ "]
      return Sign(marker: bullets[(ancestry.bulletDepth(of: index) + 2) % 3], isShown: isShown)
    case .orderedItem(let number):
      let text = String(number)
      let digits = ancestry.widestNumber(besides: index)
      return Sign(
        marker: String(repeating: " ", count: max(0, digits - text.utf8.count)) + text + ". ", isShown: isShown)
    }
  }

  private mutating func place(_ sign: Sign) {
    for (offset, glyph) in sign.glyphs {
      let placed = PlacedGlyph(start: 0, length: 0, place: UInt32(columns + offset), glyph: glyph, role: sign.role)
      if sign.isShown { first.append(placed) }
      if sign.isOnEveryLine { rest.append(placed) }
    }
    columns += sign.columns
  }
}

/// Walks up containers without recursion; indices that make no sense end the walk.
struct Ancestry {
  private let containers: [Container]

  init(_ containers: [Container]) { self.containers = containers }

  subscript(index: Int) -> Container? { containers.indices.contains(index) ? containers[index] : nil }

  func parent(of index: Int) -> Int? {
    guard let parent = self[index]?.parent, parent >= 0, parent < index else { return nil }
    return parent
  }

  /// The first ancestor (or self) that could be `target`: a parent's index is lower than its child's.
  func climb(from index: Int?, to target: Int) -> Int? {
    var index = index
    while let at = index, at > target { index = parent(of: at) }
    return index
  }

  /// How many bullet items lie around an item, itself included; counted up to 64.
  func bulletDepth(of index: Int) -> Int {
    var depth = 0
    var steps = 0
    var at: Int? = index
    while let here = at, steps < 64 {
      if self[here]?.kind == .bulletItem { depth += 1 }
      at = parent(of: here)
      steps += 1
    }
    return depth
  }

  /// Digits of the highest number of an item's list, as far as the next 256 containers tell.
  func widestNumber(besides index: Int) -> Int {
    guard let item = self[index], case .orderedItem(var highest) = item.kind else { return 1 }
    var at = index + 1
    while let next = self[at], at - index <= 256, next.depth >= item.depth {
      if next.depth == item.depth {
        guard next.parent == item.parent, case .orderedItem(let number) = next.kind, number > highest else { break }
        highest = number
      }
      at += 1
    }
    return String(highest).utf8.count
  }
}
