/// Everything a key can do; the raw value is its name in keymaps. `ActionTable` has a row for each.
package enum Action: String, CaseIterable, Sendable {
  // Movement
  case lineDown = "line-down"
  case lineUp = "line-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case articleStart = "article-start"
  case articleEnd = "article-end"
  case goToPercent = "go-to-percent"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case nextQuotation = "next-quotation"
  case previousQuotation = "previous-quotation"
  case nextSameSpeaker = "next-quotation-of-speaker"
  case previousSameSpeaker = "previous-quotation-of-speaker"
  case nextSpeaker = "next-speaker"
  case previousSpeaker = "previous-speaker"
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case centerLine = "center-line"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  // Search
  case searchForward = "search-forward"
  case searchBackward = "search-backward"
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case toggleRegex = "toggle-regex"
  case toggleAccents = "toggle-accents"
  case toggleCase = "toggle-case"
  case filterList = "filter-list"
  // Speakers
  case onlyThisSpeaker = "only-this-speaker"
  case whyThisSpeaker = "why-this-speaker"
  case sortSpeakers = "sort-speakers"
  case sortQuotations = "sort-quotations"
  // Panes
  case focusArticle = "focus-article"
  case focusSections = "focus-sections"
  case focusSpeakers = "focus-speakers"
  case focusQuotations = "focus-quotations"
  case focusNext = "focus-next"
  case focusPrevious = "focus-previous"
  case togglePanes = "toggle-panes"
  case widenPanes = "widen-panes"
  case narrowPanes = "narrow-panes"
  case selectItem = "select-item"
  // Looks
  case widenMeasure = "widen-measure"
  case narrowMeasure = "narrow-measure"
  case nextTheme = "next-theme"
  case chooseTheme = "choose-theme"
  case keepSettings = "keep-settings"
  // Typing
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorWordLeft = "cursor-word-left"
  case cursorWordRight = "cursor-word-right"
  case cursorStart = "cursor-start"
  case cursorEnd = "cursor-end"
  case deleteBefore = "delete-before"
  case deleteAfter = "delete-after"
  case deleteWord = "delete-word"
  case deleteToStart = "delete-to-start"
  case deleteToEnd = "delete-to-end"
  case historyPrevious = "history-previous"
  case historyNext = "history-next"
  // The rest
  case help
  case redraw
  case reload
  case cancel
  case suspend
  case quit
}
