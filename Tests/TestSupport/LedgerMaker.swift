/// Makes random ledgers without a single error in them, full of what is awkward and allowed.
public struct LedgerMaker: Sendable {
  /// How many canteens take turns.
  public var canteenCount = 4
  /// The civil years of the purchases.
  public var years = Array(2022...2026)
  /// Whether one amount in forty is negative (a credit note: a warning, and it counts).
  public var withCreditNotes = false
  /// Whether purchases may bear `CONVERSION_BIO` and `EQUIVALENTS`, which only old ledgers hold.
  public var withOldLabels = false
  /// Whether texts may hold line breaks, quotes and separators.
  public var withAwkwardTexts = true

  private var random: SeededGenerator

  /// A maker whose ledgers depend on `seed` and on the options alone.
  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The next ledger, of `count` purchases.
  public mutating func ledger(count: Int) -> PlainLedger {
    let canteens = (1...max(1, canteenCount)).map(PlainCanteen.invented)
    let purchases = (0..<max(0, count)).map { _ in purchase(by: canteens) }
    return PlainLedger(canteens: canteens, purchases: purchases)
  }

  private mutating func purchase(by canteens: [PlainCanteen]) -> PlainPurchase {
    let year = random.pick(years, else: 2026)
    let local = random.oneIn(4)
    let definition = local && !random.oneIn(3) ? random.pick(PlainVocabulary.localDefinitions, else: "") : ""
    return PlainPurchase(
      siret: canteens[random.below(canteens.count)].siret,
      description: text(from: Self.products),
      fournisseur: random.oneIn(6) ? "" : text(from: Self.suppliers),
      date: date(in: year),
      amountText: amountText(),
      famille: random.pick(PlainVocabulary.families, else: "AUTRES"),
      labels: labels(),
      origin: origin(year: year, local: local),
      shortCircuit: random.oneIn(5),
      local: local,
      localDefinition: definition,
      km: definition == "KM" ? 1 + random.below(250) : nil
    )
  }

  private mutating func date(in year: Int) -> String {
    let month = 1 + random.below(12)
    let leapDay = year % 4 == 0 ? 1 : 0
    let lengths = [31, 28 + leapDay, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let day = 1 + random.below(lengths[month - 1])
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// None for one purchase in two, else one to four different labels in any order.
  private mutating func labels() -> [String] {
    guard random.oneIn(2) else { return [] }
    let known = withOldLabels ? PlainVocabulary.everyLabel : PlainVocabulary.labels
    let several = random.oneIn(3) ? 2 + random.below(3) : 1
    return Array(random.shuffled(known).prefix(several))
  }

  /// Origin Europe exists from 2026, and a local product from elsewhere in Europe would be a warning.
  private mutating func origin(year: Int, local: Bool) -> String {
    switch random.below(5) {
    case 0, 1: return "FRANCE"
    case 2: return year >= 2026 && !local ? "EUROPE" : ""
    default: return ""
    }
  }

  /// 0 to 4 decimals, and one time in four an amount that lies exactly half-way between two cents.
  private mutating func amountText() -> String {
    let whole = String(random.oneIn(10) ? 0 : random.below(random.oneIn(8) ? 90_000 : 400))
    let sign = withCreditNotes && random.oneIn(40) ? "-" : ""
    switch random.below(8) {
    case 0: return sign + whole
    case 1: return sign + whole + "." + digits(1)
    case 2, 3: return sign + whole + "." + digits(2)
    case 4: return sign + whole + "." + digits(3)
    case 5: return sign + whole + "." + digits(4)
    default: return sign + whole + "." + digits(2) + "5" + (random.oneIn(3) ? "0" : "")
    }
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(random.below(10)) }.joined()
  }

  private mutating func text(from plain: [String]) -> String {
    let start = random.pick(plain, else: "Pommes")
    guard withAwkwardTexts, random.oneIn(3) else { return start }
    return start + random.pick(Self.awkwardEndings, else: "")
  }

  private static let products = [
    "Pommes golden", "Carottes", "Lentilles vertes", "Pain complet", "Œufs plein air", "Sauté de porc",
    "Dos de cabillaud",
    "Lait entier 1 L", "Crème fraîche", "Pâtes", "Noël : bûche", "Jus de pomme",
  ]

  private static let suppliers = [
    "Verger du Buëch", "Le traiteur du village", "Grossiste SA", "Ferme de l'Aigle", "Épicerie",
  ]

  private static let awkwardEndings = [
    ", calibre 70/80", " ; lot 4", "\tplateau", " \"extra\"", "\"", "\"\"", "\nsur palette", "\r\nsur palette", " 🥕",
    " 👩‍🌾 œ",
    " e\u{301} décomposé", "  ", " 'x'", "=1+1", " | suite", ",\"a\";\"b\"\n\n,", " \u{00A0}kg", " – 12 %",
  ]
}
