/// Whether colour may be used.
public enum ColorChoice: String, CaseIterable, Hashable, Sendable {
  /// As the place where it is shown allows.
  case automatic
  /// Whatever that place is.
  case always
  /// Nowhere.
  case never

  /// Resolves the choice for one output.
  ///
  /// A choice that was made wins; then `NO_COLOR`, when not empty (https://no-color.org); then `TERM=dumb`; then
  /// whether the output is a terminal.
  public func isEnabled(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .automatic:
      if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return false }
      if environment["TERM"] == "dumb" { return false }
      return isTerminal
    }
  }
}
