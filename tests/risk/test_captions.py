from __future__ import annotations

import pytest

from summarizer.risk.captions import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "Item 3.01 Notice of Delisting or Failure to Satisfy a Continued Listing Rule or Standard",
        "ITEM 4. CHANGES IN REGISTRANT'S CERTIFYING ACCOUNTANT",
        "Item 5.02(b) Departure of Certain Officers",
        "Bankruptcy or Receivership",
        "ITEM 2.04.",
        "Item 2.06 - Material Impairments",
    ],
)
def test_a_title_is_known_whatever_its_case(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Item 4.01 of the report says that Brook & Lane resigned as accountants on May 1, 2012.",
        "The board filed for bankruptcy.",
        "Departure of Ms. Oduya",
        "",
    ],
)
def test_a_sentence_is_no_title(text: str) -> None:
    assert not is_caption(text)
