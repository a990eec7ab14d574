import EGalim
import TabularText

/// Writes rules as the two files that people edit in their spreadsheet: semicolons, UTF-8 with its mark, cells that no
/// spreadsheet takes for formulas.
public enum RuleFileWriter {
  /// The name of the file of column rules.
  public static let columnsName = "colonnes.csv"
  /// The name of the file of article rules.
  public static let articlesName = "articles.csv"

  /// The bytes of `colonnes.csv`; the columns for people stand there when some rule fills them.
  public static func bytes(of rules: ColumnRules) -> [UInt8] {
    let hasReasons = rules.rules.contains { !$0.reason.isEmpty || !$0.confidence.isEmpty }
    var rows = [["champ", "colonne", "format"] + (hasReasons ? ["confiance", "raison"] : [])]
    for rule in rules.rules {
      let cells = [rule.field.rawValue, rule.reference?.text ?? "", rule.format.text]
      rows.append(cells + (hasReasons ? [rule.confidence, rule.reason] : []))
    }
    return bytes(of: rows)
  }

  /// The bytes of `articles.csv`; the column for remarks stands there when some rule fills it.
  public static func bytes(of rules: ArticleRules) -> [UInt8] {
    let hasRemarks = rules.rules.contains { !$0.remark.isEmpty }
    let hasDistances = rules.rules.contains { $0.values.kilometres != nil }
    var rows = [
      ["colonne", "motif", "famille", "labels", "origine", "circuit_court", "local", "definition_local"]
        + (hasDistances ? ["definition_local_km"] : []) + (hasRemarks ? ["remarque"] : [])
    ]
    for rule in rules.rules {
      var cells = [rule.column, motif(of: rule)] + texts(of: rule.values)
      if hasDistances { cells.append(rule.values.kilometres.map { String($0) } ?? "") }
      if hasRemarks { cells.append(rule.remark) }
      rows.append(cells)
    }
    return bytes(of: rows)
  }

  /// A code of digits alone is quoted: a spreadsheet would drop its leading zeros.
  private static func motif(of rule: ArticleRule) -> String {
    let isNumber = !rule.pattern.isEmpty && rule.pattern.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? "\"\(rule.pattern)\"" : rule.pattern
  }

  private static func texts(of values: ArticleValues) -> [String] {
    [
      values.isExclusion ? LedgerWords.exclusion : values.family?.platformName ?? "",
      values.labels.map { $0.isEmpty ? "aucun" : $0.labels.map(\.platformName).joined(separator: ",") } ?? "",
      values.origin.map { $0.isEmpty ? "aucune" : $0.contains(.france) ? "FRANCE" : "EUROPE" } ?? "",
      text(of: values.shortCircuit), text(of: values.local), values.localDefinition?.platformName ?? "",
    ]
  }

  private static func text(of answer: Bool?) -> String { answer.map { $0 ? "OUI" : "NON" } ?? "" }

  private static func bytes(of rows: [[String]]) -> [UInt8] {
    var writer = RecordWriter(
      separator: .semicolon, lineEnd: .carriageReturnLineFeed, byteOrderMark: true, neutralizesFormulas: true)
    for row in rows {
      for cell in row { writer.append(cell) }
      writer.endRecord()
    }
    return writer.takeBytes()
  }
}
