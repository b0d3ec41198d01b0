"""A fictional filing and a model that answers as a test tells it to; nothing in them is real."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from summarizer.assembly import assemble
from summarizer.chunk import as_sent, estimate
from summarizer.domain.conversation import Completion, ModelIdentity, Outcome, Question, TokenUsage
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.models import (
    Asker,
    Desk,
    MemoryBudget,
    MemoryCache,
    MemoryLimiter,
    Places,
    SystemClock,
    Tariff,
)
from summarizer.models.patience import Patience
from summarizer.parse import parse
from summarizer.pipeline.asking import Inquiry
from summarizer.pipeline.model_path import ModelPath, Told
from summarizer.pipeline.questions import Prompts, Questions, Terms
from summarizer.prompts import load_prompt
from summarizer.risk import catalogue
from summarizer.settings import Settings
from summarizer.verify.event_words import STEMS
from tests.facts_reply import facts_reply

if TYPE_CHECKING:
    from summarizer.domain.ports import ChatModel
    from summarizer.domain.summary import Summary

COVER = """UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT

Date of Report (Date of Earliest Event Reported): May 9, 2019

Quillbrook Mills, Inc.
(Exact name of registrant as specified in its charter)

"""
DEFAULT = """Item 8.01. Other Events.

On May 6, 2019, Quillbrook Mills, Inc. received a notice from Harrow Bank that it is in default
under its credit agreement, of which $4.2 million is outstanding.

Quillbrook Mills, Inc. employs 310 people at its mill in Alder Vale. Its new loom may be delivered
in the autumn of 2019.

The board of directors met on May 7, 2019 and did not agree on a new plan of work.
"""
END = """
SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly
caused this report to be signed on its behalf by the undersigned hereunto duly authorized.
"""

Reply = Mapping[str, Any]


def fact(number: int, *quotes: str, statement: str = "", importance: str = "vital") -> Reply:
    """A fact that says what its first quote says."""
    return {
        "id": number,
        "statement": statement or f"{quotes[0]}.",
        "importance": importance,
        "quotes": list(quotes),
    }


def point(number: int, text: str, *facts: int, importance: str = "vital") -> Reply:
    """A point on facts."""
    return {
        "id": number,
        "text": text,
        "importance": importance,
        "facts": list(facts),
        "derived": [],
    }


def flag(number: int, code: str, quote: str, **other: str) -> Reply:
    """A flag on a quote."""
    plain = {"reason": quote, "severity": "high", "status": "new"}
    return {"id": number, "code": code, "quote": quote, **plain, **other}


def figure(number: int, label: str, value: str, unit: str, as_written: str, quote: str) -> Reply:
    """A figure in a sentence."""
    return {
        "id": number,
        "label": label,
        "value": value,
        "unit": unit,
        "period": None,
        "as_written": as_written,
        "quote": quote,
        "row": None,
        "column": None,
        "units": None,
    }


def event(number: int, kind: str, quote: str, date: str | None = None) -> Reply:
    """An event in the words of its quote."""
    return {"id": number, "type": kind, "date": date, "text": quote, "quote": quote}


Say = Callable[[Question], "Reply | str | Completion"]


class Speaker:
    """Answers by a function; keeps what it was asked."""

    deadline = None

    def __init__(self, say: Say) -> None:
        self.identity = ModelIdentity("double")
        self.asked: list[Question] = []
        self._say = say
        self._lock = threading.Lock()

    def ask(self, question: Question, /) -> Completion:
        with self._lock:
            self.asked.append(question)
            said = self._say(question)
        if isinstance(said, Completion):
            return said
        text = said if isinstance(said, str) else json.dumps(said)
        return Completion(Outcome.OK, text, TokenUsage(1_000, 100))

    def prompts(self) -> list[str]:
        return [question.prompt for question in self.asked]


class Bench:
    """The path with a model, joined from the real rooms."""

    reply = staticmethod(facts_reply)
    fact = staticmethod(fact)
    point = staticmethod(point)
    flag = staticmethod(flag)
    figure = staticmethod(figure)
    event = staticmethod(event)
    Model = Speaker

    def __init__(self, questions: Questions) -> None:
        self.questions = questions
        self.offline = assemble(Settings())
        self.told: list[Told] = []

    @staticmethod
    def read(text: str) -> Filing:
        """A filing with a cover and a signature around these items."""
        data = (COVER + text + END).encode()
        return parse(Submission("fictional.txt", (RawPart("fictional.txt", data),)))

    def inquiry(
        self,
        model: ChatModel,
        caps: Mapping[str, int] = MappingProxyType({}),
        *,
        bound: int = 16_000,
        places: int = 4,
    ) -> Inquiry:
        """How a model is asked; the caps are those of a budget."""
        clock = SystemClock()
        desk = Desk(
            MemoryCache(),
            MemoryBudget(**caps),
            MemoryLimiter(requests=1_000, tokens=10**9, clock=clock),
            clock,
            Tariff(10, 1, 100),
            Patience(attempts=1),
            places=Places(places),
        )
        return Inquiry(
            self.questions, Asker(model, desk), self.offline.cut, as_sent, bound, concurrency=2
        )

    def summarize(
        self,
        model: Speaker,
        filing: Filing,
        *,
        bound: int = 16_000,
        inquiry: Inquiry | None = None,
        **caps: int,
    ) -> Summary:
        """What is proved of a filing with a model."""
        return self.path(inquiry or self.inquiry(model, caps, bound=bound)).summarize(filing)

    def path(self, inquiry: Inquiry) -> ModelPath:
        """The path on which a model is asked so."""
        provenance = replace(self.offline.provenance, model="double", model_status="ok")
        return ModelPath(self.offline.rooms, inquiry, provenance, self.told.append)


@pytest.fixture(scope="session")
def questions() -> Questions:
    """The program's own prompts, counted by the estimate: the vocabulary takes long to load."""
    prompts = Prompts(*(load_prompt(name) for name in ("facts", "compose", "repair")))
    return Questions(prompts, Terms(catalogue(), tuple(STEMS), estimate, 8_000))


@pytest.fixture
def bench(questions: Questions) -> Bench:
    """Everything that the path with a model is tried with."""
    return Bench(questions)


@pytest.fixture(scope="session")
def default_filing() -> Filing:
    """A fictional 8-K that tells of a notice of default."""
    return Bench.read(DEFAULT)
