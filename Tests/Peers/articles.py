"""What the generated ledgers hold: products, packs, labels, suppliers; and the dice that pick among them."""

from __future__ import annotations


class SplitMix64:
    """A small generator of its own: Python's `random` promises the same numbers for few of its methods only."""

    MASK = (1 << 64) - 1

    def __init__(self, seed: int) -> None:
        self.state = seed & self.MASK

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        value = self.state
        value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & self.MASK
        return value ^ (value >> 31)

    def below(self, bound: int) -> int:
        return (self.next() >> 32) * bound >> 32

    def pick(self, values):
        return values[self.below(len(values))]

    def weighted(self, pairs):
        """A value of `(weight, value)` pairs."""
        place = self.below(sum(weight for weight, _ in pairs))
        for weight, value in pairs:
            place -= weight
            if place < 0:
                return value
        raise AssertionError("weights add up")

    def shuffle(self, values: list) -> None:
        for index in range(len(values) - 1, 0, -1):
            other = self.below(index + 1)
            values[index], values[other] = values[other], values[index]


PRODUCTS = {
    "VIANDES_VOLAILLES": "Sauté de bœuf|Rôti de porc|Cuisse de poulet|Escalope de dinde|Bourguignon|Steak haché 15 %|"
    "Épaule d'agneau|Blanquette de veau|Filet de poulet|Paleron de bœuf|Émincé de dinde|Joue de porc",
    "PRODUITS_DE_LA_MER": "Dos de cabillaud|Filet de colin|Moules de bouchot|Pavé de saumon|Filet de lieu noir|"
    "Brandade|Truite portion|Filet de merlu|Crevettes décortiquées|Sardines à l'huile",
    "FRUITS_ET_LEGUMES": "Pommes golden|Carottes|Salade batavia|Tomates rondes|Poires conférence|Courgettes|Bananes|"
    "Pommes de terre|Oignons jaunes|Fraises gariguette|Haricots verts extra-fins|Pêches jaunes|Épinards|Céleri-rave",
    "CHARCUTERIE": "Jambon cuit supérieur|Saucisse de Toulouse|Pâté de campagne|Chipolatas|Rosette|Lardons fumés|"
    "Mortadelle|Rillettes|Saucisson à l'ail",
    "PRODUITS_LAITIERS": "Lait demi-écrémé|Yaourt nature|Comté|Œufs plein air|Crème fraîche|Beurre doux|Tomme|"
    "Fromage blanc|Emmental râpé|Camembert|Faisselle|Crème dessert",
    "BOULANGERIE": "Pain de campagne|Baguette|Brioche tranchée|Pain complet|Croissant pur beurre|Tarte aux pommes|"
    "Pain de mie|Éclair au café|Galette",
    "BOISSONS": "Jus d'orange|Jus de pomme|Eau de source|Café moulu|Thé vert|Sirop de grenadine|Nectar d'abricot",
    "AUTRES": "Riz long|Lentilles vertes|Huile de colza|Pâtes coquillettes|Farine T55|Sucre en poudre|Semoule|"
    "Purée de tomates|Vinaigre|Miel de lavande|Pois chiches|Confiture d'abricots",
}
PACKS = ["1 kg", "5 kg", "10 kg", "x12", "x24", "x6", "bq 2 kg", "sac 25 kg", "seau 3 kg", "plateau", "colis", "150 g",
         "125 g", "pièce", "filet 5 kg", "bidon 5 l", "1 l", "surgelé", "frais", "cat. 1", "sous vide", "vrac"]
# Notes that only a quoted cell can hold: a separator, a doubled quote, a line break.
COMMAS = ["{0}, {1}", "{0}, {1}, à livrer avant 8 h", "{0}, calibre 70/80", "{0}, remise de 2,5 %"]
QUOTES = ['{0} "Le Verger"', '{0} "sélection" {1}', '"Tradition" {0}', '{0} dit "du pays", {1}']
BREAKS = ["{0}\n{1}", "{0}\nsubstitution : rupture de stock", '{0}\n"{1}", reliquat', "{0}\r\nlivré le matin"]

# The label cells of each family: (weight, cell). None of them is one that `egalim check` warns of in that family.
ANYWHERE = [(120, ""), (26, "BIO"), (8, "HVE"), (5, "COMMERCE_EQUITABLE"), (4, "IGP"), (5, "AOCAOP"), (2, "STG"),
            (2, "RUP"), (2, "EXTERNALITES"), (2, "PERFORMANCE"), (5, "BIO,COMMERCE_EQUITABLE"), (3, "BIO,HVE"),
            (2, "HVE,COMMERCE_EQUITABLE"), (1, "BIO,IGP,COMMERCE_EQUITABLE"), (1, "EXTERNALITES,PERFORMANCE")]
