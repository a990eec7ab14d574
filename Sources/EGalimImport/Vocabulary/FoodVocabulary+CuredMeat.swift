/// Cured and cooked meats, sausages, pâtés.
extension FoodVocabulary {
  static let curedMeat: [TermList] = [
    TermList(
      .curedMeat, .product, .high,
      """
      jambon, jambon blanc, jambon cuit, jambon cru, jambon sec, jambon de dinde, jambon de volaille,
      jambon de poulet, jambonneau, jambon de bayonne, jambon de paris, jambon serrano, jambon de parme,
      jambon fumé, jambon supérieur, jambon à l'os, jambon persillé, épaule cuite, épaule de porc cuite,
      dés de jambon, allumettes de jambon, lardons, lardons fumés, allumettes de lardons, allumettes de porc,
      allumettes fumées, allumettes de volaille, lard, lard fumé, bacon, poitrine fumée, poitrine salée,
      poitrine séchée, ventrèche, pancetta, coppa, speck, bresaola, saucisson, saucisson sec, saucisson à l'ail,
      saucisson à cuire, saucisse, saucisse de volaille, saucisse de strasbourg, saucisse de francfort,
      saucisse de toulouse, saucisse de morteau, saucisse de montbéliard, saucisse fumée, saucisse cocktail,
      saucisse de poulet, saucisse de dinde, saucisse de boeuf, knack, knacki, francfort, strasbourg, cervelas,
      mortadelle, salami, rosette, chorizo, figatelli, lonzo, soppressata, viande des grisons, viande de grison,
      andouille, andouillette, boudin, boudin noir, boudin blanc, fromage de tête, museau, museau de porc,
      museau de boeuf, galantine, pâté, pâté de campagne, pâté de foie, pâté en croûte, pâté de tête, pâté breton,
      pâté forestier, pâté de volaille, pâté de lapin, pâté de canard, pate de campagne, pate campagnard,
      pate de foie, pate en croute, pates de campagne, pates en croute, pate breton, pate de tête, pate forestier,
      pate de volaille, pate de lapin, pate de canard, pate de porc, pate ardennais, pate lorrain, pate de jambon,
      pate richelieu, rillettes, rillettes de porc, rillettes de canard, rillettes d'oie, rillettes du mans,
      rillons, rillettes de poulet, rillettes de volaille, mousse de foie, mousse de canard,
      mousse de foie de volaille, rosette de lyon, jésus, saucisse sèche, fuet, cecina, chipolata,
      chipolatas de porc, chipolatas de volaille, merguez, merguez de boeuf, diots, godiveau, saucisse aux herbes,
      saucisse fumée à cuire, crépinette, caillette, rôti de porc fumé, filet de bacon, cervelas obernois,
      charcuterie, assortiment de charcuterie, jambon beurre charcutier, épaule supérieure, grattons,
      farce de charcutier, hure, langue écarlate, noix de jambon, chiffonnade de jambon, tranche de jambon,
      saucisson de lyon, saucisse de foie, saucisson brioché, potted, pâté impérial de porc, palette fumée,
      palette demi sel, filet de dinde fumé, lardons de volaille, lardons de dinde, lardons de poulet,
      andouille de guémené, petit salé, kassler, gendarme, saucisse perche, mini saucisse, saucisse à hot dog,
      hot dog saucisse
      """),
    TermList(
      .curedMeat, .product, .medium,
      """
      terrine, terrine de campagne, foie gras, ballottine, mousse de porc, farce, chair à saucisse, confit de foie,
      demi sel, rôti de dinde fumé
      """),
  ]
}
