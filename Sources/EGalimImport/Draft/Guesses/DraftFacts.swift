/// What the user said about a table whose columns do not say it.
public struct DraftFacts: Hashable, Sendable {
  /// The canteen's SIRET, for every line.
  public var siret: String?
  /// The canteen's platform identifier, for every line.
  public var canteenID: String?
  /// The supplier, for every line.
  public var supplier: String?

  /// Knows nothing.
  public init() {}
}
