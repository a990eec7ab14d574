#!/usr/bin/env python3
"""Makes the workbooks of this folder, and those of ../broken and ../demo: ledgers as they come out of a spreadsheet program.

    python3 Fixtures/workbook-ledgers/generate.py

Needs nothing but Python, and makes the same bytes each time. How the programs themselves write a workbook is the
business of ../workbooks; here a few cells tell what becomes of a ledger in one.
"""

import datetime
import pathlib
import struct
import zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).resolve().parent
BROKEN = HERE.parent / "broken"

HEADER = [
    "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
    "est_circuit_court", "est_local", "definition_local", "definition_local_km",
]
SIRET = 21026188000012


class Formula:
    """A formula, with the value that the program computed; None when it did not."""

    def __init__(self, text, value=None):
        self.text = text
        self.value = value


class Styled:
    """A value, or None for an empty cell, in a number format of its own."""

    def __init__(self, value, code):
        self.value = value
        self.code = code


class Row(list):
    """The cells of a row, from column A on; None is an empty cell."""

    hidden = False


def hidden(cells):
    row = Row(cells)
    row.hidden = True
    return row


def purchase(description="Carottes", price=36.8, day=(2026, 10, 6), siret=SIRET, family="FRUITS_ET_LEGUMES", labels="BIO",
             origin="FRANCE", short=False, local=None, supplier="Verger du Buëch"):
    date = datetime.date(*day) if isinstance(day, tuple) else day
    return [siret, description, supplier, date, price, family, labels, origin, short, local]


# --- Office Open XML --------------------------------------------------------------------------------------------------

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def letters(column):
    text = ""
    while column >= 0:
        text = chr(65 + column % 26) + text
        column = column // 26 - 1
    return text


def xlsx_cell(address, value, codes):
    if isinstance(value, Styled):
        if value.code not in codes:
            codes.append(value.code)
        style = f' s="{codes.index(value.code) + 2}"'
        if value.value is None:
            return f'<c r="{address}"{style}/>'
        plain = value.value
        if isinstance(plain, datetime.date):
            plain = (plain - datetime.date(1899, 12, 30)).days
        return xlsx_cell(address, plain, codes).replace("<c ", f"<c{style} ", 1)
    if isinstance(value, Formula):
        cached = "" if value.value is None else f"<v>{escape(str(value.value))}</v>"
        return f'<c r="{address}"><f>{escape(value.text)}</f>{cached}</c>'
    if isinstance(value, bool):
        return f'<c r="{address}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{address}"><v>{value!r}</v></c>'
    if isinstance(value, datetime.date):
        return f'<c r="{address}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
    return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def xlsx_rows(rows, codes):
    text = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(
            xlsx_cell(f"{letters(column)}{number}", value, codes) for column, value in enumerate(row) if value is not None)
        mark = ' hidden="1"' if getattr(row, "hidden", False) else ""
        if cells:
            text += f'<row r="{number}"{mark}>{cells}</row>'
    return text


