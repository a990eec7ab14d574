import TestSupport

/// Makes random ledgers whose lines are mixed from few cells, so that most cells were seen before, with errors, warnings
/// and repeated lines among them.
struct FaultyLedgers {
  private var random: SeededGenerator
  private let pool: PlainLedger
  /// Lines that may come again, in whatever file.
  private var written: [PlainPurchase] = []
  /// How many lines in a hundred have something wrong.
  private let faultShare: Int
  /// How rarely dates are written as in France: one in so many; zero for none.
  private let frenchDateRarity: Int
  /// How rarely amounts are written with a comma, whatever the rendering says: one in so many; zero for none.
  private let commaRarity: Int

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    var maker = LedgerMaker(seed: random.next())
    maker.years = [2024, 2025]
    maker.canteenCount = 1 + random.below(5)
    maker.withCreditNotes = random.oneIn(3)
    maker.withOldLabels = random.oneIn(3)
    pool = maker.ledger(count: 2 + random.below(5))
    faultShare = random.pick([0, 5, 30], else: 5)
    commaRarity = random.pick([0, 0, 3, 25, 25], else: 0)
    frenchDateRarity = random.pick([0, 0, 1, 3, 25], else: 0)
  }

  /// The canteens of the ledgers.
  var canteens: [PlainCanteen] { pool.canteens }

  /// The bytes of the next file, of about so many lines, in a layout and a rendering drawn at random.
  mutating func file(lines count: Int) -> [UInt8] {
    let layout = random.pick(PlainLayout.allCases, else: .siret)
    let purchases = (0..<count).map { _ in purchase() }
    var rendering = LedgerRendering(layout: layout, from: &random)
    // Term cells that stand apart are never found again.
    if !random.oneIn(4) { rendering.columnSeed = nil }
    var bytes = rendering.bytes(of: PlainLedger(canteens: pool.canteens, purchases: purchases))
    // The header stays whole, or nothing would be read at all.
    let header = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    if random.oneIn(2) { bytes = withOddLines(bytes, rendering, after: header) }
    return random.oneIn(3) ? Spoiling.spoil(bytes, &random, from: header) : bytes
  }

  private mutating func purchase() -> PlainPurchase {
    if !written.isEmpty, random.oneIn(10) { return written[random.below(written.count)] }
    var purchase = any()
    purchase.siret = any().siret
    purchase.date = any().date
    purchase.famille = any().famille
    purchase.fournisseur = any().fournisseur
    let other = any()
    purchase.amountText = random.oneIn(3) ? other.amountText : "\(random.below(900)).\(10 + random.below(90))"
    // A decimal comma among points, or after whole euros.
    if commaRarity > 0, random.oneIn(commaRarity) {
      purchase.amountText = "\(random.below(900)),\(10 + random.below(90))"
    }
    if frenchDateRarity > 0, random.oneIn(frenchDateRarity) {
      purchase.date = purchase.date.split(separator: "-").reversed().joined(separator: "/")
    }
    if random.below(100) < faultShare { spoil(&purchase) }
    if written.count < 20 { written.append(purchase) }
    return purchase
  }

  private mutating func any() -> PlainPurchase {
    pool.purchases[random.below(pool.purchases.count)]
  }

  /// Makes an error or a warning of one cell.
  private mutating func spoil(_ purchase: inout PlainPurchase) {
    switch random.below(14) {
    case 0: purchase.siret = "2105011870001"
    case 1: purchase.description = random.pick(["", "  ", "\u{A0}"], else: "")
    case 2:
      purchase.date = random.pick(
        ["31/01/2025", "01/31/2025", "03/04/2025", "31 mars 2025", "2025-02-30", "2027-01-01", " 2025-03-01", ""],
        else: "")
    case 3, 4:
      purchase.amountText = random.pick(
        ["-3.20", "1e3", "12 €", "1 234.5", "1.234", "7,250", "", "200000", "10000000000", " 7.5", "07.50", "+3"],
        else: "")
    case 5: purchase.famille = random.pick(["FRUITS_ET_LEGUME", "autres", ""], else: "")
    case 6: purchase.labels = random.pick([["BIO", " IGP"], ["BIO", "BIO"], ["BOI"], ["HVE ", "RUP"]], else: [])
    case 7: purchase.labels = [random.pick(["CONVERSION_BIO", "FERMIER", "PECHE_DURABLE", "LABEL_ROUGE"], else: "")]
    case 8:
      purchase.description += random.pick(
        [" MSC", " niveau 2", ", produit de montagne", " produits pays"], else: "")
    case 9: purchase.origin = random.pick(["ITALIE", "EUROPE", "FRANCE,EUROPE"], else: "")
    case 10: purchase.localDefinition = random.pick(PlainVocabulary.localDefinitions + ["VILLE"], else: "")
    case 11: purchase.km = random.pick([0, 7, 999, 1_000, 30_000], else: 0)
    case 12: purchase.local.toggle()
    default: purchase.labels = [random.pick(["HVE", "PECHE_DURABLE", "FERMIER"], else: "")]
    }
  }

  /// Puts blank lines between lines, separators after some, and takes the last cell of some.
  private mutating func withOddLines(_ bytes: [UInt8], _ rendering: LedgerRendering, after header: Int) -> [UInt8] {
    let separator = UInt8(rendering.separator.asciiValue ?? 0x2C)
    var result = Array(bytes[..<header])
    for line in bytes[header...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let hasReturn = line.last == UInt8(ascii: "\r")
      var content = hasReturn ? Array(line.dropLast()) : Array(line)
      switch random.below(12) {
      case 0: content += [separator, separator]
      case 1: content = content.lastIndex(of: separator).map { Array(content[..<$0]) } ?? content
      case 2: content = random.pick([[], [0x20], [separator, separator]], else: []) + [0x0A] + content
      default: break
      }
      result += content + (hasReturn ? [0x0D] : []) + [0x0A]
    }
    result.removeLast()
    return result
  }
}
