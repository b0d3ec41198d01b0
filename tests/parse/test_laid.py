"""A scanned document becomes sections, blocks and tables; an exhibit is one section."""

from __future__ import annotations

from summarizer.domain.filing import RawPart, SectionKind, Submission
from summarizer.parse import parse

SUBMISSION = b"""\
<SEC-DOCUMENT>0000000000-99-000001.txt : 19990505
<SEC-HEADER>
ACCESSION NUMBER: 0000000000-99-000001
CONFORMED SUBMISSION TYPE: 8-K
FILED AS OF DATE: 19990505
FILER:
  COMPANY DATA:
    COMPANY CONFORMED NAME: FICTIONAL WIDGETS INC
    CENTRAL INDEX KEY: 0000012345
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
FORM 8-K
Date of Report: May 4, 1999

ITEM 5.  OTHER EVENTS

It rained.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>2
<DESCRIPTION>PRESS RELEASE
<TEXT>
Widgets is wet.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>3
<FILENAME>logo.jpg
<TEXT>
begin 644 logo.jpg
M_]C_X  02D9)1@ ! 0   0 !  #_VP!#  @&!@<&!0@'!P<)"0@*#!0-# L+
end
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


def test_an_exhibit_is_one_section_with_its_number_and_an_image_is_named_and_not_read() -> None:
    filing = parse(Submission("x.txt", (RawPart("x.txt", SUBMISSION),)))
    main, exhibit, image = filing.documents

    assert (main.main, main.type, [s.kind.value for s in main.sections]) == (
        True,
        "8-K",
        ["cover", "item"],
    )
    (section,) = exhibit.sections
    assert (section.kind, section.exhibit, section.title) == (
        SectionKind.EXHIBIT,
        "99.1",
        "PRESS RELEASE",
    )
    assert filing.visible.quote(section.span) == "Widgets is wet."
    assert image.unread is not None
    assert image.sections == ()
    assert filing.visible.text.endswith("It rained. Widgets is wet.")


def test_header_and_cover_are_put_together() -> None:
    filing = parse(Submission("x.txt", (RawPart("x.txt", SUBMISSION),)))

    assert str(filing.accession) == "0000000000-99-000001"
    assert (str(filing.period), str(filing.filed)) == ("1999-05-04", "1999-05-05")
    assert [(r.name, str(r.cik)) for r in filing.registrants] == [
        ("FICTIONAL WIDGETS INC", "0000012345")
    ]
