"""Fictional headers only."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.filing import Registrant
from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.domain.position import Span
from summarizer.parse.header import HeaderField, SubmissionHeader, read_header

ORCHARD = """<SEC-HEADER>0009999999-01-000042.hdr.sgml : 20010203
<ACCEPTANCE-DATETIME>20010202120000
ACCESSION NUMBER:\t\t0009999999-01-000042
CONFORMED SUBMISSION TYPE:\t8-K/A
PUBLIC DOCUMENT COUNT:\t\t2
CONFORMED PERIOD OF REPORT:\t20010131
ITEM INFORMATION:\t\tOther events
ITEM INFORMATION:\t\t
FILED AS OF DATE:\t\t20010202

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tORCHARD & PEAR: THE FRUIT CO
\t\tCENTRAL INDEX KEY:\t\t\t0000000042
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\t [8090
]\t\tIRS NUMBER:\t\t\t\t000000000
</COMPANY-DATA>

\t\tFILING VALUES:
\t\t\tFORM TYPE:\t\t8-K/A

\t\t\t\tFORMER COMPANY:\t
\t\t\t\t\tFORMER CONFORMED NAME:\tPEAR CORP
\t\t\t\t\tDATE OF NAME CHANGE:\t19991231

\t\t\t\t\t\tFORMER COMPANY:\t
\t\t\t\t\t\t\tFORMER CONFORMED NAME:\tQUINCE CORP

FILER:

\tCOMPANY DATA:
\t\tCOMPANY CONFORMED NAME:\t\t\tMEDLAR TRUST
\t\tCENTRAL INDEX KEY:\t\t\tnone
</SEC-HEADER>"""


def _read(text: str) -> SubmissionHeader:
    return read_header(text, Span(0, len(text)))


def test_a_header_gives_form_number_dates_and_count() -> None:
    header = _read(ORCHARD)
    assert header.form == FormType("8-K", amendment=True)
    assert header.accession == AccessionNumber("0009999999-01-000042")
    assert (header.period, header.filed) == (date(2001, 1, 31), date(2001, 2, 2))
    assert header.document_count == 2


def test_item_lines_are_carried_as_written_blank_ones_too() -> None:
    assert _read(ORCHARD).items == ("Other events", "")


def test_several_registrants_with_colons_former_names_and_any_nesting() -> None:
    header = _read(ORCHARD)
    assert header.registrants == (
        Registrant("ORCHARD & PEAR: THE FRUIT CO", Cik("0000000042")),
        Registrant("MEDLAR TRUST", None),
    )
    assert [party.former_names for party in header.parties] == [("PEAR CORP", "QUINCE CORP"), ()]


def test_a_value_broken_over_two_lines_does_not_swallow_the_next_label() -> None:
    assert HeaderField("IRS NUMBER", "000000000") in _read(ORCHARD).fields


def test_who_only_files_is_no_registrant_unless_there_is_no_other() -> None:
    about = "SUBJECT COMPANY:\n\tCOMPANY CONFORMED NAME:\tORCHARD INC\n"
    filed_by = "FILED BY:\n\tCOMPANY CONFORMED NAME:\tBRAMBLE FUND\n"
    assert _read(about + filed_by).registrants == (Registrant("ORCHARD INC"),)
    assert _read(filed_by).registrants == (Registrant("BRAMBLE FUND"),)
    assert [party.role for party in _read(about + filed_by).parties] == [
        "SUBJECT COMPANY",
        "FILED BY",
    ]


def test_the_tagged_form_of_a_header_is_read_too() -> None:
    header = _read(
        "<SUBMISSION>\n<ACCESSION-NUMBER>0009999999-01-000042\n<TYPE>10-Q\n<PERIOD>20010331\n"
        "<FILING-DATE>20010501\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>Orchard Inc\n<CIK>42\n"
        "</COMPANY-DATA>\n<FORMER-COMPANY>\n<FORMER-CONFORMED-NAME>Pear Corp\n</FORMER-COMPANY>\n"
    )
    assert header.form == FormType("10-Q")
    assert header.filed == date(2001, 5, 1)
    assert header.registrants == (Registrant("Orchard Inc", Cik("0000000042")),)
    assert header.parties[0].former_names == ("Pear Corp",)


def test_the_accession_number_of_the_first_line_serves_where_no_other_is() -> None:
    header = _read("<SEC-HEADER>0009999999-01-000042.hdr.sgml : 20010203\n")
    assert header.accession == AccessionNumber("0009999999-01-000042")


def test_unreadable_values_are_none_and_no_error() -> None:
    header = _read(
        "ACCESSION NUMBER: 12\nPUBLIC DOCUMENT COUNT: ²\nFILED AS OF DATE: 20011399\n"
        "CONFORMED PERIOD OF REPORT:\nFILER:\n\tCENTRAL INDEX KEY: abc\n"
    )
    assert (header.accession, header.document_count, header.filed, header.period) == (None,) * 4
    assert header.form is None
    assert header.registrants == ()


@given(st.text(alphabet="<>:/ \t\r\n-ACEFIKLNOPRTUY09[]²", max_size=300))
def test_no_header_is_an_error(text: str) -> None:
    assert _read(text).span == Span(0, len(text))
