"""A party to the e-library's agreement that is not among its municipalities."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find parties to an agreement on an e-library that the e-library's own list lacks.

    Parties that have left by ``as_of`` may be gone from the list, and one that only
    takes a place over in a merger to come need not stand there yet.
    """
    areas = {e_library.id: (place, e_library) for place, e_library in configuration.e_libraries()}
    for place, agreement in configuration.agreements():
        if agreement.agreement_kind is AgreementKind.E_LIBRARY and agreement.subject in areas:
            listed_at, e_library = areas[agreement.subject]
            listed = {entry.code for entry in e_library.municipalities}
            for one in memberships([(place, agreement)]):
                has_left = one.period.ends is not None and one.period.ends < as_of
                is_to_come = one.predecessor is not None and one.period.starts > as_of
                if one.municipality not in listed and not has_left and not is_to_come:
                    facts: dict[str, Fact] = {"name": name_of(one.municipality), "code": one.municipality}
                    yield Spot(one.place / "municipality", facts=facts, related=(listed_at / "municipalities",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "agreement",
        "e-library",
        "members.unknown-municipality",
        "members.abolished-municipality",
        "members.name-of-other-municipality",
    ),
    title=Text(
        fi="Sopimusosapuoli puuttuu e-kirjaston kunnista",
        sv="En avtalspart saknas bland e-bibliotekets kommuner",
        en="A party is missing from the e-library's municipalities",
    ),
    reason=Text(
        fi="E-kirjaston kunnat ja sen sopimuksen osapuolet ovat samat kunnat. Muuten asukasluvut ja maksuosuudet "
        "eivät täsmää.",
        sv="E-bibliotekets kommuner och parterna i dess avtal är samma kommuner. Annars stämmer invånarantalen och "
        "betalningsandelarna inte.",
        en="The e-library's municipalities and the parties to its agreement are the same. Otherwise populations and "
        "shares do not add up.",
    ),
    message=Text(
        fi="Kunta {name} ({code}) on sopimuksen osapuoli, mutta se puuttuu e-kirjaston kunnista.",
        sv="Kommunen {name} ({code}) är part i avtalet men saknas bland e-bibliotekets kommuner.",
        en="The municipality of {name} ({code}) is a party but is not among the e-library's municipalities.",
    ),
    repair=Text(
        fi='Lisää koodi "{code}" e-kirjaston kuntiin. Jos kunta ei ole enää osapuoli, merkitse sille viimeinen päivä '
        "osapuolena.",
        sv='Lägg till koden "{code}" bland e-bibliotekets kommuner. Om kommunen inte längre är part, ange dess sista '
        "dag som part.",
        en='Add the code "{code}" to the e-library\'s municipalities. If the municipality is no longer a party, '
        "state its last day as a party.",
    ),
    source=Text(
        fi="Käytäntö: e-kirjaston jäseniä ovat sen sopimuksen osapuolet",
        sv="Praxis: medlemmar i e-biblioteket är parterna i dess avtal",
        en="Practice: the e-library's members are the parties to its agreement",
    ),
    broken_by=Edit(
        "trial-agreement.yaml",
        '  - municipality: "205"\n',
        '  - municipality: "620"\n',
        also=(
            Edit(
                "trial-agreement.yaml",
                "agreement-kind: in-house-company\nsubject: trial-reader\n",
                "agreement-kind: e-library\nsubject: malli\n",
            ),
            Edit(
                "trial-agreement.yaml",
                "starts: 2021-01-01\nends: 2021-12-31\n",
                "starts: 2031-01-01\nends: 2031-12-31\n",
            ),
        ),
    ),
    kept_by=Edit(
        "trial-agreement.yaml",
        '  - municipality: "205"\n',
        '  - municipality: "620"\n',
        also=(
            Edit(
                "trial-agreement.yaml",
                "agreement-kind: in-house-company\nsubject: trial-reader\n",
                "agreement-kind: e-library\nsubject: malli\n",
            ),
        ),
    ),
    broken=broken,
)
