import EGalim
import EGalimDiagnostics
import TabularText

/// What the tracking workbook's own formulas make of a line, and what is right.
///
/// The formulas compare texts as spreadsheet programs do: in letters of any case, blanks included, and every cell that
/// is not empty differs from an empty one.
///
/// Source: sheet `Synthèse` of the platform's workbook, version of March 2026.
struct SummaryFormulas {
  private let cells: LedgerCells

  init(_ cells: LedgerCells) {
    self.cells = cells
  }

  /// The figures in which the formulas count a line.
  func counting(_ record: RecordEntry, in batch: borrowing RecordBatch) -> SummaryFigures {
    let family = word(cells.family, Words.families, record, batch)
    let first = word(cells.labels, Words.labels, record, batch)
    let second = word(cells.secondLabels, Words.labels, record, batch)
    var figures: SummaryFigures = []
    if first == Words.bio {
      figures.formUnion(second == Words.fairTrade ? [.bio, .bioFairTrade] : .bio)
    } else if second == Words.fairTrade {
      figures.insert(.otherFairTrade)
    }
    if let first, first != Words.bio {
      figures.insert(Words.siqo.contains(first) ? .siqo : Words.others.contains(first) ? .otherEGalim : .externalities)
    }
    guard let family else { return figures }
    if !isEmpty(cells.labels, record, batch) {
      if family == Words.meat { figures.insert(.meatEGalim) }
      if family == Words.fish { figures.insert(.fishEGalim) }
    }
    if let origin = cells.origin, !isEmpty(origin, record, batch) { figures.insert(Words.frances[family]) }
    return figures
  }

  /// The figures in which a purchase belongs.
  static func right(_ purchase: Purchase) -> SummaryFigures {
    var figures: SummaryFigures = .total
    let isFairTrade = purchase.labels.contains(.commerceEquitable)
    switch purchase.labels.group {
    case .bio: figures.formUnion(isFairTrade ? [.bio, .bioFairTrade] : .bio)
    case .siqo: figures.insert(.siqo)
    case .otherEGalim: figures.formUnion(isFairTrade ? [.otherEGalim, .otherFairTrade] : .otherEGalim)
    case .externalities: figures.insert(.externalities)
    case nil: break
    }
    let isEGalim = purchase.labels.group != nil
    if purchase.family == .meat { figures.formUnion(isEGalim ? [.meat, .meatEGalim] : .meat) }
    if purchase.family == .fish { figures.formUnion(isEGalim ? [.fish, .fishEGalim] : .fish) }
    if isFrench(purchase) { figures.insert(.france(purchase.family)) }
    return figures
  }

  /// By the rule of its year; of a year without rules, by the mark.
  private static func isFrench(_ purchase: Purchase) -> Bool {
    let rule = Regulation.catalogue.first { $0.year == purchase.date.year }?.franceRule ?? .marked
    return !purchase.labels.isDisjoint(with: rule == .marked ? .france : [.france, .circuitCourt, .local])
  }

  /// Why a figure counts a line that does not belong there, or lacks one that does.
  func slip(
    at figure: SummaryFigure, isMissing: Bool, of purchase: Purchase, _ record: RecordEntry,
    in batch: borrowing RecordBatch
  ) -> SummaryGap.Slip {
    let first = word(cells.labels, Words.labels + [Words.listedProtectedOrigin], record, batch)
    if figure.isOfFrance {
      if !isMissing { return .anyMarkIsFrance }
      let family = record.cell(cells.family, in: batch)
      return family.spells(Words.listedOther, in: batch.bytes.span) ? .otherFamilySpelling : .otherSpelling
    }
    if figure == .siqo, isMissing, first == Words.labels.count { return .protectedOriginSpelling }
    if figure == .otherFairTrade {
      if !isMissing { return .fairTradeOfAnotherGroup }
      return first == Words.fairTrade ? .fairTradeInSecondLabel : .otherSpelling
    }
    let hasSecond = cells.secondLabels.map { !isEmpty($0, record, batch) } ?? false
    return hasSecond ? .oneLabelOnly : .otherSpelling
  }

  // MARK: Cells

  private func isEmpty(_ cell: Int, _ record: RecordEntry, _ batch: borrowing RecordBatch) -> Bool {
    batch.fields[record.firstField + cell].count == 0
  }

  /// Which of the words a cell spells; nil for none.
  private func word(
    _ cell: Int?, _ words: [[UInt8]], _ record: RecordEntry, _ batch: borrowing RecordBatch
  ) -> Int? {
    guard let cell else { return nil }
    let whole = record.cell(cell, in: batch)
    let bytes = batch.bytes.span
    for index in words.indices where whole.spells(words[index], in: bytes) { return index }
    return nil
  }

  /// The words that the formulas look for.
  private enum Words {
    static let labels = [
      "BIO", "LABEL_ROUGE", "AOC_AOP", "IGP", "STG", "HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER",
      "EXTERNALITES", "PERFORMANCE",
    ].map { Array($0.utf8) }
    static let bio = 0
    static let siqo = 1...4
    static let others = 5...9
    static let fairTrade = 8
    static let families = [
      "VIANDES_VOLAILLES", "PRODUITS_DE_LA_MER", "CHARCUTERIE", "FRUITS_ET_LEGUMES", "PRODUITS_LAITIERS",
      "BOULANGERIE", "BOISSONS", "AUTRE",
    ].map { Array($0.utf8) }
    static let meat = 0
    static let fish = 1
    static let frances: [SummaryFigures] = [
      .meatFrance, .fishFrance, .curedMeatFrance, .fruitAndVegetablesFrance, .dairyFrance, .bakeryFrance,
      .drinksFrance, .otherFrance,
    ]
    /// What the drop-down lists offer instead.
    static let listedProtectedOrigin = Array("AOCAOP".utf8)
    static let listedOther = Array("AUTRES".utf8)
  }
}

extension RecordEntry {
  /// A cell with all its blanks.
  fileprivate func cell(_ index: Int, in batch: borrowing RecordBatch) -> Cell {
    let field = batch.fields[firstField + index]
    return Cell(start: field.start, end: field.end)
  }
}
