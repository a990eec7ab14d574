#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error, written in bytes without any buffer in between.
public struct StandardStream: Sendable {
  /// What became of bytes handed to a stream.
  public enum Outcome: Hashable, Sendable {
    /// All the bytes were taken.
    case written
    /// The reader has gone (`| head`): a program should end quietly, without calling this a failure.
    case closed
  }

  /// Where answers go.
  public static let output = StandardStream(descriptor: 1)
  /// Where diagnostics and messages go.
  public static let error = StandardStream(descriptor: 2)

  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Keeps the process alive when the reader of a pipe goes away, so that ``write(_:)`` can report it.
  ///
  /// Without it the system ends the process at the first such write. A program calls it once, when it starts.
  public static func outliveClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all the bytes, in pieces of 64 KiB, however little the system takes at a time.
  ///
  /// - Throws: ``FileTrouble/noSpaceLeft``, ``FileTrouble/deviceFailed``… when the stream leads to a file or a device.
  @discardableResult
  public func write(_ bytes: [UInt8]) throws(FileTrouble) -> Outcome {
    switch SystemCalls.writeAll(bytes, to: descriptor) {
    case 0: return .written
    case EPIPE: return .closed
    case let code: throw FileTrouble(systemError: code)
    }
  }
}
