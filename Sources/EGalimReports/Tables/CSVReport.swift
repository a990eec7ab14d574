import EGalim

/// Makes the table of a report for spreadsheets: one row a canteen, or a row of its breakdown, and one for all last.
///
/// The columns are an interface: their names, order and meaning stay. Amounts are euros without VAT (`…_ht`), shares
/// percentages (`…_part`), both with two decimals; a figure that does not exist is an empty cell. Cells are plain
/// texts: whoever writes the file quotes them and neutralises those that a spreadsheet could take for a formula.
public enum CSVReport {
  /// What stands before decimals.
  public enum DecimalMark: String, Hashable, Sendable {
    /// A comma, as French spreadsheets expect.
    case comma = ","
    /// A point.
    case point = "."
  }

  /// The name of the row of all canteens, in the column `nom`.
  public static let totalName = "Ensemble"

  /// The header and the rows of a report.
  public static func table(_ report: Report, decimalMark: DecimalMark = .comma) -> [[String]] {
    rows(report, decimalMark: decimalMark).table
  }

  /// The same table in parts, each of a few canteens, that several threads may make.
  public static func rows(_ report: Report, decimalMark: DecimalMark) -> RenderedRows {
    let last = [CSVRow.header, .cells(decimalMark)].map { start in
      start.with { row in
        identity(nil, in: report, &row)
        total(report.totals, by: report.breakdown, &row)
      }
    }
    return RenderedRows(header: last[0], of: report.canteens.count, last: last[1]) { index in
      let entry = report.canteens[index]
      let start = CSVRow.cells(decimalMark).with { identity(entry, in: report, &$0) }
      return rows(entry.figures, by: report.breakdown, from: start)
    }
  }

  /// A column of one row.
  struct Column {
    let name: String
    let cell: Cell

    init(_ name: String, _ cell: Cell) {
      self.name = name
      self.cell = cell
    }
  }

  /// A cell before its decimal mark is chosen.
  enum Cell {
    case text(String?)
    /// A number with two decimals, in hundredths.
    case hundredths(Int64?)
    case count(Int64?)
    /// Meals, in hundredths: whole where they are, with two decimals where snacks make them so.
    case meals(Int64?)
    case flag(Bool?)

    func text(_ mark: DecimalMark) -> String {
      var bytes: [UInt8] = []
      append(to: &bytes, mark)
      return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the cell to others in UTF-8; nothing where it is empty.
    func append(to bytes: inout [UInt8], _ mark: DecimalMark) {
      switch self {
      case .text(let text): if let text { bytes.append(text: text) }
      case .hundredths(let number): if let number { bytes.append(hundredths: number, mark) }
      case .meals(let number):
        guard let number else { return }
        if number.isMultiple(of: 100) {
          bytes.append(number: number / 100)
        } else {
          bytes.append(hundredths: number, mark)
        }
      case .count(let number): if let number { bytes.append(number: number) }
      case .flag(let flag): if let flag { bytes.append(text: flag ? "oui" : "non") }
      }
    }
  }

  static func decimal(_ hundredths: Int64, _ mark: DecimalMark) -> String {
    Cell.hundredths(hundredths).text(mark)
  }

  /// Its name; of a group known by its SIREN alone, which has no column, that.
  static func name(of canteen: Canteen) -> String? {
    canteen.name ?? canteen.key?.siren.map { "SIREN \($0.text)" }
  }

  private static func identity(_ entry: CanteenReport?, in report: Report, _ row: inout CSVRow) {
    row.add("annee", .count(Int64(report.year)))
    row.add("siret", .text(entry?.canteen.siret?.text))
    row.add("cantine_id", .text(entry?.canteen.platformID.map { String($0) }))
    row.add("nom", .text(entry.map { name(of: $0.canteen) } ?? totalName))
  }
}

extension [UInt8] {
  /// Appends a number with two decimals, given in hundredths, with that mark before them.
  fileprivate mutating func append(hundredths: Int64, _ mark: CSVReport.DecimalMark) {
    append(hundredths: hundredths)
    // Two decimals come last.
    if mark == .comma { self[count - 3] = UInt8(ascii: ",") }
  }
}
