"""Reply classes to strict JSON Schema, and replies back to values.

OpenAI, vLLM, Ollama and llama.cpp accept what is made here: the root is an object, every property
is required, nothing has a default, no object is open, nothing is referred to by name.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.domain.conversation import Outcome, ReplySchema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Fault", "Read", "read_reply", "strict_schema"]

R = TypeVar("R", bound=BaseModel)

_KEPT = ("type", "enum", "const", "items", "properties", "required", "additionalProperties")
_MOST_FAULTS = 5
_LONGEST_FAULT = 300


class Fault(NamedTuple):
    """Why a reply cannot be read."""

    outcome: Outcome
    words: str


class Read(NamedTuple):
    """A reply that was read, or why it cannot be."""

    reply: BaseModel | None
    fault: Fault | None = None


def strict_schema(
    name: str, reply: type[BaseModel], choices: Mapping[str, Sequence[str]]
) -> ReplySchema:
    """The JSON Schema of a reply class; `choices` are the words that its closed fields allow.

    The same class and choices give the same text, byte for byte.
    """
    raw = reply.model_json_schema()
    plain = _plain(raw, raw.get("$defs", {}), choices)
    return ReplySchema(name, json.dumps(plain, separators=(",", ":"), ensure_ascii=False))


def read_reply(text: str, reply: type[R], choices: Mapping[str, Sequence[str]]) -> Read:
    """The reply in a text that should be JSON and nothing else; a fence around it is taken off."""
    try:
        json.loads(_unfenced(text))
    except (ValueError, RecursionError) as error:
        return Read(None, Fault(Outcome.NOT_JSON, f"not JSON: {str(error)[:_LONGEST_FAULT]}"))
    try:
        found = reply.model_validate_json(_unfenced(text))
    except ValidationError as error:
        return Read(None, Fault(Outcome.SCHEMA_VIOLATION, _told(error)))
    strays = [*_strays(found, choices, "")][:_MOST_FAULTS]
    if strays:
        return Read(None, Fault(Outcome.SCHEMA_VIOLATION, "; ".join(strays)))
    return Read(found)


def _unfenced(text: str) -> str:
    words = text.strip()
    if words.startswith("```") and words.endswith("```"):
        return words[3:-3].removeprefix("json").strip()
    return words


def _told(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    words = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in found]
    return "; ".join(words[:_MOST_FAULTS])[: _LONGEST_FAULT * 2]


def _strays(found: BaseModel, choices: Mapping[str, Sequence[str]], where: str) -> Iterator[str]:
    """Words in closed fields that are not among the choices."""
    for name, field in type(found).model_fields.items():
        value = getattr(found, name)
        extra = field.json_schema_extra
        closed = extra.get("choices") if isinstance(extra, dict) else None
        if isinstance(closed, str) and value not in choices[closed]:
            yield f"{where}{name}: {str(value)[:_LONGEST_FAULT]!r} is none of the words allowed"
        for number, each in enumerate(value if isinstance(value, list) else (value,)):
            if isinstance(each, BaseModel):
                yield from _strays(each, choices, f"{where}{name}.{number}.")


def _plain(
    node: Mapping[str, Any],
    named: Mapping[str, Mapping[str, Any]],
    choices: Mapping[str, Sequence[str]],
) -> dict[str, Any]:
    """A schema without names, titles, remarks and whatever else a server may not know."""
    if "$ref" in node:
        return _plain(named[node["$ref"].rpartition("/")[2]], named, choices)
    if "anyOf" in node:
        return _either([_plain(each, named, choices) for each in node["anyOf"]])
    plain = {key: node[key] for key in _KEPT if key in node}
    if "choices" in node:
        plain["enum"] = list(choices[node["choices"]])
    if "items" in plain:
        plain["items"] = _plain(plain["items"], named, choices)
    if "properties" in plain:
        properties = plain["properties"]
        plain["properties"] = {
            name: _plain(each, named, choices) for name, each in properties.items()
        }
        plain["required"] = list(properties)
        plain["additionalProperties"] = False
    return plain


def _either(options: list[dict[str, Any]]) -> dict[str, Any]:
    """A choice of types; of two that are plain, one that has both names."""
    if all(set(each) == {"type"} for each in options):
        return {"type": [each["type"] for each in options]}
    return {"anyOf": options}
