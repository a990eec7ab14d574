#!/usr/bin/env python3
"""Makes the workbooks of this folder, and beside each the records that must be read from it.

    python3 -m venv venv && venv/bin/pip install openpyxl
    venv/bin/python Fixtures/workbooks/generate.py

Needs openpyxl (PyPI) and LibreOffice (`soffice`, Debian: libreoffice-calc-nogui). The files of those two programs bear
the time at which they were made, so that running this again changes their bytes, never their records.

What is expected stands here as text beside each value, not taken from any reader. In `NAME.SHEET.expected.csv` the
first field of a record is the number of its row.
"""

import csv
import datetime
import io
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl
from openpyxl.styles import Font

FOLDER = pathlib.Path(__file__).resolve().parent


def expect(workbook: str, sheet: str, records: list[list]) -> None:
    """Writes what must be read from a sheet; each record is a row's number and its cells up to the last filled one."""
    with open(FOLDER / f"{workbook}.{sheet}.expected.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\n").writerows(records)


class Unseekable(io.RawIOBase):
    """A stream that zipfile cannot go back in: it then writes sizes after the parts, as web services do."""

    def __init__(self, file):
        self.file = file

    def writable(self):
        return True

    def write(self, data):
        return self.file.write(data)


def pack(name: str, parts: dict[str, str], stored: tuple = (), streamed: bool = False) -> None:
    with open(FOLDER / name, "wb") as file:
        target = Unseekable(file) if streamed else file
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, text in parts.items():
                entry = zipfile.ZipInfo(path, (2026, 1, 31, 8, 30, 0))
                entry.compress_type = zipfile.ZIP_STORED if path in stored else zipfile.ZIP_DEFLATED
                archive.writestr(entry, text)


# --- openpyxl, and LibreOffice which reads its file and writes it anew ------------------------------------------------

# Each cell: value, number format (None for the usual), text expected from openpyxl's file; where they differ, the texts
# expected from LibreOffice's xlsx, since it computes formulas, and from its ods, which stores yes and no as numbers.
DATE = datetime.date(2026, 1, 31)
OPENPYXL_ROWS = {
    # Two empty rows and an empty column come first.
    3: {2: ("siret", None, "siret"), 3: ("description", None, "description"), 4: ("date", None, "date"),
        5: ("prix_ht", None, "prix_ht"), 6: ("part", None, "part"), 7: ("local", None, "local")},
    4: {2: (21050118700012, "0", "21050118700012"), 3: ("Pommes « golden »; bio", None, "Pommes « golden »; bio"),
        4: (DATE, "dd/mm/yyyy", "2026-01-31"), 5: (184.2, '#,##0.00\\ "€"', "184.2"), 6: (0.055, "0.00%", "0.055"),
        7: (True, None, "TRUE", "TRUE", "1")},
    5: {2: ("21050118700012", "@", "21050118700012"), 3: ("deux\nlignes", None, "deux\nlignes"),
        4: (datetime.datetime(2026, 1, 31, 8, 30), "dd/mm/yyyy hh:mm", "2026-01-31T08:30:00"), 5: (20.0, "0.00", "20"),
        6: (datetime.time(8, 30), "hh:mm", "08:30:00"), 7: (False, None, "FALSE", "FALSE", "0")},
    # A row without any value.
    6: {},
    7: {2: ("=21050118700012", "0", "", "21050118700012"), 3: ('="a"&"b"', None, "", "ab"),
        4: ("=DATE(2026,1,31)", "yyyy-mm-dd", "", "2026-01-31"), 5: ("=NA()", None, "", "#N/A"),
        6: ("=1/0", None, "", "#DIV/0!"), 7: ("x", None, "x")},
    # openpyxl writes 16 digits of a number.
    8: {2: (1.1 * 3, None, "3.3"), 3: (1e-7, None, "0.0000001"), 4: (123456789012345, None, "123456789012345"),
        5: (-12.5, '#,##0.00;[Red]-#,##0.00', "-12.5"), 6: (0.1, None, "0.1"), 7: (-0.001, None, "-0.001")},
    # B9:D9 is merged, column F and row 10 are hidden.
    9: {2: ("fusion", None, "fusion"), 5: (" bords ", None, " bords ")},
    10: {2: ("masquée", None, "masquée")},
    12: {2: ("fin", None, "fin"), 4: (datetime.timedelta(hours=36, minutes=30), "[h]:mm:ss", "36:30:00")},
}


