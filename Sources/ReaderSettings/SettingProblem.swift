package import InterfaceWords
package import TOMLReader

/// Why config.toml is not as it should be.
package enum SettingProblem: ProblemReason, Error {
  case unknown(String, nearest: String?)
  case noChoice(Setting, nearest: String?)
  case outOfRange(Setting, Int64)
  case wantsOther(Setting, not: TOMLKind)

  package var wording: Wording {
    switch self {
    case .unknown(let name, let nearest):
      Wording("unknown setting ", "réglage inconnu ") + name.quoted + NearestName.hint(nearest)
    case .noChoice(let setting, let nearest):
      setting.rawValue.quoted + Wording(" is one of ", " attend ") + setting.row.kind.wording
        + NearestName.hint(nearest)
    case .outOfRange(let setting, let number): wants(setting) + Wording("\(number)", "\(number)")
    case .wantsOther(let setting, let kind): wants(setting) + kind.wording
    }
  }

  private func wants(_ setting: Setting) -> Wording {
    setting.rawValue.quoted + Wording(" is ", " attend ") + setting.row.kind.wording + Wording(", not ", ", et non ")
  }
}
