/// A key that every canteen repeats, made ready once; it is this program's own and needs no escapes.
struct JSONKey: Sendable {
  /// The key in its quotes, and the colon.
  let bytes: [UInt8]

  private init(_ name: String) {
    bytes = Array("\"\(name)\": ".utf8)
  }

  static let siret = JSONKey("siret")
  static let platformID = JSONKey("cantine_id")
  static let name = JSONKey("name")
  static let management = JSONKey("management")
  static let production = JSONKey("production")
  static let territory = JSONKey("territory")
  static let commune = JSONKey("commune")
  static let communeCode = JSONKey("commune_code")
  static let department = JSONKey("department")
  static let region = JSONKey("region")
  static let epci = JSONKey("epci")
  static let pats = JSONKey("pats")
  static let targetsOf = JSONKey("targets_of")
  static let localDefinitions = JSONKey("local_definitions")
  static let months = JSONKey("months")
}
