#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files written beside their targets, then put in place together: nobody ever sees one half written.
///
/// Every file is prepared first, so that a full disk or a wrong path is known before any target changes. What was
/// prepared and never committed is removed when the value goes away.
public struct AtomicFiles: ~Copyable {
  private struct Pending {
    let temporary: TemporaryFile
    let target: String
    let replaces: Bool
  }

  private var pending: [Pending] = []
  private let settling = Settling()

  /// No file prepared yet.
  public init() {}

  deinit {
    for file in pending { file.temporary.remove() }
  }

  /// Writes the bytes to a temporary file in the target's folder.
  ///
  /// A target that is a link is followed: what it points at will be replaced, never the link. An existing target keeps
  /// its permissions; a new file gets read and write for its owner and read for the others, less the user's mask.
  ///
  /// - Parameters:
  ///   - path: where the file is to be.
  ///   - bytes: what it is to hold.
  ///   - replacing: whether a file that is there may be replaced.
  ///   - inFolderToCome: whether the target's folder may be missing for now: it must be there when the files are put in
  ///     place. The temporary file then waits in the nearest folder above that is there.
  /// - Throws: ``FileTrouble/alreadyExists`` when the target exists and may not be replaced, or was already prepared;
  ///   ``FileTrouble/isFolder`` or ``FileTrouble/notAFile`` when it is no regular file; ``FileTrouble/notWritable``
  ///   when it is a file that this user may not write; or the trouble of writing in its folder.
  public mutating func prepare(
    path: String, bytes: [UInt8], replacing: Bool, inFolderToCome: Bool = false
  ) throws(FileTrouble) {
    // The system would cut such a path short, and put the file under another name.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound }
    let target = try LinkedPath.target(of: path)
    guard !pending.contains(where: { $0.target == target }) else { throw .alreadyExists }
    let permissions = try AtomicFiles.permissionsOfExisting(target, replacing: replacing)
    let folder = LinkedPath.folder(of: target)
    let temporary = try writeTemporary(
      in: inFolderToCome ? Folder.nearest(to: folder) : folder, bytes: bytes, permissions: permissions)
    pending.append(Pending(temporary: temporary, target: target, replaces: replacing))
  }

  /// Puts every prepared file in place.
  ///
  /// New names come first, since a name that someone took in the meantime is the likely failure: then none of the
  /// targets to be replaced has changed, and the new files of this set are taken away again. Each target is replaced in
  /// one step; should the system refuse one of several replacements, those before it stay.
  ///
  /// - Throws: ``FileTrouble/alreadyExists`` when a name that was free has been taken; it is left as it is. The trouble
  ///   of the device when it did not take all the bytes; no target has changed then.
  public mutating func commit() throws(FileTrouble) {
    try settling.wait()
    // A signal that ends the process waits for the last of them.
    Interruption.hold()
    defer { Interruption.letGo() }
    var created: [String] = []
    do throws(FileTrouble) {
      for file in pending where !file.replaces {
        try AtomicFiles.moveToFreeName(file.temporary.path, file.target)
        created.append(file.target)
      }
      for file in pending where file.replaces {
        guard rename(file.temporary.path, file.target) == 0 else { throw FileTrouble(systemError: errno) }
      }
    } catch {
      for path in created { unlink(path) }
      throw error
    }
    for file in pending { file.temporary.release() }
    pending.removeAll()
  }

  /// The permissions of a target that exists and may be replaced; nil when there is none yet.
  private static func permissionsOfExisting(_ target: String, replacing: Bool) throws(FileTrouble) -> mode_t? {
    let status: stat
    do {
      status = try SystemCalls.status(of: target)
    } catch .notFound {
      return nil
    }
    switch PathKind(mode: status.st_mode) {
    case .file: break
    case .folder: throw .isFolder
    default: throw .notAFile
    }
    guard replacing else { throw .alreadyExists }
    // A rename would succeed on a read-only file; its owner made it read-only for a reason.
    guard access(target, W_OK) == 0 else { throw .notWritable }
    return status.st_mode & 0o7777
  }

  private func writeTemporary(
    in folder: String, bytes: [UInt8], permissions: mode_t?
  ) throws(FileTrouble) -> TemporaryFile {
    let (file, descriptor) = try TemporaryFile.make(in: folder, isPrivate: permissions != nil)
    var code = SystemCalls.writeAll(bytes, to: descriptor)
    if code == 0, let permissions, fchmod(descriptor, permissions) != 0 { code = errno }
    guard code == 0 else {
      _ = SystemCalls.closeFile(descriptor)
      file.remove()
      throw FileTrouble(systemError: code)
    }
    settling.settle(descriptor)
    return file
  }

  /// Gives a temporary file its final name, unless something bears that name already.
  private static func moveToFreeName(_ temporary: String, _ target: String) throws(FileTrouble) {
    if link(temporary, target) == 0 {
      unlink(temporary)
      return
    }
    if errno == EEXIST { throw .alreadyExists }
    // No hard links here (FAT, some network drives): take the name with an empty file of our own, then replace that.
    let placeholder = try SystemCalls.openFile(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions: 0o644)
    _ = SystemCalls.closeFile(placeholder)
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(target)
      throw FileTrouble(systemError: code)
    }
  }
}
