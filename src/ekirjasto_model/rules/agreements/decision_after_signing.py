"""A decision made after the signature that it should allow."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.signatories import signatories
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find decisions later than the signature of the party, or of the agreement where the party states none.

    One spot for each party with a signature of its own, one for all the others of
    an agreement.
    """
    for place, agreement in configuration.agreements():
        late: list[tuple[Date, Place]] = []
        for at, signatory in signatories(place, agreement):
            signed = signatory.signed or agreement.signed
            if signatory.decision is None or signed is None or signatory.decision.day <= signed:
                continue
            here = at / "decision" / "day"
            if signatory.signed is None:
                late.append((signatory.decision.day, here))
            else:
                facts: dict[str, Fact] = {"decided": signatory.decision.day, "signed": signed}
                yield Spot(here, facts=facts, related=(at / "signed",))
        if late and agreement.signed is not None:
            related = (place / "signed", *(at for _, at in late[1:]))
            yield Spot(late[0][1], facts={"decided": late[0][0], "signed": agreement.signed}, related=related)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Päätös on tehty allekirjoituksen jälkeen",
        sv="Beslutet har fattats efter undertecknandet",
        en="A decision was made after the signing",
    ),
    reason=Text(
        fi="Kunnan puolesta allekirjoitetaan vasta, kun toimivaltainen viranomainen on päättänyt sopimuksesta.",
        sv="För kommunens del undertecknas avtalet först när den behöriga myndigheten har beslutat om det.",
        en="An agreement is signed for a municipality only after the competent authority has decided on it.",
    ),
    message=Text(
        fi="Päätös on päivätty {decided}, mutta sopimus on allekirjoitettu jo {signed}.",
        sv="Beslutet är daterat den {decided}, men avtalet undertecknades redan den {signed}.",
        en="The decision is dated {decided}, but the agreement was already signed on {signed}.",
    ),
    repair=Text(
        fi="Tarkista päivät pöytäkirjasta. Jos kyse on uudesta päätöksestä, merkitse myös uusi allekirjoituspäivä, "
        "joka on aikaisintaan {decided}.",
        sv="Kontrollera dagarna i protokollet. Om det gäller ett nytt beslut, ange också en ny dag för "
        "undertecknandet, tidigast den {decided}.",
        en="Check the days in the minutes. If this is a new decision, state a new day of signing as well, {decided} "
        "at the earliest.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit("trial-agreement.yaml", "      day: 2020-10-05\n", "      day: 2020-12-10\n"),
    kept_by=Edit("trial-agreement.yaml", "      day: 2020-10-05\n", "      day: 2020-12-07\n"),
    broken=broken,
)
