"""A municipality that is joining and for which a running contract was not procured."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.e_libraries import agreements_of, members_of
from ekirjasto_model.derived.service_terms import Contracted, contracted
from ekirjasto_model.derived.service_users import not_entitled
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_CLOSED = (JoiningEvent.REFUSED, JoiningEvent.WITHDRAWN, JoiningEvent.LAPSED)
_BEFORE = "".join(f'          - "{code}"\n' for code in ("047", "105", "205", "614", "620"))
_AFTER = "".join(f'          - "{code}"\n' for code in ("047", "105", "205", "614"))


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contracts that would still run when a joining municipality comes, and whose list of the entitled lacks it.

    The day is the effective day, or ``as_of`` where that is later or none is
    stated. Cases that are refused, withdrawn or lapsed are left alone, and so are
    those of municipalities that are members already.
    """
    for place, case in configuration.joining_cases():
        if not any(event.event in _CLOSED and event.day <= as_of for event in case.events):
            day = max(as_of, case.effective_day or as_of)
            for one in contracted(configuration):
                here = one.at / "procurement" / "entitled"
                is_known = one.runs_on(day) and not configuration.is_marked_unknown(here)
                if is_known and _comes_to(configuration, case, one, as_of):
                    for code in not_entitled(one, (case.municipality,), day):
                        facts: dict[str, Fact] = {"name": name_of(code), "code": code, "service": one.service.name}
                        yield Spot(here, facts=facts, related=(place / "municipality",))


def _comes_to(configuration: Configuration, case: JoiningCase, one: Contracted, as_of: Date) -> bool:
    """Tell whether a municipality is about to join the e-library of a service and to take part in the service."""
    about = {agreement.id for _, agreement in agreements_of(configuration, one.e_library)}
    is_new = case.municipality not in members_of(configuration, one.e_library, as_of)
    return case.agreement in about and is_new and (not case.services or one.service.id in case.services)


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
        fi="Liittyvä kunta {name} ei ole niiden kuntien joukossa, jotka saavat käyttää palvelun {service} sopimusta.",
        sv="Kommunen {name}, som ansluter sig, hör inte till de kommuner som får använda avtalet om tjänsten "
        "{service}.",
        en="The joining municipality of {name} is not among those that may use the contract of the service {service}.",
    ),
    repair=Text(
        fi="Tarkista hankinta-asiakirjoista, ketkä saavat käyttää sopimusta. Jos hankinta on tehty myös kuntaa {name} "
        'varten, lisää koodi "{code}" luetteloon (entitled). Muuten jätä palvelu pois liittymisasian palveluista '
        "(services), kunnes se hankitaan uudelleen. Tämä ei ole oikeudellinen neuvo.",
        sv="Kontrollera i upphandlingsdokumenten vilka som får använda avtalet. Om upphandlingen har gjorts också för "
        'kommunen {name}, lägg till koden "{code}" i listan (entitled). Lämna annars bort tjänsten bland '
        "anslutningsärendets tjänster (services) tills den upphandlas på nytt. Detta är ingen juridisk rådgivning.",
        en="Check in the procurement documents who may use the contract. If the procurement was made for the "
        'municipality of {name} too, add the code "{code}" to the list (entitled). Otherwise leave the service out '
        "of the services of the joining case until it is procured anew. This is not legal advice.",
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
