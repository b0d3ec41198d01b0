"""Tokens are counted exactly, with no network, whatever the text holds."""

from __future__ import annotations

import base64
import hashlib
import json
import lzma
import subprocess
import sys
from pathlib import Path

import pytest
import tiktoken
from hypothesis import example, given
from hypothesis import strategies as st

from summarizer.chunk.tokens import (
    _SHA256,
    JointCounter,
    O200k,
    as_published,
    estimate,
    joined,
    o200k,
    published,
    vocabulary,
)
from summarizer.errors import DataError

ANY_TEXT = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("aZ09 .,;:'\"/\\-_()$%|\n\t\r\u00a0\u3000\u00e9\u0301\u6f22\U0001f600"),
    ),
    max_size=80,
)
# Whatever counts as a blank somewhere, side by side and between words.
BLANKS = st.text(
    st.sampled_from(
        "\t\n\v\f\r \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000"
        "\x1c\x1f\u180e\u200ba\u00e99./"
    ),
    max_size=30,
)
# Folded text: single blanks between words, none at the ends.
FOLDED = ANY_TEXT.map(lambda text: " ".join(text.split())).filter(bool)
MARKS = st.text(st.sampled_from("/.-%>a1 \n\r"), max_size=12).map(str.strip).filter(bool)

ORACLE = """
import hashlib, inspect, json, pathlib, re, shutil, sys
import tiktoken, tiktoken_ext.openai_public as public
source = inspect.getsource(public.o200k_base)
address = re.search(r'"(\\w+://[^"]+)"', source)[1]
folder = pathlib.Path(sys.argv[1])
(folder / "vocabulary").rename(folder / hashlib.sha1(address.encode()).hexdigest())
encoding = tiktoken.get_encoding("o200k_base")
texts = json.loads(sys.stdin.buffer.read())
print(json.dumps([len(encoding.encode_ordinary(text)) for text in texts]))
"""


def test_importing_the_room_does_not_load_the_tokenizer() -> None:
    program = "import sys, summarizer.chunk; print('tiktoken' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_the_vocabulary_is_the_published_one_to_the_byte() -> None:
    published = as_published(vocabulary())
    assert hashlib.sha256(published).hexdigest() == _SHA256
    assert len(published) == 3_613_922


def test_known_texts_count_what_the_model_counts(tokens: O200k) -> None:
    texts = ("", "Hello, world!", "Item 5. Other Events", "$3,000,000", "<|endoftext|>", "\ud800")
    assert [tokens(text) for text in texts] == [0, 4, 6, 6, 7, 1]


def test_the_counter_is_loaded_once() -> None:
    assert o200k() is o200k()


def test_counts_equal_those_of_the_encoding_that_the_tokenizer_loads_itself(
    tmp_path: Path, tokens: O200k
) -> None:
    (tmp_path / "vocabulary").write_bytes(as_published(vocabulary()))
    texts = [
        "Acme Widgets, Inc. sold 5,000,000 shares at $1.0625 a share; it won't sell more.",
        "/s/ Jane Roe\n\tJane Roe  \n\n  <|endoftext|> \u6f22\u5b57 caf\u00e9 \U0001f600",
        *(chr(code) * 7 + " x" + chr(code) + "y" for code in range(32, 0x500)),
        "A" * 5_000 + " " * 5_000 + "-" * 5_000 + "\n" * 500,
        "The registrant's loss was (1,234) in 1996. " * 8_000,
    ]
    done = subprocess.run(
        [sys.executable, "-c", ORACLE, str(tmp_path)],
        input=json.dumps(texts).encode(),
        capture_output=True,
        env={"TIKTOKEN_CACHE_DIR": str(tmp_path), "PATH": ""},
        check=True,
    )
    assert [tokens(text) for text in texts] == json.loads(done.stdout)


@pytest.fixture(scope="module")
def encoding() -> tiktoken.Encoding:
    return published()


@given(text=ANY_TEXT | BLANKS)
def test_a_count_is_that_of_the_published_tokenizer(
    text: str, tokens: O200k, encoding: tiktoken.Encoding
) -> None:
    assert tokens(text) == len(encoding.encode_ordinary(text))


