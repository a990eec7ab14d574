import EGalim
import EGalimDiagnostics

/// Arranges suppliers as a table: what each one weighs, under which labels, and what its local purchases are local by.
struct SupplierSheet {
  let words: ReportWords

  /// The table of the suppliers of figures, the largest first.
  func table(_ figures: ReportFigures) -> DisplayTable {
    let suppliers = figures.suppliers ?? []
    let definitions = Set(suppliers.flatMap { $0.localDefinitions.map(\.definition) })
    let groups = LabelGroup.allCases.dropFirst().filter { group in suppliers.contains { $0.group(group) != .zero } }
    let heads = words.headings
    let shown: [(column: DisplayTable.Column, text: (SupplierFigures) -> String)] =
      [
        (.text(heads.supplier), { $0.name.isEmpty ? words.names.noSupplier : VisibleText.of($0.name) }),
        (.number(heads.amount), { words.numbers.amount($0.total) }),
        (.number(heads.share), { percent(Share(part: $0.total.cents, of: figures.purchases.total)) }),
        (.number(heads.egalim), { percent($0.share($0.egalim)) }),
        (.number(heads.bio), { percent($0.share($0.bio)) }),
      ]
      + groups.map { group in
        (.number(heading(of: group), rank: 4 + Int(group.rawValue)), { percent($0.share($0.group(group))) })
      }
      + [(.number(heads.local, rank: 1), { percent($0.share($0.local)) })]
      + (definitions.count > 1 ? [(.text(words.suppliers.definition, rank: 2), self.definitions)] : [])
      + [
        (.number(heads.lines, rank: 3), { words.numbers.count($0.lines) }),
        (.text(words.suppliers.labels, rank: 8), labels),
      ]
    let onlyDefinition = definitions.count == 1 ? definitions.first : nil
    return DisplayTable(
      title: onlyDefinition.map { words.suppliers.bySupplierLocalBy(words.names.localDefinition($0)) }
        ?? heads.bySupplier,
      columns: shown.map(\.column), rows: suppliers.map { supplier in .init(texts: shown.map { $0.text(supplier) }) })
  }

  private func heading(of group: LabelGroup) -> String {
    switch group {
    case .bio: words.headings.bioRow
    case .siqo: words.headings.siqoRow
    case .otherEGalim: words.suppliers.otherEGalim
    case .externalities: words.headings.externalitiesRow
    }
  }

  /// What its local purchases are local by; each definition with its share where there are several.
  private func definitions(_ supplier: SupplierFigures) -> String {
    listed(supplier.localDefinitions.map { (words.names.localDefinition($0.definition), $0.share) })
  }

  /// Its EGalim labels, each purchase under its first.
  private func labels(_ supplier: SupplierFigures) -> String {
    listed(supplier.labels.filter { $0.bearing != .none }.map { (words.names.label($0.bearing), $0.share) })
  }

  private func listed(_ parts: [(name: String, share: Share)]) -> String {
    if parts.count == 1, let only = parts.first { return only.name }
    return parts.map { "\($0.name) \(percent($0.share))" }.joined(separator: " · ")
  }

  private func percent(_ share: Share) -> String {
    ShownShare(share).tenths.map(words.numbers.percentTenths) ?? words.numbers.none
  }
}
