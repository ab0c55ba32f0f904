"""Two stand-alone costs of the same municipality or consortium."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.alone_cost import AlonePayer
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find stand-alone costs of a payer that has one before them in the annex."""
    for place, annex in configuration.cost_annexes():
        earlier: dict[AlonePayer, Place] = {}
        for number, one in enumerate(annex.alone_costs):
            at = place / "alone-costs" / number
            if one.payer in earlier:
                code = one.payer.municipality
                payer = name_of(code) if code is not None else one.payer.consortium or ""
                yield Spot(at / "payer", facts={"payer": payer}, related=(earlier[one.payer],))
            earlier.setdefault(one.payer, at)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "members.unknown-municipality",
    ),
    title=Text(
        fi="Samalle maksajalle on kaksi kustannusta yksin hankittuna",
        sv="En betalare har två kostnader på egen hand",
        en="One payer has two stand-alone costs",
    ),
    reason=Text(
        fi="Kahdesta summasta ei voi tietää, kumpi on oikea. Usein toinen kuuluu toiselle kunnalle.",
        sv="Av två belopp kan man inte veta vilketdera som är rätt. Ofta gäller det ena en annan kommun.",
        en="Of two amounts nobody knows which one is right. Often one belongs to another municipality.",
    ),
    message=Text(
        fi="Maksajan {payer} kustannus yksin hankittuna on jo aiemmin liitteessä.",
        sv="För betalaren {payer} finns en kostnad på egen hand redan tidigare i bilagan.",
        en="For the payer {payer} a stand-alone cost is already given earlier in the annex.",
    ),
    repair=Text(
        fi="Poista toinen summa, tai korjaa se, kenen summa on (payer).",
        sv="Ta bort det ena beloppet, eller rätta vems belopp det är (payer).",
        en="Remove one of the amounts, or correct whose it is (payer).",
    ),
    source=Text(
        fi="Käytäntö: yksi asia merkitään yhden kerran",
        sv="Praxis: en sak antecknas en gång",
        en="Practice: one thing is stated once",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '    amount: "5200.00"\n    source: Keksitty tarjous\n',
        '    amount: "5200.00"\n    source: Keksitty tarjous\n  - payer:\n      municipality: "205"\n'
        '    amount: "5300.00"\n    source: Keksitty tarjous\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '    amount: "5200.00"\n    source: Keksitty tarjous\n',
        '    amount: "5300.00"\n    source: Keksitty tarjous\n',
    ),
    broken=broken,
)
