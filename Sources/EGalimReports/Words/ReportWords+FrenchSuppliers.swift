extension ReportWords {
  /// What stands above the columns of suppliers.
  struct SupplierWords: Sendable {
    /// The title where all that is local is so by one definition.
    let bySupplierLocalBy: @Sendable (_ definition: String) -> String
    let definition, labels, otherEGalim: String
  }
}

extension ReportWords.SupplierWords {
  static let french = ReportWords.SupplierWords(
    bySupplierLocalBy: { "Par fournisseur (local\u{A0}: \($0))" }, definition: "local par", labels: "labels",
    otherEGalim: "autres")
}
