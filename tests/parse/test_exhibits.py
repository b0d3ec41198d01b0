"""An exhibit is told by its type, its description or its content, with a wrapper or without."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing, SectionKind

Read = Callable[..., Filing]

RELEASE = """<html><body><p>{first}</p><p><b>Fictional Widgets Reports Results</b></p>
<p>SPRINGFIELD, May 4, 2010 -- Fictional Widgets, Inc. said that sales rose.</p></body></html>"""


def submission(kind: str, description: str, words: str) -> str:
    form = "<TYPE>8-K\n<SEQUENCE>1\n<TEXT>\nFORM 8-K\n\nItem 5. Other Events\n\nSales rose.\n"
    exhibit = f"<TYPE>{kind}\n<SEQUENCE>2\n<DESCRIPTION>{description}\n<TEXT>\n{words}\n"
    return "".join(f"<DOCUMENT>\n{each}</TEXT>\n</DOCUMENT>\n" for each in (form, exhibit))


@pytest.mark.parametrize(
    ("description", "words", "title"),
    [
        ("Release of May 4", RELEASE.format(first="x"), "Release of May 4"),
        ("EX-99.1", RELEASE.format(first="FOR IMMEDIATE RELEASE"), "Press release"),
        ("EXHIBIT 99.1", RELEASE.format(first="x"), "Press release"),
        (
            "EX-10.1",
            "\n\n               CREDIT AGREEMENT\n\nThis agreement binds.",
            "CREDIT AGREEMENT",
        ),
        ("EX-99.1", "The words of this exhibit say of themselves nothing.", "EX-99.1"),
    ],
)
def test_the_title_is_the_telling_description_or_what_the_first_lines_say(
    read: Read, description: str, words: str, title: str
) -> None:
    exhibit = read(submission("EX-99.1", description, words)).documents[1]

    assert [(s.kind, s.exhibit, s.title) for s in exhibit.sections] == [
        (SectionKind.EXHIBIT, "99.1", title)
    ]


@pytest.mark.parametrize(
    ("name", "first", "number"),
    [
        ("d123dex991.htm", "x", "99.1"),
        ("release.htm", "PRESS RELEASE", None),
        ("ex10-2.htm", "Some words", "10.2"),
    ],
)
def test_a_file_without_a_wrapper_that_names_no_form_may_be_an_exhibit(
    read: Read, name: str, first: str, number: str | None
) -> None:
    (section,) = read(RELEASE.format(first=first), name).main.sections

    assert (section.kind, section.exhibit) == (SectionKind.EXHIBIT, number)


def test_a_form_that_speaks_of_a_press_release_is_no_exhibit(read_page: Read) -> None:
    filing = read_page("<p>PRESS RELEASE</p><p>Item 8.01 Other Events.</p><p>Sales rose.</p>")

    assert [s.kind for s in filing.main.sections] == [SectionKind.COVER, SectionKind.ITEM]


def test_a_long_description_is_read_in_one_pass(read: Read) -> None:
    for words in ("1" * 1_900 + "!X", "." * 1_900 + "X", "EX-99" * 380 + "Z"):
        exhibit = read(submission("EX-99.1", words, "Some words.")).documents[1]

        assert exhibit.sections[0].exhibit == "99.1"
