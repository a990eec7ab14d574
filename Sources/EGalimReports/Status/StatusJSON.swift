import EGalim

/// Renders a project's state as JSON in the versioned schema `egalim.status/1` (`docs/reference/status.schema.json`).
public enum StatusJSON {
  /// The schema's name and version.
  public static let schema = "egalim.status/1"

  /// Hands on the JSON in UTF-8, a piece at a time.
  public static func write(_ report: StatusReport, to send: ([UInt8]) -> Void) {
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("project", text: report.project)
        json.member("year", whole: report.year)
        json.member("last_due_month", whole: report.lastDueMonth)
        json.member("has_canteen_list", flag: report.hasCanteenList)
        json.member("has_meals", flag: report.hasMeals)
        json.member("errors", whole: report.errorCount)
        json.key("canteens")
        json.list(sending: send, report.canteens) { canteen($1, &$0) }
        json.member("files", list: report.files, file)
        json.member("last_report", object: report.lastReport) { json, last in
          json.member("command", text: last.command)
          json.member("day", text: last.day.iso)
        }
      }
    }
  }

  private static func canteen(_ canteen: CanteenStatus, _ json: inout JSONWriter) {
    json.object { json in
      json.member("siret", text: canteen.canteen.siret?.text)
      json.member("cantine_id", whole: canteen.canteen.platformID)
      json.member("name", text: canteen.canteen.name)
      json.member("listed", flag: canteen.isListed)
      json.member("lines", whole: canteen.lines)
      json.member("amount", hundredths: canteen.amount.cents)
      json.member("months_with_purchases", list: canteen.monthsWithPurchases) { $0.write(whole: Int64($1)) }
      json.member("months_without_purchases", list: canteen.monthsWithoutPurchases) { $0.write(whole: Int64($1)) }
      json.member("months_closed", list: canteen.monthsClosed) { $0.write(whole: Int64($1)) }
      json.member("months_with_meals", list: canteen.monthsWithMeals) { $0.write(whole: Int64($1)) }
      json.member("months_without_meals", list: canteen.monthsWithoutMeals) { $0.write(whole: Int64($1)) }
      json.member("buyer", text: canteen.buyer)
      json.member("places_bought_for", whole: canteen.placesBoughtFor)
      json.member("complete", flag: !canteen.lacksAnything)
    }
  }

  private static func file(_ json: inout JSONWriter, _ file: FileStatus) {
    json.object { json in
      json.member("path", text: file.path)
      json.member("kind", text: file.kind?.rawValue)
      json.member("lines", whole: file.lines)
      json.member("change", text: file.change?.rawValue)
    }
  }
}
