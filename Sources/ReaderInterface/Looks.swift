import ScreenFrame
import SpeechAttribution
import Theming

/// The styles of one frame: the theme's, and what speakers look like.
struct Looks {
  private let theme: Theme
  let isMonochrome: Bool
  /// Whether initials tell speakers apart: without colours, or where the terminal has too few for one each.
  let hasInitials: Bool
  let ground: Style
  private let paneGround: RGB?
  private let depth: ColorDepth

  /// - Parameter theme: already adapted to the depth.
  init(_ theme: Theme, depth: ColorDepth) {
    self.theme = theme
    isMonochrome = depth == .monochrome || theme.speakerColors.isEmpty
    hasInitials = isMonochrome || theme.hasSpeakersOfOneColor(in: depth)
    self.depth = depth
    ground = theme.style(.text)
    paneGround = theme.style(.pane).background
  }

  subscript(scope: Scope) -> Style { theme.style(scope) }

  /// A scope to lie over others: without the ground that it only has from `text` or `pane`, which would cover a tint or
  /// a selection below.
  func overlay(_ scope: Scope) -> Style {
    var style = theme.style(scope)
    if style.background == ground.background || style.background == paneGround { style.background = nil }
    return style
  }

  /// The bar and the name of a speaker.
  func speaker(_ speaker: Int?) -> Style {
    guard let speaker else { return self[.quotationUnknown] }
    if isMonochrome { return Style(attributes: .bold) }
    return Style(foreground: theme.speakerColor(speaker))
  }

  /// The ground behind the words of a speaker: a breath of their colour.
  func tint(_ speaker: Int?) -> RGB? {
    guard !isMonochrome, let speaker, let tint = theme.speakerTint(speaker) else { return nil }
    // Where the palette has no such breath of colour, a lighter or darker ground says the same: these are words said.
    guard depth == .indexed256, let below = ground.background, let ink = ground.foreground,
      tint.nearestIndex(in: depth) == below.nearestIndex(in: depth)
    else { return tint }
    return below.mixed(with: ink, amount: 0.1)
  }
}
