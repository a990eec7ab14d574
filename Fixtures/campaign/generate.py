#!/usr/bin/env python3
"""Writes invented published declarations beside this script, in the form of the platform's campagne_td_AAAA.csv.

Everything is invented. Most of the canteens of `Fixtures/territory` declared their purchases of 2023, some did not, one
kitchen and one group declared for their satellites; the others are of communes, departments and food projects around.
What the platform's own files hold is in it: SIRETs shared by several canteens, or with blanks; names with quotes and
commas; sectors since renamed; communes' codes of eight characters or without their leading zero; no code at all.

`campagne_td_2023.csv` is written as data.gouv.fr shows it (commas, quotes), `campagne_td_2022.csv` as the platform
exports it (semicolons, a mark, backslashes), in another order of columns.

    python3 generate.py           writes the files
    python3 generate.py --check   fails when the files are not what it would write
"""

import csv
import importlib.util
import io
import pathlib
import sys

sys.dont_write_bytecode = True
FOLDER = pathlib.Path(__file__).resolve().parent
specification = importlib.util.spec_from_file_location("territory", FOLDER.parent / "territory" / "generate.py")
territory = importlib.util.module_from_spec(specification)
specification.loader.exec_module(territory)

COLUMNS = (
    "id,applicant_id,teledeclaration_mode,year,version,canteen_id,canteen_siret,canteen_name,"
    "canteen_central_kitchen_siret,canteen_city_insee_code,canteen_epci,canteen_epci_lib,canteen_pat_list,"
    "canteen_pat_lib_list,canteen_department,canteen_department_lib,canteen_region,canteen_region_lib,"
    "canteen_satellite_canteens_count,canteen_economic_model,canteen_management_type,canteen_production_type,"
    "canteen_sector_list,canteen_line_ministry,teledeclaration_type,teledeclaration_ratio_bio,"
    "teledeclaration_ratio_egalim_hors_bio,creation_date"
).split(",")
PATS = {
    "PAT du Val Bleu": "9001", "PAT des Trois Plateaux": "9002",
    "PAT de la Grande Vallée, des Monts et du Littoral": "9003", "PAT \"Sa ki fé\" de l'Île aux Vents": "9004",
    "PAT du Val d\u0092Orme": "9005",
}
EPCIS = {
    "CC du Val Bleu": "990000101", "CC des Hauts Plateaux": "990000102", "CA du Confluent": "990000103",
    "CC du Pays d'Orme": "990000104", "CC du Val Vert": "990000105", "CA de l'Île aux Vents": "990000106",
    "Métropole du Littoral": "990000107",
}
DEPARTMENTS = {"26": ("Drôme", "84", "Auvergne-Rhône-Alpes"), "07": ("Ardèche", "84", "Auvergne-Rhône-Alpes"),
               "974": ("La Réunion", "04", "La Réunion"), "976": ("Mayotte", "06", "Mayotte"),
               "2A": ("Corse-du-Sud", "94", "Corse"), "44": ("Loire-Atlantique", "52", "Pays de la Loire")}
RENAMED = {"Etablissements d’enseignement agricole": "Secondaire lycée agricole"}
AROUND = [
    ("26", "2696{}", "CC du Val Vert", ["PAT du Val Bleu"]),
    ("07", "0796{}", "Métropole du Littoral", ["PAT de la Grande Vallée, des Monts et du Littoral", "PAT du Val d\u0092Orme"]),
    ("974", "9749{}", "CA de l'Île aux Vents", ["PAT \"Sa ki fé\" de l'Île aux Vents"]),
    ("976", "9769{}", "", []),
    ("2A", "2A96{}", "", []),
    ("44", "4496{}", "Métropole du Littoral", ["PAT de la Grande Vallée, des Monts et du Littoral"]),
]
SECTORS = [
    territory.PRIMARY, territory.PRIMARY, territory.COLLEGE, territory.CARE, territory.NURSERY, "Hôpitaux",
    "Secondaire lycée agricole", "Autres établissements du secteur public", "Restaurants d’entreprises",
]


def ratio(tenthousandths):
    return f"{tenthousandths // 10000}.{tenthousandths % 10000:04d}"


def declaration(number, year, canteen_id, siret, name, random, **known):
    row = dict.fromkeys(COLUMNS, "")
    bio = random.below(4000) if random.below(8) else 0
    other = random.below(min(4500, 10000 - bio))
    row.update(
        id=str(number), applicant_id=str(100 + number % 40), teledeclaration_mode="SITE", year=str(year), version="10",
        canteen_id=str(canteen_id), canteen_siret=siret, canteen_name=name, canteen_economic_model="public",
        canteen_management_type="direct", canteen_production_type="site", teledeclaration_ratio_bio=ratio(bio),
        teledeclaration_ratio_egalim_hors_bio=ratio(other),
        creation_date=f"{year + 1}-{1 + number % 5:02d}-{1 + number % 28:02d}T09:{number % 60:02d}:26.457694+01:00")
    place(row, **known)
    return row


