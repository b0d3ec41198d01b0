"""Risk flags: a closed catalogue, and the rules that raise its flags with evidence.

`assess` decides for a whole filing, `flag_test` on one quote; nothing here asks a model. What the
rules know are words: `summarizer.risk.rules` holds them, family by family.
"""

from __future__ import annotations

from summarizer.risk.catalogue import catalogue
from summarizer.risk.findings import assess
from summarizer.risk.fingerprint import fingerprint
from summarizer.risk.ruling import flag_test

__all__ = ["assess", "catalogue", "fingerprint", "flag_test"]
