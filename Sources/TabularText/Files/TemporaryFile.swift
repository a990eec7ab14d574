import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A hidden file beside its target or in a folder for such files, which a signal that ends the process takes away (see ``Interruption``).
///
/// Its owner ends it by ``remove()`` or, once it bears another name, by ``release()``.
struct TemporaryFile: Sendable {
  let path: String
  private let ticket: Int?

  /// How many names were tried so far; a thousand files in one folder do not try each other's names again.
  private static let tries = Atomic<UInt64>(0)

  /// Makes a new file in a folder (its path ends with a slash), under a name that no one uses, to be written and read
  /// back through the descriptor.
  ///
  /// A file that will replace a private one is private from its first byte on.
  static func make(
    in folder: String, isPrivate: Bool
  ) throws(FileTrouble) -> (file: TemporaryFile, descriptor: Int32) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
    // Between making the file and knowing it as ours to remove, no signal ends the process.
    Interruption.hold()
    defer { Interruption.letGo() }
    var attempts = 0
    while true {
      let (number, _) = tries.wrappingAdd(1, ordering: .relaxed)
      let path = "\(folder).tabular-\(getpid())-\(number).tmp"
      do {
        let descriptor = try SystemCalls.openFile(path, flags, permissions: isPrivate ? 0o600 : 0o644)
        return (TemporaryFile(path: path, ticket: Interruption.guardFile(path)), descriptor)
      } catch {
        attempts += 1
        guard error == .alreadyExists, attempts < 10_000 else { throw error }
      }
    }
  }

  /// Removes the file.
  func remove() {
    unlink(path)
    release()
  }

  /// Forgets the file, which has got its final name.
  func release() { Interruption.releaseFile(ticket) }
}
