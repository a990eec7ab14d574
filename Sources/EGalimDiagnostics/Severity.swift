/// How much a diagnostic weighs: an error's line is counted nowhere, a warning's line counts.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The line (or the file) cannot be counted; never ignorable.
  case error
  /// The line counts; the diagnostic can be ignored by its code.
  case warning
}
