/// What makes a record unfit to be read.
public enum RecordProblem: Hashable, Sendable {
  /// A quote in a field that is not quoted, or a closing quote that neither a separator nor a line end follows.
  case strayQuote
  /// A quoted field that is never closed, or not before the record gets too long; the last record that is read.
  case unclosedQuote
  /// More bytes than a record may have; the last record that is read.
  case tooLong
  /// Bytes that are no UTF-8; the first byte of the first such sequence.
  case invalidUTF8(byte: UInt8)
  /// A NUL byte.
  case nulByte
  /// A byte that means nothing in the text's encoding, where each byte is a character.
  case undefinedByte(UInt8)
  /// In UTF-16, half of a pair of units without the other half.
  case unpairedSurrogate
  /// In UTF-16, the single byte with which the text ends.
  case halfUnit
}

extension RecordProblem {
  /// What a byte that is no UTF-8 was before the text was decoded: those of the decoder stand for what it met.
  func meant(in encoding: TextEncoding) -> RecordProblem {
    guard case .invalidUTF8(let byte) = self, encoding != .utf8 else { return self }
    if encoding.isEightBit { return .undefinedByte(byte) }
    return byte == TextDecoder.halfUnit ? .halfUnit : .unpairedSurrogate
  }
}
