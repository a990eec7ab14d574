#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a folder of the file system holds, and making one.
public enum Folder {
  /// The names of the regular files in a folder, in byte order.
  ///
  /// Sub-folders, pipes, devices and hidden files (a name that begins with a point) are left out; a link counts as what
  /// it points at. A link to nothing is listed, for what it named is missed by someone; and a name that is not UTF-8 is
  /// repaired with U+FFFD: opening either reports ``FileTrouble/notFound``.
  ///
  /// - Throws: ``FileTrouble/notFound`` (also for a path that is no folder) or ``FileTrouble/permissionDenied``.
  public static func fileNames(atPath path: String) throws(FileTrouble) -> [String] {
    try names(atPath: path) { $0 == .file || $0 == .missing }
  }

  /// The names of the folders in a folder, in byte order; hidden ones are left out, and a link counts as what it points
  /// at.
  ///
  /// - Throws: as ``fileNames(atPath:)``.
  public static func folderNames(atPath path: String) throws(FileTrouble) -> [String] {
    try names(atPath: path) { $0 == .folder }
  }

  /// The names of what is wanted in a folder, by its kind, in byte order; hidden names are left out.
  private static func names(
    atPath path: String, _ isWanted: (PathKind) -> Bool
  ) throws(FileTrouble) -> [String] {
    guard !path.utf8.contains(0) else { throw .notFound }
    guard let stream = opendir(path) else { throw FileTrouble(systemError: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileTrouble(systemError: errno) }
        break
      }
      let name = name(of: entry)
      guard !name.hasPrefix(".") else { continue }
      if isWanted(try PathKind(ofPath: path + "/" + name)) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and the folders above it that are missing; a folder already there is left as it is.
  ///
  /// - Throws: ``FileTrouble/alreadyExists`` when the path, or a part of it, is something else than a folder;
  ///   ``FileTrouble/permissionDenied``, ``FileTrouble/notWritable`` or ``FileTrouble/noSpaceLeft`` otherwise.
  public static func create(atPath path: String) throws(FileTrouble) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound }
    var made = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      try createOne(atPath: made)
      made += "/"
    }
  }

  private static func createOne(atPath path: String) throws(FileTrouble) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    // Whatever the reason given (it may be a read-only file system), a folder that is there needs no making.
    switch try PathKind(ofPath: path) {
    case .folder: return
    case .missing: throw FileTrouble(systemError: code)
    default: throw .alreadyExists
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    // Sound: `readdir` returns an entry whose name ends with a NUL and stays put until the next call on the stream. The
    // name is reached through its offset because the entry may be shorter than the declared structure, and copying the
    // whole structure would read past its end.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return String(cString: name)
  }
}
