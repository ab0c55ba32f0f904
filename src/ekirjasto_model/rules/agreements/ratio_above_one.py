"""A share that is larger than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import occurrences
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find fractions above one: shares of members, of inhabitants and of a year's fee."""
    for one in occurrences(configuration, "ratio"):
        if isinstance(one.value, Fraction) and one.value > 1:
            written = configuration.filed[one.place.document].origin.text(one.place.pointer)
            turned = f"{one.value.denominator}/{one.value.numerator}"
            yield Spot(one.place, facts={"ratio": written or str(one.value), "turned": turned})


_OF_MEMBERS = '  amendment: share-of-members\n  members-share: "{}"\n'

RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Osuus on suurempi kuin yksi",
        sv="En andel är större än ett",
        en="A share is larger than one",
    ),
    reason=Text(
        fi="Osuus on osa kokonaisuudesta. Ykköstä suurempaa osuutta ei voi koskaan saavuttaa, tai sen mukaan "
        "perittäisiin enemmän kuin koko maksu.",
        sv="En andel är en del av en helhet. En andel som är större än ett kan aldrig nås, eller så skulle mer än "
        "hela avgiften tas ut.",
        en="A share is a part of a whole. A share larger than one can never be reached, or more than the whole fee "
        "would be charged.",
    ),
    message=Text(
        fi="Osuus {ratio} on suurempi kuin 1/1.",
        sv="Andelen {ratio} är större än 1/1.",
        en="The share {ratio} is larger than 1/1.",
    ),
    repair=Text(
        fi='Tarkista osuus sopimuksesta. Jos luvut ovat vaihtaneet paikkaa, kirjoita "{turned}".',
        sv='Kontrollera andelen i avtalet. Om talen har bytt plats, skriv "{turned}".',
        en='Check the share in the agreement. If the numbers have changed places, write "{turned}".',
    ),
    source=Text(
        fi="Käytäntö: osuus on enintään yksi",
        sv="Praxis: en andel är högst ett",
        en="Practice: a share is at most one",
    ),
    broken_by=Edit("consortium-agreement.yaml", "  amendment: unanimity\n", _OF_MEMBERS.format("4/3")),
    kept_by=Edit("consortium-agreement.yaml", "  amendment: unanimity\n", _OF_MEMBERS.format("4/4")),
    broken=broken,
)
