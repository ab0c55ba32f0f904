"""An amount or a rate is without quotation marks."""

from __future__ import annotations

from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.file_format import FILE_FORMAT
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

RULE = Rule(
    severity=Severity.ERROR,
    found_in="structure",
    title=Text(
        fi="Rahamäärä, muu tarkka luku tai numero tekstin paikalla on ilman lainausmerkkejä",
        sv="Ett belopp, ett annat exakt tal eller en siffra i stället för text saknar citattecken",
        en="An amount, another exact number or a number in place of text is without quotation marks",
    ),
    reason=Text(
        fi=(
            "Ilman lainausmerkkejä ohjelmat lukevat luvun liukulukuna ja pyöristävät sen huomaamatta. Pykälän "
            "numero ja asianumero ovat tekstiä, vaikka niissä olisi vain numeroita."
        ),
        sv="Utan citattecken läser program talet som ett flyttal och avrundar det utan att det märks. En paragrafs "
        "eller ett ärendes nummer är text också när det bara består av siffror.",
        en="Without quotation marks programs read the number as a floating-point number and round it without notice. "
        "The number of a section or a case is text, even where it is digits only.",
    ),
    message=Text(
        fi="Avaimen {key} luku {text} on ilman lainausmerkkejä.",
        sv="Talet {text} för nyckeln {key} står utan citattecken.",
        en="The number {text} of the key {key} is without quotation marks.",
    ),
    repair=Text(
        fi='Kirjoita "{write}".',
        sv='Skriv "{write}".',
        en='Write "{write}".',
    ),
    source=FILE_FORMAT,
    broken_by=Edit("cost-annex-2026.yaml", 'rate: "0.35"', "rate: 0.35"),
    kept_by=Edit("cost-annex-2026.yaml", 'rate: "0.35"', "rate: '0.35'"),
)
