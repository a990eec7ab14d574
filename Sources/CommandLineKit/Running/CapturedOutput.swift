import Synchronization

/// Keeps in memory what a command prints, for tests and for programs that run commands inside themselves.
public final class CapturedOutput: Sendable {
  private let kept = Mutex<[UInt8]>([])

  /// Starts empty.
  public init() {}

  /// An output that ends here and delivers at each call.
  public func output(isTerminal: Bool = false) -> Output {
    Output(isTerminal: isTerminal, capacity: 0) { bytes in
      self.kept.withLock { $0.append(contentsOf: bytes) }
      return .written
    }
  }

  /// Everything printed so far.
  public var bytes: [UInt8] { kept.withLock { $0 } }

  /// Everything printed so far as text; invalid UTF-8 shows as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
