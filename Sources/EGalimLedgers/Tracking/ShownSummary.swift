import EGalim
import EGalimDiagnostics
import TabularText
import WorkbookText

/// What the summary sheet of a tracking workbook shows, as far as its figures stand where the platform put them.
struct ShownSummary: Sendable {
  /// The sheet's name.
  static let sheetName = "Synthèse"

  /// What a cell shows.
  enum Value: Hashable, Sendable {
    /// An amount of cents.
    case amount(Int64)
    /// Nothing that could be read: an error such as `#VALUE!`, or a text.
    case unreadable
    /// Nothing.
    case empty
  }

  private(set) var values: [SummaryFigure: Value] = [:]

  /// Reads the summary sheet of a workbook; nil when it has none.
  init?(_ workbook: Workbook) throws(WorkbookTrouble) {
    guard let sheet = workbook.sheets.first(where: { $0.name == ShownSummary.sheetName }) else { return nil }
    var reader = try workbook.reader(of: sheet)
    var batch = RecordBatch()
    let last = SummaryFigure.allCases.map(\.row).max() ?? 0
    var line = 0
    while line <= last, try reader.nextBatch(&batch) {
      for record in batch.records {
        line = record.line
        note(record, in: batch)
      }
    }
  }

  /// A figure is known by its row, and by a word of its title: rows may have been moved.
  private mutating func note(_ record: RecordEntry, in batch: borrowing RecordBatch) {
    guard let figure = SummaryFigure.allCases.first(where: { $0.row == record.line }) else { return }
    let texts = record.fieldIndices.map { batch.text(of: batch.fields[$0]) }
    let valueIndex = SummaryFigure.column - 1
    guard texts.count >= valueIndex, TextFolding.fold(texts[valueIndex - 1]).contains(figure.titleWord) else { return }
    values[figure] = texts.count > valueIndex ? ShownSummary.value(of: texts[valueIndex]) : .empty
  }

  private static func value(of text: String) -> Value {
    if TextRow.trimmed(text).isEmpty { return .empty }
    guard case .value(let money, _) = AmountText.amount(text, mark: .comma, isOnSheet: true) else {
      return .unreadable
    }
    return .amount(money.cents)
  }
}

extension SummaryFigure {
  /// A word of its title on the summary sheet, folded.
  fileprivate var titleWord: String {
    switch self {
    case .total: "total"
    case .bio: "bio"
    case .bioFairTrade, .otherFairTrade: "equitable"
    case .siqo: "siqo"
    case .otherEGalim: "autres"
    case .externalities: "externalites"
    case .meat: "viandes"
    case .meatEGalim, .fishEGalim: "egalim"
    case .meatFrance, .fishFrance: "france"
    case .fish: "poissons"
    case .curedMeatFrance: "charcuterie"
    case .fruitAndVegetablesFrance: "fruits"
    case .dairyFrance: "bof"
    case .bakeryFrance: "boulangerie"
    case .drinksFrance: "boissons"
    case .otherFrance: "autres"
    }
  }
}
