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
  let conditions: [QueryCondition]
  /// Whether texts must be looked at.
  public let needsTexts: Bool

  /// The query that every line answers.
  public static let everything = LineQuery(conditions: [])

  /// The query that no line answers.
  public static let nothing = LineQuery(conditions: [QueryCondition(test: .canteens([]), isNegated: false)])

  /// Reads a query.
  ///
  /// - Throws: the first thing that is wrong with it.
  public init(_ text: String) throws(QueryTrouble) {
    var parser = QueryParser(text)
    self.init(conditions: try parser.conditions())
  }

  init(conditions: [QueryCondition]) {
    self.conditions = conditions
    needsTexts = conditions.contains(where: \.needsTexts)
  }

  /// The texts of a line.
  public struct Texts: Hashable, Sendable {
    private let description: String
    private let supplier: String
    private let file: String

    /// Takes the texts as the ledger has them.
    public init(description: String, supplier: String, file: String) {
      self.description = TextRow.trimmed(description)
      self.supplier = TextRow.trimmed(supplier)
      self.file = file
    }

    /// The text of a field as it is written, without the blanks around it.
    func written(_ field: QueryField) -> String {
      switch field {
      case .supplier: supplier
      case .description: description
      default: file
      }
    }

    /// The same without case and accents.
    func folded(_ field: QueryField) -> String { TextFolding.fold(written(field)) }
  }

  /// Whether a purchase fulfils every condition that needs no text.
  public func admits(_ purchase: Purchase) -> Bool { conditions.allSatisfy { $0.admits(purchase) } }

  /// Whether the line's texts fulfil every condition about them.
  public func admits(_ texts: Texts) -> Bool { conditions.allSatisfy { $0.admits(texts) } }
}
