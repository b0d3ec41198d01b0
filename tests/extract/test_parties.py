from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.extract.parties import party


def test_the_registrant_is_named_as_the_cover_has_it(report: Callable[[str], Filing]) -> None:
    found = party(report("ITEM 8.01. OTHER EVENTS.\n\nThe Company sold its mill.\n"))
    assert found is not None
    assert found.name == "Quillbrook Mills, Inc."
    assert found.quote.text == "Quillbrook Mills, Inc."
    assert found.telling == "Quillbrook"
    assert found.named_in("QUILLBROOK sold its mill.")
    assert not found.named_in("The Company sold its mill.")


def test_a_text_without_a_registrant_names_none(read: Callable[[str], Filing]) -> None:
    assert party(read("Nothing on this page says who is speaking here.\n")) is None
