"""Hard cases of submissions, each on a small fictional one; numbered in comments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.errors import InputError

Read = Callable[..., Filing]

BODY = "FORM 8-K\n\nItem 5.  Other Events\n\n     The registrant sold its widget division.\n"
RELEASE = "FOR IMMEDIATE RELEASE\n\nFictional Widgets today announced that it rained.\n"


def document(kind: str, words: str, *lines: str) -> str:
    tags = "".join(f"<{line}\n" for line in (f"TYPE>{kind}", *lines))
    return f"<DOCUMENT>\n{tags}<TEXT>\n{words}</TEXT>\n</DOCUMENT>\n"


def wrapped(*documents: str, header: str = "") -> str:
    return f"<SEC-DOCUMENT>x.txt : 19990505\n{header}{''.join(documents)}</SEC-DOCUMENT>\n"


HEADER = (
    "{open}\nACCESSION NUMBER:\t\t0000000000-99-000001\nCONFORMED SUBMISSION TYPE:\t8-K\n"
    "PUBLIC DOCUMENT COUNT:\t\t1\nCONFORMED PERIOD OF REPORT:\t19990504\nITEM INFORMATION:\t\t\n"
    "FILED AS OF DATE:\t\t19990505\n\nFILER:\n\n\tCOMPANY DATA:\n"
    "\t\tCOMPANY CONFORMED NAME:\t\t\tFICTIONAL WIDGETS: A TRUST\n"
    "\t\tCENTRAL INDEX KEY:\t\t\t0000012345\n\n\tFORMER COMPANY:\n"
    "\t\tFORMER CONFORMED NAME:\tFICTIONAL SPROCKETS INC\n{close}\n"
)


# 45
@pytest.mark.parametrize("name", ["SEC-HEADER", "IMS-HEADER"])
def test_headers_of_both_eras_say_the_same(read: Read, name: str) -> None:
    header = HEADER.format(open=f"<{name}>x.hdr.sgml : 19990505", close=f"</{name}>")

    filing = read(wrapped(document("8-K", BODY), header=header))

    assert filing.registrant is not None
    assert filing.registrant.name == "FICTIONAL WIDGETS: A TRUST"
    assert (str(filing.registrant.cik), str(filing.accession), str(filing.period)) == (
        "0000012345",
        "0000000000-99-000001",
        "1999-05-04",
    )
    assert filing.warnings == ()


# 45
def test_a_mail_wrapper_around_the_submission_is_no_text(read: Read) -> None:
    wrapper = (
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n"
        "Originator-Name: fictional\nMIC-Info: RSA-MD5,RSA,\n AAAA\n\n"
    )
    header = HEADER.format(open="<SEC-HEADER>", close="</SEC-HEADER>")

    filing = read(f"{wrapper}{wrapped(document('8-K', BODY), header=header)}"
                  "-----END PRIVACY-ENHANCED MESSAGE-----\n")  # fmt: skip

    assert filing.visible.text.startswith("FORM 8-K")
    assert filing.visible.text.endswith("widget division.")
    assert filing.warnings == ()


# 45
def test_a_header_without_a_document_is_refused(read: Read) -> None:
    with pytest.raises(InputError, match="no document"):
        read(HEADER.format(open="<SEC-HEADER>", close="</SEC-HEADER>"))


# 45
def test_several_filers_and_those_who_file_about_them_are_told_apart(read: Read) -> None:
    header = (
        "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: SC 13D\nSUBJECT COMPANY:\n COMPANY DATA:\n"
        "  COMPANY CONFORMED NAME: FICTIONAL WIDGETS INC\nFILED BY:\n COMPANY DATA:\n"
        "  COMPANY CONFORMED NAME: NOONE CAPITAL LP\n</SEC-HEADER>\n"
    )

    filing = read(wrapped(document("SC 13D", "SCHEDULE 13D\n\nWords.\n"), header=header))

    assert [each.name for each in filing.registrants] == ["FICTIONAL WIDGETS INC"]
    assert (str(filing.form), filing.items) == ("SC 13D", ())


# 46
@pytest.mark.parametrize("said", ["", "1", "Change in control of registrant"])
def test_the_item_lines_of_a_header_are_no_truth(read: Read, said: str) -> None:
    header = (
        f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\nITEM INFORMATION: {said}\n</SEC-HEADER>\n"
    )

    assert read(wrapped(document("8-K", BODY), header=header)).items == ("5",)


# 47
@pytest.mark.parametrize("kind", ["8-K", "8K", "8-k"])
def test_a_document_without_a_file_name_or_dash_is_the_main_one(read: Read, kind: str) -> None:
    header = "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\n</SEC-HEADER>\n"

    filing = read(wrapped(document("EX-99", RELEASE), document(kind, BODY), header=header))

    assert [(each.main, each.type) for each in filing.documents] == [(False, "EX-99"), (True, kind)]
    assert filing.items == ("5",)


# 47
def test_of_several_documents_of_the_main_type_the_first_is_main(read: Read) -> None:
    filing = read(wrapped(document("8-K", BODY), document("8-K", "More words.\n")))

    assert [each.main for each in filing.documents] == [True, False]
    assert "More words." in filing.visible.text


# 47
def test_an_exhibit_on_paper_is_named_and_not_read(read: Read) -> None:
    paper = "THIS DOCUMENT WAS GENERATED AS PART OF A PAPER SUBMISSION.\nPLEASE REFERENCE IT.\n"

    filing = read(wrapped(document("8-K", BODY), document("EX-10", paper, "FILENAME>a.paper")))

    assert filing.documents[1].unread == "filed on paper"


# 48
@pytest.mark.parametrize("cut", [len("</SEC-DOCUMENT>\n"), 40, 60])
def test_a_submission_that_is_cut_off_is_read_with_a_warning(read: Read, cut: int) -> None:
    filing = read(wrapped(document("8-K", BODY))[:-cut])

    assert filing.items == ("5",)
    assert [warning.code for warning in filing.warnings] == ["truncated"]


# 49
def test_a_main_document_that_is_no_text_gives_way_with_a_warning(read: Read) -> None:
    pdf = document("8-K", "<PDF>\nbegin 644 a.pdf\nM123\nend\n</PDF>\n", "FILENAME>a.pdf")

    filing = read(wrapped(pdf, document("8-K", BODY)))

    assert [each.unread is None for each in filing.documents] == [False, True]
    assert filing.items == ("5",)
    assert "main-unread" in {warning.code for warning in filing.warnings}


# 49
@pytest.mark.parametrize("form", ["40-F", "20-F"])
def test_a_cover_around_exhibits_is_read_without_items(read: Read, form: str) -> None:
    cover = (
        f"FORM {form}\n\nANNUAL REPORT\n\nFictional Widgets Ltd.\n"
        "(Exact name of registrant as specified in its charter)\n\nSIGNATURES\n\nN. Noone\n"
    )
    filing = read(wrapped(document(form, cover), document("EX-13", "Annual report of widgets.\n")))

    assert (str(filing.form), filing.items, filing.warnings) == (form, (), ())
    assert [each.kind.value for each in filing.main.sections] == ["cover", "signature"]
    assert filing.documents[1].sections[0].exhibit == "13"


# 50
@pytest.mark.parametrize(
    ("kind", "number"), [("EX-99", "99"), ("EX-99.1", "99.1"), ("EX-99.01", "99.01")]
)
def test_a_release_is_an_exhibit_whatever_its_number(read: Read, kind: str, number: str) -> None:
    filing = read(wrapped(document("8-K", BODY), document(kind, RELEASE, "DESCRIPTION>PRESS RELEASE")))  # fmt: skip  # noqa: E501

    section = filing.documents[1].sections[0]
    assert (section.kind.value, section.exhibit, section.title) == (
        "exhibit",
        number,
        "PRESS RELEASE",
    )


# 50
def test_a_release_that_merely_follows_is_an_exhibit(read: Read) -> None:
    filing = read(
        f"{BODY}\n     (c) Exhibit 99.1 Press release\n\nSIGNATURES\n\n     N. Noone\n\n"
        f"EXHIBIT INDEX\n\n     99.1     Press release\n\n<PAGE>\n\n{RELEASE}"
        + "     The widgets were wet, and the registrant said so at some length. "
        * 9
    )

    last = filing.main.sections[-1]
    assert (last.kind.value, last.exhibit) == ("exhibit", "99.1")
    assert filing.visible.quote(last.span).startswith("FOR IMMEDIATE RELEASE")
