"""A notice withdrawn after its last day."""

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
    """Find notices that were withdrawn after they had ended the party's time in the agreement."""
    for place, agreement in configuration.agreements():
        for one in given_notices(place, agreement):
            withdrawn, last_day = one.notice.withdrawn, one.last_day
            if withdrawn is not None and last_day is not None and last_day < withdrawn:
                name = name_of_holder(configuration, agreement, one.giver)
                facts: dict[str, Fact] = {"name": name, "withdrawn": withdrawn, "last_day": last_day}
                yield Spot(one.place / "withdrawn", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Irtisanominen on peruutettu liian myöhään",
        sv="Uppsägningen har återtagits för sent",
        en="A notice was withdrawn too late",
    ),
    reason=Text(
        fi=(
            "Kun irtisanomisaika on päättynyt, irtisanoja ei ole enää sopimusosapuoli. Se voi palata vain "
            "liittymällä uudelleen."
        ),
        sv="När uppsägningstiden har gått ut är parten inte längre bunden av avtalet. Den kan bara återkomma genom "
        "att ansluta sig på nytt.",
        en="Once the notice period has run, the party is no longer bound. It can only come back by joining again.",
    ),
    message=Text(
        fi=(
            "Osapuolen {name} irtisanominen on merkitty peruutetuksi {withdrawn}, mutta osapuolen viimeinen päivä "
            "oli jo {last_day}."
        ),
        sv="Uppsägningen från parten {name} anges ha återtagits den {withdrawn}, men partens sista dag var redan den "
        "{last_day}.",
        en="The notice of the party {name} is stated to have been withdrawn on {withdrawn}, but the party's last day "
        "was {last_day}.",
    ),
    repair=Text(
        fi=(
            "Tarkista peruuttamisen päivä. Jos osapuoli on palannut, poista withdrawn ja merkitse osapuoli "
            "uudelleen sen uudesta ensimmäisestä päivästä alkaen."
        ),
        sv="Kontrollera dagen för återtagandet. Om parten har återkommit, ta bort withdrawn och ange parten på nytt "
        "från och med dess nya första dag.",
        en="Check the day of withdrawal. If the party has come back, remove withdrawn and state the party again from "
        "its new first day on.",
    ),
    source=Text(
        fi="Käytäntö: irtisanomista ei voi peruuttaa jäsenyyden päätyttyä; tarvitaanko muiden suostumus, on "
        "osapuolten välinen asia",
        sv="Praxis: en uppsägning kan inte återtas när medlemskapet har upphört; om de övrigas samtycke behövs är en "
        "sak mellan parterna",
        en="Practice: a notice cannot be withdrawn once the membership has ended; whether the others must consent is "
        "for the parties to settle",
    ),
    broken_by=Edit("trial-agreement.yaml", "    withdrawn: 2021-05-17\n", "    withdrawn: 2021-07-01\n"),
    kept_by=Edit("trial-agreement.yaml", "    withdrawn: 2021-05-17\n", "    withdrawn: 2021-06-30\n"),
    broken=broken,
)
