"""The six canteens of the demo, and the figures in cents that their purchases must add up to.

The SIRETs pass the checksum that the platform asks for, while their first nine digits fail that of a SIREN: they
belong to nobody. The communes exist, the canteens, their suppliers and their figures are invented.
"""


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def siret(twelve):
    """An invented SIRET: the two digits that make it pass, on a SIREN that nobody can have."""
    assert not luhn(twelve[:9]), twelve
    return next(twelve + f"{end:02d}" for end in range(10, 100) if luhn(twelve + f"{end:02d}"))


def year(total, bio, siqo, autres, ext, local, plate, plate_egalim, classes, meals=None):
    """The figures of one canteen and year; `classes` says where bio, SIQO and local products are found."""
    return {
        "total": total, "groups": {"bio": bio, "siqo": siqo, "autres": autres, "ext": ext}, "local": local,
        "plate": plate, "plate_egalim": plate_egalim, "classes": classes, "meals": meals or {},
    }


CENTRAL = siret("210261880000")
PAT = "PAT des Baronnies provençales"
SOUTH = {"region": "93", "departement": "05", "epci": "CC du Sisteronais-Buëch", "pat": PAT, "zone": "B"}
DROME = {"region": "84", "departement": "26", "epci": "CC des Baronnies en Drôme Provençale", "pat": PAT, "zone": "A"}
PRIMARY = "Ecole primaire (maternelle et élémentaire)"

MOLLANS = {
    "siret": CENTRAL, "name": "Cuisine centrale de Mollans-sur-Ouvèze", "id": 26101, "insee": "26188",
    "commune": "Mollans-sur-Ouvèze", **DROME, "epci": "CC Vaison Ventoux", "kitchen": "", "satellite": False,
    "caterer": False, "daily": False, "per_day": 105, "per_year": 14900, "sectors": PRIMARY,
    "production": "central_serving", "mail": "cuisine.mollans@example.org", "order": 165,
    "local": ("PAT", None), "further": {"Laiterie du Céüse": 90, "GAEC des Marronniers": 80},
    "years": {
        2025: year(
            4860960, 923582, 540000, 700000, 72460, 1847165, 1400000, 728000, [
                (("bio", "mf", "loin"), 110000), (("bio", "mf", "local"), 150000), (("siqo", "mf", "loin"), 130000),
                (("siqo", "mf", "local"), 160000), (("autres", "mf", "loin"), 178000),
                (("bio", "hors", "local"), 260000), (("siqo", "hors", "local"), 160000),
                (("autres", "hors", "local"), 330000), (("none", "mf", "local"), 100000),
            ], {"eleves": 13980, "adultes": 840}),
        2026: year(
            4122010, 923330, 520000, 600000, 67139, 1772464, 1190000, 737800, [
                (("bio", "mf", "loin"), 90000), (("bio", "mf", "local"), 190000), (("siqo", "mf", "loin"), 120000),
                (("siqo", "mf", "local"), 170000), (("autres", "mf", "loin"), 167800),
                (("bio", "hors", "local"), 280000), (("siqo", "hors", "local"), 150000),
                (("autres", "hors", "local"), 300000), (("none", "mf", "local"), 90000),
            ], {"eleves": 11610, "adultes": 700}),
    },
}

PIERRELONGUE = {
    "siret": siret("210262360000"), "name": "École de Pierrelongue", "id": 26102, "insee": "26236",
    "commune": "Pierrelongue", **DROME, "kitchen": CENTRAL, "satellite": True, "caterer": False, "daily": False,
    "per_day": 30, "per_year": 4200, "sectors": PRIMARY, "production": "site_cooked_elsewhere", "mail": "",
    "order": 50, "local": ("PAT", None),
    "years": {
        2025: year(151200, 45360, 0, 15120, 0, 90720, 0, 0, [
            (("bio", "hors", "local"), 30000), (("autres", "hors", "local"), 10000)]),
        2026: year(126000, 50400, 0, 18900, 0, 88200, 0, 0, [
            (("bio", "hors", "local"), 36000), (("autres", "hors", "local"), 12000)]),
    },
}

BUIS = {
    "siret": siret("210260630000"), "name": "Crèche de Buis-les-Baronnies", "id": 26103, "insee": "26063",
    "commune": "Buis-les-Baronnies", **DROME, "kitchen": CENTRAL, "satellite": True, "caterer": False, "daily": False,
    "per_day": 18, "per_year": 3900, "sectors": "Crèche", "production": "site_cooked_elsewhere", "mail": "",
    "order": 50, "local": ("PAT", None),
    "years": {
        2025: year(175500, 87750, 0, 14040, 0, 78975, 0, 0, [
            (("bio", "hors", "local"), 50000), (("autres", "hors", "local"), 9000)]),
        2026: year(146250, 87750, 0, 14625, 0, 73125, 0, 0, [
            (("bio", "hors", "local"), 50000), (("autres", "hors", "local"), 10000)]),
    },
}

