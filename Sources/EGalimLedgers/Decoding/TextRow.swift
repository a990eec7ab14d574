import EGalim
import EGalimDiagnostics
import TabularText

/// A record's cells as texts, by column, with what is wrong with them: for tables that are short.
struct TextRow {
  private let texts: [String]
  private let header: HeaderMatch
  private(set) var findings: [RowFindings.Entry] = []

  init(_ record: RecordEntry, in batch: borrowing RecordBatch, header: HeaderMatch) {
    var texts: [String] = []
    for index in record.fieldIndices { texts.append(TextRow.trimmed(batch.text(of: batch.fields[index]))) }
    self.texts = texts
    self.header = header
  }

  /// The cell's text without the blanks around it; empty where the file lacks the column.
  func text(_ column: String) -> String {
    guard let cell = header.cell(of: column), texts.indices.contains(cell) else { return "" }
    return texts[cell]
  }

  /// The cell's text, nil when empty.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  mutating func add(_ finding: Finding, at column: String) {
    findings.append(RowFindings.Entry(cell: header.cell(of: column), finding: finding))
  }

  var hasError: Bool { findings.contains { $0.finding.code.severity == .error } }

  func hasColumn(_ column: String) -> Bool { header.cell(of: column) != nil }

  func hasFinding(at column: String) -> Bool {
    guard let cell = header.cell(of: column) else { return false }
    return findings.contains { $0.cell == cell }
  }

  /// The text of a required cell; nil and an error when it is empty. A column that the file lacks was told at its header.
  mutating func required(_ column: String) -> String? {
    guard header.cell(of: column) != nil else { return nil }
    let text = text(column)
    guard text.isEmpty else { return text }
    add(.emptyRequiredCell, at: column)
    return nil
  }

  static func trimmed(_ text: String) -> String {
    // Nearly all texts begin and end with a visible character of ASCII.
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    if 0x21..<0x80 ~= first, 0x21..<0x80 ~= last { return text }
    var view = text.unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\u{00A0}", "\u{202F}": true
    default: false
    }
  }
}

extension TextRow {
  /// A SIRET that passes its check; nil when empty or wrong.
  mutating func siret(_ column: String) -> Siret? {
    let bytes = Array(text(column).utf8)
    guard !bytes.isEmpty else { return nil }
    switch SiretParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span) {
    case .success(let siret): return siret
    case .failure(let problem):
      add(problem.finding, at: column)
      return nil
    }
  }

  /// A platform identifier; nil when empty or wrong.
  mutating func platformID(_ column: String) -> UInt64? {
    let bytes = Array(text(column).utf8)
    guard !bytes.isEmpty else { return nil }
    if let key = SiretParser.platformID(Cell(start: 0, end: bytes.count), in: bytes.span) { return key.platformID }
    add(.unreadableCanteenID, at: column)
    return nil
  }

  /// A SIREN that passes its check; nil when empty or wrong.
  mutating func siren(_ column: String) -> Siren? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let siren = Siren(text), siren.isValid { return siren }
    add(.unreadableSiren, at: column)
    return nil
  }

  /// A whole number, required.
  mutating func count(_ column: String) -> Int? {
    guard let text = required(column) else { return nil }
    guard let read = CountText.read(text) else {
      add(.unreadableCount, at: column)
      return nil
    }
    if !read.isPlain { add(.forgivenNumber(plain: String(read.count)), at: column) }
    return Int(read.count)
  }

  /// One of a closed list of names, required.
  mutating func choice<Value>(
    _ column: String, among choices: [(String, Value)], orElse finding: (String?) -> Finding
  ) -> Value? {
    guard let text = required(column) else { return nil }
    if let choice = choices.first(where: { $0.0 == text }) { return choice.1 }
    add(finding(NearestSpelling.of(text, among: choices.map(\.0))), at: column)
    return nil
  }

  /// One to three sectors between commas; straight and curly apostrophes are the same.
  mutating func sectors(_ column: String, isRequired: Bool) -> [Sector] {
    guard let text = isRequired ? required(column) : optional(column) else { return [] }
    let words = text.split(separator: ",").map { TextRow.trimmed(String($0)) }
    var sectors: [Sector] = []
    for word in words {
      if let sector = Sector.all.first(where: { TextRow.straight($0.name) == TextRow.straight(word) }) {
        sectors.append(sector)
      } else {
        let nearest = NearestSpelling.of(word, among: Sector.all.map(\.name))
        add(.unknownSector(word: AddressMask.masking(word), nearest: nearest), at: column)
      }
    }
    if words.count > 3 { add(.tooManySectors(count: words.count), at: column) }
    return sectors
  }

  /// A region or department by its code or its name; nil when empty or unknown.
  mutating func place<Value>(
    _ column: String, codes: (String) -> Value?, among all: [Value], name: KeyPath<Value, String>
  ) -> Value? {
    guard let text = optional(column) else { return nil }
    let code = text.utf8.count == 1 ? "0" + text : text.uppercased()
    if let found = codes(code) { return found }
    let wanted = TextRow.withoutArticle(text)
    if let found = all.first(where: { TextRow.withoutArticle($0[keyPath: name]) == wanted }) { return found }
    add(.unknownTerritory, at: column)
    return nil
  }

  /// A place's name made comparable: « La Réunion » and « reunion » are the same.
  private static func withoutArticle(_ name: String) -> String {
    let folded = TextFolding.fold(name)
    for article in ["la_", "le_", "les_", "l_"] where folded.hasPrefix(article) {
      return String(folded.dropFirst(article.count))
    }
    return folded
  }

  private static func straight(_ text: String) -> String {
    String(text.map { $0 == "’" ? "'" : $0 })
  }
}
