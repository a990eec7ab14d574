import EGalimDiagnostics
import TabularText

/// Pipes and standard input taken into memory, so that they can be read more than once.
public struct HeldInputs: Sendable {
  /// What came through a pipe.
  enum Content: Sendable {
    case bytes([UInt8])
    /// Why it cannot be read again; what had come is gone.
    case lost(Finding)
  }

  /// A gigabyte.
  public static let usualLimit = 1 << 30

  /// By path, what came.
  private(set) var contents: [String: Content] = [:]

  /// Nothing is held.
  public init() {}

  /// Takes in every file of a list that can be read only once.
  ///
  /// - Parameters:
  ///   - list: the files.
  ///   - limit: how many bytes are held at most, in all; a pipe with more is an error when it is read.
  public init(_ list: InputList, limit: Int = HeldInputs.usualLimit) {
    var room = limit
    for file in list.files where file.isStandardInput || (try? PathKind(ofPath: file.path)) == .pipe {
      do throws(FileTrouble) {
        let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
        let reader = try RecordReader(source, blockSize: ReadingOptions.usualBlockSize)
        let bytes = try reader.allBytes(atMost: room)
        room -= bytes?.count ?? 0
        contents[file.path] = bytes.map { .bytes($0) } ?? .lost(.fileUnreadable(.tooLargeToHold))
      } catch {
        contents[file.path] = .lost(Finding(error))
      }
    }
  }

  /// Holds bytes under paths of one's own.
  init(_ bytes: [String: [UInt8]]) {
    contents = bytes.mapValues { .bytes($0) }
  }
}
