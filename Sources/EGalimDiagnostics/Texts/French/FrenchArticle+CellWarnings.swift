extension FrenchArticle {
  static let decimalComma = FrenchArticle(
    title: "Virgule décimale",
    meaning: "Les montants du fichier s'écrivent avec une virgule.",
    reason: "Ils sont bien lus ici ; la plateforme ne prend que le point. Le défaut est dit une fois par fichier.",
    source: .importer)

  static let spacesInList = FrenchArticle(
    title: "Espaces dans la liste de labels",
    meaning: "Des espaces entourent les virgules de la liste de labels.",
    reason: "Ils ne gênent pas ici ; la plateforme peut refuser le fichier. Le défaut est dit une fois par fichier.",
    source: .importer)

  static let repeatedLabel = FrenchArticle(
    title: "Label répété",
    meaning: "Le même label figure deux fois dans la cellule.",
    reason: "Il n'est compté qu'une fois ; un autre label manque peut-être.",
    source: .exactness)

  static let deprecatedLabel = FrenchArticle(
    title: "Label abandonné",
    meaning: """
      CONVERSION_BIO et EQUIVALENTS ne sont plus dans la liste de la plateforme. Le bilan simple les compte \
      encore, le bilan détaillé n'a pas de colonne pour eux.
      """,
    reason: "Le même achat ne compte pas partout.",
    source: .platform("anciens modèles d'import des achats"))

  static let localDefinitionWithoutLocal = FrenchArticle(
    title: "Définition de « local » sans achat local",
    meaning: "La ligne dit comment « local » est défini, mais pas que l'achat est local.",
    reason: "L'achat n'est pas compté comme local, peut-être à tort ; la plateforme refuse le fichier.",
    source: .purchaseSchema)

  static let distanceWithoutKilometres = FrenchArticle(
    title: "Distance sans définition KM",
    meaning: "Une distance ne sert que si « local » est défini par un nombre de kilomètres.",
    reason: "Elle est sans effet ici ; la plateforme refuse le fichier.",
    source: .purchaseSchema)

  static let localFromEurope = FrenchArticle(
    title: "Achat local hors de France",
    meaning: "L'achat est marqué local et d'origine EUROPE, c'est-à-dire hors de France.",
    reason: "C'est possible près d'une frontière, et rare ailleurs.",
    source: .choice("les deux marques sont gardées telles quelles"))

  static let kilometresWithoutDistance = FrenchArticle(
    title: "Définition KM sans distance",
    meaning: "« Local » est défini par une distance qui n'est pas donnée.",
    reason: "La plateforme l'accepte, mais on ne sait pas jusqu'où va « local ».",
    source: .purchaseSchema)

  static let labelNotApplying = FrenchArticle(
    title: "Label sans objet pour cette famille",
    meaning: """
      Certains labels n'existent pas dans certaines familles, comme le Label Rouge pour les boissons. Le bilan \
      détaillé n'attend rien dans ces cases.
      """,
    reason: "La famille ou le label est sans doute faux.",
    source: .statementSchema)

  static let farmLabelAlone = FrenchArticle(
    title: "Mention « fermier » seule",
    meaning: """
      « Fermier » ne compte que pour les œufs, les fromages, la volaille (avec AOP, bio ou Label Rouge, sauf \
      petite vente directe ou locale), le bœuf et le porc (avec Label Rouge).
      """,
    reason: "Un contrôle retirerait cet achat de la part EGalim.",
    source: .foodLaw)

  static let foreignFishingLabel = FrenchArticle(
    title: "Autre label de pêche",
    meaning: """
      « Pêche durable » est l'écolabel public français ; MSC et ASC sont des labels privés, qui ne comptent \
      pas.
      """,
    reason: "Un contrôle retirerait cet achat de la part EGalim.",
    source: .foodLaw)

  static let conversionOfCompositeProduct = FrenchArticle(
    title: "Produit transformé en conversion",
    meaning: "« En conversion » ne compte comme bio que pour un produit végétal d'un seul ingrédient agricole.",
    reason: "Un contrôle retirerait cet achat de la part bio.",
    source: .foodLaw)

  static let levelTwoCertification = FrenchArticle(
    title: "Certification environnementale de niveau 2",
    meaning: "Le niveau 2 compte jusqu'au 31 décembre 2026 ; ensuite seule la HVE, le niveau 3, compte.",
    reason: "La part EGalim peut baisser d'une année à l'autre sans que les achats changent.",
    source: .foodLaw)

  static let mountainMention = FrenchArticle(
    title: "Mention « montagne » ou « produit pays »",
    meaning: "Ces mentions ne font pas partie des labels de la loi.",
    reason: "L'achat ne compte dans EGalim que s'il porte aussi un label de la liste.",
    source: .foodLaw)

  static let duplicateLine = FrenchArticle(
    title: "Achat en double",
    meaning: "La cantine, la date, le fournisseur, le produit et le montant sont ceux d'une ligne précédente.",
    reason: """
      Une facture saisie deux fois gonfle les totaux ; deux livraisons identiques le même jour restent \
      possibles. egalim duplicates montre les lignes répétées par groupes, avec leurs montants ; --dedupe compte une \
      seule fois celles que plusieurs fichiers contiennent.
      """,
    source: .choice("les deux lignes sont comptées, à vous de juger"))

  static let creditNote = FrenchArticle(
    title: "Avoir",
    meaning: "Un montant négatif rembourse un achat : il est déduit des sommes.",
    reason: "La plateforme refuse les montants négatifs dans son import d'achats.",
    source: .importer)

  static let absurdAmount = FrenchArticle(
    title: "Montant très élevé",
    meaning: "Le montant est très au-dessus de ce que coûte une livraison.",
    reason: "Une virgule oubliée multiplie le prix par cent et écrase les autres achats.",
    source: .choice("la ligne compte, à vous de juger"))

  static let costPerMealOutOfRange = FrenchArticle(
    title: "Coût par repas inhabituel",
    meaning: """
      Le coût des denrées divisé par les repas sort de 0,10 € à 20,00 € ; il est d'ordinaire de 2 à 3 € dans \
      les écoles.
      """,
    reason: "Il manque sans doute des achats ou des repas ; la plateforme écarte de tels bilans de ses statistiques.",
    source: .platform("bilans laissés hors des statistiques"))

  static let formerLocalDefinition = FrenchArticle(
    title: "Ancienne définition de « local »",
    meaning: """
      Les définitions d'avant 2026 deviennent celles d'aujourd'hui : AUTOUR_SERVICE devient KM avec 200 km, \
      AUTRE devient KM sans distance.
      """,
    reason: "C'est ce que fait la plateforme, et ce n'est peut-être pas votre définition.",
    source: .platform("reprise des anciens achats"))
}
