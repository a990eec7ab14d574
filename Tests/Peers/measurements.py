"""What is measured, group by group; each group is run in turns and gives rows.

The goals are those that the project set itself. They inform, and never make a run fail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ledgers import Ledger
from peers import Peers
from running import Command, Runs, Spread, in_turns, ratio, run, warm
from tables import Row

TODAY = "2026-11-15"
PEERS = ["duckdb", "polars"]
# Lines on which frictionless is timed; its time for more is reckoned, for it would take minutes.
FRICTIONLESS_LINES = (1_000, 100_000)
MIB = 2**20
JSON = ("--format", "json")


@dataclass(frozen=True)
class Sizes:
    """How many lines: small, usual, large."""

    small: int
    usual: int
    large: int
    rounds: int
    startup_rounds: int


FULL = Sizes(small=1_000_000, usual=3_000_000, large=10_000_000, rounds=7, startup_rounds=41)
QUICK = Sizes(small=100_000, usual=300_000, large=1_000_000, rounds=3, startup_rounds=11)


@dataclass
class Bench:
    """The command, its ledgers and peers, and what came out so far."""

    egalim: Path
    folder: Path
    sizes: Sizes
    peers: Peers | None
    knows_jobs: bool
    say: Callable[[str], None]
    rows: list[Row] = field(default_factory=list)
    runs: dict[str, Runs] = field(default_factory=dict)

    def ledger(self, shape: str, lines: int, canteens: int = 200) -> Path:
        return Ledger(shape, lines, canteens).make(self.folder / "data")

    def report(self, ledger: Path | None, *options: str, pipe: Path | None = None, statuses=(0,)) -> Command:
        source = str(ledger) if ledger else "-"
        return Command(
            [str(self.egalim), "report", *(options or JSON), "--today", TODAY, source], pipe=pipe, statuses=statuses)

    def check(self, ledger: Path, *options: str, statuses=(0,)) -> Command:
        return Command([str(self.egalim), "check", "--today", TODAY, *options, str(ledger)], statuses=statuses)

    def turns(self, group: str, commands: dict[str, Command], rounds: int, watch: bool = False) -> Runs:
        found = in_turns(commands, rounds, lambda text: self.say(f"{group}: {text}"), watch=watch)
        self.runs[group] = found
        return found

    def add(self, point: str, what: str, measured: Spread, unit: str, **details) -> None:
        self.rows.append(Row(point, what, measured, unit, **details))


def text_of(lines: int) -> str:
    return f"{lines // 1_000_000} M lines" if lines % 1_000_000 == 0 else f"{lines // 1_000} k lines"


def megabytes_a_second(path: Path, runs: Runs, name: str) -> Spread:
    size = path.stat().st_size
    return Spread.of(size / 1e6 / each.wall for each in runs[name])


def speed(bench: Bench) -> None:
    """Points 1, 2, 4 and 6: one ledger, all who read it."""
    lines = bench.sizes.usual
    usual, many = bench.ledger("plain", lines), bench.ledger("plain", lines, canteens=20_000)
    spoilt = bench.ledger("spoilt", lines)
    samples = [bench.ledger("plain", count) for count in FRICTIONLESS_LINES]
    warm([usual, many, spoilt, *samples])

    commands = {"report": bench.report(usual)}
    if bench.peers:
        for peer in PEERS:
            commands[peer] = Command(bench.peers.report(peer, usual))
            commands[f"{peer} needed"] = Command(bench.peers.report(peer, usual, columns="needed"))
        commands["frictionless few"] = Command(bench.peers.frictionless(samples[0]))
        commands["frictionless"] = Command(bench.peers.frictionless(samples[1]))
    commands |= {
        "check": bench.check(usual),
        "check alone": bench.check(usual, "--ignore", "W115"),
        "check spoilt": bench.check(spoilt, statuses=(1,)),
        "report many": bench.report(many),
        "check many": bench.check(many, "--ignore", "W115"),
        "table": bench.report(usual, "--format", "csv"),
        "table many": bench.report(many, "--format", "csv"),
    }
    if bench.knows_jobs:
        commands |= {f"report jobs {jobs}": bench.report(usual, *JSON, "--jobs", str(jobs)) for jobs in (1, 2)}
    runs = bench.turns("speed", commands, bench.sizes.rounds)

    name = text_of(lines)
    bench.add("1", f"`report --format json`, {name}", Spread.of(each.wall for each in runs["report"]), "s", decimals=3)
    bench.add("1", f"`report --format json`, {name}", megabytes_a_second(usual, runs, "report"), "MB/s", decimals=0)
    if bench.peers:
        add_peers(bench, runs, lines)
    bench.add("2", "`check` / `report`", ratio(runs, "check", "report"), "x", at_most=1.6)
    bench.add("2", "`check --ignore W115` / `report`", ratio(runs, "check alone", "report"), "x", at_most=1.15)
    bench.add("2", "`check`, one bad line in a hundred / clean", ratio(runs, "check spoilt", "check"), "x", at_most=2)
    if bench.knows_jobs:
        bench.add("4", "`--jobs 1` / `--jobs 2`", ratio(runs, "report jobs 1", "report jobs 2"), "x", at_least=1.7)
    # Each canteen adds some 15 kB to the JSON report: at 20,000, as many bytes are written as are read.
    for what, over, under in [
        ("`check --ignore W115`", "check many", "check alone"), ("`report --format csv`", "table many", "table"),
        ("`report --format json`", "report many", "report"),
    ]:
        bench.add("6", f"20,000 canteens / 200, {what}", ratio(runs, over, under), "x", at_most=1.3)


def add_peers(bench: Bench, runs: Runs, lines: int) -> None:
    for peer, goal, name in [("duckdb", 6, "DuckDB"), ("polars", 7, "polars")]:
        all_read = ratio(runs, peer, "report")
        bench.add("1", f"{name} / egalim, all columns read", all_read, "x", at_least=goal, decimals=1)
        bench.add(
            "1", f"{name} / egalim, {name} reading only what its sums need", ratio(runs, f"{peer} needed", "report"),
            "x", decimals=1)
        bench.add("1", name, Spread.of(each.wall for each in runs[peer]), "s", decimals=2)
    few, many = FRICTIONLESS_LINES
    reckoned = [
        a.wall + (b.wall - a.wall) / (many - few) * (lines - few)
        for a, b in zip(runs["frictionless few"], runs["frictionless"])
    ]
    note = f"reckoned from {many:,} lines"
    bench.add("1", f"frictionless, {note}", Spread.of(reckoned), "s", decimals=0)
    bench.add(
        "1", f"frictionless / egalim, {note}", Spread.of(a / b.wall for a, b in zip(reckoned, runs["report"])), "x",
        at_least=300, decimals=0)


def growth(bench: Bench) -> None:
    """Point 4: ten times the lines."""
    small, large = bench.ledger("plain", bench.sizes.small), bench.ledger("plain", bench.sizes.large)
    warm([small, large])
    commands = {
        "small": bench.report(small), "large": bench.report(large), "pipe": bench.report(None, pipe=large),
    }
    runs = bench.turns("growth", commands, bench.sizes.rounds)
    what = f"time of {text_of(bench.sizes.large)} / {text_of(bench.sizes.small)}"
    bench.add("4", what, ratio(runs, "large", "small"), "x", at_most=10.5)
    bench.add("", "the same bytes through a pipe / as a file", ratio(runs, "pipe", "large"), "x")


def memory(bench: Bench) -> None:
    """Point 3: what stays in memory beside the file. Not timed: watching takes time."""
    small, large = bench.ledger("plain", bench.sizes.small), bench.ledger("plain", bench.sizes.large)
    usual = bench.ledger("plain", bench.sizes.usual)
    many = bench.ledger("plain", bench.sizes.usual, canteens=20_000)
    alone = ("--ignore", "W115")
    commands = {
        "small": bench.report(small), "large": bench.report(large),
        "small pipe": bench.report(None, pipe=small), "large pipe": bench.report(None, pipe=large),
        "usual": bench.report(usual), "many": bench.report(many),
        "check usual": bench.check(usual, *alone), "check many": bench.check(many, *alone),
        "check": bench.check(large), "check alone": bench.check(large, *alone),
    }
    runs = bench.turns("memory", commands, 3, watch=True)
    large_name, small_name = text_of(bench.sizes.large), text_of(bench.sizes.small)

    def private(name: str) -> Spread:
        return Spread.of(each.private_bytes / MIB for each in runs[name])

    def peak(name: str) -> Spread:
        return Spread.of(each.peak_bytes / MIB for each in runs[name])

    def each_beyond(name: str, base: str, count: float) -> Spread:
        return Spread.of((a.private_bytes - b.private_bytes) / count for a, b in zip(runs[name], runs[base]))

    bench.add("3", f"memory beyond the file, {large_name}", private("large"), "MiB", at_most=64, decimals=1)
    bench.add("3", f"memory beyond the file, {small_name}", private("small"), "MiB", at_most=64, decimals=1)
    bench.add("3", f"all memory, {large_name} through a pipe", peak("large pipe"), "MiB", at_most=64, decimals=1)
    bench.add("3", f"all memory, {small_name} through a pipe", peak("small pipe"), "MiB", at_most=64, decimals=1)
    # The same, but for what allocators and threads leave to chance.
    bench.add(
        "3", f"{large_name} beyond {small_name}", each_beyond("large", "small", MIB), "MiB", at_most=2, decimals=1)
    for what, name, base in [
        ("`check`", "check many", "check usual"), ("`report --format json`", "many", "usual"),
    ]:
        bench.add(
            "3", f"each canteen and year beyond 200, {what}", each_beyond(name, base, 1_024 * 19_800), "KiB", at_most=8,
            decimals=1)
    bench.add(
        "3", "the search for duplicates, each line", each_beyond("check", "check alone", bench.sizes.large), "bytes",
        at_most=16, decimals=1)


def startup(bench: Bench) -> None:
    """Point 5: a small ledger."""
    ledger = bench.ledger("plain", 1_000)
    warm([ledger])
    runs = bench.turns("startup", {"check": bench.check(ledger)}, bench.sizes.startup_rounds)
    what = "`check` on 1,000 lines"
    bench.add(
        "5", f"{what}, CPU time", Spread.of(each.cpu * 1_000 for each in runs["check"]), "ms", at_most=8, decimals=1)
    bench.add("5", f"{what}, elapsed", Spread.of(each.wall * 1_000 for each in runs["check"]), "ms", decimals=1)


def rewriting(bench: Bench) -> None:
    """Point 7: purchases of the former layout into parts of the layout of 2026."""
    ledger = bench.ledger("former", bench.sizes.usual)
    warm([ledger])
    output = bench.folder / "out"
    command = Command(
        [str(bench.egalim), "declare", "--statement", "purchases", "--today", TODAY, "-o", str(output), str(ledger)],
        output_folder=output)
    runs = bench.turns("rewriting", {"declare": command}, bench.sizes.rounds)
    run_peak = Spread.of(each.peak_bytes / MIB for each in runs["declare"])
    what = f"`declare --statement purchases`, {text_of(bench.sizes.usual)} of the former layout"
    bench.add("7", what, megabytes_a_second(ledger, runs, "declare"), "MB/s", at_least=300, decimals=0)
    bench.add("7", f"{what}, all memory", run_peak, "MiB", decimals=0)


# The shapes beside the plain one, with their share of the small size, and whether the peers can read them.
ODD_SHAPES = [
    ("plain", 1, ",", True), ("semicolon", 1, ";", True), ("quoted", 1, ",", True), ("short", 1, ",", True),
    ("huge", 10, ",", True), ("spoilt", 1, ",", False), ("stray", 1, ",", False), ("errors", 1, ",", False),
]
Shapes = dict[str, dict[str, Spread]]


def odd_shapes(bench: Bench) -> Shapes:
    """Megabytes a second on other shapes, where we are worst included."""
    found: Shapes = {}
    for shape, divisor, separator, is_readable in ODD_SHAPES:
        ledger = bench.ledger(shape, bench.sizes.small // divisor)
        warm([ledger])
        statuses = (0,) if is_readable else (1,)
        commands = {
            "report": bench.report(ledger, statuses=statuses), "check": bench.check(ledger, statuses=statuses),
        }
        if bench.peers and is_readable:
            commands |= {peer: Command(bench.peers.report(peer, ledger, separator)) for peer in PEERS}
        runs = bench.turns(shape, commands, bench.sizes.rounds)
        found[shape] = {name: megabytes_a_second(ledger, runs, name) for name in commands}
    return found


def readable_ledgers(bench: Bench) -> list[tuple[Path, str]]:
    """The ledgers on which peers are timed, with their separators: on each, the sums must be equal first."""
    ledgers = [(bench.ledger("plain", bench.sizes.usual), ",")]
    for shape, divisor, separator, is_readable in ODD_SHAPES:
        if is_readable:
            ledgers.append((bench.ledger(shape, bench.sizes.small // divisor), separator))
    return ledgers


def output_of(command: Command, path: Path) -> str:
    run(command, stdout=str(path))
    return path.read_text(encoding="utf-8")
