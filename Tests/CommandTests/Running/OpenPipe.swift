import Foundation
import TestSupport

/// A named pipe whose end no reader meets while this value lives: a command that reads it waits for more.
final class OpenPipe {
  private let descriptor: Int32

  /// Makes the pipe and holds both its ends, so that neither opening nor writing it waits for anyone.
  init(_ path: String) throws {
    guard mkfifo(path, 0o600) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  deinit { close(descriptor) }

  /// Writes bytes as the command takes them, and waits until it has read them all; stops early when `isOver` says so.
  func feed(_ bytes: [UInt8], until isOver: () -> Bool) {
    var rest = bytes[...]
    while !isOver() {
      let piece = Array(rest.prefix(32_768))
      let taken = piece.isEmpty ? 0 : write(descriptor, piece, piece.count)
      if taken > 0 { rest = rest.dropFirst(taken) }
      if rest.isEmpty, unread == 0 { return }
      if taken <= 0 { usleep(1_000) }
    }
  }

  /// How many bytes nobody has read yet.
  private var unread: Int32 {
    var count: Int32 = 0
    _ = ioctl(descriptor, UInt(FIONREAD), &count)
    return count
  }
}

extension Process {
  /// The built command, not started yet, in the folder of a test and with outputs that nobody reads.
  static func egalim(_ line: String, in egalim: Egalim) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltCommand.path())
    process.arguments = Egalim.words(line)
    process.currentDirectoryURL = egalim.folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Starts the process so that it can be interrupted: it inherits what signals this thread blocks, and a test's
  /// thread may block them all.
  func runInterruptibly() throws {
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, number) }
    var earlier = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &signals, &earlier)
    defer { pthread_sigmask(SIG_SETMASK, &earlier, nil) }
    try run()
  }

  /// Waits for the end, and says whether a signal was it, and which one or with what status.
  func end(withinSeconds limit: Int = 60) -> (bySignal: Bool, number: Int32)? {
    for _ in 0..<(limit * 100) where isRunning { usleep(10_000) }
    guard !isRunning else {
      kill(processIdentifier, SIGKILL)
      return nil
    }
    return (terminationReason == .uncaughtSignal, terminationStatus)
  }
}
