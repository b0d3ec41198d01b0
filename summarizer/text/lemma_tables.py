"""Exceptions to the rules that find base forms."""

from __future__ import annotations

from summarizer.text.word_lists import words

__all__ = ["BARE_ENDINGS", "KEEP_DOUBLE_L", "NO_FINAL_E", "WITH_FINAL_E"]

# Words with these endings are no plurals.
BARE_ENDINGS = ("ss", "us", "is", "ics", "ous")

KEEP_DOUBLE_L = words(
    """
    call fill sell tell roll pull poll bill drill spell kill fulfill will unfill unbill unwill
    install enroll recall spill fall tall stall skill mill bull full till toll troll yell dwell
    swell smell shell scroll instill distill refill add odd err purr ebb egg inn butt
    """
)

# Stems that end as if an e had fallen, and none has.
NO_FINAL_E = words(
    """
    hang gang bang pivot combat focus bias canvas bus gas chorus program pencil diagram kidnap
    murmur victim yes worship sublet kilobit ballot
    """
)

# Stems from which an e has fallen, though their ending does not tell.
WITH_FINAL_E = words(
    """
    stor restor explor scor ignor bor deplor interfer adher coher rever persever creat recreat
    permeat delineat hing infring imping fring cring bing invit excit ignit reignit unit expedit
    recit incit complet delet deplet compet accret secret excret obsolet conven reconven
    interven superven contraven postpon condon clon hon rout rerout guid misguid tast wast past
    chang underwrit rewrit overwrit overrid outpac preced reced cop telescop breath cloth bath
    sooth loath plac rehears decreas hast bast manoeuvr manoeuver centr acr
    """
)
