"""The words of scales in English, Italian and Romanian, folded: without accents, capitals and punctuation."""

from __future__ import annotations

NOT_AT_ALL, NOT_SO, WEAK, PLAIN, STRONG, EXTREME = -2, -1, 1, 2, 3, 4
"""How strongly an answer puts it."""

DEGREES = {
    NOT_AT_ALL: r"not at all|per niente|per nulla|affatto|niente affatto|non e affatto|"
    r"deloc|absolut deloc|cel mai putin",
    NOT_SO: r"not so|not very|not really|not that|slightly not|not|non molto|non tanto|non|poco|sono poco|putin|"
    r"nu prea|nu foarte|nu|prea putin",
    WEAK: r"slightly|somewhat|a little|a bit|rather|fairly|mildly|partly|partially|tend to|more or less|"
    r"leggermente|abbastanza|piuttosto|un po|parzialmente|in parte|tendo a essere|mediamente|"
    r"oarecum|destul de|partial|mai degraba|intr o oarecare masura|relativ|usor",
    PLAIN: r"|i|i am|i was|it was|moderately|quite|sono|mi sento|e|e stato|moderatamente|sunt|am fost|a fost|moderat",
    STRONG: r"(?:i )?(?:very|strongly|highly|really|mostly)(?: very)?|i am very|molto|sono molto|fortemente|"
    r"decisamente|foarte|sunt foarte|puternic|in mare masura",
    EXTREME: r"(?:i )?(?:extremely|completely|totally|absolutely|entirely|fully|definitely|most)|"
    r"estremamente|completamente|totalmente|del tutto|pienamente|assolutamente|moltissimo|"
    r"extrem de|extrem|complet|total|pe deplin|absolut|in totalitate|intru totul|cel mai",
}
"""What stands beside a pole for each degree; a plain answer has nothing there."""

POLES = (
    (
        (
            r"satisfied|happy|pleased|soddisfatt[oaie]|soddisfattissim[oaie]|content[oaie]?|contentissim[oaie]|"
            r"multumit[aei]?|satisfacut[aei]?"
        ),
        (
            r"dissatisfied|unsatisfied|unhappy|displeased|insoddisfatt[oaie]|insoddisfattissim[oaie]|scontent[oaie]|"
            r"nemultumit[aei]?|nesatisfacut[aei]?"
        ),
    ),
    (
        r"agree|agreed|d accordo|concordo|accordo|de acord|acord",
        r"disagree|disagreed|in disaccordo|disaccordo|in dezacord|dezacord|impotriva",
    ),
    (
        r"easy|facile|facilissimo|semplice|semplicissimo|usor|usoara|simplu|simpla",
        r"difficult|hard|difficile|difficilissimo|complicat[oa]?|dificil|dificila|greu|grea",
    ),
    (r"likely|probable|probabile|probabil", r"unlikely|improbable|improbabile|improbabil"),
    (r"important|importante|helpful|useful|utile?|interesting|interessante", r"unimportant|unhelpful|useless|inutile?"),
)
"""Opposites: the good one and the bad one."""

SUPERLATIVE = r"issim[oaie]$"

NEUTRAL = (
    r"neutral|neutr[oaei]|neutru|neither|neither (?:\w+ )+nor (?:\w+ ?)+|ne (?:\w+ )+ne (?:\w+ ?)+|"
    r"nici (?:\w+ )+nici (?:\w+ ?)+|indifferent[ei]?|indiferent|undecided|indecis[oaie]?|unsure|so so|cosi cosi|"
    r"asa si asa|moderate|no opinion either way"
)

NO_ANSWER = (
    r"don t know|do not know|i don t know|dont know|not applicable|no opinion|not sure|prefer not to (?:say|answer)|"
    r"did not use|never used it|offered|not offered|unoffered|"
    r"non so|non saprei|non applicabile|nessuna opinione|preferisco non rispondere|"
    r"nu stiu|nu este cazul|nu e cazul|nu se aplica|fara opinie|nu raspund|prefer sa nu raspund|nu pot aprecia"
)
"""What is said instead of an answer."""

