"""The collector of reference cycles looks seldom, and not at the end."""

from __future__ import annotations

import subprocess
import sys


def test_cycles_are_looked_for_seldom_in_the_block_and_never_after_it() -> None:
    program = (
        "import gc\n"
        "from summarizer.cli.collector import seldom_collected\n"
        "before, frozen = gc.get_threshold()[0], gc.get_freeze_count()\n"
        "try:\n"
        "    with seldom_collected():\n"
        "        within = gc.get_threshold()[0]\n"
        "        raise ValueError\n"
        "except ValueError:\n"
        "    print(within > before, gc.get_freeze_count() > frozen)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "True True\n"
