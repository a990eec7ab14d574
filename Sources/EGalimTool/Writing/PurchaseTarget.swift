import TabularText

/// Where rewritten purchases are to go.
enum PurchaseTarget: Sendable {
  /// Standard output (`-`) or a file: there is room for one part.
  case single(path: String)
  /// A folder, given with its final slash; it may be missing yet.
  case folder(prefix: String)

  /// The target that an option names; standard output without one.
  init(_ output: String?) {
    let path = output ?? "-"
    if path == "-" || PurchaseTarget.namesFile(path) {
      self = .single(path: path)
    } else {
      self = .folder(prefix: path.hasSuffix("/") ? path : path + "/")
    }
  }

  /// Whether the path is meant for a file: it ends with an extension and is no folder yet.
  private static func namesFile(_ path: String) -> Bool {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    return name.dropFirst().contains(".") && (try? PathKind(ofPath: path)) != .folder
  }
}
