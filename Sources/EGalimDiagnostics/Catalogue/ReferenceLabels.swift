/// The set words of the reference in one language.
struct ReferenceLabels {
  let title: String
  let introduction: String
  let message: String
  let advice: String
  let wrong: String
  let right: String
  let emptyCell: String
  /// What stands between a label and its text.
  let colon: String
  let name: (Severity) -> String

  static func of(_ language: Language) -> ReferenceLabels {
    switch language {
    case .french: FrenchHeadings.labels
    }
  }
}
