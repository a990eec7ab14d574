/// Gathers diagnostics in order, counts every one of them, and keeps as many as asked.
///
/// Consecutive chunks of the same input may be gathered apart and appended in order: `append` is associative, and an
/// empty collector made with the same choices is its zero. Counts never depend on how many diagnostics are kept.
public struct DiagnosticCollector: Sendable, Hashable {
  /// The warnings left out of everything, by their codes; an error's code is never among them.
  public let ignoring: Set<DiagnosticCode>
  /// How many diagnostics are kept for showing, in file order; nil for all. Never limits what is counted.
  public let limit: Int?

  /// The files, in the order of their first diagnostic.
  private var files: [FileFindings] = []
  private var indexOfPath: [String: Int] = [:]

  /// Makes an empty collector; errors asked to be ignored are gathered all the same.
  public init(ignoring: Set<DiagnosticCode> = [], limit: Int? = nil) {
    self.ignoring = ignoring.filter { $0.severity == .warning }
    self.limit = limit.map { max(0, $0) }
  }

  // MARK: Gathering

  /// Adds a diagnostic after those of its file; a habit told once a file adds its occurrences to the first.
  public mutating func record(_ diagnostic: Diagnostic) {
    guard !ignoring.contains(diagnostic.code) else { return }
    let index = index(of: diagnostic.place.path)
    files[index].record(diagnostic, limit: limit)
  }

  /// Adds what a collector of the chunk that follows has gathered; both must be made with the same choices.
  public mutating func append(_ next: DiagnosticCollector) {
    for file in next.files {
      let index = index(of: file.path)
      files[index].append(file, limit: limit)
    }
  }

  private mutating func index(of path: String) -> Int {
    if let last = files.indices.last, files[last].path == path { return last }
    if let known = indexOfPath[path] { return known }
    indexOfPath[path] = files.count
    files.append(FileFindings(path: path))
    return files.count - 1
  }

  // MARK: What was gathered

  /// The kept diagnostics in file order; in a file, those about the whole file come first.
  public var diagnostics: [Diagnostic] {
    let room = limit ?? .max
    var shown: [Diagnostic] = []
    for file in files where shown.count < room {
      shown.append(contentsOf: file.diagnostics.prefix(room - shown.count))
    }
    return shown
  }

  /// Whether nothing was found.
  public var isEmpty: Bool { files.isEmpty }

  /// All that was found, kept or not.
  public var counts: DiagnosticCounts {
    files.reduce(into: DiagnosticCounts()) { $0.add($1.counts) }
  }

  /// All that was found in one file, kept or not.
  public func counts(inFile path: String) -> DiagnosticCounts {
    indexOfPath[path].map { files[$0].counts } ?? DiagnosticCounts()
  }

  /// The paths of the files with at least one diagnostic, in the order of their first.
  public var paths: [String] { files.map(\.path) }

  /// The files of which some part, perhaps all, could not be read: nobody knows what it held.
  public var unreadPaths: [String] { files.filter(\.hasUnreadContent).map(\.path) }

  /// How many were found and not kept.
  public var hiddenCount: Int { counts.total - diagnostics.count }

  /// Whether a file is missing or cannot be read at all, which is exit status 3.
  public var hasUnreadableFile: Bool {
    files.contains { $0.hasUnreadableFile }
  }
}
