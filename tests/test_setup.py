"""The set-up that `make demo` and `make test` do: which Python is taken, and what is said."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# A Python of a system that parts `venv` from the rest.
BARE = f"""#!/bin/sh
case "$2" in *ensurepip*) exit 1 ;; esac
exec "{sys.executable}" "$@"
"""
SHIM = "#!/bin/sh\necho 'no such version' >&2\nexit 127\n"
OLD = "#!/bin/sh\n[ \"$1\" = -c ] && echo ''\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A folder to be the whole search path: what a shell script needs, and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "grep"):
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    return folder


def _put(folder: Path, name: str, program: str) -> None:
    (folder / name).write_text(program, encoding="utf-8")
    (folder / name).chmod(0o755)


def _said(checkout: Path, path: Path) -> str:
    script = checkout / ".ci" / "venv"
    ran = subprocess.run(
        [script, path.parent / "venv", "none.txt"],
        env={"PATH": str(path)},
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    return ran.stderr


def test_without_a_python_one_line_says_what_to_install(checkout: Path, path: Path) -> None:
    assert _said(checkout, path) == (
        "no Python 3.11 or newer was found "
        "(tried: python3.13 python3.12 python3.11 python3.14 python3 python): "
        "install one, or install uv\n"
    )


def test_a_python_that_does_not_start_or_is_too_old_is_passed_over(
    checkout: Path, path: Path
) -> None:
    _put(path, "python3.13", SHIM)
    _put(path, "python3", OLD)
    assert _said(checkout, path).startswith("no Python 3.11 or newer was found")


def test_a_python_without_venv_is_told_with_the_package_to_install(
    checkout: Path, path: Path
) -> None:
    _put(path, "python3.13", SHIM)
    _put(path, "python3", BARE)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert _said(checkout, path) == (
        f"{sys.executable} has no venv or ensurepip: install them "
        f"(Debian, Ubuntu: apt install python{version}-venv) or install uv\n"
    )


def test_every_verb_is_told_of(checkout: Path) -> None:
    makefile = (checkout / "Makefile").read_text("utf-8")
    (phony,) = [line for line in makefile.splitlines() if line.startswith(".PHONY:")]
    told = [
        line.partition(":")[0] for line in makefile.splitlines() if ": " in line and "## " in line
    ]
    assert sorted(told) == sorted(phony.split()[1:])
