"""Two writings of one paragraph."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.compare.edits import change_kind, edits
from summarizer.compare.rolling import Roll
from summarizer.domain.comparison import ChangeKind

_ROLL = Roll(date(2023, 12, 31), date(2024, 12, 31), date(2024, 2, 20), date(2025, 2, 21))


@pytest.mark.parametrize(
    ("before", "after", "kind", "told"),
    [
        (
            "We paid $5 in fees.",
            "We paid $7 in fees.",
            ChangeKind.FIGURES,
            [("figure", "$5", "$7")],
        ),
        (
            "We employed 12 as of December 31, 2023.",
            "We employed 12 as of December 31, 2024.",
            ChangeKind.MECHANICAL,
            [("period", "December 31, 2023", "December 31, 2024")],
        ),
        (
            "The notes mature on June 30, 2026.",
            "The notes mature on June 30, 2027.",
            ChangeKind.CHANGED,
            [("date", "June 30, 2026", "June 30, 2027")],
        ),
        ("See page 3.", "See page 5.", ChangeKind.MECHANICAL, [("reference", "page 3", "page 5")]),
        ("We may lose it.", "We will lose it.", ChangeKind.CHANGED, [("words", "may", "will")]),
        ("It is a risk.", "It is not a risk.", ChangeKind.CHANGED, [("words", "", "not")]),
        ("Net loss, of 5", "Net loss of 5", ChangeKind.MECHANICAL, None),
        ("RISK FACTORS", "Risk Factors", ChangeKind.MECHANICAL, None),
        ("Net (5) a share", "Net 5 a share", ChangeKind.FIGURES, [("figure", "(5)", "5")]),
        ("Total 5 6", "Total 5 6 7", ChangeKind.FIGURES, [("figure", "", "7")]),
    ],
)
def test_the_weightiest_edit_says_what_became_of_a_paragraph(
    before: str, after: str, kind: ChangeKind, told: list[tuple[str, str, str]] | None
) -> None:
    made = edits(before, after, _ROLL)
    assert change_kind(made) is kind
    if told is None:
        assert [edit.kind.value for edit in made] == ["typography"]
    else:
        assert [
            (edit.kind.value, before[slice(*edit.before)], after[slice(*edit.after)])
            for edit in made
        ] == told


def test_a_page_at_the_end_of_a_line_of_contents_is_a_reference() -> None:
    made = edits("Item 1A Risk Factors 13", "Item 1A Risk Factors 15", _ROLL, is_listing=True)
    assert change_kind(made) is ChangeKind.MECHANICAL


def test_a_row_of_years_alone_moves_on_however_far_ahead_they_lie() -> None:
    made = edits("2025 2026 2027", "2026 2027 2028", _ROLL)
    assert change_kind(made) is ChangeKind.MECHANICAL


_WORDS = st.lists(
    st.sampled_from("the a loss of $5 7 May 4, 2031 not (3) page 9 grew. Note 2024".split()),
    min_size=1,
    max_size=25,
).map(" ".join)


@given(before=_WORDS, after=_WORDS)
def test_edits_are_in_order_apart_and_inside_both_texts(before: str, after: str) -> None:
    end = other_end = 0
    for edit in edits(before, after, _ROLL):
        assert end <= edit.before[0] <= edit.before[1] <= len(before)
        assert other_end <= edit.after[0] <= edit.after[1] <= len(after)
        end, other_end = edit.before[1], edit.after[1]


@given(before=_WORDS, after=_WORDS)
def test_what_lies_between_edits_says_the_same(before: str, after: str) -> None:
    """With every edit carried out, the words of the first text are those of the second."""
    place, built = 0, []
    for edit in edits(before, after, _ROLL):
        built += [before[place : edit.before[0]], " ", after[slice(*edit.after)], " "]
        place = edit.before[1]
    built.append(before[place:])

    def plain(text: str) -> str:
        return "".join(c for c in text.casefold() if c.isalnum())

    assert plain("".join(built)) == plain(after)
