"""A part of a year for which nobody can say what is paid."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.partial_year import Lack, Turn
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_JOINING = {Lack.RULE: "joining.first-year", Lack.FRACTION: "joining.first-year-share"}
_LEAVING = {Lack.RULE: "withdrawal.last-year", Lack.FRACTION: "withdrawal.last-year-share"}
_BOTH = "joining.first-year, withdrawal.last-year"
_WHY = {
    Lack.RULE: Text(
        fi="sopimuksessa ei ole sääntöä siitä, mitä vajaalta vuodelta maksetaan",
        sv="avtalet har ingen regel för vad som betalas för ett ofullständigt år",
        en="the agreement has no rule for what is paid for a partial year",
    ),
    Lack.FRACTION: Text(
        fi="sopimuksessa ei ole osuutta, joka vajaalta vuodelta maksetaan",
        sv="avtalet anger inte den andel som betalas för ett ofullständigt år",
        en="the agreement does not state the fraction that is paid for a partial year",
    ),
    Lack.ONE_RULE: Text(
        fi="jäsenyys alkaa ja päättyy samana vuonna, ja sopimuksen säännöt ensimmäiselle ja viimeiselle vuodelle ovat "
        "erilaiset",
        sv="medlemskapet börjar och slutar samma år, och avtalets regler för det första och det sista året är olika",
        en="the membership begins and ends in the same year, and the agreement's rules for the first and the last year "
        "differ",
    ),
}


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members whose part of the year of a cost annex cannot be worked out: one spot for a day that causes it.

    The spot is at the party's own first or last day, else at the agreement's, which
    then concerns all parties without days of their own. Where taking part in a
    service is what begins or ends, it is at the item.
    """
    causes: dict[tuple[int, Lack, str, Place], tuple[set[str], list[Place]]] = {}
    for costed in cost_years(configuration):
        for number, (_, found) in enumerate(costed.shared_items):
            for one in found:
                partial = one.partial
                if partial is not None and partial.lack is not None:
                    first = partial.turns[0]
                    at = _cause(configuration, first) or costed.place / "items" / number / "shared-by"
                    keys = (_JOINING if first.joins else _LEAVING).get(partial.lack, _BOTH)
                    cause = (costed.annex.year, partial.lack, keys, at)
                    codes, annexes = causes.setdefault(cause, (set(), []))
                    codes.add(one.municipality)
                    if costed.place / "year" not in annexes:
                        annexes.append(costed.place / "year")
    for (year, lack, keys, at), (codes, annexes) in causes.items():
        facts: dict[str, Fact] = {"names": listed_names(codes), "year": str(year), "why": _WHY[lack], "keys": keys}
        yield Spot(at, facts=facts, related=tuple(annexes))


def _cause(configuration: Configuration, turn: Turn) -> Place | None:
    """Return the place of the day, or of the notice, by which a membership begins or ends, None if none does then."""
    one = turn.membership
    if turn.day != (one.period.starts if turn.joins else one.period.ends):
        return None
    if one.notice is not None and not turn.joins:
        return one.notice.place
    key = "starts" if turn.joins else "ends"
    document = configuration.filed[one.place.document].document
    if not isinstance(document, Agreement) or one.place.pointer.steps[:1] != ("parties",):
        return one.place
    party = document.parties[int(one.place.pointer.steps[1])]
    if turn.day == (party.starts if turn.joins else party.ends):
        return one.place / key
    return Place(one.place.document) / key if turn.day in (document.starts, document.ends) else one.place


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "agreements.fraction-rule-without-share",
        "agreements.ratio-above-one",
        "costs.agreement-not-in-force",
    ),
    title=Text(
        fi="Vajaan vuoden maksuosuutta ei voi laskea",
        sv="Betalningsandelen för ett ofullständigt år kan inte räknas ut",
        en="The share of a partial year cannot be worked out",
    ),
    reason=Text(
        fi="Mitä liittymis- tai eroamisvuodelta maksetaan, on sovittava. Väärä osuus olisi pahempi kuin ei osuutta.",
        sv="Vad som betalas för anslutnings- eller utträdesåret måste avtalas. En felaktig andel vore värre än ingen.",
        en="What is paid for a year of joining or leaving has to be agreed. A wrong share would be worse than none.",
    ),
    message=Text(
        fi="Tähän merkityn päivän vuoksi vuosi {year} jää vajaaksi (jäsenet: {names}), mutta {why}.",
        sv="På grund av den här dagen blir år {year} ofullständigt (medlemmar: {names}), men {why}.",
        en="Because of this day, {year} is a partial year (members: {names}), but {why}.",
    ),
    repair=Text(
        fi="Tarkista päivä. Jos se on oikein, kirjaa sopimuksen tiedostoon, mitä vajaalta vuodelta on sovittu "
        "maksettavaksi ({keys}).",
        sv="Kontrollera dagen. Om den stämmer, anteckna i avtalets fil vad som enligt avtalet betalas för ett "
        "ofullständigt år ({keys}).",
        en="Check the day. If it is right, write in the agreement's file what was agreed on the fee for a partial "
        "year ({keys}).",
    ),
    source=Text(
        fi="Käytäntö: vajaan vuoden maksusta sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges avgiften för ett ofullständigt år",
        en="Practice: the agreement states the fee of a partial year",
    ),
    broken_by=Edit(
        "agreement.yaml",
        "    signed: 2023-12-07\n",
        "    signed: 2023-12-07\n    ends: 2027-06-30\n",
        also=(Edit("agreement.yaml", "  last-year: full-year\n", ""),),
    ),
    kept_by=Edit("agreement.yaml", "    signed: 2023-12-07\n", "    signed: 2023-12-07\n    ends: 2027-06-30\n"),
    broken=broken,
)
