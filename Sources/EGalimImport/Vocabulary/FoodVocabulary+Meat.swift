/// Meat and poultry, fresh and frozen.
extension FoodVocabulary {
  static let meat: [TermList] = [
    TermList(
      .meat, .raw, .high, kind: .beef,
      """
      bœuf, génisse, taurillon, vache, bovin, boeuf haché, viande bovine, viande de boeuf, boeuf charolais,
      boeuf limousin, boeuf aubrac, boeuf salers, boeuf blonde d'aquitaine, vache laitière, jeune bovin, gros bovin,
      taureau, boeuf bourguignon, boeuf carotte, boeuf braisé
      """),
    TermList(
      .meat, .product, .high, kind: .beef,
      """
      entrecôte, faux filet, rumsteck, rumsteak, romsteck, bavette, onglet, paleron, macreuse, basse côte,
      gîte noix, gîte à la noix, tende de tranche, plat de côte, queue de bœuf, joue de bœuf, langue de bœuf,
      steak haché, steak, haché de bœuf, rosbif, rôti de bœuf, hampe, tournedos, chateaubriand, côte de boeuf,
      jarret de boeuf, rond de gîte, boule de macreuse, tranche grasse, carpaccio de boeuf, tartare de boeuf,
      bifteck, viande hachée
      """),
    TermList(
      .meat, .product, .medium, kind: .beef,
      """
      bourguignon, pot au feu, daube, carbonade, égrené, gîte, jumeau, hamburger de bœuf, hamburger bœuf,
      burger de bœuf, tartare
      """),
    TermList(
      .meat, .raw, .high, kind: .pork,
      "porc, cochon, porcelet, cochon de lait, porc charcutier, porc fermier, viande de porc"),
    TermList(
      .meat, .product, .high, kind: .pork,
      """
      échine de porc, rouelle, longe de porc, filet mignon, côte de porc, carré de porc, jarret de porc,
      travers de porc, rôti de porc, sauté de porc, palette de porc, grillade de porc, épaule de porc,
      poitrine de porc, pied de porc, oreille de porc, langue de porc, foie de porc, pointe de porc, noix de porc,
      ribs de porc, joue de porc, émincé de porc, escalope de porc, haché de porc, échine, filet de porc
      """),
    TermList(.meat, .product, .medium, kind: .pork, "travers, longe, grillade, spare ribs, ribs"),
    TermList(
      .meat, .raw, .high,
      """
      veau, veau de lait, agneau, agneau de lait, agnelet, mouton, viande d'agneau, chevreau, cabri
      """),
    TermList(
      .meat, .product, .high,
      """
      tendron, osso buco, osso bucco, ossobuco, gigot, gigot d'agneau, côtelette, souris d'agneau, collier d'agneau,
      épaule d'agneau, selle d'agneau, tête de veau, ris de veau, foie de veau, rognon, langue de veau,
      noix de veau, quasi de veau, escalope de veau, rôti de veau, sauté de veau, blanquette de veau,
      sauté d'agneau, navarin d'agneau, poitrine de veau, jarret de veau, épaule de veau, fraise de veau,
      foie d'agneau, foie de génisse, foie de bœuf, pieds de veau, coeur de veau, coeur de génisse,
      merguez d'agneau crue, langue de génisse, côte de veau, carré d'agneau, filet d'agneau, curry d'agneau,
      tajine d'agneau à cuire, haut de côtelette
      """),
    TermList(
      .meat, .product, .medium,
      """
      paupiette, navarin, haricot de mouton, viande, kebab, gyros, abats, viande à brochette, sot l'y laisse
      """),
    TermList(.meat, .product, .low, "blanquette, tripes, goulasch, émincé kebab"),
    TermList(
      .meat, .raw, .high, kind: .poultry,
      """
      poulet, poularde, coquelet, coq, poule, dinde, dindonneau, dindon, canard, caneton, pintade, pintadeau, oie,
      caille, pigeon, pigeonneau, chapon, volaille, poulet fermier, poulet jaune, poulet prêt à cuire, pac poulet,
      canard gras, canard de barbarie, volaille de bresse, poulet label
      """),
    TermList(
      .meat, .product, .high, kind: .poultry,
      """
      magret, gésier, cordon bleu de dinde, cordon bleu de volaille, cordon bleu de poulet, cordon bleu,
      cuisse de poulet, haut de cuisse, haut de cuisse de poulet, cuisse de canard, cuisse de pintade,
      filet de poulet, filet de dinde, escalope de dinde, escalope de poulet, escalope de volaille,
      émincé de poulet, sauté de dinde, sauté de poulet, rôti de dinde, rôti de dindonneau, aile de poulet,
      pilon de poulet, pilon, manchon, manchon de canard, foie de volaille, aiguillette de poulet,
      aiguillette de canard, cuisse plt, filet plt, escalope plt, émincé plt, aile plt, pilon plt, sauté plt,
      haut cuisse plt, brochette de volaille, chicken wings, wings, tenders de poulet, blanquette de dinde,
      blanquette de volaille, osso bucco de dinde, paupiette de dinde, haut de cuisse de dinde, confit de canard,
      cuisse de canard confite, poulet entier, demi poulet, poulet rôti
      """),
    TermList(
      .meat, .product, .medium, kind: .poultry,
      """
      nuggets, aiguillette, tenders, chicken, crispy chicken, escalope viennoise, jambonnette de dinde,
      jambonnette de volaille
      """),
    TermList(
      .meat, .raw, .high,
      """
      lapin, lièvre, chevreuil, cerf, sanglier, marcassin, gibier, cheval, autruche, biche, faisan, perdrix,
      perdreau, bison, kangourou, cuisse de lapin, râble de lapin, civet de lapin
      """),
    TermList(
      .meat, .product, .low, kind: .poultry,
      """
      blanc de poulet, blanc de dinde, blanc de volaille, foie gras de canard cru
      """),
  ]
}