@given(text=FOLDED)
def test_folded_text_is_counted_without_looking_for_blanks(text: str, tokens: O200k) -> None:
    assert tokens.folded(text) == tokens(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a  b", ["a", " ", " b"]),
        ("a \t b", ["a", " \t", " b"]),
        ("a\n  b", ["a", "\n", " ", " b"]),
        ("a  \n", ["a", "  \n"]),
        ("a   ", ["a", "   "]),
        ("a\u3000 9", ["a", "\u3000", " ", "9"]),
    ],
)
def test_the_last_of_several_blanks_goes_to_the_word_that_follows(
    text: str, parts: list[str], tokens: O200k
) -> None:
    assert tokens(text) == sum(map(tokens, parts))


@pytest.mark.parametrize("damage", ["missing", "cut", "altered", "no archive"])
def test_a_damaged_vocabulary_is_told_and_never_counted_with(damage: str, tmp_path: Path) -> None:
    path = tmp_path / "o200k_base.xz"
    packed = Path(sys.modules["summarizer.chunk.tokens"].__file__ or "").with_name(path.name)
    data = lzma.decompress(packed.read_bytes())
    if damage == "cut":
        path.write_bytes(packed.read_bytes()[:-100])
    elif damage == "altered":
        path.write_bytes(lzma.compress(data[:-1] + b"?", preset=0))
    elif damage == "no archive":
        path.write_bytes(data[:1000])
    with pytest.raises(DataError, match=r"o200k_base.xz' is missing or damaged \(install again\)"):
        vocabulary(path)


@given(left=FOLDED, separator=st.sampled_from([" ", "\t", "\n", "\n\n"]), right=FOLDED)
def test_a_joint_makes_counts_add_up_exactly(left: str, separator: str, right: str) -> None:
    count = o200k()
    whole = count(left + separator + right)
    assert whole == count(left) + count(right) + count.joint(left, separator, right)


@given(left=MARKS, separator=st.sampled_from([" ", "\t", "\n", "\n\n"]), right=MARKS)
@example(left="a", separator=" ", right="-\nb")
@example(left=",", separator="\n", right="/\nb")
def test_marks_ahead_of_a_line_feed_add_up_too(left: str, separator: str, right: str) -> None:
    count = o200k()
    whole = count(left + separator + right)
    assert whole == count(left) + count(right) + count.joint(left, separator, right)


@given(before=FOLDED, left=FOLDED, right=FOLDED, after=FOLDED)
def test_the_words_at_a_joint_are_all_that_decides_it(
    before: str, left: str, right: str, after: str
) -> None:
    count = o200k()
    near = count.joint(f" {left}", "\n", right)
    assert count.joint(f"{before} {left}", "\n", f"{right} {after}") == near


@given(
    texts=st.lists(st.one_of(FOLDED, ANY_TEXT), min_size=1, max_size=4),
    separator=st.sampled_from([" ", "\t", "\n", "\n\n"]),
    data=st.data(),
)
def test_texts_count_together_what_they_count_as_one(
    texts: list[str], separator: str, data: st.DataObject
) -> None:
    count = o200k()
    parts = [(text, count(text) if data.draw(st.booleans()) else None) for text in texts]
    assert joined(count, separator, parts) == count(separator.join(texts))


def test_only_a_counter_of_joints_is_told_what_is_known() -> None:
    assert joined(estimate, "\n", [("one", 100), ("two", None)]) == estimate("one\ntwo")
    assert joined(o200k(), "\n", [("one", 100), ("two", None)]) == 102


def test_the_exact_counter_is_a_counter_of_joints_and_the_estimate_is_not(tokens: O200k) -> None:
    assert isinstance(tokens, JointCounter)
    assert not isinstance(estimate, JointCounter)


@pytest.mark.parametrize("run", ["a", " ", "\n", "\t", "7", "\u6f22", "aB"])
def test_a_run_of_a_million_characters_is_counted(run: str, tokens: O200k) -> None:
    text = run * (1_000_000 // len(run))

    assert tokens(text) > 7_000


def test_a_long_text_counts_as_its_parts_do(tokens: O200k) -> None:
    sentence = " The registrant's loss was (1,234) in 1996."
    assert tokens(sentence * 20_000) == 20_000 * tokens(sentence)


def test_the_estimate_is_a_token_for_every_three_and_a_half_characters() -> None:
    assert [estimate("x" * length) for length in (0, 1, 3, 4, 7, 8)] == [0, 1, 1, 2, 2, 3]


def test_the_published_form_is_base_64_and_the_rank_a_line() -> None:
    line = as_published([b"!"])
    assert base64.b64decode(line.split()[0]) == b"!"
    assert line == b"IQ== 0\n"
