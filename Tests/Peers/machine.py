"""What was measured on, and with which versions."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path


def keep_to(cores: int) -> int:
    """Keeps this process and all that it starts to the first cores; how many there are then."""
    if not hasattr(os, "sched_setaffinity"):
        return os.cpu_count() or 1
    available = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, available[:cores])
    return min(cores, len(available))


def processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return first_line(["sysctl", "-n", "machdep.cpu.brand_string"]) or platform.machine()


def memory_gibibytes() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def first_line(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return (done.stdout.splitlines() or [""])[0].strip()


def description(egalim: Path, cores: int, peer_versions: dict[str, str]) -> dict[str, object]:
    versions = {"egalim": first_line([str(egalim), "--version"]), "swift": first_line(["swift", "--version"])}
    return {
        "processor": processor(),
        "architecture": platform.machine(),
        "cores": cores,
        "memory_gib": round(memory_gibibytes(), 1),
        "kernel": f"{platform.system()} {platform.release()}",
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "versions": versions | peer_versions,
    }
