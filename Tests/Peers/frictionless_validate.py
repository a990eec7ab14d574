"""frictionless validating a ledger against a Table Schema: `python frictionless_validate.py LEDGER`.

`ledger.schema.json`, beside this file, says of the layout what a Table Schema can say: types, what is required, and the
closed lists. It adds nothing up and compares no cells with each other, which favours frictionless.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from frictionless import Dialect, Resource, Schema, system
from frictionless.formats import CsvControl


def main() -> None:
    path = Path(sys.argv[1]).resolve()
    schema = Schema.from_descriptor(str(Path(__file__).resolve().with_name("ledger.schema.json")))
    # Absolute paths are not trusted by default.
    with system.use_context(trusted=True):
        resource = Resource(path=str(path), schema=schema, dialect=Dialect(controls=[CsvControl(delimiter=",")]))
        report = resource.validate()
    task = report.tasks[0]
    json.dump({"valid": report.valid, "rows": task.stats.get("rows"), "errors": len(task.errors)}, sys.stdout)
    if not report.valid:
        sys.exit(1)


if __name__ == "__main__":
    main()
