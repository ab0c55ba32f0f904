"""A signature of a municipality that neither joins nor is a party."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = '      fi: Kajaanin kaupunginjohtaja\n    municipality: "205"\n'
_MORE = '  - event: signature\n    day: 2024-12-04\n    municipality: "765"\n'


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find signatures of municipalities that are no party on the day and not the one that joins."""
    for joining in joinings(configuration):
        for place, event in joining.events(JoiningEvent.SIGNATURE):
            code = joining.acts_for(event)
            is_party = any(one.municipality == code and one.period.contains(event.day) for one in joining.memberships)
            if code != joining.case.municipality and not is_party:
                facts: dict[str, Fact] = {"name": name_of(code), "day": event.day}
                yield Spot(place / "municipality", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_CASES,
    title=Text(
        fi="Allekirjoittaja ei ole sopimusosapuoli eikä liittyvä kunta",
        sv="Undertecknaren är varken avtalspart eller den anslutande kommunen",
        en="A signer is neither a party nor the joining municipality",
    ),
    reason=Text(
        fi="Liittymisen allekirjoittavat liittyvä kunta ja ne sopimusosapuolet, joista on sovittu. Muun kunnan "
        "allekirjoitusta ei lasketa, ja usein syynä on väärä koodi.",
        sv="En anslutning undertecknas av den anslutande kommunen och de avtalsparter som man har kommit överens om. "
        "En annan kommuns underskrift räknas inte, och ofta är orsaken en felaktig kod.",
        en="A joining is signed by the joining municipality and by those parties that were agreed on. Another "
        "municipality's signature is not counted, and often a wrong code is the reason.",
    ),
    message=Text(
        fi=(
            "Kunta {name} on allekirjoittanut {day}, mutta se ei ollut silloin sopimusosapuoli eikä ole liittyvä kunta."
        ),
        sv="Kommunen {name} har undertecknat den {day}, men den är då varken avtalspart eller den anslutande kommunen.",
        en="The municipality of {name} signed on {day}, but it is neither a party then nor the one that joins.",
    ),
    repair=Text(
        fi="Korjaa kuntakoodi tai päivä {day}, tai poista kunnan {name} allekirjoitus.",
        sv="Rätta kommunkoden eller dagen ({day}), eller ta bort underskriften för kommunen {name}.",
        en="Correct the code or the day {day}, or remove the signature of the municipality of {name}.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case-vaala.yaml", _BEFORE, _BEFORE + _MORE),
    kept_by=Edit("joining-case-vaala.yaml", _BEFORE, _BEFORE + _MORE.replace("765", "758")),
    broken=broken,
)