def place(row, code="", epci="", pats=(), department="", sectors=()):
    names = DEPARTMENTS.get(department, ("", "", ""))
    row.update(
        canteen_city_insee_code=code, canteen_epci=EPCIS.get(epci, ""), canteen_epci_lib=epci,
        canteen_pat_list=",".join(PATS[pat] for pat in pats), canteen_pat_lib_list=",".join(pats),
        canteen_department=department, canteen_department_lib=names[0], canteen_region=names[1],
        canteen_region_lib=names[2], canteen_sector_list=",".join(sectors))


def of_territory(random):
    """The canteens of the territory's list that declared, and those that declare for others."""
    rows = []
    for index, canteen in enumerate(territory.canteens(territory.Random(54))):
        if index % 6 == 5 or index in (11, 12, 50, 51, 52):
            continue
        sectors = [RENAMED.get(name, name) for name in canteen["secteurs"].split(",") if name]
        pats = [pat for pat in canteen["pat"].split(",") if pat]
        row = declaration(
            30000 + index, 2023, canteen["cantine_id"], canteen["siret"], canteen["nom"], random,
            code=canteen["code_insee"], epci=canteen["epci"], pats=pats, department="26", sectors=sectors)
        row["canteen_management_type"] = "conceded" if canteen["type_gestion"] == "Concédée" else "direct"
        row["canteen_production_type"] = canteen["type_production"]
        if canteen["type_production"] in ("central_serving", "groupe"):
            row["teledeclaration_mode"] = "CENTRAL_ALL"
        rows.append(row)
    return rows


def around(random):
    rows = []
    for number in range(76):
        department, code, epci, pats = AROUND[number % 6]
        sectors = [random.pick(SECTORS)]
        if number % 11 == 3:
            sectors.append(territory.PRIMARY if sectors[0] != territory.PRIMARY else territory.COLLEGE)
        row = declaration(
            31000 + number, 2023, 991000 + number, territory.siret(200 + number), f"Restaurant n° {number + 1}", random,
            code=code.format(number % 10), epci=epci, pats=pats, department=department, sectors=sectors)
        if number % 7 == 2:
            row.update(canteen_economic_model="private", canteen_management_type="conceded")
        rows.append(row)
    rows[0].update(canteen_name='Cantine "Les Hirondelles"', canteen_siret=spaced(rows[0]["canteen_siret"]))
    rows[6]["canteen_siret"] = rows[12]["canteen_siret"]
    rows[7].update(canteen_city_insee_code="7967", canteen_department="", canteen_department_lib="", canteen_region="",
                   canteen_region_lib="")
    rows[13].update(canteen_city_insee_code="10546414")
    place(rows[19], sectors=["Cliniques"])
    rows[25].update(canteen_economic_model="", canteen_management_type="", canteen_production_type="")
    rows[31].update(canteen_department="Ardèche", canteen_department_lib="07")
    for row in (rows[5], rows[11]):
        row.update(teledeclaration_ratio_bio="0.2500", teledeclaration_ratio_egalim_hors_bio="0.2500")
    return rows


def spaced(siret):
    return f"{siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}"


def table(rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def exported(rows):
    text = io.StringIO()
    writer = csv.DictWriter(
        text, sorted(COLUMNS), delimiter=";", quoting=csv.QUOTE_NONE, escapechar="\\", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def before(random):
    """A dozen declarations of the year before, of which one was made twice."""
    rows = [
        declaration(20000 + number, 2022, 991000 + number, territory.siret(200 + number),
                    f"Restaurant n° {number + 1}", random, code=f"2696{number % 10}", epci="CC du Val Vert",
                    pats=["PAT du Val Bleu"], department="26", sectors=[territory.PRIMARY])
        for number in range(12)]
    rows[3].update(canteen_name='Cantine "Les Prés ; les Champs"')
    rows[8].update(canteen_id=rows[2]["canteen_id"], canteen_siret=rows[2]["canteen_siret"],
                   canteen_name=rows[2]["canteen_name"])
    return rows


def files():
    random = territory.Random(2023)
    rows = of_territory(random) + around(random)
    return {"campagne_td_2023.csv": table(rows), "campagne_td_2022.csv": exported(before(random))}


def main():
    wrong = []
    for name, content in files().items():
        path = FOLDER / name
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != content:
                wrong.append(name)
        else:
            path.write_bytes(content)
    if wrong:
        sys.exit("not what the script writes: " + ", ".join(wrong))


if __name__ == "__main__":
    main()