def openpyxl_workbook() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Achats"
    for row, cells in OPENPYXL_ROWS.items():
        for column, cell in cells.items():
            target = sheet.cell(row, column, cell[0])
            if cell[1]:
                target.number_format = cell[1]
    sheet["B6"].font = Font(bold=True)
    sheet["E20"].number_format = "dd/mm/yyyy"
    sheet.merge_cells("B9:D9")
    sheet.row_dimensions[10].hidden = True
    sheet.column_dimensions["F"].hidden = True
    hidden = book.create_sheet("Masquée")
    hidden["A1"] = "caché"
    hidden.sheet_state = "hidden"
    book.create_sheet("Vide")
    return book


def openpyxl_records(column_of_text: int) -> list[list]:
    records = []
    for row, cells in OPENPYXL_ROWS.items():
        texts = []
        for column, cell in cells.items():
            text = cell[min(column_of_text, len(cell) - 1)]
            if text:
                texts += [""] * (column - 1 - len(texts)) + [text]
        if texts:
            records.append([row] + texts)
    return records


def make_programs() -> None:
    openpyxl_workbook().save(FOLDER / "openpyxl.xlsx")
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ["ods", "xlsx"]:
            subprocess.run(
                ["soffice", "--headless", "--convert-to", suffix, "--outdir", folder, FOLDER / "openpyxl.xlsx"],
                check=True, capture_output=True)
            shutil.copyfile(f"{folder}/openpyxl.{suffix}", FOLDER / f"libreoffice.{suffix}")
    for name, column_of_text in [("openpyxl.xlsx", 2), ("libreoffice.xlsx", 3), ("libreoffice.ods", 4)]:
        expect(name, "Achats", openpyxl_records(column_of_text))
        expect(name, "Masquée", [[1, "caché"]])
        expect(name, "Vide", [])


# --- Office Open XML as other programs write it -----------------------------------------------------------------------

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def relations(base: str, references: list[tuple[str, str, str]]) -> str:
    lines = [f'<Relationship Id="{i}" Type="{base}/{kind}" Target="{target}"/>' for i, kind, target in references]
    return HEAD + f'<Relationships xmlns="{PACKAGE}">' + "".join(lines) + "</Relationships>"


