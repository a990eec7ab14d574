import EGalim
import MaCantine

/// Which purchases are rewritten, and how.
struct PurchaseSelection: Sendable {
  var year: Int?
  var month: Int?
  var since: CivilDate?
  var identifier: IdentifierKind
  var today: CivilDate

  func contains(_ purchase: Purchase) -> Bool {
    if let year, purchase.date.year != year { return false }
    if let month, purchase.date.monthNumber != month { return false }
    if let since, purchase.date < since { return false }
    return true
  }
}
