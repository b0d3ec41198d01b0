"""The items of filings, held against what other parsers extracted from the same files.

    python -m benchmarks.item_sets FILING... --extracted NAME=FOLDER [NAME=FOLDER...]

A folder holds a JSON object a filing, named as the filing is, whose keys `item_1.01` have the text
of an item, the way edgar-crawler writes them; an empty text is an item that was not found. Prints a
line a filing on which the sets are not all the same, to be settled by reading it, and totals.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from summarizer.domain.filing import RawPart, Submission
from summarizer.parse import parse

_KEY = "item_"


def main() -> None:
    """Prints what differs, and how often each parser differs from this one."""
    options = _options()
    folders = dict(each.split("=", 1) for each in options.extracted)
    differing = Counter(dict.fromkeys(folders, 0))
    for path in options.filings:
        own = _own(path)
        others = {name: _extracted(Path(folder), path) for name, folder in folders.items()}
        if any(items != own for items in others.values()):
            shown = "; ".join(f"{name} {_shown(items)}" for name, items in others.items())
            print(f"{path.stem}: here {_shown(own)}; {shown}")
        differing.update(name for name, items in others.items() if items != own)
    told = ", ".join(f"{name} differs on {count}" for name, count in differing.items())
    print(f"{len(options.filings)} filings: {told}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("filings", nargs="+", type=Path)
    parser.add_argument("--extracted", nargs="+", metavar="NAME=FOLDER", required=True)
    return parser.parse_args()


def _own(path: Path) -> frozenset[str]:
    filing = parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))
    return frozenset(filing.items)


def _extracted(folder: Path, path: Path) -> frozenset[str]:
    found = folder / f"{path.stem}.json"
    entries = json.loads(found.read_text("utf-8")) if found.exists() else {}
    return frozenset(key[len(_KEY) :] for key in entries if key.startswith(_KEY) and entries[key])


def _shown(items: frozenset[str]) -> str:
    return ", ".join(sorted(items)) or "none"


if __name__ == "__main__":
    main()
