/// Diagnostics to be shown, one after another, without a second copy of those that a collector holds.
public struct KeptDiagnostics: Sequence, Sendable {
  private let listed: [Diagnostic]
  private let files: [FileFindings]
  /// How many there are.
  public let count: Int

  /// The diagnostics of a list, in its order.
  public init(_ diagnostics: [Diagnostic] = []) {
    listed = diagnostics
    files = []
    count = diagnostics.count
  }

  /// Those of files, in file order, no more than the limit.
  init(files: [FileFindings], limit: Int) {
    listed = []
    self.files = files
    // Stops at the limit: the counts of many files must not add up beyond it.
    count = files.reduce(0) { $0 + Swift.min($1.keptCount, limit - $0) }
  }

  /// Walks the diagnostics in order.
  public func makeIterator() -> Iterator {
    Iterator(listed: listed, files: files, left: count)
  }

  /// How many there are.
  public var underestimatedCount: Int { count }

  /// One walk along the diagnostics.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate let listed: [Diagnostic]
    fileprivate let files: [FileFindings]
    fileprivate var left: Int
    private var file = 0
    private var index = 0

    fileprivate init(listed: [Diagnostic], files: [FileFindings], left: Int) {
      self.listed = listed
      self.files = files
      self.left = left
    }

    /// The next diagnostic; nil after the last.
    public mutating func next() -> Diagnostic? {
      guard left > 0 else { return nil }
      left -= 1
      defer { index += 1 }
      guard !files.isEmpty else { return listed[index] }
      while index >= files[file].keptCount {
        file += 1
        index = 0
      }
      return files[file].kept(index)
    }
  }
}
