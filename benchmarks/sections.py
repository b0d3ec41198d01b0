"""How exact sections are: against labels settled by hand, and against a peer's reviewed counts.

    python -m benchmarks.sections --labels LABELS.json... [--root FOLDER] [--counts FOLDER...]

A labels file lists filings with their sections: item numbers, heading, first and last words of the
body. An item is right at its start if its body begins with the labelled words, at its end if it
ends with them. The words between the two are held, in order, against an extraction of the visible
text that shares no code with the parser. `--counts` names folders of filings with `*.expected.json`
beside them: sets and order must be the same, and each larger section's share of the whole within a
factor of 1.5.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.visible_words import visible_words, words_of
from summarizer.domain.filing import Filing, RawPart, SectionKind, Submission
from summarizer.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Section

_LARGE, _FACTOR = 5_000, 1.5
# Items of Form 10-K that the counts know nothing of.
_NEVER_COUNTED = frozenset(("1C", "9C", "16"))


def main() -> None:
    """Prints a table a file of labels, and what differs."""
    options = _options()
    for path in options.labels:
        labelled = json.loads(path.read_text("utf-8"))["filings"]
        total: Counter[str] = Counter()
        for each in labelled:
            _check(each, _read(options.root / each["file"]), total)
        print(f"{path.name}: {dict(total)}")
    for folder in options.counts:
        total = Counter()
        for path in sorted(folder.glob("*.expected.json")):
            _counted(path, total)
        print(f"{folder.name}: {dict(total)}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--labels", nargs="*", type=Path, default=[])
    parser.add_argument("--root", type=Path, default=Path(), help="where the labelled files lie")
    parser.add_argument("--counts", nargs="*", type=Path, default=[])
    return parser.parse_args()


def _read(path: Path) -> Filing:
    return parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))


def _items(filing: Filing) -> list[Section]:
    return [each for each in filing.main.sections if each.kind is SectionKind.ITEM]


def _numbers(filing: Filing, section: Section) -> list[str]:
    parted = any("." in item and item[0] == "I" for item in filing.items)
    return [f"{section.part}.{item}" if parted else item for item in section.items]


def _check(label: dict[str, Any], filing: Filing, total: Counter[str]) -> None:
    """Counts what is right of one labelled filing."""
    total["filings"] += 1
    if "sections" not in label:
        reported = any(notice.code == "cross-reference-index" for notice in filing.warnings)
        total["reported as an index"] += reported and not _items(filing)
        return
    found = [(_numbers(filing, each), each) for each in _items(filing)]
    wanted = [each["items"] for each in label["sections"]]
    if [numbers for numbers, _ in found] != wanted:
        print(f"  {label['accession']}: {[numbers for numbers, _ in found]} and not {wanted}")
        return
    total["item sets"] += 1
    for (numbers, section), said in zip(found, label["sections"], strict=True):
        total["items"] += 1
        _ends(filing, (numbers, section), said, total)


def _ends(
    filing: Filing, found: tuple[list[str], Section], said: dict[str, Any], total: Counter[str]
) -> None:
    numbers, section = found
    words = words_of(_body(filing, section))
    first, last = words_of(said["first_words"]), words_of(said.get("last_words", ""))
    begins = words[: len(first)] == first
    ends = words[len(words) - len(last) :] == last
    total["starts"] += begins
    total["ends"] += ends
    if not (begins and ends):
        print(f"  {numbers}: {words[:8]} … {words[-8:]}\n    and not {first} … {last}")
    kept, among = _kept(words, filing, section)
    total["words"] += among
    total["words in order"] += kept


def _body(filing: Filing, section: Section) -> str:
    start, end = filing.visible.range(section.span)
    if section.heading is not None:
        start = min(end, filing.visible.range(section.heading)[1])
    return filing.visible.text[start:end]


def _kept(words: Sequence[str], filing: Filing, section: Section) -> tuple[int, int]:
    """How many of the plainly extracted words of a body are in it, in order, and of how many."""
    begin = section.heading.end if section.heading is not None else section.span.start
    pieces, last = list[str](), begin
    for each in filing.main.furniture:
        if begin <= each.span.start and each.span.end <= section.span.end:
            pieces.append(filing.source.text[last : each.span.start])
            last = max(last, each.span.end)
    pieces.append(filing.source.text[last : section.span.end])
    marked = re.search(r"<(?:p|div|td|font|html)\b", filing.source.text, re.IGNORECASE)
    plain = visible_words(("<html>" if marked else "") + "<p></p>".join(pieces))
    if plain == list(words):
        return len(plain), len(plain)
    blocks = SequenceMatcher(None, plain, words, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks), len(plain)


def _counted(path: Path, total: Counter[str]) -> None:
    """Counts what agrees with the reviewed counts of one filing."""
    filing = _read(path.with_name(path.name.replace(".expected.json", ".html")))
    reviewed = json.loads(path.read_text("utf-8"))
    # An item without a character is one that the filing leaves out.
    told = [(_plain(each["identifier"]), each["character_count"]) for each in reviewed]
    told = [(name, count) for name, count in told if count]
    total["filings"] += 1
    if not _items(filing):
        total["without headings of items"] += 1
        return
    sizes = {name: size for name, size in _sizes(filing) if name not in _NEVER_COUNTED}
    total["sets and order"] += list(sizes) == [name for name, _ in told]
    if list(sizes) != [name for name, _ in told]:
        print(f"  {path.name}: {list(sizes)} and not {[name for name, _ in told]}")
    whole, counted = sum(sizes.values()), sum(count for _, count in told)
    for name, count in told:
        if count > _LARGE and name in sizes:
            total["large sections"] += 1
            ratio = (sizes[name] / whole) / (count / counted)
            near = 1 / _FACTOR <= ratio <= _FACTOR
            total["shares alike"] += near
            if not near:
                print(f"  {path.name}: item {name} has {ratio:.2f} of the share told")


def _sizes(filing: Filing) -> Iterator[tuple[str, int]]:
    for section in _items(filing):
        for name in _numbers(filing, section):
            yield name, len(section.span)


def _plain(identifier: str) -> str:
    """The name of an item, such as "II.1A" for "part2item1a"."""
    match = re.fullmatch(r"part(\d)item(\w+)", identifier)
    return f"{'I' * int(match[1])}.{match[2].upper()}" if match else identifier.upper()


if __name__ == "__main__":
    main()
