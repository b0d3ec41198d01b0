"""A clock that stands still, turns that are counted, and a fictional submission."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from summarizer.edgar.addresses import Addresses
from summarizer.edgar.client import Client, Clock, Terms

SUBMISSION = b"""<SEC-DOCUMENT>0009999999-31-000007.txt : 20310504
<SEC-HEADER>
ACCESSION NUMBER: 0009999999-31-000007
CONFORMED SUBMISSION TYPE: 8-K
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<TEXT>
Item 8.01. Other Events. Pearwood Fictional Holdings, Inc. opened a plant.
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
"""


@dataclass
class Turns:
    """A limiter that only counts."""

    taken: int = 0
    back: list[int] = field(default_factory=list)
    held: list[float] = field(default_factory=list)

    def take(self, patience: float) -> int:  # noqa: ARG002
        self.taken += 1
        return self.taken

    def give_back(self, turn: int) -> None:
        self.back.append(turn)

    def hold(self, seconds: float) -> None:
        self.held.append(seconds)


@dataclass
class Time:
    """A clock that goes on only while somebody sleeps, or by `step` whenever it is read."""

    at: float = 0.0
    step: float = 0.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        self.at += self.step
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


@pytest.fixture
def turns() -> Turns:
    """A limiter that only counts."""
    return Turns()


@pytest.fixture
def clock() -> Time:
    """A clock that goes on only while somebody sleeps."""
    return Time()


@pytest.fixture
def submission() -> bytes:
    """A fictional submission."""
    return SUBMISSION


@pytest.fixture
def make_client(turns: Turns, clock: Time) -> Callable[..., Client]:
    """Makes a client of one host that never really sleeps."""

    def make(url: str, **terms: object) -> Client:
        wanted = Terms("Jane Doe jane@example.com", **terms)  # type: ignore[arg-type]
        return Client(Addresses.of(url, url), wanted, turns, Clock(clock.now, clock.sleep))

    return make
