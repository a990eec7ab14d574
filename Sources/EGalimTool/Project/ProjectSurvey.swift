import EGalimDiagnostics
import EGalimLedgers
import EGalimProject
import TabularText

/// What a folder holds that a project can be made of, told by the headers of its tables.
struct ProjectSurvey {
  /// Folders are looked into so deep: `achats/2026/janvier/`.
  private static let depth = 3
  /// So many files and folders are looked at.
  static let limit = 2000
  /// How the names of tables end.
  private static let endings = [".csv", ".tsv", ".txt", ".xlsx", ".ods"]

  /// A ledger, or a folder of so many ledgers, relative to the folder looked at.
  struct Ledgers: Hashable {
    let path: String
    /// How many it holds; 0 for a file.
    let count: Int
  }

  /// Every canteen list found.
  private(set) var canteens: [String] = []
  /// Every meals file found.
  private(set) var meals: [String] = []
  /// The ledgers that stand in the folder itself, and the folders below it that hold any.
  private(set) var ledgers: [Ledgers] = []
  /// Tables that are none of these, or cannot be read, and why.
  private(set) var others: [(path: String, diagnostic: Diagnostic)] = []
  /// Whether there was more than is looked at.
  private(set) var isCutShort = false
  private var seen = 0

  /// Looks at a folder, given with its final slash (empty for the current one).
  init(_ folder: String) throws(FileTrouble) {
    try look(into: folder, as: "", depth: 0)
  }

  private mutating func look(into folder: String, as name: String, depth: Int) throws(FileTrouble) {
    let path = folder.isEmpty ? "." : String(folder.dropLast())
    var ledgersHere: [String] = []
    for file in try Folder.fileNames(atPath: path) {
      guard count() else { return }
      guard ProjectSurvey.endings.contains(where: file.lowercased().hasSuffix) else { continue }
      do throws(UnknownContents) {
        switch try Layout.kind(ofNamed: InputFile(path: folder + file)) {
        case .canteens: canteens.append(name + file)
        case .meals: meals.append(name + file)
        case .purchases, .formerPurchases, .trackedPurchases: ledgersHere.append(name + file)
        }
      } catch {
        // Many a text is no table, and none of the project's.
        let isPlainText = file.lowercased().hasSuffix(".txt") && !error.diagnostic.code.isUnreadableFile
        if !isPlainText { others.append((name + file, error.diagnostic)) }
      }
    }
    if name.isEmpty {
      ledgers += ledgersHere.map { Ledgers(path: $0, count: 0) }
    } else if !ledgersHere.isEmpty {
      ledgers.append(Ledgers(path: name, count: ledgersHere.count))
    }
    guard depth < ProjectSurvey.depth else { return }
    for below in try Folder.folderNames(atPath: path) {
      guard count() else { return }
      // A folder that may not be read is none of the project's.
      try? look(into: folder + below + "/", as: name + below + "/", depth: depth + 1)
    }
  }

  private mutating func count() -> Bool {
    seen += 1
    if seen > ProjectSurvey.limit { isCutShort = true }
    return !isCutShort
  }
}
