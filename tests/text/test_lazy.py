"""A lazy pattern is used like a compiled one."""

from __future__ import annotations

import re

import pytest

from summarizer.text.lazy import gated, lazy


def test_a_lazy_pattern_finds_what_a_compiled_one_finds() -> None:
    pattern, compiled = (
        lazy(r"(?P<word>b+)", re.IGNORECASE),
        re.compile(r"(?P<word>b+)", re.IGNORECASE),
    )

    assert pattern.findall("abBcb") == compiled.findall("abBcb") == ["bB", "b"]
    assert pattern.sub("-", "abBcb") == "a-c-"
    assert [match["word"] for match in pattern.finditer("abBcb")] == ["bB", "b"]
    assert pattern.pattern == compiled.pattern
    assert pattern.flags == compiled.flags


def test_a_pattern_that_is_never_used_is_never_compiled() -> None:
    lazy("(")


def test_a_lazy_pattern_keeps_what_it_has_compiled() -> None:
    pattern = lazy("a")
    first = pattern.search

    assert pattern.search is first


@pytest.mark.parametrize("pattern", [r"\bb\w+ner\b", r"b+|\d"])
@pytest.mark.parametrize("text", ["The BANNER and the burner.", "7 bbb", "no such word"])
def test_a_gated_pattern_answers_as_a_compiled_one(pattern: str, text: str) -> None:
    ours, theirs = gated(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)

    assert _told(ours, text) == _told(theirs, text)
    assert ours.sub("-", text) == theirs.sub("-", text)
    assert ours.pattern == theirs.pattern


def test_blanks_that_do_not_count_are_not_asked_for() -> None:
    spaced = gated("burner  |  renter", re.VERBOSE)

    assert spaced.findall("A renter, a burner.") == ["renter", "burner"]


def test_a_gate_is_held_against_what_is_searched_alone() -> None:
    pattern, behind = gated("(burner)"), gated("(?<=burner )x")
    text = "A burner x" + " and a burner" * 3

    assert pattern.search(text, 8, 15) is None
    assert _spans(pattern.match(text, 2)) == (2, 8)
    assert pattern.findall(text, 8) == ["burner"] * 3
    assert _spans(behind.match(text, 9, 10)) == (9, 10)


def test_a_gated_pattern_is_asked_of_a_long_text_stretch_by_stretch() -> None:
    pattern, text = gated("burner"), "no word " * 200_000

    assert not any(pattern.search(text, at, at + 8) for at in range(0, len(text), 8))


def _spans(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match and match.span()


def _told(pattern: re.Pattern[str], text: str) -> list[object]:
    one = [pattern.search(text), pattern.search(text, 8), pattern.match(text, 4, 10)]
    whole = [pattern.fullmatch(text), *pattern.finditer(text)]
    return [*(match and match.span() for match in (*one, *whole)), pattern.findall(text)]


def test_a_gated_pattern_is_not_compiled_for_a_text_without_its_words() -> None:
    broken = gated("owner(")

    assert broken.search("The renter left.") is None
    with pytest.raises(re.error):
        broken.search("The owner left.")


@pytest.mark.parametrize("text", ["Kiln, skis", "\u212ailn, s\u212a", "caf\u00e9 kiln", "a\x1ck"])
@pytest.mark.parametrize("pattern", [r"\bk\w*", "K[a-z]?", r"\Wk|\s.", r"[\u212a]", r"\w+"])
def test_a_pattern_answers_alike_in_a_text_of_any_letters(pattern: str, text: str) -> None:
    ours, theirs = lazy(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)

    assert _told(ours, text) == _told(theirs, text)
    assert ours.sub("-", text) == theirs.sub("-", text)


def test_a_pattern_that_asks_for_letters_keeps_what_it_has_compiled() -> None:
    pattern = lazy(r"\bkiln")
    first = pattern.match

    assert pattern.match is first


def test_the_words_that_a_pattern_needs_may_be_given_where_none_can_be_read_off_it() -> None:
    broken = gated(r"i\.?r\.?s(", re.IGNORECASE, "ir", "i.r")

    assert broken.search("The taxes.") is None
    with pytest.raises(re.error):
        broken.search("The I.R.S.")
