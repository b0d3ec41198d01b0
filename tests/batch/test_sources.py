"""What the arguments of a run stand for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from summarizer.batch.sources import Named, Refused, Where, expand

INDEX = """\
<table summary="Document Format Files"><tr><th>Seq</th></tr>
<tr><td>1</td><td>8-K</td><td><a href="/x/main.htm">main.htm</a></td><td>8-K</td></tr></table>
"""


def _expand(argument: str | Path, run: str = "") -> tuple[list[str], list[str]]:
    """Sources in their order without the folder in which they were looked for, and refusals."""
    found = list(expand(str(argument), Where(run, 10**9)))
    named = sorted(each for each in found if isinstance(each, Named))
    return [each.source for each in named], [
        each.message for each in found if isinstance(each, Refused)
    ]


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files, a folder in a folder, a folder that is one filing, and what is hidden."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "t/b.txt",
        "t/a.htm",
        "t/.hidden",
        "t/sub/c.txt",
        "t/one/main.htm",
        "t/one/ex.jpg",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("FORM 8-K")
    (tmp_path / "t/one/0001-index.htm").write_text(INDEX)
    return Path("t")


def test_each_file_of_a_folder_is_a_filing_and_so_is_a_folder_with_an_index_page(
    tree: Path,
) -> None:
    assert _expand(tree) == (["t/a.htm", "t/b.txt", "t/one", "t/sub/c.txt"], [])
    assert _expand("t/one") == (["t/one"], [])


def test_a_page_that_is_merely_called_index_makes_no_filing(tree: Path) -> None:
    (tree / "sub" / "index.html").write_text("<html>a list of my files</html>")
    assert _expand("t/sub")[0] == ["t/sub/c.txt", "t/sub/index.html"]


def test_a_filing_whose_main_document_is_missing_is_still_one_filing(tree: Path) -> None:
    (tree / "one" / "main.htm").unlink()
    assert _expand("t/one") == (["t/one"], [])


def test_the_folder_of_the_run_is_no_source(tree: Path) -> None:
    assert _expand(tree, os.path.realpath("t/sub"))[0] == ["t/a.htm", "t/b.txt", "t/one"]


def test_a_pattern_stands_for_what_it_matches(tree: Path) -> None:
    assert _expand("t/*.txt") == (["t/b.txt"], [])
    assert _expand("t/**/*.txt") == (["t/b.txt", "t/sub/c.txt"], [])
    assert _expand("t/s*") == (["t/sub/c.txt"], [])
    assert _expand("t/*.pdf") == ([], ["'t/*.pdf' matches no file"])
    (tree / "x[1].txt").write_text("FORM 8-K")
    assert _expand("t/x[1].txt") == (["t/x[1].txt"], [])


def test_a_link_to_a_folder_is_told_of(tree: Path) -> None:
    (tree / "loop").symlink_to(tree.resolve(), target_is_directory=True)
    assert _expand(tree)[1] == ["'t/loop' is a link to a folder and is left out: name the folder"]


def test_an_empty_folder_is_told_of(tmp_path: Path) -> None:
    assert _expand(tmp_path) == ([], [f"the folder {str(tmp_path)!r} is empty"])


@pytest.mark.parametrize(
    ("name", "text"), [("list.csv", ""), ("l.csv", "path\n"), ("l.jsonl", "\n")]
)
def test_an_empty_manifest_is_told_of(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    assert _expand(tmp_path / name) == ([], [f"the manifest {str(tmp_path / name)!r} is empty"])


def test_the_lines_of_a_manifest_are_sources_in_its_order(tree: Path) -> None:
    Path("list.csv").write_text("t/sub/c.txt\nNVDA:8-K\n-\nt/sub\nt/one\nt/a.htm\n")
    assert _expand("list.csv") == (
        ["t/sub/c.txt", "NVDA:8-K", "t/one", "t/a.htm"],
        [
            "line 3 of 'list.csv' is left out: standard input is no source of a run",
            "line 4 of 'list.csv' is left out: 't/sub' is a folder and not one filing",
        ],
    )
    assert tree.exists()


def test_whatever_else_is_named_is_a_source_as_it_is() -> None:
    for name in ("0000914760-99-000124", "NVDA:8-K", "https://www.sec.gov/x.txt", "missing.txt"):
        assert _expand(name) == ([name], [])
    assert _expand("-") == ([], ["standard input ('-') is no source of a run: save it to a file"])
