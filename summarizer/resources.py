"""Where the filings and the words that ship with the program lie, in a wheel or in a checkout."""

from __future__ import annotations

from pathlib import Path

from summarizer.errors import DataError

__all__ = ["data_root", "demo_filings"]

_PACKAGE = Path(__file__).parent


def data_root(package: Path = _PACKAGE) -> Path:
    """The folder that holds `evals/` and `prompts/`: inside an installed package, or the checkout.

    Nothing else in the program builds a path to them.

    Raises:
        DataError: Neither is there: what is installed is not whole.
    """
    for root in (package / "_data", package.parent):
        if (root / "evals").is_dir():
            return root
    raise DataError(
        f"the program's own files are missing beside {str(package)!r}", "install it again"
    )


def demo_filings() -> tuple[Path, ...]:
    """The filings that ship with the program, in the order of their names."""
    return tuple(sorted((data_root() / "evals" / "seeds" / "filings").glob("*.txt")))
