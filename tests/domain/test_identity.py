from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.identity import AccessionNumber, Cik, FormType

DIGITS = st.text(alphabet="0123456789", min_size=18, max_size=18)


@pytest.mark.parametrize(
    "written", ["0000000001-99-000124", "000000000199000124", "  0000000001-99-000124\n"]
)
def test_an_accession_number_is_read_with_and_without_dashes(written: str) -> None:
    assert AccessionNumber.parse(written) == AccessionNumber("0000000001-99-000124")


@pytest.mark.parametrize(
    "written",
    ["", "0000000001-99-00012", "0000000001-99-0001245", "0000000001 99 000124", "filing.txt"],
)
def test_what_is_no_accession_number_is_refused_by_name(written: str) -> None:
    with pytest.raises(ValueError, match="is not an accession number such as") as caught:
        AccessionNumber.parse(written)
    assert repr(written) in str(caught.value)


@given(DIGITS)
def test_an_accession_number_comes_back_as_it_was_read(digits: str) -> None:
    number = AccessionNumber.parse(digits)
    assert str(number).replace("-", "") == digits
    assert AccessionNumber.parse(str(number)) == number


@given(st.lists(DIGITS.map(AccessionNumber.parse)))
def test_accession_numbers_stand_in_the_order_of_their_text(numbers: list[AccessionNumber]) -> None:
    assert [str(number) for number in sorted(numbers)] == sorted(map(str, numbers))


@given(st.integers(0, 10**10 - 1))
def test_a_central_index_key_is_ten_digits_wide_however_it_is_written(key: int) -> None:
    assert str(Cik.parse(str(key))) == f"{key:010}"
    assert Cik.parse(f" {key:010} ") == Cik.parse(str(key))


@pytest.mark.parametrize("written", ["", "12345678901", "-5", "1.5", "CIK1", "\u0661\u0662", "1 2"])
def test_what_is_no_central_index_key_is_refused_by_name(written: str) -> None:
    with pytest.raises(ValueError, match="is not a central index key: up to ten digits") as caught:
        Cik.parse(written)
    assert repr(written) in str(caught.value)


@pytest.mark.parametrize(
    ("written", "base", "amendment", "shown"),
    [
        ("8-K", "8-K", False, "8-K"),
        ("form 8-k/a", "8-K", True, "8-K/A"),
        ("FORM  10-K405", "10-K405", False, "10-K405"),
        ("Form\n10-Q /A", "10-Q", True, "10-Q/A"),
        ("SC 13D/A", "SC 13D", True, "SC 13D/A"),
        ("DEF 14A", "DEF 14A", False, "DEF 14A"),
    ],
)
def test_a_form_is_read_as_filings_write_it(
    written: str,
    base: str,
    amendment: bool,  # noqa: FBT001
    shown: str,
) -> None:
    form = FormType.parse(written)
    assert (form, str(form)) == (FormType(base, amendment), shown)


@pytest.mark.parametrize("written", ["", " \n"])
def test_a_blank_names_no_form(written: str) -> None:
    with pytest.raises(ValueError, match="names no form"):
        FormType.parse(written)


@given(st.from_regex(r"[A-Z0-9]{1,4}( |-)?[A-Z0-9]{1,4}", fullmatch=True), st.booleans())
def test_a_form_comes_back_as_it_is_shown(base: str, amendment: bool) -> None:  # noqa: FBT001
    form = FormType(base, amendment)
    assert FormType.parse(str(form)) == form
    assert FormType.parse(f"Form {form}".lower()) == form
