"""A municipality in two consortia of one purpose on one day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find memberships of one municipality in two consortia of the same purpose that share a day."""
    stated: dict[tuple[str, ConsortiumPurpose], list[Stretch[tuple[Names, Place]]]] = {}
    for place, e_library in configuration.e_libraries():
        for number, consortium in enumerate(e_library.consortia):
            around = days_of(consortium)
            for index, member in enumerate(consortium.members):
                here = place / "consortia" / number / "members" / index / "municipality"
                one = Stretch(days_of(member, around), (consortium.name, here), owner=consortium.id)
                stated.setdefault((member.municipality, consortium.consortium_purpose), []).append(one)
    for (code, _), stretches in stated.items():
        for (other, other_place), (name, here) in overlaps(stretches):
            facts: dict[str, Fact] = {"name": name_of(code), "consortium": name, "other": other}
            yield Spot(here, facts=facts, related=(other_place,))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("e-library",),
    title=Text(
        fi="Kunta kuuluu samaan aikaan kahteen kirjastokimppaan, joilla on sama tarkoitus",
        sv="Kommunen hör samtidigt till två bibliotekssammanslutningar med samma syfte",
        en="A municipality is in two consortia with the same purpose at the same time",
    ),
    reason=Text(
        fi="Kunnalla on yhtä tarkoitusta varten kerrallaan enintään yksi kimppa, esimerkiksi yksi "
        "kirjastojärjestelmä. Muuten kunta laskettaisiin kahteen kertaan ja se saisi kaksi paikkaa ryhmiin.",
        sv="En kommun har för ett syfte högst en sammanslutning åt gången, till exempel ett bibliotekssystem. Annars "
        "skulle kommunen räknas dubbelt och få två platser i grupperna.",
        en="For one purpose a municipality has at most one consortium at a time, for instance one library system. "
        "Otherwise it would be counted twice and would have two seats in the groups.",
    ),
    message=Text(
        fi="Kunta {name} kuuluu samaan aikaan kahteen kirjastokimppaan: {consortium} ja {other}.",
        sv="Kommunen {name} hör samtidigt till två bibliotekssammanslutningar: {consortium} och {other}.",
        en="The municipality of {name} is in two consortia at the same time: {consortium} and {other}.",
    ),
    repair=Text(
        fi="Poista kunta toisesta kimpasta. Jos kunta on siirtynyt, merkitse viimeinen päivä kimppaan, josta se lähti, "
        "ja ensimmäinen päivä kimppaan, johon se tuli.",
        sv="Ta bort kommunen ur den ena sammanslutningen. Om kommunen har bytt, ange den sista dagen i den "
        "sammanslutning som den lämnade och den första dagen i den som den kom till.",
        en="Remove the municipality from one of the consortia. If it has moved, state its last day in the consortium "
        "that it left and its first day in the one that it joined.",
    ),
    source=Text(
        fi="Käytäntö: kunta kuuluu yhtä tarkoitusta varten yhteen kimppaan kerrallaan",
        sv="Praxis: en kommun hör för ett syfte till en sammanslutning åt gången",
        en="Practice: for one purpose a municipality belongs to one consortium at a time",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "785"\n        ends: 2025-06-30\n      - municipality: "614"\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "785"\n        ends: 2024-12-31\n      - municipality: "614"\n',
    ),
    broken=broken,
)
