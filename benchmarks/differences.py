"""Does `diff` find what was changed? Filings with known changes, and difflib beside it.

    PYTHONPATH=. python benchmarks/differences.py FILE... [--changes 40] [--seed 8]

The paragraphs and rows of each filing are laid out anew, section by section, twice: as they are,
and with known changes: so many are taken out, put in, moved to another section, have a word
replaced or a figure. Counted is how many of these changes are told of as what they are, and how
many others are told. Beside it stands how many paragraphs a reader of difflib's comparison would
have to look at, and what it takes. Processor seconds are those of comparing alone.
"""

from __future__ import annotations

import argparse
import difflib
import html
import random
import re
from collections import Counter
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from summarizer.assembly import assemble
from summarizer.compare import Read, compare
from summarizer.compare.passages import opened_book
from summarizer.domain.filing import RawPart, Submission
from summarizer.edgar import read_source
from summarizer.settings import Settings

if TYPE_CHECKING:
    from summarizer.pipeline import Summarizer

FIGURE = re.compile(r"(?<=\$)\d{2,3}(?=[ .,]\D)|(?<![\d.,])\d{1,3}(?=%)")
WORD = re.compile(r"\b[a-z]{6,}\b")
LEAST = 60


class Known(NamedTuple):
    """A change that was made: its kind, and the paragraph before and after."""

    kind: str
    before: str
    after: str


Parts = list[tuple[str, list[str]]]


def main() -> None:
    """Prints a line a filing, and the sum."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--changes", type=int, default=40, help="of each kind")
    parser.add_argument("--seed", type=int, default=8)
    options = parser.parse_args()
    summarizer, chance = assemble(Settings()), random.Random(options.seed)  # noqa: S311
    made, told, wrong, ours, theirs = Counter[str](), Counter[str](), 0, 0.0, 0.0
    for path in options.files:
        parts = _parts(summarizer, path)
        changed, known = _changed(parts, options.changes, chance)
        before, after = _read(summarizer, parts), _read(summarizer, changed)
        begun = process_time()
        comparison = compare(before, after)
        seconds = process_time() - begun
        found = Counter(
            Known(
                change.kind.value,
                _plain(change.before.quote if change.before else ""),
                _plain(change.after.quote if change.after else ""),
            )
            for section in comparison.sections
            for change in section.changes
        )
        expected = Counter(known)
        made.update(each.kind for each in known)
        told.update(each.kind for each in (found & expected).elements())
        more = found - expected
        wrong += more.total()
        shown, peer = _difflib(parts, changed)
        ours, theirs = ours + seconds, theirs + peer
        number = sum(len(texts) for _, texts in parts)
        print(f"{path.name}: {number} paragraphs and rows, {len(known)} changes")
        print(
            f"  told as they are {(found & expected).total()}, else {more.total()}; {seconds:.2f} s"
        )
        print(f"  difflib shows {shown} paragraphs; {peer:.2f} s")
    for kind, count in made.items():
        print(f"{kind}: {told[kind]} of {count}")
    print(f"told beside these: {wrong}; processor {ours:.2f} s, difflib {theirs:.2f} s")


def _parts(summarizer: Summarizer, path: Path) -> Parts:
    """The sections of a filing: the heading of each, and its paragraphs and rows."""
    filing = summarizer.parse(read_source(str(path)))
    parts = []
    for chapter in opened_book(filing).chapters:
        heading = chapter.section.heading
        words = filing.visible.quote(heading) if heading else ""
        parts.append((words, [_plain(text) for text in chapter.texts]))
    return parts


def _plain(text: str) -> str:
    return " ".join(text.split())


def _read(summarizer: Summarizer, parts: Parts) -> Read:
    lines = ["<html><body>"]
    for heading, texts in parts:
        lines += [f"<p><b>{html.escape(heading)}</b></p>"] if heading else []
        lines += [f"<p>{html.escape(text)}</p>" for text in texts]
    data = "\n".join([*lines, "</body></html>"]).encode()
    filing = summarizer.parse(Submission("laid-out.htm", (RawPart("laid-out.htm", data),)))
    return Read(filing, summarizer.summarize(filing))


def _changed(parts: Parts, number: int, chance: random.Random) -> tuple[Parts, list[Known]]:
    """The parts with changes in them, and what was changed. Each paragraph changes once."""
    texts = Counter(text for _, section in parts for text in section)
    free = [
        (place, index)
        for place, (_, section) in enumerate(parts)
        for index, text in enumerate(section)
        if len(text) >= LEAST and texts[text] == 1 and WORD.search(text) and place > 1
    ]
    chance.shuffle(free)
    copy: list[list[list[str]]] = [[[text] for text in section] for _, section in parts]
    known = []
    for kind in ("removed", "added", "moved", "changed", "figures"):
        for _ in range(number):
            if not free:
                break
            made = _one(kind, copy, free, chance)
            known += [made] if made else []
    laid = [
        (heading, [text for texts in section for text in texts])
        for (heading, _), section in zip(parts, copy, strict=True)
    ]
    return laid, known


def _one(
    kind: str, copy: list[list[list[str]]], free: list[tuple[int, int]], chance: random.Random
) -> Known | None:
    place, index = free.pop()
    (text,) = copy[place][index]
    if kind == "removed":
        copy[place][index] = []
        return Known(kind, text, "")
    if kind == "added":
        name = "".join(chance.choices("bdfgklmnprstvz", k=9)).capitalize()
        new = f"A fictional matter called {name} was {name[::-1].lower()} to the mill of {name}."
        copy[place][index] = [text, new]
        return Known(kind, "", new)
    if kind == "moved":
        others = [each for each in free if each[0] != place]
        if not others:
            return None
        other, behind = chance.choice(others)
        free.remove((other, behind))
        copy[place][index] = []
        copy[other][behind].append(text)
        return Known(kind, text, text)
    pattern, new = (WORD, "zebras") if kind == "changed" else (FIGURE, "7654")
    if not pattern.search(text):
        return None
    copy[place][index] = [pattern.sub(new, text, count=1)]
    return Known(kind, text, copy[place][index][0])


def _difflib(parts: Parts, changed: Parts) -> tuple[int, float]:
    """How many paragraphs difflib shows as gone or come, and the processor seconds it takes."""
    before, after = ([text for _, section in each for text in section] for each in (parts, changed))
    begun = process_time()
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    shown = sum(
        (i2 - i1) + (j2 - j1) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"
    )
    return shown, process_time() - begun


if __name__ == "__main__":
    main()
