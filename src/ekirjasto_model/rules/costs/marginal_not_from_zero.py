"""A tier table counted class by class that does not begin with zero."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.tier_countings import TierCounting
from ekirjasto_model.codelists.upper_bounds import UpperBound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.tier_table import TierTable
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.rules.tier_classes import tier_tables
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find tables counted class by class whose lowest class begins above zero; above one, if bounds are included."""
    for tiers in tier_tables(configuration):
        if isinstance(tiers.stated, TierTable) and tiers.stated.counting is TierCounting.MARGINAL:
            lowest = tiers.classes[0]
            greatest = 1 if tiers.stated.upper_bounds is UpperBound.INCLUSIVE else 0
            if lowest.stated.from_.value > greatest:
                yield Spot(lowest.place / "from", facts={"name": tiers.item.name, "lower": lowest.stated.from_})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Portaittain laskettava taulukko ei ala nollasta",
        sv="En tabell som räknas stegvis börjar inte från noll",
        en="A table counted class by class does not begin with zero",
    ),
    reason=Text(
        fi="Portaittain jokainen maksaa ensin alimman luokan yksiköistä. Jos alin luokka ei ala nollasta, ei "
        "tiedetä, maksetaanko sen alle jäävistä yksiköistä.",
        sv="Stegvis betalar alla först för enheterna i den lägsta klassen. Om den inte börjar från noll är det "
        "oklart om något betalas för enheterna under den.",
        en="Class by class, everyone first pays for the units of the lowest class. If it does not begin with zero, "
        "it is unclear whether the units below it are paid for.",
    ),
    message=Text(
        fi="Erän {name} luokat lasketaan portaittain, mutta alin luokka alkaa luvusta {lower}.",
        sv="Klasserna för posten {name} räknas stegvis, men den lägsta klassen börjar med talet {lower}.",
        en="The classes of the item {name} are counted class by class, but the lowest begins with {lower}.",
    ),
    repair=Text(
        fi='Kirjoita alimman luokan alarajaksi from: "0". Maksuttoman osan voi merkitä omaksi luokakseen, jonka '
        'hinta on rate: "0".',
        sv='Skriv from: "0" som den lägsta klassens nedre gräns. En avgiftsfri del kan anges som en egen klass med '
        'priset rate: "0".',
        en='Write from: "0" as the lower bound of the lowest class. A part free of charge may be a class of its '
        'own, with rate: "0".',
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "0"\n          to: "10000"\n',
        '        - from: "5000"\n          to: "10000"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - from: "0"\n          to: "10000"\n',
        '        - from: "0"\n          to: "5000"\n          rate: "0"\n        - from: "5000"\n'
        '          to: "10000"\n',
    ),
    broken=broken,
)
