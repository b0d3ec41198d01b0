"""A filing's outline and its text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Filing, Furniture
from summarizer.domain.position import Span
from summarizer.render.outline import filing_outline, filing_text
from summarizer.render.words import columns

OUTLINE = """\
Quillfeather Instruments, Inc. · 8-K · May 4, 2009 · filed May 6, 2009 ·
accession 0000000042-09-000007
1 file, 335 characters (utf-8), 329 of them text

Document 1: 8-K, main, quill8k.txt, 2 pages
  cover               p. 1           39
  Item 1.03           p. 2          179  Bankruptcy or Receivership

Document 2: EX-99.1, 1 table
  Exhibit 99.1                      108  Quillfeather enters Chapter 11

Hidden at character 0: 28 characters (display:none).
Warning: 5 bytes are not of Windows-1252
"""

TEXT = """\
FORM 8-K
Quillfeather Instruments, Inc.
Item 1.03. Bankruptcy or Receivership.
On May 4, 2009, Quillfeather Instruments filed a voluntary petition under Chapter 11. \
It owes its lenders $41.5 million <!channel> & others.

EX-99.1
Quillfeather enters Chapter 11
Cash $2,100
Debt $41,500
The plant in Osterby closes on June 1, 2009.
"""


def test_an_outline_says_what_the_filing_is_and_how_it_was_cut(filing: Filing) -> None:
    assert filing_outline(filing) == OUTLINE


def test_the_text_is_the_visible_words_without_markup(filing: Filing) -> None:
    assert filing_text(filing) == TEXT


def test_hidden_words_are_counted_and_not_shown(filing: Filing) -> None:
    assert "OBEY" not in filing_outline(filing) + filing_text(filing)


def test_furniture_is_counted(filing: Filing) -> None:
    furniture = (Furniture(Span(0, 1), "page number"),)
    paged = replace(filing, documents=(replace(filing.documents[0], furniture=furniture),))
    assert "Page furniture set aside: 1 piece.\n" in filing_outline(paged)


def test_a_filing_that_says_nothing_is_called_by_its_file(filing: Filing) -> None:
    silent = replace(
        filing, form=None, registrants=(), period=None, filed=None, accession=None, warnings=()
    )
    assert filing_outline(silent).startswith("quill.txt · form not stated\n")


def test_an_attachment_that_was_not_read_says_so(filing: Filing) -> None:
    document = replace(filing.documents[1], unread="a picture", sections=(), tables=())
    assert "Document 2: EX-99.1, not read: a picture\n" in filing_outline(
        replace(filing, documents=(document,))
    )


@given(title=st.text(max_size=200))
def test_no_line_of_an_outline_is_wider_than_80_columns(filing: Filing, title: str) -> None:
    document = filing.documents[0]
    section = document.sections[1]._replace(title=title, items=(title,))
    titled = replace(document, sections=(section,), description=title)
    outline = filing_outline(replace(filing, documents=(titled,)))
    assert max(columns(line) for line in outline.split("\n")) <= 80
