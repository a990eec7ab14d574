import Testing

@testable import EGalimImport

@Suite("The draft of colonnes.csv")
struct ColumnDraftTests {
  /// One made-up export and what its columns mean.
  struct Export: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let expected: [String]
  }

  static let exports = [
    Export(
      testDescription: "a wholesaler's invoice lines",
      text: """
        Grossiste Alpin;;;;;;;;;;
        Statistiques du 01/01/2026 au 31/03/2026;;;;;;;;;;
        Client;Date livraison;N° BL;Code article;Désignation;Unité;Qté livrée;PU HT;Montant HT;Rayon;Label
        Cantine du Centre;05/01/2026;118;000123;POMME GOLDEN CAT 1;KG;12,5;2,10;26,25;Fruits et légumes;
        Cantine du Centre;05/01/2026;118;000124;YAOURT NATURE BIO 125G;PCE;48;0,35;16,80;Crèmerie;AB
        Cantine du Centre;19/01/2026;131;000200;FILET DE COLIN MSC;KG;6;11,40;68,40;Marée;MSC
        Cantine du Centre;26/01/2026;140;000124;YAOURT NATURE BIO 125G;PCE;96;0,35;33,60;Crèmerie;AB
        Total;;;;;;;;145,05;;
        """,
      expected: [
        "siret\t?", "description\tDésignation", "fournisseur\t?", "date\tDate livraison\tjj/mm/aaaa",
        "prix_ht\tMontant HT\tvirgule", "quantite\tQté livrée\tvirgule", "prix_unitaire_ht\tPU HT\tvirgule",
        "famille_produits\tRayon\tFruits et légumes=FRUITS_ET_LEGUMES|Crèmerie=PRODUITS_LAITIERS|Marée=PRODUITS_DE_LA_MER",
        "categories_egalim\tLabel\tAB=BIO|MSC=", "code_article\tCode article", "reference\tN° BL",
      ]),
    Export(
      testDescription: "only quantities and prices, American dates, decimal points",
      text: """
        Item Nr;Article;Qty;Prix unitaire HT;Date
        A1;Carottes en rondelles;10;1.25;01/31/2026
        A2;Pain de campagne tranché;4;2.10;02/03/2026
        A3;Jus de pomme en brique;24;0.89;02/17/2026
        A4;Emmental râpé sachet;3;7.45;02/28/2026
        """,
      expected: [
        "siret\t?", "description\tArticle", "fournisseur\t?", "date\tDate\tmm/jj/aaaa", "quantite\tQty",
        "prix_unitaire_ht\tPrix unitaire HT\tpoint",
      ]),
    Export(
      testDescription: "amounts with VAT and its rate",
      text: """
        Date facture;Fournisseur;Libellé;TTC;TVA
        2026-01-05;Ferme des Prés;Lait entier en bidon;10,55;5,5
        2026-01-12;Cave du Buis;Vin de cuisine;12,00;20
        2026-01-19;Ferme des Prés;Fromage blanc fermier;21,10;5,5
        """,
      expected: [
        "siret\t?", "description\tLibellé", "fournisseur\tFournisseur", "date\tDate facture",
        "prix_ttc\tTTC\tvirgule", "taux_tva\tTVA\tvirgule",
      ]),
    Export(
      testDescription: "an account's ledger",
      text: """
        Date d'écriture;Compte;Nom du tiers;Libellé écriture;Débit;Crédit
        05/01/2026;60623;Primeur Durand;Fruits de janvier;120,40;
        12/01/2026;60623;Primeur Durand;Légumes de janvier;310,00;
        19/01/2026;60623;Primeur Durand;Avoir sur légumes;;15,20
        26/01/2026;60623;Boucherie Roux;Viande de la semaine;412,35;
        """,
      expected: [
        "siret\t?", "description\tLibellé écriture", "fournisseur\tNom du tiers", "date\tDate d'écriture\tjj/mm/aaaa",
        "debit\tDébit\tvirgule", "credit\tCrédit\tvirgule",
      ]),
    Export(
      testDescription: "titles of unknown wording: contents and calculations decide",
      text: """
        Zone A;Zone B;Zone C;Zone D;Zone E
        05/01/2026;Carottes en rondelles;10;1,25;12,50
        12/01/2026;Pain de campagne tranché;4;2,10;8,40
        19/01/2026;Jus de pomme en brique;24;0,89;21,36
        26/01/2026;Emmental râpé sachet;3;7,45;22,35
        """,
      expected: [
        "siret\t?", "description\tZone B", "fournisseur\t?", "date\tZone A\tjj/mm/aaaa", "prix_ht\tZone E\tvirgule",
        "quantite\tZone C", "prix_unitaire_ht\tZone D\tvirgule",
      ]),
    Export(
      testDescription: "an amount without and one with VAT that no title tells apart",
      text: """
        Jour;Produit acheté;Valeur 1;Valeur 2
        05/01/2026;Carottes en rondelles;10,00;10,55
        13/01/2026;Pain de campagne tranché;20,00;21,10
        19/01/2026;Jus de pomme en brique;30,00;31,65
        26/01/2026;Vin de cuisine rouge;12,00;14,40
        """,
      expected: [
        "siret\t?", "description\tProduit acheté", "fournisseur\t?", "date\tJour\tjj/mm/aaaa",
        "prix_ht\tValeur 1\tvirgule",
      ]),
  ]

  @Test("Columns are recognised by title, content and calculation", arguments: exports)
  func columns(_ export: Export) throws {
    #expect(try DraftedTable.columns(export.text) == export.expected)
  }
}
