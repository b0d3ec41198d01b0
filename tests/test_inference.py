"""The whole path against a real inference server, which serves nonsense in perfect form.

Nobody here wrote the server: it speaks OpenAI's protocol, decodes under a grammar made of the
schema it is sent, and counts tokens by itself. Its model is a megabyte of letter pairs. Not one
statement of it may be shown; with a schema that lets it say nothing but sentences of the filing,
what it says must be proved and shown.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

pytest.importorskip("xllamacpp", reason="needs an inference server: xllamacpp")
pytest.importorskip("gguf", reason="writes a model with gguf")
pytest.importorskip("langchain_openai", reason="needs the extra 'models'")

from summarizer.assembly import assemble
from summarizer.chunk import as_sent, estimate
from summarizer.cli.door import door
from summarizer.domain.conversation import Completion, ModelIdentity, Question, ReplySchema
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.statement import Origin
from summarizer.models import (
    Asker,
    Desk,
    MemoryBudget,
    MemoryCache,
    MemoryLimiter,
    SystemClock,
)
from summarizer.models.chat import Terms, chat_model
from summarizer.parse import parse
from summarizer.pipeline.asking import Inquiry
from summarizer.pipeline.model_path import ModelPath, Told
from summarizer.pipeline.questions import Prompts, Questions
from summarizer.pipeline.questions import Terms as Words
from summarizer.prompts import load_prompt
from summarizer.risk import catalogue
from summarizer.settings import Settings
from summarizer.verify.event_words import STEMS

# Every byte is a token to it: the words that come before a filing are forty thousand.
CONTEXT = 81_920
MODEL = ("--model", "openai:nonsense")
SENTENCES = (
    "On May 6, 2019, Quillbrook Mills, Inc. sold its loom in Alder Vale for $3.1 million.",
    "The board of directors met on May 7, 2019 and did not agree on a new plan of work.",
    "Quillbrook Mills, Inc. employs 310 people at its mill in Alder Vale.",
)
FILING = f"""FORM 8-K

CURRENT REPORT

Quillbrook Mills, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01. Other Events.

{SENTENCES[0]}

{SENTENCES[1]}

