/// The words by which a description names its product: without packaging, weights, labels and little words.
enum NamingWords {
  /// The words that name the product, in the singular, in order: `pomme`, `golden` of "POMMES GOLDEN CAT 1 KG BIO".
  static func naming(_ words: [String]) -> [String] {
    words.map(WordList.singular).filter { word in
      word.utf8.count >= 3 && word.unicodeScalars.allSatisfy(WordList.isLetter) && !passedOver.contains(word)
    }
  }

  /// How many of the first words it takes to name the product: a "filet" is nothing without what it is of.
  ///
  /// Zero where no word does: a motif is found anywhere, and a short word is in many longer ones ("eau" in "veau").
  static func headLength(_ naming: [String]) -> Int {
    guard let first = naming.first else { return 0 }
    let length = forms.contains(first) || first.utf8.count <= shortest ? min(2, naming.count) : 1
    return naming.prefix(length).reduce(0) { $0 + $1.utf8.count } > shortest ? length : 0
  }

  /// Words of so many letters are found in others.
  private static let shortest = 4

  private static let passedOver: Set<String> = [
    "aux", "avec", "sans", "pour", "par", "sur", "des", "les", "une", "dans", "origine", "france", "francai", "cat",
    "cal",
    "calibre", "categorie", "vrac", "piece", "coli", "carton", "sachet", "barquette", "boite", "bte", "sac", "seau",
    "bidon", "plateau", "lot", "extra", "promo", "env", "environ", "frai", "frais", "fraiche", "surgele", "surgelee",
    "sgl",
    "bio", "aop", "aoc", "igp", "stg", "hve", "label", "msc", "poche", "bouteille", "brique", "pot", "paquet", "pce",
    "pqt", "col", "kilo", "litre", "pur", "mini", "petit", "petite", "gros", "grosse", "grand", "grande", "entier",
    "entiere",
    "nature", "maxi", "qualite", "classe", "choix", "agriculture", "biologique", "commerce", "equitable",
    "avoir", "facture", "achat", "livraison", "retour", "janvier", "fevrier", "mars", "avril", "juin", "juillet",
    "aout",
    "septembre", "octobre", "novembre", "decembre",
  ]

  /// Cuts and forms whose family depends on what they are of.
  private static let forms: Set<String> = [
    "filet", "cuisse", "saute", "emince", "steak", "hache", "escalope", "roti", "pave", "dos", "tranche", "coeur",
    "preparation", "melange", "assortiment", "plat", "boulette", "produit", "aiguillette", "brochette", "cote",
    "morceau",
    "portion", "barre", "bloc", "blanc", "queue", "tartare", "terrine", "creme", "jus", "salade", "puree", "cube",
    "rape",
    "galette", "nugget", "croquette", "beignet", "gratin", "haut", "viande", "fond", "base", "poudre", "farce",
    "dessert",
    "mousse", "pointe", "julienne", "rondelle", "jardiniere", "lamelle", "pain",
  ]
}
