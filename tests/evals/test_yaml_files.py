"""Label files as YAML."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.evals.yaml_files import read_yaml, yaml_text


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    record = {"b": "x: \u201cy\u201d", "a": [1, None]}
    text = yaml_text(record)
    assert text.startswith("b:")
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    assert read_yaml(path) == record


@pytest.mark.parametrize("content", [b"a: [", b"\xff\xfe\xfa", b"!!python/object:os.system {}"])
def test_what_is_no_plain_yaml_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"'a\.yaml'"):
        read_yaml(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_yaml(tmp_path / "a.yaml")
