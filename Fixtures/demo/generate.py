#!/usr/bin/env python3
"""Writes the demo beside this script: six canteens, their purchases of 2025 and 2026, their meals.

The figures of each canteen are set first, in whole cents (canteens.py); purchases are then drawn for every class and
scaled so that their sum is exact. Nothing depends on the clock, on the machine or on Python's own random numbers.

    python3 generate.py           writes the files
    python3 generate.py --check   fails when the files are not what it would write
"""

import sys

sys.dont_write_bytecode = True

import csv
import datetime
import io
import pathlib

from canteens import CANTEENS, CANTEEN_HEADER, canteen_row
from catalogue import MAINLAND, REUNION, fruit_and_bread

FOLDER = pathlib.Path(__file__).resolve().parent
MASK = (1 << 64) - 1

NEW_HEADER = [
    "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
    "est_circuit_court", "est_local", "definition_local", "definition_local_km",
]
OLD_HEADER = NEW_HEADER[:6] + ["caracteristiques", "definition_local"]


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

    def shuffled(self, values):
        result = list(values)
        for index in range(len(result) - 1, 0, -1):
            other = self.below(index + 1)
            result[index], result[other] = result[other], result[index]
        return result


# --- The school year -------------------------------------------------------------------------------------------------

# First and last day without school, both included, from January 2025 to the autumn of 2026.
HOLIDAYS = {
    "A": [
        ("2025-01-01", "2025-01-05"), ("2025-02-22", "2025-03-09"), ("2025-04-19", "2025-05-04"),
        ("2025-07-05", "2025-08-31"), ("2025-10-18", "2025-11-02"), ("2025-12-20", "2026-01-04"),
        ("2026-02-07", "2026-02-22"), ("2026-04-04", "2026-04-19"), ("2026-07-04", "2026-08-31"),
        ("2026-10-17", "2026-11-01"),
    ],
    "B": [
        ("2025-01-01", "2025-01-05"), ("2025-02-08", "2025-02-23"), ("2025-04-05", "2025-04-21"),
        ("2025-07-05", "2025-08-31"), ("2025-10-18", "2025-11-02"), ("2025-12-20", "2026-01-04"),
        ("2026-02-14", "2026-03-01"), ("2026-04-11", "2026-04-26"), ("2026-07-04", "2026-08-31"),
        ("2026-10-17", "2026-11-01"),
    ],
    "REUNION": [
        ("2025-01-01", "2025-01-26"), ("2025-03-08", "2025-03-23"), ("2025-05-10", "2025-05-25"),
        ("2025-07-05", "2025-08-31"), ("2025-10-11", "2025-10-26"), ("2025-12-19", "2026-01-25"),
        ("2026-03-07", "2026-03-22"), ("2026-05-09", "2026-05-24"), ("2026-07-04", "2026-08-31"),
        ("2026-10-10", "2026-10-25"),
    ],
}
PUBLIC_HOLIDAYS = [
    "2025-04-21", "2025-05-01", "2025-05-08", "2025-05-29", "2025-06-09", "2025-11-11", "2026-04-06", "2026-05-01",
    "2026-05-08", "2026-05-14", "2026-05-25",
]


def school_days(zone, year):
    """The Mondays, Tuesdays, Thursdays and Fridays with school; in 2026 up to the end of October."""
    days = []
    day = datetime.date(year, 1, 1)
    while day <= datetime.date(year, 10 if year == 2026 else 12, 31):
        text = day.isoformat()
        closed = any(first <= text <= last for first, last in HOLIDAYS[zone]) or text in PUBLIC_HOLIDAYS
        if day.weekday() in (0, 1, 3, 4) and not closed:
            days.append(text)
        day += datetime.timedelta(days=1)
    return days


def month(day):
    return int(day[5:7])


# --- Purchases -------------------------------------------------------------------------------------------------------

