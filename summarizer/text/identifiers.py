"""Whether a number points at something rather than counts it: Item 5, Note 12, Suite 400."""

from __future__ import annotations

from summarizer.text.lazy import lazy
from summarizer.text.places import STATE_CODES, STATES, STREETS
from summarizer.text.word_lists import words

__all__ = ["is_identifier", "is_named_so"]

_POINTERS = words(
    """
    item items page pages note notes exhibit exhibits section sections rule rules form forms
    article articles part parts schedule schedules appendix annex chapter paragraph paragraphs
    clause release nos sfas fas fin eitf sab asu asc fasb apb sop sas statement topic subtopic
    box suite room building highway route phase type level tier version proposal proposals
    proposition question table figure regulation regulations title fortune russell windows sec
    secs exh ex art pp amendment number numbers nasdaq s&p msci commission code zip cik track
    line lines issue volume vol stage grade patent publication docket case file amendments
    supplement entry footnote footnotes step ifrs ias irc usc iso ein class series ste apt fig
    tel fax telephone cusip p unit channel flight area block lot district ward precinct
    interstate registration license permit facsimile cfr instruction
    """
)
_CAPITALISED_ONLY = words(
    """
    line lines number numbers class series unit p type stage grade step issue case code title
    part parts statement figure table area block lot amendment file track channel question
    commission entry version building room district license permit registration
    """
)
_BEFORE = lazy(r"([\w&-]+)(\.)?[ :#]{0,3}$")
_ADDRESS = lazy(
    r",? (?:[NSEW]\.? |[NS][EW] )?"
    r"((?:(?:[A-Z]|\d{1,3}[snrt])[\w.'-]{0,20},? ){1,4}[A-Z]\w{0,20})"
)
_ZIP = lazy(r"\d{5}(?:-\d{4})?")
_LONGEST_STREET_NUMBER = 5
_OF_CODE = lazy(r"#| (?:C\.?F\.?R|U\.?S\.?C)\b")
_LAST_WORDS = lazy(r"(?:([A-Z]\w+) )?([A-Z][\w.]*),? $")


def is_identifier(text: str, start: int, end: int) -> bool:
    """Whether the number at this place is one of a heading, a rule, a note, an address or a file.

    >>> text = "Item 5 of 12"
    >>> is_identifier(text, 5, 6), is_identifier(text, 10, 12)
    (True, False)
    """
    return (
        is_named_so(text, start)
        or _OF_CODE.match(text, end) is not None
        or _is_street_number(text, start, end)
        or _is_zip_code(text, start, end)
    )


def is_named_so(text: str, start: int) -> bool:
    """Whether the word before `start` is one that a number completes: "Item", "No.", "Suite"."""
    if text[max(0, start - 1) : start] in {"#", "\u00a7"}:
        return True
    low = max(0, start - 24)
    # The word holds no blank: it is looked for behind the last one before its end.
    blank = text.rfind(" ", low, low + len(text[low:start].rstrip(" :#")))
    before = _BEFORE.search(text, max(low, blank), start)
    if before is None:
        return False
    word = before[1]
    if word.lower() == "no":
        return before[2] is not None or text[start - 1] == ":"
    if word.lower() not in _POINTERS:
        return False
    return word[0].isupper() or word not in _CAPITALISED_ONLY


def _is_street_number(text: str, start: int, end: int) -> bool:
    """Whether capitalised words that end in a word for a street follow."""
    if end - start > _LONGEST_STREET_NUMBER:
        return False
    address = _ADDRESS.match(text, end)
    if address is None or not text[start].isdigit():
        return False
    words = address[1].replace(",", " ").split()
    return any(word.rstrip(".").lower() in STREETS for word in words[1:])


def _is_zip_code(text: str, start: int, end: int) -> bool:
    """Whether five digits follow a state."""
    if end - start not in {5, 10} or not _ZIP.fullmatch(text, start, end):
        return False
    before = _LAST_WORDS.search(text, max(0, start - 32), start)
    if before is None:
        return text[start] == "0"
    last = before[2].rstrip(".")
    both = f"{before[1]} {last}"
    return last in STATE_CODES or last.title() in STATES or both.title() in STATES
