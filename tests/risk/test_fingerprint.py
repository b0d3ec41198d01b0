from __future__ import annotations

import re
import subprocess
import sys

from summarizer.risk.fingerprint import fingerprint


def test_the_fingerprint_names_the_version() -> None:
    assert re.fullmatch(r"2026-11-[0-9a-f]{12}", fingerprint())


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    """Nothing that it digests may come in an order that a process makes up."""
    program = "from summarizer.risk.fingerprint import fingerprint; print(fingerprint())"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert told == {fingerprint()}
