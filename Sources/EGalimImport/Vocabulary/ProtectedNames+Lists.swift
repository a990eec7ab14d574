/// The registered names.
extension ProtectedNames {
  static let cheeses: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .dairy, kind: .cheese,
      """
      Banon, Beaufort, Bleu d'Auvergne, Bleu de Gex, Bleu du Haut-Jura, Bleu des Causses, Bleu du Vercors-Sassenage,
      Brie de Meaux, Brie de Melun, Brocciu, Brousse du Rove, Camembert de Normandie, Cantal, Chabichou du Poitou,
      Chaource, Fromage Charolais, Chevrotin, Comté, Crottin de Chavignol, Époisses, Fourme d'Ambert,
      Fourme de Montbrison, Fromage Abondance, Abondance AOP, Laguiole, Langres, Livarot, Fromage Mâconnais,
      Maroilles, Marolles, Mont d'Or, Vacherin du Haut-Doubs, Morbier, Munster, Munster-Géromé, Neufchâtel,
      Ossau-Iraty, Pélardon, Picodon, Pont-l'Évêque, Pouligny-Saint-Pierre, Reblochon, Reblochon de Savoie,
      Rigotte de Condrieu, Rocamadour, Roquefort, Sainte-Maure de Touraine, Saint-Nectaire, Salers AOP,
      Selles-sur-Cher, Tome des Bauges, Valençay
      """),
    ProtectedNameList(
      .igp, .dairy, kind: .cheese,
      """
      Emmental de Savoie, Emmental français Est-Central, Gruyère IGP, Gruyère de France, Raclette de Savoie,
      Tomme de Savoie, Tomme des Pyrénées, Soumaintrain, Saint-Marcellin, Brillat-Savarin
      """),
  ]

  static let otherDairy: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .dairy,
      """
      Beurre Charentes-Poitou, Beurre des Charentes, Beurre des Deux-Sèvres, Beurre d'Isigny, Crème d'Isigny,
      Beurre de Bresse, Crème de Bresse
      """),
    ProtectedNameList(.igp, .dairy, "Crème fraîche fluide d'Alsace"),
    ProtectedNameList(.igp, .dairy, kind: .egg, "Œufs de Loué"),
    ProtectedNameList(.stg, .dairy, "Lait de foin"),
  ]

  static let meats: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .meat, kind: .beef, "Bœuf de Charolles, Maine-Anjou, Fin Gras du Mézenc, Taureau de Camargue"),
    ProtectedNameList(.aocAop, .meat, kind: .pork, "Porc noir de Bigorre, Kintoa, Porc basque Kintoa"),
    ProtectedNameList(
      .aocAop, .meat, "Barèges-Gavarnie, Prés-salés de la baie de Somme, Prés-salés du Mont-Saint-Michel"),
    ProtectedNameList(
      .aocAop, .meat, kind: .poultry,
      "Volaille de Bresse, Poulet de Bresse, Poularde de Bresse, Chapon de Bresse, Dinde de Bresse"),
    ProtectedNameList(
      .igp, .meat,
      """
      Agneau de Sisteron, Agneau de lait des Pyrénées, Agneau de l'Aveyron, Agneau de Pauillac, Agneau de Lozère,
      Agneau du Bourbonnais, Agneau du Limousin, Agneau du Poitou-Charentes, Agneau du Périgord, Agneau du Quercy,
      Veau de l'Aveyron et du Ségala, Veau du Limousin, Rosée des Pyrénées Catalanes
      """),
    ProtectedNameList(
      .igp, .meat, kind: .beef,
      """
      Bœuf charolais du Bourbonnais, Bœuf de Bazas, Bœuf de Chalosse, Bœuf de Vendée, Bœuf du Maine,
      Génisse Fleur d'Aubrac, Charolais de Bourgogne, Génisse d'Aubrac
      """),
    ProtectedNameList(
      .igp, .meat, kind: .pork,
      """
      Porc d'Auvergne, Porc de Franche-Comté, Porc de la Sarthe, Porc de Normandie, Porc de Vendée,
      Porc du Limousin, Porc du Sud-Ouest
      """),
    ProtectedNameList(
      .igp, .meat, kind: .poultry,
      """
      Canard à foie gras du Sud-Ouest, Oie d'Anjou, Volailles d'Alsace, Poulet d'Alsace, Volailles d'Ancenis,
      Poulet d'Ancenis, Volailles d'Auvergne, Poulet d'Auvergne, Volailles de Bourgogne, Poulet de Bourgogne,
      Volailles de Bretagne, Poulet de Bretagne, Volailles de Challans, Poulet de Challans, Volailles de Cholet,
      Poulet de Cholet, Volailles de Gascogne, Poulet de Gascogne, Volailles de Houdan, Poulet de Houdan,
      Volailles de Janzé, Poulet de Janzé, Volailles de la Champagne, Volailles de la Drôme, Poulet de la Drôme,
      Pintadeau de la Drôme, Volailles de l'Ain, Poulet de l'Ain, Volailles de Licques, Poulet de Licques,
      Volailles de l'Orléanais, Poulet de l'Orléanais, Volailles de Loué, Poulet de Loué, Volailles de Normandie,
      Poulet de Normandie, Volailles de Vendée, Poulet de Vendée, Volailles des Landes, Poulet des Landes,
      Volailles du Béarn, Poulet du Béarn, Volailles du Berry, Poulet du Berry, Volailles du Charolais,
      Volailles du Forez, Volailles du Gatinais, Poulet du Gâtinais, Volailles du Gers, Poulet du Gers,
      Volailles du Languedoc, Volailles du Lauragais, Volailles du Maine, Poulet du Maine,
      Volailles du plateau de Langres, Volailles du Val de Sèvres, Volailles du Velay, Poulet des Cévennes,
      Chapon des Cévennes, Poulet du Périgord, Volailles du Périgord, Dinde de Bretagne, Pintade de l'Ardèche,
      Poulet de l'Ardèche, Chapon de l'Ardèche
      """),
    ProtectedNameList(
      .igp, .curedMeat,
      """
      Jambon de Bayonne, Jambon d'Auvergne, Jambon de Lacaune, Jambon de l'Ardèche, Jambon d'Ardèche,
      Jambon de Vendée, Jambon sec des Ardennes, Noix de jambon sec des Ardennes, Jambon de Luxeuil,
      Jambon du Kintoa, Saucisson de Lacaune, Saucisse de Lacaune, Saucisson d'Auvergne, Saucisson sec d'Auvergne,
      Saucisson de l'Ardèche, Saucisson sec d'Ardèche, Saucisse de Morteau, Jésus de Morteau,
      Saucisse de Montbéliard, Rillettes de Tours, Boudin blanc de Rethel, Pâté de campagne breton,
      Coppa de l'Île de Beauté, Lonzo de l'Île de Beauté
      """),
    ProtectedNameList(
      .aocAop, .curedMeat, "Jambon noir de Bigorre, Coppa de Corse, Jambon sec de Corse, Lonzo de Corse, Prisuttu"),
    ProtectedNameList(.aocAop, .fish, "Moules de bouchot de la baie du Mont-Saint-Michel"),
    ProtectedNameList(.stg, .fish, "Moules de bouchot"),
    ProtectedNameList(
      .igp, .fish, "Coquille Saint-Jacques des Côtes-d'Armor, Huîtres Marennes-Oléron, Anchois de Collioure"),
  ]

  static let plants: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .fruitAndVegetables,
      """
      Abricots rouges du Roussillon, Ail violet de Cadours, Châtaigne d'Ardèche, Chasselas de Moissac,
      Figue de Solliès, Muscat du Ventoux, Noix de Grenoble, Noix du Périgord, Oignon de Roscoff,
      Oignon doux des Cévennes, Pomme de terre de l'Île de Ré, Pomme du Limousin, Pommes de terre de l'Île de Ré,
      Pommes du Limousin, Béa du Roussillon, Châtaigne des Cévennes
      """),
    ProtectedNameList(
      .igp, .fruitAndVegetables,
      """
      Ail blanc de Lomagne, Ail de la Drôme, Ail fumé d'Arleux, Ail rose de Lautrec, Artichaut du Roussillon,
      Asperges des sables des Landes, Asperge des sables des Landes, Asperges du Blayais, Asperge du Blayais,
      Carottes de Créances, Carotte de Créances, Carotte des sables des Landes, Cerises de Céret, Cerise de Céret,
      Citron de Menton, Clémentine de Corse, Échalote d'Anjou, Fraise de Nîmes, Fraises de Nîmes,
      Fraise du Périgord, Fraises du Périgord, Kiwi de l'Adour, Kiwi de Corse, Mâche nantaise, Melon de Guadeloupe,
      Melon du Haut-Poitou, Melon du Quercy, Mirabelles de Lorraine, Mirabelle de Lorraine, Noisette de Cervione,
      Poireaux de Créances, Poireau de Créances, Pomelo de Corse, Pomme de terre de Merville,
      Pommes de terre de Merville, Pommes des Alpes de Haute-Durance, Pomme des Alpes de Haute-Durance,
      Pommes et poires de Savoie, Pomme de Savoie, Pommes de Savoie, Poire de Savoie, Poires de Savoie,
      Thym de Provence
      """),
    ProtectedNameList(
      .igp, .other,
      """
      Pruneaux d'Agen, Pruneau d'Agen, Haricot tarbais, Mogette de Vendée, Lingot du Nord,
      Haricots de Castelnaudary, Lentilles vertes du Berry, Lentille verte du Berry
      """),
    ProtectedNameList(
      .aocAop, .other,
      """
      Lentille verte du Puy, Lentilles vertes du Puy, Haricot coco de Paimpol, Coco de Paimpol, Piment d'Espelette,
      Olives de Nyons, Olive de Nyons, Olives noires de Nyons, Olives cassées de la vallée des Baux,
      Olives noires de la vallée des Baux, Olive de Nîmes, Olives de Nîmes, Lucques du Languedoc,
      Farine de châtaigne corse
      """),
  ]

  static let groceries: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .other,
      """
      Huile d'olive de Nyons, Huile d'olive de Haute-Provence, Huile d'olive d'Aix-en-Provence,
      Huile d'olive de la vallée des Baux-de-Provence, Huile d'olive de Nice, Huile d'olive de Corse,
      Huile d'olive de Nîmes, Huile d'olive de Provence, Miel de Corse, Miel de sapin des Vosges,
      Huile de noix du Périgord
      """),
    ProtectedNameList(
      .igp, .other,
      """
      Riz de Camargue, Farine de blé noir de Bretagne, Petit épeautre de Haute-Provence, Farine de petit épeautre de Haute-Provence, Pâtes d'Alsace,
      Ravioles du Dauphiné, Miel de Provence, Miel d'Alsace, Miel des Cévennes, Moutarde de Bourgogne,
      Choucroute d'Alsace, Sel de Guérande, Fleur de sel de Guérande, Sel de Salies-de-Béarn, Bergamote de Nancy,
      Vanille de l'île de La Réunion
      """),
    ProtectedNameList(.igp, .bakery, "Brioche vendéenne, Gâche vendéenne"),
    ProtectedNameList(.igp, .drinks, "Cidre de Bretagne, Cidre breton, Cidre de Normandie, Cidre normand"),
    ProtectedNameList(.aocAop, .drinks, "Cidre Pays d'Auge, Cidre Cornouaille, Cidre Cotentin, Cidre du Perche"),
  ]

  static let foreign: [ProtectedNameList] = [
    ProtectedNameList(
      .aocAop, .dairy, kind: .cheese,
      """
      Parmigiano Reggiano, Grana Padano, Gorgonzola, Feta, Manchego, Queso Manchego, Mozzarella di bufala campana,
      Mozzarella di bufala, Pecorino Romano, Pecorino Sardo, Pecorino Toscano, Asiago, Provolone Valpadana,
      Taleggio, Fontina, Montasio, Ricotta Romana, Mahon, Idiazabal, Halloumi, Stilton, Kasseri, Graviera Kritis
      """),
    ProtectedNameList(.igp, .dairy, kind: .cheese, "Gouda Holland, Edam Holland, Burrata di Andria"),
    ProtectedNameList(
      .aocAop, .curedMeat,
      """
      Prosciutto di Parma, Jambon de Parme, Prosciutto di San Daniele, Jambon de San Daniele, Coppa Piacentina,
      Pancetta Piacentina, Jamón de Teruel, Jambon de Teruel, Jabugo, Guijuelo
      """),
    ProtectedNameList(
      .igp, .curedMeat,
      """
      Mortadella Bologna, Mortadelle de Bologne, Bresaola della Valtellina, Speck Alto Adige,
      Jambon de la Forêt-Noire, Cotechino Modena, Chorizo de Cantimpalos, Salame Felino, Jambon d'Ardenne
      """),
    ProtectedNameList(.stg, .curedMeat, "Jamón serrano, Jambon serrano"),
    ProtectedNameList(
      .aocAop, .other,
      """
      Kalamata, Olives de Kalamata, Vinaigre balsamique traditionnel de Modène, Pomodoro San Marzano,
      Safran de La Mancha
      """),
    ProtectedNameList(
      .igp, .other,
      """
      Vinaigre balsamique de Modène, Aceto balsamico di Modena, Riso Nano Vialone Veronese, Turrón de Alicante
      """),
    ProtectedNameList(
      .igp, .fruitAndVegetables,
      """
      Cítricos Valencianos, Arance rosse di Sicilia, Orange rouge de Sicile, Clémentine de Calabre, Mela Alto Adige,
      Pomme du Sud-Tyrol, Citron de Sorrente, Kiwi de Latina, Plátano de Canarias, Pesca di Romagna
      """),
    ProtectedNameList(
      .aocAop, .fruitAndVegetables, "Pêra Rocha, Mela Val di Non, Poire Rocha, Kaki Ribera del Xúquer, Cereza del Jerte"
    ),
  ]
}
