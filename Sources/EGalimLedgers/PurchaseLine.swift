import EGalim

/// A purchase with the texts of its line, for those who rewrite or list lines.
public struct PurchaseLine: Hashable, Sendable {
  /// The purchase as the rules see it.
  public var purchase: Purchase
  /// The description's bytes (UTF-8), unquoted.
  public var description: [UInt8]
  /// The supplier's bytes (UTF-8), unquoted; empty where the ledger gives none.
  public var supplier: [UInt8]
  /// The distance of a `KM` definition, in whole kilometres.
  public var kilometres: Int?
  /// The local definition of the old layout that became ``Purchase/localDefinition``; nil for one that still exists.
  public var formerDefinition: FormerLocalDefinition?
  /// The ledger; in a workbook followed by `!` and the sheet.
  public var path: String
  /// The physical line where the record starts, or the row of the sheet, from 1.
  public var line: Int
  /// The record's number, the header being 1.
  public var rowNumber: Int

  /// Makes a line.
  public init(
    purchase: Purchase, description: [UInt8], supplier: [UInt8], kilometres: Int? = nil,
    formerDefinition: FormerLocalDefinition? = nil, path: String, line: Int, rowNumber: Int
  ) {
    self.purchase = purchase
    self.description = description
    self.supplier = supplier
    self.kilometres = kilometres
    self.formerDefinition = formerDefinition
    self.path = path
    self.line = line
    self.rowNumber = rowNumber
  }
}

/// A definition of "local" that the 2026 layout no longer has, and what the platform makes of it.
public enum FormerLocalDefinition: String, Hashable, Sendable, CaseIterable {
  /// Around the service: 200 kilometres.
  case aroundService = "AUTOUR_SERVICE"
  /// Another definition: kilometres, without a distance.
  case other = "AUTRE"

  /// The definition of 2026 that takes its place.
  public var definition: LocalDefinition { .kilometres }
  /// The distance that the platform gives it.
  public var kilometres: Int? { self == .aroundService ? 200 : nil }
}
