/// One declaration of a campaign, as the platform publishes it.
public struct PublishedDeclaration: Hashable, Sendable {
  /// A food project (PAT) as the platform lists it.
  public struct FoodProject: Hashable, Sendable {
    /// Its number.
    public let code: String
    /// Its name; nil where only the number is published.
    public let name: String?

    /// Makes a project.
    public init(code: String, name: String?) {
      self.code = code
      self.name = name
    }
  }

  /// The number of the declaration: higher ones were made later.
  public var number: UInt64
  /// When it was made, as the file writes it; empty when it does not say.
  public var date: String
  /// Who declared. Its EPCI and PATs are names, or codes where no name is published.
  public var canteen: Canteen
  /// The SIREN of its intercommunality.
  public var epciCode: String?
  /// Its food projects.
  public var projects: [FoodProject]
  /// Its sectors by name: those of ``Sector`` as it spells them, others as the file does.
  public var sectors: [String]
  /// Whether it declares what its satellites serve too.
  public var coversSatellites: Bool
  /// Its shares; nil where none are published, or they cannot be read.
  public var shares: PublishedShares?

  /// Makes a declaration of which nothing is known but who declared.
  public init(number: UInt64, canteen: Canteen) {
    self.number = number
    date = ""
    self.canteen = canteen
    projects = []
    sectors = []
    coversSatellites = false
  }

  /// Whether it replaces another one of the same canteen: it bears the higher number, or was made later.
  ///
  /// Of two that say neither, one goes before the other by its shares, so that the order of rows never decides.
  public func replaces(_ other: PublishedDeclaration) -> Bool {
    (number, date, shares?.egalim.units ?? -1, shares?.bio.units ?? -1)
      > (other.number, other.date, other.shares?.egalim.units ?? -1, other.shares?.bio.units ?? -1)
  }
}