def package(sheets: dict[str, str], shared: str = "", styles: str = "", main=MAIN, base=RELATIONS, properties="",
            state: dict = {}, extra: list = []) -> dict[str, str]:
    """The parts of a package: `sheets` are the contents of the worksheets by the names on their tabs."""
    tabs = references = ""
    parts = {"[Content_Types].xml": HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
             "_rels/.rels": relations(base, [("rId1", "officeDocument", "xl/workbook.xml")])}
    references = [("rIdS", "styles", "styles.xml"), ("rIdT", "sharedStrings", "sharedStrings.xml")] + extra
    for number, (name, content) in enumerate(sheets.items(), 1):
        hidden = f' state="{state[name]}"' if name in state else ""
        tabs += f'<sheet name="{name}" sheetId="{number}"{hidden} r:id="rId{number}"/>'
        references.append((f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml"))
        parts[f"xl/worksheets/sheet{number}.xml"] = HEAD + f'<worksheet xmlns="{main}" xmlns:r="{base}">{content}</worksheet>'
    for reference, kind, target in extra:
        tabs += f'<sheet name="{kind}" sheetId="9{reference[-1]}" r:id="{reference}"/>'
    parts["xl/workbook.xml"] = (HEAD + f'<workbook xmlns="{main}" xmlns:r="{base}"><workbookPr {properties}/>'
                                f'<sheets>{tabs}</sheets></workbook>')
    parts["xl/_rels/workbook.xml.rels"] = relations(base, references)
    parts["xl/sharedStrings.xml"] = HEAD + f'<sst xmlns="{main}">{shared}</sst>'
    parts["xl/styles.xml"] = HEAD + f'<styleSheet xmlns="{main}">{styles}</styleSheet>'
    return parts


STYLES = """<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>
<numFmt numFmtId="165" formatCode="#,##0.00\\ [$EUR-40C]"/><numFmt numFmtId="166" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/>
</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="8">
<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/>
<xf numFmtId="9"/><xf numFmtId="46"/></cellXfs>
<dxfs count="1"><dxf><numFmt numFmtId="167" formatCode="dd"/></dxf></dxfs>"""


def make_excel() -> None:
    shared = ('<si><t>siret</t></si><si><t xml:space="preserve"> bords </t></si>'
              "<si><r><rPr><b/></rPr><t>Pom</t></r><r><t>mes</t></r></si>"
              '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>'
              "<si><t>a_x000D_b _x005F_x000D_ &lt;&amp;&#233;&gt;</t></si><si><t/></si>")
    first = """<sheetPr/><dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" width="9" hidden="1"/></cols>
<sheetData><row r="2" spans="1:4"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="s"><v>4</v></c><c r="D3" t="s"><v>5</v></c></row>
<row r="5"><c r="A5" s="1"><v>46053</v></c><c r="B5" s="2"><v>46053</v></c><c r="C5" s="4"><v>46053</v></c>
<c r="D5" s="5"><v>46053.354166666664</v></c><c r="E5" s="7"><v>1.5208333333333333</v></c></row>
<row r="6"><c r="A6"><v>2.1050118700012E13</v></c><c r="B6" s="3"><v>184.20000000000002</v></c><c r="C6" s="6"><v>5.5E-2</v></c>
<c r="D6"><v>20</v></c><c r="E6"><v>-0</v></c><c r="F6"><v>.5</v></c></row>
<row r="7" hidden="1"><c r="A7" t="b"><v>1</v></c><c r="B7" t="b"><v>0</v></c><c r="C7" t="e"><v>#N/A</v></c>
<c r="D7" t="str"><f>A2&amp;"x"</f><v>siretx</v></c><c r="E7"><f>1+1</f><v>2</v></c><c r="F7"><f>B1</f></c>
<c r="G7" t="inlineStr"><is><r><t>en </t></r><r><t>ligne</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>
<row r="8"><c r="A8" s="1"/><c r="B8" s="1"/></row>
<row><c><v>1</v></c><c t="n"><v>2</v></c><c r="E9"><v>5</v></c><c><v>6</v></c></row>
<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><extLst><ext><c>9</c></ext></extLst>"""
    second = "<sheetData/>"
    parts = package({"Données": first, "Très masquée": second}, shared, STYLES, state={"Très masquée": "veryHidden"},
                    extra=[("rIdC1", "chartsheet", "chartsheets/sheet1.xml")])
    pack("excel.xlsx", parts)
    expect("excel.xlsx", "Données", [
        [2, "siret", "", " bords "],
        [3, "Pommes", "課", "a\rb _x000D_ <&é>"],
        [5, "2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31T08:30:00", "36:30:00"],
        [6, "21050118700012", "184.20000000000002", "0.055", "20", "0", "0.5"],
        [7, "TRUE", "FALSE", "#N/A", "siretx", "2", "", "en ligne"],
        [9, "1", "2", "", "", "5", "6"],
        [1048576] + [""] * 16383 + ["1"],
    ])
    expect("excel.xlsx", "Très masquée", [])

    rows = "".join(
        f'<row r="{row}"><c r="A{row}" s="1"><v>{serial}</v></c></row>'
        for row, serial in [(1, "0"), (2, "44591"), (3, "44591.75"), (4, "1")])
    pack("excel-1904.xlsx", package({"Dates": f"<sheetData>{rows}</sheetData>"}, "", STYLES, properties='date1904="1"'))
    expect("excel-1904.xlsx", "Dates", [[1, "1904-01-01"], [2, "2026-01-31"], [3, "2026-01-31T18:00:00"], [4, "1904-01-02"]])

    strict = """<sheetData><row r="1"><c r="A1" t="d"><v>2026-01-31</v></c><c r="B1" t="d"><v>2026-01-31T00:00:00</v></c>
<c r="C1" t="d"><v>2026-01-31T08:30:00.000Z</v></c><c r="D1" t="s"><v>0</v></c></row></sheetData>"""
    pack("excel-strict.xlsx", package({"Feuil1": strict}, "<si><t>strict</t></si>", STYLES, STRICT_MAIN, STRICT_RELATIONS))
    expect("excel-strict.xlsx", "Feuil1", [[1, "2026-01-31", "2026-01-31", "2026-01-31T08:30:00", "strict"]])


def make_google() -> None:
    """Google Sheets: a thousand styled rows, references to the root of the package, sizes after the parts."""
    filled = ('<row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>1</v></c></row>'
              '<row r="2"><c r="A2" s="1"><v>46053.0</v></c><c r="B2" s="3"><v>12.50</v></c></row>')
    blank = "".join(f'<row r="{row}" ht="15.75" customHeight="1"><c r="A{row}" s="1"/></row>' for row in range(3, 1001))
    parts = package({"Feuille 1": f"<sheetData>{filled}{blank}</sheetData>"}, "<si><t>date</t></si><si><t>prix_ht</t></si>", STYLES)
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace('Target="', 'Target="/xl/')
    pack("google.xlsx", parts, streamed=True)
    expect("google.xlsx", "Feuille 1", [[1, "date", "prix_ht"], [2, "2026-01-31", "12.5"]])


def make_generated() -> None:
    """What report generators write: prefixes on all elements, backslashes, another case, UTF-16, `..` in references."""
    parts = package({"Export": '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>été</x:t></x:is></x:c><c><v>1</v></c>'
                               '<x:c><x:v>2</x:v></x:c></x:row></x:sheetData>'}, "", STYLES)
    sheet = parts.pop("xl/worksheets/sheet1.xml").replace("<worksheet xmlns=", "<x:worksheet xmlns:x=")
    sheet = sheet.replace("</worksheet>", "</x:worksheet>").replace('encoding="UTF-8"', 'encoding="UTF-16"')
    parts["XL\\Worksheets\\Sheet1.xml"] = sheet.encode("utf-16")
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("worksheets/", "./../xl/worksheets/")
    pack("generated.xlsx", parts, stored=("xl/workbook.xml",))
    expect("generated.xlsx", "Export", [[1, "été", "2"]])


# --- OpenDocument by hand ---------------------------------------------------------------------------------------------

def make_open_document() -> None:
    names = {name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ["office", "table", "text", "style", "drawing"]}
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in names.items())
    cell = "table:table-cell"
    content = f"""{HEAD}<office:document-content {spaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet>
<table:tracked-changes><table:deletion><{cell}><text:p>supprimé</text:p></{cell}></table:deletion></table:tracked-changes>
<table:table table:name="Achats" table:style-name="ta1">
<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>
<table:table-header-rows><table:table-row><{cell} table:number-columns-repeated="2"><text:p>a</text:p></{cell}><{cell}/><{cell}><text:p>b</text:p></{cell}></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="3"><{cell} table:number-columns-repeated="16384"/></table:table-row>
<table:table-row table:number-rows-repeated="2"><{cell} office:value-type="float" office:value="12.50"><text:p>12,50</text:p></{cell}></table:table-row>
<table:table-row><{cell} office:value-type="currency" office:currency="EUR" office:value="184.2"><text:p>184,20 €</text:p></{cell}>
<{cell} office:value-type="percentage" office:value="0.055"><text:p>5,5 %</text:p></{cell}>
<{cell} office:value-type="date" office:date-value="2026-01-31"><text:p>31/01/26</text:p></{cell}>
<{cell} office:value-type="date" office:date-value="2026-01-31T08:30:00"><text:p>31/01/26</text:p></{cell}>
<{cell} office:value-type="time" office:time-value="PT36H30M00.000S"><text:p>36:30</text:p></{cell}>
<{cell} office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></{cell}>
<{cell} office:value-type="float" office:value="2.1050118700012E+13"/></table:table-row>
<table:table-row table:visibility="filter"><{cell} office:value-type="string" calcext:value-type="string"><office:annotation><text:p>note</text:p></office:annotation>
<text:p>un  <text:span>deux</text:span>
 trois<text:s text:c="2"/>quatre </text:p><text:p>cinq<text:line-break/>six<text:tab/>sept<text:note><text:p>pied</text:p></text:note></text:p></{cell}>
<{cell} office:value-type="string" office:string-value="dit"><text:p>montré</text:p></{cell}>
<{cell} office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></{cell}></table:table-row>
<table:table-row><{cell} table:number-columns-spanned="2"><text:p>fusion</text:p></{cell}><table:covered-table-cell><text:p>dessous</text:p></table:covered-table-cell>
<{cell} table:formula="of:=[.A1]"/><{cell}><drawing:frame><drawing:text-box><text:p>dessin</text:p></drawing:text-box></drawing:frame></{cell}>
<{cell}><table:table table:name="dedans"><table:table-row><{cell}><text:p>dedans</text:p></{cell}></table:table-row></table:table></{cell}>
<{cell}><text:p>fin</text:p></{cell}></table:table-row>
<table:table-row table:number-rows-repeated="1048566"><{cell} table:number-columns-repeated="16384"/></table:table-row>
</table:table>
<table:table table:name="Réserve" table:style-name="ta2"><table:table-row><{cell}><text:p>caché</text:p></{cell}></table:table-row></table:table>
</office:spreadsheet></office:body></office:document-content>"""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>')
    pack("handmade.ods", {"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest}, stored=("mimetype",))
    expect("handmade.ods", "Achats", [
        [1, "a", "a", "", "b"], [5, "12.5"], [6, "12.5"],
        [7, "184.2", "0.055", "2026-01-31", "2026-01-31T08:30:00", "36:30:00", "TRUE", "21050118700012"],
        [8, "un deux trois  quatre \ncinq\nsix\tsept", "dit", "#N/A"],
        [9, "fusion", "", "", "", "", "fin"],
    ])
    expect("handmade.ods", "Réserve", [[1, "caché"]])


if __name__ == "__main__":
    for old in [*FOLDER.glob("*.xlsx"), *FOLDER.glob("*.ods"), *FOLDER.glob("*.expected.csv")]:
        old.unlink()
    make_programs()
    make_excel()
    make_google()
    make_generated()
    make_open_document()
