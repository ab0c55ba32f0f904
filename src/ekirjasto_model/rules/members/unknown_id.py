"""A reference to a part of the e-library that is not stated."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.references import dangling
from ekirjasto_model.documents.body import Body
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.grant import Grant
from ekirjasto_model.documents.library import Library
from ekirjasto_model.documents.service import Service
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.nearest_id import GUESSED, nearest_id
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find ids of bodies, consortia, services, grants, libraries and e-libraries that no document states.

    One spot for an id, wherever it is referred to.
    """
    for number, one in enumerate(dangling(configuration, Body, Consortium, ELibrary, Grant, Library, Service)):
        advice = nearest_id(one.id, one.there, guess=number < GUESSED)
        facts: dict[str, Fact] = {"id": one.id, "thing": one.kind.TITLE, "advice": advice}
        yield Spot(one.places[0], facts=facts, related=one.places[1:])


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library",),
    title=Text(
        fi="Viitataan e-kirjaston tietoon, jota ei ole",
        sv="Det hänvisas till en del av e-biblioteket som inte finns",
        en="A reference to a part of the e-library that does not exist",
    ),
    reason=Text(
        fi="Viittaus, joka ei johda mihinkään, jättää tehtävän, paikan tai maksun vaille haltijaa. Yleensä syynä on "
        "kirjoitusvirhe.",
        sv="En hänvisning som inte leder någonstans lämnar en uppgift, en plats eller en avgift utan innehavare. "
        "Oftast är orsaken ett skrivfel.",
        en="A reference that leads nowhere leaves a duty, a seat or a cost without its holder. Usually the reason is "
        "a typing mistake.",
    ),
    message=Text(
        fi="Tässä viitataan tunnukseen {id}, mutta sellaista ei ole e-kirjaston tiedoissa (haettu tieto: {thing}).",
        sv="Här hänvisas till beteckningen {id}, men den finns inte bland e-bibliotekets uppgifter (sökt uppgift: "
        "{thing}).",
        en="The id {id} is referred to here, but the e-library's document does not state it (looked for: {thing}).",
    ),
    repair=Text(
        fi="Korjaa tunnus {id}, tai lisää puuttuva tieto e-kirjaston tiedostoon. {advice}",
        sv="Rätta beteckningen {id}, eller lägg till den uppgift som saknas i e-bibliotekets fil. {advice}",
        en="Correct the id {id}, or add what is missing to the e-library's file. {advice}",
    ),
    source=Text(
        fi="Käytäntö: se, mihin viitataan, on ilmoitettu",
        sv="Praxis: det som man hänvisar till är angivet",
        en="Practice: what is referred to is stated",
    ),
    broken_by=Edit("e-library.yaml", "    under: responsible-persons\n", "    under: responsible-person\n"),
    kept_by=Edit("e-library.yaml", "    under: responsible-persons\n", "    under: meeting\n"),
    broken=broken,
)
