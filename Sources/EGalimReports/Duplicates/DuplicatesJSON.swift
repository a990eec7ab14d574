import EGalim

/// Renders duplicates as JSON in the versioned schema `egalim.duplicates/1` (`docs/reference/duplicates.schema.json`).
public enum DuplicatesJSON {
  /// The schema's name and version.
  public static let schema = "egalim.duplicates/1"

  /// The JSON text of a report of duplicates.
  public static func text(_ report: DuplicatesReport) -> String {
    var text: [UInt8] = []
    write(report) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the same text in UTF-8, a piece at a time.
  public static func write(_ report: DuplicatesReport, to send: ([UInt8]) -> Void) {
    let files = report.files
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("files", list: files) { file(&$0, $1, files) }
        json.key("read")
        sum(report.asRead, &json)
        json.key("repeated")
        sum(report.repeated, &json)
        json.key("left_out")
        sum(report.leftOut, &json)
        json.member("pairs", list: report.pairs) { pair(&$0, $1, files) }
        json.member("months", list: report.months) { month(&$0, $1, files) }
        json.member("canteens", list: report.years) { year(&$0, $1) }
        json.key("lines")
        json.list(sending: send, report.lines) { purchase(&$0, $1, files, tellsFate: true) }
        json.key("alike")
        json.object { json in
          json.key("sum")
          sum(report.alikeSum, &json)
          json.key("groups")
          json.list(sending: send, report.alike) { alike(&$0, $1, files) }
        }
        json.key("within_files")
        json.object { json in
          json.key("sum")
          sum(report.withinSum, &json)
          json.key("lines")
          json.list(sending: send, report.withinFiles) { purchase(&$0, $1, files, tellsFate: false) }
        }
      }
    }
  }

  private static func sum(_ sum: DuplicatesReport.Sum, _ json: inout JSONWriter) {
    json.object { members(of: sum, &$0) }
  }

  private static func members(of sum: DuplicatesReport.Sum, _ json: inout JSONWriter) {
    json.member("lines", whole: sum.lines)
    json.member("amount", hundredths: sum.cents)
  }

  private static func place(_ file: DuplicatesReport.File, _ json: inout JSONWriter) {
    json.member("path", text: file.path)
    json.member("sheet", text: file.sheet)
  }

  private static func member(_ name: String, file: DuplicatesReport.File?, _ json: inout JSONWriter) {
    json.member(name, object: file) { place($1, &$0) }
  }

  private static func file(
    _ json: inout JSONWriter, _ file: DuplicatesReport.File, _ files: [DuplicatesReport.File]
  ) {
    json.object { json in
      place(file, &json)
      members(of: file.sum, &json)
      member("inside", file: file.container.map { files[$0] }, &json)
    }
  }

  private static func pair(
    _ json: inout JSONWriter, _ pair: DuplicatesReport.Pair, _ files: [DuplicatesReport.File]
  ) {
    json.object { json in
      member("left_out", file: files[pair.leftOut], &json)
      member("kept", file: files[pair.kept], &json)
      members(of: pair.sum, &json)
    }
  }

  private static func month(
    _ json: inout JSONWriter, _ month: DuplicatesReport.SharedMonth, _ files: [DuplicatesReport.File]
  ) {
    json.object { json in
      canteen(month.canteen, &json)
      json.member("month", text: month.month.iso)
      member("file", file: files[month.smaller], &json)
      json.member("file_lines", whole: month.lines)
      member("also_in", file: files[month.larger], &json)
      members(of: month.shared, &json)
    }
  }

  private static func year(_ json: inout JSONWriter, _ year: DuplicatesReport.CanteenYear) {
    json.object { json in
      canteen(year.canteen, &json)
      json.member("year", whole: year.year)
      json.key("read")
      sum(year.asRead, &json)
      json.key("repeated")
      sum(year.repeated, &json)
      json.key("once")
      sum(year.once, &json)
    }
  }

  private static func canteen(_ canteen: Canteen, _ json: inout JSONWriter) {
    json.member("siret", text: canteen.siret?.text)
    json.member("cantine_id", whole: canteen.platformID)
    json.member("name", text: canteen.name)
  }

  private static func alike(
    _ json: inout JSONWriter, _ alike: AlikePurchases, _ files: [DuplicatesReport.File]
  ) {
    json.object { json in
      json.member("differences", list: alike.differences) { $0.write(text: $1.rawValue) }
      json.member("lines", list: alike.purchases) { purchase(&$0, $1, files, tellsFate: false) }
    }
  }

  private static func purchase(
    _ json: inout JSONWriter, _ purchase: RepeatedPurchase, _ files: [DuplicatesReport.File], tellsFate: Bool
  ) {
    json.object { json in
      canteen(purchase.canteen, &json)
      json.member("date", text: purchase.date.iso)
      json.member("amount", hundredths: purchase.amount.cents)
      json.member("family", text: purchase.family.platformName)
      json.member("description", text: purchase.description)
      json.member("supplier", text: purchase.supplier)
      json.member("places", list: purchase.places) { json, line in
        json.object { json in
          place(files[line.file], &json)
          json.member("line", whole: line.line)
          if tellsFate { json.member("fate", text: line.fate.rawValue) }
        }
      }
    }
  }
}
