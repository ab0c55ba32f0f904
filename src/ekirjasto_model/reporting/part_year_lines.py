"""Who shares an item, and for what part of the year, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES, FirstYearRule
from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.reporting.grounds_line import line
from ekirjasto_model.reporting.wording import said, said_day
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.text import Text

PARTICIPANTS = Text(
    fi="Erän maksavat palveluun osallistuvat jäsenet: {members}.",
    sv="Posten betalas av de medlemmar som deltar i tjänsten: {members}.",
    en="The item is paid for by the members that take part in the service: {members}.",
)
PART = Text(
    fi="{member} on mukana vain osan vuotta ({days}) ja maksaa {fraction} koko vuoden osuudesta, joka olisi {full}. "
    "Sääntö: {rule}.",
    sv="{member} är med bara en del av året ({days}) och betalar {fraction} av andelen för ett helt år, som skulle "
    "vara {full}. Regel: {rule}.",
    en="{member} takes part for only a part of the year ({days}) and pays {fraction} of the share of a full year, "
    "which would be {full}. Rule: {rule}.",
)
WHOLE = Text(
    fi="{member} on mukana vain osan vuotta ({days}), mutta maksaa koko vuoden osuuden, {full}. Sääntö: {rule}.",
    sv="{member} är med bara en del av året ({days}) men betalar andelen för ett helt år, {full}. Regel: {rule}.",
    en="{member} takes part for only a part of the year ({days}) but pays the share of a full year, {full}. "
    "Rule: {rule}.",
)
REST = Text(
    fi="Muut maksavat loput koko vuoden osuuksiensa suhteessa.",
    sv="De övriga betalar resten i proportion till sina andelar för ett helt år.",
    en="The others pay the rest, in proportion to their shares of a full year.",
)
RAISED = Text(
    fi=(
        "Kukaan ei maksa koko vuodelta, joten osuuksia korotettiin samassa suhteessa niin, että niistä kertyy erän "
        "summa."
    ),
    sv="Ingen betalar för hela året, så andelarna höjdes i samma proportion upp till postens summa.",
    en="Nobody pays for the whole year, so the shares were raised in proportion, up to the item's sum.",
)


def part_year_lines(shared: Sequence[tuple[Names, ItemTrace]], language: Language) -> Iterator[str]:
    """Tell of one item who its participants are, who pays for a part of the year, and who pays the rest."""
    traces = [trace for _, trace in shared]
    if traces[0].shared_by is ItemSharers.PARTICIPANTS:
        yield line(PARTICIPANTS, {"members": tuple(said(name, language) for name, _ in shared)}, language)
    for name, trace in shared:
        if trace.part_of_year is not None:
            yield _part(name, trace, trace.part_of_year, language)
    if traces[0].whole is None or all(trace.part_of_year is None for trace in traces):
        return
    others = [trace for trace in traces if trace.part_of_year is None]
    if any(trace.full_year for trace in others):
        yield line(REST, {}, language)
    elif any(trace.exact != _own(trace) for trace in traces):
        yield line(RAISED, {}, language)


def _part(name: Names, trace: ItemTrace, part: PartOfYear, language: Language) -> str:
    """Tell of one member's part of the year."""
    dash = " – " if language is Language.EN else "–"
    periods = tuple(
        dash.join(said_day(day, language) for day in (one.starts, one.ends) if day) for one in part.held.periods
    )
    facts: dict[str, Fact] = {
        "member": name,
        "days": periods,
        "fraction": str(part),
        "full": rounded(trace.full_year or Fraction(0)),
        "rule": FIRST_YEAR_RULES.label(part.rule),
    }
    return line(WHOLE if part.rule is FirstYearRule.FULL_YEAR else PART, facts, language)


def _own(trace: ItemTrace) -> Fraction:
    """Return a member's fraction of its share of a full year, in euros."""
    fraction = Fraction(1) if trace.part_of_year is None else trace.part_of_year.fraction
    return (trace.full_year or Fraction(0)) * fraction
