"""What the demo's canteens buy: products by territory, class and place.

A class is a triple (group, plate, place): the EGalim group ("bio", "siqo", "autres", "ext" or "none"), whether the
product is meat or fish ("mf") or not ("hors"), and whether it is local ("local") or not ("loin").

Each product is (description, family, supplier, labels, origin, short circuit, smallest, largest order in euros, months).
"""

MEAT, FISH, FRUIT, DELI = "VIANDES_VOLAILLES", "PRODUITS_DE_LA_MER", "FRUITS_ET_LEGUMES", "CHARCUTERIE"
DAIRY, BREAD, DRINK, OTHER = "PRODUITS_LAITIERS", "BOULANGERIE", "BOISSONS", "AUTRES"
FR, EU, UNKNOWN = "FRANCE", "EUROPE", ""

YEAR = tuple(range(1, 13))
SPRING = (4, 5, 6)
SUMMER = (6, 7, 9)
AUTUMN = (9, 10, 11, 12)
WINTER = (1, 2, 3, 11, 12)
COLD = (1, 2, 3, 10, 11, 12)

GROCER = "Grossiste Alpes Provence"
FROZEN = "Surgelés du Sud-Est"
FISHMONGER = "Marée des Alpes"
BUTCHER = "Boucherie de gros Durance"
MARKET = "Primeurs de la Durance"
COOPERATIVE = "Coop bio Provence"

