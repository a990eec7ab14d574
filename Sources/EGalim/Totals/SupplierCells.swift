/// The sums that are kept of one supplier, a cell each: its groups, first labels, local definitions and lines.
///
/// A purchase adds to one group (or to those without any), to its first label if it has one, and to one local definition
/// if it is local; so each of the three divides what it is about, and totals are sums of parts.
enum SupplierCells {
  /// Purchases without any EGalim label; the four groups come before.
  static let unlabelled = LabelGroup.allCases.count
  private static let firstLabel = unlabelled + 1
  private static let firstDefinition = firstLabel + Label.allCases.count
  /// The local definitions in their order, then what does not say.
  static let locals = firstDefinition...firstDefinition + LocalDefinition.allCases.count
  /// How many lines.
  static let lines = locals.upperBound + 1
  /// Cells of one supplier: 24, 192 bytes.
  static let count = lines + 1

  static func group(_ group: LabelGroup) -> Int { Int(group.rawValue) }
  static func first(_ label: Label) -> Int { firstLabel + Int(label.rawValue) }
  static func local(_ definition: LocalDefinition?) -> Int {
    firstDefinition + (definition.map { Int($0.rawValue) } ?? LocalDefinition.allCases.count)
  }

  /// Adds a purchase to the cells that start at `base`.
  static func add(_ purchase: Purchase, to cells: inout [Int64], at base: Int) {
    let cents = purchase.amount.cents
    let labels = purchase.labels
    cells[base &+ (labels.group.map(group) ?? unlabelled)] &+= cents
    if let label = labels.first { cells[base &+ first(label)] &+= cents }
    if labels.contains(.local) { cells[base &+ local(purchase.localDefinition)] &+= cents }
    cells[base &+ lines] &+= 1
  }
}
