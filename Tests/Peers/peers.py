"""The peers' virtual environment, and their command lines."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REQUIREMENTS = HERE / "requirements.txt"


class Peers:
    """DuckDB, polars and frictionless, of the versions pinned in `requirements.txt`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def versions(self) -> dict[str, str]:
        return dict(line.split("==") for line in REQUIREMENTS.read_text().split())

    def install(self) -> None:
        """Makes the environment unless it is there with these versions."""
        stamp = self.folder / "installed.txt"
        if stamp.exists() and stamp.read_text() == REQUIREMENTS.read_text():
            return
        install = [str(self.python), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS)]
        try:
            subprocess.run([sys.executable, "-m", "venv", str(self.folder)], check=True)
            subprocess.run(install, check=True)
        except subprocess.CalledProcessError:
            sys.exit(
                "The peers cannot be installed (is there a network?): "
                "`make bench BENCH_FLAGS=--without-peers` measures egalim alone.")
        stamp.write_text(REQUIREMENTS.read_text())

    def command(self, script: str, *arguments: str) -> list[str]:
        """Compiled modules are kept, for a user's would be; but not in the source tree."""
        cache = f"pycache_prefix={self.folder.parent / 'pycache'}"
        return [str(self.python), "-X", cache, str(HERE / script), *arguments]

    def report(self, peer: str, ledger: Path, separator: str = ",", columns: str = "all") -> list[str]:
        return self.command(f"{peer}_report.py", str(ledger), separator, columns)

    def frictionless(self, ledger: Path) -> list[str]:
        return self.command("frictionless_validate.py", str(ledger))
