internal import CUnistring

/// One cell group read from the text: its bytes and what is drawn for them.
struct Cluster {
  enum Kind: UInt8 {
    case text
    /// A visible sign for what must not reach the terminal.
    case control
    case space
    case noBreakSpace
    case softHyphen
    case zeroWidthSpace
    /// Nothing is drawn.
    case nothing
  }

  var length: Int
  var kind: Kind
  var glyph: Glyph
  /// Belongs to the cell before it: no line breaks here, not even by force.
  var isJoined = false
}

/// Reads valid UTF-8 cell by cell.
///
/// What one cell can't hold is shown in a fixed way: of an emoji sequence (joined by U+200D, or with a skin
/// tone or tags) the first emoji; a flag as its two letters; of more than four marks the first four; a mark with
/// nothing under it over a dotted circle; variation selectors are dropped; Hangul parts and letters with marks are
/// composed where Unicode has the whole.
struct ClusterReader {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the last cell was the first half of a flag.
  private var isInFlag = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The scalar at an index and its bytes. Never reads beyond `end`, whatever the bytes are.
  @inline(__always) static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[index])
    if lead < 0x80 { return (lead, 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + length <= end else { return (0xFFFD, 1) }
    var value = length == 2 ? lead & 0x1F : length == 3 ? lead & 0x0F : lead & 0x07
    for step in 1..<length { value = value << 6 | UInt32(bytes[index + step] & 0x3F) }
    return (value, length)
  }

  /// Whether what starts at an index may add itself to the cell before it; false is certain, true is not.
  @inline(__always) static func mayExtend(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let lead = bytes[index]
    if lead < 0xCC { return false }
    if lead == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
      return bytes[index + 2] == 0x8C || bytes[index + 2] == 0x8D
    }
    return !(lead >= 0xE4 && lead <= 0xE9)
  }

  /// The cell that starts at an index below `end`.
  mutating func read(at index: Int, before end: Int) -> Cluster {
    let (scalar, length) = Self.decode(bytes, index, end)
    let wasInFlag = isInFlag
    isInFlag = false
    switch ScalarClass.of(scalar) {
    case .base(let columns):
      var cluster = Cluster(length: length, kind: .text, glyph: Glyph(scalar, columns: columns))
      if Self.mayExtend(bytes, index + length, end) { extend(&cluster, at: index, before: end) }
      return cluster
    case .spacingMark(let columns):
      var cluster = Cluster(length: length, kind: .text, glyph: Glyph(scalar, columns: columns), isJoined: true)
      extend(&cluster, at: index, before: end)
      return cluster
    case .mark:
      var cluster = Cluster(length: length, kind: .text, glyph: Glyph(0x25CC))
      cluster.glyph.marks.0 = scalar
      extend(&cluster, at: index, before: end)
      return cluster
    case .regionalIndicator:
      isInFlag = !wasInFlag
      let letter = Glyph(0x41 + scalar - 0x1F1E6)
      return Cluster(length: length, kind: .text, glyph: letter, isJoined: wasInFlag)
    case .space: return Cluster(length: length, kind: .space, glyph: .space)
    case .noBreakSpace: return Cluster(length: length, kind: .noBreakSpace, glyph: .space)
    case .softHyphen: return Cluster(length: length, kind: .softHyphen, glyph: Glyph(0x2D))
    case .zeroWidthSpace: return Cluster(length: length, kind: .zeroWidthSpace, glyph: .space)
    case .ignorable: return Cluster(length: length, kind: .nothing, glyph: .space)
    case .sign(let sign): return Cluster(length: length, kind: .control, glyph: Glyph(sign))
    }
  }

  private func extend(_ cluster: inout Cluster, at index: Int, before end: Int) {
    let base = cluster.glyph.scalar
    let isPictograph = base > 0xFF && uc_is_property_extended_pictographic(base)
    var next = index + cluster.length
    while next < end {
      let (scalar, length) = Self.decode(bytes, next, end)
      switch ScalarClass.of(scalar) {
      case .mark: addMark(scalar, to: &cluster.glyph)
      case .ignorable:
        guard scalar == 0x200D, isPictograph, next + length < end else { break }
        let (joined, joinedLength) = Self.decode(bytes, next + length, end)
        if joined > 0xFF, uc_is_property_extended_pictographic(joined) { next += joinedLength }
      case .sign where base == 0x1F3F4 && (0xE0020...0xE007F).contains(scalar): break
      case .base where isPictograph && (0x1F3FB...0x1F3FF).contains(scalar): break
      default:
        cluster.length = next - index
        return
      }
      next += length
    }
    cluster.length = next - index
  }

  private func addMark(_ mark: UInt32, to glyph: inout Glyph) {
    if glyph.marks.0 == 0 {
      if let syllable = Hangul.compose(glyph.scalar, mark) {
        glyph.scalar = syllable
        return
      }
      let composed = uc_composition(glyph.scalar, mark)
      if composed != 0, case .base(glyph.columns) = ScalarClass.of(composed) {
        glyph.scalar = composed
      } else {
        glyph.marks.0 = mark
      }
    } else if glyph.marks.1 == 0 {
      glyph.marks.1 = mark
    } else if glyph.marks.2 == 0 {
      glyph.marks.2 = mark
    } else if glyph.marks.3 == 0 {
      glyph.marks.3 = mark
    }
  }
}
