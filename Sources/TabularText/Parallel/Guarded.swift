import Synchronization

/// A value that one thread at a time may use.
///
/// A `Mutex`, and an atomic that each user reads first and writes last: the standard library's lock is not built for the
/// thread sanitizer, which would not see that it orders its users, and an atomic of our own it sees.
struct Guarded<Value: ~Copyable & Sendable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  private let turns = Atomic<Int>(0)

  init(_ value: consuming sending Value) {
    mutex = Mutex(value)
  }

  /// Uses the value while nobody else does.
  borrowing func withLock<Result>(_ body: (inout Value) -> sending Result) -> sending Result {
    mutex.withLock { value in
      let turn = turns.load(ordering: .acquiring)
      defer { turns.store(turn &+ 1, ordering: .releasing) }
      return body(&value)
    }
  }
}
