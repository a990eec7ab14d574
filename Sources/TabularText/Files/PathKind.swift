#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path, links followed.
public enum PathKind: Hashable, Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
  /// A named pipe, or one end of a pipe such as `/dev/fd/63`.
  case pipe
  /// A device or a socket.
  case other
  /// Nothing, or a link to nothing.
  case missing

  /// Looks at a path without opening it.
  ///
  /// - Throws: ``FileTrouble/permissionDenied`` or ``FileTrouble/deviceFailed`` when the system will not say; a path
  ///   that does not exist is ``missing``, not an error.
  public init(ofPath path: String) throws(FileTrouble) {
    do {
      self = PathKind(mode: try SystemCalls.status(of: path).st_mode)
    } catch .notFound {
      self = .missing
    }
  }

  /// The kind that a mode of the operating system tells.
  init(mode: mode_t) {
    self =
      switch mode & mode_t(S_IFMT) {
      case mode_t(S_IFREG): .file
      case mode_t(S_IFDIR): .folder
      case mode_t(S_IFIFO): .pipe
      default: .other
      }
  }
}
