/// Bread, pastries and cakes, fresh and frozen.
extension FoodVocabulary {
  static let bakery: [TermList] = [
    TermList(
      .bakery, .product, .high, kind: .composite,
      """
      pain, pain de campagne, pain complet, pain de mie, pain au lait, pain au chocolat, pain aux raisins,
      pain aux céréales, pain burger, pain hamburger, pain à burger, pain hot dog, pain précuit, pain tranché,
      pain blanc, pain bis, pain de seigle, pain au levain, pain individuel, pain bagnat, pain viennois,
      pain suisse, pain brioché, pain polaire, pain pita, pain kebab, petit pain, mini pain, demi pain,
      boule de pain, pain macatia, pain spécial, pain au son, pain sans gluten, pain tradition, pain boulot,
      pain nordique, baguette, baguette tradition, baguette précuite, demi baguette, flûte, ficelle, bâtard,
      boule de campagne, couronne de pain, fougasse, focaccia, ciabatta, bun, buns, bagel, pita, panini pain,
      croissant, mini croissant, croissant au beurre, chocolatine, viennoiserie, mini viennoiserie, brioche,
      brioche tranchée, brioche tressée, brioche vendéenne, brioche au beurre, briochette, kouglof,
      chausson aux pommes, chausson, palmier feuilleté, oranais, chouquette, suisse chocolat, torsade chocolat,
      gâche, gâche vendéenne, pogne, tarte aux pommes, tarte au citron, tarte aux fruits, tarte aux poires,
      tarte normande, tarte tropézienne, tarte tatin, tarte fine aux pommes, tarte aux abricots, tarte flan,
      flan pâtissier, flan parisien, flan boulanger, clafoutis, far breton, far, kouign amann, gâteau,
      gâteau au yaourt, gâteau au chocolat, gâteau basque, gâteau d'anniversaire, gâteau aux pommes,
      gâteau moelleux, gâteau marbré, galette des rois, frangipane, galette frangipane, bûche pâtissière,
      bûche de noël, éclair, éclair au chocolat, éclair café, chou à la crème, choux à la crème, chou chantilly,
      profiterole, profiteroles, paris brest, religieuse, mille feuille, millefeuille, saint honoré, opéra,
      fraisier, framboisier, forêt noire, moelleux au chocolat, fondant au chocolat, coulant au chocolat, brownie,
      muffin, donut, donuts, beignet aux pommes, beignet au chocolat, beignet sucré, beignet framboise, beignet,
      pâtisserie, petit four sucré, macarons, macaron, cake aux fruits, cake au citron, baba au rhum, savarin,
      charlotte aux fruits, charlotte aux poires, crumble, crumble aux pommes, cheesecake, strudel, bugnes, churros,
      gaufre de liège, pain perdu, boulangerie, pain surprise nature, tropézienne, tarte chocolat,
      tarte aux fraises, tarte poire bourdaloue, moelleux, moelleux chocolat, fondant chocolat, éclair vanille,
      lunettes confiture, pain boule, pavé rustique pain, pain rustique, miche, navette pain, pain navette,
      tourte de seigle
      """),
    TermList(
      .bakery, .product, .medium, kind: .composite,
      """
      muffin anglais, marbré, marbré chocolat, quatre quarts, cake, fondant, coulant, galette briochée,
      entremet pâtissier, flan nature pâtissier, donut sucre, chocolatines, roulé à la confiture, biscuit roulé,
      génoise, gaufre, financier, cannelé, canelé
      """),
    TermList(
      .bakery, .product, .low, kind: .composite,
      "tarte, tartelette, crêpe, crêpe sucrée, crêpe froment, madeleine, pain d'épices, cookie, cookies, tortilla, wrap, blini, blinis, brick, galette, galette de sarrasin, panini, pain grillé, roulé, feuilleté"
    ),
  ]
}
