#!/usr/bin/env python3
"""Makes workbooks in the layout of the platform's tracking workbook (« tableur de suivi des achats »).

    python3 Fixtures/tracking-workbook/generate.py            makes them
    python3 Fixtures/tracking-workbook/generate.py --verify   also has LibreOffice compute their summaries anew

Purchases are invented. The summary sheet holds the formulas of the platform's workbook, slips included; the values that
a spreadsheet program would keep beside them are computed here, by a twin of each formula, and `--verify` compares the
twin with what LibreOffice makes of the formulas.
"""

import datetime
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
BROKEN = HERE.parent / "broken"

spec = importlib.util.spec_from_file_location("ledgers", HERE.parent / "workbook-ledgers" / "generate.py")
ledgers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ledgers)
Formula, Styled = ledgers.Formula, ledgers.Styled

SIRET = 21026188000012
OTHER_SIRET = 21050118700012
SIREN = 210599908
HEADER = [
    "cantine_SIRET ou SIREN ou ID ", "description", "fournisseur", "date", "prix_ht", "famille_produits",
    "caracteristique_label1", "caracteristique_label2", "caracteristique_france", "definition_local",
]
LISTS = [
    ["Familles_produits", "caracteristique_label1", "caracteristique_label2", "caracteristique_france", "definition_local"],
    ["VIANDES_VOLAILLES", "BIO", "LABEL_ROUGE", "FRANCE", "AUTOUR_SERVICE"],
    ["CHARCUTERIE", "LABEL_ROUGE", "AOCAOP", "CIRCUIT_COURT", "DEPARTMENT"],
    ["AUTRES", "AOCAOP", "COMMERCE_EQUITABLE", "LOCAL", "REGION"],
    [None, "COMMERCE_EQUITABLE", "PERFORMANCE", None, "AUTRE"],
]
ISO, EUROS = "yyyy\\-mm\\-dd", '#,##0.00\\ "€"'

# --- The summary: what each cell's formula looks for, as the platform's workbook has it -------------------------------

SIQO = ["LABEL_ROUGE", "AOC_AOP", "IGP", "STG"]
OTHERS = ["HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER"]
PERFORMANCES = ["EXTERNALITES", "PERFORMANCE"]
FAMILIES = {
    23: "VIANDES_VOLAILLES", 31: "PRODUITS_DE_LA_MER", 39: "CHARCUTERIE", 41: "FRUITS_ET_LEGUMES", 43: "PRODUITS_LAITIERS",
    45: "BOULANGERIE", 47: "BOISSONS", 49: "AUTRE",
}
TITLES = {
    5: "Total HT des achats", 7: "Achats Bio", 8: "Dont Bio et Commerce équitable", 10: "Achats SIQO",
    12: "Autres achats EGalim", 13: "Dont Commerce équitable (hors bio)", 15: "Externalités et performances",
    19: "Total HT en viandes et volailles", 21: "Achats EGalim en viandes et volailles",
    23: "Origine France - Viandes et volailles", 27: "Total HT en poissons et produits de la mer",
    29: "Achats EGalim en poissons", 31: "Origine France - Poissons", 39: "Origine France - Charcuterie",
    41: "Origine France - Fruits et légumes", 43: "Origine France - BOF", 45: "Origine France - Boulangerie",
    47: "Origine France - Boissons", 49: "Origine France - Autres produits",
}


def column(letter):
    return f"Approvisionnements!{letter}2:{letter}999999"


def same(letter, word):
    return f'({column(letter)}="{word}")'


def formulas():
    amounts = f"({column('E')})"
    any_of = lambda words: "(" + "+".join(same("G", word) for word in words) + ")"
    texts = {
        7: f"{amounts}*{same('G', 'BIO')}",
        8: f"{amounts}*{same('G', 'BIO')}*{same('H', 'COMMERCE_EQUITABLE')}",
        10: f"{amounts}*{any_of(SIQO)}",
        12: f"{amounts}*{any_of(OTHERS)}",
        13: f"{amounts}*({same('H', 'COMMERCE_EQUITABLE')}*({column('G')}<>\"BIO\"))",
        15: f"{amounts}*{any_of(PERFORMANCES)}",
        21: f"{amounts}*{same('F', 'VIANDES_VOLAILLES')}*({column('G')}<>\"\")",
        29: f"{amounts}*{same('F', 'PRODUITS_DE_LA_MER')}*({column('G')}<>\"\")",
    }
    for row, family in FAMILIES.items():
        texts[row] = f"{amounts}*{same('F', family)}*({column('I')}<>\"\")"
    return {row: f"SUMPRODUCT({text})" for row, text in texts.items()}


