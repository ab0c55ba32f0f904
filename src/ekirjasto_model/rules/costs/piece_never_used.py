"""A piecewise formula of which one piece is always empty."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.formulas.piecewise import Piecewise, below
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_FIGURES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find piecewise formulas, at whatever depth, whose sum is never divided in two."""
    for known in known_grounds(configuration):
        used: dict[Place, tuple[Piecewise, set[str]]] = {}
        for worked in known.worked():
            if isinstance(worked.stated, Piecewise) and worked.ground.whole:
                keys = {key for key, _ in below(worked.stated, worked.ground)}
                used.setdefault(worked.place, (worked.stated, set()))[1].update(keys)
        for place, (stated, keys) in used.items():
            for unused in {"first", "rest"} - keys:
                facts: dict[str, Fact] = {"name": known.item.name, "up_to": stated.up_to, "key": unused}
                yield Spot(place / "up-to", facts=facts, related=(place / unused,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_FIGURES,),
    title=Text(
        fi="Kahdessa osassa jaettavan summan toinen osa on tyhjä",
        sv="Den ena delen av en summa som fördelas i två delar är tom",
        en="One piece of a sum that is shared piecewise is empty",
    ),
    reason=Text(
        fi="Jos raja on vähintään koko summa tai nolla, toinen kaavoista ei vaikuta mihinkään. Yleensä raja tai summa "
        "on väärä.",
        sv="Om gränsen är minst hela summan eller noll har den ena formeln ingen verkan. Vanligen är gränsen eller "
        "summan fel.",
        en="If the limit is at least the whole sum, or zero, one of the formulas has no effect. Usually the limit or "
        "the sum is wrong.",
    ),
    message=Text(
        fi="Erän {name} raja up-to on {up_to}, joten kaavaa {key} ei käytetä lainkaan.",
        sv="För posten {name} är gränsen up-to {up_to}, så formeln {key} används inte alls.",
        en="For the item {name} the limit up-to is {up_to}, so the formula {key} is never used.",
    ),
    repair=Text(
        fi="Korjaa raja (up-to) tai erän summa (amount), tai käytä vain yhtä kaavaa.",
        sv="Rätta gränsen (up-to) eller postens summa (amount), eller använd bara en formel.",
        en="Correct the limit (up-to) or the item's sum (amount), or use one formula only.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      up-to: "1000.00"\n',
        '      up-to: "2500.00"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      up-to: "1000.00"\n',
        '      up-to: "2499.99"\n',
    ),
    broken=broken,
)