MAINLAND = {
    ("none", "mf", "loin"): [
        ("Steak haché 15 % MG, surgelé, 50 x 100 g", MEAT, FROZEN, [], FR, False, 70, 160, YEAR),
        ("Sauté de porc, 5 kg", MEAT, BUTCHER, [], FR, False, 40, 90, YEAR),
        ("Cuisses de poulet, 10 kg", MEAT, BUTCHER, [], EU, False, 45, 110, YEAR),
        ("Cordon bleu de dinde, surgelé", MEAT, FROZEN, [], EU, False, 40, 95, YEAR),
        ("Rôti de dinde cuit", MEAT, BUTCHER, [], FR, False, 55, 120, YEAR),
        ("Émincé de bœuf", MEAT, BUTCHER, [], EU, False, 70, 150, YEAR),
        ("Paupiettes de veau", MEAT, BUTCHER, [], FR, False, 60, 130, COLD),
        ("Dos de colin d'Alaska, surgelé", FISH, FROZEN, [], UNKNOWN, False, 60, 140, YEAR),
        ("Poisson pané, surgelé", FISH, FROZEN, [], EU, False, 40, 90, YEAR),
        ("Filet de saumon", FISH, FISHMONGER, [], EU, False, 80, 170, YEAR),
        ("Thon au naturel, boîte 4/4", FISH, GROCER, [], UNKNOWN, False, 30, 70, YEAR),
    ],
    ("none", "mf", "local"): [
        ("Porc de la vallée, rouelle", MEAT, "Ferme des Tilleuls", [], FR, True, 60, 130, YEAR),
        ("Truites de source", FISH, "Pisciculture de la Méouge", [], FR, True, 60, 120, YEAR),
    ],
    ("siqo", "mf", "loin"): [
        ("Poulet Label Rouge, cuisses", MEAT, "Volailles de la Drôme", ["LABEL_ROUGE"], FR, False, 70, 150, YEAR),
        ("Rôti de porc Label Rouge", MEAT, BUTCHER, ["LABEL_ROUGE"], FR, False, 70, 140, YEAR),
        ("Bœuf fermier Label Rouge, bourguignon", MEAT, BUTCHER, ["LABEL_ROUGE", "FERMIER"], FR, False, 90, 180, COLD),
        ("Poulet d'Auvergne IGP Label Rouge", MEAT, "Volailles de la Drôme", ["LABEL_ROUGE", "IGP"],
         FR, False, 70, 150, YEAR),
        ("Saumon Label Rouge, pavés", FISH, FISHMONGER, ["LABEL_ROUGE"], UNKNOWN, False, 90, 180, YEAR),
    ],
    ("siqo", "mf", "local"): [
        ("Agneau de Sisteron IGP Label Rouge, épaule", MEAT, "Éleveurs du Buëch", ["LABEL_ROUGE", "IGP"],
         FR, True, 80, 170, YEAR),
        ("Agneau de Sisteron IGP, navarin", MEAT, "Éleveurs du Buëch", ["IGP"], FR, True, 70, 150, SPRING + WINTER),
    ],
    ("bio", "mf", "loin"): [
        ("Poulet bio, émincé", MEAT, COOPERATIVE, ["BIO"], FR, False, 80, 170, YEAR),
        ("Steak haché bio, 40 x 100 g", MEAT, COOPERATIVE, ["BIO"], FR, False, 90, 180, YEAR),
        ("Truite bio, filets", FISH, FISHMONGER, ["BIO"], FR, False, 80, 150, YEAR),
    ],
    ("bio", "mf", "local"): [
        ("Bœuf bio du Buëch, sauté", MEAT, "GAEC des Marronniers", ["BIO"], FR, True, 90, 190, YEAR),
        ("Agneau bio des Baronnies", MEAT, "GAEC des Marronniers", ["BIO"], FR, True, 80, 160, SPRING + AUTUMN),
        ("Poulet bio de plein air", MEAT, "Ferme du Pas de l'Âne", ["BIO"], FR, True, 80, 150, YEAR),
    ],
    ("autres", "mf", "loin"): [
        ("Merlu pêche durable, dos", FISH, FISHMONGER, ["PECHE_DURABLE"], FR, False, 80, 170, YEAR),
        ("Lieu noir pêche durable, filets", FISH, FISHMONGER, ["PECHE_DURABLE"], FR, False, 70, 150, YEAR),
        ("Sardines pêche durable, filets", FISH, FISHMONGER, ["PECHE_DURABLE"], FR, False, 50, 110, YEAR),
    ],
    ("bio", "hors", "loin"): [
        ("Lait demi-écrémé bio, 12 x 1 L", DAIRY, COOPERATIVE, ["BIO"], FR, False, 25, 70, YEAR),
        ("Yaourt nature bio, 48 pots", DAIRY, COOPERATIVE, ["BIO"], FR, False, 30, 85, YEAR),
        ("Emmental râpé bio", DAIRY, COOPERATIVE, ["BIO"], EU, False, 35, 80, YEAR),
        ("Pâtes complètes bio, 5 kg", OTHER, COOPERATIVE, ["BIO"], EU, False, 25, 65, YEAR),
        ("Lentilles vertes bio, 5 kg", OTHER, COOPERATIVE, ["BIO"], FR, False, 30, 70, YEAR),
        ("Riz long bio équitable, 5 kg", OTHER, COOPERATIVE, ["BIO", "COMMERCE_EQUITABLE"],
         UNKNOWN, False, 30, 75, YEAR),
        ("Chocolat noir bio équitable", OTHER, COOPERATIVE, ["BIO", "COMMERCE_EQUITABLE"],
         UNKNOWN, False, 30, 70, YEAR),
        ("Bananes bio équitables, 18 kg", FRUIT, MARKET, ["BIO", "COMMERCE_EQUITABLE"], UNKNOWN, False, 35, 80, YEAR),
        ("Carottes bio, 10 kg", FRUIT, MARKET, ["BIO"], FR, False, 20, 60, YEAR),
        ("Oranges bio, 15 kg", FRUIT, MARKET, ["BIO"], EU, False, 30, 75, WINTER),
        ("Courgettes bio, 10 kg", FRUIT, MARKET, ["BIO"], FR, False, 25, 70, SUMMER),
        ("Pain complet bio", BREAD, "Fournil du Moulin", ["BIO"], FR, False, 20, 55, YEAR),
        ("Jus de pomme bio, 6 x 1 L", DRINK, COOPERATIVE, ["BIO"], FR, False, 20, 45, YEAR),
        ("Compote de pommes bio, boîte 5/1", FRUIT, COOPERATIVE, ["BIO"], FR, False, 25, 60, YEAR),
    ],
    ("bio", "hors", "local"): [
        ("Pommes bio, plateau 12 kg", FRUIT, "Verger du Buëch", ["BIO"], FR, True, 25, 75, COLD),
        ("Courges bio, 10 kg", FRUIT, "Jardins de la Blaisance", ["BIO"], FR, True, 20, 60, AUTUMN),
        ("Salades bio, colis de 12", FRUIT, "Jardins de la Blaisance", ["BIO"], FR, True, 15, 45, SPRING + SUMMER),
        ("Tomates bio, 6 kg", FRUIT, "Jardins de la Blaisance", ["BIO"], FR, True, 20, 55, SUMMER),
        ("Pain au levain bio", BREAD, "Fournil du Moulin", ["BIO"], FR, True, 20, 60, YEAR),
        ("Petit épeautre de Haute-Provence bio IGP, 5 kg", OTHER, "Moulin de la Méouge", ["BIO", "IGP"],
         FR, True, 30, 70, YEAR),
        ("Pois chiches bio, 5 kg", OTHER, "Moulin de la Méouge", ["BIO"], FR, True, 25, 60, YEAR),
        ("Fromage blanc bio, seau 5 kg", DAIRY, "Laiterie du Céüse", ["BIO"], FR, True, 25, 65, YEAR),
    ],
    ("siqo", "hors", "loin"): [
        ("Comté AOP, meule en quarts", DAIRY, GROCER, ["AOCAOP"], FR, False, 50, 110, YEAR),
        ("Cantal AOP", DAIRY, GROCER, ["AOCAOP"], FR, False, 40, 90, YEAR),
        ("Beurre Charentes-Poitou AOP, 5 kg", DAIRY, GROCER, ["AOCAOP"], FR, False, 45, 95, YEAR),
        ("Riz de Camargue IGP, 5 kg", OTHER, GROCER, ["IGP"], FR, False, 25, 60, YEAR),
        ("Lentille verte du Puy AOP, 5 kg", OTHER, GROCER, ["AOCAOP"], FR, False, 35, 75, COLD),
        ("Mozzarella STG", DAIRY, GROCER, ["STG"], EU, False, 35, 80, YEAR),
        ("Jambon de Bayonne IGP, tranché", DELI, GROCER, ["IGP"], FR, False, 45, 95, YEAR),
        ("Jambon supérieur Label Rouge", DELI, BUTCHER, ["LABEL_ROUGE"], FR, False, 50, 100, YEAR),
        ("Œufs Label Rouge, 180", DAIRY, GROCER, ["LABEL_ROUGE"], FR, False, 35, 65, YEAR),
    ],
    ("siqo", "hors", "local"): [
        ("Picodon AOP, 60 pièces", DAIRY, "Fromagerie des Baronnies", ["AOCAOP"], FR, True, 40, 85, YEAR),
        ("Banon AOP, 30 pièces", DAIRY, "Fromagerie des Baronnies", ["AOCAOP"], FR, True, 40, 85, SPRING + AUTUMN),
        ("Huile d'olive de Nyons AOP, 5 L", OTHER, "Moulin de l'Ouvèze", ["AOCAOP"], FR, True, 55, 95, YEAR),
        ("Olives de Nyons AOP, seau", OTHER, "Moulin de l'Ouvèze", ["AOCAOP"], FR, True, 35, 70, YEAR),
        ("Pommes des Alpes de Haute-Durance IGP, 12 kg", FRUIT, "Verger du Buëch", ["IGP"], FR, False, 25, 65, COLD),
        ("Miel de Provence IGP, seau 3 kg", OTHER, "Rucher du Jabron", ["IGP"], FR, True, 30, 60, YEAR),
    ],
    ("autres", "hors", "loin"): [
        ("Bananes de Guadeloupe et Martinique, 18 kg", FRUIT, MARKET, ["RUP"], FR, False, 30, 70, YEAR),
        ("Pommes golden HVE, 12 kg", FRUIT, MARKET, ["HVE"], FR, False, 25, 65, COLD),
        ("Pommes de terre HVE, 25 kg", FRUIT, MARKET, ["HVE"], FR, False, 25, 65, YEAR),
        ("Chocolat en poudre équitable", OTHER, GROCER, ["COMMERCE_EQUITABLE"], UNKNOWN, False, 30, 65, YEAR),
        ("Quinoa HVE équitable, 5 kg", OTHER, GROCER, ["HVE", "COMMERCE_EQUITABLE"], FR, False, 35, 75, YEAR),
        ("Jus de raisin HVE, 6 x 1 L", DRINK, GROCER, ["HVE"], FR, False, 20, 45, YEAR),
    ],
    ("autres", "hors", "local"): [
        ("Œufs fermiers, 180", DAIRY, "Ferme du Pas de l'Âne", ["FERMIER"], FR, True, 35, 65, YEAR),
        ("Tomme fermière de brebis", DAIRY, "Ferme des Tilleuls", ["FERMIER"], FR, True, 45, 95, YEAR),
        ("Pommes HVE, plateau 12 kg", FRUIT, "Verger du Buëch", ["HVE"], FR, True, 25, 70, COLD),
        ("Poires HVE, plateau 10 kg", FRUIT, "Verger du Buëch", ["HVE"], FR, True, 25, 65, AUTUMN),
        ("Abricots HVE, plateau 6 kg", FRUIT, "Vergers de l'Ouvèze", ["HVE"], FR, True, 25, 65, (6, 7)),
        ("Cerises HVE, plateau 5 kg", FRUIT, "Vergers de l'Ouvèze", ["HVE"], FR, True, 30, 70, (5, 6)),
        ("Courgettes HVE, 10 kg", FRUIT, "Vergers de l'Ouvèze", ["HVE"], FR, True, 20, 55, SUMMER),
    ],
    ("ext", "hors", "loin"): [
        ("Légumes racines, marché avec coût du cycle de vie", FRUIT, MARKET, ["EXTERNALITES"], FR, False, 40, 90, COLD),
        ("Farine de blé, marché à performance environnementale", OTHER, GROCER, ["PERFORMANCE"],
         FR, False, 25, 60, YEAR),
    ],
    ("none", "hors", "loin"): [
        ("Coquillettes, 5 kg", OTHER, GROCER, [], EU, False, 20, 55, YEAR),
        ("Riz long, 5 kg", OTHER, GROCER, [], UNKNOWN, False, 20, 55, YEAR),
        ("Semoule moyenne, 5 kg", OTHER, GROCER, [], FR, False, 18, 45, YEAR),
        ("Purée en flocons", OTHER, GROCER, [], EU, False, 30, 70, YEAR),
        ("Concentré de tomates, boîte 4/4", OTHER, GROCER, [], EU, False, 20, 50, YEAR),
        ("Huile de tournesol, 10 L", OTHER, GROCER, [], EU, False, 25, 60, YEAR),
        ("Farine T55, 10 kg", OTHER, GROCER, [], FR, False, 15, 40, YEAR),
        ("Haricots verts, surgelés, 10 kg", FRUIT, FROZEN, [], EU, False, 35, 85, YEAR),
        ("Petits pois, surgelés, 10 kg", FRUIT, FROZEN, [], FR, False, 35, 80, YEAR),
        ("Épinards hachés, surgelés", FRUIT, FROZEN, [], FR, False, 30, 70, COLD),
        ("Pommes de terre, 25 kg", FRUIT, MARKET, [], FR, False, 20, 55, YEAR),
        ("Carottes, 10 kg", FRUIT, MARKET, [], FR, False, 15, 45, YEAR),
        ("Tomates, 6 kg", FRUIT, MARKET, [], EU, False, 20, 55, SPRING + SUMMER),
        ("Concombres, colis de 12", FRUIT, MARKET, [], EU, False, 15, 40, SPRING + SUMMER),
        ("Clémentines, 10 kg", FRUIT, MARKET, [], EU, False, 25, 60, WINTER),
        ("Oranges, 15 kg", FRUIT, MARKET, [], EU, False, 25, 60, WINTER),
        ("Bananes, 18 kg", FRUIT, MARKET, [], UNKNOWN, False, 25, 55, YEAR),
        ("Melons, colis de 6", FRUIT, MARKET, [], FR, False, 25, 60, (6, 7, 9)),
        ("Yaourts aux fruits, 48 pots", DAIRY, GROCER, [], FR, False, 25, 65, YEAR),
        ("Petits suisses, 60 pots", DAIRY, GROCER, [], FR, False, 25, 60, YEAR),
        ("Lait demi-écrémé UHT, 12 x 1 L", DAIRY, GROCER, [], FR, False, 20, 50, YEAR),
        ("Emmental râpé, 5 kg", DAIRY, GROCER, [], EU, False, 40, 90, YEAR),
        ("Beurre doux, 5 kg", DAIRY, GROCER, [], FR, False, 45, 95, YEAR),
        ("Crème liquide, 6 x 1 L", DAIRY, GROCER, [], FR, False, 30, 65, YEAR),
        ("Œufs liquides pasteurisés, 5 L", DAIRY, GROCER, [], EU, False, 25, 55, YEAR),
        ("Baguettes précuites, surgelées", BREAD, FROZEN, [], FR, False, 25, 65, YEAR),
        ("Brioche tranchée", BREAD, GROCER, [], FR, False, 20, 50, YEAR),
        ("Tarte aux pommes, surgelée", BREAD, FROZEN, [], EU, False, 35, 80, YEAR),
        ("Saucisses de Strasbourg", DELI, BUTCHER, [], EU, False, 35, 80, YEAR),
        ("Jambon blanc, tranché", DELI, BUTCHER, [], FR, False, 40, 90, YEAR),
        ("Pâté de campagne", DELI, BUTCHER, [], FR, False, 25, 55, YEAR),
        ("Jus d'orange, 6 x 1 L", DRINK, GROCER, [], UNKNOWN, False, 15, 40, YEAR),
        ("Eau de source, 24 x 50 cl", DRINK, GROCER, [], FR, False, 15, 35, SUMMER),
    ],
    ("none", "hors", "local"): [
        ("Pain de campagne", BREAD, "Boulangerie du Pont", [], FR, True, 20, 60, YEAR),
        ("Baguettes tradition", BREAD, "Boulangerie du Pont", [], FR, True, 20, 60, YEAR),
        ("Pommes de terre de la vallée, 25 kg", FRUIT, "Ferme des Tilleuls", [], FR, True, 25, 60, COLD),
        ("Courgettes de plein champ", FRUIT, "Vergers de l'Ouvèze", [], FR, True, 20, 50, SUMMER),
        ("Poires, plateau 10 kg", FRUIT, "Verger du Buëch", [], FR, True, 25, 60, AUTUMN),
        ("Yaourts de la laiterie, 48 pots", DAIRY, "Laiterie du Céüse", [], FR, True, 30, 70, YEAR),
        ("Salades, colis de 12", FRUIT, "Ferme des Tilleuls", [], FR, True, 15, 40, SPRING + SUMMER),
    ],
}

