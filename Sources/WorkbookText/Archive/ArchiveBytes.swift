import TabularText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a workbook, read where they lie: in a file, or in memory.
///
/// Pieces are read at given offsets, so that several sheets can be read at the same time; the file is closed with the
/// last reference.
final class ArchiveBytes: Sendable {
  private enum Storage: Sendable {
    case descriptor(Int32)
    case memory([UInt8])
  }

  private let storage: Storage
  /// How many bytes there are.
  let count: Int

  /// Bytes that are in memory already.
  init(_ bytes: [UInt8]) {
    storage = .memory(bytes)
    count = bytes.count
  }

  private init(descriptor: Int32) {
    storage = .descriptor(descriptor)
    count = max(Int(lseek(descriptor, 0, SEEK_END)), 0)
  }

  deinit {
    if case .descriptor(let descriptor) = storage { _ = close(descriptor) }
  }

  /// The bytes at a path: a file is read in place, what comes through a named pipe is held in memory.
  static func at(path: String, limits: WorkbookLimits) throws(WorkbookTrouble) -> ArchiveBytes {
    do throws(FileTrouble) {
      switch try PathKind(ofPath: path) {
      case .file: return ArchiveBytes(descriptor: try openFile(path))
      case .folder: throw .isFolder
      case .missing: throw .notFound
      case .other: throw .notAFile
      case .pipe:
        guard let held = try FileContent.bytes(ofPath: path, atMost: limits.heldSize) else { break }
        return ArchiveBytes(held)
      }
    } catch {
      throw .file(error)
    }
    throw .tooLarge(limit: limits.heldSize)
  }

  /// All that a source still has, held in memory.
  static func reading(_ source: inout ByteSource, limits: WorkbookLimits) throws(WorkbookTrouble) -> ArchiveBytes {
    var bytes: [UInt8] = []
    do throws(FileTrouble) {
      guard try source.readBlock(of: limits.heldSize + 1, appendingTo: &bytes) > limits.heldSize else {
        return ArchiveBytes(bytes)
      }
    } catch {
      throw .file(error)
    }
    throw .tooLarge(limit: limits.heldSize)
  }

  /// Reads exactly `count` bytes from an offset on, in place of what the array holds.
  ///
  /// - Throws: ``WorkbookTrouble/truncated`` when they do not lie inside the bytes.
  func read(at offset: Int, count wanted: Int, into bytes: inout [UInt8]) throws(WorkbookTrouble) {
    bytes.removeAll(keepingCapacity: true)
    guard offset >= 0, wanted >= 0, offset <= count - wanted else { throw .truncated }
    switch storage {
    case .memory(let held): bytes.append(contentsOf: held[offset..<offset + wanted])
    case .descriptor(let descriptor):
      while bytes.count < wanted {
        let result = Self.readPiece(of: descriptor, at: offset + bytes.count, wanted - bytes.count, &bytes)
        if result == 0 { throw .truncated }
        if result < 0, errno != EINTR { throw .file(.deviceFailed) }
      }
    }
  }

  private static func openFile(_ path: String) throws(FileTrouble) -> Int32 {
    while true {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
      if descriptor >= 0 { return descriptor }
      switch errno {
      case EINTR: continue
      case EACCES, EPERM: throw .permissionDenied
      case ENOENT: throw .notFound
      default: throw .deviceFailed
      }
    }
  }

  /// Reads once, at most `count` bytes: how many were appended, zero at the end, or a negative number.
  private static func readPiece(of descriptor: Int32, at offset: Int, _ count: Int, _ bytes: inout [UInt8]) -> Int {
    var result = 0
    bytes.append(addingCapacity: count) { span in
      span.withUnsafeMutableBufferPointer { buffer, initializedCount in
        // Sound: the system writes at most `buffer.count` bytes and says how many it wrote; only those are declared
        // initialized.
        result = pread(descriptor, buffer.baseAddress, min(buffer.count, count), off_t(offset))
        initializedCount = max(result, 0)
      }
    }
    return result
  }
}
