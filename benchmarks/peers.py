"""Going on with the same program in the environment of the peers, which is not the project's."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["go_on_with"]


def go_on_with(interpreter: Path | None, module: str) -> None:
    """Starts a benchmark again by another interpreter, in place of this one, if one is named."""
    if interpreter is None or Path(sys.executable) == interpreter.absolute():
        return
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    command = [str(interpreter), "-m", module, *sys.argv[1:]]
    os.execve(interpreter, command, environ)  # noqa: S606 - the interpreter that was named
