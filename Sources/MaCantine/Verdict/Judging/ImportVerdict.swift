import EGalim
import EGalimDiagnostics
import TabularText

/// Whether the platform would import a file as it is, on a given day; if not, every reason.
///
/// Judges purchase ledgers (four layouts), canteen lists and statements (three schemas); which one is meant is told by
/// the header with the most names in common. It says nothing of what only the platform knows: whether the canteens
/// exist there, who manages them, and whether the same bytes were sent before. Of a file too large for the platform,
/// what lies beyond its limit is not looked at. Of a workbook the first sheet is judged, by what its cells store and how
/// they display it.
///
/// Source: the import schemas of release 2026.39.1 and what its importer does with odd files.
public struct ImportVerdict: Hashable, Sendable {
  /// Every reason to refuse the file, in the platform's order: the file, the header, the cells, the rules.
  public let reasons: [Diagnostic]
  /// What nobody knows whether the platform would take it as it is meant: warnings about cells of a workbook.
  public let doubts: [Diagnostic]

  /// Whether the platform would take the file.
  public var isAccepted: Bool { reasons.isEmpty }

  /// Judges a file.
  ///
  /// - Parameters:
  ///   - path: the path as the user gave it; its extension decides how the platform reads the file.
  ///   - source: the file's bytes.
  ///   - size: its length in bytes; counted while reading when nil.
  ///   - today: the day on which it is handed in.
  /// - Throws: ``FileTrouble`` when reading fails on the way.
  public init(
    path: String, source: consuming ByteSource, size: Int? = nil, today: CivilDate
  ) throws(FileTrouble) {
    var judge = FileJudge(path: path, today: today)
    try judge.judge(source, size: size)
    reasons = judge.reasons.all
    doubts = judge.reasons.doubts
  }
}
