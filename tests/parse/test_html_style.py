"""The attributes of a tag, read once for each distinct wording."""

from __future__ import annotations

import pytest

from summarizer.parse.html_style import TagStyle, tag_style
from summarizer.parse.layout import BOLD, CENTERED


@pytest.mark.parametrize(
    ("attributes", "style"),
    [
        (' class="x"', TagStyle()),
        (' align="CENTER"', TagStyle(sets=CENTERED)),
        (' align=left style="font-weight:normal"', TagStyle(clears=BOLD | CENTERED)),
        (' style="font: bold 10pt Arial"', TagStyle(sets=BOLD)),
        (' style="page-break-before: always"', TagStyle(breaks="before")),
        (' style="break-after:page"', TagStyle(breaks="after")),
        (' colspan="3" rowspan=2', TagStyle(colspan=3, rowspan=2)),
        (' colspan="0" rowspan=9999', TagStyle(colspan=1, rowspan=1000)),
        (' colspan="x"', TagStyle()),
        (' class="not hidden at all"', TagStyle()),
        (' style="overflow:hidden"', TagStyle()),
    ],
)
def test_attributes_say_how_an_element_looks(attributes: str, style: TagStyle) -> None:
    assert tag_style(attributes) == style
