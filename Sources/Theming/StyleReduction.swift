extension Style {
  /// The style's colours as indices of a terminal with few colours; nothing means the terminal's own, and true colour
  /// has no indices.
  ///
  /// A foreground that could be read on its background stays readable: where both would become the same colour, or
  /// nearly, the next nearest is taken.
  package func indices(in depth: ColorDepth) -> (foreground: Int?, background: Int?) {
    let background = background?.nearestIndex(in: depth)
    guard let foreground else { return (nil, background) }
    guard let background, let shown = RGB.indexed(background), let meant = self.background,
      foreground.contrast(with: meant) >= Self.readableContrast
    else {
      // A line that is meant to be faint is still meant to be seen.
      let index = foreground.nearestIndex(in: depth)
      guard let background, let shown = RGB.indexed(background), index == background, foreground != self.background
      else { return (index, background) }
      return (foreground.nearestIndex(in: depth, readableOn: shown), background)
    }
    return (foreground.nearestIndex(in: depth, readableOn: shown), background)
  }

  /// WCAG 2's bound for large text and signs.
  static let readableContrast: Float = 3
}

extension Theme {
  /// The theme for a terminal of few colours or none: what its colours alone would no longer show is shown by
  /// attributes. The colours stay as they are.
  package func adapted(to depth: ColorDepth) -> Theme {
    guard depth != .trueColor, depth != .indexed256 else { return self }
    return Theme(name: name, appearance: appearance, speakerColors: speakerColors, tintAmount: tintAmount) { scope in
      var style = style(scope)
      guard let (base, attributes) = Self.substitutes[scope], style.attributes.isDisjoint(with: attributes) else {
        return style
      }
      let below = self.style(base)
      if style.over(below).indices(in: depth) == below.indices(in: depth) { style.attributes.formUnion(attributes) }
      return style
    }
  }

  /// Whether a terminal with few colours shows speakers of different colours in the same one.
  package func hasSpeakersOfOneColor(in depth: ColorDepth) -> Bool {
    guard depth == .ansi8 || depth == .ansi16 else { return false }
    let shown = speakerColors.map { Style(foreground: $0).over(style(.text)).indices(in: depth).foreground }
    return Set(shown).count < shown.count
  }

  /// The scopes that must be told from another, and the attributes that do it without colours.
  private static let substitutes: [Scope: (base: Scope, attributes: Style.Attributes)] = [
    .textHeading: (.text, .bold),
    .textLink: (.text, .underline),
    .textDimmed: (.text, .dim),
    .textControl: (.text, .reverse),
    .quotationSelected: (.text, .bold),
    .evidenceCue: (.text, .underline),
    .evidenceMention: (.text, .underline),
    .evidenceAntecedent: (.text, .underline),
    .searchMatch: (.text, .underline),
    .searchCurrent: (.text, .reverse),
    .paneTitleFocused: (.paneTitle, [.bold, .underline]),
    .paneItemSelected: (.paneItem, .bold),
    .paneItemFocused: (.paneItem, .reverse),
    .statusLine: (.text, .reverse),
    .statusKey: (.statusLine, .bold),
    .statusError: (.statusLine, .bold),
    .popupTitle: (.popup, .bold),
    .popupKey: (.popup, .bold),
  ]
}
