import EGalimDiagnostics
import Synchronization
import WorkbookText

/// The name of a sheet to be read in every workbook that has it, and whether any had it.
///
/// It is shared by all who read: a workbook without the sheet may be a canteen list beside the ledgers, and is then read
/// by its header; only when no workbook at all has it was something asked that is not there.
public final class SheetRequest: Sendable {
  /// The name, exactly as the sheet's tab shows it.
  public let name: String
  private let seen = Mutex(Seen())

  private struct Seen {
    var isMet = false
    /// The first workbook without the sheet, and the sheets that it has instead.
    var firstWithout: (path: String, sheets: [String])?
  }

  /// Asks for the sheet of that name.
  public init(_ name: String) {
    self.name = name
  }

  /// The sheet of a workbook; nil when it has none of that name.
  func sheet(of workbook: Workbook, path: String) -> SheetInfo? {
    let found = workbook.sheets.first { $0.name == name }
    seen.withLock { seen in
      if found != nil {
        seen.isMet = true
      } else if seen.firstWithout == nil {
        seen.firstWithout = (path, workbook.sheets.map(\.name))
      }
    }
    return found
  }

  /// What to tell once everything was read: an error when workbooks were read and none had the sheet; else nil.
  public var diagnostic: Diagnostic? {
    seen.withLock { seen in
      guard !seen.isMet, let without = seen.firstWithout else { return nil }
      return Diagnostic(.sheetNotFound(name: name, sheets: without.sheets), at: Place(path: without.path))
    }
  }
}
