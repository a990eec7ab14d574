/// Names of parts inside a package: they are compared with the archive's names, and never open a file.
enum PartPath {
  /// The part that a reference means.
  ///
  /// - Parameters:
  ///   - target: the reference as written: `worksheets/sheet1.xml`, `/xl/styles.xml`, `../customXml/item1.xml`.
  ///   - source: the part that it stands in.
  /// - Returns: the part's name in the archive.
  /// - Throws: ``WorkbookTrouble/unsafePath(_:)`` for one that leaves the package, or names something else than a part.
  static func resolve(_ target: String, from source: String) throws(WorkbookTrouble) -> String {
    // A colon ends a scheme or a drive.
    guard !target.isEmpty, !target.utf8.contains(UInt8(ascii: ":")), !target.utf8.contains(0) else {
      throw .unsafePath(target)
    }
    let isSlash: (Character) -> Bool = { $0 == "/" || $0 == "\\" }
    var segments: [Substring] = []
    if let first = target.first, !isSlash(first) { segments = source.split(separator: "/").dropLast() }
    for segment in target.split(whereSeparator: isSlash) where segment != "." {
      if segment != ".." { segments.append(segment) } else if segments.popLast() == nil { throw .unsafePath(target) }
    }
    guard !segments.isEmpty else { throw .unsafePath(target) }
    return segments.joined(separator: "/")
  }

  /// The part that lists the references of a part: `xl/_rels/workbook.xml.rels` of `xl/workbook.xml`.
  static func relationships(of part: String) -> String {
    var segments = part.split(separator: "/", omittingEmptySubsequences: true)
    let name = segments.popLast() ?? ""
    return (segments + ["_rels", name + ".rels"]).joined(separator: "/")
  }
}
