from __future__ import annotations

from summarizer.domain.filing import Document, Filing, RawPart, Registrant, Source
from summarizer.domain.identity import Cik
from summarizer.domain.position import Span, VisibleText


def _filing(*documents: Document, registrants: tuple[Registrant, ...] = ()) -> Filing:
    source = Source("a.txt", "0" * 64, "utf-8", "", ())
    return Filing(source, VisibleText("", (), (), ()), documents, registrants=registrants)


def _document(sequence: int, *, main: bool) -> Document:
    return Document(sequence, main, Span(0, 0), ())


def test_the_main_document_is_found_wherever_it_stands() -> None:
    main = _document(2, main=True)
    assert _filing(_document(1, main=False), main).main is main


def test_the_registrant_is_the_first_of_several() -> None:
    first, second = Registrant("Alder Mills", Cik.parse("1")), Registrant("Beech Works")
    assert _filing(_document(1, main=True), registrants=(first, second)).registrant == first


def test_a_filing_that_names_nobody_has_no_registrant() -> None:
    assert _filing(_document(1, main=True)).registrant is None


def test_a_filing_is_not_spilt_into_a_log() -> None:
    assert "secret" not in repr(RawPart("a.txt", b"secret"))
    assert "secret" not in repr(Source("a.txt", "0" * 64, "utf-8", "secret", ()))
