import Synchronization

/// What became of bytes handed to an output.
public enum WriteOutcome: Hashable, Sendable {
  /// They were taken.
  case written
  /// Nobody reads any more, as after `| head -1`: not a failure, the reader has what it wanted.
  case readerGone
  /// The system refused them, with its error number (`errno`).
  case failed(code: Int32)
}

/// A place to which a command prints, as UTF-8 bytes gathered into large writes.
///
/// After the first outcome other than `.written` nothing more is sent: a command may go on printing and looks at
/// `outcome` once, at the end. Safe to use from several threads; each call stays in one piece.
public final class Output: Sendable {
  /// Sends bytes on their way, all of them or none that matter.
  public typealias Deliver = @Sendable ([UInt8]) -> WriteOutcome

  /// Whether people are looking at it.
  public let isTerminal: Bool

  private struct State {
    var pending: [UInt8] = []
    var outcome = WriteOutcome.written
  }

  private let state = Mutex(State())
  private let capacity: Int
  private let deliver: Deliver

  /// Makes an output.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether people are looking at it.
  ///   - capacity: How many bytes are gathered before they are delivered; 0 delivers at each call.
  ///   - deliver: Sends bytes on their way.
  public init(isTerminal: Bool = false, capacity: Int = 64 * 1024, deliver: @escaping Deliver) {
    self.isTerminal = isTerminal
    self.capacity = capacity
    self.deliver = deliver
  }

  /// What became of everything delivered so far: the first trouble met, or `.written`.
  public var outcome: WriteOutcome { state.withLock { $0.outcome } }

  /// Prints a text as it is, without adding a line end.
  public func write(_ text: String) { append(text.utf8) }

  /// Prints a text and a line end.
  public func writeLine(_ text: String = "") { append((text + "\n").utf8) }

  /// Prints bytes as they are.
  public func write(_ bytes: [UInt8]) {
    state.withLock { state in
      guard bytes.count >= max(capacity, 1) else { return append(bytes, &state) }
      // Enough for a delivery of its own: not copied before.
      deliverPending(&state)
      if state.outcome == .written { state.outcome = deliver(bytes) }
    }
  }

  /// Delivers what was gathered, and tells what became of everything so far.
  @discardableResult
  public func flush() -> WriteOutcome {
    state.withLock { state in
      deliverPending(&state)
      return state.outcome
    }
  }

  private func append(_ bytes: some Collection<UInt8>) {
    state.withLock { append(bytes, &$0) }
  }

  private func append(_ bytes: some Collection<UInt8>, _ state: inout State) {
    guard state.outcome == .written else { return }
    state.pending.append(contentsOf: bytes)
    if state.pending.count >= capacity { deliverPending(&state) }
  }

  private func deliverPending(_ state: inout State) {
    guard !state.pending.isEmpty, state.outcome == .written else { return }
    state.outcome = deliver(state.pending)
    state.pending.removeAll(keepingCapacity: state.outcome == .written)
  }
}
