"""A notice given before it was decided on."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices that were given before the day of the decision to give them."""
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            decision = one.notice.decision
            if decision is not None and one.notice.given < decision.day:
                facts: dict[str, Fact] = {
                    "name": name_of_holder(configuration, agreement, one.giver),
                    "given": one.notice.given,
                    "decided": decision.day,
                }
                yield Spot(one.place / "given", facts=facts, related=(one.place / "decision" / "day",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Irtisanominen on annettu ennen päätöstä",
        sv="Uppsägningen har gjorts före beslutet",
        en="Notice was given before it was decided on",
    ),
    reason=Text(
        fi="Sopimus irtisanotaan vasta, kun toimivaltainen viranomainen on päättänyt siitä. Muuten irtisanomisaika "
        "voi alkaa vasta päätöksestä.",
        sv="Avtalet sägs upp först när den behöriga myndigheten har beslutat om det. Annars kan uppsägningstiden "
        "börja löpa först från beslutet.",
        en="Notice is given only after the competent authority has decided. Otherwise the notice period may run only "
        "from the decision.",
    ),
    message=Text(
        fi="Osapuolen {name} irtisanominen on päivätty {given}, mutta päätös tehtiin vasta {decided}.",
        sv="Uppsägningen från parten {name} är daterad den {given}, men beslutet fattades först den {decided}.",
        en="The notice of the party {name} is dated {given}, but the decision was only made on {decided}.",
    ),
    repair=Text(
        fi="Tarkista molemmat päivät pöytäkirjasta ja irtisanomisesta. Jos ne ovat oikein, lähetä irtisanominen "
        "uudelleen päätöksen jälkeen ja merkitse uudet päivät.",
        sv="Kontrollera båda dagarna i protokollet och i uppsägningen. Om de stämmer, skicka uppsägningen på nytt "
        "efter beslutet och ange de nya dagarna.",
        en="Check both days in the minutes and in the notice. If they are right, send the notice again after the "
        "decision and state the new days.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 14 ja 91 §",
        sv="Kommunallagen 410/2015 14 och 91 §",
        en="Local Government Act 410/2015, sections 14 and 91",
    ),
    broken_by=Edit("agreement.yaml", "    given: 2026-02-10\n", "    given: 2026-02-08\n"),
    kept_by=Edit("agreement.yaml", "    given: 2026-02-10\n", "    given: 2026-02-09\n"),
    broken=broken,
)