RED = [(9, "LABEL_ROUGE"), (3, "LABEL_ROUGE,IGP"), (1, "BIO,LABEL_ROUGE")]
LABELS = {
    "VIANDES_VOLAILLES": ANYWHERE + RED + [(5, "LABEL_ROUGE,FERMIER"), (2, "BIO,FERMIER"), (1, "AOCAOP,FERMIER"),
                                           (1, "LABEL_ROUGE,IGP,FERMIER")],
    "PRODUITS_DE_LA_MER": ANYWHERE + RED + [(22, "PECHE_DURABLE"), (2, "BIO,PECHE_DURABLE"),
                                            (1, "PECHE_DURABLE,COMMERCE_EQUITABLE")],
    "FRUITS_ET_LEGUMES": ANYWHERE + RED,
    "CHARCUTERIE": ANYWHERE + RED + [(3, "LABEL_ROUGE,FERMIER"), (1, "BIO,FERMIER")],
    "PRODUITS_LAITIERS": ANYWHERE + RED + [(10, "FERMIER"), (2, "FERMIER,AOCAOP"), (1, "BIO,AOCAOP,FERMIER")],
    "BOULANGERIE": ANYWHERE + RED,
    "BOISSONS": ANYWHERE,
    "AUTRES": ANYWHERE + RED,
}

ORIGINS = [(45, ""), (43, "FRANCE"), (12, "EUROPE")]
SHORT_CIRCUITS = [(78, ""), (11, "OUI"), (9, "NON"), (1, "oui"), (1, "x")]
LOCALS = [(80, ""), (9, "OUI"), (9, "NON"), (1, "oui"), (1, "non")]
TRUE_WORDS = {"OUI", "oui", "x"}
LOCAL_DEFINITIONS = [(4, "DEPARTEMENT"), (2, "COMMUNE"), (3, "REGION"), (3, "PAT"), (4, "KM"), (2, "")]

SUPPLIER_COUNT = 60
SUPPLIER_KINDS = [
    ("Boucherie", ["VIANDES_VOLAILLES", "CHARCUTERIE"]), ("Marée", ["PRODUITS_DE_LA_MER"]),
    ("Primeurs", ["FRUITS_ET_LEGUMES"]), ("Fromagerie", ["PRODUITS_LAITIERS"]), ("Fournil", ["BOULANGERIE"]),
    ("Épicerie", ["AUTRES", "BOISSONS"]), ("Grossiste", list(PRODUCTS)), ("Ferme", ["FRUITS_ET_LEGUMES",
                                                                                     "PRODUITS_LAITIERS"]),
]
SUPPLIER_PLACES = ["du Buëch", "Giraud", "de la Vallée", "Martin & Fils", "des Alpes", "Évêque", "du Lac", "Noël"]


def description(dice: SplitMix64, family: str) -> str:
    product = dice.pick(PRODUCTS[family].split("|"))
    pack = dice.pick(PACKS)
    form = dice.below(1_000)
    if form < 90:
        return dice.pick(COMMAS).format(product, pack)
    if form < 130:
        return dice.pick(QUOTES).format(product, pack)
    if form < 150:
        return dice.pick(BREAKS).format(product, pack)
    if form < 450:
        return f"{product} {pack} réf. {1_000 + dice.below(9_000)}"
    return f"{product} {pack}"


def filled_up(text: str, byte_count: int, dice: SplitMix64) -> str:
    """The text with words behind it until it has that many bytes; every other one with quotes and line breaks."""
    plain = dice.below(2) == 0
    words = [text]
    size = len(text.encode())
    while size < byte_count:
        word = dice.pick(PRODUCTS["AUTRES"].split("|")) if plain else description(dice, "AUTRES")
        words.append(word)
        size += 1 + len(word.encode())
    return " ".join(words)


def price(dice: SplitMix64) -> str:
    """From 1 to 999.99 euros, small amounts more often; never more than two decimals, for peers round otherwise."""
    cents = 100 + dice.below(10 ** (3 + dice.below(3)) - 100)
    form = dice.below(10)
    if form == 0:
        return str(cents // 100)
    if form == 1:
        return f"{cents // 100}.{cents // 10 % 10}"
    return f"{cents // 100}.{cents % 100:02}"


def suppliers() -> list[tuple[str, list[str]]]:
    """Names and families; some names need quotes too."""
    found = []
    for index in range(SUPPLIER_COUNT):
        kind, families = SUPPLIER_KINDS[index % len(SUPPLIER_KINDS)]
        name = f"{kind} {SUPPLIER_PLACES[index // len(SUPPLIER_KINDS)]}"
        if index == 17:
            name += ", père et fils"
        if index == 34:
            name = f'SARL "{name}"'
        found.append((name, families))
    return found
