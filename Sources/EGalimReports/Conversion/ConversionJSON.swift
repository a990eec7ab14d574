/// Renders what a conversion came to as JSON in the versioned schema `egalim.convert/1`
/// (`docs/reference/convert.schema.json`). Amounts are numbers with exactly two decimals.
public enum ConversionJSON {
  /// The schema's name and version.
  public static let schema = "egalim.convert/1"

  /// The JSON text.
  public static func text(_ report: ConversionReport) -> String {
    JSONWriter.text { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("written", flag: report.isWritten)
        json.member("reconciled", flag: report.isReconciled)
        json.member("sources", whole: report.sources)
        json.member("lines", object: report.lines, part)
        json.member("kept", object: report.kept, part)
        json.key("left_out")
        json.object { json in
          for reason in ConversionReport.Reason.allCases where reason.isOfLines {
            json.member(reason.rawValue, object: report.leftOut[reason] ?? ConversionReport.Part(count: 0), part)
          }
        }
        json.key("other_rows")
        json.object { json in
          for reason in ConversionReport.Reason.allCases where !reason.isOfLines {
            json.member(reason.rawValue, whole: report.leftOut[reason]?.count ?? 0)
          }
        }
        json.key("totals")
        json.object { json in
          json.member("agreeing", whole: report.totals.agreeing)
          json.member("disagreeing", whole: report.totals.disagreeing)
        }
      }
    }
  }

  private static func part(_ json: inout JSONWriter, _ part: ConversionReport.Part) {
    json.member("lines", whole: part.count)
    json.member("amount", hundredths: part.cents)
    json.member("unreadable_amounts", whole: part.unreadable)
  }
}
