/// The four layouts in which purchase ledgers circulate.
public enum PlainLayout: String, Sendable, CaseIterable {
  case siret = "achats_siret"
  case id = "achats_id"
  case oldSiret = "achats_siret_old"
  case oldID = "achats_id_old"

  /// Whether labels, origin and marks share the one list `caracteristiques`.
  public var isOld: Bool { self == .oldSiret || self == .oldID }

  /// The column names in the platform's order.
  public var columns: [String] {
    let canteen = self == .siret || self == .oldSiret ? "siret" : "cantine_id"
    let common = [canteen, "description", "fournisseur", "date", "prix_ht", "famille_produits"]
    guard isOld else {
      return common + [
        "categories_egalim", "origine", "est_circuit_court", "est_local", "definition_local", "definition_local_km",
      ]
    }
    return common + ["caracteristiques", "definition_local"]
  }
}

/// How a ledger is written down: everything that may differ from one spreadsheet to the next.
public struct LedgerRendering: Sendable {
  /// Which columns, in which order.
  public var layout = PlainLayout.siret
  /// `,`, `;` or a tab.
  public var separator: Character = ","
  /// `\n` or `\r\n`.
  public var lineEnd = "\n"
  /// Whether the file starts with a byte order mark.
  public var hasByteOrderMark = false
  /// Whether the last line has a line end.
  public var endsWithLineEnd = true
  /// Whether amounts are written `12,5`; left aside when the separator is a comma.
  public var usesDecimalComma = false
  /// Whether every cell is quoted, and not those alone that need it.
  public var quotesEverything = false
  /// Shuffles the columns when given.
  public var columnSeed: UInt64?
  /// The header of one more column that no layout knows.
  public var extraColumn: String?

  /// The platform's own way: comma, line feed, UTF-8 without mark.
  public init(layout: PlainLayout = .siret) {
    self.layout = layout
  }

  /// A rendering with every choice drawn at random.
  public init(layout: PlainLayout, from random: inout SeededGenerator) {
    self.layout = layout
    separator = random.pick([",", ";", "\t"], else: ",")
    lineEnd = random.oneIn(2) ? "\n" : "\r\n"
    hasByteOrderMark = random.oneIn(2)
    endsWithLineEnd = random.oneIn(2)
    usesDecimalComma = random.oneIn(2)
    quotesEverything = random.oneIn(4)
    columnSeed = random.oneIn(2) ? random.next() : nil
    extraColumn = random.oneIn(3) ? "commentaire" : nil
  }

  /// The bytes of the file.
  public func bytes(of ledger: PlainLedger) -> [UInt8] {
    let columns = orderedColumns()
    let header = columns.map(quoted).joined(separator: String(separator))
    let lines = ledger.purchases.enumerated().map { row, purchase in
      columns.map { quoted(cell($0, of: purchase, row: row, in: ledger)) }.joined(separator: String(separator))
    }
    let text = ([header] + lines).joined(separator: lineEnd) + (endsWithLineEnd ? lineEnd : "")
    return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  private func orderedColumns() -> [String] {
    let columns = layout.columns + (extraColumn.map { [$0] } ?? [])
    guard let columnSeed else { return columns }
    var random = SeededGenerator(seed: columnSeed)
    return random.shuffled(columns)
  }

  private func cell(_ column: String, of purchase: PlainPurchase, row: Int, in ledger: PlainLedger) -> String {
    switch column {
    case "siret": return purchase.siret
    case "cantine_id": return ledger.id(ofSiret: purchase.siret)
    case "description": return purchase.description
    case "fournisseur": return purchase.fournisseur
    case "date": return purchase.date
    case "prix_ht": return amount(purchase.amountText)
    case "famille_produits": return purchase.famille
    case "categories_egalim": return purchase.labels.joined(separator: ",")
    case "caracteristiques": return characteristics(of: purchase)
    case "origine": return purchase.origin
    case "est_circuit_court": return boolean(purchase.shortCircuit, row: row)
    case "est_local": return boolean(purchase.local, row: row + 1)
    case "definition_local": return definition(purchase.localDefinition)
    case "definition_local_km": return purchase.km.map { String($0) } ?? ""
    default: return row % 3 == 0 ? "" : "note \(row)\(separator)…"
    }
  }

  private func amount(_ text: String) -> String {
    guard usesDecimalComma, separator != "," else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// Every spelling of yes and no that the platform reads.
  private func boolean(_ value: Bool, row: Int) -> String {
    let spellings = value ? ["OUI", "oui", "x"] : ["", "NON", "non"]
    return spellings[row % spellings.count]
  }

  private func characteristics(of purchase: PlainPurchase) -> String {
    var list = purchase.labels
    if !purchase.origin.isEmpty { list.append(purchase.origin) }
    if purchase.shortCircuit { list.append("CIRCUIT_COURT") }
    if purchase.local { list.append("LOCAL") }
    return list.joined(separator: ",")
  }

  /// The old layouts know no distance: a circle of 200 km around the place of service stood for it.
  private func definition(_ name: String) -> String {
    layout.isOld && name == "KM" ? "AUTOUR_SERVICE" : name
  }

  private func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == "\"" || scalar == "\n" || scalar == "\r" || separator.unicodeScalars.contains(scalar)
    }
    guard quotesEverything || needsQuotes else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
