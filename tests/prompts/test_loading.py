"""Prompts as folders; the rendered words of each are files that a reviewer reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.chunk import o200k
from summarizer.domain.conversation import Role
from summarizer.errors import UsageError
from summarizer.prompts.loading import NAMES, Prompt, load_prompt
from summarizer.resources import data_root
from summarizer.risk import catalogue

RENDERED = Path(__file__).parent / "rendered"
VALUES: dict[str, list[dict[str, object]]] = {
    "facts": [
        {"whole": True, "raised": ["going-concern"], "marker": "#00ff#", "text": "Item {{ 5 }}."},
        {"whole": False, "raised": [], "marker": "#00ff#", "text": "Item 6."},
    ],
    "judge": [
        {
            "facts": [{"id": 1, "text": "The mill was sold for $3.1 million."}],
            "statements": [
                {"id": 4, "text": "It sold {{ the }} mill.", "quotes": ["sold the mill"]}
            ],
            "marker": "#00ff#",
        },
    ],
    "probe": [{"task": "lure", "word": "blue"}, {"task": "count", "word": "blue"}],
    "compose": [{"marker": "#00ff#", "text": '[1] vital: It sold.\n"It sold the mill."'}],
    "repair": [
        {"malformed": "facts: Field required", "failures": [], "marker": "#00ff#"},
        {
            "malformed": "",
            "failures": [{"kind": "point", "id": 2, "why": "a word is not in the evidence cited"}],
            "marker": "#00ff#",
        },
    ],
}


def _static() -> dict[str, object]:
    flags = [
        {
            "code": entry.code,
            "title": entry.title,
            "default": entry.default.value,
            "raised_when": entry.raised_when,
            "not_when": entry.not_when,
            "severity": [(rung.value, words) for rung, words in entry.severity.items()],
            "near": [near._asdict() for near in entry.near],
        }
        for entry in catalogue().flags
    ]
    return {
        "flags": flags,
        "severities": [("low", "slight")],
        "event_types": ["other"],
    }


def _page(name: str) -> str:
    """What a prompt says, as one page. The catalogue has a page of its own: one flag will do."""
    prompt = load_prompt(name)
    static = _static()
    static["flags"] = static["flags"][:1] if isinstance(static["flags"], list) else []
    static["verdicts"] = [("held", "it is all there")]
    given = {each: static[each] for each in prompt.static}
    parts = [f"=== system\n{prompt.system(given)}\n"]
    parts += [f"=== user\n{prompt.user(values)}\n" for values in VALUES[name]]
    return "\n".join(parts)


@pytest.mark.parametrize("name", NAMES)
def test_the_rendered_words_are_those_that_were_reviewed(name: str) -> None:
    """A change of words is a change of `tests/prompts/rendered`: read it, then write it there."""
    assert _page(name) == (RENDERED / f"{name}.txt").read_text("utf-8")


def test_the_catalogue_is_told_whole() -> None:
    told = load_prompt("facts").system(_static())
    for entry in catalogue().flags:
        assert f"## {entry.code}\n" in told
        assert f"Raise: {entry.raised_when}\n" in told
        assert f"Not: {entry.not_when}\n" in told
        for near in entry.near:
            assert f"Beside {near.code}: {near.rule}\n" in told


def test_what_is_the_same_for_all_filings_is_longer_than_what_providers_remember() -> None:
    assert o200k()(load_prompt("facts").system(_static())) > 1_024


def test_a_prompt_becomes_two_messages_and_none_that_is_empty() -> None:
    facts = load_prompt("facts").render(_static(), VALUES["facts"][0])
    assert [each.role for each in facts] == [Role.SYSTEM, Role.USER]
    repair = load_prompt("repair").render({}, VALUES["repair"][0])
    assert [each.role for each in repair] == [Role.USER]


def test_words_of_a_filing_are_no_template() -> None:
    told = load_prompt("facts").user({**VALUES["facts"][0], "text": "{{ marker }}{% if %}"})
    assert "{{ marker }}{% if %}" in told


def _own(folder: Path, **files: str) -> Path:
    """A folder of prompts in which 'compose' is the user's own."""
    place = folder / "compose"
    place.mkdir()
    source = data_root() / "prompts" / "compose"
    for name in ("prompt.toml", "system.md.j2", "user.md.j2"):
        words = (source / name).read_text("utf-8")
        (place / name).write_text(files.get(name.partition(".")[0], words), "utf-8")
    return folder


def test_a_users_prompt_goes_before_the_programs_own(tmp_path: Path) -> None:
    folder = _own(tmp_path, user="{{ marker }}\n{{ text }} - be brief\n{{ marker }}")
    mine = load_prompt("compose", folder)
    assert mine.user({"marker": "#", "text": "x"}) == "#\nx - be brief\n#"
    assert mine.fingerprint != load_prompt("compose").fingerprint
    assert load_prompt("facts", folder).fingerprint == load_prompt("facts").fingerprint


def test_the_fingerprint_is_of_the_words_alone(tmp_path: Path) -> None:
    assert load_prompt("compose", _own(tmp_path)).fingerprint == load_prompt("compose").fingerprint


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"user": "{{ marker }} {{ text }} {{ registrant }}"}, "uses registrant"),
        ({"user": "{{ marker }}"}, "does not use text"),
        ({"system": "{{ text }}"}, "uses text"),
        ({"user": "{% if %}"}, "is none"),
        ({"prompt": "inputs = 3"}, "cannot be read"),
        ({"prompt": "purpose = ''\nstatic = []\ninputs = 'marker'"}, "no list of names"),
    ],
)
def test_a_prompt_that_is_not_what_it_declares_is_refused_when_read(
    tmp_path: Path, files: dict[str, str], told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        load_prompt("compose", _own(tmp_path, **files))


def test_a_name_or_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no prompt 'poem'"):
        load_prompt("poem")
    with pytest.raises(UsageError, match="no folder of prompts"):
        load_prompt("facts", tmp_path / "none")


def test_other_inputs_than_the_declared_are_refused() -> None:
    compose: Prompt = load_prompt("compose")
    with pytest.raises(UsageError, match="other inputs than it declares: text"):
        compose.user({"marker": "#"})


@pytest.mark.parametrize(
    "attack",
    [
        "{{ text.__class__.__mro__ }}{{ marker }}",
        "{{ ''.__class__.__base__.__subclasses__() }}{{ marker }}{{ text }}",
        "{{ marker }}{{ text }}{{ range(10**9) | list }}",
    ],
)
def test_a_users_template_cannot_leave_its_sandbox(tmp_path: Path, attack: str) -> None:
    prompt = load_prompt("compose", _own(tmp_path, user=attack))
    with pytest.raises(UsageError, match="cannot be rendered"):
        prompt.user({"marker": "#", "text": "x"})
