"""A least share that is above the greatest."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.modifiers.maximum import Maximum
from ekirjasto_model.modifiers.minimum import Minimum
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose greatest least share is above their least greatest share, at the later of the two."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            at = place / "items" / number / "modifiers"
            stated = list(enumerate(item.modifiers))
            least = [(one.amount, which) for which, one in stated if isinstance(one, Minimum)]
            most = [(one.amount, which) for which, one in stated if isinstance(one, Maximum)]
            if least and most and max(least)[0] > min(most)[0]:
                (low, one), (high, other) = max(least), min(most)
                first, later = sorted((one, other))
                facts: dict[str, Fact] = {"name": item.name, "least": low, "most": high}
                yield Spot(at / later / "amount", facts=facts, related=(at / first / "amount",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Vähimmäisosuus on suurempi kuin enimmäisosuus",
        sv="Minimiandelen är större än maximiandelen",
        en="The least share is above the greatest",
    ),
    reason=Text(
        fi="Mikään osuus ei voi olla molempien rajojen mukainen.",
        sv="Ingen andel kan uppfylla båda gränserna.",
        en="No share can meet both limits.",
    ),
    message=Text(
        fi="Erän {name} vähimmäisosuus on {least}, mutta enimmäisosuus vain {most}.",
        sv="För posten {name} är minimiandelen {least}, men maximiandelen bara {most}.",
        en="For the item {name}, the least share is {least}, but the greatest only {most}.",
    ),
    repair=Text(
        fi="Korjaa summat niin, että minimum ({least}) on enintään maximum ({most}).",
        sv="Rätta beloppen så att minimum ({least}) är högst maximum ({most}).",
        en="Correct the amounts so that minimum ({least}) is at most maximum ({most}).",
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit("cost-annex-2023.yaml", '        amount: "3800.00"\n', '        amount: "319.99"\n'),
    kept_by=Edit("cost-annex-2023.yaml", '        amount: "3800.00"\n', '        amount: "3799.99"\n'),
    broken=broken,
)
