import EGalimDiagnostics

/// Reads ledgers twice to find what they hold more than once: first a hash of every line, then the texts of those whose
/// hash is there again. Nothing is concluded from hashes alone.
public struct OverlapSearch: Sendable {
  /// What was found wrong while reading, and which ledgers were read.
  public let reading: Reading

  /// What became of reading the ledgers.
  public struct Reading: Sendable {
    /// All that was found wrong.
    public let collector: DiagnosticCollector
    /// The ledgers, in order.
    public let files: [FileSummary]
    /// Files of a folder that are no ledgers, each with what it is instead.
    public let skipped: [Diagnostic]
    /// Lines with errors, which are compared with none.
    public let leftOut: LeftOutLines
  }

  private let tables: [LineScan.Table]
  private let groups: LineGroups

  /// Finds all that overlaps, to be told.
  ///
  /// - Parameters:
  ///   - list: the ledgers; where the same content stands in two files, both should be in it.
  ///   - options: how they are read; those that are pipes must be held.
  /// - Returns: what overlaps, and what became of reading.
  public static func overlaps(
    in list: InputList, _ options: ReadingOptions
  ) -> (overlaps: Overlaps, reading: Reading) {
    let search = OverlapSearch(list.files, options, isThorough: true) { $0.read(list) }
    return (Overlaps(search.tables, search.groups), search.reading)
  }

  /// Finds which lines are to be left out so that every line counts once.
  public static func leftOut(in list: InputList, _ options: ReadingOptions) -> LeftOutRepeats {
    leftOut(OverlapSearch(list.files, options, isThorough: false) { $0.read(list) })
  }

  static func leftOut(_ search: OverlapSearch) -> LeftOutRepeats {
    let places = search.groups.sortedPlaces()
    let order = KeepingOrder(search.groups, places, lineCounts: search.tables.map(\.lines.numbers.count))
    return LeftOutRepeats(search.groups, order, places: places, tables: search.tables.map(\.name))
  }

  /// What overlaps.
  var overlaps: Overlaps { Overlaps(tables, groups) }

  init(
    _ files: [InputFile], _ options: ReadingOptions, isThorough: Bool,
    read: (inout LedgerReader<LineScan>) -> Void
  ) {
    var first = options
    first.findsDuplicates = false
    first.leftOutRepeats = LeftOutRepeats()
    if !isThorough { first.limit = 0 }
    var scan = LedgerReader(first, visitor: LineScan(isThorough: isThorough))
    read(&scan)
    reading = Reading(collector: scan.collector, files: scan.files, skipped: scan.skipped, leftOut: scan.leftOut)

    tables = scan.visitor.tables
    let candidates = CandidateSearch(tables, isThorough: isThorough)
    var second = first
    second.limit = 0
    second.keepsExcerpts = false
    second.progress?.beginAgain()
    var texts = LedgerReader(
      second, visitor: CandidateReading(candidates, tables: tables, keepsTexts: isThorough))
    var wanted: Set<String> = []
    for (table, plan) in zip(tables, candidates.plans) where !plan.isEmpty { wanted.insert(table.name) }
    let paths = Set(scan.files.filter { wanted.contains($0.table) }.map(\.path))
    for file in files where paths.contains(file.path) { texts.read(file) }
    groups = texts.visitor.groups
  }
}
