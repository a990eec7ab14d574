import EGalimDiagnostics

/// The line that shows a person how far a long reading has come.
public enum ProgressText {
  /// How far the reading has come.
  public struct State: Hashable, Sendable {
    /// How many bytes were read.
    public var bytes: Int
    /// How many there are in all; nil when that cannot be known.
    public var totalBytes: Int?
    /// How many lines they held.
    public var lines: Int
    /// How many errors were found in them.
    public var errors: Int
    /// How long it has taken so far, in milliseconds.
    public var milliseconds: Int

    /// Describes a moment.
    public init(bytes: Int, totalBytes: Int?, lines: Int, errors: Int, milliseconds: Int) {
      self.bytes = bytes
      self.totalBytes = totalBytes
      self.lines = lines
      self.errors = errors
      self.milliseconds = milliseconds
    }
  }

  /// The line in at most `width` columns, one a scalar.
  ///
  /// `Lecture : 412 Mo sur 1,1 Go (37 %), 3 812 004 lignes, 12 erreurs, encore 4 s`. Where that is too wide, the lines
  /// go first, then the errors, then the time left; what is left is cut. What was read is rounded down, so that the end
  /// is shown only once it is reached; the time left is a guess from the mean speed, rounded up.
  public static func line(_ state: State, width: Int) -> String {
    let lines = FrenchPlural.count(state.lines, "ligne")
    let errors = state.errors == 0 ? "aucune erreur" : FrenchPlural.count(state.errors, "erreur")
    let timeLeft = secondsLeft(state).map { "encore \(duration(seconds: $0))" }
    let choices =
      [[amountRead(state), lines, errors, timeLeft], [amountRead(state), errors, timeLeft]]
      + [[amountRead(state), timeLeft], [amountRead(state)]]
    let texts = choices.map { $0.compactMap(\.self).joined(separator: ", ") }
    let fitting = texts.first { $0.unicodeScalars.count <= width } ?? texts.last ?? ""
    return String(String.UnicodeScalarView(fitting.unicodeScalars.prefix(max(width, 0))))
  }

  private static func amountRead(_ state: State) -> String {
    let read = "Lecture\u{A0}: \(size(state.bytes))"
    guard let total = state.totalBytes, total > 0 else { return read }
    let percent = FrenchNumbers.percent(whole: Int(Double(min(max(state.bytes, 0), total)) / Double(total) * 100))
    return "\(read) sur \(size(total)) (\(percent))"
  }

  /// How long the rest may take at the mean speed so far; nil while that cannot be guessed.
  private static func secondsLeft(_ state: State) -> Int? {
    guard let total = state.totalBytes, state.bytes > 0, total > state.bytes else { return nil }
    let milliseconds = Double(state.milliseconds) * Double(total - state.bytes) / Double(state.bytes)
    // Above a year, nothing sensible can be said.
    guard milliseconds < 31_536_000_000 else { return nil }
    return Int((milliseconds / 1000).rounded(.up))
  }

  private static func duration(seconds: Int) -> String {
    if seconds < 100 { return "\(seconds)\u{A0}s" }
    let minutes = (seconds + 59) / 60
    if minutes < 100 { return "\(minutes)\u{A0}min" }
    return "\(FrenchNumbers.count((minutes + 59) / 60))\u{A0}h"
  }

  /// A size in thousands, millions or thousands of millions of bytes, with one decimal below ten.
  private static func size(_ bytes: Int) -> String {
    let units = [("ko", 1_000), ("Mo", 1_000_000), ("Go", 1_000_000_000), ("To", 1_000_000_000_000)]
    guard let (name, unit) = units.last(where: { bytes >= $0.1 }) else { return "\(max(bytes, 0))\u{A0}o" }
    if name != "ko", bytes < unit * 10 {
      let tenths = bytes / (unit / 10)
      return "\(tenths / 10),\(tenths % 10)\u{A0}\(name)"
    }
    return "\(FrenchNumbers.count(bytes / unit))\u{A0}\(name)"
  }
}
