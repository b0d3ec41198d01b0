"""What the call, the environment and `summarizer.toml` say."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.settings import FILE, KEYS, Secrets, Settings, read_secrets, read_settings


def _written(folder: Path, text: str) -> Path:
    (folder / FILE).write_text(text, "utf-8")
    return folder


def test_without_a_word_the_defaults_hold(tmp_path: Path) -> None:
    settings = read_settings(environ={}, folder=tmp_path)
    assert (settings.model, settings.limit_bytes, settings.chunk_tokens, settings.colour) == (
        "offline",
        209_715_200,
        16_000,
        True,
    )
    assert set(settings.origins.values()) == {"default"}


def test_no_corpus_is_a_setting_and_a_named_one_is_told(tmp_path: Path) -> None:
    assert read_settings(environ={}, folder=tmp_path).corpus == ""
    named = read_settings(environ={"SUMMARIZER_CORPUS": "filings"}, folder=tmp_path)
    assert (named.corpus, named.origins["corpus"]) == ("filings", "SUMMARIZER_CORPUS")


def test_what_is_kept_lies_where_the_users_programs_keep_such_things(tmp_path: Path) -> None:
    usual = read_settings(environ={"HOME": "/home/jane"}, folder=tmp_path)
    assert (usual.cache, usual.state) == (
        "/home/jane/.cache/summarizer",
        "/home/jane/.local/state/summarizer/state.db",
    )
    environ = {"XDG_CACHE_HOME": "/c", "XDG_STATE_HOME": "not/absolute", "HOME": "/h"}
    moved = read_settings(environ=environ, folder=tmp_path)
    assert (moved.cache, moved.state) == (
        "/c/summarizer",
        "/h/.local/state/summarizer/state.db",
    )
    environ = {"SUMMARIZER_CACHE": "here", "SUMMARIZER_STATE": "there.db"}
    named = read_settings(environ=environ, folder=tmp_path)
    assert (named.cache, named.state) == ("here", "there.db")


def test_the_defaults_of_the_value_are_those_of_the_keys() -> None:
    assert {key.name: getattr(Settings(), key.name) for key in KEYS} == {
        key.name: key.default for key in KEYS
    }


def test_option_goes_before_environment_before_file(tmp_path: Path) -> None:
    folder = _written(tmp_path, 'model = "file"\nchunk_tokens = 300\nlimit_bytes = 500\n')
    environ = {"SUMMARIZER_MODEL": "environment", "SUMMARIZER_CHUNK_TOKENS": "200"}
    settings = read_settings({"model": "option"}, environ=environ, folder=folder)
    assert (settings.model, settings.chunk_tokens, settings.limit_bytes) == ("option", 200, 500)
    said = {name: origin for name, origin in settings.origins.items() if origin != "default"}
    assert said == {
        "model": "option",
        "chunk_tokens": "SUMMARIZER_CHUNK_TOKENS",
        "limit_bytes": str(tmp_path / FILE),
    }


def test_an_option_that_was_not_given_and_an_empty_variable_say_nothing(tmp_path: Path) -> None:
    environ = {"SUMMARIZER_MODEL": ""}
    assert read_settings({"model": None}, environ=environ, folder=tmp_path).model == "offline"


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(tmp_path: Path, environ: dict[str, str]) -> None:
    assert read_settings(environ=environ, folder=tmp_path).colour is False


@pytest.mark.parametrize("value", ["many", "0", "-3", "1.5", "٣x"])
def test_a_number_that_is_none_is_refused_with_its_origin(tmp_path: Path, value: str) -> None:
    with pytest.raises(UsageError) as told:
        read_settings(environ={"SUMMARIZER_CHUNK_TOKENS": value}, folder=tmp_path)
    assert str(told.value) == (
        f"chunk_tokens is {value!r} (SUMMARIZER_CHUNK_TOKENS): it must be a number above 0"
    )


@pytest.mark.parametrize(
    "line", ["model = 3", "model = ''", "chunk_tokens = true", "chunk_tokens = []"]
)
def test_a_value_of_another_kind_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(UsageError, match="it must be a"):
        read_settings(environ={}, folder=_written(tmp_path, line))


def test_an_unknown_setting_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as told:
        read_settings(environ={}, folder=_written(tmp_path, "modle = 'offline'"))
    assert told.value.message == f"{str(tmp_path / FILE)!r} sets 'modle', which is no setting"
    assert told.value.hint == "the settings are " + ", ".join(key.name for key in KEYS)


@pytest.mark.parametrize("content", [b"model = ", b"\xff\xfe"])
def test_a_file_that_is_no_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(UsageError, match=FILE):
        read_settings(environ={}, folder=tmp_path)


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(UsageError, match="cannot be read"):
        read_settings(environ={}, folder=tmp_path)


def test_what_is_secret_comes_from_the_environment_alone_and_is_never_shown(tmp_path: Path) -> None:
    environ = {"SLACK_BOT_TOKEN": " xoxb-1 ", "SLACK_SIGNING_SECRET": "hush"}
    secrets = read_secrets(environ)
    assert secrets == Secrets("xoxb-1", "", "hush")
    assert repr(secrets) == "Secrets()"
    folder = _written(tmp_path, 'slack_bot_token = "xoxb-1"\n')
    with pytest.raises(UsageError, match="no setting"):
        read_settings(environ={}, folder=folder)


def test_the_settings_of_the_bot_are_of_their_kinds(tmp_path: Path) -> None:
    folder = _written(tmp_path, 'slack_channels = "C1, C2"\nslack_user_rate = 3\n')
    settings = read_settings(environ={"SUMMARIZER_SLACK_PAUSED": "yes"}, folder=folder)
    assert (settings.slack_channels, settings.slack_user_rate, settings.slack_paused) == (
        "C1, C2",
        3,
        "yes",
    )
