/// How everything looks: a style per scope and a colour per speaker.
package struct Theme: Sendable, Equatable {
  /// What background a theme is made for.
  package enum Appearance: String, Sendable, CaseIterable {
    case dark, light
  }

  package let name: String
  package let appearance: Appearance
  /// Given to speakers in order of first appearance; where there are none, speakers are told by their initials.
  package let speakerColors: [RGB]
  /// How much of its speaker's colour tints a quotation's background, 0 to 1.
  package let tintAmount: Float
  /// One per scope, by ordinal.
  private let styles: [Style]

  /// `style` is asked once for every scope.
  init(
    name: String, appearance: Appearance, speakerColors: [RGB], tintAmount: Float, style: (Scope) -> Style
  ) {
    self.name = name
    self.appearance = appearance
    self.tintAmount = tintAmount
    self.styles = Scope.allCases.map(style)
    self.speakerColors = speakerColors
  }

  package func style(_ scope: Scope) -> Style { styles[scope.ordinal] }

  /// The colour of a speaker, counted from 0; after the last comes the first again.
  package func speakerColor(_ index: Int) -> RGB? {
    let count = speakerColors.count
    guard count > 0 else { return nil }
    return speakerColors[(index % count + count) % count]
  }

  /// The background of a speaker's quotations; nothing where the text has the terminal's own.
  package func speakerTint(_ index: Int) -> RGB? {
    guard let ground = style(.text).background, let color = speakerColor(index) else { return nil }
    return ground.mixed(with: color, amount: tintAmount)
  }
}
