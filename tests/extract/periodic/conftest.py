"""A fictional annual report: two statements, a discussion, controls and a later event."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

REPORT = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 1. Business</b></p>
<p>Quillbrook Mills, Inc. is a manufacturer of paper goods for the packaging trade.</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p>
<p>Net sales increased 9 percent to $120.5 million in 2019, primarily due to higher prices.</p>
<p>Net sales increased 4 percent to $110.1 million in 2018, primarily due to new customers.</p>
<p>We had cash of $14.2 million at December 31, 2019, which is sufficient for the next twelve
months.</p>
<p><b>Item 8. Financial Statements</b></p>
<p>(in thousands, except per share data)</p><table>
<tr><td></td><td>Year Ended December 31, 2018</td><td>Year Ended December 31, 2019</td></tr>
<tr><td>Net sales</td><td>$ 110,100</td><td>$ 120,500</td></tr>
<tr><td>Cost of sales</td><td>80,000</td><td>95,000</td></tr>
<tr><td>Operating income (loss)</td><td>2,900</td><td>(4,100)</td></tr>
<tr><td>Net income (loss)</td><td>2,000</td><td>(3,376)</td></tr>
<tr><td>Net income (loss) per share:</td><td></td><td></td></tr>
<tr><td>Basic</td><td>$ 0.54</td><td>$ (0.58)</td></tr>
<tr><td>Diluted</td><td>$ 0.53</td><td>$ (0.58)</td></tr></table>
<p>(in thousands)</p><table>
<tr><td></td><td>December 31, 2019</td><td>December 31, 2018</td></tr>
<tr><td>Cash and cash equivalents</td><td>$ 14,200</td><td>$ 15,800</td></tr>
<tr><td>Total assets</td><td>$ 90,000</td><td>$ 94,000</td></tr></table>
<p>On February 3, 2020, we sold our mill in Norwood for $5.0 million in cash.</p>
<p><b>Item 9A. Controls and Procedures</b></p>
<p>Management concluded that our disclosure controls were not effective as of that date.</p>
<p>SIGNATURES</p><p>Ann Quill</p></body></html>"""


@pytest.fixture
def report(read: Callable[[str], Filing]) -> Filing:
    return read(REPORT)
