import EGalim

extension CSVReport {
  /// Adds the columns of one supplier.
  static func supplier(_ figures: SupplierFigures, of purchases: PurchaseTotals, _ row: inout CSVRow) {
    columns(
      figures.name, total: figures.share(figures.total), of: purchases,
      parts: [figures.egalim, figures.bio, figures.local].map(figures.share), lines: figures.lines,
      groups: { figures.share(figures.group($0)) }, labels: { figures.first($0).cents },
      unlabelled: figures.unlabelled.cents, locals: { figures.local(by: $0).cents }, &row)
  }

  /// Adds the columns of all suppliers together, from the sums of all purchases.
  static func suppliers(_ figures: ReportFigures, _ row: inout CSVRow) {
    let (purchases, standing) = (figures.purchases, figures.standing)
    let families = ProductFamily.allCases
    return columns(
      nil, total: Share(part: purchases.total, of: purchases.total), of: purchases,
      parts: [standing.egalim, standing.bio, standing.local], lines: purchases.lineCount,
      groups: { standing.groups[$0] }, labels: { purchases.sum(.first($0), over: families) },
      unlabelled: purchases.sum(.noLabel, over: families), locals: { purchases.local(by: $0) },
      &row)
  }

  /// Those after `lignes` came later than the others: a column keeps its place.
  private static func columns(
    _ name: String?, total: Share, of purchases: PurchaseTotals, parts: [Share], lines: Int64,
    groups: (LabelGroup) -> Share?, labels: (Label) -> Int64, unlabelled: Int64, locals: (LocalDefinition?) -> Int64,
    _ row: inout CSVRow
  ) {
    row.add("fournisseur", .text(name))
    row.add("achats_ht", .hundredths(total.part))
    for (name, part) in zip(["egalim", "bio", "local"], parts) { share(name, part, &row) }
    row.add("lignes", .count(lines))
    row.add("achats_part", .hundredths(Share(part: total.part, of: purchases.total).percentHundredths))
    for group in LabelGroup.allCases.dropFirst() { share(group.measureName, groups(group), &row) }
    var labelled: Int64 = 0
    for label in Label.allCases {
      labelled &+= labels(label)
      row.add("label_" + label.measureName + "_ht", .hundredths(labels(label)))
    }
    row.add("anciens_labels_ht", .hundredths(total.part &- unlabelled &- labelled))
    row.add("sans_label_ht", .hundredths(unlabelled))
    for definition in LocalDefinition.allCases {
      row.add("local_" + definition.platformName.lowercased() + "_ht", .hundredths(locals(definition)))
    }
    row.add("local_sans_definition_ht", .hundredths(locals(nil)))
  }
}
