"""Fictional index pages, laid out as EDGAR lays them out."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.domain.filing import RawPart
from summarizer.edgar.folder import listed_files
from summarizer.errors import InputError, NotFoundError

ROW = """<tr{css}>
  <td scope="row">{seq}</td>
  <td scope="row">{description}</td>
  <td scope="row"><a href="{href}">{href}</a> &nbsp;&nbsp;<span>iXBRL</span></td>
  <td scope="row">{kind}</td>
  <td scope="row">1</td>
</tr>
"""
FOLDER = "/Archives/edgar/data/42/000999999901000042/"


def _page(*rows: tuple[str, str, str]) -> str:
    body = "".join(
        ROW.format(css="", seq=i, href=href, kind=kind, description=description)
        for i, (href, kind, description) in enumerate(rows, 1)
    )
    head = "<tr><th>Seq</th><th>Description</th><th>Document</th><th>Type</th><th>Size</th></tr>"
    table = f'<table class="tableFile" summary="Document Format Files">{head}{body}</table>'
    other = '<table class="tableFile" summary="Data Files"><tr><td>1</td><td>x</td></tr></table>'
    return f"<html><body>{table}{other}</body></html>"


PAGE = _page(
    (f"/ix?doc={FOLDER}z8k.htm", "8-K", "FORM 8-K"),
    (f"{FOLDER}a991.htm", "EX-99.1", "NEWS &amp; FACTS"),
    (f"{FOLDER}pear.jpg", "GRAPHIC", "GRAPHIC"),
    (f"{FOLDER}gone.htm", "EX-99.2", "&nbsp;"),
    (f"{FOLDER}0009999999-01-000042.txt", "&nbsp;", "Complete submission text file"),
)


def _folder(
    path: Path, page: str, *names: str, index: str = "0009999999-01-000042-index.html"
) -> str:
    (path / index).write_text(page)
    for name in names:
        (path / name).write_bytes(name.encode())
    return str(path)


def test_the_documents_that_are_there_come_in_the_order_of_the_index(tmp_path: Path) -> None:
    names = ("a991.htm", "pear.jpg", "z8k.htm", "0009999999-01-000042.txt", "other.htm")
    assert listed_files(_folder(tmp_path, PAGE, *names), 999) == (
        RawPart("z8k.htm", b"z8k.htm", "8-K", "FORM 8-K"),
        RawPart("a991.htm", b"a991.htm", "EX-99.1", "NEWS & FACTS"),
    )


def test_the_complete_submission_serves_where_the_main_document_is_not_there(
    tmp_path: Path,
) -> None:
    parts = listed_files(_folder(tmp_path, PAGE, "0009999999-01-000042.txt", "a991.htm"), 999)
    assert parts is not None
    assert [part.name for part in parts] == ["0009999999-01-000042.txt"]


def test_a_folder_without_its_main_document_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"does not hold 'z8k\.htm', the main document"):
        listed_files(_folder(tmp_path, PAGE, "a991.htm"), 999)


def test_the_header_page_lists_documents_too(tmp_path: Path) -> None:
    page = (
        "<HTML><PRE>&lt;DOCUMENT&gt;\n&lt;TYPE&gt;8-K\n&lt;SEQUENCE&gt;1\n"
        '&lt;FILENAME&gt;m.htm\n&lt;TEXT&gt;\n<a href="m.htm">Document 1</a>\n&lt;/DOCUMENT&gt;'
    )
    folder = _folder(tmp_path, page, "m.htm", index="0009999999-01-000042-index-headers.html")
    assert listed_files(folder, 999) == (RawPart("m.htm", b"m.htm", "8-K", None),)


def test_a_folder_without_an_index_page_is_none(tmp_path: Path) -> None:
    assert listed_files(_folder(tmp_path, "<html>a report</html>", "a.htm"), 999) is None
    assert listed_files(_folder(tmp_path, PAGE, "z8k.htm", index="myindexes.htm"), 999) is None


def test_an_index_page_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.txt").write_bytes(b"secret")
    page = _page(("../secret.txt", "8-K", ""), ("..", "8-K", ""), ("..\\secret.txt", "8-K", ""))
    with pytest.raises(NotFoundError):
        listed_files(_folder(inner, page), 999)


def test_files_above_the_limit_together_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="larger than 10 bytes"):
        listed_files(_folder(tmp_path, PAGE, "z8k.htm", "a991.htm"), 10)
