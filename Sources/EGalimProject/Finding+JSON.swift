import EGalimDiagnostics
import JSONText

extension Finding {
  /// What to tell people of a text that is not JSON.
  init(_ kind: JSONTrouble.Kind) {
    self =
      switch kind {
      case .empty: .projectNotJSON(.empty)
      case .tooLarge(let limit): .projectTooLarge(.bytes(limit))
      case .tooDeep(let limit): .projectTooLarge(.depth(limit))
      case .otherEncoding: .projectNotJSON(.otherEncoding)
      case .invalidUTF8(let byte): .projectNotJSON(.invalidUTF8(byte: byte))
      case .comment: .projectNotJSON(.comment)
      case .extraComma: .projectNotJSON(.extraComma)
      case .missingComma: .projectNotJSON(.missingComma)
      case .missingColon: .projectNotJSON(.missingColon)
      case .missingValue: .projectNotJSON(.missingValue)
      case .otherQuotes: .projectNotJSON(.otherQuotes)
      case .missingQuotes: .projectNotJSON(.missingQuotes)
      case .otherWord(let right): .projectNotJSON(.otherWord(right: right))
      case .unclosedText: .projectNotJSON(.unclosedText)
      case .controlCharacter: .projectNotJSON(.controlCharacter)
      case .badEscape: .projectNotJSON(.badEscape)
      case .loneSurrogate: .projectNotJSON(.loneSurrogate)
      case .badNumber: .projectNotJSON(.badNumber)
      case .wrongBracket(let expected): .projectNotJSON(.wrongBracket(expected: expected))
      case .missingBracket(let bracket): .projectNotJSON(.missingBracket(bracket))
      case .unexpectedEnd(let missing): .projectNotJSON(.unexpectedEnd(missing: missing))
      case .unexpected: .projectNotJSON(.unexpected)
      case .trailingText: .projectNotJSON(.trailingText)
      }
  }
}

extension ProjectValueKind {
  /// The kind of a value; nil for one that could not be read.
  init?(_ value: JSONValue) {
    switch value.content {
    case .null: self = .nothing
    case .flag: self = .flag
    case .number: self = .number
    case .text: self = .text
    case .list: self = .list
    case .object: self = .block
    case .unreadable: return nil
    }
  }
}
