"""A member that uses a service whose procurement was not made for it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import contracted_on
from ekirjasto_model.derived.service_users import not_entitled, users_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '          - "047"\n          - "105"\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find contracts in force whose list of the entitled lacks members that use the service: one spot for a contract.

    A contract municipality of a joint library uses what its host municipality may use.
    """
    for one in contracted_on(configuration, as_of):
        here = one.at / "procurement" / "entitled"
        if one.runs_on(as_of) and not configuration.is_marked_unknown(here):
            outside = not_entitled(one, users_on(configuration, one, as_of), as_of)
            if outside:
                facts: dict[str, Fact] = {
                    "service": one.service.name,
                    "names": listed_names(outside),
                    "day": as_of,
                }
                yield Spot(here, facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "e-library",
        *KNOWN_MEMBERS,
        "agreements.party-outside-area",
    ),
    title=Text(
        fi="Palvelua käyttää jäsen, jota varten sitä ei ole hankittu",
        sv="En tjänst används av en medlem som den inte har upphandlats för",
        en="A member uses a service that was not procured for it",
    ),
    reason=Text(
        fi="Sopimusta saavat käyttää vain ne, joita varten hankinta on tehty. Jäsen, joka puuttuu niiden joukosta, voi "
        "joutua hankkimaan palvelun itse.",
        sv="Ett avtal får användas bara av dem som upphandlingen har gjorts för. En medlem som saknas bland dem kan "
        "bli tvungen att själv upphandla tjänsten.",
        en="Only those for whom the procurement was made may use a contract. A member that is missing among them may "
        "have to procure the service itself.",
    ),
    message=Text(
        fi="Palvelun {service} sopimusta saavat käyttää vain luetellut kunnat, mutta päivänä {day} palvelua käyttävät "
        "myös muut jäsenet: {names}.",
        sv="Avtalet om tjänsten {service} får användas bara av de uppräknade kommunerna, men den {day} används "
        "tjänsten också av andra medlemmar: {names}.",
        en="Only the listed municipalities may use the contract of the service {service}, but on {day} other members "
        "use it too: {names}.",
    ),
    repair=Text(
        fi=(
            "Tarkista hankinta-asiakirjoista, ketkä saavat käyttää sopimusta. Jos hankinta on tehty myös "
            "luettelosta puuttuvia kuntia varten, lisää niiden koodit luetteloon (entitled). Tämä ei ole "
            "oikeudellinen neuvo."
        ),
        sv="Kontrollera i upphandlingsdokumenten vilka som får använda avtalet. Om upphandlingen har gjorts också för "
        "dem som saknas, lägg till deras koder i listan (entitled). Detta är ingen juridisk rådgivning.",
        en="Check in the procurement documents who may use the contract. If the procurement was made for those "
        "missing too, add their codes to the list (entitled). This is not legal advice.",
    ),
    source=Text(
        fi="Laki julkisista hankinnoista ja käyttöoikeussopimuksista 1397/2016",
        sv="Lagen om offentlig upphandling och koncession 1397/2016",
        en="Act on Public Procurement and Concession Contracts 1397/2016",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, '          - "047"\n'),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE + '          - "578"\n'),
    broken=broken,
)
