import Keybindings
import ReaderSettings
import TOMLReader
import Theming

// One of each problem; the compiler asks where a new one follows.

extension TOMLProblem {
  static let samples: [TOMLProblem] = Array(sequence(first: .tooLarge) { following($0) })

  private static func following(_ problem: TOMLProblem) -> TOMLProblem? {
    switch problem {
    case .tooLarge: .tooManyKeyParts
    case .tooManyKeyParts: .headerWithoutName
    case .headerWithoutName: .unreadable
    case .unreadable: .outOfMemory
    case .outOfMemory: .syntax("Error while parsing key: encountered end-of-file")
    case .syntax(let words) where !words.contains("rare"): .syntax("rare")
    case .syntax: nil
    }
  }
}

extension InheritanceProblem {
  static let samples: [InheritanceProblem] = Array(sequence(first: .itself("x")) { following($0) })

  private static func following(_ problem: InheritanceProblem) -> InheritanceProblem? {
    switch problem {
    case .itself: .unknown(.theme, "x")
    case .unknown: .wantsName(.keymap, .integer)
    case .wantsName: .tooMany
    case .tooMany: nil
    }
  }
}

extension KeyNotationError {
  static let samples: [KeyNotationError] = Array(sequence(first: .noKey) { following($0) })

  private static func following(_ error: KeyNotationError) -> KeyNotationError? {
    switch error {
    case .noKey: .noKeys
    case .noKeys: .chordTooLong
    case .chordTooLong: .modifierTwice("x")
    case .modifierTwice: .notAKey("x")
    case .notAKey: .shiftedCharacter("x")
    case .shiftedCharacter: .unknownKey("x", nearest: "y")
    case .unknownKey: nil
    }
  }
}

extension KeymapProblem {
  static let samples: [KeymapProblem] =
    Array(sequence(first: .unknownKeymap("x", nearest: "y")) { following($0) })
    + KeyNotationError.samples.map { .notation($0) }

  private static let key = Key(.character("x"))

  private static func following(_ problem: KeymapProblem) -> KeymapProblem? {
    switch problem {
    case .unknownKeymap: .unknownContext("x", nearest: "y")
    case .unknownContext: .bindingOutsideContext("x")
    case .bindingOutsideContext: .wantsBindings(.article, not: .array)
    case .wantsBindings: .wantsCounts
    case .wantsCounts: .notation(.noKey)
    case .notation: .wantsAction("x", not: .boolean)
    case .wantsAction: .unknownAction("x", nearest: "y")
    case .unknownAction: .onlyUnbound("x")
    case .onlyUnbound: .boundTwice([key], .article, firstLine: 2)
    case .boundTwice: .sentAs(key, key)
    case .sentAs: .rarelySent(key)
    case .rarelySent: .escapeCancels([key])
    case .escapeCancels: .takesDigit(2, .article)
    case .takesDigit: .neverTyped([key], behind: [key], line: 2)
    case .neverTyped: .takesAway([key], [key], keymap: "x")
    case .takesAway: .hides([key], first: [key], others: 0)
    case .hides(_, _, others: 0): .hides([key], first: [key], others: 1)
    case .hides(_, _, others: 1): .hides([key], first: [key], others: 2)
    case .hides: .hidesGlobal([key], [key], .article)
    case .hidesGlobal: .takesAwayGlobal([key], [key], .article)
    case .takesAwayGlobal: .noKeyQuits
    case .noKeyQuits: nil
    }
  }
}

extension ThemeProblem {
  static let samples: [ThemeProblem] = Array(sequence(first: .unknownTheme("x", nearest: "y")) { following($0) })

  private static func following(_ problem: ThemeProblem) -> ThemeProblem? {
    switch problem {
    case .unknownTheme: .unknownSetting("x", nearest: "y")
    case .unknownSetting: .unknownScope("x", nearest: "y")
    case .unknownScope: .unknownField("x", nearest: "y")
    case .unknownField: .wantsAppearance
    case .wantsAppearance: .wantsTable("x", not: .string)
    case .wantsTable: .wantsBoolean("x", not: .float)
    case .wantsBoolean: .wantsColor("x")
    case .wantsColor: .noColor("x")
    case .noColor: .notInPalette("x", nearest: "y")
    case .notInPalette: .colorIsString(not: .date)
    case .colorIsString: .wantsColors(not: .table)
    case .wantsColors: .speakerWithoutColor
    case .speakerWithoutColor: .wantsTint
    case .wantsTint: .unusedColor("x", nearest: "y")
    case .unusedColor: .noStyles
    case .noStyles: nil
    }
  }
}

extension SettingProblem {
  static let samples: [SettingProblem] = Array(sequence(first: .unknown("x", nearest: "y")) { following($0) })

  private static func following(_ problem: SettingProblem) -> SettingProblem? {
    switch problem {
    case .unknown: .noChoice(.panes, nearest: "y")
    case .noChoice: .outOfRange(.measure, 2)
    case .outOfRange: .wantsOther(.theme, not: .integer)
    case .wantsOther: nil
    }
  }
}