def xlsx_parts(sheets, hidden_sheets=()):
    """The parts of a workbook; sheets is a list of names and rows."""
    names, relations, overrides, parts, codes = "", "", "", {}, []
    for index, (name, rows) in enumerate(sheets, 1):
        state = ' state="hidden"' if name in hidden_sheets else ""
        names += f'<sheet name={quoteattr(name)} sheetId="{index}"{state} r:id="s{index}"/>'
        relations += f'<Relationship Id="s{index}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{index}.xml"/>'
        parts[f"xl/worksheets/sheet{index}.xml"] = (
            f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{xlsx_rows(rows, codes)}</sheetData></worksheet>')
        overrides += (
            f'<Override PartName="/xl/worksheets/sheet{index}.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>')
    formats = "".join(f'<numFmt numFmtId="{200 + index}" formatCode={quoteattr(code)}/>' for index, code in enumerate(codes))
    formats = f'<numFmts count="{len(codes)}">{formats}</numFmts>' if codes else ""
    styles = "".join(f'<xf numFmtId="{200 + index}" applyNumberFormat="1"/>' for index in range(len(codes)))
    relations += f'<Relationship Id="styles" Type="{RELATIONS}/styles" Target="styles.xml"/>'
    return {
        "[Content_Types].xml":
            f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/xl/workbook.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
            '<Override PartName="/xl/styles.xml" '
            f'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{overrides}</Types>',
        "_rels/.rels":
            f'{HEAD}<Relationships xmlns="{PACKAGE}">'
            f'<Relationship Id="w" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
        "xl/styles.xml":
            f'{HEAD}<styleSheet xmlns="{MAIN}">{formats}<fonts count="1"><font/></fonts>'
            '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
            '<cellStyleXfs count="1"><xf/></cellStyleXfs>'
            f'<cellXfs count="{2 + len(codes)}"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>{styles}'
            '</cellXfs></styleSheet>',
        **parts,
    }


def pack(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 31, 8, 30, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


def xlsx(path, sheets, hidden_sheets=()):
    pack(path, xlsx_parts(sheets, hidden_sheets))


# --- OpenDocument -----------------------------------------------------------------------------------------------------


def ods_cell(value):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, bool):
        return f'<table:table-cell office:value-type="boolean" office:boolean-value="{str(value).lower()}"/>'
    if isinstance(value, (int, float)):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'
    if isinstance(value, datetime.date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value.isoformat()}"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'


def ods(path, sheets):
    tables = ""
    for name, rows in sheets:
        text = "".join(f"<table:table-row>{''.join(map(ods_cell, row)) or ods_cell(None)}</table:table-row>" for row in rows)
        tables += f"<table:table table:name={quoteattr(name)}>{text}</table:table>"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ["office", "table", "text"])
    pack(path, {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml":
            f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
            'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
            'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
        "content.xml":
            f'{HEAD}<office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>{tables}'
            "</office:spreadsheet></office:body></office:document-content>",
    })


# --- The container of old and of encrypted workbooks ------------------------------------------------------------------


