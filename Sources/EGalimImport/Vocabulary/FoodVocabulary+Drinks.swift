/// Water, juices, sodas, wine.
extension FoodVocabulary {
  static let drinks: [TermList] = [
    TermList(
      .drinks, .product, .high,
      """
      jus, jus de fruits, pur jus, jus d'orange, jus de pomme, jus de raisin, jus d'ananas, jus multifruits,
      jus de tomate, jus de pamplemousse, jus de légumes, jus de carotte, jus de goyave, jus de mangue, nectar,
      nectar d'abricot, nectar de poire, nectar multifruits, eau, eau de source, eau minérale, eau plate,
      eau gazeuse, eau pétillante, eau aromatisée, soda, cola, coca cola, coca, pepsi, orangina, limonade,
      sirop de grenadine, sirop de menthe, sirop de citron, sirop de fraise, sirop de pêche, sirop d'orgeat,
      sirop à l'eau, sirop sport, sirop grenadine, boisson, boisson aux fruits, boisson gazeuse,
      boisson lactée chocolatée bouteille, boisson à l'orange, citronnade, orangeade, thé glacé, ice tea, smoothie,
      vin, vin rouge, vin blanc, vin rosé, champagne, crémant, bière, panaché, cidre, cidre brut, cidre doux, poiré,
      kombucha, tonic, schweppes, perrier, evian, vittel, volvic, cristaline, badoit, san pellegrino,
      oasis tropical, jus concentré, kir, muscat vin, porto, rhum, cognac, punch, pétillant de pomme,
      jus de pommes pétillant, champomy, apéritif, infusion glacée, bourgogne vin, bordeaux vin, bag in box vin
      """),
    TermList(
      .drinks, .product, .medium,
      """
      sirop, boisson soja, boisson végétale, boisson à l'avoine, boisson au riz, boisson d'amande,
      boisson à l'amande, boisson avoine
      """),
    TermList(
      .drinks, .product, .low,
      """
      café, café moulu, café soluble, café en grains, café dosettes, thé, thé vert, thé noir, infusion, tisane,
      verveine, camomille, chicorée, chicorée soluble, décaféiné
      """),
    TermList(
      .drinks, .product, .low,
      """
      vin de cuisine, vin blanc de cuisine, vin rouge cuisine, madère cuisine, porto cuisine, rhum cuisine,
      cognac cuisine, jus de citron, jus de citron vert, lait d'amande, lait de soja, lait d'avoine, lait de riz,
      lait végétal, lait avoine
      """),
  ]
}