LADDERS = (
    (
        (r"very poor", r"terrible", r"awful", r"very bad", r"horrible", r"pessim[oaie]", r"molto male",
         r"foarte slab[aei]?",         r"foarte prost", r"foarte rau", r"groaznic"),
        (r"poor", r"bad", r"scars[oaie]", r"cattiv[oaie]", r"male", r"insufficiente", r"slab[aei]?", r"prost[aei]?",
         r"rau", r"nesatisfacator"),
        (r"fair", r"average", r"ok", r"okay", r"acceptable", r"neutral", r"adequate", r"sufficiente", r"nella media",
         r"accettabile", r"discret[oaie]", r"mediu", r"medie", r"acceptabil[aei]?", r"satisfacator", r"asa si asa"),
        (r"good", r"buon[oaie]?", r"bene", r"bun[aei]?", r"bine"),
        (r"very good", r"excellent", r"great", r"outstanding", r"ottim[oaie]", r"eccellent[ei]", r"molto buon[oaie]",
         r"molto bene", r"excelent[aei]?", r"foarte bun[aei]?", r"foarte bine"),
    ),
    (
        (r"poor", r"bad", r"scars[oaie]", r"insufficiente", r"slab[aei]?"),
        (r"fair", r"average", r"sufficiente", r"discret[oaie]", r"acceptabil[aei]?", r"satisfacator", r"mediu"),
        (r"good", r"buon[oaie]?", r"bun[aei]?"),
        (r"very good", r"molto buon[oaie]", r"ottim[oaie]", r"foarte bun[aei]?"),
        (r"excellent", r"eccellent[ei]", r"excelent[aei]?"),
    ),
    (
        (r"never", r"mai", r"niciodata"),
        (r"rarely", r"seldom", r"almost never", r"hardly ever", r"raramente", r"quasi mai", r"rar", r"rareori",
         r"aproape niciodata"),
        (r"sometimes", r"occasionally", r"a volte", r"qualche volta", r"talvolta", r"uneori", r"cateodata",
         r"ocazional"),
        (r"often", r"usually", r"frequently", r"most of the time", r"almost always", r"spesso", r"di solito",
         r"quasi sempre", r"des", r"adesea", r"deseori", r"frecvent", r"de obicei", r"aproape intotdeauna"),
        (r"always", r"sempre", r"intotdeauna", r"mereu"),
    ),
    (
        (r"much worse", r"molto peggio", r"mult mai (?:prost|rau|slab)"),
        (r"worse", r"somewhat worse", r"peggio", r"mai (?:prost|rau|slab)"),
        (r"about the same", r"the same", r"same", r"uguale", r"la fel"),
        (r"better", r"somewhat better", r"meglio", r"mai bine", r"mai bun[aei]?"),
        (r"much better", r"molto meglio", r"mult mai bine", r"mult mai bun[aei]?"),
    ),
    (
        (r"far below (?:my )?expectations", r"much worse than expected"),
        (r"below (?:my )?expectations", r"worse than expected", r"inferiore alle aspettative", r"sub asteptari"),
        (r"met (?:my )?expectations", r"as expected", r"come mi aspettavo", r"conform asteptarilor"),
        (r"(?:above|exceeded) (?:my )?expectations", r"better than expected", r"superiore alle aspettative",
         r"peste asteptari"),
        (r"far (?:above|exceeded) (?:my )?expectations", r"much better than expected"),
    ),
    (
        (r"not at all", r"per niente", r"per nulla", r"affatto", r"deloc"),
        (r"a little", r"slightly", r"not much", r"poco", r"putin", r"nu prea"),
        (r"somewhat", r"moderately", r"abbastanza", r"destul de mult", r"moderat", r"oarecum"),
        (r"very much", r"a lot", r"very", r"molto", r"mult", r"foarte mult"),
        (r"extremely", r"a great deal", r"completely", r"moltissimo", r"del tutto", r"extrem de mult",
         r"in totalitate"),
    ),
)  # fmt: skip
"""Scales that are no opposites: from the lowest rung to the highest, each with the ways in which it is written."""
