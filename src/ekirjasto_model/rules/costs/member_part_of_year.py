"""A party that shares the costs on some days of a cost year but not on all."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.membership import Membership, members_of_part_of_year
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find parties that pay for part of the year of a cost annex: one spot for a day that causes it.

    The spot is at the party's own first or last day, else at the agreement's,
    which then concerns all parties without days of their own.
    """
    causes: dict[tuple[int, Place], tuple[set[str], list[Place]]] = {}
    for costed in cost_years(configuration):
        year = costed.annex.year
        seen: set[str] = set()
        for one in members_of_part_of_year(configuration, costed.agreement, year):
            if one.municipality not in seen:
                seen.add(one.municipality)
                codes, annexes = causes.setdefault((year, _cause(configuration, one, year)), (set(), []))
                codes.add(one.municipality)
                if costed.place / "year" not in annexes:
                    annexes.append(costed.place / "year")
    for (year, cause), (codes, annexes) in causes.items():
        facts: dict[str, Fact] = {"names": listed_names(codes), "year": str(year)}
        yield Spot(cause, facts=facts, related=tuple(annexes))


def _cause(configuration: Configuration, one: Membership, year: int) -> Place:
    """Return the place of the day by which a membership does not fill the year."""
    document = configuration.filed[one.place.document].document
    starts_late = one.period.starts > Date(year, 1, 1)
    party = document.parties[int(one.place.pointer.steps[-1])] if isinstance(document, Agreement) else None
    own = None if party is None else (party.starts if starts_late else party.ends)
    at = one.place if own in (one.period.starts, one.period.ends) and own is not None else Place(one.place.document)
    return at / ("starts" if starts_late else "ends")


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.agreement-not-in-force"),
    title=Text(
        fi="Osapuoli on jäsen vain osan kustannusvuodesta",
        sv="En part är medlem bara en del av kostnadsåret",
        en="A party is a member for only part of a cost year",
    ),
    reason=Text(
        fi="Kustannukset voidaan toistaiseksi jakaa vain niille, jotka ovat jäseniä koko vuoden. Väärä osuus olisi "
        "pahempi kuin ei osuutta.",
        sv="Kostnaderna kan tills vidare fördelas bara på dem som är medlemmar hela året. En felaktig andel vore värre "
        "än ingen.",
        en="So far costs can be shared only among those who are members for the whole year. A wrong share would be "
        "worse than none.",
    ),
    message=Text(
        fi="Tämän päivän vuoksi osa vuodesta {year} jää jäsenyyden ulkopuolelle: {names}.",
        sv="På grund av den här dagen faller en del av år {year} utanför medlemskapet: {names}.",
        en="Because of this day, part of {year} lies outside the membership of: {names}.",
    ),
    repair=Text(
        fi="Tarkista päivä. Jos se on oikein, poista vuoden {year} kustannusliite näistä tiedostoista ja laske "
        "ensimmäisen tai viimeisen vuoden osuus erikseen sopimuksen mukaan.",
        sv="Kontrollera dagen. Om den stämmer, ta bort kostnadsbilagan för år {year} ur dessa filer och räkna ut det "
        "första eller sista årets andel separat enligt avtalet.",
        en="Check the day. If it is right, remove the cost annex of {year} from these files and work out the share of "
        "the first or last year separately, as the agreement says.",
    ),
    source=Text(
        fi="Tämän version rajaus: ensimmäisen ja viimeisen vuoden osuuksia ei vielä lasketa",
        sv="Begränsning i den här versionen: andelar för det första och sista året räknas inte ännu",
        en="A limit of this version: shares of first and last years are not worked out yet",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    signed: 2024-12-02\n    starts: 2025-01-01\n",
        "    signed: 2024-12-02\n    starts: 2026-02-01\n",
    ),
    kept_by=Edit(
        "agreement.yaml",
        "    signed: 2024-12-02\n    starts: 2025-01-01\n",
        "    signed: 2024-12-02\n    starts: 2026-01-01\n",
    ),
    broken=broken,
)
