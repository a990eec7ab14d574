/// Fruit and vegetables, fresh and frozen; what is canned or dried is a grocery.
extension FoodVocabulary {
  static let fruitAndVegetables: [TermList] = [
    TermList(
      .fruitAndVegetables, .raw, .high, kind: .fruit,
      """
      pomme, poire, pêche, nectarine, brugnon, abricot, cerise, prune, mirabelle, reine claude, quetsche, raisin,
      fraise, framboise, mûre, myrtille, groseille, cassis, fruits rouges, orange, clémentine, mandarine, satsuma,
      citron, citron vert, lime, pamplemousse, pomelo, kumquat, banane, ananas, mangue, papaye, kiwi, litchi,
      letchi, fruit de la passion, maracuja, grenade, figue, kaki, coing, rhubarbe, melon, pastèque,
      melon charentais, goyave, carambole, ramboutan, longane, fruit à pain, nashi, nèfle, physalis, grenadille,
      combava, pomme golden, pomme gala, pomme granny, pomme boskoop, pomme reinette, pomme chantecler,
      poire conférence, poire william, poire comice, golden, gala, granny smith, royal gala, pink lady,
      reine des reinettes, fruit, corbeille de fruits, fruits de saison, agrumes, banane plantain, plantain,
      orange à jus, orange à dessert, citron jaune, raisin blanc, raisin noir, raisin italia, raisin muscat,
      chasselas, prunes rouges, tangerine, fruits exotiques, baies, myrtilles sauvages, griotte, bigarreau,
      pêche plate, pêche jaune, pêche blanche, nectarine blanche, nectarine jaune, orange sanguine, oranges navel,
      oranges maltaise, minneola, mandarine corse
      """),
    TermList(
      .fruitAndVegetables, .raw, .high,
      """
      pomme de terre, pomme terre, patate, patate douce, pomme de terre grenaille, grenaille, ratte, rattes,
      charlotte pomme de terre, agata, bintje, monalisa, topinambour, carotte, navet, radis, radis noir, radis rose,
      betterave, panais, rutabaga, céleri, céleri rave, céleri branche, salsifis, crosne, poireau, oignon,
      oignon rouge, oignon jaune, oignon blanc, oignon nouveau, cébette, cive, échalote, ail, fenouil, asperge,
      artichaut, fond d'artichaut, coeur d'artichaut, chou, chou fleur, choux fleurs, chou vert, chou rouge,
      chou blanc, chou rave, chou de bruxelles, choux de bruxelles, chou romanesco, romanesco, chou chinois,
      chou de chine, chou kale, kale, chou frisé, chou pointu, chou pomme, brocoli, épinard, épinard branche,
      épinard haché, blette, bette, poirée, oseille, cresson, salade, salade verte, laitue, batavia,
      feuille de chêne, scarole, frisée, mâche, roquette, mesclun, iceberg, sucrine, romaine, trévise, endive,
      chicon, chicorée frisée, pissenlit, pousse d'épinard, jeunes pousses, salade mélangée, salade iceberg,
      salade scarole, tomate, tomate cerise, tomate grappe, tomate coeur de boeuf, tomate ronde, tomate allongée,
      concombre, courgette, aubergine, poivron, piment, piment doux, courge, courge butternut, butternut, doubeurre,
      potiron, potimarron, citrouille, pâtisson, chayotte, christophine, chouchou, gombo, haricot vert,
      haricot beurre, haricot plat, haricot mange tout, haricot coco plat, coco plat, petit pois, pois gourmand,
      pois mange tout, fève, champignon, champignon de paris, champignons émincés, pleurote, girolle, cèpe,
      shiitaké, bolet, chanterelle, morille, trompette de la mort, pied de mouton, pied bleu, persil, ciboulette,
      basilic, coriandre, menthe, aneth, estragon, cerfeuil, avocat, manioc, igname, christophines, dachine, brède,
      brèdes, songe, madère, giraumon, patate sucrée, légume, légumes, julienne de légumes, brunoise de légumes,
      wok de légumes, mélange de légumes, légumes racines, poêlée de légumes, carotte râpée, céleri râpé, chou râpé,
      betterave cuite, betterave rouge, betterave crue, carotte en rondelles, épi de maïs, pousses de soja,
      germe de soja, haricot mungo germé, graines germées, lentilles germées, courge spaghetti, fleur de courgette,
      mini légumes, légume pour couscous, légumes couscous, légumes pot au feu, légumes soleil,
      printanière de légumes, légumes du soleil, poivrons rouges, poivron vert, salicorne, persil plat,
      persil frisé, cardon, cardons, rave, scorsonère, crosnes, pourpier, chou cabus, choux, gros choux,
      oignon de roscoff, échalotes, poireaux émincés
      """),
    TermList(
      .fruitAndVegetables, .product, .medium,
      """
      frite, frites, frite allumette, frites de patate douce, pomme noisette, pomme dauphine, pomme duchesse,
      pomme rissolée, potatoes, rösti, pomme sautée, pommes de terre sautées, pommes de terre rissolées,
      pomme vapeur, pomme de terre vapeur, wedges, country potatoes, galette de pomme de terre, galette de légumes,
      ratatouille, poêlée, jardinière, printanière, brunoise, poêlée campagnarde, poêlée méridionale,
      pommes de terre cubes, légume grillé, purée de légumes, purée de carottes, purée de brocolis,
      purée de potiron, purée de céleri, purée d'épinards, purée de courgette, épinards à la crème, crudité,
      crudités, wok
      """),
    TermList(
      .fruitAndVegetables, .raw, .medium,
      """
      noix de grenoble, châtaigne, noix en coque, noix sèche en coque, noix de coco entière, herbe, gingembre, thym,
      romarin, citronnelle, sauge
      """),
    TermList(
      .fruitAndVegetables, .raw, .low,
      """
      julienne, macédoine, macédoine de légumes, maïs, maïs doux, flageolet, salade de fruits, cocktail de fruits,
      noix, marron, coco, haricot, pois, soja, jardinière de légumes, cranberry, petits pois carottes,
      petit pois carotte, salade composée
      """),
  ]
}
