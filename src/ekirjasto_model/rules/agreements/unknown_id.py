"""A reference to an agreement or an associate that is not stated."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.references import dangling
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.nearest_id import GUESSED, nearest_id
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find ids of agreements and associates that no agreement states: one spot for an id."""
    for number, one in enumerate(dangling(configuration, Agreement, Associate)):
        advice = nearest_id(one.id, one.there, guess=number < GUESSED)
        facts: dict[str, Fact] = {"id": one.id, "thing": one.kind.TITLE, "advice": advice}
        yield Spot(one.places[0], facts=facts, related=one.places[1:])


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Viitataan sopimukseen tai liitännäisjäseneen, jota ei ole",
        sv="Det hänvisas till ett avtal eller en associerad medlem som inte finns",
        en="A reference to an agreement or associate that does not exist",
    ),
    reason=Text(
        fi="Kustannusliite, tehtävät ja vastuut sekä liittymisasia kuuluvat aina johonkin sopimukseen. Jos viittaus "
        "ei johda mihinkään, niitä ei voi tulkita.",
        sv="En kostnadsbilaga, uppgifter och ansvar samt ett anslutningsärende hör alltid till ett avtal. Om "
        "hänvisningen inte leder någonstans går de inte att tolka.",
        en="A cost annex, responsibilities and a joining case always belong to an agreement. If the reference leads "
        "nowhere, they cannot be interpreted.",
    ),
    message=Text(
        fi="Tässä viitataan tunnukseen {id}, mutta sellaista ei ole missään sopimuksessa (haettu tieto: {thing}).",
        sv="Här hänvisas till beteckningen {id}, men den finns inte i något avtal (sökt uppgift: {thing}).",
        en="The id {id} is referred to here, but no agreement states it (looked for: {thing}).",
    ),
    repair=Text(
        fi="Korjaa tunnus {id}, tai lisää puuttuva tieto sopimuksen tiedostoon. {advice}",
        sv="Rätta beteckningen {id}, eller lägg till den uppgift som saknas i avtalets fil. {advice}",
        en="Correct the id {id}, or add what is missing to the agreement's file. {advice}",
    ),
    source=Text(
        fi="Käytäntö: se, mihin viitataan, on ilmoitettu",
        sv="Praxis: det som man hänvisar till är angivet",
        en="Practice: what is referred to is stated",
    ),
    broken_by=Edit("agreement.yaml", "  - consortium-agreement\n", "  - consortium-agrement\n"),
    kept_by=Edit("agreement.yaml", "  - consortium-agreement\n", "  - former-joint-library-agreement\n"),
    broken=broken,
)
