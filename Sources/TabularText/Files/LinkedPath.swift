#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Following links by hand, because a link may point at a file that does not exist yet.
enum LinkedPath {
  /// As many links as Linux itself follows before it calls them a circle.
  private static let linkLimit = 40

  /// The path that a path leads to once its last part is no link any more.
  ///
  /// - Throws: ``FileTrouble/notFound`` when links run in a circle or the path's folder does not exist.
  static func target(of path: String) throws(FileTrouble) -> String {
    var path = path
    for _ in 0..<linkLimit {
      guard let next = try destination(ofLink: path) else { return path }
      path = next.utf8.first == UInt8(ascii: "/") ? next : folder(of: path) + next
    }
    throw .notFound
  }

  /// The folder part of a path, with its final slash; empty for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// Where a link points, as it is written in the link; nil when the path is no link, or nothing is there.
  private static func destination(ofLink path: String) throws(FileTrouble) -> String? {
    let status: stat
    do {
      status = try SystemCalls.status(of: path, followingLinks: false)
    } catch .notFound {
      return nil
    }
    guard status.st_mode & mode_t(S_IFMT) == mode_t(S_IFLNK) else { return nil }
    let limit = Int(PATH_MAX)
    var destination = [CChar](repeating: 0, count: limit)
    let count = readlink(path, &destination, limit)
    guard count >= 0 else { throw FileTrouble(systemError: errno) }
    return String(decoding: destination.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
