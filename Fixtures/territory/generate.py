#!/usr/bin/env python3
"""Writes an invented territory beside this script: 54 communes, 58 canteens, their purchases of 2025 and 2026.

Everything is invented, from the communes to the SIRETs, whose first nine digits belong to nobody. What such a territory
really has is in it: canteens of which nothing came, a group with satellites, a kitchen with satellites, canteens in two
food projects or in two sectors, a caterer, a ledger in the former layout, one that cannot be read.

    python3 generate.py           writes the files
    python3 generate.py --check   fails when the files are not what it would write
"""

import csv
import io
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
MASK = (1 << 64) - 1
PRIMARY = "Ecole primaire (maternelle et élémentaire)"
COLLEGE = "Secondaire collège"
CARE = "EHPAD / maisons de retraite / foyers de personnes âgées"
NURSERY = "Crèche"
EPCIS = ["CC du Val Bleu", "CC des Hauts Plateaux", "CA du Confluent", "CC du Pays d'Orme"]
PATS = ["PAT du Val Bleu", "PAT des Trois Plateaux"]


class Random:
    """SplitMix64, so that no release of Python can change a single cent."""

    def __init__(self, seed):
        self.state = seed & MASK

    def below(self, bound):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return (mixed ^ (mixed >> 31)) % bound

    def pick(self, values):
        return values[self.below(len(values))]


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def siret(number):
    twelve = f"{990000000 + number:09d}000"
    if luhn(twelve[:9]):
        return siret(number + 1000)
    return next(twelve + f"{end:02d}" for end in range(10, 100) if luhn(twelve + f"{end:02d}"))


STEMS = [
    "Aubre", "Belle", "Chante", "Doux", "Esper", "Ferme", "Grand", "Haute", "Jolie", "Lande", "Mont", "Noire", "Orge",
    "Pierre", "Roche", "Sainte", "Tour", "Val",
]
ENDS = ["fontaine", "-sur-Orme", "-les-Prés"]


