"""The table of irregular words."""

from __future__ import annotations

from summarizer.text.irregular import IRREGULAR, PAST_FORMS


def test_a_base_form_leads_nowhere_else() -> None:
    astray = {form: base for form, base in IRREGULAR.items() if IRREGULAR.get(base, base) != base}
    assert astray == {}


def test_past_forms_are_those_that_differ_from_the_base() -> None:
    assert {"sold", "rose", "fell", "was"} <= PAST_FORMS
    assert not {"cut", "set", "put"} & PAST_FORMS
