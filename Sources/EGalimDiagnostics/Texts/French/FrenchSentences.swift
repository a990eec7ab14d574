/// The two sentences told about a finding in French: what is wrong, then what to do.
///
/// Both begin in lower case and end without a period; neither repeats the file, line or column that are printed beside.
struct FrenchSentences: Sendable {
  let message: FrenchText
  let advice: FrenchText

  init(_ message: FrenchText, advice: FrenchText) {
    self.message = message
    self.advice = advice
  }

  /// Asks whether the nearest spelling was meant; the other advice when none is near.
  static func didYouMean(_ nearest: String?, or advice: FrenchText) -> FrenchText {
    nearest.map { "vouliez-vous dire \($0) ?" } ?? advice
  }
}
