"""Two shares of one member for the same item and year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find earlier shares of a member that the annex has stated before for the same item and year."""
    for place, annex in configuration.cost_annexes():
        before: dict[tuple[int, str, str], Place] = {}
        for number, one in enumerate(annex.earlier_shares):
            at, key = place / "earlier-shares" / number, (one.year, one.item, one.municipality)
            if key in before:
                facts: dict[str, Fact] = {
                    "name": name_of(one.municipality),
                    "code": one.municipality,
                    "item": one.item,
                    "year": str(one.year),
                }
                yield Spot(at / "municipality", facts=facts, related=(before[key],))
            before.setdefault(key, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "members.unknown-municipality"),
    title=Text(
        fi="Kunnalla on kaksi aiempaa maksuosuutta samasta erästä",
        sv="En kommun har två tidigare betalningsandelar i samma post",
        en="A municipality has two earlier shares of one item",
    ),
    reason=Text(
        fi="Kahdesta osuudesta ei voi tietää, kumpaan verrataan. Usein toinen on toisen kunnan osuus.",
        sv="Av två andelar kan man inte veta vilkendera jämförelsen gäller. Ofta är den ena en annan kommuns andel.",
        en="Of two shares, nobody knows with which one to compare. Often one belongs to another municipality.",
    ),
    message=Text(
        fi="Kunnan {name} ({code}) osuus erästä {item} vuonna {year} on liitteessä jo aiemmin.",
        sv="För kommunen {name} ({code}) finns andelen i posten {item} år {year} redan tidigare i bilagan.",
        en="For the municipality of {name} ({code}), the share of the item {item} in {year} is already given "
        "earlier in the annex.",
    ),
    repair=Text(
        fi='Poista toinen osuus, tai korjaa koodi "{code}", erä tai vuosi.',
        sv='Ta bort den ena andelen, eller rätta koden "{code}", posten eller året.',
        en='Remove one of the shares, or correct the code "{code}", the item or the year.',
    ),
    source=Text(
        fi="Käytäntö: aiempi maksuosuus on merkitty liitteeseen tai lasketaan sen vuoden liitteestä",
        sv="Praxis: en tidigare betalningsandel anges i bilagan eller räknas ur det årets bilaga",
        en="Practice: an earlier share is stated in the annex, or worked out from that year's annex",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        '    item: music\n    municipality: "588"\n',
        '    item: music\n    municipality: "205"\n',
    ),
    kept_by=Edit("cost-annex-2023.yaml", '    amount: "190.00"\n', '    amount: "195.00"\n'),
    broken=broken,
)
