import EGalim

extension CSVReport {
  /// The columns of one supplier.
  static func supplier(_ figures: SupplierFigures, of purchases: PurchaseTotals) -> [Column] {
    columns(
      figures.name, total: figures.share(figures.total), of: purchases,
      parts: [figures.egalim, figures.bio, figures.local].map(figures.share), lines: figures.lines,
      groups: { figures.share(figures.group($0)) }, labels: { figures.first($0).cents },
      unlabelled: figures.unlabelled.cents, locals: { figures.local(by: $0).cents })
  }

  /// The columns of all suppliers together, from the sums of all purchases.
  static func suppliers(_ figures: ReportFigures) -> [Column] {
    let (purchases, standing) = (figures.purchases, figures.standing)
    let families = ProductFamily.allCases
    return columns(
      nil, total: Share(part: purchases.total, of: purchases.total), of: purchases,
      parts: [standing.egalim, standing.bio, standing.local], lines: purchases.lineCount,
      groups: { standing.groups[$0] }, labels: { purchases.sum(.first($0), over: families) },
      unlabelled: purchases.sum(.noLabel, over: families), locals: { purchases.local(by: $0) })
  }

  /// Those after `lignes` came later than the others: a column keeps its place.
  private static func columns(
    _ name: String?, total: Share, of purchases: PurchaseTotals, parts: [Share], lines: Int64,
    groups: (LabelGroup) -> Share?, labels: (Label) -> Int64, unlabelled: Int64, locals: (LocalDefinition?) -> Int64
  ) -> [Column] {
    var columns = [Column("fournisseur", .text(name)), Column("achats_ht", .hundredths(total.part))]
    columns += zip(["egalim", "bio", "local"], parts).flatMap { share($0, $1) }
    columns.append(Column("lignes", .count(lines)))
    columns.append(
      Column("achats_part", .hundredths(Share(part: total.part, of: purchases.total).percentHundredths)))
    columns += LabelGroup.allCases.dropFirst().flatMap { share($0.measureName, groups($0)) }
    let labelled = Label.allCases.map { (name: "label_" + $0.measureName, cents: labels($0)) }
    columns += labelled.map { amount($0.name, $0.cents) }
    columns.append(amount("anciens_labels", labelled.reduce(total.part &- unlabelled) { $0 &- $1.cents }))
    columns.append(amount("sans_label", unlabelled))
    for definition in LocalDefinition.allCases {
      columns.append(amount("local_" + definition.platformName.lowercased(), locals(definition)))
    }
    columns.append(amount("local_sans_definition", locals(nil)))
    return columns
  }

  private static func amount(_ name: String, _ cents: Int64) -> Column { Column(name + "_ht", .hundredths(cents)) }
}
