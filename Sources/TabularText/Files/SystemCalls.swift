#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls of the operating system that this module makes, each tried again when a signal interrupts it.
///
/// Results are plain numbers, so that they can be called inside closures that hold a buffer; callers turn codes into
/// ``FileTrouble``.
enum SystemCalls {
  /// How many bytes are handed to the operating system at once when writing.
  static let writePieceSize = 64 * 1024

  /// Opens a path and returns its descriptor.
  ///
  /// - Throws: ``FileTrouble/notFound`` also for a path that holds a NUL, which the system would cut short.
  static func openFile(_ path: String, _ flags: Int32, permissions: mode_t = 0) throws(FileTrouble) -> Int32 {
    guard !path.utf8.contains(0) else { throw .notFound }
    while true {
      let descriptor = open(path, flags | O_CLOEXEC | O_NOCTTY, permissions)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw FileTrouble(systemError: errno) }
    }
  }

  /// Closes a descriptor; the error code, or zero.
  ///
  /// An interrupted close is not tried again: the descriptor is gone, and its number may already be someone else's.
  static func closeFile(_ descriptor: Int32) -> Int32 {
    close(descriptor) == 0 || errno == EINTR ? 0 : errno
  }

  /// Reads once into the buffer: the number of bytes, zero at the end, or the negated error code.
  static func readOnce(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      let code = errno
      if code == EAGAIN {
        wait(for: descriptor, Int16(POLLIN))
      } else if code != EINTR {
        return -Int(code)
      }
    }
  }

  /// Writes all the bytes, in pieces, however little the system takes at a time; the error code, or zero.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    // The pieces lie inside `buffer`, which the closure does not outlive: `done` stays below its count.
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let piece = UnsafeRawBufferPointer(rebasing: buffer[done..<min(done + writePieceSize, buffer.count)])
        let count = write(descriptor, piece.baseAddress, piece.count)
        if count >= 0 {
          done += count
          continue
        }
        let code = errno
        if code == EAGAIN {
          wait(for: descriptor, Int16(POLLOUT))
        } else if code != EINTR {
          return code
        }
      }
      return 0
    }
  }

  /// What the system knows of a path; links are followed unless told otherwise.
  static func status(of path: String, followingLinks: Bool = true) throws(FileTrouble) -> stat {
    guard !path.utf8.contains(0) else { throw .notFound }
    var status = stat()
    let code = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard code == 0 else { throw FileTrouble(systemError: errno) }
    return status
  }

  /// Waits until a descriptor that someone else made non-blocking can be used again.
  private static func wait(for descriptor: Int32, _ events: Int16) {
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    _ = poll(&request, 1, -1)
  }
}
