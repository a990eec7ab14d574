/// A sector of activity in the platform's list; a canteen has one to three.
public struct Sector: Hashable, Sendable {
  /// The name as the platform's import spells it, apostrophe included.
  public let name: String
  /// Whether public canteens of this sector name the ministry above them.
  public let belongsToState: Bool

  /// Whether it is school catering, which serves a vegetarian menu at least once a week (code rural L. 230-5-6).
  public let isSchool: Bool

  /// Every sector, in the platform's order.
  public static let all: [Sector] = [
    Sector("Crèche"),
    Sector("Etablissements de la PJJ", belongsToState: true),
    Sector("Secondaire lycée (hors agricole)", isSchool: true),
    Sector("Etablissements d’enseignement agricole", isSchool: true),
    Sector("Restaurants administratifs des collectivités territoriales"),
    Sector("Restaurants d’entreprises"),
    Sector("Restaurants inter-entreprises"),
    Sector("Autres structures d’enseignement", belongsToState: true, isSchool: true),
    Sector("Ecole primaire (maternelle et élémentaire)", isSchool: true),
    Sector("Secondaire collège", isSchool: true),
    Sector("Hôpitaux"),
    Sector("Cliniques"),
    Sector("Autres établissements de soins"),
    Sector("Autres établissements sociaux et médico-sociaux"),
    Sector("IME / ITEP"),
    Sector("ESAT / Etablissements spécialisés"),
    Sector("EHPAD / maisons de retraite / foyers de personnes âgées"),
    Sector("Centre de vacances / sportif"),
    Sector("Autres établissements de loisirs"),
    Sector("Autres établissements non listés"),
    Sector("Restaurants des prisons", belongsToState: true),
    Sector("Restaurants administratifs d’Etat (RA)", belongsToState: true),
    Sector("Restaurants des armées / police / gendarmerie", belongsToState: true),
    Sector("Etablissements publics d’Etat (EPA ou EPIC)", belongsToState: true),
    Sector("Supérieur et Universitaire", belongsToState: true),
    Sector("Restaurants inter-administratifs d’État (RIA)", belongsToState: true),
  ]

  private init(_ name: String, belongsToState: Bool = false, isSchool: Bool = false) {
    self.name = name
    self.isSchool = isSchool
    self.belongsToState = belongsToState
  }
}