def compound(path, stream):
    """A compound file (MS-CFB) that lists one stream, and holds nothing."""
    header = bytearray(512)
    header[0:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHH", header, 24, 0x3E, 3, 0xFFFE, 9)
    struct.pack_into("<I", header, 48, 0)
    directory = bytearray(512)
    for index, name in enumerate(["Root Entry", stream]):
        text = (name + "\0").encode("utf-16-le")
        directory[index * 128:index * 128 + len(text)] = text
        struct.pack_into("<HB", directory, index * 128 + 64, len(text), 5 if index == 0 else 2)
    path.write_bytes(bytes(header + directory))


# --- Ledgers ----------------------------------------------------------------------------------------------------------

GOOD = [
    purchase(),
    purchase("Poulet fermier", 96, (2026, 10, 7), family="VIANDES_VOLAILLES", labels="LABEL_ROUGE,FERMIER", short=True),
    purchase("Riz long", 42.15, (2026, 10, 8), family="AUTRES", labels=None, origin=None, short=None, supplier="Grossiste"),
    purchase("Fromage à l'ail ; 2 kg", 1234.5, (2026, 10, 9), family="PRODUITS_LAITIERS", labels=None),
]
NOTES = ["Lisez-moi", [["Achats du restaurant scolaire"], ["Une feuille par mois"]]]


def ledgers():
    # What people make of a sheet: a title, an empty column on the left, remarks on the right, a filter left on.
    moved = [["Restaurant scolaire"], [], [None] + HEADER]
    moved += [[None] + row for row in GOOD]
    moved += [
        [None] + purchase("Pommes", Formula("F4*2", 73.6)) + [None, None, "à vérifier"],
        hidden([None] + purchase("Poires", 12)),
        [None] + purchase("Navets", "douze"),
        [None] + purchase("Tomates", 8.5, "31/12/2026", short=True),
        [None] + purchase("Salade", Formula("F4*3")),
        [None] + purchase("Radis", 4, siret=512345600014),
    ]
    xlsx(HERE / "remarques.xlsx", [NOTES, ["Achats", moved]])
    xlsx(HERE / "achats.xlsx", [["Achats", [HEADER] + GOOD]])
    ods(HERE / "achats.ods", [["Achats", [HEADER] + GOOD]])
    xlsx(HERE / "mois.xlsx", [NOTES, ["Octobre", [HEADER] + GOOD], ["Novembre", [HEADER, purchase(day=(2026, 11, 3))]],
                              ["Brouillon", [HEADER] + GOOD]], hidden_sheets=["Brouillon"])
    canteens = ["siret", "nom", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production", "type_gestion",
                "modèle_économique", "departement"]
    canteen = [SIRET, "Cantine de Veynes", 70, 9800, "Ecole primaire (maternelle et élémentaire)",
               "Restaurant avec cuisine sur place", "Directe", "Public", "05"]
    meals = [["siret", "date", "repas_servis", "vegetarien"], [SIRET, datetime.date(2026, 10, 6), 70, True],
             [SIRET, "2026-11", 900, None]]
    xlsx(HERE / "complet.xlsx", [["Achats", [HEADER] + GOOD], ["Cantines", [canteens, canteen]], ["Repas", meals]])
    whole = (HERE / "achats.xlsx").read_bytes()
    (HERE / "coupe.xlsx").write_bytes(whole[:len(whole) * 2 // 3])
    compound(HERE / "protege.xlsx", "EncryptedPackage")
    compound(HERE / "ancien.xls", "Workbook")


def broken():
    compound(BROKEN / "E005.xls", "Workbook")
    compound(BROKEN / "E022.xlsx", "EncryptedPackage")
    one = [HEADER, purchase(), purchase("Pommes", 12)]
    xlsx(BROKEN / "E023.xlsx", [["Achats", one]])
    whole = (BROKEN / "E023.xlsx").read_bytes()
    (BROKEN / "E023.xlsx").write_bytes(whole[:-40])
    parts = xlsx_parts([["Achats", one]])
    sheet = "xl/worksheets/sheet1.xml"
    parts[sheet] = parts[sheet].replace(HEAD, HEAD + '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>')
    pack(BROKEN / "E024.xlsx", parts)
    xlsx(BROKEN / "E025.xlsx", [NOTES, ["Effectifs", [["jour", "effectif"], [datetime.date(2026, 10, 6), 70]]]])
    xlsx(BROKEN / "E026.xlsx", [["Octobre", one], ["Novembre", [HEADER, purchase(day=(2026, 11, 3))]]])
    ods(BROKEN / "E027.ods", [["Octobre", one]])
    ods(BROKEN / "W006.ods", [["Achats", [["Restaurant scolaire"], []] + one]])
    xlsx(BROKEN / "W007.xlsx", [["Achats", [HEADER, purchase(), purchase("Pommes", 12) + [None, None, "à vérifier"]]]])
    xlsx(BROKEN / "W008.xlsx", [["Achats", [HEADER, purchase(), purchase("Pommes", 12, origin=Formula('"FRANCE"'))]]])
    xlsx(BROKEN / "W009.xlsx", [["Achats", [HEADER, purchase(), hidden(purchase("Pommes", 12))]]])


def demo():
    """A workbook for the guide: the school canteen's autumn, a sheet a month."""
    village = 21050118700012
    october = [purchase("Pommes golden", 184, (2026, 10, 5), village, supplier="Verger du Buëch", short=True),
               purchase("Yaourts nature", 62.4, (2026, 10, 6), village, "PRODUITS_LAITIERS", supplier="Laiterie du Buëch"),
               purchase("Riz long", 42, (2026, 10, 8), village, "AUTRES", None, None, supplier="Grossiste")]
    november = [purchase("Poires", 96.5, (2026, 11, 2), village, supplier="Verger du Buëch", short=True),
                purchase("Poulet fermier", "112,40 €", (2026, 11, 3), village, "VIANDES_VOLAILLES", "LABEL_ROUGE,FERMIER",
                         supplier="Volailles des Baronnies")]
    xlsx(HERE.parent / "demo" / "classeur.xlsx",
         [NOTES, ["Octobre", [HEADER] + october], ["Novembre", [HEADER] + november]])


if __name__ == "__main__":
    ledgers()
    broken()
    demo()
