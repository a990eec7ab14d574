/// What ends a record in a written text.
public enum LineEnd: Sendable, Hashable {
  /// LF.
  case lineFeed
  /// CRLF, as RFC 4180 has it and Excel writes it.
  case carriageReturnLineFeed

  /// The bytes of the line end.
  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [Byte.lineFeed]
    case .carriageReturnLineFeed: [Byte.carriageReturn, Byte.lineFeed]
    }
  }
}
