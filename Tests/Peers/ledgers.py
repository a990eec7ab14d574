"""Purchase ledgers for the benchmarks: the same bytes on every machine and with every Python.

    python3 ledgers.py --shape plain --lines 3000000 --canteens 200

prints the path of the file, which is made once and kept under `build/bench/data`.

A ledger is a year of deliveries: one canteen, one supplier, one day, 3 to 15 lines. Canteens take turns delivery by
delivery, so that no reader gets away with remembering the last one. Every line of the clean shapes is free of errors
and warnings, and none repeats another: a canteen never sees the same supplier twice on one day, and a delivery never
holds the same description twice.

Speed: the lines of each supplier are made once with two placeholders, for the canteen and for the day; a delivery is a
run of them, joined and filled in. Ten million lines take seconds rather than minutes.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from articles import (
    LABELS, LOCAL_DEFINITIONS, LOCALS, ORIGINS, SHORT_CIRCUITS, SUPPLIER_COUNT, TRUE_WORDS, SplitMix64, description,
    filled_up, price, suppliers,
)

# Goes up with every change of the bytes, so that no older file is taken for a newer one.
GENERATOR_VERSION = 1
DEFAULT_SEED = 20_260_331

CANTEEN, DAY = "\x01", "\x02"
HEADER = (
    "siret description fournisseur date prix_ht famille_produits categories_egalim origine est_circuit_court est_local "
    "definition_local definition_local_km"
).split()
FORMER_HEADER = "siret description fournisseur date prix_ht famille_produits caracteristiques definition_local".split()

LONGEST_DELIVERY = 15
# Ledgers end with October: `--today 2026-11-15` finds nothing that is yet to come.
FIRST_DAY, LAST_DAY = (1, 1), (10, 31)


@dataclass(frozen=True)
class Line:
    """The cells of one line; canteen and day are filled in later."""

    description: str
    supplier: str
    price: str
    family: str
    labels: str = ""
    origin: str = ""
    short_circuit: str = ""
    local: str = ""
    definition: str = ""
    kilometres: str = ""
    canteen: str = CANTEEN
    day: str = DAY
    is_cut: bool = False

    def cells(self) -> list[str]:
        cells = [self.canteen, self.description, self.supplier, self.day, self.price, self.family, self.labels,
                 self.origin, self.short_circuit, self.local, self.definition, self.kilometres]
        return cells[:-1] if self.is_cut else cells

    def former_cells(self) -> list[str]:
        """The layout before 2026: one list holds labels and marks, and distances have one word."""
        words = [word for word in (self.labels, self.origin) if word]
        words += ["CIRCUIT_COURT"] if self.short_circuit in TRUE_WORDS else []
        words += ["LOCAL"] if self.local in TRUE_WORDS else []
        definition = "AUTOUR_SERVICE" if self.definition == "KM" else self.definition
        return [self.canteen, self.description, self.supplier, self.day, self.price, self.family, ",".join(words),
                definition]


# Ways to spoil a line, each an error that leaves it out. None moves a quote: that is the shape `stray`.
SPOILERS = [
    lambda line: replace(line, family="VIANDE_VOLAILES"),
    lambda line: replace(line, price="12,50 €"),
    lambda line: replace(line, day="2026-02-30"),
    lambda line: replace(line, labels="BIOLOGIQUE"),
    lambda line: replace(line, local="peut-être"),
    lambda line: replace(line, canteen=CANTEEN + "9"),
    lambda line: replace(line, origin="ITALIE"),
    lambda line: replace(line, is_cut=True),
]


@dataclass(frozen=True)
class Shape:
    """What a ledger looks like, beside its size."""

    note: str
    separator: str = ","
    quotes_all: bool = False
    is_former: bool = False
    # Bytes that each description is filled up to; 0 leaves it as it is.
    description_bytes: int = 0
    # One line in so many is spoilt; 0 for none.
    spoilt_every: int = 0
    # The spoilt lines have a lone quote inside a cell, which misleads every reader that counts quotes.
    has_stray_quotes: bool = False
    # Lines as short as the layout takes.
    is_shortest: bool = False


SHAPES = {
    "plain": Shape("the layout of 2026, clean"),
    "former": Shape("the layout before 2026, lines of 2025", is_former=True),
    "semicolon": Shape("separated by semicolons", separator=";"),
    "quoted": Shape("every cell quoted", quotes_all=True),
    "short": Shape("lines as short as the layout takes", is_shortest=True),
    "huge": Shape("descriptions of 2,000 bytes", description_bytes=2_000),
    "spoilt": Shape("an error in one line of a hundred", spoilt_every=100),
    "errors": Shape("an error in every line", spoilt_every=1),
    "stray": Shape("a lone quote in one line of a hundred", spoilt_every=100, has_stray_quotes=True),
}


@dataclass(frozen=True)
class Ledger:
    """A ledger file that can be made."""

    shape: str
    lines: int
    canteens: int = 200
    seed: int = DEFAULT_SEED

    @property
    def name(self) -> str:
        key = f"{GENERATOR_VERSION} {self.shape} {self.lines} {self.canteens} {self.seed}"
        return f"{self.shape}-{self.lines}-{self.canteens}-{hashlib.sha256(key.encode()).hexdigest()[:10]}.csv"

    def make(self, folder: Path) -> Path:
        """The file's path; it is written unless it is there."""
        path = folder / self.name
        if path.exists():
            return path
        check_size(self)
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        with unfinished.open("wb") as file:
            for block in self.blocks():
                file.write(block)
        unfinished.rename(path)
        return path

    def blocks(self) -> Iterator[bytes]:
        """The bytes, a few megabytes at a time."""
        shape = SHAPES[self.shape]
        deliveries = short_lines(self) if shape.is_shortest else deliveries_of(self, shape)
        held: list[str] = [header(shape)]
        for text in deliveries:
            held.append(text)
            if len(held) >= 8_192:
                yield "".join(held).encode()
                held = []
        yield "".join(held).encode()


