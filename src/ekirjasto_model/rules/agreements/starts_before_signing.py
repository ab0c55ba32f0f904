"""An agreement that takes effect before it is signed."""

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
    """Find signatures given after the day from which they bind.

    One spot for the agreement, with every party that signed after its first day;
    one for each party that has a first day of its own.
    """
    for place, agreement in configuration.agreements():
        late: list[tuple[Date, Place]] = []
        if agreement.signed is not None and agreement.signed > agreement.starts:
            late.append((agreement.signed, place / "signed"))
        for at, signatory in signatories(place, agreement):
            if signatory.signed is None or signatory.signed <= (signatory.starts or agreement.starts):
                continue
            if signatory.starts is None:
                late.append((signatory.signed, at / "signed"))
            else:
                yield Spot(
                    at / "signed",
                    facts={"starts": signatory.starts, "signed": signatory.signed},
                    related=(at / "starts",),
                )
        if late:
            facts: dict[str, Fact] = {"starts": agreement.starts, "signed": late[0][0]}
            yield Spot(late[0][1], facts=facts, related=(place / "starts", *(at for _, at in late[1:])))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Sopimus tulee voimaan ennen allekirjoitusta",
        sv="Avtalet träder i kraft innan det är undertecknat",
        en="An agreement takes effect before it is signed",
    ),
    reason=Text(
        fi="Ennen allekirjoitusta osapuolet eivät ole sitoutuneet. Jos sopimuksen on tarkoitus tulla voimaan "
        "taannehtivasti, sopimuksessa on sanottava niin.",
        sv="Före undertecknandet har parterna inte förbundit sig. Om avtalet är avsett att gälla retroaktivt ska det "
        "framgå av avtalet.",
        en="Before it is signed the parties are not bound. An agreement that is meant to apply to an earlier time "
        "must say so.",
    ),
    message=Text(
        fi="Allekirjoituspäivä {signed} on myöhemmin kuin voimaantulopäivä {starts}.",
        sv="Dagen för undertecknandet, den {signed}, infaller efter dagen för ikraftträdandet, den {starts}.",
        en="The day of signing, {signed}, comes after the day of taking effect, {starts}.",
    ),
    repair=Text(
        fi="Tarkista molemmat päivät. Jos sopimus tuli voimaan allekirjoituksesta, ensimmäinen päivä on aikaisintaan "
        "{signed}.",
        sv="Kontrollera båda dagarna. Om avtalet trädde i kraft när det undertecknades är den första dagen tidigast "
        "den {signed}.",
        en="Check both days. If the agreement took effect when it was signed, the first day is {signed} at the "
        "earliest.",
    ),
    source=Text(
        fi="Käytäntö: sopimus allekirjoitetaan ennen sen voimaantuloa",
        sv="Praxis: ett avtal undertecknas innan det träder i kraft",
        en="Practice: an agreement is signed before it takes effect",
    ),
    broken_by=Edit(
        "trial-agreement.yaml", "signed: 2020-12-14\nstarts: 2021-01-01\n", "signed: 2021-01-14\nstarts: 2021-01-01\n"
    ),
    kept_by=Edit(
        "trial-agreement.yaml", "signed: 2020-12-14\nstarts: 2021-01-01\n", "signed: 2021-01-01\nstarts: 2021-01-01\n"
    ),
    broken=broken,
)
