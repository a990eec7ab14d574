#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Makes a write to a reader that is gone fail with EPIPE instead of ending the process with SIGPIPE.
///
/// To be called once, first thing, by a program whose outputs come from `Context.process()`: `| head -1` then ends it
/// quietly and with its own status.
public func ignoreBrokenPipes() {
  signal(SIGPIPE, SIG_IGN)
}

extension Output {
  /// An output that ends in a file descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor, 1 for standard output.
  ///   - capacity: How many bytes are gathered before they are written; 0 writes at each call.
  ///   - first: An output to flush before each write, so that what is said there comes first.
  ///   - statusLine: A line to erase before each write to a terminal: there is one terminal only.
  /// - Returns: The output; a write that the system refuses shows in its `outcome`.
  public static func descriptor(
    _ descriptor: Int32, capacity: Int = 64 * 1024, after first: Output? = nil, erasing statusLine: StatusLine? = nil
  ) -> Output {
    let isTerminal = isatty(descriptor) == 1
    return Output(isTerminal: isTerminal, capacity: capacity) { bytes in
      first?.flush()
      if isTerminal { statusLine?.clear() }
      return DescriptorWriter(descriptor: descriptor).writeAll(bytes)
    }
  }
}

/// Writes to a file descriptor until all bytes are taken: the system may take a part only, or be interrupted.
struct DescriptorWriter {
  let descriptor: Int32

  func writeAll(_ bytes: [UInt8]) -> WriteOutcome {
    var rest = bytes
    while !rest.isEmpty {
      let taken = write(descriptor, rest, rest.count)
      // Nearly always all of them: then nothing is copied.
      if taken == rest.count { return .written }
      if taken > 0 {
        rest.removeFirst(taken)
        continue
      }
      switch taken == 0 ? EIO : errno {
      case EINTR: continue
      case EAGAIN: waitUntilWritable()
      case EPIPE: return .readerGone
      case let code: return .failed(code: code)
      }
    }
    return .written
  }

  /// Somebody else made the descriptor non-blocking (a terminal shared with another program): wait, do not spin.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }
}