def communes():
    """54 names with Insee codes of department 26 that no commune bears."""
    return [(f"26{900 + place}", STEMS[place % 18] + ENDS[place // 18]) for place in range(54)]


def canteens(random):
    rows = []
    for place, (code, name) in enumerate(communes()):
        epci = EPCIS[place * len(EPCIS) // 54]
        pats = [PATS[0]] if place < 24 else [PATS[1]] if place < 40 else PATS if place < 44 else []
        rows.append(canteen(place, f"École de {name}", code, name, epci, pats, [PRIMARY], random))
    extra = [("Collège du Confluent", 30, [COLLEGE]), ("Crèche et école du Val", 3, [NURSERY, PRIMARY]),
             ("Résidence des Tilleuls", 45, [CARE])]
    for number, (name, place, sectors) in enumerate(extra):
        base = rows[place]
        rows.append(canteen(60 + number, name, base["code_insee"], base["commune"], base["epci"],
                            base["pat"].split(",") if base["pat"] else [], sectors, random))
    rows[57 - 1]["type_gestion"] = "Concédée"
    group = canteen(70, "Groupe scolaire intercommunal d'Orme", "", "", EPCIS[3], [], [], random)
    group.update(siret="", cantine_id="990100", siren_unite_legale=SIREN, type_production="groupe", secteurs="")
    rows.append(group)
    for place in (50, 51, 52):
        rows[place].update(groupe_id="990100", type_production="site_cooked_elsewhere")
    for place in (11, 12):
        rows[place].update(siret_cuisine_centrale=rows[10]["siret"], type_production="site_cooked_elsewhere")
    rows[10]["type_production"] = "central_serving"
    return rows


SIREN = next(f"9901{number:05d}" for number in range(100) if luhn(f"9901{number:05d}"))
HEADER = [
    "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
    "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
    "cantine_id", "siren_unite_legale", "code_insee", "commune", "departement", "region", "epci", "pat",
]


def canteen(number, name, code, commune, epci, pats, sectors, random):
    daily = 20 + random.below(90)
    row = dict.fromkeys(HEADER, "")
    row.update(
        siret=siret(number), nom=name, nombre_repas_jour=str(daily), nombre_repas_an=str(daily * 140),
        secteurs=",".join(sectors), type_production="site", type_gestion="Directe", code_insee=code, commune=commune,
        departement="26", region="84", epci=epci, pat=",".join(pats), cantine_id=str(990000 + number))
    row["modèle_économique"] = "Public"
    return row


PRODUCTS = [
    ("Pommes", "FRUITS_ET_LEGUMES", 900), ("Carottes", "FRUITS_ET_LEGUMES", 700), ("Sauté de porc", "VIANDES_VOLAILLES", 1500),
    ("Cuisses de poulet", "VIANDES_VOLAILLES", 1200), ("Filets de merlu", "PRODUITS_DE_LA_MER", 1100),
    ("Yaourts nature", "PRODUITS_LAITIERS", 800), ("Pain", "BOULANGERIE", 600), ("Riz", "AUTRES", 500),
]
SUPPLIERS = ["Coopérative du Val", "Grossiste du Confluent", "Ferme des Landes", "Boulangerie Orme"]


def purchases(rows, random, year, months):
    lines = []
    for place, row in enumerate(rows):
        if place % 9 == 8 or row["groupe_id"]:
            continue
        zeal = random.below(100)
        for month in months:
            if place % 7 == 3 and month > 6:
                continue
            for product, family, price in PRODUCTS:
                if random.below(3) == 0:
                    continue
                cents = price * (20 + random.below(90)) + random.below(100)
                labels, origin, local = [], "", ""
                if random.below(100) < zeal:
                    labels = random.pick([["BIO"], ["BIO"], ["BIO", "COMMERCE_EQUITABLE"], ["HVE"], ["LABEL_ROUGE"]])
                if labels == ["LABEL_ROUGE"] and family not in ("VIANDES_VOLAILLES", "PRODUITS_DE_LA_MER"):
                    labels = ["AOCAOP"]
                if random.below(3):
                    origin = "FRANCE"
                    local = "OUI" if random.below(3) == 0 else ""
                lines.append({
                    "buyer": row["siret"] or row["cantine_id"], "description": product,
                    "fournisseur": random.pick(SUPPLIERS), "date": f"{year}-{month:02d}-{1 + random.below(28):02d}",
                    "prix_ht": f"{cents // 100}.{cents % 100:02d}", "famille_produits": family,
                    "categories_egalim": ",".join(labels), "origine": origin, "est_circuit_court": "",
                    "est_local": local, "definition_local": "DEPARTEMENT" if local else "", "definition_local_km": "",
                    "by_id": not row["siret"],
                })
    return lines


COLUMNS = [
    "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
    "est_circuit_court", "est_local", "definition_local", "definition_local_km",
]


def table(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def ledger(lines, key):
    return table([key] + COLUMNS, [[line["buyer"]] + [line[name] for name in COLUMNS] for line in lines])


def files():
    random = Random(54)
    rows = canteens(random)
    lines = purchases(rows, random, 2026, range(1, 11))
    before = purchases(rows, random, 2025, range(1, 13))
    meals = [
        [row["siret"], f"2026-{month:02d}", str(int(row["nombre_repas_jour"]) * 14)]
        for place, row in enumerate(rows) if row["siret"] and place % 9 != 8 and not row["groupe_id"] and place % 5
        for month in range(1, 11)
    ]
    return {
        "cantines.csv": table(HEADER, [[row[name] for name in HEADER] for row in rows]),
        "repas.csv": table(["siret", "date", "repas_servis"], meals),
        "achats/2025.csv": ledger([line for line in before if not line["by_id"]], "siret"),
        "achats/2026.csv": ledger([line for line in lines if not line["by_id"]], "siret"),
        "achats/2026-groupe.csv": ledger([line for line in lines if line["by_id"]], "cantine_id"),
    }


def main():
    wrong = []
    for name, content in files().items():
        path = FOLDER / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != content:
                wrong.append(name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    if wrong:
        sys.exit("not what the script writes: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
