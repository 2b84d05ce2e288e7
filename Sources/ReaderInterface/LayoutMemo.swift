import DocumentModel
import TextLayout

/// Remembers laid-out units of one document at one width; bounded, and only ever a copy of what `Typesetter` answers.
///
/// A reference, so that drawing may fill it; it holds nothing that could not be thrown away at any moment.
final class LayoutMemo {
  let document: Document
  let options: LayoutOptions
  /// Rows a line takes, itself included.
  let spacing: Int
  private var units: [LayoutUnit: [LaidOutLine]] = [:]
  private var rememberedLines = 0

  // About 40 screens of a tall terminal.
  private static let mostLines = 4096

  init(document: Document, options: LayoutOptions, spacing: Int = 1) {
    self.spacing = max(1, spacing)
    self.document = document
    self.options = options
  }

  func lines(of unit: LayoutUnit) -> [LaidOutLine] {
    if let known = units[unit] { return known }
    if rememberedLines > Self.mostLines {
      units.removeAll(keepingCapacity: true)
      rememberedLines = 0
    }
    let lines = Typesetter.layOut(unit, in: document, options: options)
    units[unit] = lines
    rememberedLines += lines.count
    return lines
  }
}