def twin(rows):
    """What the formulas come to: cell by cell, texts compared in any case; None where a text is no number."""
    sums = dict.fromkeys(formulas(), 0)
    for row in rows:
        cells = [cell.value if isinstance(cell, Styled) else cell for cell in row] + [None] * (10 - len(row))
        amount, family, first, second, mark = cells[4], *((cell or "").upper() for cell in cells[5:9])
        if amount is None:
            continue
        if isinstance(amount, str):
            return None
        counts = {
            7: first == "BIO", 8: first == "BIO" and second == "COMMERCE_EQUITABLE", 10: first in SIQO,
            12: first in OTHERS, 13: second == "COMMERCE_EQUITABLE" and first != "BIO", 15: first in PERFORMANCES,
            21: family == "VIANDES_VOLAILLES" and first != "", 29: family == "PRODUITS_DE_LA_MER" and first != "",
            **{number: family == name and mark != "" for number, name in FAMILIES.items()},
        }
        for number, counted in counts.items():
            sums[number] += round(amount * 100) if counted else 0
    return {number: cents / 100 for number, cents in sums.items()}


def summary(rows, typed=(None, None, None)):
    values = twin(rows)
    sheet = [[None] * 4 for _ in range(61)]
    sheet[1][1] = "SYNTHESE"
    for number, title in TITLES.items():
        sheet[number - 1][1] = title
    for number, text in formulas().items():
        value = Formula(text, values[number]) if values else ErrorFormula(text)
        sheet[number - 1][2] = value
    for number, amount in zip((5, 19, 27), typed):
        sheet[number - 1][2] = amount
        sheet[number - 1][3] = "(à compléter)"
    return sheet


class ErrorFormula(Formula):
    """A formula whose value is an error; the writer of cells knows plain values alone."""


def fill(path, rows, typed=(None, None, None), with_summary=True):
    sheets = [["Prise en main", [[None, "Ajoutez vos achats ligne par ligne"]]]]
    if with_summary:
        sheets.append(["Synthèse", summary(rows, typed)])
    sheets += [["Approvisionnements", [HEADER] + rows], ["Feuil1", LISTS]]
    parts = ledgers.xlsx_parts(sheets, hidden_sheets=["Feuil1"])
    if with_summary and twin(rows) is None:
        name = "xl/worksheets/sheet2.xml"
        parts[name] = parts[name].replace("</f></c>", "</f><v>#VALUE!</v></c>")
        for number in formulas():
            parts[name] = parts[name].replace(f'<c r="C{number}"><f>', f'<c r="C{number}" t="e"><f>')
    ledgers.pack(path, parts)


def bought(description, price, family, first=None, second=None, mark=None, local=None, day=(2026, 10, 6), who=SIRET,
           supplier="Verger du Buëch"):
    return [who, description, supplier, Styled(datetime.date(*day), ISO), Styled(price, EUROS), family, first, second,
            mark, local]


# --- Purchases --------------------------------------------------------------------------------------------------------

YEAR = [
    bought("Carottes", 36.8, "FRUITS_ET_LEGUMES", "BIO", None, "FRANCE"),
    bought("Bananes", 52.4, "FRUITS_ET_LEGUMES", "BIO", "COMMERCE_EQUITABLE"),
    bought("Comté", 1234.56, "PRODUITS_LAITIERS", "AOCAOP", None, "FRANCE"),
    bought("Poulet fermier", 96, "VIANDES_VOLAILLES", "LABEL_ROUGE", "FERMIER", "CIRCUIT_COURT", day=(2026, 10, 7)),
    bought("Agneau de Sisteron", 210.25, "VIANDES_VOLAILLES", "IGP", None, "LOCAL", "DEPARTMENT", day=(2026, 10, 7)),
    bought("Bœuf", 180, "VIANDES_VOLAILLES", None, None, "FRANCE", day=(2026, 10, 8)),
    bought("Cabillaud", 140.1, "PRODUITS_DE_LA_MER", "PECHE_DURABLE", day=(2026, 10, 8)),
    bought("Pommes", 75.5, "FRUITS_ET_LEGUMES", "HVE", "IGP", "LOCAL", "AUTOUR_SERVICE", day=(2026, 10, 9)),
    bought("Chocolat", 61.3, "AUTRES", "COMMERCE_EQUITABLE", None, None, day=(2026, 10, 9), supplier=None),
    bought("Miel", 44, "AUTRES", None, None, "FRANCE", day=(2026, 10, 12)),
    bought("Riz de Camargue", 88.8, "AUTRE", "AOC_AOP", "COMMERCE_EQUITABLE", "FRANCE", day=(2026, 10, 12)),
    bought("Pain", 30, "BOULANGERIE", "externalites", None, "CIRCUIT_COURT", day=(2026, 10, 13)),
]
# Two canteens and a group, two years, a SIREN that two sites share, and what cannot be read.
SHARED = [
    bought("Carottes", 20, "FRUITS_ET_LEGUMES", "BIO", None, "FRANCE", day=(2025, 11, 4)),
    bought("Salade", 12, "FRUITS_ET_LEGUMES", None, None, "LOCAL", "REGION", day=(2025, 11, 4)),
    bought("Lait", 18.6, "PRODUITS_LAITIERS", "LABEL_ROUGE", None, "FRANCE", who=SIREN),
    bought("Pâtes", 9.9, "AUTRES", who=1293),
    bought("Thon", 15, "PRODUITS_DE_LA_MER", who=SIREN + 1),
    bought("Poires", 11, "FRUITS_ET_LEGUMES", "LABEL_ROUGE_", None, "FRANCAIS"),
    bought("Yaourts", "24.50", "PRODUITS_LAITIERS", "BIO", "BIO", "FRANCE"),
]


