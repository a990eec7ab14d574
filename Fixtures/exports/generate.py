#!/usr/bin/env python3
"""Makes three exports as canteens receive them, and the ledgers that they are to become.

    python3 Fixtures/exports/generate.py

A wholesaler's statement of deliveries (Windows-1252, pages, subtotals, footers), a town's accounts (debit and credit,
two canteens) and a cooperative's workbook (quantity by unit price). Each folder holds the export, its rules in `regles`
(written by hand, not by this script) and `attendu.csv`, made of the same list of purchases as the export and of nothing
that egalim computes. Needs nothing but Python, and makes the same bytes each time.
"""

import datetime
import decimal
import pathlib
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
RIBIERS = "21050118700012"
MOLLANS = "21026188000012"
HEADER = (
    "siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,est_local,"
    "definition_local,definition_local_km"
)
D = decimal.Decimal


def cents(amount):
    """An amount rounded to cents half toward zero."""
    return amount.quantize(D("0.01"), rounding=decimal.ROUND_HALF_DOWN)


def french(number, places=2):
    """A number as French programs print it: a comma, spaces between thousands."""
    return f"{number:,.{places}f}".replace(",", " ").replace(".", ",")


def quoted(cell):
    cell = str(cell)
    return '"' + cell.replace('"', '""') + '"' if any(mark in cell for mark in ',"\n') else cell


def ledger(path, rows):
    text = "\n".join([HEADER] + [",".join(quoted(cell) for cell in row) for row in rows]) + "\n"
    path.write_bytes(text.encode("utf-8"))


def day(text):
    return datetime.date.fromisoformat(text)


# The wholesaler: date, delivery note, code, designation, label, origin, unit, quantity, unit price, amount; then what
# the ledger holds: family, labels, origin. No family: left out, being no food.
NOTES = [
    ("2026-03-03", "BL 104417", [
        ("004120", "POMME GOLDEN 150/180 CAT 1", "HVE", "FRANCE", "KG", "25.00", "1.85", "46.25",
         "FRUITS_ET_LEGUMES", "HVE", "FRANCE"),
        ("004188", "CAROTTE LAVEE SAC 10KG", "AB", "FRANCE", "SAC", "3.00", "14.20", "42.60",
         "FRUITS_ET_LEGUMES", "BIO", "FRANCE"),
        ("004310", "OIGNON ROUGE FILET 5KG", "", "PAYS-BAS", "FIL", "2.00", "6.95", "13.90",
         "FRUITS_ET_LEGUMES", "", "EUROPE"),
        ("112040", "CUISSE POULET FERMIER DES LANDES", "LR", "FRANCE", "KG", "18.40", "6.32", "116.29",
         "VIANDES_VOLAILLES", "LABEL_ROUGE", "FRANCE"),
        ("900015", "LIQUIDE VAISSELLE MAIN 5L", "", "", "BID", "2.00", "11.40", "22.80", "", "", ""),
    ]),
    ("2026-03-10", "BL 104533", [
        ("207701", "HUILE TOURNESOL 1L", "", "FRANCE", "KT = 12 FL", "2.00", "2.15", "51.60", "AUTRES", "", "FRANCE"),
        ("207755", "RIZ LONG \"SPECIAL COLLECTIVITE\" 5KG", "", "ITALIE", "SAC", "6.00", "9.80", "58.80",
         "AUTRES", "", "EUROPE"),
        ("301020", "YAOURT NATURE BIO 125G X 48", "AB", "FRANCE", "KT = 48 PT", "5.00", "0.21", "50.40",
         "PRODUITS_LAITIERS", "BIO", "FRANCE"),
        ("301377", "COMTE AOP 12 MOIS POINTE", "AOP", "FRANCE", "KG", "4.26", "14.90", "63.47",
         "PRODUITS_LAITIERS", "AOCAOP", "FRANCE"),
        ("005512", "COLIN D'ALASKA MSC PORTION 100G", "MSC", "ETATS-UNIS", "KG", "20.00", "8.75", "175.00",
         "PRODUITS_DE_LA_MER", "", ""),
    ]),
    ("2026-03-24", "BL 104790", [
        ("004120", "POMME GOLDEN 150/180 CAT 1", "HVE", "FRANCE", "KG", "620.00", "1.85", "1147.00",
         "FRUITS_ET_LEGUMES", "HVE", "FRANCE"),
        ("112040", "CUISSE POULET FERMIER DES LANDES", "LR", "FRANCE", "KG", "-2.00", "6.32", "-12.64",
         "VIANDES_VOLAILLES", "LABEL_ROUGE", "FRANCE"),
        ("601200", "PAIN BURGER X 48", "", "BELGIQUE", "CT", "3.00", "12.60", "37.80", "BOULANGERIE", "", "EUROPE"),
        ("801010", "JUS DE POMME DES ALPES 1L", "", "FRANCE", "KT = 6 BT", "10.00", "1.72", "103.20",
         "BOISSONS", "", "FRANCE"),
        ("900231", "GANTS NITRILE X 100", "", "", "BTE", "4.00", "5.90", "23.60", "", "", ""),
    ]),
]


