/// A table of texts for people, before anyone has decided how wide it is or how its borders look.
struct DisplayTable: Sendable {
  /// One column.
  struct Column: Sendable {
    var title: String
    /// Whether its texts end at the right: numbers of equal decimals, so that commas stand in one line.
    var isNumeric: Bool
    /// How soon it is given up where room is short: the highest first, 0 never.
    var rank: Int

    static func text(_ title: String, rank: Int = 0) -> Column {
      Column(title: title, isNumeric: false, rank: rank)
    }
    static func number(_ title: String, rank: Int = 0) -> Column {
      Column(title: title, isNumeric: true, rank: rank)
    }
  }

  /// One cell: a text, and what its colour means.
  struct Cell: Sendable, ExpressibleByStringLiteral {
    var text: String
    var tone: TerminalStyle.Tone?
    /// The part of a page that it leads to; other forms have none.
    var link: Anchor?

    init(_ text: String, _ tone: TerminalStyle.Tone? = nil) {
      self.text = text
      self.tone = tone
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// One row: its cells, and what is said at its end.
  struct Row: Sendable {
    var cells: [Cell]
    var remark: Cell?

    init(_ cells: [Cell], remark: Cell? = nil) {
      self.cells = cells
      self.remark = remark
    }

    init(texts: [String], remark: Cell? = nil) { self.init(texts.map { Cell($0) }, remark: remark) }
  }

  var title: String?
  var columns: [Column]
  var rows: [Row]
  /// The heading of what is said at the end of rows.
  var remarkTitle = ""
  /// Takes a column away, with its cells.
  mutating func removeColumn(_ place: Int) {
    columns.remove(at: place)
    for index in rows.indices { rows[index].cells.remove(at: place) }
  }

  /// How many of the last rows sum up the others: a line sets them apart.
  var summaryRows = 0

  /// Takes away a column of which nothing is known.
  mutating func removeLastColumn() {
    guard columns.popLast() != nil else { return }
    for index in rows.indices { rows[index].cells.removeLast() }
  }
}
