import EGalim

/// The small files that `egalim init` writes: an invented canteen with three months of purchases and meals.
///
/// They are small enough to be read at a glance, and enough for a report that shows each kind of figure.
public enum ProjectSamples {
  /// The canteen list's name.
  public static let canteensPath = "cantines.csv"
  /// The meals file's name.
  public static let mealsPath = "repas.csv"
  /// The folder of ledgers.
  public static let ledgersFolder = "achats"
  /// The ledger's name.
  public static let ledgerPath = "achats/exemple.csv"
  /// The name of the notice to read first.
  public static let readmePath = "LISEZMOI.txt"
  /// The year of the purchases and meals.
  public static let year = 2026

  /// The project's file for these samples.
  public static let project = ProjectText(
    canteens: canteensPath, ledgers: [ledgersFolder + "/"], meals: mealsPath, year: year,
    targets: ["bio": 30, "local": 50].sorted { $0.key < $1.key }.compactMap { name, goal in
      Figure(name: name).flatMap { OwnTarget($0, goal: goal, year: 2027) }
    })

  /// Invented: its check digit is right, its legal unit does not exist.
  private static let siret = "21050118700012"

  /// The canteen list.
  public static let canteens = [
    [
      "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
      "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
      "commune", "departement",
    ],
    [
      siret, "Cantine d'exemple", "", "70", "9800", "Ecole primaire (maternelle et élémentaire)",
      "Restaurant avec cuisine sur place", "Directe", "Public", "", "", "", "Ribiers", "05",
    ],
  ]

  /// The meals served.
  public static let meals =
    [["siret", "date", "repas_servis", "public", "vegetarien"]]
    + [("2026-01", "1020", "84"), ("2026-02", "690", "58"), ("2026-03", "1110", "92")].flatMap {
      month, pupils, adults in
      [[siret, month, pupils, "eleves", ""], [siret, month, adults, "adultes", ""]]
    }

  /// The purchases.
  public static let ledger =
    [
      [
        "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
        "est_circuit_court", "est_local", "definition_local", "definition_local_km",
      ]
    ]
    + [
      "Pommes golden|Verger du Buëch|2026-01-12|552|FRUITS_ET_LEGUMES|BIO|FRANCE|OUI|OUI|DEPARTEMENT|",
      "Poulet fermier Label Rouge|Volailles des Baronnies|2026-01-13|1188|VIANDES_VOLAILLES|LABEL_ROUGE,FERMIER|FRANCE||||",
      "Riz long|Grossiste|2026-01-15|426|AUTRES||||||",
      "Lait entier|Ferme de la Méouge|2026-01-19|624|PRODUITS_LAITIERS|BIO|FRANCE|OUI|OUI|DEPARTEMENT|",
      "Pain de campagne|Boulangerie Martin|2026-01-30|528|BOULANGERIE||FRANCE|OUI|OUI|DEPARTEMENT|",
      "Carottes et poireaux|Verger du Buëch|2026-02-03|363|FRUITS_ET_LEGUMES||FRANCE|OUI|OUI|DEPARTEMENT|",
      "Filets de colin|Grossiste|2026-02-05|792|PRODUITS_DE_LA_MER|PECHE_DURABLE|FRANCE||||",
      "Comté|Grossiste|2026-02-10|474|PRODUITS_LAITIERS|AOCAOP|FRANCE||||",
      "Sauté de bœuf|Grossiste|2026-03-03|1236|VIANDES_VOLAILLES||FRANCE||||",
      "Lentilles vertes|Coopérative des Alpes|2026-03-09|399|AUTRES|BIO|FRANCE||OUI|REGION|",
      "Bananes|Grossiste|2026-03-12|291|FRUITS_ET_LEGUMES|COMMERCE_EQUITABLE|||||",
      "Yaourts nature|Ferme de la Méouge|2026-03-17|438|PRODUITS_LAITIERS|BIO|FRANCE|OUI|OUI|DEPARTEMENT|",
    ].map { line in [siret] + line.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }

  /// What to read first.
  public static let readme = """
    Ce dossier est un projet egalim
    ===============================

    egalim.json         dit où sont la liste des cantines, les registres d'achats et
                        les repas, de quelle année il s'agit, et les objectifs que
                        vous vous donnez en plus de ceux de la loi.
    cantines.csv        la liste des cantines.
    achats/             les registres d'achats : tous les fichiers de ce dossier sont
                        lus (CSV, Excel ou OpenDocument).
    repas.csv           les repas servis, par jour ou par mois.
    .egalim/            ce que l'outil retient du dernier rapport. Rien à y toucher.

    Depuis ce dossier, sans rien ajouter :

      egalim report     les parts EGalim, bio et locale, les objectifs, le coût par repas
      egalim status     ce qui manque : cantines sans achat, mois vides, fichiers changés
      egalim check      les erreurs à corriger, une par une
      egalim territory  toutes les cantines, celles qui ont besoin d'aide d'abord

    Pour commencer
    --------------

    1. Ces achats, ces repas et cette cantine sont inventés. Essayez d'abord
       « egalim report » pour voir ce que cela donne.
    2. Remplacez la cantine de cantines.csv par les vôtres, et repas.csv de même.
    3. Mettez vos registres dans achats/, et supprimez achats/exemple.csv.
       L'export d'un grossiste se convertit avec « egalim rules init » puis
       « egalim convert ».
    4. Changez l'année et les objectifs dans egalim.json.

    L'aide d'une commande : egalim help report

    """
}
