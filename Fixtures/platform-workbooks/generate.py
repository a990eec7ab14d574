#!/usr/bin/env python3
"""Makes workbooks that the platform's importer would take or refuse, each for one reason.

    python3 Fixtures/platform-workbooks/generate.py
"""

import datetime
import importlib.util
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
BROKEN = HERE.parent / "broken"

spec = importlib.util.spec_from_file_location("ledgers", HERE.parent / "workbook-ledgers" / "generate.py")
ledgers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ledgers)
Formula, Styled, xlsx = ledgers.Formula, ledgers.Styled, ledgers.xlsx
HEADER, SIRET = ledgers.HEADER, ledgers.SIRET

ISO, FRENCH, LANGUAGE = "yyyy\\-mm\\-dd;@", "dd/mm/yyyy", "[$-40C]yyyy\\-mm\\-dd"
DAY = datetime.date(2026, 10, 6)


def line(description="Carottes", supplier="Verger du Buëch", date=Styled(DAY, ISO), price=36.8, labels="BIO", short=None,
         local=None, **rest):
    return [SIRET, description, supplier, date, price, "FRUITS_ET_LEGUMES", labels, "FRANCE", short, local,
            rest.get("definition"), rest.get("distance")]


# One good line of each kind of cell that is fine: numbers, text, a date that displays as it must.
GOOD = [line(), line("Poireaux", price="100.50"), line("Navets", date="2026-10-07", price=Styled(200, '#,##0.00\\ "€"')),
        line("Salade", local="OUI", definition="KM", distance=30)]
NOTES = ["Lisez-moi", [["Achats du restaurant scolaire"]]]

STATEMENT = [
    "siret", "année_bilan", "valeur_totale", "valeur_bio", "valeur_bio_dont_commerce_equitable", "valeur_siqo",
    "valeur_externalites_performance", "valeur_egalim_autres", "valeur_egalim_autres_dont_commerce_equitable",
    "valeur_viandes_volailles", "valeur_viandes_volailles_egalim", "valeur_viandes_volailles_france",
    "valeur_produits_de_la_mer", "valeur_produits_de_la_mer_egalim", "valeur_produits_de_la_mer_france",
    "valeur_fruits_et_legumes_france", "valeur_charcuterie_france", "valeur_produits_laitiers_france",
    "valeur_boulangerie_france", "valeur_boissons_france", "valeur_autres_france",
]
CANTEENS = [
    "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
    "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
]


def statement(**values):
    figures = {"valeur_totale": 10500, "valeur_bio": "500.5", "valeur_siqo": 20, "valeur_egalim_autres": 2000,
               "valeur_viandes_volailles": 500, "valeur_viandes_volailles_egalim": 200} | values
    return [SIRET, 2025] + [figures.get(name) for name in STATEMENT[2:]]


def canteen(name="Cantine de Veynes", meals=70):
    return [SIRET, name, None, meals, 9800, "Ecole primaire (maternelle et élémentaire)",
            "Restaurant avec cuisine sur place", "Directe", "Public"]


def workbooks():
    table = lambda *rows: [["Achats", [HEADER, *rows]]]
    xlsx(HERE / "bon.xlsx", [*table(*GOOD), NOTES])
    empty = [None] * 4 + [Styled(None, ISO)]
    refused = [
        line(date=Styled(DAY, FRENCH)), line(date=DAY), line(supplier=None), line(short=True, local=False),
        line(description=4012), line(price=Formula("2*18.4")), [], line(labels=Formula('"BIO"')), empty, empty,
    ]
    xlsx(HERE / "refus.xlsx", table(*GOOD, *refused))
    xlsx(HERE / "doutes.xlsx", table(
        line(date=Styled(DAY, LANGUAGE)), line(price=Styled(12.5, "0")), line(price=Styled(0.125, "0.00%")),
        line(price=Styled(12.3456, "0.00"))))
    xlsx(HERE / "onze-colonnes.xlsx", [["Achats", [HEADER[:11], *(row[:11] for row in GOOD)]]])
    xlsx(HERE / "autre-feuille.xlsx", [NOTES, *table(*GOOD)])
    xlsx(HERE / "feuilles-sans-table.xlsx", [NOTES, ["Effectifs", [["jour", "effectif"], [DAY, 70]]]])
    xlsx(HERE / "decale.xlsx", [["Achats", [["Restaurant scolaire"], HEADER, *GOOD]]])
    xlsx(HERE / "plus-bas.xlsx", [["Achats", [[], [], HEADER, *GOOD]]])
    xlsx(HERE / "classeur.csv", table(*GOOD))
    ledgers.ods(HERE / "achats.ods", [["Achats", [HEADER, ledgers.purchase()]]])
    ledgers.ods(HERE / "ods.xlsx", [["Achats", [HEADER, ledgers.purchase()]]])
    (HERE / "texte.xlsx").write_text(",".join(HEADER) + "\n", encoding="utf-8")
    xlsx(HERE / "bilan.xlsx", [["Bilan", [STATEMENT, statement()]]])
    xlsx(HERE / "bilan-refuse.xlsx", [["Bilan", [
        STATEMENT, statement(valeur_bio=184.20000000000002, valeur_siqo=Styled(20.255, "0.00"), valeur_totale=Formula("A1"))]]])
    xlsx(HERE / "cantines.xlsx", [["Cantines", [CANTEENS, canteen()]]])
    xlsx(HERE / "cantines-refusees.xlsx", [["Cantines", [CANTEENS, canteen(name=12, meals=2), canteen(meals=Styled(70, "0.0"))]]])


def broken():
    def one(code, *rows):
        xlsx(BROKEN / f"{code}.xlsx", [["Achats", [HEADER, line(), *rows]]])

    xlsx(BROKEN / "E525.xlsx", [NOTES, ["Approvisionnements", [[
        "cantine_SIRET ou SIREN ou ID ", "description", "fournisseur", "date", "prix_ht", "famille_produits",
        "caracteristique_label1", "caracteristique_label2", "caracteristique_france", "definition_local"], [
        SIRET, "Carottes", "Verger du Buëch", DAY, 36.8, "FRUITS_ET_LEGUMES", "BIO", None, "FRANCE"]]]])
    one("E526", line("Pommes", date=Styled(DAY, FRENCH)))
    one("E527", line("Pommes", supplier=None))
    one("E528", line("Pommes", short=True))
    one("E529", line(4012))
    one("E530", line("Pommes", price=Formula("2*18.4")))
    xlsx(BROKEN / "E531.xlsx", [NOTES, ["Achats", [HEADER, line()]]])
    one("E532", [Styled(None, ISO)], [Styled(None, ISO)])
    (BROKEN / "E533.xlsx").write_text(",".join(HEADER) + "\n", encoding="utf-8")
    xlsx(BROKEN / "E534.csv", [["Achats", [HEADER, line()]]])
    one("W126", line("Pommes", price=Styled(12.5, "0")))
    xlsx(BROKEN / "W128.xlsx", [["Octobre", [HEADER, line()]], ["Novembre", [HEADER, line("Pommes")]]])
    one("W127", line("Pommes", date=Styled(DAY, LANGUAGE)))


workbooks()
broken()
