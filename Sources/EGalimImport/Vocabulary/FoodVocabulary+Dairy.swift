/// Milk, cheese, cream, butter, eggs, fresh dairy desserts.
extension FoodVocabulary {
  static let dairy: [TermList] = [
    TermList(
      .dairy, .product, .high, kind: .egg,
      """
      œuf, œuf frais, œuf de poule, œuf coquille, œuf dur, œufs durs écalés, œuf liquide, œuf entier liquide,
      œuf entier pasteurisé, coule d'œuf, jaune d'œuf, blanc d'œuf, ovoproduit, ovoproduits, œuf plein air,
      œufs calibre moyen, omelette fraîche, oeufs pochés, oeufs brouillés, œuf de caille, œuf mollet
      """),
    TermList(
      .dairy, .product, .high, kind: .cheese,
      """
      fromage, fromage râpé, fromage à raclette, fromage fondu, fromage de chèvre, fromage de brebis, fromage frais,
      fromage à tartiner, fromage portion, bûche de chèvre, bûchette de chèvre, chèvre bûche, chèvre, crottin,
      cabécou, camembert, brie, coulommiers, emmental, emmental râpé, gruyère, comté, beaufort, abondance,
      reblochon, raclette, tomme, tome, tomme de brebis, tomme de savoie, tomme noire, tomme blanche, tomme grise,
      saint nectaire, cantal, cantal jeune, cantal entre deux, laguiole, salers fromage, fourme, fourme d'ambert,
      bleu d'auvergne, bleu, bleu des causses, roquefort, gorgonzola, morbier, mont d'or, vacherin fromage, munster,
      maroilles, livarot, pont l'évêque, neufchâtel, epoisses, langres, chaource, saint marcellin, saint félicien,
      saint paulin, saint môret, saint moret, brillat savarin, ossau iraty, pyrénées fromage, brocciu, brousse,
      banon, picodon, pélardon, rocamadour, valençay, selles sur cher, sainte maure, chabichou,
      crottin de chavignol, pouligny, faisselle, ricotta, mascarpone, mozzarella, burrata, feta, féta, parmesan,
      parmigiano reggiano, parmigiano, grana padano, pecorino, provolone, halloumi, edam, gouda, mimolette, cheddar,
      maasdam, leerdammer, tilsit, manchego, cottage cheese, petit suisse, petits suisses, petit fromage frais,
      petit moulé, carré frais, kiri, babybel, vache qui rit, boursin, samos, saint bricet, six de savoie, rondelé,
      tartare ail et fines herbes, cantadou, raclette tranchée, cancoillotte, port salut, chamois d'or,
      caprice des dieux, chaussée aux moines, vieux pané, rouy, gaperon, soumaintrain, pavé d'affinois, bresse bleu,
      carré de l'est, rigotte, chevrotin, bleu de gex, bleu de bresse, fromage ail et fines herbes, fromage salade,
      fromage à pizza, mini fromage, tranche de fromage, cubes de fromage, tranchette, cheddar tranche, toastinette,
      mimolette jeune, crème de fromage, fromage de vache, délice fromager, spécialité fromagère,
      mélange 3 fromages, mélange de fromages râpés
      """),
    TermList(
      .dairy, .product, .high,
      """
      lait, lait entier, lait demi écrémé, lait écrémé, lait cru, lait uht, lait frais, lait fermenté, lait ribot,
      lait de vache, lait de chèvre, lait de brebis, lait chocolaté, lait concentré, lait en poudre, lait aromatisé,
      yaourt, yaourt nature, yaourt aux fruits, yaourt à boire, yaourt brassé, yaourt de brebis, yaourt grec,
      yaourt vanille, skyr, kéfir, fromage blanc, f blanc, faisselle nature, crème fraîche, crème épaisse,
      crème liquide, crème entière, crème fleurette, crème légère, crème uht, crème, crème dessert, crème chantilly,
      chantilly, beurre, beurre doux, beurre demi sel, beurre salé, beurre micropain, beurre plaquette,
      micro beurre, beurre de baratte, beurre concentré, beurre charentes poitou, beurre clarifié, ghee,
      dessert lacté, liégeois, viennois, flan nappé caramel, flan vanille caramel, crème caramel, crème aux œufs,
      crème brûlée, petit pot de crème, pot de crème, panna cotta, île flottante, œufs au lait, riz au lait,
      semoule au lait, gâteau de riz, gâteau de semoule, lait gélifié, dessert lacté chocolat, spécialité laitière,
      produit laitier, yaourt liquide, yaourt sucré, brassé aux fruits, velouté fruix, suisse aux fruits,
      suisse nature, crémerie, caillé, fontainebleau, petit suisse aux fruits, laitage, lait caillé, mimosa de lait,
      yop, danette, danonino, activia, fjord, perle de lait, lait micro filtré, lait bouteille, crème sous pression,
      babeurre, lactosérum, lait tiré bouchon, lait 1/2 écrémé, crème anglaise fraîche
      """),
    TermList(
      .dairy, .product, .medium,
      """
      flan, flan caramel, mousse au chocolat, mousse chocolat, mousse de fruits, entremets, mousse au citron,
      crème catalane, nature sucré, brassé, viennois chocolat, bifidus
      """),
    TermList(
      .dairy, .product, .low,
      """
      omelette, omelette nature, crème anglaise, tiramisu, lait infantile, lait de croissance, lait 2ème âge,
      vacherin, brebis, lait de suite
      """),
  ]
}
