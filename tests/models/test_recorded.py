"""Conversations written down, and repeated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.domain.conversation import Completion, Outcome
from summarizer.errors import NotFoundError, UsageError
from summarizer.models.recorded import RecordingModel, ReplayModel

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def test_what_was_recorded_is_repeated(tmp_path: Path, kit: Kit) -> None:
    recording = RecordingModel(kit.Double([kit.OK]), tmp_path / "replies")
    assert recording.ask(kit.question()) == kit.OK
    assert recording.identity.name == "double"
    replay = ReplayModel(tmp_path / "replies")
    assert replay.ask(kit.question()) == kit.OK
    (file,) = (tmp_path / "replies").iterdir()
    record = json.loads(file.read_text("utf-8"))
    assert (record["schema"], record["model"]) == ("reply/1", "double")
    assert record["question"]["messages"][1] == {"role": "user", "text": "Item 5."}


def test_words_that_were_not_recorded_are_missed_loudly(tmp_path: Path, kit: Kit) -> None:
    RecordingModel(kit.Double([kit.OK]), tmp_path).ask(kit.question())
    with pytest.raises(NotFoundError, match="no reply to prompt 'facts' is recorded"):
        ReplayModel(tmp_path).ask(kit.question("Item 6."))


@pytest.mark.parametrize("outcome", [Outcome.REFUSAL, Outcome.CUT_OFF, Outcome.TOO_LONG])
def test_what_would_come_again_is_recorded_too(tmp_path: Path, kit: Kit, outcome: Outcome) -> None:
    told = Completion(outcome, "no")
    RecordingModel(kit.Double([told]), tmp_path).ask(kit.question())
    assert ReplayModel(tmp_path).ask(kit.question()).outcome is outcome


@pytest.mark.parametrize("outcome", [Outcome.BUSY, Outcome.CONNECTION, Outcome.OUT_OF_QUOTA])
def test_what_passes_is_not_recorded(tmp_path: Path, kit: Kit, outcome: Outcome) -> None:
    RecordingModel(kit.Double([Completion(outcome)]), tmp_path).ask(kit.question())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_or_not_whole_is_refused(tmp_path: Path, kit: Kit) -> None:
    with pytest.raises(UsageError, match="no folder of recorded replies"):
        ReplayModel(tmp_path / "none")
    RecordingModel(kit.Double([kit.OK]), tmp_path).ask(kit.question())
    (file,) = tmp_path.iterdir()
    file.write_text("{", "utf-8")
    with pytest.raises(UsageError, match="cannot be read"):
        ReplayModel(tmp_path).ask(kit.question())
    with pytest.raises(UsageError, match="cannot write"):
        RecordingModel(kit.Double([kit.OK]), file)


def test_a_folder_that_cannot_be_written_to_is_told_of_before_anything_is_asked(kit: Kit) -> None:
    closed = Path("/proc/self")
    if not closed.exists():
        pytest.skip("needs /proc")
    with pytest.raises(UsageError, match="cannot write to '/proc/self'"):
        RecordingModel(kit.Double([kit.OK]), closed)


def test_nothing_is_asked_any_more_when_an_answer_could_not_be_written_down(
    tmp_path: Path, kit: Kit
) -> None:
    model, folder = kit.Double([kit.OK]), tmp_path / "replies"
    recording = RecordingModel(model, folder)
    folder.rmdir()
    for text in ("one", "two"):
        with pytest.raises(UsageError, match="cannot write"):
            recording.ask(kit.question(text))
    assert model.asked == [kit.question("one")]


def test_a_recording_may_say_what_became_of_questions_that_nobody_put(
    tmp_path: Path, kit: Kit
) -> None:
    told = {"repair": {"outcome": "refusal", "detail": "not asked again"}}
    (tmp_path / "missing.json").write_text(json.dumps(told), "utf-8")
    model = ReplayModel(tmp_path)
    assert model.ask(kit.question(prompt="repair")).outcome is Outcome.REFUSAL
    with pytest.raises(NotFoundError):
        model.ask(kit.question(prompt="facts"))
    (tmp_path / "missing.json").write_text("[", "utf-8")
    with pytest.raises(UsageError, match=r"missing\.json"):
        model.ask(kit.question(prompt="repair"))
