"""Counts the instructions that each line takes: `make instructions`.

A count needs no quiet machine: it hardly moves from run to run, so that a regression shows. Two ledgers, one job; the
difference of their counts divided by the difference of their lines leaves start-up and output aside. Beside them stands how
many branches a processor would guess wrong, by valgrind's model of one: each takes as long as dozens of instructions.

valgrind runs the command on a processor of its own without the widest vectors (AVX-512), and counts an instruction as
one however long it takes: the numbers compare versions of egalim on one machine, nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench import ROOT, knows_jobs, say
from ledgers import Ledger
from machine import first_line, processor
from measurements import TODAY
from tables import put_between_markers, table

FEW, MANY = 20_000, 120_000


@dataclass(frozen=True)
class Counted:
    """A command that is counted, and the shape of its ledgers."""

    name: str
    shape: str
    arguments: list[str]


COMMANDS = [
    Counted("`report --format json`", "plain", ["report", "--format", "json"]),
    Counted("`check`", "plain", ["check"]),
    Counted("`check --ignore W115`", "plain", ["check", "--ignore", "W115"]),
    Counted("`report --format json`, every cell quoted", "quoted", ["report", "--format", "json"]),
    Counted("`check --ignore W115`, an error in one line of a hundred", "spoilt", ["check", "--ignore", "W115"]),
    Counted("`check --ignore W115`, an error in every line", "errors", ["check", "--ignore", "W115"]),
    Counted("`declare --statement purchases`, former layout", "former", ["declare", "--statement", "purchases"]),
]


def instructions(egalim: Path, arguments: list[str], ledger: Path, output: Path | None) -> tuple[int, int]:
    """How many instructions the command executes on that ledger, and how many branches are guessed wrong."""
    command = ["valgrind", "--tool=callgrind", "--branch-sim=yes", f"--callgrind-out-file={os.devnull}"]
    command += [str(egalim), *arguments]
    command += ["--today", TODAY]
    if output:
        shutil.rmtree(output, ignore_errors=True)
        command += ["-o", str(output)]
    # Swift's hashing is seeded anew in each run, which would move the counts.
    environment = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"}
    done = subprocess.run(
        [*command, str(ledger)], env=environment, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True)
    # Instructions, conditional branches, those guessed wrong, and the same of indirect jumps.
    found = re.search(r"Collected : (\d+) \d+ (\d+) \d+ (\d+)", done.stderr)
    # 1 says that there are errors in a ledger, which some shapes have.
    if done.returncode not in (0, 1) or not found:
        sys.exit(f"{' '.join(command)}: exit status {done.returncode}\n{done.stderr[-1_000:]}")
    return int(found[1]), int(found[2]) + int(found[3])


def main() -> None:
    parser = argparse.ArgumentParser(description="Counts the instructions that each line takes.")
    parser.add_argument("--egalim", type=Path, required=True, help="the built command")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("valgrind is needed: sudo apt-get install valgrind")
    egalim = options.egalim.resolve()
    folder = ROOT / "build" / "bench"
    jobs = ["--jobs", "1"] if knows_jobs(egalim) else []

    rows, record = [], {}
    for counted in COMMANDS:
        say(f"counting {counted.name}")
        ledgers = [Ledger(counted.shape, lines).make(folder / "data") for lines in (FEW, MANY)]
        output = folder / "out" if counted.arguments[0] == "declare" else None
        arguments = [*counted.arguments, *jobs]
        counts = [instructions(egalim, arguments, ledger, output) for ledger in ledgers]
        each_line, guessed_wrong = ((many - few) / (MANY - FEW) for few, many in zip(*counts))
        bytes_a_line = (ledgers[1].stat().st_size - ledgers[0].stat().st_size) / (MANY - FEW)
        rows.append([counted.name, f"{each_line:,.0f}", f"{each_line / bytes_a_line:.1f}", f"{guessed_wrong:.1f}"])
        record[f"{counted.name} {counted.shape}"] = {
            "line": each_line, "guessed wrong": guessed_wrong, "few": counts[0][0], "many": counts[1][0]}

    versions = f"{processor()}; {first_line(['valgrind', '--version'])}, {first_line(['swift', '--version'])}."
    page = "\n\n".join([versions, table(["one job", "instructions a line", "a byte", "branches guessed wrong"], rows)])
    (folder / "instructions.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(page)
    put_between_markers(ROOT / "docs" / "performance.md", "instructions", page)


if __name__ == "__main__":
    main()
