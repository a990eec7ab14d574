/// Fish, shellfish and crustaceans, fresh, frozen and canned.
extension FoodVocabulary {
  static let fish: [TermList] = [
    TermList(
      .fish, .raw, .high,
      """
      poisson, poisson blanc, poisson pané, poisson meunière, poissons, saumon, saumon fumé, saumonette,
      saumon atlantique, saumon rose, truite, truite fumée, truite arc en ciel, truite saumonée, cabillaud, morue,
      morue salée, colin, colin d'alaska, lieu noir, lieu jaune, lieu d'alaska, lieu de ligne, merlu, merlu blanc,
      merlu du cap, merlan, églefin, eglefin, haddock, julienne filet, filet de julienne, dos de julienne,
      julienne lingue, lingue bleue, hoki, panga, pangasius, tilapia, perche du nil, sole, limande, plie, carrelet,
      turbot, barbue, flétan, raie, aile de raie, lotte, baudroie, congre, roussette, sébaste, grenadier, empereur,
      brosme, tacaud, daurade, dorade, dorade sébaste, pageot, rouget, rouget barbet, grondin, mulet, maquereau,
      sardine, hareng, hareng fumé, anchois, sprat, thon, thon blanc, thon rouge, thon albacore, thon listao,
      germon, bonite, espadon, mahi mahi, requin, vivaneau, mérou, mérou blanc, thazard, capitaine, maigre,
      loup de mer, bar de ligne, filet de bar, bar portion, bar entier, saint pierre, saint-pierre, brochet, sandre,
      carpe, silure, omble, féra, corégone, anguille, esturgeon, lamproie, perche, poisson d'eau douce, gardon,
      friture d'éperlan, éperlan, marlin, dos de colin, cabillau, limande du nord, alose, poulpe, pieuvre, encornet,
      calamar, calmar, seiche, seiches, supion, chipiron, blanc de seiche, lieu, dos de lieu, pavé de lieu,
      filet de lieu, cubes de lieu, beignet de calamar, saumon sauvage, daurade royale, rascasse, chinchard, merou,
      barracuda, carangue
      """),
    TermList(
      .fish, .raw, .high,
      """
      moule, moules, moules de bouchot, huître, coque de mer, palourde, praire, bulot, bigorneau, couteau de mer,
      noix de saint jacques, noix de saint-jacques, saint jacques, coquille saint jacques, pétoncle,
      noix de pétoncle, fruits de mer, cocktail de fruits de mer, crevette, gambas, langoustine, langouste, homard,
      crabe, tourteau, écrevisse, araignée de mer, oursin, ormeau, crustacé, coquillage, clam, amande de mer,
      chair de crabe, moule décortiquée
      """),
    TermList(
      .fish, .product, .high,
      """
      surimi, bâtonnets de surimi, bâtonnet de poisson, fish and chips de poisson, brandade de poisson à frire,
      tarama, œufs de lompe, œufs de saumon, caviar, rollmops, filet de hareng doux, croustillant de poisson,
      nuggets de poisson, beignets de poisson, beignet de crevette, boulette de poisson, steak de thon,
      steak de saumon, pané de poisson, poisson en portion, portion de poisson, poissonnette, marée,
      filet meunière de poisson, colin pané, colin meunière, paupiette de saumon, paupiette de poisson,
      rillettes de la mer, émietté de thon, miettes de thon, escalope de saumon, bouchées de poisson,
      carrés de poisson, colin d'alaska pané, fish, hoki pané, merlu pané, darne de saumon, poisson gratiné,
      filet de poisson
      """),
    TermList(
      .fish, .product, .low,
      """
      accras, accras de morue, rillettes de thon, rillettes de saumon, rillettes de poisson, rillettes de maquereau,
      terrine de poisson, terrine de saumon, mousse de poisson, mousse de saumon, mousse de thon, pain de poisson,
      brandade, brandade de morue, soupe de poisson, bar, paella de la mer, pâté de saumon, terrine de la mer,
      quenelle de saumon, bouillabaisse, marmite de la mer
      """),
  ]
}
