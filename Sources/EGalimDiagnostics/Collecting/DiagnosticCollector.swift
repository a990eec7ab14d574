/// Gathers diagnostics in order, counts every one of them, and keeps as many as asked.
///
/// Consecutive chunks of the same input may be gathered apart and appended in order: `append` is associative, and an
/// empty collector made with the same choices is its zero. Counts never depend on how many diagnostics are kept.
public struct DiagnosticCollector: Sendable, Hashable {
  /// The warnings left out of everything, by their codes; an error's code is never among them.
  public let ignoring: Set<DiagnosticCode>
  /// How many diagnostics are kept for showing, in file order; nil for all. Never limits what is counted.
  public let limit: Int?

  /// The same as `ignoring`: few, so that looking along them is faster than hashing.
  private let ignoredCodes: [DiagnosticCode]
  /// The files, in the order of their first diagnostic.
  private var files: [FileFindings] = []
  private var indexOfPath: [String: Int] = [:]

  /// Makes an empty collector; errors asked to be ignored are gathered all the same.
  public init(ignoring: Set<DiagnosticCode> = [], limit: Int? = nil) {
    self.ignoring = ignoring.filter { $0.severity == .warning }
    ignoredCodes = self.ignoring.sorted { $0.rawValue < $1.rawValue }
    self.limit = limit.map { max(0, $0) }
  }

  // MARK: Gathering

  /// Adds a diagnostic after those of its file; a habit told once a file adds its occurrences to the first.
  public mutating func record(_ diagnostic: Diagnostic) {
    record(
      diagnostic.code, inFile: diagnostic.place.path, isAboutFile: diagnostic.place.line == nil,
      occurrences: diagnostic.occurrences
    ) { diagnostic }
  }

  /// Counts a finding, and makes its diagnostic only when it will be kept.
  ///
  /// The same as `record(_:)` with what `make` returns, without its cost for what is ignored, for a habit that is told
  /// already, and beyond the limit.
  ///
  /// - Parameters:
  ///   - code: the finding's code.
  ///   - path: the file, as the diagnostic's place names it.
  ///   - isAboutFile: whether the place has no line.
  ///   - occurrences: how many lines it holds for, where it is a habit told once a file.
  ///   - make: makes the diagnostic, with that code and that path.
  public mutating func record(
    _ code: DiagnosticCode, inFile path: String, isAboutFile: Bool = false, occurrences: Int = 1,
    make: () -> Diagnostic
  ) {
    guard ignoredCodes.isEmpty || !ignoredCodes.contains(code) else { return }
    let index = index(of: path)
    files[index].record(
      code, isAboutFile: isAboutFile, occurrences: occurrences, limit: limit ?? .max, make: make)
  }

  /// Whether a diagnostic about a line of that file would be kept; when not, nothing but its code matters.
  public func keepsMore(inFile path: String) -> Bool {
    guard let limit else { return true }
    if let last = files.last, last.path == path { return last.hasRoom(limit: limit) }
    return indexOfPath[path].map { files[$0].hasRoom(limit: limit) } ?? (limit > 0)
  }

  /// Adds what a collector of the chunk that follows has gathered; both must be made with the same choices.
  public mutating func append(_ next: consuming DiagnosticCollector) {
    guard !files.isEmpty else {
      files = next.files
      indexOfPath = next.indexOfPath
      return
    }
    for file in next.files {
      let index = index(of: file.path)
      files[index].append(file, limit: limit ?? .max)
    }
  }

  /// Puts diagnostics about lines where they belong among those of their file: after all those of the same record.
  ///
  /// For what is found out about lines after everything else about them, while lines that follow were not gathered yet.
  ///
  /// - Parameters:
  ///   - found: diagnostics of one file, in the order of its lines.
  ///   - path: the file.
  public mutating func insert(_ found: [Diagnostic], inFile path: String) {
    let found = found.filter { !ignoredCodes.contains($0.code) }
    guard !found.isEmpty else { return }
    let index = index(of: path)
    files[index].insert(found, limit: limit ?? .max)
  }

  /// A collector made with the same choices that has gathered nothing.
  public func emptyCopy() -> DiagnosticCollector { DiagnosticCollector(ignoring: ignoring, limit: limit) }

  private mutating func index(of path: String) -> Int {
    if let last = files.indices.last, files[last].path == path { return last }
    if let known = indexOfPath[path] { return known }
    indexOfPath[path] = files.count
    files.append(FileFindings(path: path))
    return files.count - 1
  }

  // MARK: What was gathered

  /// The kept diagnostics in file order; in a file, those about the whole file come first.
  public var diagnostics: [Diagnostic] { Array(kept) }

  /// The kept diagnostics in the same order, one after another: for those who show them and hold none.
  public var kept: KeptDiagnostics { KeptDiagnostics(files: files, limit: limit ?? .max) }

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

  /// How often a code was found, kept or not.
  public func count(of code: DiagnosticCode) -> Int {
    files.reduce(0) { $0 + $1.count(of: code) }
  }

  /// The paths of the files with at least one diagnostic, in the order of their first.
  public var paths: [String] { files.map(\.path) }

  /// The files of which some part, perhaps all, could not be read: nobody knows what it held.
  public var unreadPaths: [String] { files.filter(\.hasUnreadContent).map(\.path) }

  /// How many were found and not kept.
  public var hiddenCount: Int { counts.total - kept.count }

  /// Whether a file is missing or cannot be read at all, which is exit status 3.
  public var hasUnreadableFile: Bool {
    files.contains { $0.hasUnreadableFile }
  }
}
