"""Measures egalim beside its peers: `make bench`, or `make bench-quick` while developing.

First the peers' sums must equal egalim's, to the cent and on each ledger on which they are timed: who computes
something else is no peer. Then whole processes are timed, in turns, with the ledgers in the page cache; medians are
shown.

The results go to `build/bench/results.json` and `build/bench/results.md`; a full run with peers also puts its tables
into `docs/performance.md`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import ledgers
import machine
import measurements
import statements
from measurements import FULL, ODD_SHAPES, PEERS, QUICK, Bench, Shapes
from peers import Peers
from running import Command
from tables import put_between_markers, rows_table, table

ROOT = Path(__file__).resolve().parents[2]
# The bytes of a small ledger, so that two machines are known to read the same.
DIGEST_OF_20_000_LINES = "2bef0171a3aba9dc6ac57aabe5982faff65add1d993bda56e9f816bc88cf4663"


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def check_generator() -> None:
    digest = hashlib.sha256()
    for block in ledgers.Ledger("plain", 20_000).blocks():
        digest.update(block)
    if digest.hexdigest() != DIGEST_OF_20_000_LINES:
        sys.exit(f"ledgers.py makes other bytes than it did ({digest.hexdigest()}): raise its version and the digest")


def knows_jobs(egalim: Path) -> bool:
    """Whether the command takes `--jobs`; the oldest ones that are compared with do not."""
    shown = subprocess.run([str(egalim), "check", "--help"], capture_output=True, text=True, check=False)
    return "--jobs" in shown.stdout


def assert_equal_sums(bench: Bench) -> None:
    """Stops unless peers and egalim agree on every value of both statements, and the clean ledgers are clean."""
    answer = bench.folder / "answer.json"
    for ledger, separator in measurements.readable_ledgers(bench):
        say(f"comparing sums: {ledger.name}")
        if found := measurements.output_of(bench.check(ledger), answer):
            sys.exit(f"{ledger} is not clean: {found[:400]}")
        report = json.loads(measurements.output_of(bench.report(ledger), answer), parse_float=statements.cents)
        ours = statements.statements_of_report(report)
        for peer in PEERS if bench.peers else []:
            command = Command(bench.peers.report(peer, ledger, separator))
            theirs = statements.statements_of_rows(json.loads(measurements.output_of(command, answer)))
            if trouble := statements.difference(ours, theirs):
                sys.exit(f"egalim and {peer} disagree on {ledger.name}, nothing is timed: {trouble}")
        if bench.peers:
            say(f"  {len(ours)} statements agree to the cent")
    answer.unlink(missing_ok=True)


def shapes_table(bench: Bench, shapes: Shapes) -> str:
    columns = ["report", "check", *(PEERS if bench.peers else [])]
    rows = []
    for shape, divisor, _, _ in ODD_SHAPES:
        cells = [
            f"{shapes[shape][name].median:,.0f} ({shapes[shape][name].low:,.0f} to {shapes[shape][name].high:,.0f})"
            if name in shapes[shape] else "" for name in columns
        ]
        lines = measurements.text_of(bench.sizes.small // divisor)
        rows.append([f"{ledgers.SHAPES[shape].note}, {lines}", *cells])
    names = {"report": "egalim report", "check": "egalim check", "duckdb": "DuckDB"}
    return table(["MB/s, median (min to max)", *(names.get(name, name) for name in columns)], rows)


def machine_text(facts: dict) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in facts["versions"].items())
    return (
        f"{facts['processor']} ({facts['architecture']}), {facts['cores']} cores, {facts['memory_gib']} GiB, "
        f"{facts['kernel']}; load when it began {facts['load']}. Versions: {versions}.")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures egalim beside its peers.")
    parser.add_argument("--egalim", type=Path, required=True, help="the built command")
    parser.add_argument("--quick", action="store_true", help="smaller ledgers, three rounds, leaves the docs alone")
    parser.add_argument("--without-peers", action="store_true", help="egalim alone, leaves the docs alone")
    parser.add_argument("--rounds", type=int, help="how often each command runs")
    parser.add_argument("--cores", type=int, default=2, help="cores that all may use (default: 2)")
    return parser.parse_args()


def main() -> None:
    options = parse_arguments()
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    cores = machine.keep_to(options.cores)
    check_generator()
    peers = None if options.without_peers else Peers(folder / "venv")
    if peers:
        peers.install()
    sizes = QUICK if options.quick else FULL
    if options.rounds:
        sizes = measurements.Sizes(sizes.small, sizes.usual, sizes.large, options.rounds, sizes.startup_rounds)
    egalim = options.egalim.resolve()
    facts = machine.description(egalim, cores, peers.versions if peers else {})
    if facts["load"] > 0.5:
        say(f"The machine is busy (load {facts['load']}): the times will say little.")
    bench = Bench(egalim, folder, sizes, peers, knows_jobs(egalim), say)

    assert_equal_sums(bench)
    for part in [measurements.speed, measurements.growth, measurements.memory, measurements.startup,
                 measurements.rewriting]:
        part(bench)
    shapes = measurements.odd_shapes(bench)

    rows = sorted(bench.rows, key=lambda row: row.point or "8")
    page = "\n\n".join([machine_text(facts), rows_table(rows), shapes_table(bench, shapes)])
    (folder / "results.md").write_text(page + "\n", encoding="utf-8")
    record = {
        "machine": facts, "sizes": asdict(sizes), "rows": [row.record() for row in rows],
        "megabytes_a_second": {shape: {name: asdict(spread) for name, spread in found.items()}
                               for shape, found in shapes.items()},
        "runs": {group: {name: [asdict(each) for each in each_run] for name, each_run in runs.items()}
                 for group, runs in bench.runs.items()},
    }
    (folder / "results.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(page)
    if not options.quick and peers:
        put_between_markers(ROOT / "docs" / "performance.md", "bench", page)


if __name__ == "__main__":
    main()
