/// What is told about a diagnostic, worded once, in UTF-8: for renderers that append it to what they write.
public struct DiagnosticWords: Sendable {
  /// What is wrong, as `Diagnostic.message(in:)` says it.
  public let message: [UInt8]
  /// What to do, as `Finding.advice(cell:in:)` says it.
  public let advice: [UInt8]
}

extension Diagnostic {
  /// Both sentences about this diagnostic.
  public func words(in language: Language = .french) -> DiagnosticWords {
    switch language {
    case .french:
      let sentences = FrenchSentences.of(finding, cell: cell)
      var message = sentences.message.utf8
      if occurrences > 1 {
        message.append(contentsOf: " (".utf8)
        message.append(contentsOf: FrenchPlural.count(occurrences, "ligne").utf8)
        message.append(UInt8(ascii: ")"))
      }
      return DiagnosticWords(message: message, advice: sentences.advice.utf8)
    }
  }
}
