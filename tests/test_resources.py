from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import DataError
from summarizer.resources import data_root, demo_filings


def test_in_a_checkout_the_root_is_the_checkout(checkout: Path) -> None:
    assert data_root() == checkout


def test_in_an_installed_package_the_root_is_inside_it(tmp_path: Path) -> None:
    (tmp_path / "summarizer" / "_data" / "evals").mkdir(parents=True)
    assert data_root(tmp_path / "summarizer") == tmp_path / "summarizer" / "_data"


def test_a_package_that_is_not_whole_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="files are missing") as caught:
        data_root(tmp_path / "summarizer")
    assert caught.value.hint == "install it again"


def test_the_two_demo_filings_ship(seeds: Path) -> None:
    assert demo_filings() == (
        seeds / "immunogen-1997-03-18.txt",
        seeds / "immunogen-1997-12-11.txt",
    )
