import EGalim

/// A purchase that stands on several lines.
public struct RepeatedPurchase: Sendable {
  /// What becomes of a line when each counts once.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It counts.
    case kept
    /// Its whole file stands in another one.
    case insideFile = "inside_file"
    /// Another file has its month.
    case monthTwice = "month_twice"
    /// Another file has it.
    case repeated
  }

  /// Where one of its lines stands.
  public struct Place: Hashable, Sendable {
    /// The file, as an index among the report's.
    public var file: Int
    /// The line, or the row of the sheet, from 1.
    public var line: Int
    /// What becomes of it.
    public var fate: Fate

    /// Names a place.
    public init(file: Int, line: Int, fate: Fate) {
      self.file = file
      self.line = line
      self.fate = fate
    }
  }

  /// The canteen.
  public var canteen: Canteen
  /// The day.
  public var date: CivilDate
  /// The amount of one line.
  public var amount: Money
  /// The product family.
  public var family: ProductFamily
  /// What was bought, as the first of the lines writes it.
  public var description: String
  /// Who sold it; may be empty.
  public var supplier: String
  /// Its lines, in the order in which they were read.
  public var places: [Place]

  /// Describes a purchase.
  public init(
    canteen: Canteen, date: CivilDate, amount: Money, family: ProductFamily, description: String, supplier: String,
    places: [Place]
  ) {
    self.canteen = canteen
    self.date = date
    self.amount = amount
    self.family = family
    self.description = description
    self.supplier = supplier
    self.places = places
  }
}

/// Lines of several files with the same canteen, day and amount that say nearly the same.
public struct AlikePurchases: Sendable {
  /// In what they differ.
  public enum Difference: String, Hashable, Sendable, CaseIterable {
    /// The description.
    case description
    /// The supplier.
    case supplier
    /// The product family.
    case family
    /// The labels or marks.
    case labels
    /// The local definition or its distance.
    case localDefinition = "local_definition"
  }

  /// In what they differ.
  public var differences: [Difference]
  /// The lines, those that say the same together.
  public var purchases: [RepeatedPurchase]

  /// Describes lines.
  public init(differences: [Difference], purchases: [RepeatedPurchase]) {
    self.differences = differences
    self.purchases = purchases
  }
}

/// A list whose elements are made when they are asked for: there may be too many of them to be held.
public struct MadeList<Element: Sendable>: RandomAccessCollection, Sendable {
  /// How many elements there are.
  public let count: Int
  private let make: @Sendable (Int) -> Element

  /// A list of so many elements, each made of its place.
  public init(count: Int, _ make: @escaping @Sendable (Int) -> Element) {
    self.count = count
    self.make = make
  }

  /// The first one.
  public var startIndex: Int { 0 }
  /// After the last one.
  public var endIndex: Int { count }
  /// One of them.
  public subscript(position: Int) -> Element { make(position) }
}
