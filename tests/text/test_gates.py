"""No gate keeps a pattern from a text in which it matches: so for every pattern of the program."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.gates import OPEN, admits, evened, gate_of
from summarizer.text.sentences import sentences

DEBTORS = ("debtor-in", "debtor in", "debtors-in", "debtors in")
READERS = ("extract", "parse", "risk", "text", "verify")


@pytest.mark.parametrize(
    ("pattern", "gate"),
    [
        (r"\bfil(?:ed|ing)\b", ((("filed", "filing"),),)),
        (r"\bresign(?:ed|s|ing)?\b", ((("resign",),),)),
        (r"debtors?[- ]in[- ]possession", ((("-possession", " possession"), DEBTORS),)),
        (
            r"(?:sold|leased) \w+ (?:the )?plants?",
            (((" plant",), ("sold ", "leased ")),),
        ),
        (r"sold|leased|sells\b", ((("sold", "sells", "leased"),),)),
        (r"\bsold\b.{0,9}?mill|rent due", ((("sold",), ("mill",)), (("rent due",),))),
        (r"(?:sold|leased|\d)", OPEN),
        (r"\bc[efot]o\b", ((("ceo", "cfo", "coo", "cto"),),)),
        (r"b(?:a|e|i|o|u|y)nd", OPEN),
        (r"b(?:a|e|i|o|u|y)nding", ((("nding",),),)),
        (r"a\x6cso\101\u006csold\N{BULLET}mill", ((("sold",), ("mill",)),)),
        (r"(?:filed)?(?:made)*(?:sued){0,2}(?:gone){,2}?", OPEN),
        (r"(?:filed)+(?:made){1,3}(?:sued){2}", ((("filed",), ("made",), ("sued",)),)),
        (r"\$ ?\d", ((("$",),),)),
        (r"\d(?:% |percent )\w+", ((("% ", "percent "),),)),
        (r"\bas\b|\bof\b", OPEN),
        (r"(?=sold)?(?<=lent){,2}mill", ((("mill",),),)),
        ("mill\u0130*s", ((("mill",),),)),
        (r"(?!sold)(?<!lent)mill(?=owner)", ((("owner",), ("mill",)),)),
        (r"mill(?!s)owner\b er", ((("millowner er",),),)),
        (r"mill (?!\(old\)|leased?|\d)(?<!sold )owner", ((("mill owner",),),)),
        (r"(?P<who>lender)s? and (?P=who)", ((("lender and ", "lenders and "),),)),
        (r"[)(|\]sold]+mills", ((("mills",),),)),
        (r"4\(a\)\(2\)", ((("4(a)(2)",),),)),
        (r"<registrant> sold", (((" sold",),),)),
        (r"(?-i:May) sued", ((("may sued",),),)),
        (r"caf\u00e9 owner", (((" owner",), ("caf",)),)),
        ("caf\u00e9 owner", (((" owner",), ("caf",)),)),
        ("caf(?:\u00e9|\u00c9|e)s", OPEN),
    ],
)
def test_what_a_pattern_needs(pattern: str, gate: object) -> None:
    assert gate_of(pattern) == gate


@pytest.mark.parametrize("pattern", [r"(?x) so ld", r"(?#sold)lent", r"(so)?(?(1)ld|lent)"])
def test_what_is_not_read_needs_nothing(pattern: str) -> None:
    assert gate_of(pattern) == OPEN


def test_a_branch_is_passed_by_a_word_of_each_of_its_clauses() -> None:
    gate = gate_of(r"(?:bank|lender)s?\b.{0,9}?\bwaive|covenant")

    assert admits(gate, "the lender will waive it")
    assert admits(gate, "a covenant")
    assert not admits(gate, "the lender")
    assert not admits(gate, "they waive it")


@given(st.text(alphabet=st.sampled_from("aA\u0130\u0131\u017f\u212a\xdf\u03a3\u01c5\ufb00 \xc9")))
def test_what_is_evened_moves_no_place(text: str) -> None:
    assert len(evened(text)) == len(text)


def test_every_letter_that_is_an_ascii_letter_in_another_case_is_evened_to_it() -> None:
    others = "".join(map(chr, range(128, sys.maxunicode + 1)))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        for same in re.findall(letter, others, re.IGNORECASE):
            assert evened(same) == letter


_LITERAL = st.text(alphabet="kis $%-", min_size=1, max_size=4).map(re.escape)
_PATTERN = st.recursive(
    _LITERAL | st.sampled_from([r"\b", r"\w", ".", "[ks]", "^", r"\s"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})"),
        st.builds(
            "(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}?", "{2}"])
        ),
        st.builds("({}{})".format, st.sampled_from(["?=", "?!", "?:"]), inner),
    ),
    max_leaves=12,
)


@given(_PATTERN, st.text(alphabet="kisKIS\u0130\u0131\u017f\u212a $%-", max_size=24))
def test_no_text_that_matches_is_kept_out(pattern: str, text: str) -> None:
    if re.search(pattern, text, re.IGNORECASE):
        assert admits(gate_of(pattern), evened(text))


def _strings(value: object, depth: int = 5) -> Iterator[str]:
    """Every string in a value, and the source of every pattern."""
    if isinstance(value, str):
        yield value
    elif "_source" in getattr(value, "__dict__", {}):
        yield value.__dict__["_source"][0]
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield value.pattern
    elif isinstance(value, tuple | list | frozenset) and depth:
        for each in value:
            yield from _strings(each, depth - 1)
    elif isinstance(value, dict) and depth:
        yield from _strings(tuple(value.values()), depth)


def _is_pattern(text: str) -> bool:
    try:
        _parser.parse(text, re.IGNORECASE)
    except (re.error, OverflowError, FutureWarning):  # a type in words is no pattern
        return False
    return any(sign in text for sign in ("(?", r"\b", r"\w", r"\d", ".{", "|")) and "\n" not in text


@cache
def _patterns() -> tuple[str, ...]:
    """Every pattern among the values of the modules of the rooms that read filings."""
    found: dict[str, None] = {}
    for room in READERS:
        name = f"summarizer.{room}"
        for module in pkgutil.walk_packages(importlib.import_module(name).__path__, f"{name}."):
            values = vars(importlib.import_module(module.name)).values()
            found.update(dict.fromkeys(text for each in values for text in _strings(each)))
    return tuple(filter(_is_pattern, found))


def _sample(parsed: Any, random: Random, groups: dict[int, str]) -> str:  # noqa: ANN401 - the parser's own types
    """A text that may match: what is asserted not to be there is not looked at."""
    return "".join(_piece(str(kind), what, random, groups) for kind, what in parsed)


def _piece(  # noqa: PLR0911 - one for each kind
    kind: str,
    what: Any,  # noqa: ANN401
    random: Random,
    groups: dict[int, str],
) -> str:
    if kind == "LITERAL":
        return random.choice([chr(what), chr(what).upper()])
    if kind == "BRANCH":
        return _sample(random.choice(what[1]), random, groups)
    if kind == "SUBPATTERN":
        groups[what[0]] = _sample(what[3], random, groups)
        return groups[what[0]]
    if kind in {"MAX_REPEAT", "MIN_REPEAT"}:
        low, high, inner = what
        count = random.randint(low, min(int(high), max(low, 1)))
        return "".join(_sample(inner, random, groups) for _ in range(count))
    if kind == "ASSERT":
        return _sample(what[1], random, groups)
    if kind == "GROUPREF":
        return groups.get(what, "")
    return _letter(what, random) if kind == "IN" else " " if kind in {"ANY", "NOT_LITERAL"} else ""


def _letter(allowed: Any, random: Random) -> str:  # noqa: ANN401
    matches = re.compile("".join(_spelled(allowed)))
    some = [letter for letter in " -x5X.,'\"($)%ased" if matches.fullmatch(letter)]
    return random.choice(some or [" "])


def _spelled(allowed: Any) -> Iterator[str]:  # noqa: ANN401
    yield "["
    for kind, what in allowed:
        name = str(kind)
        if name == "NEGATE":
            yield "^"
        elif name == "LITERAL":
            yield re.escape(chr(what))
        elif name == "RANGE":
            yield f"{re.escape(chr(what[0]))}-{re.escape(chr(what[1]))}"
        else:
            category = str(what).removeprefix("CATEGORY_")
            letter = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[category.removeprefix("NOT_")]
            yield "\\" + (letter.upper() if category.startswith("NOT_") else letter)
    yield "]"


def test_no_pattern_is_kept_from_what_was_made_to_match_it(*, full: bool) -> None:
    random = Random(7)  # noqa: S311 - nothing secret
    matched = 0
    for pattern in _patterns():
        parsed = _parser.parse(pattern, re.IGNORECASE)
        samples = {_sample(parsed, random, {}) for _ in range(40 if full else 8)}
        searched = re.compile(pattern, re.IGNORECASE)
        found = [text for text in samples if searched.search(text)]
        gate = gate_of(pattern)
        assert all(admits(gate, evened(text)) for text in found), pattern
        matched += bool(found)
    assert matched > 0.8 * len(_patterns()) > 800


def test_no_pattern_is_kept_from_a_sentence_in_which_it_matches(
    checkout: Path, *, full: bool
) -> None:
    folder = checkout / "evals" / "hard-negatives" / "filings"
    texts = [path.read_text("utf-8") for path in sorted(folder.iterdir())]
    told = [text[start:end] for text in texts for start, end in sentences(" ".join(text.split()))]
    told = told if full else told[::60]
    words = [evened(text) for text in told]
    kept_out = 0
    for pattern in _patterns():
        gate = gate_of(pattern)
        outside = [text for text, low in zip(told, words, strict=True) if not admits(gate, low)]
        kept_out += len(outside)
        searched = re.compile(pattern, re.IGNORECASE)
        assert not any(map(searched.search, outside)), pattern
    assert kept_out > 0.6 * len(told) * len(_patterns())