def wholesaler():
    folder = HERE / "grossiste"
    titles = ["Date BL", "N° BL", "Code article", "Désignation", "Label", "Origine", "Unité", "Qté livrée", "PU HT",
              "Montant HT"]
    blank = ";" * (len(titles) - 1)
    lines = [
        "GROSSISTE ALIMENTAIRE DU BUËCH" + blank,
        "Zone artisanale du Moulin - 05300 Laragne-Montéglin" + blank,
        "Relevé de vos livraisons du 01/03/2026 au 31/03/2026" + blank,
        "Client : 41187 - CANTINE SCOLAIRE DE RIBIERS" + blank,
        "",
        ";".join(titles),
    ]
    rows, total = [], D(0)
    for index, (date, note, articles) in enumerate(NOTES):
        printed = day(date).strftime("%d/%m/%Y")
        if index == 2:
            lines += ["Page 1/2" + blank, ";".join(titles)]
        subtotal = D(0)
        for code, text, label, origin, unit, count, price, amount, family, labels, mark in articles:
            cells = [printed, note, code, text, label, origin, unit, french(D(count)), french(D(price)),
                     french(D(amount))]
            lines.append(";".join('"' + cell.replace('"', '""') + '"' if '"' in cell else cell for cell in cells))
            subtotal += D(amount)
            if family:
                rows.append([RIBIERS, text, "Grossiste alimentaire du Buëch", date, D(amount), family, labels, mark,
                             "", "", "", ""])
        lines.append(f";;;Sous-total {note};;;;;;{french(subtotal)}")
        total += subtotal
    lines += [
        f"TOTAL GÉNÉRAL HT;;;;;;;;;{french(total)}", "",
        "Édité le 02/04/2026 à 08:15 - Document non contractuel" + blank, "Page 2/2" + blank,
    ]
    (folder / "releve-2026-03.csv").write_bytes(("\r\n".join(lines) + "\r\n").encode("cp1252"))
    ledger(folder / "attendu.csv", rows)


# The accounts: date, voucher, supplier, text, canteen's code, amount without VAT (below zero for a credit note), rate;
# then supplier in the ledger, family, labels, origin, short circuit, local, definition.
ENTRIES = [
    ("2026-01-09", "26-0012", "VERGER DU BUECH", "POMMES ET POIRES JANVIER", "RIB", "212.40", "5.5",
     "FRUITS_ET_LEGUMES", "", "FRANCE", "OUI", "OUI", "DEPARTEMENT"),
    ("2026-01-14", "26-0027", "BOUCHERIE MICHEL", "BOEUF BOURGUIGNON 14KG", "RIB", "183.60", "5.5",
     "VIANDES_VOLAILLES", "", "FRANCE", "", "", ""),
    ("2026-01-14", "26-0027", "BOUCHERIE MICHEL", "JAMBON CUIT SUPERIEUR", "MOL", "61.05", "5.5",
     "CHARCUTERIE", "", "FRANCE", "", "", ""),
    ("2026-01-30", "26-0061", "FOURNIL DES BARONNIES", "PAIN BIO JANVIER", "RIB", "148.32", "5.5",
     "BOULANGERIE", "BIO", "FRANCE", "OUI", "OUI", "DEPARTEMENT"),
    ("2026-02-02", "26-0070", "FOURNIL DES BARONNIES", "AVOIR PAIN BIO JANVIER", "RIB", "-9.27", "5.5",
     "BOULANGERIE", "BIO", "FRANCE", "OUI", "OUI", "DEPARTEMENT"),
    ("2026-02-11", "26-0093", "FROMAGERIE DE BANON", "BANON AOP", "MOL", "1284.00", "5.5",
     "PRODUITS_LAITIERS", "AOCAOP", "FRANCE", "OUI", "OUI", "REGION"),
    ("2026-02-20", "26-0118", "VERGER DU BUECH", "POMMES FEVRIER", "MOL", "96.10", "5.5",
     "FRUITS_ET_LEGUMES", "", "FRANCE", "OUI", "OUI", "DEPARTEMENT"),
]


def accounts():
    folder = HERE / "comptabilite"
    titles = ["Date", "Pièce", "Compte", "Tiers", "Libellé écriture", "Service", "Débit", "Crédit"]
    lines = ["Grand livre - exercice 2026 - budget cantines", "", "\t".join(titles)]
    rows, debits, credits = [], D(0), D(0)

    def entry(date, voucher, account, supplier, text, service, amount):
        nonlocal debits, credits
        debit, credit = (french(amount), "") if amount >= 0 else ("", french(-amount))
        debits, credits = debits + max(amount, D(0)), credits + max(-amount, D(0))
        lines.append("\t".join([date, voucher, account, supplier, text, service, debit, credit]))

    for date, voucher, supplier, text, service, amount, rate, family, labels, origin, short, local, where in ENTRIES:
        net = D(amount)
        tax = cents(net * D(rate) / 100)
        printed = day(date).strftime("%d/%m/%y")
        entry(printed, voucher, "60623", supplier, text, "CANT-" + service, net)
        entry(printed, voucher, "44566", supplier, "TVA " + text, "CANT-" + service, tax)
        entry(printed, voucher, "401100", supplier, text, "CANT-" + service, -net - tax)
        rows.append([RIBIERS if service == "RIB" else MOLLANS, text, supplier, date, net, family, labels, origin, short,
                     local, where, ""])
    lines.append("\t".join(["Total", "", "", "", "", "", french(debits), french(credits)]))
    (folder / "grand-livre-2026.txt").write_bytes(("\r\n".join(lines) + "\r\n").encode("utf-16"))
    ledger(folder / "attendu.csv", rows)


