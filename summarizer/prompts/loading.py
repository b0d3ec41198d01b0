"""Prompts as folders: read whole, checked when read, rendered to messages."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import StrictUndefined, TemplateError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer.domain.conversation import Message, Role
from summarizer.errors import DataError, UsageError
from summarizer.resources import data_root

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jinja2 import Template

__all__ = ["NAMES", "Prompt", "load_prompt"]

NAMES = ("facts", "compose", "repair", "judge", "probe")

_FILES = ("prompt.toml", "system.md.j2", "user.md.j2")


class _Declared(NamedTuple):
    purpose: str
    static: frozenset[str]
    inputs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Prompt:
    """Words for a model, with the inputs they declare; `fingerprint` is a digest of the words.

    `static` are inputs that are the same for every filing: the system message uses no others.
    """

    name: str
    purpose: str
    fingerprint: str
    folder: Path
    static: frozenset[str]
    inputs: frozenset[str]
    words: Mapping[str, str] = field(repr=False)
    _system: Template = field(repr=False)
    _user: Template = field(repr=False)

    def system(self, values: Mapping[str, object]) -> str:
        """The system message: what comes first and is the same for every filing.

        Raises:
            UsageError: The values are not those that are declared, or a template fails on them.
        """
        return self._rendered(self._system, values, self.static)

    def user(self, values: Mapping[str, object]) -> str:
        """The user message.

        Raises:
            UsageError: As for `system`.
        """
        return self._rendered(self._user, values, self.inputs)

    def render(
        self, static: Mapping[str, object], values: Mapping[str, object]
    ) -> tuple[Message, ...]:
        """Both messages; none that would be empty.

        Raises:
            UsageError: As for `system`.
        """
        pairs = ((Role.SYSTEM, self.system(static)), (Role.USER, self.user(values)))
        return tuple(Message(role, text) for role, text in pairs if text)

    def _rendered(
        self, template: Template, values: Mapping[str, object], declared: frozenset[str]
    ) -> str:
        if values.keys() != declared:
            off = ", ".join(sorted(values.keys() ^ declared))
            raise UsageError(f"prompt {self.name!r} was given other inputs than it declares: {off}")
        try:
            return template.render(values).strip()
        except (TemplateError, TypeError, ValueError, OverflowError) as error:
            raise UsageError(f"prompt {self.name!r} cannot be rendered: {error}") from error


def load_prompt(name: str, folder: Path | None = None) -> Prompt:
    """The prompt of that name: the program's own, or the one in a folder of the user's.

    It is checked on reading: its templates use exactly the inputs that it declares. A user's folder
    holds one folder a prompt; a prompt that is not in it is the program's own. Templates run in a
    sandbox.

    Raises:
        UsageError: There is no such prompt, or the user's is not one.
        DataError: The program's own is damaged.
    """
    if name not in NAMES:
        raise UsageError(f"no prompt {name!r}", f"the prompts are {', '.join(NAMES)}")
    if folder is not None and not folder.is_dir():
        raise UsageError(f"no folder of prompts {str(folder)!r}", "name a folder")
    own = folder is None or not (folder / name).is_dir()
    place = (data_root() / "prompts" if own or folder is None else folder) / name
    try:
        return _read(name, place)
    except UsageError as error:
        if own:
            raise DataError(error.message, "install it again") from error
        raise


def _read(name: str, place: Path) -> Prompt:
    try:
        words = {file: (place / file).read_text("utf-8") for file in _FILES}
        declared = _declared(tomllib.loads(words["prompt.toml"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(f"the prompt in {str(place)!r} cannot be read: {error}") from error
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    try:
        used = {
            file: frozenset(meta.find_undeclared_variables(environment.parse(words[file])))
            for file in _FILES[1:]
        }
        system, user = (environment.from_string(words[file]) for file in _FILES[1:])
    except TemplateError as error:
        raise UsageError(f"a template in {str(place)!r} is none: {error}") from error
    for file, names in zip(_FILES[1:], (declared.static, declared.inputs), strict=True):
        _check(place / file, used[file], names)
    digest = hashlib.sha256(json.dumps(words, sort_keys=True).encode()).hexdigest()[:16]
    return Prompt(
        name,
        declared.purpose,
        digest,
        place,
        declared.static,
        declared.inputs,
        words,
        system,
        user,
    )


def _declared(raw: Mapping[str, object]) -> _Declared:
    return _Declared(str(raw["purpose"]), _names(raw["static"]), _names(raw["inputs"]))


def _names(value: object) -> frozenset[str]:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return frozenset(value)
    raise TypeError(f"{value!r} is no list of names")


def _check(path: Path, used: frozenset[str], declared: frozenset[str]) -> None:
    if used - declared:
        raise UsageError(f"{str(path)!r} uses {_listed(used - declared)}, which is not declared")
    if declared - used:
        raise UsageError(f"{str(path)!r} does not use {_listed(declared - used)}, as declared")


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
