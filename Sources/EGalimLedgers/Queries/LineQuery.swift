import EGalim
import EGalimDiagnostics

/// A question about purchase lines: conditions between blanks, all of which must hold.
///
///     famille=FRUITS_ET_LEGUMES labels:BIO fournisseur~"coop" date>=2026-03 montant>500
///
/// A condition is a field (``QueryField``), a comparison (``QueryOperator``) and a value; several values between `|` are
/// alternatives. Texts are compared without accents and case; `~` looks anywhere in them. A date may be a year, a month
/// or a day: `date>=2026-03` begins with 1 March, `date>2026-03` with 1 April.
public struct LineQuery: Hashable, Sendable {
  private let conditions: [QueryCondition]
  /// Whether texts must be looked at.
  public let needsTexts: Bool

  /// The query that every line answers.
  public static let everything = LineQuery(conditions: [])

  /// Reads a query.
  ///
  /// - Throws: the first thing that is wrong with it.
  public init(_ text: String) throws(QueryTrouble) {
    var parser = QueryParser(text)
    self.init(conditions: try parser.conditions())
  }

  private init(conditions: [QueryCondition]) {
    self.conditions = conditions
    needsTexts = conditions.contains(where: \.needsTexts)
  }

  /// The texts of a line, folded.
  public struct Texts: Hashable, Sendable {
    let description: String
    let supplier: String
    let file: String

    /// Folds the texts.
    public init(description: String, supplier: String, file: String) {
      self.description = TextFolding.fold(description)
      self.supplier = TextFolding.fold(supplier)
      self.file = TextFolding.fold(file)
    }
  }

  /// Whether a purchase fulfils every condition that needs no text.
  public func admits(_ purchase: Purchase) -> Bool { conditions.allSatisfy { $0.admits(purchase) } }

  /// Whether the line's texts fulfil every condition about them.
  public func admits(_ texts: Texts) -> Bool { conditions.allSatisfy { $0.admits(texts) } }
}
