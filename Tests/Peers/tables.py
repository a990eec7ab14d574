"""Rows of results, and their Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from running import Spread


@dataclass(frozen=True)
class Row:
    """One thing that was measured, beside what the project wants of it."""

    point: str
    what: str
    measured: Spread
    # How a number is written: `2.5 x`, `61 MiB`.
    unit: str
    decimals: int = 2
    # What the project wants of it, nil for rows that only inform.
    at_least: float | None = None
    at_most: float | None = None

    @property
    def is_met(self) -> bool | None:
        if self.at_least is not None:
            return self.measured.median >= self.at_least
        if self.at_most is not None:
            return self.measured.median <= self.at_most
        return None

    def number(self, value: float) -> str:
        return f"{value:,.{self.decimals}f}"

    @property
    def goal(self) -> str:
        if self.at_least is not None:
            return f"at least {self.at_least:,g} {self.unit}"
        if self.at_most is not None:
            return f"at most {self.at_most:,g} {self.unit}"
        return ""

    def cells(self) -> list[str]:
        spread = self.measured
        met = {True: "yes", False: "no", None: ""}[self.is_met]
        return [
            self.point, self.what, self.goal, f"**{self.number(spread.median)} {self.unit}**",
            f"{self.number(spread.low)} to {self.number(spread.high)}", met,
        ]

    def record(self) -> dict[str, object]:
        spread = self.measured
        return {
            "point": self.point, "what": self.what, "unit": self.unit, "median": spread.median, "min": spread.low,
            "max": spread.high, "at_least": self.at_least, "at_most": self.at_most, "met": self.is_met,
        }


def table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def rows_table(rows: list[Row]) -> str:
    return table(["", "what", "goal", "median", "min to max", "met"], [row.cells() for row in rows])


def put_between_markers(page: Path, name: str, text: str) -> None:
    """Replaces what stands between `<!-- name -->` and `<!-- /name -->`; stops where the markers are missing."""
    start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    old = page.read_text(encoding="utf-8")
    pattern: re.Pattern[str] = re.compile(re.escape(start) + ".*" + re.escape(end), re.DOTALL)
    replacement: Callable[[re.Match[str]], str] = lambda _: f"{start}\n\n{text.strip()}\n\n{end}"
    new, count = pattern.subn(replacement, old)
    if count != 1:
        raise SystemExit(f"{page} needs {start} and {end} once each")
    page.write_text(new, encoding="utf-8")
