"""`suite.toml`."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.evals.describing import Description, read_description


def test_a_suite_that_says_nothing_of_itself_has_all_by_default(tmp_path: Path) -> None:
    assert read_description(tmp_path / "suite.toml") == Description()


def test_every_entry_is_read(tmp_path: Path) -> None:
    path = tmp_path / "suite.toml"
    path.write_text(
        'name = "s"\nabout = "a"\nwords = 60\nprimary = ["flags.f1"]\n'
        '[cases]\ndev = "d"\n[filings]\ncorpus = "8-K"\n[floors]\n"flags.f1" = 0.5\n',
        "utf-8",
    )
    assert read_description(path) == Description(
        "s", "a", 60, ("flags.f1",), {"dev": "d"}, {"corpus": "8-K"}, {"flags.f1": 0.5}
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('name = "s', "cannot be read"),
        ("name = 5", "'name' cannot be 5"),
        ('words = "many"', "'words' cannot be 'many'"),
        ("words = 0", "'words' cannot be 0"),
        ("words = true", "'words' cannot be True"),
        ("primary = []", r"'primary' cannot be \[\]"),
        ('primary = ["luck.f1"]', "'primary' cannot be"),
        ('primary = ["flags"]', "'primary' cannot be"),
        ("cases = 3", "'cases' cannot be 3"),
        ("[cases]\ndev = 3", "'cases' cannot be"),
        ('[floors]\n"flags.f1" = "x"', "'floors' cannot be"),
        ("floor = 1", "'floor' is no entry: there are name, about"),
    ],
)
def test_an_entry_of_another_kind_is_refused(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "suite.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=told):
        read_description(path)
