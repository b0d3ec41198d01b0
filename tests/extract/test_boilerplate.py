from __future__ import annotations

import pytest

from summarizer.extract.boilerplate import (
    is_notice,
    mentions_form,
    mentions_release,
    opens_notices,
    tells_about_registrant,
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The information in this report shall not be deemed filed for purposes of Section 18.",
        "This press release includes forward-looking statements based on current expectations.",
        "The press release announcing the sale is incorporated herein by reference.",
        "A copy of the release announcing that the mill closed is furnished as Exhibit 99.1.",
        "The information set forth above under Item 1.01 is included here.",
        "On May 9, 2019, the Company issued a press release, which is attached as Exhibit 99.1.",
        "Attached as Exhibit 99.1 and incorporated herein by reference is a copy of the pay plan.",
        "Contact: Ann Quill (555) 555-0100",
        "/s/ Ann Quill",
        "Net sales......................... 12",
    ],
)
def test_what_speaks_of_the_form_is_a_notice(sentence: str) -> None:
    assert is_notice(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The merger was completed on September 8, 2000.",
        "Attached hereto as Exhibit 99.2 is a release announcing that the president will leave.",
        "The Company announced the transitions described in Item 5.02 and declared a dividend.",
        "The incorporation of the subsidiary was completed.",
        "It entered into a loan agreement, a copy of which is attached hereto as Exhibit 10.1.",
        "It sold the mills on Exhibit 99.1, which Exhibit is incorporated herein by reference.",
    ],
)
def test_what_tells_something_is_none(sentence: str) -> None:
    assert not is_notice(sentence)


def test_a_mention_of_an_exhibit_is_told_from_a_notice() -> None:
    assert mentions_form("The agreement, filed as Exhibit 10.1, ends in May.")
    assert mentions_release("It issued a press release on Monday.")
    assert not mentions_release("It issued shares on Monday.")


def test_headings_that_open_notices_are_known() -> None:
    assert opens_notices("ABOUT QUILLBROOK MILLS")
    assert opens_notices("**Safe Harbor Statement**")
    assert not opens_notices("Quillbrook Mills Sells Its Last Mill")


def test_a_portrait_of_the_registrant_is_known() -> None:
    assert tells_about_registrant("Quillbrook Mills, Inc. is a leading maker of paper.")
    assert tells_about_registrant("Quillbrook is headquartered in Quill, Ohio.")
    assert not tells_about_registrant("Quillbrook Mills, Inc. is closing its last mill.")
