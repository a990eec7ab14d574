import EGalim
import EGalimLedgers
import TestSupport

@testable import EGalimImport

/// Descriptions whose family and labels are known: the fixture written for it, and the demo's articles.
enum ClassificationFixture {
  /// One of them.
  struct Truth {
    let description: String
    /// Nil for what is no food.
    let family: ProductFamily?
    let labels: LabelSet
    let origin: LabelSet
    let part: String
  }

  /// The lines of `Fixtures/classification/articles.csv`.
  static func articles() throws -> [Truth] {
    var table = try SourceTable(InputFile(path: ProjectFolder.fixture("classification/articles.csv"))) { _ in 0 }
    var truths: [Truth] = []
    while let row = try table.nextRow() {
      truths.append(
        Truth(
          description: row[0], family: ProductFamily.allCases.first { $0.platformName == row[1] },
          labels: CellReading.labels(row[2]), origin: CellReading.labels(row[3]), part: row[4]))
    }
    return truths
  }

  /// The distinct articles of the demo's ledgers, in their order.
  static func demo() throws -> [Truth] {
    var truths: [Truth] = []
    var known: Set<String> = []
    for name in ["2025", "2026-traiteur", "2026"] {
      let ledger = try ClassifiableLedger(InputFile(path: ProjectFolder.fixture("demo/achats/\(name).csv")))
      for line in ledger.lines where known.insert(line.article.description).inserted {
        truths.append(
          Truth(
            description: line.article.description, family: line.family, labels: line.labels.subtracting(.marks),
            origin: line.labels.intersection([.france, .europe]), part: "demo"))
      }
    }
    return truths
  }
}

/// How often proposals that would be written are right.
struct Accuracy {
  var lines = 0
  var proposed = 0
  var right = 0

  /// Right ones among those proposed, in tenths of a percent.
  var precision: Int64 { proposed == 0 ? 1000 : Int64(right * 1000 / proposed) }
  /// Right ones among all, in tenths of a percent.
  var coverage: Int64 { lines == 0 ? 1000 : Int64(right * 1000 / lines) }
}