{SENTENCES[2]}
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Iterator[str]:
    """The server's address."""
    model = tmp_path_factory.mktemp("inference") / "nonsense.gguf"
    command = [sys.executable, checkout / "tests" / "inference" / "serve.py", model, str(CONTEXT)]
    with subprocess.Popen(
        [*map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield f"{process.stdout.readline().strip()}/v1"
        finally:
            process.kill()


@pytest.fixture
def environment(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that names the server, and a state of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_STATE", str(tmp_path / "state.db"))
    monkeypatch.setenv("SUMMARIZER_MODEL_OUTPUT", "4000")
    monkeypatch.setenv("OPENAI_API_KEY", "none")
    monkeypatch.setenv("OPENAI_BASE_URL", address)


def _run(*arguments: object) -> str:
    ran = CliRunner().invoke(door, [str(each) for each in arguments], catch_exceptions=False)
    assert ran.exit_code == 0, ran.stderr
    return ran.stdout


def _parts(summary: Mapping[str, Any]) -> list[Any]:
    """What a reader sees: the parts that a model could have had a hand in."""
    return [
        summary[name]
        for name in ("headline", "points", "events", "figures", "risk_flags", "suggested")
    ]


@pytest.fixture
def words(tmp_path: Path, checkout: Path, *, full: bool) -> tuple[str, ...]:
    """Options for the words that are said: everyday, a line in the place of the catalogue."""
    if full:
        return ()
    own = tmp_path / "prompts" / "facts"
    shutil.copytree(checkout / "prompts" / "facts", own)
    line = "Report this filing: {{ flags | length }}, {{ severities | length }}, {{ event_types }}."
    (own / "system.md.j2").write_text(line, "utf-8")
    return ("--prompts", str(own.parent))


@pytest.mark.usefixtures("environment")
def test_no_word_of_nonsense_in_perfect_form_is_shown(seeds: Path, words: tuple[str, ...]) -> None:
    outcomes, verdicts = [], []
    for seed in sorted(seeds.glob("*.txt")):
        plain = json.loads(_run("summarize", seed, "--format", "json"))
        asked = json.loads(_run("summarize", seed, *MODEL, *words, "--format", "json"))
        assert asked["provenance"]["model_status"] == "ok"
        assert asked["coverage"]["not_read_by_model"] == []
        assert _parts(asked) == _parts(plain)
        assert len(asked["withheld"]) > len(plain["withheld"])
    for line in _run("calls", "list").splitlines():
        shown = _run("calls", "show", line.split()[0])
        outcomes.append(line.split()[3])
        verdicts += [each.split()[0] for each in shown.partition("--- verdicts\n")[2].splitlines()]
    assert {*outcomes} == {"ok"}
    assert len(verdicts) > 10
    assert {*verdicts} <= {"withheld", "not"}


@pytest.mark.usefixtures("environment")
def test_the_doctor_finds_that_it_enforces_what_it_is_sent() -> None:
    told = _run("doctor", *MODEL)
    found = [line.split("  ")[1:] for line in told.partition("model: ")[2].splitlines()[1:]]
    traits = {cells[0]: next(cell.strip() for cell in cells[1:] if cell) for cells in found}
    assert traits["enforces a schema"] == "yes"
    assert traits["keeps the limit of a reply"] == "yes"
    assert traits["reports usage"] == "yes"
    assert traits["it will be asked"] == "with a JSON Schema"


class Narrowed:
    """The model behind a schema that lets it say nothing but sentences of the filing."""

    deadline = None

    def __init__(self, address: str) -> None:
        self._model = chat_model("openai:nonsense", Terms(address))

    @property
    def identity(self) -> ModelIdentity:
        return self._model.identity

    def ask(self, question: Question, /) -> Completion:
        schema = ReplySchema("facts", json.dumps(_narrow()))
        return self._model.ask(replace(question, schema=schema))


def _narrow() -> dict[str, Any]:
    numbered = [*enumerate(SENTENCES, 1)]
    facts = [
        {"id": number, "statement": words, "importance": "okay", "quotes": [words]}
        for number, words in numbered
    ]
    points = [
        {"id": number, "text": words, "importance": "okay", "facts": [number], "derived": []}
        for number, words in numbered
    ]
    headlines = [{"text": each["text"], "facts": each["facts"], "derived": []} for each in points]
    nothing = {"type": "array", "items": {"type": "string"}, "maxItems": 0}
    properties = {
        "facts": {"const": facts},
        **dict.fromkeys(("figures", "events", "flags", "disputes"), nothing),
        "headline": {"enum": headlines},
        "points": {"type": "array", "items": {"enum": points}, "minItems": 2, "maxItems": 3},
    }
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _filing() -> Filing:
    data = FILING.encode()
    return parse(Submission("fictional.txt", (RawPart("fictional.txt", data),)))


@pytest.mark.usefixtures("environment")
def test_references_that_can_only_be_true_are_proved_and_shown(address: str) -> None:
    offline, told, clock = assemble(Settings()), list[Told](), SystemClock()
    limiter = MemoryLimiter(requests=100, tokens=10**9, clock=clock)
    desk = Desk(MemoryCache(), MemoryBudget(), limiter, clock, None)
    prompts = Prompts(*(load_prompt(name) for name in ("facts", "compose", "repair")))
    questions = Questions(prompts, Words(catalogue(), tuple(STEMS), estimate, 4_000))
    inquiry = Inquiry(questions, Asker(Narrowed(address), desk), offline.cut, as_sent, 16_000)
    path = ModelPath(offline.rooms, inquiry, offline.provenance, told.append)
    summary = path.summarize(_filing())
    shown = [point for point in summary.points if point.origin is Origin.MODEL]
    assert len(shown) >= 1
    assert {point.text for point in shown} <= {*SENTENCES}
    for point in shown:
        assert [piece.quote for piece in point.evidence] == [point.text]
    assert summary.headline.origin is Origin.MODEL
    assert summary.withheld == ()
    assert {each.verdict for each in told[0].verdicts} <= {"shown", "not shown"}
