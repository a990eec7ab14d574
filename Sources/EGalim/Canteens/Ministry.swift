/// The ministries, and the State's administration in the territories, that a public canteen may stand under.
public enum Ministry {
  /// The names as the platform's import spells them, in its order.
  public static let names = [
    "Affaires étrangères", "Agriculture, Alimentation et Forêts", "Armées",
    "Cohésion des territoires - Relations avec les collectivités territoriales", "Culture", "Économie et finances",
    "Éducation et Jeunesse", "Enseignement supérieur et Recherche", "Environnement", "Fonction Publiques",
    "Intérieur et Outre-mer", "Justice", "Mer", "Préfecture - Administration Territoriale de l'État (ATE)",
    "Présidence de la république - Autorités indépendantes (AAI, API)", "Services du Premier Ministre",
    "Santé et Solidarités", "Sport", "Travail",
  ]
}