def classes(figures):
    """The cents of each class (group, plate, place) that together give the figures set for one canteen and year."""
    total, groups = figures["total"], figures["groups"]
    cents = {key: amount for key, amount in figures["classes"]}
    plate_egalim = sum(amount for key, amount in figures["classes"] if key[1] == "mf" and key[0] != "none")
    assert plate_egalim == figures["plate_egalim"], (plate_egalim, figures)
    cents["none", "mf", "loin"] = figures["plate"] - sum(amount for key, amount in cents.items() if key[1] == "mf")
    cents["none", "hors", "local"] = figures["local"] - sum(
        amount for key, amount in cents.items() if key[2] == "local")
    for group, amount in list(groups.items()) + [("none", total - sum(groups.values()))]:
        rest = amount - sum(value for key, value in cents.items() if key[0] == group)
        cents[group, "hors", "loin"] = rest
    assert all(amount >= 0 for amount in cents.values()) and sum(cents.values()) == total, cents
    return sorted((key, amount) for key, amount in cents.items() if amount)


def scaled(raw, budget):
    """Whole cents in the proportions of `raw` whose sum is exactly `budget`."""
    total = sum(raw)
    amounts = [value * budget // total for value in raw]
    for index in range(budget - sum(amounts)):
        amounts[index] += 1
    return amounts


def local_definition(canteen, product):
    """The definition of local that the canteen uses, and the distance where it is one."""
    name, distance = canteen["local"]
    if product[2] in canteen.get("further", {}):
        return "KM", canteen["further"][product[2]]
    return name, distance


def purchases_of(canteen, year):
    """The purchases of one canteen and year: their cents add up to its figures, and no two of them are alike."""
    random = Random(int(canteen["siret"]) * 10_000 + year)
    catalogue = REUNION if canteen["zone"] == "REUNION" else MAINLAND
    if canteen["satellite"]:
        catalogue = fruit_and_bread(catalogue)
    days = school_days(canteen["zone"], year)
    # Days are dealt like cards, so that every week of school gets its deliveries.
    deck, taken, purchases = [], set(), []
    for key, budget in classes(canteen["years"][year]):
        products = catalogue[key]
        mean = sum(product[6] + product[7] for product in products) * 50 // len(products)
        count = max(1, (budget * 100 + mean * canteen["order"] // 2) // (mean * canteen["order"]))
        drawn = []
        while len(drawn) < count:
            if not deck:
                deck = random.shuffled(days)
            day = deck.pop()
            in_season = [product for product in products if month(day) in product[8] and (day, product[0]) not in taken]
            if in_season:
                product = random.pick(in_season)
                taken.add((day, product[0]))
                drawn.append((day, product, product[6] * 100 + random.below((product[7] - product[6]) * 100)))
        amounts = scaled([raw for _, _, raw in drawn], budget)
        for (day, product, _), cents in zip(drawn, amounts):
            # A third decimal now and then, as unit prices give it: up to 5 it is rounded away, 5 included.
            third = str(1 + random.below(5)) if random.below(70) == 0 else ""
            definition = local_definition(canteen, product) if key[2] == "local" else ("", None)
            purchases.append({
                "siret": canteen["siret"], "date": day, "product": product, "cents": cents, "third": third,
                "local": key[2] == "local", "definition": definition,
            })
    return purchases


def amount_text(purchase, mark):
    return f"{purchase['cents'] // 100}{mark}{purchase['cents'] % 100:02d}{purchase['third']}"


def new_row(purchase, mark):
    """A line of the layout of 2026."""
    description, family, supplier, labels, origin, short, _, _, _ = purchase["product"]
    definition, distance = purchase["definition"]
    return [
        purchase["siret"], description, supplier, purchase["date"], amount_text(purchase, mark), family,
        ",".join(labels), origin, "OUI" if short else "NON", "OUI" if purchase["local"] else "NON", definition,
        str(distance) if distance else "",
    ]


def old_row(purchase, mark):
    """A line of the layout before 2026: no origin Europe, no distance, one list for labels and marks."""
    description, family, supplier, labels, origin, short, _, _, _ = purchase["product"]
    definition = "AUTOUR_SERVICE" if purchase["definition"][0] == "KM" else purchase["definition"][0]
    marks = labels + (["FRANCE"] if origin == "FRANCE" else []) + (["CIRCUIT_COURT"] if short else [])
    marks = marks + (["LOCAL"] if purchase["local"] else [])
    return [
        purchase["siret"], description, supplier, purchase["date"], amount_text(purchase, mark), family,
        ",".join(marks), definition,
    ]


# --- Meals -----------------------------------------------------------------------------------------------------------

def shared_out(count, weights):
    """`count` in whole parts, in proportion to the weights, the first ones a little larger."""
    total = sum(weights)
    parts = [count * weight // total for weight in weights]
    for index in range(count - sum(parts)):
        parts[index % len(parts)] += 1
    return parts


def meals_of(canteen, year):
    """The meals of one canteen and year, by month or by day, adding up to its figures."""
    counts = canteen["years"][year].get("meals", {})
    if not counts:
        return []
    days = school_days(canteen["zone"], year)
    return daily_meals(canteen, year, days, counts) if canteen["daily"] else monthly_meals(canteen, days, counts)


def monthly_meals(canteen, days, counts):
    """A line a month and public; one pupil's meal in four was the weekly vegetarian menu."""
    months = sorted({day[:7] for day in days})
    weights = [sum(day[:7] == name for day in days) for name in months]
    rows = []
    for public in sorted(counts):
        for name, served in zip(months, shared_out(counts[public], weights)):
            if public == "eleves":
                vegetarian = served // 4
                rows.append([canteen["siret"], name, str(served - vegetarian), public, "non"])
                rows.append([canteen["siret"], name, str(vegetarian), public, "oui"])
            else:
                rows.append([canteen["siret"], name, str(served), public, "non"])
    return sorted(rows, key=lambda row: (row[1], row[3], row[4]))


def daily_meals(canteen, year, days, counts):
    """A line a day and public; Thursday is the day of the vegetarian menu."""
    random = Random(int(canteen["siret"]) + year)
    rows = []
    for public in sorted(counts):
        weights = [80 + random.below(40) for _ in days]
        for day, served in zip(days, shared_out(counts[public], weights)):
            thursday = datetime.date.fromisoformat(day).weekday() == 3
            rows.append([canteen["siret"], day, str(served), public, "oui" if thursday else "non"])
    return sorted(rows, key=lambda row: (row[1], row[3]))


# --- Files -----------------------------------------------------------------------------------------------------------

def csv_text(rows, separator, line_end="\n"):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=line_end).writerows(rows)
    return text.getvalue()


def sorted_lines(purchases):
    order = {canteen["siret"]: index for index, canteen in enumerate(CANTEENS)}
    return sorted(purchases, key=lambda line: (line["date"], order[line["siret"]], line["product"][0]))


def files():
    """Every file of the demo, by its name, as bytes."""
    before = [line for canteen in CANTEENS for line in purchases_of(canteen, 2025)]
    own = [line for canteen in CANTEENS if not canteen["caterer"] for line in purchases_of(canteen, 2026)]
    caterer = [line for canteen in CANTEENS if canteen["caterer"] for line in purchases_of(canteen, 2026)]
    meals = [row for canteen in CANTEENS for year in (2025, 2026) for row in meals_of(canteen, year)]
    return {
        "cantines.csv": csv_text([CANTEEN_HEADER] + [canteen_row(canteen) for canteen in CANTEENS], ","),
        "achats/2025.csv": csv_text([OLD_HEADER] + [old_row(line, ".") for line in sorted_lines(before)], ","),
        # What a French spreadsheet saves as "CSV UTF-8".
        "achats/2026.csv": "\ufeff" + csv_text(
            [NEW_HEADER] + [new_row(line, ",") for line in sorted_lines(own)], ";", "\r\n"),
        # What the caterer's own program exports.
        "achats/2026-traiteur.csv": csv_text(
            [NEW_HEADER] + [new_row(line, ".") for line in sorted_lines(caterer)], ","),
        "repas.csv": csv_text([["siret", "date", "repas_servis", "public", "vegetarien"]] + meals, ";"),
    }


def main():
    check = sys.argv[1:] == ["--check"]
    stale = []
    for name, text in files().items():
        path, content = FOLDER / name, text.encode("utf-8")
        if check:
            if not path.exists() or path.read_bytes() != content:
                stale.append(name)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
    if stale:
        sys.exit(f"not what generate.py writes: {', '.join(stale)}")


if __name__ == "__main__":
    main()
