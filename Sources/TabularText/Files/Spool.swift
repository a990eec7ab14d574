#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes set aside until they are wanted, in order: a little of them in memory, the rest in a file that bears no name.
///
/// The file leaves its folder as soon as it is made, so that nothing stays behind however the process ends. Where there
/// is no room for one, memory takes all.
public struct Spool: ~Copyable {
  private let memoryLimit: Int
  private let folder: String
  private var descriptor: Int32?
  /// How many bytes the file holds.
  private var written = 0
  /// What comes after them.
  private var pending: [UInt8] = []
  private var fileFails = false

  /// A spool without a byte.
  ///
  /// - Parameters:
  ///   - memoryLimit: how many bytes are kept in memory at most, as long as a file can be written.
  ///   - folder: where the file is made; the system's folder for temporary files unless told otherwise.
  public init(memoryLimit: Int = 1 << 20, folder: String? = nil) {
    self.memoryLimit = memoryLimit
    self.folder = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    if let descriptor { _ = SystemCalls.closeFile(descriptor) }
  }

  /// Adds bytes after the others.
  public mutating func append(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    if pending.count > memoryLimit, !fileFails { moveToFile() }
  }

  /// Hands over all the bytes, from the first on, a piece at a time.
  ///
  /// - Throws: ``FileTrouble/deviceFailed`` when the file cannot be read back.
  public func forEachPiece(_ body: ([UInt8]) -> Void) throws(FileTrouble) {
    if let descriptor {
      var offset = 0
      while offset < written {
        let piece = try Spool.read(descriptor, at: offset, upTo: min(written - offset, SystemCalls.writePieceSize))
        body(piece)
        offset += piece.count
      }
    }
    if !pending.isEmpty { body(pending) }
  }

  private mutating func moveToFile() {
    if descriptor == nil { descriptor = Spool.makeFile(in: folder) }
    guard let descriptor, SystemCalls.writeAll(pending, to: descriptor) == 0 else {
      // What the failing write may have left in the file lies after the bytes that are known to be there.
      fileFails = true
      return
    }
    written += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  /// Opens a new file for this user alone and takes its name away.
  private static func makeFile(in folder: String) -> Int32? {
    guard let made = try? TemporaryFile.make(in: folder + "/", isPrivate: true) else { return nil }
    made.file.remove()
    return made.descriptor
  }

  private static func read(_ descriptor: Int32, at offset: Int, upTo count: Int) throws(FileTrouble) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: count)
    while true {
      let taken = pread(descriptor, &piece, count, off_t(offset))
      if taken > 0 {
        piece.removeLast(count - taken)
        return piece
      }
      guard taken < 0, errno == EINTR else { throw .deviceFailed }
    }
  }
}