RIBIERS = {
    "siret": "21050118700012", "name": "Cantine scolaire de Ribiers", "id": 5101, "insee": "05118",
    "commune": "Val Buëch-Méouge", **SOUTH, "kitchen": "", "satellite": False, "caterer": False, "daily": False,
    "per_day": 85, "per_year": 12000, "sectors": PRIMARY, "production": "site", "mail": "cantine.ribiers@example.org",
    "order": 135, "local": ("DEPARTEMENT", None),
    "years": {
        2025: year(3731520, 63436, 11194, 0, 0, 37315, 1120000, 11194, [
            (("siqo", "mf", "loin"), 11194)], {"eleves": 11240, "adultes": 720}),
        2026: year(
            3089760, 432566, 247181, 185386, 0, 185386, 926928, 427314, [
                (("bio", "mf", "loin"), 60000), (("bio", "mf", "local"), 42000), (("siqo", "mf", "loin"), 150000),
                (("siqo", "mf", "local"), 48000), (("autres", "mf", "loin"), 127314),
                (("bio", "hors", "local"), 38000), (("siqo", "hors", "local"), 12000),
                (("autres", "hors", "local"), 21000),
            ], {"eleves": 9250, "adultes": 590}),
    },
}

TRESCLEOUX = {
    "siret": siret("210501720000"), "name": "Cantine de Trescléoux", "id": 5102, "insee": "05172",
    "commune": "Trescléoux", **SOUTH, "kitchen": "", "satellite": False, "caterer": True, "daily": True,
    "per_day": 34, "per_year": 4800, "sectors": PRIMARY, "production": "site", "mail": "", "order": 90,
    "local": ("PAT", None), "further": {},
    "years": {
        2025: year(
            1499400, 359856, 110000, 99916, 0, 524790, 440000, 198000, [
                (("bio", "mf", "loin"), 20000), (("bio", "mf", "local"), 80000), (("siqo", "mf", "loin"), 28000),
                (("siqo", "mf", "local"), 40000), (("autres", "mf", "loin"), 30000),
                (("bio", "hors", "local"), 100000), (("siqo", "hors", "local"), 20000),
                (("autres", "hors", "local"), 52000), (("none", "mf", "local"), 40000),
            ], {"eleves": 4480, "adultes": 280}),
        2026: year(
            1290844, 400162, 96000, 84718, 0, 555063, 372000, 215760, [
                (("bio", "mf", "loin"), 20000), (("bio", "mf", "local"), 110000), (("siqo", "mf", "loin"), 20000),
                (("siqo", "mf", "local"), 42000), (("autres", "mf", "loin"), 23760),
                (("bio", "hors", "local"), 130000), (("siqo", "hors", "local"), 20000),
                (("autres", "hors", "local"), 48000), (("none", "mf", "local"), 40000),
            ], {"eleves": 3784, "adultes": 236}),
    },
}

LE_BRULE = {
    "siret": siret("219741130000"), "name": "Restaurant scolaire du Brûlé", "id": 97401, "insee": "97411",
    "commune": "Saint-Denis", "region": "04", "departement": "974",
    "epci": "CA Intercommunale du Nord de la Réunion", "pat": "PAT du Département de La Réunion", "zone": "REUNION",
    "kitchen": "", "satellite": False, "caterer": False, "daily": False, "per_day": 110, "per_year": 15200,
    "sectors": PRIMARY, "production": "site", "mail": "", "order": 155, "local": ("REGION", None),
    "years": {
        2025: year(
            4708200, 287200, 210000, 604519, 0, 1271214, 1390000, 361400, [
                (("bio", "mf", "local"), 50000), (("siqo", "mf", "loin"), 110000), (("autres", "mf", "local"), 110000),
                (("autres", "mf", "loin"), 91400), (("bio", "hors", "local"), 130000),
                (("siqo", "hors", "local"), 30000), (("autres", "hors", "local"), 320000),
                (("none", "mf", "local"), 260000),
            ], {"eleves": 14320, "adultes": 880, "gouter": 6000}),
        2026: year(
            3986700, 295016, 180000, 593420, 0, 1235877, 1180000, 389400, [
                (("bio", "mf", "local"), 60000), (("siqo", "mf", "loin"), 100000), (("autres", "mf", "local"), 130000),
                (("autres", "mf", "loin"), 99400), (("bio", "hors", "local"), 140000),
                (("siqo", "hors", "local"), 30000), (("autres", "hors", "local"), 330000),
                (("none", "mf", "local"), 240000),
            ], {"eleves": 11870, "adultes": 730, "gouter": 5000}),
    },
}

CANTEENS = [MOLLANS, PIERRELONGUE, BUIS, RIBIERS, TRESCLEOUX, LE_BRULE]

CANTEEN_HEADER = [
    "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
    "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
    "cantine_id", "code_insee", "commune", "departement", "region", "epci", "pat",
]


def canteen_row(canteen):
    """The canteen's line in the platform's layout, with what the territory needs behind it."""
    assert luhn(canteen["siret"]) and not luhn(canteen["siret"][:9])
    return [
        canteen["siret"], canteen["name"], canteen["kitchen"], str(canteen["per_day"]), str(canteen["per_year"]),
        canteen["sectors"], canteen["production"], "Concédée" if canteen["caterer"] else "Directe", "Public", "", "",
        canteen["mail"], str(canteen["id"]), canteen["insee"], canteen["commune"], canteen["departement"],
        canteen["region"], canteen["epci"], canteen["pat"],
    ]
