#!/usr/bin/env python3
"""Makes the texts of this folder, and four of ../broken: ledgers in the encodings and shapes that programs write.

    python3 Fixtures/texts/generate.py

Needs nothing but Python, and makes the same bytes each time.
"""

import pathlib

HERE = pathlib.Path(__file__).resolve().parent
BROKEN = HERE.parent / "broken"

HEADER = (
    "siret;description;fournisseur;date;prix_ht;famille_produits;categories_egalim;origine;est_circuit_court;est_local;"
    "definition_local;definition_local_km"
)
SIRET = "21026188000012"


def purchase(description, supplier, day, price, family, labels=""):
    return f"{SIRET};{description};{supplier};{day};{price};{family};{labels};FRANCE;NON;NON;;"


LEDGER = [
    purchase("Bœuf à braiser", "Élevage du Buëch", "2026-10-05", "148,60", "VIANDES_VOLAILLES", "LABEL_ROUGE"),
    purchase("Pêches (caisse à 5 €)", "Verger d'Orpierre", "2026-10-06", "36,80", "FRUITS_ET_LEGUMES", "BIO"),
    purchase("Crème fraîche 5 L", "Laiterie du Buëch", "2026-10-07", "27,90", "PRODUITS_LAITIERS"),
]

# What a wholesaler's program puts around its table.
EXPORT = [
    "sep=;",
    "Société des Primeurs réunis;;;",
    'Achats de la cantine "Les Tilleuls", octobre 2026',
    "",
    HEADER,
    *LEDGER,
    "Sous-total semaine 41;;;;213,30;;;;;;;",
    purchase("Pommes de terre", "Primeurs réunis", "2026-10-13", "52,00", "FRUITS_ET_LEGUMES"),
    "Total général;;;;283,30;;;;;;;",
    "Édité le 31/10/2026;;;;;;;;;;;",
    "Page 1/1",
]


def write(path, lines, encoding, mark=b""):
    path.write_bytes(mark + "".join(line + "\r\n" for line in lines).encode(encoding))


def main():
    table = [HEADER, *LEDGER]
    write(HERE / "windows-1252.csv", table, "cp1252")
    write(HERE / "iso-8859-15.csv", table, "iso8859_15")
    write(HERE / "utf-8-avec-marque.csv", table, "utf-8", b"\xef\xbb\xbf")
    write(HERE / "utf-16.csv", table, "utf-16-le", b"\xff\xfe")
    write(HERE / "utf-16-sans-marque.csv", table, "utf-16-be")
    write(HERE / "export.csv", EXPORT, "cp1252")

    pointed = [line.replace("48,60", "48.60").replace("36,80", "36.80").replace("27,90", "27.90") for line in LEDGER]
    write(BROKEN / "W012.csv", [HEADER, *pointed], "cp1252")
    broken = "\r\n".join([HEADER, *pointed, ""]).encode("cp1252").replace(b"Cr\xe8me", b"Cr\x8fme")
    (BROKEN / "E028.csv").write_bytes(broken)
    write(BROKEN / "W010.csv", [HEADER, *pointed, "Total;;;;213.30;;;;;;;"], "utf-8")
    write(BROKEN / "W011.csv", [HEADER, *pointed, "Édité le 31/10/2026, page 1/1"], "utf-8")


if __name__ == "__main__":
    main()
