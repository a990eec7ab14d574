import EGalim
import EGalimDiagnostics

/// Renders listed lines as tables: for spreadsheets, for a terminal, in Markdown.
public enum LineListTable {
  /// The header and the rows for a spreadsheet; the columns are an interface, their names, order and meaning stay.
  public static func rows(_ list: LineList, decimalMark: CSVReport.DecimalMark = .comma) -> [[String]] {
    let header = [
      "fichier", "feuille", "ligne", "siret", "cantine_id", "nom", "date", "description", "fournisseur",
      "famille_produits", "categories_egalim", "marques", "definition_local", "prix_ht", "cumul",
    ]
    return [header]
      + list.entries.map { entry in
        let line = entry.line
        let canteen = list.canteen(of: line)
        return [
          line.path, line.sheet ?? "", String(line.line), canteen.siret?.text ?? "",
          canteen.platformID.map { String($0) } ?? "", canteen.name ?? "", line.purchase.date.iso, line.description,
          line.supplier, line.purchase.family.platformName, line.labelNames.joined(separator: ","),
          line.markNames.joined(separator: ","), line.purchase.localDefinition?.platformName ?? "",
          decimal(line.purchase.amount.cents, decimalMark), decimal(entry.cumulative, decimalMark),
        ]
      }
  }

  /// The page for a terminal; every line ends with a line feed.
  public static func text(
    _ list: LineList, style: TerminalStyle = TerminalStyle(), words: ReportWords = .french
  ) -> String {
    let lines = heading(list, words).flatMap { TextWrapping.lines($0, width: style.width) }
    let table = list.entries.isEmpty ? [] : [""] + TextTable.lines(self.table(list, words), style: style)
    return (lines + table).map { $0 + "\n" }.joined()
  }

  /// The same page in Markdown.
  public static func markdown(_ list: LineList, words: ReportWords = .french) -> String {
    let heading = heading(list, words).map(MarkdownText.escaped)
    let blocks =
      ["# " + heading[0], heading[1]] + (list.entries.isEmpty ? [] : [MarkdownText.table(table(list, words))])
    return blocks.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// What the lines answer, how many they are and what they come to.
  static func heading(_ list: LineList, _ words: ReportWords) -> [String] {
    let title = words.lines.title(list.behind, list.query, list.year)
    return [title, words.lines.count(list.entries.count, list.cents, VisibleText.of(list.folder))]
  }

  static func table(_ list: LineList, _ words: ReportWords) -> DisplayTable {
    let heads = words.headings
    let showsCanteen = list.hasSeveralCanteens
    let folderLength = list.folder.count
    let columns: [DisplayTable.Column] =
      [.text(words.lines.description), .text(words.lines.date)]
      + (showsCanteen ? [DisplayTable.Column(title: heads.canteen, isNumeric: false, rank: 2)] : [])
      + [
        DisplayTable.Column(title: heads.supplier, isNumeric: false, rank: 4),
        DisplayTable.Column(title: heads.family, isNumeric: false, rank: 5),
        DisplayTable.Column(title: words.lines.labels, isNumeric: false, rank: 1),
        .number(heads.amount), .number(words.lines.cumulative), .text(words.lines.place),
      ]
    return DisplayTable(
      columns: columns,
      rows: list.entries.map { entry in
        let place = DisplayTable.Cell(VisibleText.of(String(entry.line.placeText.dropFirst(folderLength))))
        var row = row(entry, of: list, showsCanteen: showsCanteen, words)
        row.cells.append(place)
        return row
      })
  }

  private static func row(
    _ entry: LineList.Entry, of list: LineList, showsCanteen: Bool, _ words: ReportWords
  ) -> DisplayTable.Row {
    let line = entry.line
    let canteen = showsCanteen ? [VisibleText.of(list.canteen(of: line).displayName)] : []
    return DisplayTable.Row(
      texts: [VisibleText.of(line.description), words.lines.day(line.purchase.date)] + canteen + [
        VisibleText.of(line.supplier), words.names.family(line.purchase.family),
        (line.labelNames + line.markNames).joined(separator: " "), words.numbers.amount(line.purchase.amount),
        words.numbers.amount(Money(cents: entry.cumulative)),
      ])
  }

  private static func decimal(_ cents: Int64, _ mark: CSVReport.DecimalMark) -> String {
    String(Money(cents: cents).plainText.map { $0 == "." ? Character(mark.rawValue) : $0 })
  }
}
