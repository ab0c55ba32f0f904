"""Why rules could not be applied, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import NotChecked
from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="Tarkistamatta jäi osa säännöistä ({count}):",
    sv="En del av reglerna kunde inte kontrolleras ({count}):",
    en="Some of the rules could not be checked ({count}):",
)
ABSENT = Text(
    fi="Tiedostojen joukossa ei ole tätä asiakirjaa: {title} (kind: {kind}).",
    sv="Det här dokumentet finns inte bland filerna: {title} (kind: {kind}).",
    en="This document is not among the files: {title} (kind: {kind}).",
)
FAULTY = Text(
    fi="Virheet on korjattava, ennen kuin tätä asiakirjaa voi käyttää: {title} (kind: {kind}).",
    sv="Felen måste rättas innan det här dokumentet kan användas: {title} (kind: {kind}).",
    en="Errors must be corrected before this document can be used: {title} (kind: {kind}).",
)
AFTER = Text(
    fi="Ensin on korjattava se, minkä tämä sääntö löysi: {rule}.",
    sv="Först måste det som den här regeln fann rättas: {rule}.",
    en="What this rule found must be corrected first: {rule}.",
)


def because(cause: NotChecked, language: Language) -> str:
    """Say in a sentence what a rule lacks.

    >>> because(NotChecked("costs.no-agreement", "agreement", absent=True), Language.EN)
    'This document is not among the files: Co-operation agreement (kind: agreement).'
    """
    from ekirjasto_model.documents.catalogue import DOCUMENTS

    if cause.because not in DOCUMENTS:
        return fill(AFTER, {"rule": cause.because}, language)
    facts: dict[str, Fact] = {"title": DOCUMENTS[cause.because].TITLE, "kind": cause.because}
    return fill(ABSENT if cause.absent else FAULTY, facts, language)


def summary(causes: Sequence[NotChecked], language: Language) -> Iterator[str]:
    """Give a heading and, for each cause, a line with the number of rules that wait for it."""
    if causes:
        yield fill(HEADING, {"count": len(causes)}, language)
    counts = Counter(because(cause, language) for cause in causes)
    for sentence, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"  {count:>3}  {sentence}"
