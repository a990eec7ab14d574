import EGalim
import EGalimDiagnostics

/// Arranges what ledgers hold more than once as titles, sentences and tables, for every renderer for people.
struct DuplicatesSheet {
  /// A part of it: of a kind of repetition, the first rows and how many more there are.
  struct Part {
    let title: String
    let remark: String?
    let table: DisplayTable
    let more: String?
  }

  let report: DuplicatesReport
  let rows: Int
  let words: DuplicatesWords

  /// What was read, and what it comes to.
  var heading: [DisplayTable.Cell] {
    let read = DisplayTable.Cell(words.read(report.files.count, report.asRead))
    guard report.repeated.lines > 0 else { return [read, DisplayTable.Cell(words.nothing(report.files.count))] }
    return [read, DisplayTable.Cell(words.tooMuch(report.repeated), .missing)]
  }

  /// The kinds of repetition that were found.
  var parts: [Part] {
    [insideFiles, months, singles, alike, withinFiles, years].compactMap(\.self)
  }

  private var insideFiles: Part? {
    let inside = report.insideFiles
    return part(
      words.insideFiles, columns: [.text(words.file), .number(words.linesTitle), .number(words.amount)], of: inside
    ) { index in
      let file = report.files[index]
      guard let container = file.container else { return [] }
      let isSame = report.files[container].sum.lines == file.sum.lines
      let other = name(container)
      return [
        DisplayTable.Row(
          texts: [name(index), FrenchNumbers.count(file.sum.lines), euros(file.sum.cents)],
          remark: DisplayTable.Cell(isSame ? words.sameLines(other) : words.inside(other)))
      ]
    }
  }

  private var months: Part? {
    part(
      words.months,
      columns: [.text(words.canteen), .text(words.month), .number(words.linesTitle), .number(words.amount)],
      of: report.months
    ) { month in
      [
        DisplayTable.Row(
          texts: [
            VisibleText.of(month.canteen.displayName), words.monthName(month.month),
            words.sharedOf(month.shared.lines, month.lines), euros(month.shared.cents),
          ], remark: DisplayTable.Cell(words.bothFiles(name(month.smaller), name(month.larger))))
      ]
    }
  }

  private var singles: Part? {
    part(words.lines, words.sum(report.singlesSum), columns: purchaseColumns, of: report.singles) { [row($0)] }
  }

  private var alike: Part? {
    part(words.alike, words.atMost(report.alikeSum), columns: purchaseColumns, of: report.alike) { alike in
      alike.purchases.enumerated().map { index, purchase in
        let isLast = index == alike.purchases.count - 1
        return row(purchase, isLast ? words.differences(alike.differences) : nil)
      }
    }
  }

  private var withinFiles: Part? {
    part(words.withinFiles, words.atMost(report.withinSum), columns: purchaseColumns, of: report.withinFiles) {
      [row($0)]
    }
  }

  private var years: Part? {
    part(
      words.years,
      columns: [
        .text(words.canteen), .number(words.year), .number(words.asRead), .number(words.repeated),
        .number(words.once),
      ], of: report.years
    ) { year in
      [
        DisplayTable.Row(texts: [
          VisibleText.of(year.canteen.displayName), String(year.year), euros(year.asRead.cents),
          euros(year.repeated.cents), euros(year.once.cents),
        ])
      ]
    }
  }

  /// A title, a table of the first elements, and how many others there are; nil without any.
  private func part<Elements: RandomAccessCollection>(
    _ part: DuplicatesWords.Part, _ sum: String = "", columns: [DisplayTable.Column], of elements: Elements,
    row: (Elements.Element) -> [DisplayTable.Row]
  ) -> Part? {
    guard !elements.isEmpty else { return nil }
    return Part(
      title: part.title + sum, remark: part.remark,
      table: DisplayTable(columns: columns, rows: elements.prefix(rows).flatMap(row)),
      more: elements.count > rows ? words.more(elements.count - rows) : nil)
  }

  // MARK: Purchases

  private var purchaseColumns: [DisplayTable.Column] {
    let columns: [DisplayTable.Column] = [.text(words.product), .text(words.date), .number(words.amount)]
    guard report.canteenCount > 1 else { return columns }
    return columns + [DisplayTable.Column(title: words.canteen, isNumeric: false, rank: 3)]
  }

  private func row(_ purchase: RepeatedPurchase, _ remark: String? = nil) -> DisplayTable.Row {
    let product = [purchase.description, purchase.supplier].filter { !$0.isEmpty }.joined(separator: ", ")
    let texts = [VisibleText.of(product), words.day(purchase.date), euros(purchase.amount.cents)]
    return DisplayTable.Row(
      texts: report.canteenCount > 1 ? texts + [VisibleText.of(purchase.canteen.displayName)] : texts,
      remark: DisplayTable.Cell([places(purchase.places), remark].compactMap(\.self).joined(separator: " ")))
  }

  /// The lines of each file together: `a.csv:12,40 b.csv:7`.
  private func places(_ places: [RepeatedPurchase.Place]) -> String {
    var files: [(file: Int, lines: [Int])] = []
    for place in places {
      if let last = files.indices.last, files[last].file == place.file {
        files[last].lines.append(place.line)
      } else {
        files.append((place.file, [place.line]))
      }
    }
    return files.map { words.numbered(name($0.file), $0.lines) }.joined(separator: " ")
  }

  private func name(_ file: Int) -> String {
    let name = report.files[file].name
    return name == "-" ? words.standardInput : VisibleText.of(name)
  }

  private func euros(_ cents: Int64) -> String { FrenchNumbers.euros(cents: cents) }
}
