"""Names that the SEC gives: accession numbers, central index keys, form types."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["AccessionNumber", "Cik", "FormType"]

_ACCESSION = re.compile(r"(\d{10})-?(\d{2})-?(\d{6})")
_KEY_WIDTH = 10
_FORM = re.compile(r"(?:FORM\s+)?(.+?)\s*(/\s*A)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class AccessionNumber:
    """The number EDGAR gives a submission, in its dashed form.

    >>> str(AccessionNumber.parse("000091476099000124"))
    '0000914760-99-000124'
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> AccessionNumber:
        """Reads an accession number with or without its dashes; `ValueError` if it is none."""
        match = _ACCESSION.fullmatch(text.strip())
        if match is None:
            message = f"{text!r} is not an accession number such as 0000914760-99-000124"
            raise ValueError(message)
        return cls("-".join(match.groups()))

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True, order=True)
class Cik:
    """A central index key: the number EDGAR knows a registrant by, ten digits wide.

    >>> str(Cik.parse("100240"))
    '0000100240'
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> Cik:
        """Reads a key of up to ten digits; `ValueError` if it is none."""
        digits = text.strip()
        if not (digits.isascii() and digits.isdigit() and len(digits) <= _KEY_WIDTH):
            message = f"{text!r} is not a central index key: up to ten digits"
            raise ValueError(message)
        return cls(digits.zfill(_KEY_WIDTH))

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class FormType:
    """A form as EDGAR names it, with its amendment mark.

    >>> FormType.parse("form 8-k/a")
    FormType(base='8-K', amendment=True)
    """

    base: str
    amendment: bool = False

    @classmethod
    def parse(cls, text: str) -> FormType:
        """Reads a form type as written; case, the word FORM and white space do not matter."""
        match = _FORM.fullmatch(" ".join(text.split()))
        if match is None:
            message = f"{text!r} names no form"
            raise ValueError(message)
        return cls(match[1].upper(), match[2] is not None)

    def __str__(self) -> str:
        return f"{self.base}/A" if self.amendment else self.base
