#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file a path leads to, whatever the path: two paths to one file have one identity.
public struct FileIdentity: Hashable, Sendable {
  /// The device that holds the file.
  public let device: UInt64
  /// The number of the file on its device.
  public let inode: UInt64

  /// The identity of the file at a path, links followed.
  ///
  /// - Throws: ``FileTrouble/notFound`` and the other troubles of looking at a path.
  public init(ofPath path: String) throws(FileTrouble) {
    let status = try SystemCalls.status(of: path)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
