import DocumentModel
import ScreenFrame
import SpeechAttribution

/// A rectangle of the screen.
package struct Area: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package var isEmpty: Bool { rows == 0 || columns == 0 }
}

/// Where everything stands on a screen of a given size; derived, never stored.
package struct Arrangement: Sendable, Equatable {
  /// Titles and rows of the side panes; empty where a pane is not shown.
  package var sections = Area(row: 0, column: 0, rows: 0, columns: 0)
  package var speakers = Area(row: 0, column: 0, rows: 0, columns: 0)
  package var quotations = Area(row: 0, column: 0, rows: 0, columns: 0)
  /// The column of the line between the panes and the article.
  package var border: Int?
  /// The article pane with its margins.
  package var article: Area
  /// The measure: where the text itself stands.
  package var text: Area
  package var bottom: Area
  /// Columns that the panes take with the line behind them; 0 without panes.
  package var panesColumns = 0
  /// Whether the side panes lie over the article.
  package var panesOverlap = false

  /// The article alone, its text in the middle.
  init(article: Area, measure: Int, bottom: Area, hasScrollbar: Bool) {
    self.article = article
    self.bottom = bottom
    // Two columns for the bar of a quotation and one of air, as long as there is room for them.
    let gutter = article.columns >= 12 ? 3 : 0
    let margin = article.columns >= 12 ? (hasScrollbar ? 2 : 1) : 0
    let width = max(1, min(measure, article.columns - gutter - margin))
    let left = article.column + max(gutter, (article.columns - width) / 2)
    text = Area(row: 0, column: left, rows: article.rows, columns: width)
  }

  package subscript(pane: Pane) -> Area {
    switch pane {
    case .article: article
    case .sections: sections
    case .speakers: speakers
    case .quotations: quotations
    }
  }
}

extension State {
  /// The least width of a screen on which panes stand beside the article.
  static let leastWidthBeside = 80
  /// The least width of a screen on which panes leave a part of the article in sight that can be read.
  static let leastWidthOver = 60

  package var arrangement: Arrangement {
    let bottomRows = size.rows > 1 ? 1 : 0
    let rows = size.rows - bottomRows
    let bottom = Area(row: rows, column: 0, rows: bottomRows, columns: size.columns)
    if isZoomed || isLinear { return zoomed(rows: rows, bottom: bottom) }
    let besides = size.columns >= Self.leastWidthBeside && (wantsPanes ?? true)
    let overlaps = !besides && focus != .article
    var side = 0
    if besides || overlaps {
      let usual = min(40, max(24, size.columns / 4))
      side = min(max(State.leastPaneWidth, paneWidth ?? usual), besides ? size.columns - 41 : max(1, size.columns - 6))
      side = overlaps && paneWidth == nil && size.columns < Self.leastWidthOver ? size.columns : max(1, side)
    }
    let column = besides ? side + 1 : 0
    var arrangement = Arrangement(
      article: Area(row: 0, column: column, rows: rows, columns: size.columns - column), measure: measure,
      bottom: bottom, hasScrollbar: usesMouse)
    arrangement.panesOverlap = overlaps
    if side > 0 {
      if side < size.columns { arrangement.border = side }
      arrangement.panesColumns = min(side + 1, size.columns)
      let heights = paneHeights(rows: rows)
      arrangement.sections = Area(row: 0, column: 0, rows: heights.0, columns: side)
      arrangement.speakers = Area(row: heights.0, column: 0, rows: heights.1, columns: side)
      arrangement.quotations = Area(row: heights.0 + heights.1, column: 0, rows: heights.2, columns: side)
    }
    return arrangement
  }

  /// The focused pane alone; the article lies whole below a list.
  private func zoomed(rows: Int, bottom: Area) -> Arrangement {
    let whole = Area(row: 0, column: 0, rows: rows, columns: size.columns)
    var arrangement = Arrangement(
      article: whole, measure: measure, bottom: bottom, hasScrollbar: usesMouse && !isLinear)
    guard focus != .article else { return arrangement }
    arrangement.panesOverlap = true
    arrangement.panesColumns = size.columns
    switch focus {
    case .article: break
    case .sections: arrangement.sections = whole
    case .speakers: arrangement.speakers = whole
    case .quotations: arrangement.quotations = whole
    }
    return arrangement
  }

  /// Rows for sections, speakers and quotations: each what it needs, the quotations the rest, none without a row while
  /// another has room to spare.
  private func paneHeights(rows: Int) -> (Int, Int, Int) {
    // Too low for three titles with a row each: the focused pane has it all.
    if rows < 9 {
      switch focus {
      case .sections: return (rows, 0, 0)
      case .speakers: return (0, rows, 0)
      default: return (0, 0, rows)
      }
    }
    let sections = min(1 + max(1, document.sections.count), max(3, rows / 4))
    let people =
      (article?.speakers.count ?? 0) * 2 + (article.map { $0.mentioned.isEmpty ? 0 : 1 + $0.mentioned.count } ?? 0)
    let speakers = min(1 + max(1, people), max(3, (rows - sections) / 2))
    return (sections, speakers, rows - sections - speakers)
  }
}
