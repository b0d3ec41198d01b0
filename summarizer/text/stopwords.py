"""Function words: they carry grammar, not what a sentence is about."""

from __future__ import annotations

from summarizer.text.word_lists import words

__all__ = ["STOPWORDS"]

# Articles, demonstratives and quantifiers; pronouns; auxiliaries and modals; negation, which is
# proved by itself; prepositions and particles; conjunctions and connecting adverbs.
STOPWORDS = words(
    """
    a an the this that these those such each every either neither both all any some no none
    another other others own same few many much more most less least several enough only
    i me my mine myself we us our ours ourselves you your yours yourself he him his himself she
    her hers herself it its itself they them their theirs themselves one's who whom whose which
    what whoever whatever whichever there here
    am is are was were be been being have has had having do does did done doing will would shall
    should can could may might must ought cannot isn't aren't wasn't weren't hasn't haven't
    hadn't won't wouldn't don't doesn't didn't can't couldn't shouldn't it's
    not nor never without
    of in on at by for from to into onto with within about against among between through during
    before after above below under over per via upon toward towards across along around behind
    beside besides beyond despite except inside outside near off since until till throughout
    than as like unlike plus versus vs regarding concerning including pursuant respect amid
    and or but if then else so because although though while whereas whether unless when
    whenever where wherever why how however therefore thus hence also too again further
    furthermore moreover otherwise instead yet still already just very quite rather even ever
    well herein hereof hereto hereby thereof thereto therein thereby hereunder thereunder
    hereinafter aforementioned respectively approximately etc eg ie
    """
)
