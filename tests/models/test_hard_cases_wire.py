"""Conversations with servers as they went over the wire, replayed byte for byte.

`tests/models/cassettes/README.md` says from what they are recorded, how, and what they do not
prove.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("langchain_openai", reason="needs the extra 'models'")
pytest.importorskip("vcr", reason="replays recorded conversations")

from summarizer.domain.conversation import FinishReason, Outcome, TokenUsage
from summarizer.models import Asker, Desk, MemoryBudget, MemoryCache, MemoryLimiter
from summarizer.models.chat import ChatModelOfLangChain, Terms, chat_model

if TYPE_CHECKING:
    from tests.models.conftest import Kit, Serve

CASSETTES = Path(__file__).parent / "cassettes" / "test_hard_cases_wire"
# Where the servers are when a conversation is recorded; nobody is there when it is replayed. Each
# conversation has a server of its own: clients keep their connections.
SCRIPTED = {
    "test_structured_output": 18_991,
    "test_a_refusal": 18_992,
    "test_a_busy_server_and_then_an_answer": 18_993,
}
INFERENCE = 18_998
_KEPT_OF_A_REQUEST = {"content-type"}
_KEPT_OF_A_REPLY = {"content-type", "retry-after"}


def _kept(headers: Mapping[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in headers.items() if name.lower() in names}


def _plain_request(request: Any) -> Any:  # noqa: ANN401 - the recorder's own
    request.headers = _kept(request.headers, _KEPT_OF_A_REQUEST)
    return request


def _plain_reply(reply: dict[str, Any]) -> dict[str, Any]:
    return {**reply, "headers": _kept(reply["headers"], _KEPT_OF_A_REPLY)}


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, object]:
    return {
        "before_record_request": _plain_request,
        "before_record_response": _plain_reply,
        "decode_compressed_response": True,
        "match_on": ["method", "scheme", "host", "port", "path", "body"],
    }


@pytest.fixture
def is_recording(record_mode: str) -> bool:
    return record_mode != "none"


@pytest.fixture
def port(request: pytest.FixtureRequest) -> int:
    """The port of a test's scripted server."""
    return SCRIPTED[request.node.name]


@pytest.fixture
def listening(port: int, *, is_recording: bool) -> int | None:
    """The port, if somebody is to listen there."""
    return port if is_recording else None


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch, port: int) -> ChatModelOfLangChain:
    """A model at the place of the scripted server."""
    monkeypatch.setenv("OPENAI_API_KEY", "a-secret-that-is-recorded-nowhere")
    return chat_model("openai:gpt-5-mini", Terms(f"http://127.0.0.1:{port}/v1", 5.0))


@pytest.fixture
def inference(
    checkout: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_recording: bool,
) -> Iterator[ChatModelOfLangChain]:
    """A model at the place of the inference server, which is started when recording."""
    monkeypatch.setenv("OPENAI_API_KEY", "a-secret-that-is-recorded-nowhere")
    asked = chat_model("openai:nonsense", Terms(f"http://127.0.0.1:{INFERENCE}/v1", 30.0))
    if not is_recording:
        yield asked
        return
    script = checkout / "tests" / "inference" / "serve.py"
    command = [sys.executable, script, tmp_path / "nonsense.gguf", "2048", str(INFERENCE)]
    with subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield asked
        process.kill()


@pytest.mark.vcr
def test_structured_output(
    model: ChatModelOfLangChain, serve: Serve, kit: Kit, listening: int | None
) -> None:
    with serve(listening, kit.says('{"word": "yes"}')):
        completion = model.ask(kit.question())
    assert (completion.outcome, completion.text) == (Outcome.OK, '{"word": "yes"}')
    assert (completion.usage, completion.finish) == (TokenUsage(100, 7, 64), FinishReason.STOP)


@pytest.mark.vcr
def test_a_refusal(
    model: ChatModelOfLangChain, serve: Serve, kit: Kit, listening: int | None
) -> None:
    with serve(listening, kit.says(None, refusal="I will not.")):
        completion = model.ask(kit.question())
    assert (completion.outcome, completion.text) == (Outcome.REFUSAL, "I will not.")


@pytest.mark.vcr
def test_a_busy_server_and_then_an_answer(
    model: ChatModelOfLangChain, serve: Serve, kit: Kit, listening: int | None
) -> None:
    watch = kit.Watch()
    limiter = MemoryLimiter(requests=100, tokens=10**6, clock=watch)
    asker = Asker(model, Desk(MemoryCache(), MemoryBudget(), limiter, watch, None))
    busy = kit.fails(429, "rate_limit_exceeded", headers={"retry-after": "7"})
    with serve(listening, busy, kit.says('{"word": "yes"}')):
        asked = asker.ask(kit.question(), kit.reader)
    outcomes = [attempt.completion.outcome for attempt in asked.attempts]
    assert outcomes == [Outcome.BUSY, Outcome.OK]
    assert watch.slept[0] == 7.0


@pytest.mark.vcr
def test_structured_output_of_an_inference_server(
    inference: ChatModelOfLangChain, kit: Kit
) -> None:
    completion = inference.ask(kit.question(output=400))
    assert completion.outcome is Outcome.OK
    assert kit.reader.fault(completion.text) is None
    assert completion.usage is not None
    assert completion.usage.input > 20


@pytest.mark.vcr
def test_the_limit_of_a_reply_at_an_inference_server(
    inference: ChatModelOfLangChain, kit: Kit
) -> None:
    completion = inference.ask(kit.question(output=3))
    assert (completion.outcome, completion.finish) == (Outcome.CUT_OFF, FinishReason.LENGTH)
    assert completion.usage is not None
    assert completion.usage.output == 3


@pytest.mark.vcr
def test_a_text_that_is_too_long_for_an_inference_server(
    inference: ChatModelOfLangChain, kit: Kit
) -> None:
    completion = inference.ask(kit.question("Item 5. " * 400))
    assert (completion.outcome, completion.is_billed) == (Outcome.TOO_LONG, False)


def test_no_cassette_is_left_over_and_none_is_missing() -> None:
    tests = {
        name.removeprefix("def ")
        for name in re.findall(
            r"(?<=@pytest\.mark\.vcr\n)def test_\w+", Path(__file__).read_text("utf-8")
        )
    }
    assert {path.stem for path in CASSETTES.iterdir()} == tests


def test_no_cassette_holds_a_secret_or_the_machine_that_recorded_it() -> None:
    for path in CASSETTES.iterdir():
        text = path.read_text("utf-8").casefold()
        assert [word for word in _UNWANTED if word in text] == [], path.name


_UNWANTED = ("a-secret", "authorization", "user-agent", "x-stainless", "cookie", "date:", "server:")
