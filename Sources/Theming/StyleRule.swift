/// What a theme file says of one name; what it doesn't say comes from a shorter name or an inherited file.
struct StyleRule: Sendable, Equatable {
  enum Color: Sendable, Equatable {
    /// The terminal's own.
    case terminal
    case rgb(RGB)

    var rgb: RGB? {
      if case .rgb(let rgb) = self { rgb } else { nil }
    }
  }

  var foreground: Color?
  var background: Color?
  /// The attributes that are told of, and which of them are on.
  var told: Style.Attributes = []
  var on: Style.Attributes = []

  /// This rule where it speaks, another where it doesn't.
  func over(_ below: StyleRule) -> StyleRule {
    StyleRule(
      foreground: foreground ?? below.foreground, background: background ?? below.background,
      told: told.union(below.told), on: on.union(below.on.subtracting(told)))
  }

  var style: Style {
    Style(foreground: foreground?.rgb, background: background?.rgb, attributes: on)
  }

  static let attributes: [(name: String, attribute: Style.Attributes)] = [
    ("bold", .bold), ("italic", .italic), ("underline", .underline), ("reverse", .reverse), ("dim", .dim),
    ("strikethrough", .strikethrough),
  ]
}
