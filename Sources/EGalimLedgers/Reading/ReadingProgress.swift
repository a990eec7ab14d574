import Synchronization
import TabularText

/// How far a reading has come, counted by those who read and looked at by whoever shows it, each on its own thread.
///
/// The counters only grow, until a reading begins again. They are meant for people to watch: while reading goes on they may be a block apart from
/// each other, and no result is made of them.
public final class ReadingProgress: Sendable {
  /// What is known at one moment.
  public struct State: Hashable, Sendable {
    /// How many bytes there are to read in all; nil when that cannot be known, as with a pipe.
    public var totalBytes: Int?
    /// How many bytes were read.
    public var bytes: Int
    /// How many lines they held, the header not counted.
    public var lines: Int
    /// How many errors were found in them.
    public var errors: Int

    /// Describes a moment; the beginning, unless told otherwise.
    public init(totalBytes: Int? = nil, bytes: Int = 0, lines: Int = 0, errors: Int = 0) {
      self.totalBytes = totalBytes
      self.bytes = bytes
      self.lines = lines
      self.errors = errors
    }
  }

  /// Negative while the total is not known.
  private let totalBytes = Atomic<Int>(-1)
  private let bytes = Atomic<Int>(0)
  private let lines = Atomic<Int>(0)
  private let errors = Atomic<Int>(0)

  /// Nothing read yet.
  public init() {}

  /// Says how many bytes there will be in all the files that report here; nil when that cannot be known.
  ///
  /// To be called once, before the first file is read, by whoever knows them all (``InputList/totalBytes``).
  public func begin(totalBytes: Int?) {
    self.totalBytes.store(totalBytes ?? -1, ordering: .relaxed)
  }

  /// Says that the files are read once more: it is counted from zero again, so that what is shown is of one reading.
  public func beginAgain() {
    bytes.store(0, ordering: .relaxed)
    lines.store(0, ordering: .relaxed)
    errors.store(0, ordering: .relaxed)
  }

  /// Adds what was read since the last call; from any thread, once a block and not once a line.
  public func add(bytes: Int, lines: Int, errors: Int) {
    self.bytes.wrappingAdd(bytes, ordering: .relaxed)
    self.lines.wrappingAdd(lines, ordering: .relaxed)
    if errors != 0 { self.errors.wrappingAdd(errors, ordering: .relaxed) }
  }

  /// How far it has come.
  public var state: State {
    let total = totalBytes.load(ordering: .relaxed)
    return State(
      totalBytes: total < 0 ? nil : total, bytes: bytes.load(ordering: .relaxed),
      lines: lines.load(ordering: .relaxed), errors: errors.load(ordering: .relaxed))
  }
}

extension InputList {
  /// How many bytes its files hold now, in all; nil when one is a pipe or standard input, whose end nobody knows.
  public var totalBytes: Int? { InputList.totalBytes(of: files.map(\.path)) }

  /// How many bytes the files at those paths hold now, in all; nil when one is `-`, a pipe, or not to be looked at.
  public static func totalBytes(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      guard path != "-", (try? PathKind(ofPath: path)) == .file, let size = try? FileContent.size(ofPath: path) else {
        return nil
      }
      total = total.addingReportingOverflow(size).partialValue
    }
    return total
  }
}
