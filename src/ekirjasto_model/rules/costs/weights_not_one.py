"""The weights of a formula that do not sum to one."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.stated_formulas import stated_formulas
from ekirjasto_model.formulas.weighted import Weighted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find weighted formulas, at whatever depth, whose weights and equal part do not sum to exactly one."""
    for place, annex in configuration.cost_annexes():
        for one in stated_formulas(place, annex):
            if isinstance(one.stated, Weighted):
                total = sum((part.weight for part in one.stated.weights), one.stated.equal_weight or Fraction(0))
                if total != 1:
                    yield Spot(one.place / "weights", facts={"name": one.item.name, "total": Rate(total)})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Painojen summa ei ole yksi",
        sv="Vikterna är inte sammanlagt ett",
        en="Weights do not sum to one",
    ),
    reason=Text(
        fi="Painot kertovat, mikä osa summasta jaetaan milläkin perusteella. Jos ne eivät ole yhteensä yksi, osa "
        "summasta jäisi jakamatta tai jaettaisiin kahteen kertaan.",
        sv="Vikterna anger hur stor del av summan som fördelas på varje grund. Om de inte är sammanlagt ett blir "
        "en del av summan ofördelad eller fördelas två gånger.",
        en="The weights say what part of the sum is shared by what. If they do not sum to one, a part of the sum "
        "would be left unshared or shared twice.",
    ),
    message=Text(
        fi="Erän {name} kaavassa painot ja tasan jaettava osa ovat yhteensä {total}, vaikka niiden on oltava "
        "yhteensä 1.",
        sv="I formeln för posten {name} är vikterna och den jämnt fördelade delen sammanlagt {total}, fast de ska "
        "vara sammanlagt 1.",
        en="In the formula of the item {name} the weights and the equal part sum to {total}, but they have to sum "
        "to 1.",
    ),
    repair=Text(
        fi="Korjaa painot (weight) ja tasan jaettava osa (equal-weight) niin, että niiden summa on 1. Kolmasosan "
        'voi kirjoittaa murtolukuna: "1/3".',
        sv="Rätta vikterna (weight) och den jämnt fördelade delen (equal-weight) så att summan är 1. En tredjedel "
        'kan skrivas som ett bråk: "1/3".',
        en="Correct the weights and the equal part (equal-weight) so that they sum to 1. A third may be written as "
        'a fraction: "1/3".',
    ),
    source=Text(
        fi="Käytäntö: summa jaetaan kokonaan",
        sv="Praxis: summan fördelas i sin helhet",
        en="Practice: a sum is shared in full",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '        - driver: population\n          weight: "0.8"\n',
        '        - driver: population\n          weight: "0.7"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '        - driver: population\n          weight: "0.8"\n',
        '        - driver: population\n          weight: "0.80"\n',
    ),
    broken=broken,
)
