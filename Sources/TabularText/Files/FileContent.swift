/// Questions about the content of whole files.
public enum FileContent {
  private static let blockSize = 256 * 1024

  /// The size of the file at a path, in bytes; links are followed.
  ///
  /// - Throws: ``FileTrouble/notFound`` and the other troubles of looking at a path.
  public static func size(ofPath path: String) throws(FileTrouble) -> Int {
    Int(try SystemCalls.status(of: path).st_size)
  }

  /// Whether two files hold the same bytes.
  ///
  /// They are compared block by block, so that memory does not grow with their size, and not read at all when their
  /// identities or their sizes already tell.
  ///
  /// - Throws: the troubles of looking at, opening or reading either; ``FileTrouble/notAFile`` when one is not a
  ///   regular file, since what is read from a pipe is gone.
  public static func isSame(_ first: String, _ second: String) throws(FileTrouble) -> Bool {
    for path in [first, second] {
      let kind = PathKind(mode: try SystemCalls.status(of: path).st_mode)
      if kind == .folder { throw .isFolder }
      if kind != .file { throw .notAFile }
    }
    if try FileIdentity(ofPath: first) == FileIdentity(ofPath: second) { return true }
    guard try size(ofPath: first) == size(ofPath: second) else { return false }
    var firstSource = try ByteSource(path: first)
    var secondSource = try ByteSource(path: second)
    var firstBlock: [UInt8] = []
    var secondBlock: [UInt8] = []
    while true {
      firstBlock.removeAll(keepingCapacity: true)
      secondBlock.removeAll(keepingCapacity: true)
      _ = try firstSource.readBlock(of: blockSize, appendingTo: &firstBlock)
      _ = try secondSource.readBlock(of: blockSize, appendingTo: &secondBlock)
      if firstBlock != secondBlock { return false }
      if firstBlock.isEmpty { return true }
    }
  }

  /// All the bytes of a small file, or nil when it holds more than the limit.
  ///
  /// - Throws: the troubles of opening or reading it.
  public static func bytes(ofPath path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8]? {
    var source = try ByteSource(path: path)
    var bytes: [UInt8] = []
    let count = try source.readBlock(of: min(max(limit, 0), Int.max - 1) + 1, appendingTo: &bytes)
    return count > limit ? nil : bytes
  }
}
