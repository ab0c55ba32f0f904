"""A party that stands twice in one agreement."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.overlaps import Stretch, overlaps
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities and associates that are parties to one agreement twice on the same day."""
    for place, agreement in configuration.agreements():
        stated: dict[str, list[Stretch[tuple[Names, Place]]]] = {}
        for number, party in enumerate(agreement.parties):
            at = place / "parties" / number / "municipality"
            one = Stretch(days_of(party, days_of(agreement)), (name_of(party.municipality), at), owner=at)
            stated.setdefault(party.municipality, []).append(one)
        for number, associate in enumerate(agreement.associates):
            at = place / "associates" / number / "id"
            one = Stretch(days_of(associate, days_of(agreement)), (associate.name, at), owner=at)
            stated.setdefault(associate.id, []).append(one)
        for stretches in stated.values():
            for (_, twin), (name, at) in overlaps(stretches):
                yield Spot(at, facts={"name": name}, related=(twin,))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Osapuoli on sopimuksessa kahdesti",
        sv="En part står två gånger i avtalet",
        en="A party is in the agreement twice",
    ),
    reason=Text(
        fi="Kahdesti mainitulla osapuolella olisi kaksi ääntä ja kaksi maksuosuutta.",
        sv="En part som nämns två gånger skulle ha två röster och två betalningsandelar.",
        en="A party named twice would have two votes and two shares of the costs.",
    ),
    message=Text(
        fi="Osapuoli {name} on sopimuksessa jo aiemmin samalta ajalta.",
        sv="Parten {name} finns redan tidigare i avtalet för samma tid.",
        en="The party {name} is already earlier in the agreement for the same time.",
    ),
    repair=Text(
        fi="Poista toinen merkinnöistä. Jos osapuoli on välillä eronnut, merkitse aiempaan viimeinen päivä ja "
        "myöhempään ensimmäinen päivä.",
        sv="Ta bort den ena posten. Om parten har utträtt emellan, ange den sista dagen i den tidigare posten och den "
        "första dagen i den senare.",
        en="Remove one of the entries. If the party left in between, state the last day in the earlier entry and the "
        "first day in the later one.",
    ),
    source=Text(
        fi="Käytäntö: osapuoli on sopimuksessa yhden kerran",
        sv="Praxis: en part står en gång i ett avtal",
        en="Practice: a party is in an agreement once",
    ),
    broken_by=Edit("consortium-agreement.yaml", '  - municipality: "785"', '  - municipality: "777"'),
    kept_by=Edit(
        "consortium-agreement.yaml",
        '  - municipality: "785"',
        '  - municipality: "777"',
        also=(
            Edit(
                "consortium-agreement.yaml",
                "    signed: 2019-11-14\n",
                "    signed: 2019-11-14\n    ends: 2023-12-31\n",
            ),
        ),
    ),
    broken=broken,
)