# The cooperative: day, SIRET, producer, product, organic, commune, quantity, unit, price; then family, definition of
# local and its distance.
DELIVERIES = [
    ("2026-04-02", RIBIERS, "GAEC des Iscles", "Salade batavia", "x", "Ribiers", "13", "pièce", "0.615",
     "FRUITS_ET_LEGUMES", "COMMUNE", ""),
    ("2026-04-02", RIBIERS, "GAEC des Iscles", "Épinard", "x", "Ribiers", "7.5", "kg", "4.20",
     "FRUITS_ET_LEGUMES", "COMMUNE", ""),
    ("2026-04-02", MOLLANS, "Ferme du Collet", "Œufs plein air", "", "Séderon", "180", "pièce", "0.285",
     "PRODUITS_LAITIERS", "KM", "40"),
    ("2026-04-09", RIBIERS, "Ferme du Collet", "Agneau de Sisteron IGP", "", "Séderon", "12.35", "kg", "14.90",
     "VIANDES_VOLAILLES", "KM", "40"),
    ("2026-04-09", MOLLANS, "GAEC des Iscles", "Pomme de terre", "x", "Ribiers", "85", "kg", "1.35",
     "FRUITS_ET_LEGUMES", "COMMUNE", ""),
    ("2026-04-16", MOLLANS, "Moulin de Saint-May", "Farine T80", "x", "Saint-May", "25", "kg", "1.4275",
     "AUTRES", "", ""),
]


def cooperative():
    folder = HERE / "cooperative"
    titles = ["Livré le", "N° SIRET", "Producteur", "Produit", "Bio", "Commune", "Quantité", "Unité", "Prix unitaire HT"]
    rows = [["Coopérative des Baronnies"], ["Livraisons aux cantines, avril 2026"], [], titles]
    expected, total = [], D(0)
    for date, siret, farm, product, organic, commune, count, unit, price, family, where, far in DELIVERIES:
        rows.append([day(date), int(siret), farm, product, organic, commune, D(count), unit, D(price)])
        amount = cents(D(count) * D(price))
        labels = ["BIO"] if organic else []
        if "IGP" in product:
            labels.append("IGP")
        expected.append([siret, product, farm, date, amount, family, ",".join(labels), "FRANCE", "OUI",
                         "OUI" if where else "", where, far])
        total += amount
    rows += [[], ["Merci de votre confiance."]]
    producers = [["Producteur", "Commune"], ["GAEC des Iscles", "Ribiers"], ["Ferme du Collet", "Séderon"]]
    (folder / "livraisons-2026-04.xlsx").write_bytes(workbook([("Livraisons", rows), ("Producteurs", producers)]))
    ledger(folder / "attendu.csv", expected)


def cell_xml(address, value):
    if isinstance(value, datetime.date):
        return f'<c r="{address}" s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, (int, D)):
        return f'<c r="{address}"><v>{value}</v></c>'
    return f'<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>' if value else ""


def sheet_xml(rows):
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(cell_xml(f"{chr(65 + index)}{number}", value) for index, value in enumerate(row))
        if cells:
            lines.append(f'<row r="{number}">{cells}</row>')
    return "".join(lines)


def workbook(sheets):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kinds}sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{kinds}worksheet+xml"/>'
                  for number in range(1, len(sheets) + 1))
        + f'<Override PartName="/xl/styles.xml" ContentType="{kinds}styles+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        + "".join(f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
                  for number, (name, _) in enumerate(sheets, 1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(f'<Relationship Id="rId{number}" Type="{office}/worksheet" Target="worksheets/sheet{number}.xml"/>'
                  for number in range(1, len(sheets) + 1))
        + f'<Relationship Id="rId{len(sheets) + 1}" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    }
    for number, (_, rows) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData>{sheet_xml(rows)}</sheetData></worksheet>')
    path = HERE / "cooperative" / ".tmp.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2026, 5, 4, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, head + text)
    content = path.read_bytes()
    path.unlink()
    return content


if __name__ == "__main__":
    for name in ("grossiste", "comptabilite", "cooperative"):
        (HERE / name / "regles").mkdir(parents=True, exist_ok=True)
    wholesaler()
    accounts()
    cooperative()
