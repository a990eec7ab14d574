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
}
