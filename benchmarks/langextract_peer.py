"""Asks langextract's aligner whether it grounds each claim; runs in that library's environment.

    python benchmarks/langextract_peer.py CLAIMS.jsonl

One line {"source", "claim"} a claim; prints one line, "1" or "0", for each.
"""

from __future__ import annotations

import json
import logging
import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Prints whether each claim is given a place in its source, by the aligner's own defaults."""
    logging.disable(logging.CRITICAL)
    aligner = import_module("langextract.resolver").WordAligner()
    extraction = import_module("langextract.core.data").Extraction
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        case = json.loads(line)
        claimed = extraction(extraction_class="claim", extraction_text=case["claim"])
        ((aligned,),) = aligner.align_extractions([[claimed]], case["source"])
        print("1" if aligned.char_interval is not None else "0", flush=True)


if __name__ == "__main__":
    main()
