/// Rendered bytes on their way out: gathered, and handed on a piece at a time, so that a whole result is never held.
struct PieceBuffer {
  /// Bytes of a piece, or somewhat more: a renderer looks only between its diagnostics or canteens.
  static let pieceSize = 1 << 16

  /// What was not handed on yet.
  var bytes: [UInt8] = []

  init() {}

  /// Hands on what was gathered, when it is enough for a piece.
  mutating func sendIfFull(to send: ([UInt8]) -> Void) {
    if bytes.count >= PieceBuffer.pieceSize { sendAll(to: send) }
  }

  /// Hands on what was gathered.
  mutating func sendAll(to send: ([UInt8]) -> Void) {
    guard !bytes.isEmpty else { return }
    send(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// Appends a text in UTF-8.
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }
}
