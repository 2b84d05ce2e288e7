extension Scope {
  /// The place in `allCases`, for tables with a row per scope.
  package var ordinal: Int {
    switch self {
    case .text: 0
    case .textTitle: 1
    case .textHeading: 2
    case .textByline: 3
    case .textEmphasis: 4
    case .textStrong: 5
    case .textStrikethrough: 6
    case .textCode: 7
    case .textLink: 8
    case .textCaption: 9
    case .textMarker: 10
    case .textRule: 11
    case .textBlockQuote: 12
    case .textBreakSign: 13
    case .textControl: 14
    case .textDimmed: 15
    case .quotation: 16
    case .quotationSelected: 17
    case .quotationIndirect: 18
    case .quotationUnknown: 19
    case .evidenceCue: 20
    case .evidenceMention: 21
    case .evidenceAntecedent: 22
    case .searchMatch: 23
    case .searchCurrent: 24
    case .pane: 25
    case .paneTitle: 26
    case .paneTitleFocused: 27
    case .paneBorder: 28
    case .paneBorderFocused: 29
    case .paneItem: 30
    case .paneItemSelected: 31
    case .paneItemFocused: 32
    case .paneDetail: 33
    case .statusLine: 34
    case .statusKey: 35
    case .statusMessage: 36
    case .statusError: 37
    case .popup: 38
    case .popupTitle: 39
    case .popupBorder: 40
    case .popupKey: 41
    }
  }

  /// The scope's name and its dotted prefixes, the longest first: "pane.title.focused", "pane.title", "pane".
  var lineage: [String] {
    var names = [rawValue]
    var name = rawValue[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      names.append(String(name))
    }
    return names
  }

  /// Every name that a theme may style: the scopes and what is a dotted prefix of one.
  static let styleNames: [String] = {
    var seen: Set<String> = []
    return allCases.flatMap(\.lineage).filter { seen.insert($0).inserted }
  }()
}
