import EGalimProject
import TabularText

/// Finds the project's file in a folder or above it.
enum ProjectSearch {
  /// Deeper folders than that are nobody's.
  private static let highest = 64

  /// The folder (with its final slash, empty for the current one) that holds a project's file, from that folder up.
  static func folder(from start: String = "") -> String? {
    var folder = start
    for _ in 0..<highest {
      if (try? PathKind(ofPath: folder + Project.fileName)) == .file { return folder }
      let above = folder + "../"
      // At the root, the folder above is the folder itself.
      guard let here = try? FileIdentity(ofPath: folder + "."), let there = try? FileIdentity(ofPath: above),
        here != there
      else { return nil }
      folder = above
    }
    return nil
  }

  /// The folder of a path, with its final slash; empty for a bare name.
  static func folder(ofFile path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}
