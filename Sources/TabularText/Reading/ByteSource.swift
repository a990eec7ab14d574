#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where bytes come from: a file or a named pipe, standard input, or memory.
///
/// It is read once, from its beginning to its end; a file is closed when the value goes away.
public struct ByteSource: ~Copyable, Sendable {
  /// How much is asked of the system at once, so that a huge request does not take memory for bytes that never come.
  private static let readPieceSize = 1 << 20

  /// The descriptor to read from; nil for memory.
  private let descriptor: Int32?
  private let closesDescriptor: Bool
  private var memory: [UInt8]
  private var position = 0
  /// How many more bytes a regular file must still have, by its size when it was opened; zero for anything else.
  private(set) var promisedCount = 0

  init(descriptor: Int32?, closesDescriptor: Bool, memory: [UInt8]) {
    self.descriptor = descriptor
    self.closesDescriptor = closesDescriptor
    self.memory = memory
  }

  /// Opens a regular file or a named pipe; opening a pipe waits for its writer.
  ///
  /// - Throws: ``FileTrouble/isFolder`` for a folder, ``FileTrouble/notAFile`` for a device or a socket,
  ///   ``FileTrouble/notFound`` or ``FileTrouble/permissionDenied``.
  public init(path: String) throws(FileTrouble) {
    // Looked at before it is opened: opening some devices is an action (a tape rewinds, a port rings).
    let status = try SystemCalls.status(of: path)
    let kind = PathKind(mode: status.st_mode)
    switch kind {
    case .file, .pipe: break
    case .folder: throw .isFolder
    case .other, .missing: throw .notAFile
    }
    self.init(descriptor: try SystemCalls.openFile(path, O_RDONLY), closesDescriptor: true, memory: [])
    if kind == .file { promisedCount = Int(status.st_size) }
  }

  /// Bytes that are in memory already.
  public init(bytes: [UInt8]) {
    self.init(descriptor: nil, closesDescriptor: false, memory: bytes)
  }

  /// The standard input of the process, left open.
  public static func standardInput() -> ByteSource {
    ByteSource(descriptor: 0, closesDescriptor: false, memory: [])
  }

  deinit {
    if closesDescriptor, let descriptor { _ = SystemCalls.closeFile(descriptor) }
  }

  /// Appends the next bytes to an array: as many as asked for, or fewer when the end comes first.
  ///
  /// - Returns: how many bytes were appended; fewer than `count` means that the end was met.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails on the way, ``FileTrouble/cutShort`` when a file ends
  ///   before the size that it had when it was opened.
  public mutating func readBlock(of count: Int, appendingTo bytes: inout [UInt8]) throws(FileTrouble) -> Int {
    guard let descriptor else { return readMemory(count, &bytes) }
    var total = 0
    while total < count {
      let result = Self.readPiece(from: descriptor, min(count - total, Self.readPieceSize), &bytes)
      if result < 0 { throw FileTrouble(systemError: Int32(truncatingIfNeeded: -result)) }
      if result == 0 {
        if promisedCount > 0 { throw .cutShort }
        break
      }
      total += result
      promisedCount = max(0, promisedCount - result)
    }
    return total
  }

  private mutating func readMemory(_ count: Int, _ bytes: inout [UInt8]) -> Int {
    let end = position + min(max(count, 0), memory.count - position)
    bytes.append(contentsOf: memory[position..<end])
    defer { position = end }
    return end - position
  }

  /// Reads once, at most `count` bytes: how many were appended, zero at the end, or the negated error code.
  private static func readPiece(from descriptor: Int32, _ count: Int, _ bytes: inout [UInt8]) -> Int {
    var result = 0
    bytes.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { buffer, initializedCount in
        // Sound: the system writes at most `buffer.count` bytes and says how many it wrote; only those are declared
        // initialized.
        result = SystemCalls.readOnce(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
        initializedCount = max(result, 0)
      }
    }
    return result
  }
}
