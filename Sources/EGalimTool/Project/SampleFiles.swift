import EGalimProject

/// The files that `egalim init` writes, as bytes.
enum SampleFiles {
  /// A table as spreadsheets open it, and as the platform would take it too.
  static func bytes(of rows: [[String]]) -> [UInt8] { SpreadsheetDialect.excel.bytes(of: rows) }

  /// The samples beside the project's file, in the order in which they are told.
  static var all: [(path: String, bytes: [UInt8])] {
    [
      (ProjectSamples.canteensPath, bytes(of: ProjectSamples.canteens)),
      (ProjectSamples.mealsPath, bytes(of: ProjectSamples.meals)),
      (ProjectSamples.ledgerPath, bytes(of: ProjectSamples.ledger)),
      (ProjectSamples.readmePath, Array(ProjectSamples.readme.utf8)),
    ]
  }
}
