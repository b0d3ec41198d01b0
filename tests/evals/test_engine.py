"""What answered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from summarizer.evals.engine import Engine, code_fingerprint, git_commit, recorded_fingerprint


def _package(folder: Path) -> Path:
    for name in ("risk/rule.py", "cli/door.py", "risk/flags.json", "risk/readme.md"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    return folder


def test_the_fingerprint_changes_with_what_decides_alone(tmp_path: Path) -> None:
    package = _package(tmp_path)
    before = code_fingerprint(package)
    for name in ("cli/door.py", "risk/readme.md"):
        (package / name).write_text("changed", "utf-8")
    assert code_fingerprint(package) == before
    (package / "risk" / "flags.json").write_text("changed", "utf-8")
    assert code_fingerprint(package) != before


def test_the_commit_does_not_make_another_engine() -> None:
    engine = Engine("offline", "code", "catalogue", "abc")
    assert engine.fingerprint == replace(engine, commit="def").fingerprint
    assert engine.fingerprint != replace(engine, prompts="p").fingerprint


def test_the_commit_is_read_from_the_repository(tmp_path: Path) -> None:
    assert git_commit(tmp_path) is None
    git = tmp_path / ".git"
    git.mkdir()
    (git / "HEAD").write_text("ref: refs/heads/main\n", "utf-8")
    (git / "packed-refs").write_text("# pack\nabc123 refs/heads/main\n", "utf-8")
    assert git_commit(tmp_path) == "abc123"
    (git / "refs" / "heads").mkdir(parents=True)
    (git / "refs" / "heads" / "main").write_text("def456\n", "utf-8")
    assert git_commit(tmp_path) == "def456"
    (git / "HEAD").write_text("0123\n", "utf-8")
    assert git_commit(tmp_path) == "0123"


def test_a_script_or_a_recording_that_changed_is_another_engine(tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text("one", "utf-8")
    names = (f"scripted:{script}", f"replay:{tmp_path}")
    before = [recorded_fingerprint(name) for name in names]
    script.write_text("two", "utf-8")
    after = [recorded_fingerprint(name) for name in names]
    assert len({*before, *after}) == 4
    assert recorded_fingerprint("openai:gpt-5-mini") == recorded_fingerprint("offline") == ""
