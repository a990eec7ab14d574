import EGalim

/// Renders listed lines as JSON in the versioned schema `egalim.lines/1` (`docs/reference/lines.schema.json`).
public enum LineListJSON {
  /// The schema's name and version.
  public static let schema = "egalim.lines/1"

  /// Hands on the JSON text in UTF-8, a piece at a time.
  public static func write(_ list: LineList, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("year", whole: list.year)
        json.member("where", text: list.query)
        json.member("behind", object: list.behind) { json, behind in
          json.member("figure", text: behind.figure.name)
          json.member("statement", text: behind.statement == .simple ? "simple" : "detailed")
          json.member("amount", hundredths: behind.cents)
        }
        json.key("lines")
        json.list(sending: send, list.entries) { line($1, of: list, &$0) }
        json.member("count", whole: list.entries.count)
        json.member("amount", hundredths: list.cents)
      }
    }
  }

  private static func line(_ entry: LineList.Entry, of list: LineList, _ json: inout JSONWriter) {
    let line = entry.line
    let canteen = list.canteen(of: line)
    json.object { json in
      json.member("path", text: line.path)
      json.member("sheet", text: line.sheet)
      json.member("line", whole: line.line)
      json.member("siret", text: canteen.siret?.text)
      json.member("cantine_id", whole: canteen.platformID)
      json.member("name", text: canteen.name)
      json.member("date", text: line.purchase.date.iso)
      json.member("description", text: line.description)
      json.member("supplier", text: line.supplier.isEmpty ? nil : line.supplier)
      json.member("family", text: line.purchase.family.platformName)
      json.member("labels", list: line.labelNames) { $0.write(text: $1) }
      json.member("marks", list: line.markNames) { $0.write(text: $1) }
      json.member("local_definition", text: line.purchase.localDefinition?.platformName)
      json.member("amount", hundredths: line.purchase.amount.cents)
      json.member("cumulative", hundredths: entry.cumulative)
    }
  }
}
