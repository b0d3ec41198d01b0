from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract.engine import extract

MAIN = """<DOCUMENT>
<TYPE>8-K
<TEXT><html><body><p>FORM 8-K</p><p>Date of Report: May 9, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 2.02. Results of Operations and Financial Condition.</b></p>
<p>On May 9, 2019, Quillbrook Mills, Inc. issued a press release announcing its financial results
for the quarter ended March 31, 2019, which is furnished as Exhibit 99.1.</p>
<p>SIGNATURES</p><p>Ann Quill</p></body></html></TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.1
<TEXT><html><body><p>Quillbrook Mills Reports Results</p><p>{sentence}</p>
<p>(in thousands, except per share data)</p><table>
<tr><td></td><td>Quarter Ended March 31, 2019</td><td>Quarter Ended March 31, 2018</td></tr>
<tr><td>Net sales</td><td>$ 1,204,500</td><td>$ 1,100,000</td></tr>
<tr><td>Gross profit</td><td>204,500</td><td>200,000</td></tr>
<tr><td>Net income (loss)</td><td>(3,376)</td><td>2,709</td></tr></table></body></html></TEXT>
</DOCUMENT>
"""


def _said(
    read: Callable[[str], Filing], sentence: str, swap: tuple[str, str] = ("", "")
) -> tuple[str, list[str]]:
    draft = extract(read(MAIN.format(sentence=sentence).replace(*swap)), Findings())
    assert draft.headline is not None
    return draft.headline.text, [point.text for point in draft.points]


def test_results_that_only_a_table_tells_are_said(read: Callable[[str], Filing]) -> None:
    lead, _ = _said(read, "The mill at Norwood was closed for two weeks in March.")
    assert lead.startswith("Quillbrook Mills, Inc.: Net loss of $3.4 million against income of")
    assert "Net sales rose 9.5% to $1,204.5 million" in lead


def test_results_that_sentences_tell_are_left_to_them(read: Callable[[str], Filing]) -> None:
    sentence = "Net sales were $1,204.5 million in the quarter, and the net loss was $3.4 million."
    lead, points = _said(read, sentence)
    assert not any("rose 9.5%" in text for text in (lead, *points))


def test_the_column_of_a_segment_is_not_told_of_the_company(read: Callable[[str], Filing]) -> None:
    sentence = "The mill at Norwood was closed for two weeks in March."
    of_a_part = ("Quarter Ended March 31,", "Paper Mills Quarter Ended March 31,")
    lead, points = _said(read, sentence, of_a_part)
    assert not any("1,204.5" in text for text in (lead, *points))


def test_a_table_in_the_item_itself_is_read(read: Callable[[str], Filing]) -> None:
    table = MAIN[MAIN.index("<p>(in thousands") : MAIN.rindex("</body>")]
    inside = MAIN.replace(table, "").replace("<p>SIGNATURES", f"{table}<p>SIGNATURES")
    draft = extract(read(inside.format(sentence="The mill was closed in March.")), Findings())
    assert draft.headline is not None
    assert "Net loss of $3.4 million" in draft.headline.text
