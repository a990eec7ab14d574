"""Runs commands in turns and keeps what each run took."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Command:
    """A process to measure."""

    arguments: list[str]
    # A file that `cat` sends through a pipe to the standard input.
    pipe: Path | None = None
    # A folder that the process writes; removed before each run.
    output_folder: Path | None = None
    statuses: tuple[int, ...] = (0,)


@dataclass(frozen=True)
class Run:
    """What one run took: seconds and bytes."""

    wall: float
    cpu: float
    peak_bytes: int
    private_bytes: int


@dataclass(frozen=True)
class Spread:
    """The median of some numbers, with the smallest and the largest."""

    median: float
    low: float
    high: float

    @staticmethod
    def of(values: Iterable[float]) -> Spread:
        kept = list(values)
        return Spread(statistics.median(kept), min(kept), max(kept))


Runs = dict[str, list[Run]]


def run(command: Command, stdout: str = "/dev/null", watch: bool = False) -> Run:
    if command.output_folder:
        shutil.rmtree(command.output_folder, ignore_errors=True)
    request = {
        "command": command.arguments, "pipe": str(command.pipe) if command.pipe else None, "stdout": stdout,
        "watch": watch,
    }
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(LAUNCHER), json.dumps(request)], check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)
    if found["status"] not in command.statuses:
        sys.exit(f"exit status {found['status']} of: {' '.join(command.arguments)}")
    return Run(found["wall"], found["user"] + found["system"], found["peak_bytes"], found["private_bytes"])


def in_turns(commands: dict[str, Command], rounds: int, say: Callable[[str], None], watch: bool = False) -> Runs:
    """Runs A B C, A B C, …: whatever else the machine does falls on all of them alike."""
    runs: Runs = {name: [] for name in commands}
    for number in range(rounds):
        if number == 0:
            say(f"{rounds} rounds of {', '.join(commands)}")
        for name, command in commands.items():
            runs[name].append(run(command, watch=watch))
    return runs


def ratio(runs: Runs, over: str, under: str) -> Spread:
    """How many times longer one took than the other, pair by pair of the same round."""
    return Spread.of(a.wall / b.wall for a, b in zip(runs[over], runs[under]))


def warm(paths: Iterable[Path]) -> None:
    """Reads the files once, so that all that follows finds them in memory."""
    for path in paths:
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 22):
                pass
