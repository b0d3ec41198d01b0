"""An office that is past, or held for a time, told as held. All names are made up."""

from __future__ import annotations

from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES = (
    Case(
        (
            "The board appointed Clara Voss as interim Chief Financial Officer to replace John "
            "Harker, who resigned as Chief Financial Officer."
        ),
        (
            "The board appointed Clara Voss as Chief Financial Officer.",
            "Clara Voss was appointed Chief Financial Officer.",
            "Clara Voss was appointed CFO to replace John Harker.",
        ),
        (
            "The board appointed Clara Voss as interim Chief Financial Officer.",
            "John Harker resigned as Chief Financial Officer.",
            "Clara Voss was named interim CFO, replacing CFO John Harker, who resigned.",
            "Chief Financial Officer John Harker resigned.",
        ),
    ),
    Case(
        (
            "John Harker, the former Chief Executive Officer, will advise Clara Voss, the Chief "
            "Executive Officer, until June 30, 2022."
        ),
        (
            "John Harker, the Chief Executive Officer, will advise Clara Voss.",
            "The Chief Executive Officer, John Harker, will advise Clara Voss.",
        ),
        ("John Harker will advise Clara Voss, the Chief Executive Officer.",),
        still_withheld=("Former Chief Executive Officer John Harker will advise Clara Voss.",),
    ),
    Case(
        (
            "Acting President Ruth Ambler will report to the committee, and Owen Tate remains "
            "President of Velmar Paper."
        ),
        ("President Ruth Ambler will report to the committee.",),
        (
            "Owen Tate remains President of Velmar Paper.",
            "Ruth Ambler, acting President, will report to the committee.",
        ),
    ),
    Case(
        (
            "The former treasurer, Owen Tate, sued the Company and its treasurer, Ruth Ambler, "
            "for $2 million."
        ),
        (
            "The treasurer, Owen Tate, sued the Company for $2 million.",
            "Owen Tate, its treasurer, sued the Company.",
        ),
        ("Owen Tate, the former treasurer, sued the treasurer, Ruth Ambler.",),
    ),
    Case(
        (
            "Ruth Ambler will serve as interim chief executive officer while the board searches "
            "for a chief executive officer."
        ),
        ("Ruth Ambler will serve as chief executive officer.",),
        (
            "The board searches for a chief executive officer.",
            "Ruth Ambler will serve as interim CEO.",
        ),
    ),
    Case(
        "Owen Tate, vice president of sales, succeeds Ruth Ambler as president of Osier Partners.",
        ("Owen Tate, president of sales, succeeds Ruth Ambler.",),
        ("Owen Tate succeeds Ruth Ambler as president of Osier Partners.",),
    ),
    Case(
        "The deputy general counsel, Clara Voss, will assist the general counsel, Owen Tate.",
        ("The general counsel, Clara Voss, will assist Owen Tate.",),
        ("Deputy general counsel Clara Voss will assist general counsel Owen Tate.",),
    ),
    Case(
        (
            "The Company paid its chief executive officer, Clara Voss, $1 million and its former "
            "chief executive officer, John Harker, $2 million."
        ),
        (
            "The Company paid its chief executive officer, John Harker, $2 million.",
            "The Company paid John Harker, its CEO, $2 million.",
        ),
        (
            "The Company paid its chief executive officer, Clara Voss, $1 million.",
            "The Company paid its former CEO, John Harker, $2 million.",
        ),
    ),
    Case(
        (
            "Ms. Voss, who previously served as controller of Osier Partners, succeeds Mr. Tate "
            "as controller of the Company."
        ),
        ("Ms. Voss is controller of Osier Partners.",),
        (
            "Ms. Voss succeeds Mr. Tate as controller of the Company.",
            "Ms. Voss previously served as controller of Osier Partners.",
        ),
    ),
    Case(
        "Mr. Tate, the assistant secretary, signed for the secretary, Ms. Ambler.",
        ("Mr. Tate, the secretary, signed for Ms. Ambler.",),
        ("The assistant secretary, Mr. Tate, signed for the secretary.",),
    ),
    Case(
        (
            "Mr. Harker, interim chairman, and Ms. Voss, chairman of the audit committee, left "
            "the board."
        ),
        ("Mr. Harker, chairman, left the board.",),
        ("Ms. Voss, chairman of the audit committee, left the board.",),
    ),
    Case(
        (
            "Clara Voss was named interim president, and Owen Tate was named president of the "
            "paper division."
        ),
        ("Clara Voss was named president.",),
        (
            "Owen Tate was named president of the paper division.",
            "Clara Voss was named interim president.",
        ),
    ),
    Case(
        (
            "Effective June 1, 2022, Mr. Tate will become President, and Ms. Ambler, who has been"
            " acting President since March, will return to her role as director."
        ),
        (
            "Ms. Ambler, President, will return to her role as director.",
            "Ms. Ambler has been President since March.",
        ),
        (
            "Mr. Tate will become President effective June 1, 2022.",
            "Ms. Ambler, the acting President, will return to her role as director.",
            "Ms. Ambler has been acting President since March.",
        ),
    ),
    Case(
        (
            "Ruth Ambler was the Company's Chief Operating Officer until 2019, and Owen Tate is "
            "its Chief Operating Officer."
        ),
        (),
        ("Ruth Ambler was the Company's Chief Operating Officer until 2019.",),
        still_shown=("Ruth Ambler is the Company's Chief Operating Officer.",),
        still_withheld=("Owen Tate is the Company's Chief Operating Officer.",),
    ),
    Case(
        "The committee consists of former Director John Harker and current Director Clara Voss.",
        (
            "The committee consists of Director John Harker and Director Clara Voss.",
            "Director John Harker serves on the committee.",
        ),
        ("Clara Voss, a current Director, is on the committee.",),
        still_withheld=(
            "The committee consists of John Harker, a former Director, and Clara Voss, a Director.",
        ),
    ),
    Case(
        "Clara Voss, Deputy Treasurer, and Owen Tate, Treasurer, signed the certificate.",
        (
            "Clara Voss, Treasurer, signed the certificate.",
            "Treasurer Clara Voss signed the certificate.",
        ),
        ("Owen Tate, Treasurer, signed the certificate.",),
        still_withheld=(
            "Deputy Treasurer Clara Voss and Treasurer Owen Tate signed the certificate.",
        ),
    ),
    Case(
        (
            "John Harker was elected chairman to succeed Ruth Ambler, the outgoing chairman, and "
            "Clara Voss was elected vice chairman."
        ),
        (
            "Clara Voss was elected chairman.",
            "Clara Voss was elected chairman to succeed Ruth Ambler.",
        ),
        (
            "John Harker was elected chairman, and Clara Voss vice chairman.",
            "John Harker was elected chairman.",
        ),
    ),
    Case(
        (
            "The plaintiffs named Owen Tate, a former officer, and Ruth Ambler, an officer of "
            "Velmar Paper, as defendants."
        ),
        (
            "The plaintiffs named Owen Tate, an officer, as a defendant.",
            "The defendants are Owen Tate, an officer of Velmar Paper, and Ruth Ambler.",
        ),
        ("Ruth Ambler, an officer of Velmar Paper, was named as a defendant.",),
    ),
    Case(
        (
            "The Company and its then general counsel, Clara Voss, were advised by Owen Tate, "
            "previously general counsel of Osier Partners."
        ),
        (
            "Owen Tate, general counsel of Osier Partners, advised the Company.",
            "The Company was advised by Owen Tate, general counsel of Osier Partners.",
        ),
        (),
        still_withheld=(
            "The Company was advised by Owen Tate, former general counsel of Osier Partners.",
        ),
    ),
    Case(
        "Assistant Controller Ruth Ambler assumed the duties of Controller John Harker.",
        (
            "Controller Ruth Ambler assumed the duties of John Harker.",
            "Ruth Ambler, Controller, assumed the duties of John Harker.",
        ),
        (),
        still_withheld=("Ruth Ambler, Assistant Controller, assumed the Controller's duties.",),
    ),
    Case(
        "Mr. Harker is leaving as CFO and Ms. Voss, the interim CFO, will be paid $30,000 a month.",
        ("Ms. Voss, the CFO, will be paid $30,000 a month.",),
        (
            "Mr. Harker is leaving as CFO.",
            "Ms. Voss, interim CFO, will be paid $30,000 a month.",
        ),
        still_shown=("CFO Voss will be paid $30,000 a month.",),
    ),
    Case(
        (
            "On May 2, 2022, Tate, formerly president of Velmar Paper, was hired, and Ambler, "
            "president of Osier Milling, retired."
        ),
        (
            "Velmar Paper president Tate was hired.",
            "Tate was president of Osier Milling.",
        ),
        ("Ambler, president of Osier Milling, retired on May 2, 2022.",),
        still_shown=("Tate, president of Velmar Paper, was hired on May 2, 2022.",),
        still_withheld=("Tate, a former president of Velmar Paper, was hired.",),
    ),
)
