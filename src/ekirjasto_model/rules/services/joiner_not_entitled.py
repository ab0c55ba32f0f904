"""A running contract that was not procured for municipalities that are joining."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import agreements_of, members_of
from ekirjasto_model.derived.service_terms import Contracted, contracted
from ekirjasto_model.derived.service_users import not_entitled
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.service import Service
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CLOSED = (JoiningEvent.REFUSED, JoiningEvent.WITHDRAWN, JoiningEvent.LAPSED)
_BEFORE = "".join(f'          - "{code}"\n' for code in ("047", "105", "205", "614", "620"))
_AFTER = "".join(f'          - "{code}"\n' for code in ("047", "105", "205", "614"))


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contracts that would run when municipalities join, and whose list of the entitled lacks them.

    One spot for a contract. The day is the effective day, or ``as_of`` where that is
    later or none is stated. Cases that are refused, withdrawn or lapsed are left
    alone, and so are those of municipalities that are members already. A service in
    which only some take part is a joiner's only if its case names it.
    """
    joiners: dict[int, dict[str, _Joiner]] = {}
    for one in contracted(configuration):
        here, library = one.at / "procurement" / "entitled", one.place.document
        if library not in joiners:
            joiners[library] = _joiners(configuration, one.e_library, as_of)
        lacking = {} if configuration.is_marked_unknown(here) else _lacking(one, joiners[library])
        if lacking:
            facts: dict[str, Fact] = {"names": listed_names(lacking), "service": one.service.name}
            yield Spot(here, facts=facts, related=tuple(lacking[code].at for code in sorted(lacking)))


@frozen
class _Joiner:
    """A municipality on its way in: from which day, into which services, and where its case says so."""

    day: Date
    services: tuple[str, ...]
    at: Place

    def takes(self, service: Service) -> bool:
        """Tell whether it would take part in a service; common to all is one whose participants are not named."""
        chosen = service.id in self.services if self.services else not service.participants
        return chosen and is_within(self.day, days_of(service))


def _joiners(configuration: Configuration, e_library: ELibrary, as_of: Date) -> dict[str, _Joiner]:
    """Return those who are about to join an e-library, by code; of several cases of one the first to take effect."""
    about = {agreement.id for _, agreement in agreements_of(configuration, e_library)}
    members = members_of(configuration, e_library, as_of)
    found = []
    for place, case in configuration.joining_cases():
        is_open = not any(event.event in _CLOSED and event.day <= as_of for event in case.events)
        if case.agreement in about and case.municipality not in members and is_open:
            day = max(as_of, case.effective_day or as_of)
            found.append((day, case.id, case.municipality, _Joiner(day, case.services, place / "municipality")))
    return {code: one for _, _, code, one in sorted(found, key=lambda known: known[:3], reverse=True)}


def _lacking(one: Contracted, joiners: Mapping[str, _Joiner]) -> dict[str, _Joiner]:
    """Return those of the joining for which the procurement behind a contract was not made."""
    coming: dict[Date, list[str]] = {}
    for code, joiner in joiners.items():
        if joiner.takes(one.service):
            coming.setdefault(joiner.day, []).append(code)
    outside = (not_entitled(one, codes, day) for day, codes in coming.items() if one.runs_on(day))
    return {code: joiners[code] for codes in outside for code in codes}


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.unknown-id",
        "members.id-twice",
        "members.unknown-id",
    ),
    title=Text(
        fi="Palvelua ei ole hankittu liittyvää kuntaa varten",
        sv="En tjänst har inte upphandlats för en kommun som ansluter sig",
        en="A service was not procured for a joining municipality",
    ),
    reason=Text(
        fi="Sopimusta saavat käyttää vain ne, joita varten hankinta on tehty. Liittyvän kunnan on tiedettävä ajoissa, "
        "mitkä palvelut se saa käyttöönsä heti ja mitkä vasta uuden hankinnan jälkeen.",
        sv="Ett avtal får användas bara av dem som upphandlingen har gjorts för. En kommun som ansluter sig behöver i "
        "tid få veta vilka tjänster den får ta i bruk genast och vilka först efter en ny upphandling.",
        en="Only those for whom the procurement was made may use a contract. A joining municipality has to know in "
        "time which services it may use at once and which only after a new procurement.",
    ),
    message=Text(
        fi="Palvelun {service} sopimusta saavat käyttää vain luetellut kunnat, joiden joukosta puuttuu liittyviä "
        "kuntia: {names}.",
        sv="Avtalet om tjänsten {service} får användas bara av de uppräknade kommunerna, och bland dem saknas kommuner "
        "som ansluter sig: {names}.",
        en="Only the listed municipalities may use the contract of the service {service}, and these joining "
        "municipalities are not among them: {names}.",
    ),
    repair=Text(
        fi="Tarkista hankinta-asiakirjoista, ketkä saavat käyttää sopimusta. Jos hankinta on tehty myös luettelosta "
        "puuttuvia kuntia varten, lisää niiden koodit luetteloon (entitled). Muuten jätä palvelu pois liittymisasian "
        "palveluista (services), kunnes se hankitaan uudelleen. Tämä ei ole oikeudellinen neuvo.",
        sv="Kontrollera i upphandlingsdokumenten vilka som får använda avtalet. Om upphandlingen har gjorts också för "
        "dem som saknas, lägg till deras koder i listan (entitled). Lämna annars bort tjänsten bland "
        "anslutningsärendets tjänster (services) tills den upphandlas på nytt. Detta är ingen juridisk rådgivning.",
        en="Check in the procurement documents who may use the contract. If the procurement was made also for those "
        "that are missing, add their codes to the list (entitled). Otherwise leave the service out of the services of "
        "the joining case until it is procured anew. This is not legal advice.",
    ),
    source=Text(
        fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016",
        sv="Lagen om offentlig upphandling och koncession 1397/2016",
        en="Act on Public Procurement and Concession Contracts 1397/2016",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _AFTER),
    kept_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _AFTER,
        also=(Edit("joining-case.yaml", "services:\n  - book-shelf\n", "services:\n"),),
    ),
    broken=broken,
)
