"""Writes what the program reads from what people edit: `python -m summarizer.risk.compile`.

For whoever edits the catalogue: the program itself never runs this, and only this reads YAML.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import yaml

from summarizer.risk.guide import to_markdown

__all__ = ["compile_catalogue", "main"]

_FOLDER = Path(__file__).parent


def compile_catalogue(source: str) -> str:
    """The JSON that a catalogue in YAML stands for; the same words give the same bytes."""
    return json.dumps(yaml.safe_load(source), ensure_ascii=True, indent=1) + "\n"


def main(folder: Path = _FOLDER) -> int:
    """Writes `flags.json` beside `flags.yaml`, and the page for people; gives 0."""
    compiled = folder / "flags.json"
    compiled.write_text(
        compile_catalogue((folder / "flags.yaml").read_text(encoding="utf-8")), encoding="utf-8"
    )
    page = folder.parents[1] / "docs" / "risk-flags.md"
    if page.parent.is_dir():
        page.write_text(to_markdown(compiled), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
