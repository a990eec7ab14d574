import Testing

@testable import EGalimImport

@Suite("What titles of columns mean")
struct NameMatchTests {
  static let titles: [(title: String, field: SourceField)] = [
    ("Désignation", .description), ("LIBELLE ARTICLE", .description), ("Libellé de l'article", .description),
    ("libelle_produit", .description), ("DesignationProduit", .description), ("Lib. article", .description),
    ("Dénomination du produit", .description), ("Article", .description), ("Nature de l'achat", .description),
    ("Montant H.T.", .amount), ("MT HT", .amount), ("Mnt_HT", .amount), ("Montant HT (€)", .amount),
    ("HT Montant", .amount), ("Total HT net", .amount), ("Prix total ht", .amount), ("montantHT", .amount),
    ("Montant hors taxes", .amount), ("C.A. HT", .amount), ("prix_ht", .amount), ("Valeur HT EUR", .amount),
    ("Montant TTC", .amountWithVAT), ("Total T.T.C.", .amountWithVAT), ("Net à payer", .amountWithVAT),
    ("Taux de TVA", .vatRate), ("Tx TVA", .vatRate), ("% TVA", .vatRate), ("T.V.A. %", .vatRate),
    ("Montant de la TVA", .vatAmount), ("Mt TVA", .vatAmount),
    ("Qté", .quantity), ("QTE LIVREE", .quantity), ("Quantité facturée", .quantity), ("Nb colis", .quantity),
    ("Nombre de colis", .quantity), ("Qté. UF", .quantity),
    ("P.U. HT", .unitPrice), ("PU net H.T.", .unitPrice), ("Prix unitaire", .unitPrice), ("Px unit. HT", .unitPrice),
    ("Tarif HT", .unitPrice), ("Prix au kilo", .unitPrice), ("PU TTC", .unitPriceWithVAT),
    ("Date", .date), ("Date de livraison", .date), ("DATE_FACTURE", .date), ("Dt BL", .date), ("Livré le", .date),
    ("Date d'achat", .date), ("Jour de livraison", .date),
    ("Fournisseur", .supplier), ("Nom fourn.", .supplier), ("Raison sociale fournisseur", .supplier),
    ("Marque", .supplier), ("Nom du tiers", .supplier), ("Nom du compte", .supplier),
    ("Code article", .code), ("Réf.", .code), ("Réf. produit", .code), ("EAN13", .code), ("Code EAN", .code),
    ("GTIN", .code), ("N° article", .code), ("Code-barres", .code),
    ("Famille", .family), ("Libellé famille", .family), ("Rayon", .family), ("Sous-famille", .family),
    ("S/Famille", .family), ("Catégorie de produits", .family), ("famille_produits", .family),
    ("Label", .labels), ("Signe de qualité", .labels), ("SIQO", .labels), ("Bio", .labels), ("Certif.", .labels),
    ("Catégorie EGalim", .labels), ("Mentions valorisantes", .labels),
    ("Origine", .origin), ("Pays d'origine", .origin), ("Provenance", .origin),
    ("SIRET établissement", .siret), ("N° SIRET", .siret), ("Point de livraison", .site), ("Nom client", .site),
    ("Unité", .unit), ("UV", .unit), ("Poids net", .weight), ("N° de facture", .document), ("N° BL", .document),
    ("Débit", .debit), ("Crédit", .credit), ("Compte comptable", .account), ("Circuit court", .shortCircuit),
    ("Type de pièce", .direction), ("% remise", .discount),
  ]

  @Test("The usual titles are known in all their spellings", arguments: titles)
  func known(title: String, field: SourceField) {
    let best = NameMatch.matches(of: title).max { $0.strength < $1.strength }
    #expect(best?.isExact == true)
    let exact = NameMatch.matches(of: title).filter(\.isExact).map(\.field)
    #expect(exact.contains(field), "\(exact)")
  }

  static let traps: [(title: String, field: SourceField)] = [
    ("Date limite de consommation", .date), ("DLC", .date), ("Date d'échéance", .date), ("Date de pêche", .date),
    ("Prix TTC", .amount), ("Montant TVA", .amount), ("Montant brut HT", .amount), ("Remise HT", .amount),
    ("Prix unitaire HT", .amount), ("SIRET fournisseur", .siret), ("Code fournisseur", .supplier),
    ("Code article", .description), ("Libellé famille", .description), ("Montant PU TTC", .unitPrice),
    ("Code TVA article", .code), ("Prix de l'article", .description), ("Adresse fournisseur", .supplier),
    ("Code famille", .family), ("Stock quantité", .quantity),
  ]

  @Test("A title with a word that forbids is another thing", arguments: traps)
  func forbidden(title: String, field: SourceField) {
    #expect(!NameMatch.matches(of: title).contains { $0.field == field })
  }

  @Test("The list holds what it promises: many spellings, none twice in a field")
  func list() {
    #expect(ColumnSynonyms.entries.reduce(0) { $0 + $1.spellings.count } >= 150)
    #expect(Set(ColumnSynonyms.entries.map(\.field)) == Set(SourceField.allCases))
    for entry in ColumnSynonyms.entries {
      for spelling in entry.spellings { #expect(!ColumnName(spelling).words.isEmpty, "\(spelling)") }
      #expect(Set(entry.spellings).count == entry.spellings.count, "\(entry.field)")
    }
  }
}
