"""Runs one command and prints what it took, as JSON: `python3 -I -S launch.py REQUEST`, the request in JSON too.

A process of its own, and a small one: the kernel never reports a child's peak memory below its parent's at the time of
the start, so whatever measures must not have grown with ledgers and reports before.

The request: `command` (a list), `stdin` (a file to read from, or null), `pipe` (a file that `cat` sends through a pipe,
or null), `stdout` (where the output goes), `watch` (sample the memory that is no file's; costs time, so such runs are
not timed).
"""

import json
import os
import resource
import sys
import time

WATCH_INTERVAL = 0.002


def spawn(command, stdin, stdout_path):
    """Starts a process with that file descriptor as its standard input; standard error goes nowhere."""
    actions = [
        (os.POSIX_SPAWN_DUP2, stdin, 0),
        (os.POSIX_SPAWN_OPEN, 1, stdout_path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    return os.posix_spawn(command[0], command, os.environ, file_actions=actions)


def start_pipe(path):
    """Starts `cat`; its process, and the descriptor of the end to read from."""
    reading, writing = os.pipe()
    with open(path, "rb") as file:
        actions = [(os.POSIX_SPAWN_DUP2, file.fileno(), 0), (os.POSIX_SPAWN_DUP2, writing, 1)]
        process = os.posix_spawnp("cat", ["cat"], os.environ, file_actions=actions)
    os.close(writing)
    return process, reading


def private_kilobytes(process):
    """Memory that is neither a file's nor shared with one, now; 0 where the system does not say."""
    try:
        with open(f"/proc/{process}/status", encoding="ascii") as file:
            parts = [line.split() for line in file if line.startswith(("RssAnon", "RssShmem"))]
    except OSError:
        return 0
    return sum(int(part[1]) for part in parts)


def wait(process, watches):
    """The exit status, the resources used, and the peak of private memory."""
    peak = 0
    if not watches:
        _, status, usage = os.wait4(process, 0)
        return status, usage, peak
    while True:
        done, status, usage = os.wait4(process, os.WNOHANG)
        if done:
            return status, usage, peak
        peak = max(peak, private_kilobytes(process))
        time.sleep(WATCH_INTERVAL)


def main():
    request = json.loads(sys.argv[1])
    cat = None
    start = time.perf_counter()
    if request.get("pipe"):
        cat, stdin = start_pipe(request["pipe"])
    else:
        stdin = os.open(request.get("stdin") or os.devnull, os.O_RDONLY)
    process = spawn(request["command"], stdin, request["stdout"])
    os.close(stdin)
    status, usage, peak = wait(process, request.get("watch", False))
    wall = time.perf_counter() - start
    if cat:
        os.waitpid(cat, 0)
    # Apple's systems count bytes where Linux counts kilobytes.
    unit = 1 if sys.platform == "darwin" else 1024
    json.dump({
        "wall": wall, "user": usage.ru_utime, "system": usage.ru_stime, "peak_bytes": usage.ru_maxrss * unit,
        "private_bytes": peak * 1024, "status": os.waitstatus_to_exitcode(status),
        "floor_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit,
    }, sys.stdout)


if __name__ == "__main__":
    main()
