import EGalimDiagnostics
import EGalimLedgers

/// What to tell of a query that cannot be read: what is wrong with it, and what to do.
struct QueryTroubleText {
  let problem: String
  let remedy: String

  init(_ trouble: QueryTrouble) {
    let notice = Notice.queryTrouble(
      text: VisibleText.of(trouble.text), column: trouble.column, reason: Self.reason(trouble.kind))
    problem = notice.text()
    remedy = ""
  }

  private static func reason(_ kind: QueryTrouble.Kind) -> Notice.QueryReason {
    switch kind {
    case .unknownField(let nearest):
      .unknownField(nearest: nearest, fields: QueryField.allCases.map(\.rawValue))
    case .missingOperator(let field): .missingOperator(field.rawValue, field.operators.map(\.rawValue))
    case .unfitOperator(let field, let allowed): .unfitOperator(field.rawValue, allowed.map(\.rawValue))
    case .missingValue(let field): .missingValue(field.rawValue)
    case .unknownValue(let field, let nearest): .unknownValue(field.rawValue, nearest: nearest)
    case .canteensNeeded(let field): .canteensNeeded(field.rawValue)
    case .unclosedQuote: .unclosedQuote
    }
  }
}
