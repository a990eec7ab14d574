/// The names that French tables give to what a ledger needs: one list a field, to be read and added to.
///
/// Case, accents, the order of words, plurals, blanks and the usual abbreviations (`Qté`, `Mt`, `PU`, `H.T.`, `Réf.`)
/// need no entry of their own: ``ColumnName`` brings them into one form. A name that holds a field's forbidden word is
/// another thing (`date limite de consommation`), unless a spelling of the list has that very word.
enum ColumnSynonyms {
  /// The names of one field, the usual first: among several columns that fit, the earlier spelling wins.
  struct Entry: Sendable {
    let field: SourceField
    let spellings: [String]
    let forbidden: [String]

    init(_ field: SourceField, _ spellings: [String], never forbidden: [String] = []) {
      self.field = field
      self.spellings = spellings
      self.forbidden = forbidden
    }
  }

  static let entries: [Entry] = [
    Entry(
      .siret,
      [
        "SIRET", "N° SIRET", "SIRET cantine", "SIRET établissement", "SIRET du site", "SIRET client", "SIRET livré",
        "SIRET restaurant", "SIRET école", "SIRET destinataire", "identifiant SIRET", "cantine_SIRET",
      ],
      never: ["fournisseur", "producteur", "fabricant", "vendeur", "emetteur", "siege"]),
    Entry(
      .canteenID, ["cantine_id", "ID cantine", "identifiant cantine", "id ma cantine"], never: ["fournisseur"]),
    Entry(
      .site,
      [
        "site", "nom du site", "site livré", "cantine", "nom cantine", "restaurant", "nom restaurant", "établissement",
        "nom établissement", "établissement livré", "école", "collège", "lycée", "point de livraison", "PDL",
        "lieu de livraison", "adresse de livraison", "livré à", "destinataire", "client", "nom client", "client livré",
        "raison sociale client", "compte client", "code client", "n° client", "code site", "unité de production",
        "satellite", "entité", "cuisine", "destination", "point livré", "collectivité", "convive site",
      ],
      never: ["fournisseur", "date", "montant", "prix", "ville", "postal", "telephone", "email", "commande", "siret"]),
    Entry(
      .date,
      [
        "date", "date d'achat", "date facture", "date de facturation", "date livraison", "date de livraison",
        "livré le", "date BL", "date du bon de livraison", "date pièce", "date document", "date mouvement",
        "date opération", "date d'écriture", "date comptable", "date commande", "date de commande", "jour",
        "jour de livraison", "facturé le", "date réception", "date expédition", "date de vente", "date mandat",
        "date émission", "date d'entrée",
      ],
      never: [
        "limite", "consommation", "dlc", "ddm", "dluo", "echeance", "paiement", "reglement", "peremption", "naissance",
        "creation", "modification", "fin", "debut", "edition", "export", "durabilite", "peche", "abattage", "recolte",
        "saisie", "valeur", "maj",
      ]),
    Entry(
      .description,
      [
        "désignation", "désignation article", "désignation produit", "désignation du produit", "libellé",
        "libellé article",
        "libellé produit", "libellé de l'article", "nom article", "nom du produit", "nom produit", "article", "produit",
        "description", "description produit", "description article", "dénomination", "dénomination produit",
        "intitulé", "intitulé article", "libellé long", "libellé court", "denrée", "denrées", "marchandise",
        "nature", "nature de l'achat", "objet", "libellé ligne", "libellé écriture", "libellé facture", "détail",
        "appellation",
        "item", "désignation commerciale", "libellé commercial",
      ],
      never: [
        "code", "reference", "numero", "famille", "rayon", "categorie", "fournisseur", "client", "tva", "compte",
        "unite",
        "site", "marque", "prix", "montant", "quantite", "nombre", "poids", "date", "label", "origine", "groupe",
        "type",
        "id", "compteur", "gamme",
      ]),
    Entry(
      .code,
      [
        "code article", "code produit", "référence", "référence article", "référence produit", "réf article",
        "n° article", "article n°", "code", "EAN", "code EAN", "GTIN", "code GTIN", "code barre", "code-barres",
        "gencod",
        "gencode", "SKU", "code interne", "code fournisseur article", "référence fournisseur", "id article",
        "id produit",
        "n° produit",
      ],
      never: [
        "client", "tva", "famille", "site", "postal", "commande", "facture", "livraison", "douane", "lot", "bl",
        "unite",
        "rayon", "categorie", "compte", "groupe",
      ]),
    Entry(
      .supplier,
      [
        "fournisseur", "nom fournisseur", "nom du fournisseur", "raison sociale fournisseur", "libellé fournisseur",
        "fournisseur principal", "vendeur", "grossiste", "distributeur", "tiers", "nom du tiers", "libellé tiers",
        "créancier",
        "producteur", "nom producteur", "fabricant", "marque", "nom du compte", "prestataire", "expéditeur",
        "raison sociale", "enseigne", "société",
      ],
      never: [
        "code", "reference", "numero", "siret", "adresse", "ville", "telephone", "email", "client", "article",
        "produit",
        "iban", "postal",
      ]),
    Entry(
      .amount,
      [
        "montant net HT", "montant HT", "total net HT", "total HT", "prix total HT", "montant total HT",
        "total ligne HT", "montant ligne HT", "net HT", "valeur HT", "valeur achat HT", "prix_ht",
        "prix HT", "HT", "CA HT", "base HT", "montant hors taxes", "total hors taxes", "prix hors taxes",
        "montant facturé HT", "montant de la ligne", "montant ligne", "montant net", "montant", "total ligne",
        "prix total", "total",
        "valeur", "coût HT", "coût total", "achats HT", "dépense HT", "CA", "chiffre d'affaires", "montant livré HT",
        "sous-total HT", "somme HT",
      ],
      never: [
        "ttc", "tva", "taxe", "unitaire", "tarif", "remise", "brut", "kilo", "kg", "taux", "port", "facture total",
        "paye",
        "regle", "solde", "debit", "credit", "acompte", "consigne", "unite", "piece", "litre", "cumul", "budget",
      ]),
    Entry(
      .amountWithVAT,
      [
        "montant TTC", "total TTC", "prix total TTC", "net TTC", "TTC", "prix TTC", "montant ligne TTC",
        "total ligne TTC", "net à payer", "montant toutes taxes comprises", "valeur TTC", "montant total TTC",
        "facturé TTC",
        "coût TTC", "dépense TTC", "achats TTC",
      ],
      never: ["unitaire", "kilo", "kg", "ht", "tva", "cumul"]),
    Entry(
      .vatRate,
      ["taux TVA", "taux de TVA", "TVA", "TVA %", "% TVA", "taux", "tx TVA", "TVA taux", "taux taxe", "code TVA"],
      never: ["montant", "remise", "base", "total", "intracommunautaire", "numero"]),
    Entry(
      .vatAmount, ["montant TVA", "TVA", "montant taxe", "total TVA", "montant de la TVA", "taxe"],
      never: ["taux", "code", "base", "intracommunautaire", "numero"]),
    Entry(
      .quantity,
      [
        "quantité", "quantité livrée", "quantité facturée", "qté facturée", "qté livrée", "quantité UF",
        "quantité vendue",
        "quantité achetée", "quantité commandée", "nombre de colis", "nb colis", "nombre", "nombre d'unités",
        "nb unités", "colis", "nb pièces", "volume", "poids net livré", "quantité totale", "unités livrées", "qté kg",
        "poids facturé",
      ],
      never: [
        "prix", "montant", "tarif", "reliquat", "stock", "manquant", "unite prix", "conditionnement", "code", "type",
      ]),
    Entry(
      .unitPrice,
      [
        "prix unitaire HT", "PU HT", "PU net HT", "prix unitaire net HT", "prix unitaire", "PU", "PU net", "tarif HT",
        "tarif",
        "prix net", "prix net HT", "prix HT unitaire", "prix au kilo", "prix kg HT", "prix kg", "prix d'achat",
        "prix d'achat HT", "prix unitaire facturé", "prix de vente HT", "prix HT kg", "prix UF", "tarif unitaire",
        "coût unitaire", "prix unité HT", "prix",
      ],
      never: ["ttc", "total", "montant", "remise", "date", "code"]),
    Entry(
      .unitPriceWithVAT, ["prix unitaire TTC", "PU TTC", "prix TTC unitaire", "prix kg TTC"], never: ["total", "ht"]),
    Entry(
      .unit,
      [
        "unité", "unité de vente", "unité de facturation", "UV", "UF", "UM", "unité de mesure", "U",
        "unité de commande",
        "conditionnement", "unité facturée", "type d'unité", "unité prix",
      ],
      never: ["prix", "montant", "quantite", "nombre", "production"]),
    Entry(
      .weight,
      ["poids", "poids net", "poids total", "poids brut", "poids kg", "poids net kg", "tonnage", "poids livré"],
      never: ["prix", "montant", "unitaire"]),
    Entry(
      .family,
      [
        "famille", "famille de produits", "famille_produits", "famille produit", "famille article", "libellé famille",
        "rayon", "libellé rayon", "catégorie", "catégorie produit", "catégorie de produits", "sous-famille",
        "libellé sous-famille", "gamme", "groupe", "groupe de produits", "groupe article", "univers", "segment",
        "type de produit",
        "type produit", "nature de produit", "classification", "classe", "secteur", "département produit", "poste",
        "ligne de produits",
      ],
      never: ["code", "numero", "client", "id", "egalim", "label", "prix", "montant", "tva", "socio"]),
    Entry(
      .labels,
      [
        "label", "labels", "label qualité", "signe de qualité", "signes de qualité", "SIQO", "signe officiel",
        "certification",
        "certifications", "bio", "produit bio", "AB", "label bio", "EGalim", "loi EGalim", "label EGalim",
        "catégorie EGalim",
        "categories_egalim", "caractéristiques", "qualité", "mention", "mentions valorisantes", "logo",
        "démarche qualité",
        "agriculture biologique", "appellation qualité", "labellisation", "éligible EGalim", "type EGalim",
        "critère EGalim",
      ],
      never: ["prix", "montant", "date", "numero", "taux", "code", "organisme", "categorie qualite", "france", "part"]),
    Entry(
      .origin,
      [
        "origine", "pays d'origine", "pays", "provenance", "origine produit", "origine géographique",
        "pays de provenance",
        "lieu de production", "origine matière première", "zone de production", "caracteristique_france",
      ],
      never: ["code", "client", "fournisseur", "commande", "document", "livraison"]),
    Entry(.shortCircuit, ["circuit court", "est_circuit_court", "circuits courts", "nb intermédiaires"]),
    Entry(
      .local, ["local", "est_local", "produit local", "achat local", "proximité"],
      never: ["definition", "montant", "code", "livraison"]),
    Entry(.debit, ["débit", "montant débit", "débit HT", "dépense"], never: ["credit", "solde", "compte"]),
    Entry(.credit, ["crédit", "montant crédit", "avoir", "recette"], never: ["debit", "solde", "compte"]),
    Entry(
      .document,
      [
        "n° facture", "facture", "numéro de facture", "n° BL", "BL", "bon de livraison", "n° bon", "n° pièce",
        "pièce", "n° commande", "commande", "référence facture", "document", "n° document", "n° mandat", "mandat",
        "bordereau", "n° de lot", "lot", "numéro", "n° ligne", "ligne",
      ],
      never: ["date", "montant", "prix", "quantite", "total", "poids", "livraison a"]),
    Entry(
      .account,
      [
        "compte", "n° compte", "compte comptable", "compte général", "imputation", "nature comptable",
        "article budgétaire",
        "chapitre", "code comptable", "code analytique", "axe analytique",
      ],
      never: ["nom", "client"]),
    Entry(
      .direction,
      [
        "sens", "type de pièce", "type pièce", "type de document", "type document", "nature pièce", "type",
        "type de ligne",
        "type mouvement", "facture avoir", "F/A", "code mouvement",
      ],
      never: ["produit", "article", "unite", "client"]),
    Entry(
      .discount, ["remise", "% remise", "taux remise", "montant remise", "rabais", "ristourne"],
      never: ["prix", "apres"]),
  ]
  /// Names that leave open what they are: with VAT or without, of one piece or of the line.
  static let vague: [String] = [
    "montant", "montant net", "montant ligne", "montant de la ligne", "total", "total ligne", "prix total", "prix",
    "valeur",
    "CA", "chiffre d'affaires", "coût total", "tarif", "prix net", "prix d'achat", "TVA", "taux", "code TVA", "taxe",
    "nombre", "code", "nature", "objet", "détail", "groupe", "poste", "classe", "secteur", "type", "marque", "numéro",
    "ligne", "client", "code client", "compte client", "société", "enseigne", "bio", "AB", "local",
    "appellation", "mention", "logo", "dépense", "recette", "avoir",
  ]
}
