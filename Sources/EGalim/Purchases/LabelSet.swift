/// The labels and marks that a purchase bears.
///
/// Labels make a product count for EGalim; marks (origin, short circuit, local) inform only. A set, because a ledger
/// may give several of each, in any order, and a repeated one says nothing more.
public struct LabelSet: OptionSet, Hashable, Sendable {
  /// One bit a label or mark.
  public let rawValue: UInt32

  /// Makes a set of its bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Organic.
  public static let bio = LabelSet(rawValue: 1 << 0)
  /// Label Rouge.
  public static let labelRouge = LabelSet(rawValue: 1 << 1)
  /// Appellation d'origine (AOC, AOP).
  public static let aocAop = LabelSet(rawValue: 1 << 2)
  /// Indication géographique protégée.
  public static let igp = LabelSet(rawValue: 1 << 3)
  /// Spécialité traditionnelle garantie.
  public static let stg = LabelSet(rawValue: 1 << 4)
  /// Haute valeur environnementale (and, until the end of 2026, certification level 2).
  public static let hve = LabelSet(rawValue: 1 << 5)
  /// The French public ecolabel of sustainable fishing.
  public static let pecheDurable = LabelSet(rawValue: 1 << 6)
  /// Région ultrapériphérique.
  public static let rup = LabelSet(rawValue: 1 << 7)
  /// Fair trade.
  public static let commerceEquitable = LabelSet(rawValue: 1 << 8)
  /// Fermier.
  public static let fermier = LabelSet(rawValue: 1 << 9)
  /// Bought on its environmental external costs.
  public static let externalites = LabelSet(rawValue: 1 << 10)
  /// Bought on its environmental performance.
  public static let performance = LabelSet(rawValue: 1 << 11)
  /// In conversion to organic; old ledgers only, counts as bio in the simple statement.
  public static let conversionBio = LabelSet(rawValue: 1 << 12)
  /// Equivalent products; old ledgers only, counts with externalities and performance in the simple statement.
  public static let equivalents = LabelSet(rawValue: 1 << 13)
  /// Mark: of French origin.
  public static let france = LabelSet(rawValue: 1 << 14)
  /// Mark: of European origin outside France.
  public static let europe = LabelSet(rawValue: 1 << 15)
  /// Mark: short circuit.
  public static let circuitCourt = LabelSet(rawValue: 1 << 16)
  /// Mark: local.
  public static let local = LabelSet(rawValue: 1 << 17)

  /// Every organic label, the deprecated one included.
  public static let anyBio: LabelSet = [.bio, .conversionBio]
  /// Signs of quality and origin (SIQO) other than bio.
  public static let siqo: LabelSet = [.labelRouge, .aocAop, .igp, .stg]
  /// The other EGalim labels.
  public static let otherEGalim: LabelSet = [.hve, .pecheDurable, .rup, .commerceEquitable, .fermier]
  /// Externalities and performance, the deprecated label included.
  public static let anyExternalities: LabelSet = [.externalites, .performance, .equivalents]
  /// Every label that makes a product count for EGalim.
  public static let egalim: LabelSet = [.anyBio, .siqo, .otherEGalim, .anyExternalities]
  /// Labels of old ledgers that the 2026 layout no longer has.
  public static let deprecated: LabelSet = [.conversionBio, .equivalents]
  /// Marks: information only.
  public static let marks: LabelSet = [.france, .europe, .circuitCourt, .local]
}
