extension Folder {
  /// The folder of a path (with its final slash), or the nearest above it that is there; empty for the current one.
  ///
  /// A folder made below it lies on the same file system, so that files can be moved from the one into the other.
  static func nearest(to folder: String) throws(FileTrouble) -> String {
    var folder = folder
    while !folder.isEmpty, try PathKind(ofPath: folder) == .missing {
      folder = LinkedPath.folder(of: String(folder.dropLast()))
    }
    return folder
  }
}
