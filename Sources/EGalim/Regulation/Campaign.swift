/// When the statements of a year are declared on the platform.
public struct Campaign: Hashable, Sendable {
  /// Days on which statements are declared.
  public let declaration: ClosedRange<CivilDate>
  /// Days on which declared statements may be corrected; nil for none.
  public let correction: ClosedRange<CivilDate>?

  /// Where a campaign stands on a day.
  public enum Status: Hashable, Sendable {
    /// It opens on that day.
    case opens(CivilDate)
    /// Statements are taken until that day.
    case open(until: CivilDate)
    /// Declared statements may be corrected until that day.
    case correction(until: CivilDate)
    /// It ended on that day (or is between declaration and correction): a statement can be created once and not changed.
    case closed(since: CivilDate)
  }

  /// Where the campaign stands on a day.
  public func status(on day: CivilDate) -> Status {
    if declaration.contains(day) { return .open(until: declaration.upperBound) }
    if day < declaration.lowerBound { return .opens(declaration.lowerBound) }
    guard let correction, day >= correction.lowerBound else { return .closed(since: declaration.upperBound) }
    if correction.contains(day) { return .correction(until: correction.upperBound) }
    return .closed(since: max(declaration.upperBound, correction.upperBound))
  }

  /// Makes a campaign of packed days (20260415), for the catalogue.
  init(_ from: Int32, _ until: Int32, correction: (from: Int32, until: Int32)? = nil) {
    declaration = CivilDate(knownValid: from)...CivilDate(knownValid: until)
    self.correction = correction.map { CivilDate(knownValid: $0.from)...CivilDate(knownValid: $0.until) }
  }
}
