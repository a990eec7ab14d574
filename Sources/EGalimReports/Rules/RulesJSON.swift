/// Renders what rules do as JSON in the versioned schema `egalim.rules/1`.
///
/// Amounts are euros with two decimals. Rules are named by their file and line.
public enum RulesJSON {
  /// The schema's name and version.
  public static let schema = "egalim.rules/1"

  /// The JSON text; everything is in it, however long.
  public static func text(_ report: RulesReport) -> String {
    JSONWriter.text { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("sources", whole: report.sources)
        json.key("coverage")
        json.object { json in
          for (name, sum) in sums(of: report) { json.member(name, object: sum) { write($1, &$0) } }
        }
        json.member("unmatched_articles", list: report.articles) { json, article in
          json.object { json in
            json.member("description", text: article.description)
            write(article.sum, &json)
          }
        }
        json.key("rules")
        json.object { write(rulesOf: report, &$0) }
      }
    }
  }

  private static func sums(of report: RulesReport) -> [(String, RulesReport.Sum)] {
    [
      ("all", report.all), ("by_article_rules", report.ruled), ("by_columns", report.byColumns),
      ("excluded", report.excluded), ("unmatched", report.unmatched), ("faulty", report.faulty),
    ]
  }

  private static func write(rulesOf report: RulesReport, _ json: inout JSONWriter) {
    json.member("count", whole: report.rules)
    json.member("unused", list: report.unused) { json, rule in json.object { write(rule, &$0) } }
    json.member("hidden", list: report.hidden) { json, hidden in
      json.object { json in
        write(hidden.rule, &json)
        json.member("lines", whole: hidden.lines)
        json.member("hidden_by", list: hidden.earlier) { json, earlier in
          json.object { json in
            write(earlier.rule, &json)
            json.member("lines", whole: earlier.lines)
          }
        }
      }
    }
    json.member("repeated", list: report.conflicts) { json, conflict in
      json.object { json in
        write(conflict.rule, &json)
        json.member("contradicts", flag: conflict.isContradiction)
        json.member("earlier", object: conflict.earlier) { write($1, &$0) }
      }
    }
    json.member("open", list: report.open) { json, rule in json.object { write(rule, &$0) } }
  }

  private static func write(_ sum: RulesReport.Sum, _ json: inout JSONWriter) {
    json.member("lines", whole: sum.lines)
    json.member("amount", hundredths: sum.cents)
  }

  private static func write(_ rule: RulesReport.Rule, _ json: inout JSONWriter) {
    json.member("path", text: rule.path)
    json.member("line", whole: rule.line)
    json.member("column", text: rule.column)
    json.member("pattern", text: rule.pattern)
  }
}
