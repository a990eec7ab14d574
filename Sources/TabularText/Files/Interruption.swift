import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens when a signal ends the process: no temporary file stays behind, and no line half drawn on the terminal.
///
/// Nothing of this happens in a program that does not call ``cleanUpOnSignals()``.
public enum Interruption {
  /// A hang-up, Ctrl-C, and what `kill` sends.
  private static let signals = [SIGHUP, SIGINT, SIGTERM]

  private static let temporaries = TemporaryPathTable()
  private static let state = Atomic<UInt64>(0)
  private static let lineIsDrawn = Atomic<Bool>(false)
  /// To the line's start, and erases to its end.
  private static let eraser: StaticString = "\r\u{1B}[K"

  /// From now on, a hang-up, Ctrl-C or `kill` removes the temporary files of ``AtomicFiles`` before it ends the process.
  ///
  /// The process still ends by that signal, so that its parent sees it. A signal that is ignored (`nohup`) stays so. To
  /// be called once, first thing, by a program; a library has no business with its host's signals.
  public static func cleanUpOnSignals() {
    // A handler must not be the first to touch a value that is made when first used.
    _ = (temporaries.capacity, state.load(ordering: .relaxed), lineIsDrawn.load(ordering: .relaxed))
    _ = eraser.utf8CodeUnitCount
    for number in signals {
      // Sound: a handler is an address, and the system's name for « ignored » is the address 1.
      let earlier = unsafeBitCast(signal(number) { Interruption.receive($0) }, to: Int.self)
      if earlier == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
  }

  /// Says whether a line stands on standard error that must be erased before the process ends.
  ///
  /// To be called with true before such a line is drawn, and with false once it is erased.
  public static func setLineIsDrawn(_ isDrawn: Bool) {
    lineIsDrawn.store(isDrawn, ordering: .sequentiallyConsistent)
  }

  /// Whether a signal has come that ends the process.
  static var hasCome: Bool { State(state.load(ordering: .sequentiallyConsistent)).signal != 0 }

  /// Takes in a file that is to be removed should the process be ended; nil when there is no room for it.
  static func guardFile(_ path: String) -> Int? { temporaries.add(path) }

  /// Forgets a file that was taken in.
  static func releaseFile(_ ticket: Int?) {
    if let ticket { temporaries.forget(ticket) }
  }

  /// Begins steps that a first signal does not come between: the process ends after them; a second signal ends it.
  ///
  /// Steps may lie within others, and run on several threads: the last to let go ends the process.
  static func hold() {
    let before = change { $0.holders &+= $0.isOver ? 0 : 1 }
    if before.isOver { waitForEnd() }
  }

  /// Ends those steps, and the process if a signal has come meanwhile.
  static func letGo() {
    let before = change { state in
      state.holders &-= 1
      state.isOver = state.isOver || (state.holders == 0 && state.signal != 0)
    }
    guard before.holders == 1, before.signal != 0 else { return }
    endProcess(by: Int32(before.signal))
    waitForEnd()
  }

  /// The handler: atomic operations, and system calls that may be made anywhere (POSIX, async-signal-safe).
  private static func receive(_ number: Int32) {
    let before = change { state in
      state.isOver = state.isOver || state.holders == 0 || state.signal != 0
      state.signal = UInt16(truncatingIfNeeded: number)
    }
    if before.holders > 0, before.signal == 0 { return }
    endProcess(by: number)
  }

  /// Cleans up and sends the signal once more, to what the system does with it by default.
  private static func endProcess(by number: Int32) {
    temporaries.removeFiles()
    if lineIsDrawn.load(ordering: .sequentiallyConsistent) {
      // Sound: the bytes are a constant of the program, and as many as it says.
      _ = write(STDERR_FILENO, eraser.utf8Start, eraser.utf8CodeUnitCount)
    }
    signal(number, SIG_DFL)
    // To the process and not to the thread, which may be one on which signals are blocked.
    kill(getpid(), number)
  }

  private static func waitForEnd() -> Never {
    while true { pause() }
  }

  /// Changes the state in one step, whoever else does so at the same time; what it was before.
  private static func change(_ body: (inout State) -> Void) -> State {
    var seen = state.load(ordering: .sequentiallyConsistent)
    while true {
      var changed = State(seen)
      body(&changed)
      let (isDone, found) = state.weakCompareExchange(
        expected: seen, desired: changed.word, ordering: .sequentiallyConsistent)
      if isDone { return State(seen) }
      seen = found
    }
  }
}

extension Interruption {
  /// Who must not be stopped, and what has come, in one word that changes in one step.
  private struct State {
    /// How many are between two states of the file system that they must not be stopped between.
    var holders: UInt32
    /// The signal that ends the process; zero while none has come.
    var signal: UInt16
    /// Whether the process is being ended: no step begins any more.
    var isOver: Bool

    init(_ word: UInt64) {
      holders = UInt32(truncatingIfNeeded: word)
      signal = UInt16(truncatingIfNeeded: word >> 32)
      isOver = word >> 48 != 0
    }

    var word: UInt64 { UInt64(holders) | UInt64(signal) << 32 | (isOver ? 1 << 48 : 0) }
  }
}