def header(shape: Shape) -> str:
    names = FORMER_HEADER if shape.is_former else HEADER
    if shape.is_shortest:
        names = ["cantine_id"] + names[1:]
    return render(names, shape)


def render(cells: list[str], shape: Shape) -> str:
    return shape.separator.join(quoted(cell, shape) for cell in cells) + "\n"


def quoted(cell: str, shape: Shape) -> str:
    if shape.quotes_all or any(mark in cell for mark in (shape.separator, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def random_line(dice: SplitMix64, supplier: str, families: list[str], shape: Shape) -> Line:
    family = dice.pick(families)
    text = description(dice, family)
    if shape.description_bytes:
        text = filled_up(text, shape.description_bytes, dice)
    origin = dice.weighted(ORIGINS)
    # Local products from elsewhere in Europe would earn a warning.
    local = "" if origin == "EUROPE" else dice.weighted(LOCALS)
    definition = dice.weighted(LOCAL_DEFINITIONS) if local in TRUE_WORDS else ""
    return Line(
        description=text, supplier=supplier, price=price(dice), family=family,
        labels=dice.weighted(LABELS[family]), origin=origin, short_circuit=dice.weighted(SHORT_CIRCUITS), local=local,
        definition=definition, kilometres=str(10 * (3 + dice.below(18))) if definition == "KM" else "")


def pool(dice: SplitMix64, supplier: str, families: list[str], shape: Shape, size: int) -> tuple[list[str], list[str]]:
    """Lines of a supplier, and the same lines spoilt; no description comes twice within a delivery's reach."""
    lines: list[str] = []
    spoilt: list[str] = []
    recent: list[str] = []
    while len(lines) < size:
        line = random_line(dice, supplier, families, shape)
        if line.description in recent:
            continue
        recent = recent[-LONGEST_DELIVERY:] + [line.description]
        lines.append(render(line.former_cells() if shape.is_former else line.cells(), shape))
        if shape.has_stray_quotes:
            spoilt.append(stray_line(dice, supplier, line.price))
        elif shape.spoilt_every:
            spoilt.append(render(SPOILERS[len(spoilt) % len(SPOILERS)](line).cells(), shape))
    return lines, spoilt


def stray_line(dice: SplitMix64, supplier: str, amount: str) -> str:
    """A line whose one quote means inches: to who counts quotes, all that follows looks quoted."""
    plain_supplier = supplier.replace('"', "").replace(",", "")
    return f'{CANTEEN},Plat inox 12" {1_000 + dice.below(9_000)},{plain_supplier},{DAY},{amount},AUTRES,,,,,,\n'


def sirets(dice: SplitMix64, count: int) -> list[str]:
    """Distinct SIRETs of public bodies (they begin with 2), each with its Luhn digit."""
    found: dict[str, None] = {}
    while len(found) < count:
        digits = f"2{dice.below(10**8):08}{dice.below(100):04}"
        total = sum(luhn_part(int(digit), doubled=place % 2 == 0) for place, digit in enumerate(reversed(digits)))
        found[digits + str(-total % 10)] = None
    return list(found)


def luhn_part(digit: int, doubled: bool) -> int:
    value = digit * 2 if doubled else digit
    return value - 9 if value > 9 else value


def days(year: int) -> list[str]:
    first, last = date(year, *FIRST_DAY), date(year, *LAST_DAY)
    return [(first + timedelta(days=offset)).isoformat() for offset in range((last - first).days + 1)]


def deliveries_of(ledger: Ledger, shape: Shape) -> Iterator[str]:
    """The text of each delivery, in the order of days."""
    dice = SplitMix64(ledger.seed)
    canteens = sirets(dice, ledger.canteens)
    calendar = days(2025 if shape.is_former else 2026)
    pool_size = 160 if shape.description_bytes else 3_000
    pools = [pool(dice, name, families, shape, pool_size) for name, families in suppliers()]

    turns = list(range(ledger.canteens))
    turn, round_number, written = ledger.canteens, -1, 0
    while written < ledger.lines:
        if turn == ledger.canteens:
            # Every canteen has had its delivery: a new round, in another order.
            dice.shuffle(turns)
            turn, round_number = 0, round_number + 1
        canteen = turns[turn]
        turn += 1
        # 7 and the count of suppliers share no factor, so the rounds of one day reach each supplier once at most.
        lines, spoilt = pools[(round_number * 7 + canteen) % SUPPLIER_COUNT]
        number = dice.next()
        count = min(3 + (number & 0xFFFF) % (LONGEST_DELIVERY - 2), ledger.lines - written)
        start = (number >> 16) % (pool_size - LONGEST_DELIVERY)
        chosen = lines[start:start + count]
        if shape.spoilt_every:
            for offset in range(-written % shape.spoilt_every, count, shape.spoilt_every):
                chosen[offset] = spoilt[start + offset]
        day = calendar[written * len(calendar) // ledger.lines]
        yield "".join(chosen).replace(CANTEEN, canteens[canteen]).replace(DAY, day)
        written += count


def short_lines(ledger: Ledger) -> Iterator[str]:
    """The shortest lines that are still whole: platform ids, one-letter texts, dates without zeros."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    # Two letters and the day tell apart the lines of a canteen; the amount changes with every round.
    texts = [first + second for first in letters for second in letters]
    dates = [f"2026-{month}-{day}" for month in range(1, 10) for day in range(1, 10)]
    for index in range(ledger.lines):
        line, canteen = divmod(index, ledger.canteens)
        amount, place = divmod(line, len(texts) * len(dates))
        day, text = divmod(place, len(texts))
        yield f"{canteen + 1},{texts[text]},,{dates[day]},{1 + (amount + index) % 9},AUTRES,,,,,,\n"


def check_size(ledger: Ledger) -> None:
    """Stops where a canteen would see one supplier twice on a day, which could repeat a line."""
    rounds_a_day = ledger.lines / 3 / ledger.canteens / len(days(2026))
    if rounds_a_day > SUPPLIER_COUNT - 1:
        sys.exit(f"{ledger.lines} lines are too many for {ledger.canteens} canteens: give more canteens")


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes a ledger for the benchmarks and prints its path.")
    parser.add_argument("--shape", choices=sorted(SHAPES), default="plain")
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--canteens", type=int, default=200)
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED)
    parser.add_argument("--folder", type=Path, default=Path("build/bench/data"))
    options = parser.parse_args()
    ledger = Ledger(options.shape, options.lines, options.canteens, options.seed)
    print(ledger.make(options.folder))


if __name__ == "__main__":
    main()
