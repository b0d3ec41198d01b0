"""Which sections answer each other."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compare import Read
from summarizer.compare.passages import opened_book
from summarizer.compare.sections import matched

See = Callable[[str], Read]

_PAGE = (
    "<html><body><p>FORM {form}</p><p>A Fictional Company</p>{items}<p>SIGNATURES</p></body></html>"
)


def _page(form: str, *items: str) -> str:
    return _PAGE.format(
        form=form, items="".join(f"<p><b>{item}</b></p><p>Words.</p>" for item in items)
    )


def _labels(seen: See, one: str, other: str, *, same_form: bool) -> list[tuple[str, str]]:
    before, after = (opened_book(seen(text).filing).chapters for text in (one, other))
    return [
        (
            match.before.name.title if match.before else "",
            match.after.name.title if match.after else "",
        )
        for match in matched(before, after, same_form=same_form)
        if "item" in {chapter.section.kind.value for chapter in match if chapter}
    ]


def test_items_answer_each_other_by_number_whatever_their_heading(seen: See) -> None:
    one = _page("8-K", "Item 2.02 Results of Operations", "Item 8.01 Other Events")
    other = _page("8-K", "Item 2.02 Results", "Item 5.02 Departure of Directors", "Item 8.01 Other")
    assert _labels(seen, one, other, same_form=True) == [
        ("Results of Operations", "Results"),
        ("", "Departure of Directors"),
        ("Other Events", "Other"),
    ]


def test_what_is_gone_stands_behind_what_it_stood_behind(seen: See) -> None:
    one = _page("8-K", "Item 2.02 Results", "Item 5.02 Departure", "Item 8.01 Other Events")
    other = _page("8-K", "Item 2.02 Results", "Item 8.01 Other Events")
    assert _labels(seen, one, other, same_form=True) == [
        ("Results", "Results"),
        ("Departure", ""),
        ("Other Events", "Other Events"),
    ]


def test_of_other_forms_headings_count_and_numbers_do_not(seen: See) -> None:
    one = _page(
        "10-Q", "PART I", "Item 2. Management's Discussion", "Item 4. Controls and Procedures"
    )
    other = _page("10-K", "Item 2. Properties", "Item 9A. Controls and Procedures")
    assert ("Controls and Procedures", "Controls and Procedures") in _labels(
        seen, one, other, same_form=False
    )
    assert ("Management's Discussion", "Properties") not in _labels(
        seen, one, other, same_form=False
    )
