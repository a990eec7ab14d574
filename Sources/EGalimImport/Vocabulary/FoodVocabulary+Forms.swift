import EGalim

/// Cuts and forms, and what is no food at all.
extension FoodVocabulary {
  private static let flesh: [ProductFamily] = [.meat, .fish, .curedMeat]

  static let forms: [TermList] = [
    TermList(
      nil, .form, .high, before: flesh,
      "filet, pavé, escalope, médaillon, brochette, portion, émietté, aiguillettes, suprême, grenadin"),
    TermList(
      .meat, .form, .medium, before: [.meat],
      """
      rôti, sauté, cuisse, épaule, jarret, gigolette, poitrine, palette, collier, côte, joue, pièce à griller,
      noisette d'agneau, souris, cuissot, haut de cuisses, cotis, haché, quasi, foie
      """),
    TermList(
      .meat, .form, .low, before: [.meat, .other],
      """
      ragoût, fricassée, curry de, tajine de, cari, colombo, émincé
      """),
    TermList(.fish, .form, .high, before: [.fish], "darne, dos"),
    TermList(
      nil, .form, .high, before: ProductFamily.allCases,
      """
      dés, dé, tranche, cube, lamelle, lanière, rondelle, bâtonnet, boulette, carré, quartier, morceau, coeur, pané,
      demi, mini, maxi, bloc, bûche, bûchette, roulade, bouchée, miettes, chiffonnade, effiloché, emietté, gros,
      petit, entier, rayon, produit, lot, assiette, allumette, râpé, haché menu, tartine, pointe, pince, queue,
      langue, pièce, aile, blanc, tube, meule, plaque, plaquette, seau, bac, pot, poche, brique, briquette, gourde,
      coupelle, cup, portion individuelle, sachet, boîte, bocal, bouteille, bidon, barquette, paquet, carton, colis,
      plateau, caisse, filet de, sac, palette de, sélection, assortiment de, mélange, mix, duo, trio, méli mélo,
      cocktail, éclats, pêche durable, pêche responsable, pêche raisonnée, pêche à la ligne, pêche française,
      pêche artisanale, petite pêche, pêche côtière, pêche locale, brisures, poudre, flocon, concassé, pulpe,
      gousse, botte, bouquet, branche, feuille, tête, tige, grappe, rapé
      """),
  ]

  static let notFood: [TermList] = [
    TermList(
      nil, .notFood, .high,
      """
      serviette, serviette papier, gobelet, gobelets, assiette carton, assiettes jetables, couvert bois,
      couverts jetables, couverts, fourchette, cuillère bois, cuillère plastique, couteau bois,
      barquette operculable, barquette aluminium, barquette vide, barquette plastique, film alimentaire,
      film étirable, papier cuisson, papier aluminium, papier sulfurisé, aluminium rouleau, sac poubelle,
      sacs poubelles, sac isotherme, gant, gants jetables, gants nitrile, charlotte jetable, charlottes jetables,
      tablier jetable, tablier, masque, essuie tout, essuie main, papier toilette, produit vaisselle,
      liquide vaisselle, liquide de rinçage, lave vaisselle, pastille lave vaisselle, sel régénérant, eau de javel,
      javel, vinaigre ménager, alcool ménager, détergent, désinfectant, dégraissant, détartrant, lessive, éponge,
      savon, gel hydroalcoolique, nettoyant, balai, seau ménage, transport, livraison, port et emballage, consigne,
      consigne palette, palette europe, bac consigné, emballage, emballage consigné, remise, ristourne, rabais,
      éco participation, eco contribution, participation logistique, forfait livraison, location, prestation,
      main d'œuvre, acompte, taxe, cagette consignée, gaz, charbon, allumettes chimiques, moule silicone,
      moule à tarte, moule à gâteau, caissette papier, poche à douille, pique bois, piques brochettes bois, nappe,
      nappage papier, nappe papier, set de table, bougie, chandelle, ticket repas, caution, fournitures, vaisselle,
      verre à eau, carafe, plateau self, étiquette, étiquettes traçabilité, sonde, thermomètre, kit échantillon,
      sac échantillon, dosette détergent, lingette
      """)
  ]
}
