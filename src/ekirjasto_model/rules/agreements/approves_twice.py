"""A municipality with two decisions on one amendment."""

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
    """Find municipalities that stand more than once among those who decided on an amendment."""
    for place, agreement in configuration.agreements():
        for number, amendment in enumerate(agreement.amendments):
            earlier: dict[str, Place] = {}
            for which, approval in enumerate(amendment.approvals):
                at = place / "amendments" / number / "approvals" / which / "municipality"
                if approval.municipality in earlier:
                    facts: dict[str, Fact] = {"name": name_of(approval.municipality), "amendment": amendment.id}
                    yield Spot(at, facts=facts, related=(earlier[approval.municipality],))
                earlier.setdefault(approval.municipality, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Kunnalla on kaksi päätöstä samasta muutoksesta",
        sv="En kommun har två beslut om samma ändring",
        en="A municipality has two decisions on one amendment",
    ),
    reason=Text(
        fi=(
            "Jokaisella jäsenellä on yksi päätös muutoksesta. Jos niitä on kaksi, toisen koodi on usein väärä, ja "
            "silloin jonkin muun jäsenen hyväksyntä puuttuu."
        ),
        sv="Varje medlem har ett beslut om ändringen. Om de är två är koden i det ena ofta fel, och då saknas någon "
        "annans godkännande.",
        en="Each member has one decision on an amendment. Where there are two, one of the codes is often wrong, and "
        "then somebody else's approval is missing.",
    ),
    message=Text(
        fi="Kunta {name} on merkitty kahdesti muutoksen {amendment} päätöksiin.",
        sv="Kommunen {name} är angiven två gånger bland besluten om ändringen {amendment}.",
        en="The municipality of {name} appears twice among the decisions on the amendment {amendment}.",
    ),
    repair=Text(
        fi="Korjaa väärä koodi, tai jätä vain se päätös, joka on voimassa.",
        sv="Rätta den felaktiga koden, eller behåll bara det beslut som gäller.",
        en="Correct the wrong code, or keep only the decision that stands.",
    ),
    source=Text(
        fi="Käytäntö: jäsen päättää muutoksesta kerran",
        sv="Praxis: en medlem beslutar om en ändring en gång",
        en="Practice: a member decides on an amendment once",
    ),
    broken_by=Edit(
        "agreement.yaml",
        '      - municipality: "785"\n        decision:\n',
        '      - municipality: "205"\n        decision:\n',
    ),
    kept_by=Edit(
        "agreement.yaml",
        '      - municipality: "785"\n        decision:\n',
        '      - municipality: "105"\n        decision:\n',
    ),
    broken=broken,
)