def workbooks():
    fill(HERE / "tableur.xlsx", YEAR)
    fill(HERE / "totaux.xlsx", YEAR, typed=(2249.71, 486.25, 150))
    fill(HERE / "partage.xlsx", SHARED)
    fill(HERE / "sans-synthese.xlsx", YEAR, with_summary=False)
    fill(HERE / "vierge.xlsx", [])
    # As a spreadsheet program saves the sheet: formats applied, blanks of the header kept.
    lines = [";".join(HEADER)]
    for row in YEAR:
        cells = [cell.value if isinstance(cell, Styled) else cell for cell in row]
        lines.append(";".join("" if cell is None else str(cell).replace(".", ",") if isinstance(cell, float) else str(cell)
                              for cell in cells))
    (HERE / "approvisionnements.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
    canteens = [
        "siret;cantine_id;siren_unite_legale;nom;nombre_repas_jour;nombre_repas_an;secteurs;type_production;type_gestion;"
        "modèle_économique;departement",
        ";1293;210599908;Groupe des écoles de Ribiers;70;9800;;groupe;Directe;Public;05",
        "21026188000012;;;Cantine de Veynes;60;8400;Ecole primaire (maternelle et élémentaire);site;Directe;Public;05",
    ]
    (HERE / "cantines.csv").write_text("\n".join(canteens) + "\n", encoding="utf-8")


def broken():
    def lines(code, *rows):
        text = "\r\n".join(";".join(str(cell or "") for cell in row) for row in [HEADER, *rows])
        (BROKEN / f"{code}.csv").write_text(text + "\r\n", encoding="utf-8")

    def plain(**changes):
        cells = dict(zip(HEADER, [SIRET, "Riz long", "Grossiste", "2026-10-06", "42.00", "AUTRES", "", "", "", ""]))
        return list({**cells, **changes}.values())

    who = HEADER[0]
    lines("E124", plain(**{who: SIREN}), plain(**{who: SIREN + 1}))
    lines("E125", plain(), plain(**{who: SIREN}))
    lines("E126", plain(), plain(caracteristique_france="LOCALE"))
    fill(BROKEN / "W015.xlsx", YEAR[:3], typed=(1323.76, 0, 0))
    fill(BROKEN / "W016.xlsx", YEAR[:2], typed=(80, 0, 0))
    two = [YEAR[0], bought("Bananes", 52.4, "FRUITS_ET_LEGUMES", who=OTHER_SIRET)]
    fill(BROKEN / "W017.xlsx", two, typed=(89.2, 0, 0))
    fill(BROKEN / "W125.xlsx", [YEAR[0], bought("Yaourts", "24.50", "PRODUITS_LAITIERS", "BIO")], typed=(61.3, 0, 0))


# --- LibreOffice, asked to compute the formulas anew ------------------------------------------------------------------


def recomputed(path):
    """The values of the summary's column C as LibreOffice computes them."""
    with tempfile.TemporaryDirectory() as folder:
        # Without the values that the fixture keeps, so that none is taken over.
        bare = pathlib.Path(folder) / "bare.xlsx"
        with zipfile.ZipFile(path) as source, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                text = source.read(name).decode()
                if name == "xl/worksheets/sheet2.xml":
                    text = __import__("re").sub(r"</f><v>[^<]*</v>", "</f>", text).replace(' t="e"', "")
                target.writestr(name, text)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fods", "--outdir",
             folder, str(bare)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        root = ElementTree.parse(pathlib.Path(folder) / "bare.fods").getroot()
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    office = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
    sheet = next(each for each in root.iter(f"{table}table") if each.get(f"{table}name") == "Synthèse")
    values, number = {}, 0
    for row in sheet.iter(f"{table}table-row"):
        cells = []
        for cell in row:
            cells += [cell] * int(cell.get(f"{table}number-columns-repeated", 1)) if len(cells) < 3 else []
        for _ in range(min(int(row.get(f"{table}number-rows-repeated", 1)), 100)):
            number += 1
            if len(cells) > 2 and cells[2].get(f"{office}value") is not None and number in formulas():
                values[number] = round(float(cells[2].get(f"{office}value")), 2)
    return values


def verify():
    for name, rows in [("tableur.xlsx", YEAR), ("vierge.xlsx", [])]:
        computed, expected = recomputed(HERE / name), {row: round(value, 2) for row, value in twin(rows).items()}
        if computed != expected:
            sys.exit(f"{name}: LibreOffice computes {computed}, the twin {expected}")
        print(f"{name}: LibreOffice and the twin agree on {len(computed)} figures")


workbooks()
broken()
if "--verify" in sys.argv:
    verify()
