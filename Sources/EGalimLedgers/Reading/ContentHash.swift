import TabularText

/// A hash of a file's content, by which a change is noticed: the same on every machine and in every run.
///
/// It is no proof against someone who wants two files to have the same.
public struct ContentHash: Hashable, Sendable {
  /// How many bytes were hashed.
  public let size: Int
  /// The hash.
  public let value: UInt64

  private static let blockSize = 1 << 20

  /// Reads the file at a path, a block at a time.
  ///
  /// - Throws: the troubles of opening or reading it.
  public init(ofPath path: String) throws(FileTrouble) {
    var source = try ByteSource(path: path)
    var hash = SteadyHash()
    var size = 0
    var block: [UInt8] = []
    while true {
      block.removeAll(keepingCapacity: true)
      let count = try source.readBlock(of: ContentHash.blockSize, appendingTo: &block)
      hash.mix(block.span, from: 0, to: count)
      size += count
      if count < ContentHash.blockSize { break }
    }
    self.size = size
    value = hash.value
  }
}
