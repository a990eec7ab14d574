#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or a stream could not be opened, read, written or put in place.
///
/// The cases are what a person can act upon; the many codes of the operating system are folded into them.
public enum FileTrouble: Error, Hashable, Sendable {
  /// Nothing bears that path.
  case notFound
  /// The path exists, but this user may not use it so.
  case permissionDenied
  /// The path is a device or a socket: nothing to read records from, nothing to replace.
  case notAFile
  /// The path is a folder where a file was expected.
  case isFolder
  /// The device or the network failed while bytes were moving.
  case deviceFailed
  /// The file became shorter while it was read: what it held at its end is lost.
  case cutShort
  /// The path exists and was not to be replaced.
  case alreadyExists
  /// The place takes no writing: a read-only file or file system.
  case notWritable
  /// The device is full, or the user's quota is used up.
  case noSpaceLeft

  /// The trouble that a code of the operating system (`errno`) stands for.
  init(systemError code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .notFound
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isFolder
      case ENXIO, ENODEV: .notAFile
      case EEXIST: .alreadyExists
      case EROFS, ETXTBSY: .notWritable
      case ENOSPC, EDQUOT, EFBIG: .noSpaceLeft
      default: .deviceFailed
      }
  }
}
