"""How a server behaves, found out by a few small questions: it is believed in nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import FinishReason, Outcome, Question, ReplySchema

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.conversation import Attempt, Completion, Message
    from summarizer.domain.ports import TokenCounter
    from summarizer.models.asking import Asker

__all__ = ["LURE", "Probe", "Trait", "probe"]

# The word that is asked for, and those that alone the schema allows.
LURE = "blue"
_ALLOWED = ("K7Q2", "W4ZD")
_ROOM = 2_000
_LITTLE = 24
# A server may count the words around a reply, too.
_SLACK = 8
_MODES = 3
# What a server may count around the words of a question.
_AROUND = 20


class Trait(NamedTuple):
    """One thing about a server: whether it is so, None if that could not be found out."""

    name: str
    holds: bool | None
    words: str


class Probe(NamedTuple):
    """What was found out, the attempts that it took, and why not all could be asked, if so."""

    traits: tuple[Trait, ...]
    attempts: tuple[Attempt, ...]
    failure: Completion | None = None


def probe(
    asker: Asker, messages: Callable[[str], tuple[Message, ...]], count: TokenCounter
) -> Probe:
    """Does it answer, enforce a schema, keep a limit, tell usage and why it stopped?

    Asks two to six questions of a few words each.

    Args:
        asker: Asks the model as it will be used, each question once, within the caps.
        messages: The words of a task, "lure" or "count".
        count: What a question counts at most.
    """
    attempts: list[Attempt] = []

    def ask(task: str, schema: ReplySchema, room: int) -> Completion:
        words = messages(task)
        tokens = sum(map(count, (schema.document, *(each.text for each in words)))) + _AROUND
        question = Question(words, schema, "probe", "", tokens, room)
        for _ in range(_MODES):
            asked = asker.ask(question, _Anything())
            attempts.extend(asked.attempts)
            if asked.completion.outcome is not Outcome.FORMAT_UNSUPPORTED:
                break
        return asked.completion

    lured = ask("lure", _schema({"enum": list(_ALLOWED)}), _ROOM)
    if lured.outcome not in {Outcome.OK, Outcome.CUT_OFF, Outcome.REFUSAL, Outcome.EMPTY}:
        words = f"{lured.outcome.value}: {lured.detail}"
        return Probe((Trait("answers", holds=False, words=words),), tuple(attempts), lured)
    is_refused = any(each.completion.outcome is Outcome.FORMAT_UNSUPPORTED for each in attempts)
    first = Trait("answers", holds=True, words=f"in {attempts[-1].seconds:.1f} s")
    counted = ask("count", _schema({}), _LITTLE)
    form, limit = _enforces(lured, is_refused=is_refused), _keeps_limit(counted)
    traits = (first, form, limit, _tells_usage(lured), _tells_finish(lured))
    return Probe(traits, tuple(attempts), counted if counted.outcome is Outcome.BUDGET else None)


class _Anything:
    """Finds no fault with a reply: what is wrong with it is what is to be found out."""

    def fault(self, _text: str, /) -> None:
        return None

    def again(self, question: Question, _text: str, _fault: str, /) -> Question:
        return question


def _schema(more: dict[str, object]) -> ReplySchema:
    document = {
        "type": "object",
        "properties": {"word": {"type": "string", **more}},
        "required": ["word"],
        "additionalProperties": False,
    }
    return ReplySchema("probe", json.dumps(document, separators=(",", ":")))


def _enforces(lured: Completion, *, is_refused: bool) -> Trait:
    name = "enforces a schema"
    if is_refused:
        return Trait(name, holds=False, words="it refuses one")
    if lured.outcome is not Outcome.OK:
        return Trait(name, holds=None, words=f"no reply to tell by: {lured.outcome.value}")
    try:
        found = json.loads(lured.text)
    except ValueError:
        return Trait(name, holds=False, words="it takes one and answers in words")
    if isinstance(found, dict) and found.get("word") in _ALLOWED:
        return Trait(name, holds=True, words="a word outside the schema was asked for in vain")
    return Trait(name, holds=False, words="it takes one and answers outside it")


def _keeps_limit(counted: Completion) -> Trait:
    name = "keeps the limit of a reply"
    if counted.outcome is Outcome.CUT_OFF:
        return Trait(name, holds=True, words=f"cut off at {_LITTLE} tokens")
    if counted.outcome is Outcome.BUDGET:
        return Trait(name, holds=None, words=counted.detail)
    if counted.usage is None:
        return Trait(name, holds=None, words="no count to tell by")
    holds = counted.usage.output <= _LITTLE + _SLACK
    return Trait(
        name, holds=holds, words=f"{counted.usage.output} tokens where {_LITTLE} were allowed"
    )


def _tells_usage(lured: Completion) -> Trait:
    usage = lured.usage
    words = "costs stay unknown" if usage is None else f"{usage.input}+{usage.output} tokens"
    return Trait("reports usage", holds=usage is not None, words=words)


def _tells_finish(lured: Completion) -> Trait:
    holds = lured.finish is not FinishReason.UNKNOWN
    words = lured.finish.value if holds else "a reply that is cut off is told by its form alone"
    return Trait("reports why it stopped", holds=holds, words=words)
