"""An exclusion that names one duty only."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "  - duties:\n      - procurement\n      - invoicing\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find exclusions whose duties are all the same."""
    for place, document in configuration.responsibilities():
        for number, exclusion in enumerate(document.exclusions):
            if len(set(exclusion.duties)) == 1:
                facts: dict[str, Fact] = {"duty": DUTIES.label(exclusion.duties[0])}
                yield Spot(place / "exclusions" / number / "duties", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("responsibilities",),
    title=Text(
        fi="Tehtävistä, joita ei saa yhdistää, on merkitty vain yksi",
        sv="Av uppgifter som inte får förenas har bara en angetts",
        en="Of duties that may not be held together only one is named",
    ),
    reason=Text(
        fi=(
            "Sääntö pitää erillään vähintään kaksi tehtävää. Yksi ei riitä, joten toinen tehtävä on luultavasti "
            "jäänyt pois."
        ),
        sv="Regeln håller två uppgifter eller flera isär. En räcker inte, så den andra uppgiften har troligen fallit "
        "bort.",
        en="The rule keeps two duties or more apart. One is not enough, so the other duty has probably been left out.",
    ),
    message=Text(
        fi="Tehtävistä, joita ei saa yhdistää, on merkitty vain ”{duty}”, joten sääntö ei estä mitään.",
        sv="Av uppgifterna som inte får förenas har bara ”{duty}” angetts, så regeln hindrar ingenting.",
        en="Of the duties that may not be held together only “{duty}” is named, so the rule forbids nothing.",
    ),
    repair=Text(
        fi="Lisää tehtävä, jota ei saa yhdistää tähän (duties). Jos säännöstä on luovuttu, poista se kohdasta "
        "exclusions.",
        sv="Lägg till den uppgift som inte får förenas med den här (duties). Om regeln har slopats, ta bort den ur "
        "exclusions.",
        en="Add the duty that may not be held together with this one (duties). If the rule has been dropped, remove it "
        "from exclusions.",
    ),
    source=Text(
        fi="Tehtäviin ja vastuisiin kirjattu sääntö (exclusions)",
        sv="Regeln som har angetts bland uppgifter och ansvar (exclusions)",
        en="The rule stated in the responsibilities (exclusions)",
    ),
    broken_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE.replace("      - invoicing\n", "")),
    kept_by=Edit("responsibilities.yaml", _BEFORE, _BEFORE.replace("invoicing", "onboarding")),
    broken=broken,
)
