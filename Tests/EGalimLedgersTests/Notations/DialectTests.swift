import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

/// The same three purchases in every separator, number format and date format come to the same sums.
@Suite("A ledger in the dialect of some program")
struct DialectTests {
  /// Three amounts as a program writes them: 1234.56, -12.50 and 7.00.
  struct Numbers: Sendable, CustomTestStringConvertible {
    let name: String
    let texts: [String]
    let codes: Set<String>

    init(_ name: String, _ texts: String..., codes: String...) {
      self.name = name
      self.texts = texts
      self.codes = Set(codes)
    }

    var testDescription: String { name }
  }

  /// Three days as a program writes them: 31 January, 3 April and 5 May 2026.
  struct Dates: Sendable, CustomTestStringConvertible {
    let name: String
    let texts: [String]
    let codes: Set<String>

    init(_ name: String, _ texts: String..., codes: String...) {
      self.name = name
      self.texts = texts
      self.codes = Set(codes)
    }

    var testDescription: String { name }
  }

  static let numbers = [
    Numbers("the platform's", "1234.56", "-12.50", "7"),
    Numbers("decimal comma", "1234,56", "-12,50", "7,00", codes: "W101"),
    Numbers("one decimal", "1234,56", "-12,5", "7,0", codes: "W101"),
    Numbers("Excel's numbers", "1 234,56", "-12,50", "7,00", codes: "W101", "W120"),
    Numbers("Excel's euros", "1\u{202F}234,56 €", "-12,50 €", "7,00 €", codes: "W120"),
    Numbers("Excel's accounting", " 1\u{A0}234,56\u{A0}€ ", "-  12,50\u{A0}€ ", "  7,00\u{A0}€ ", codes: "W120"),
    Numbers("accountants' parentheses", "1 234,56", "(12,50)", "7,00", codes: "W101", "W120"),
    Numbers("minus at the end", "1.234,56", "12,50-", "7,00", codes: "W101", "W120"),
    Numbers("LibreOffice's minus", "1 234,56", "\u{2212}12,50", "7", codes: "W120"),
    Numbers("German", "1.234,56", "-12,50", "7", codes: "W101", "W120"),
    Numbers("English", "1,234.56", "-12.50", "7.00", codes: "W120"),
    Numbers("Swiss", "1'234.56", "-12.50", "7.00", codes: "W120"),
    Numbers("named currency", "EUR 1234.56", "-12.50 EUR", "7 EUR", codes: "W120"),
    Numbers("without tax", "1 234,56 € HT", "-12,50 € HT", "7 € HT", codes: "W120"),
  ]

  static let dates = [
    Dates("the platform's", "2026-01-31", "2026-04-03", "2026-05-05"),
    Dates("French", "31/01/2026", "03/04/2026", "05/05/2026", codes: "W122"),
    Dates("French, short", "31/1/26", "3/4/26", "5/5/26", codes: "W122"),
    Dates("hyphens", "31-01-2026", "03-04-2026", "05-05-2026", codes: "W122"),
    Dates("points", "31.01.2026", "03.04.2026", "05.05.2026", codes: "W122"),
    Dates("American", "01/31/2026", "04/03/2026", "05/05/2026", codes: "W122"),
    Dates("year first", "2026/01/31", "2026/04/03", "2026/05/05", codes: "W122"),
    Dates("instants", "2026-01-31T00:00:00", "2026-04-03T00:00:00.000Z", "2026-05-05 08:15", codes: "W122"),
    Dates("French with hours", "31/01/2026 00:00", "03/04/2026 08:15:30", "05/05/2026 23:59", codes: "W122"),
    Dates("words", "31 janv. 2026", "3 avril 2026", "mardi 5 mai 2026", codes: "W122"),
    Dates("short words", "31-janv-26", "3-avr-26", "5-mai-26", codes: "W122"),
    Dates("Excel's serials", "46053", "46115", "46147", codes: "W123"),
    Dates("accounting files", "20260131", "20260403", "20260505", codes: "W122"),
  ]

  @Test("comes to the same sums", arguments: numbers, dates)
  func sums(numbers: Numbers, dates: Dates) {
    for separator in [",", ";", "\t"] {
      for quotesAll in [false, true] {
        let reader = read(numbers.texts, dates.texts, separator: separator, quotesAll: quotesAll)
        #expect(
          reader.visitor.lines.map(\.purchase.amount.cents) == [123_456, -1_250, 700], "separator \(separator)")
        #expect(
          reader.visitor.lines.map(\.purchase.date.iso) == ["2026-01-31", "2026-04-03", "2026-05-05"],
          "separator \(separator)")
        #expect(
          Set(reader.diagnostics.map(\.code.rawValue)) == numbers.codes.union(dates.codes).union(["W116"]),
          "separator \(separator)")
      }
    }
  }

  @Test("comes to the same sums in every encoding that has its characters", arguments: numbers, dates)
  func encodings(numbers: Numbers, dates: Dates) {
    var read = 0
    for form in TextForm.all {
      let description = "Pêche au cœur tendre"
      var rows = [SampleLine.columns]
      for (amount, date) in zip(numbers.texts, dates.texts) {
        rows.append(SampleLine(["description": description, "prix_ht": amount, "date": date]).cells)
      }
      let text = rows.map { $0.joined(separator: ";") + "\n" }.joined()
      guard let bytes = form.bytes(of: text) else { continue }
      read += 1
      var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
      reader.read(bytes: bytes, path: "a.csv")
      #expect(reader.visitor.lines.map(\.purchase.amount.cents) == [123_456, -1_250, 700], "\(form)")
      #expect(reader.visitor.lines.map(\.purchase.date.iso) == ["2026-01-31", "2026-04-03", "2026-05-05"], "\(form)")
      #expect(reader.visitor.lines.allSatisfy { $0.description == Array(description.utf8) }, "\(form)")
    }
    // UTF-8 and UTF-16 have every character; the euro sign and the narrow spaces are not everywhere.
    #expect(read >= 12)
  }

  private func read(
    _ amounts: [String], _ dates: [String], separator: String, quotesAll: Bool
  ) -> LedgerReader<LineCollector> {
    var rows = [SampleLine.columns]
    for (amount, date) in zip(amounts, dates) { rows.append(SampleLine(["prix_ht": amount, "date": date]).cells) }
    let lines = rows.map { row in
      row.map { quotesAll || $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }
    var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
    reader.read(bytes: Array(lines.joined(separator: "\r\n").utf8), path: "a.csv")
    return reader
  }
}