ISLAND_GROCER = "Import Océan Indien"
ISLAND_MARKET = "Marché de gros du Nord"
ISLAND_MEAT = "Viandes Péi"
ISLAND_FISH = "Pêcheurs de Sainte-Marie"

REUNION = {
    ("none", "mf", "loin"): [
        ("Cuisses de poulet congelées, 10 kg", MEAT, ISLAND_GROCER, [], EU, False, 80, 180, YEAR),
        ("Sauté de dinde congelé", MEAT, ISLAND_GROCER, [], EU, False, 70, 150, YEAR),
        ("Steak haché, surgelé", MEAT, ISLAND_GROCER, [], FR, False, 90, 190, YEAR),
        ("Poisson pané, surgelé", FISH, ISLAND_GROCER, [], EU, False, 60, 130, YEAR),
        ("Filet de hoki, surgelé", FISH, ISLAND_GROCER, [], UNKNOWN, False, 70, 150, YEAR),
    ],
    ("none", "mf", "local"): [
        ("Poulet péi, découpes", MEAT, ISLAND_MEAT, [], FR, True, 80, 180, YEAR),
        ("Porc péi, rouelle", MEAT, ISLAND_MEAT, [], FR, True, 80, 170, YEAR),
        ("Bœuf des Hauts, cari", MEAT, ISLAND_MEAT, [], FR, True, 100, 190, YEAR),
    ],
    ("siqo", "mf", "loin"): [
        ("Poulet Label Rouge, surgelé", MEAT, ISLAND_GROCER, ["LABEL_ROUGE"], FR, False, 90, 180, YEAR),
        ("Rôti de porc Label Rouge, surgelé", MEAT, ISLAND_GROCER, ["LABEL_ROUGE"], FR, False, 90, 170, YEAR),
    ],
    ("bio", "mf", "local"): [
        ("Poulet bio péi", MEAT, "Ferme des Hauts", ["BIO"], FR, True, 90, 180, YEAR),
    ],
    ("autres", "mf", "loin"): [
        ("Merlu pêche durable, surgelé", FISH, ISLAND_GROCER, ["PECHE_DURABLE"], FR, False, 80, 160, YEAR),
    ],
    ("autres", "mf", "local"): [
        ("Espadon de La Réunion, darnes", FISH, ISLAND_FISH, ["RUP"], FR, True, 90, 180, YEAR),
        ("Thon de La Réunion, dés", FISH, ISLAND_FISH, ["RUP"], FR, True, 80, 170, YEAR),
    ],
    ("bio", "hors", "loin"): [
        ("Pâtes bio, 5 kg", OTHER, ISLAND_GROCER, ["BIO"], EU, False, 40, 90, YEAR),
        ("Lentilles bio, 5 kg", OTHER, ISLAND_GROCER, ["BIO"], FR, False, 40, 90, YEAR),
        ("Lait bio UHT, 12 x 1 L", DAIRY, ISLAND_GROCER, ["BIO"], FR, False, 40, 95, YEAR),
    ],
    ("bio", "hors", "local"): [
        ("Bananes bio péi, 18 kg", FRUIT, "Ferme des Hauts", ["BIO"], FR, True, 40, 95, YEAR),
        ("Salades bio, colis de 12", FRUIT, "Ferme des Hauts", ["BIO"], FR, True, 35, 80, YEAR),
        ("Patates douces bio, 10 kg", FRUIT, "Ferme des Hauts", ["BIO"], FR, True, 40, 90, YEAR),
    ],
    ("siqo", "hors", "loin"): [
        ("Comté AOP", DAIRY, ISLAND_GROCER, ["AOCAOP"], FR, False, 60, 130, YEAR),
        ("Beurre Charentes-Poitou AOP, 5 kg", DAIRY, ISLAND_GROCER, ["AOCAOP"], FR, False, 55, 110, YEAR),
    ],
    ("siqo", "hors", "local"): [
        ("Ananas Victoria Label Rouge, colis", FRUIT, ISLAND_MARKET, ["LABEL_ROUGE", "RUP"],
         FR, True, 50, 110, (1, 2, 3, 11, 12)),
    ],
    ("autres", "hors", "loin"): [
        ("Chocolat équitable, 5 kg", OTHER, ISLAND_GROCER, ["COMMERCE_EQUITABLE"], UNKNOWN, False, 50, 110, YEAR),
        ("Pommes HVE, 12 kg", FRUIT, ISLAND_GROCER, ["HVE"], FR, False, 45, 100, YEAR),
    ],
    ("autres", "hors", "local"): [
        ("Bananes de La Réunion, 18 kg", FRUIT, ISLAND_MARKET, ["RUP"], FR, True, 50, 110, YEAR),
        ("Letchis de La Réunion, 10 kg", FRUIT, ISLAND_MARKET, ["RUP"], FR, True, 60, 120, (1, 11, 12)),
        ("Chouchous de La Réunion, 15 kg", FRUIT, ISLAND_MARKET, ["RUP"], FR, True, 40, 90, YEAR),
        ("Sucre de canne de La Réunion, 10 kg", OTHER, ISLAND_MARKET, ["RUP"], FR, True, 40, 85, YEAR),
        ("Œufs fermiers, 180", DAIRY, "Ferme des Hauts", ["FERMIER"], FR, True, 50, 95, YEAR),
    ],
    ("none", "hors", "loin"): [
        ("Riz parfumé, 25 kg", OTHER, ISLAND_GROCER, [], UNKNOWN, False, 60, 130, YEAR),
        ("Grains secs : pois du Cap, 5 kg", OTHER, ISLAND_GROCER, [], UNKNOWN, False, 40, 90, YEAR),
        ("Coquillettes, 5 kg", OTHER, ISLAND_GROCER, [], EU, False, 35, 80, YEAR),
        ("Haricots verts, surgelés, 10 kg", FRUIT, ISLAND_GROCER, [], EU, False, 55, 120, YEAR),
        ("Pommes, 12 kg", FRUIT, ISLAND_GROCER, [], UNKNOWN, False, 45, 100, YEAR),
        ("Yaourts aux fruits, 48 pots", DAIRY, ISLAND_GROCER, [], FR, False, 45, 100, YEAR),
        ("Emmental râpé, 5 kg", DAIRY, ISLAND_GROCER, [], EU, False, 60, 120, YEAR),
        ("Lait UHT, 12 x 1 L", DAIRY, ISLAND_GROCER, [], FR, False, 35, 80, YEAR),
        ("Baguettes précuites, surgelées", BREAD, ISLAND_GROCER, [], FR, False, 45, 100, YEAR),
        ("Saucisses fumées pour rougail", DELI, ISLAND_GROCER, [], EU, False, 60, 130, YEAR),
        ("Jus de goyave, 6 x 1 L", DRINK, ISLAND_GROCER, [], UNKNOWN, False, 30, 70, YEAR),
    ],
    ("none", "hors", "local"): [
        ("Brèdes chou de Chine", FRUIT, ISLAND_MARKET, [], FR, True, 35, 80, YEAR),
        ("Mangues, 10 kg", FRUIT, ISLAND_MARKET, [], FR, True, 50, 100, (1, 2, 11, 12)),
        ("Pain macatia", BREAD, "Boulangerie du Brûlé", [], FR, True, 35, 80, YEAR),
        ("Baguettes", BREAD, "Boulangerie du Brûlé", [], FR, True, 35, 80, YEAR),
        ("Yaourts péi, 48 pots", DAIRY, "Laiterie des Hauts", [], FR, True, 45, 95, YEAR),
    ],
}


def fruit_and_bread(catalogue):
    """The same catalogue for a satellite, which buys nothing but its bread and its fruit."""
    kept = {
        key: [product for product in products if product[1] in (FRUIT, BREAD) and "surgel" not in product[0]]
        for key, products in catalogue.items()
    }
    return {key: products for key, products in kept.items() if products}
