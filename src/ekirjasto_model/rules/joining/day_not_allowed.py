"""A municipality would join on a day on which membership cannot begin."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_days import JOINING_DAYS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.windows import may_begin_on, next_beginning
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_MONTHLY = Edit("agreement.yaml", "  joining-day: window\n", "  joining-day: first-of-month\n")


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find effective days that are not the first of a month, or of a year, where the agreement asks for it.

    A window and the day that belongs to it are the concern of other rules.
    """
    for joining in joinings(configuration):
        rule, day, at = joining.rule, joining.effective_day, joining.agreement_place
        if rule is None or day is None or at is None or may_begin_on(rule, day) is not False:
            continue
        facts: dict[str, Fact] = {
            "day": day,
            "allowed": JOINING_DAYS.label(rule.joining_day),
            "written_day": (next_beginning(rule, day) or day).isoformat(),
        }
        yield Spot(joining.effective_place, facts=facts, related=(at / "joining" / "joining-day",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("joining-case", "agreement", "agreements.unknown-id"),
    title=Text(
        fi="Jäsenyys ei voi alkaa voimaantulopäivänä",
        sv="Medlemskapet kan inte börja på ikraftträdandedagen",
        en="Membership cannot begin on the effective day",
    ),
    reason=Text(
        fi="Sopimuksessa on sovittu, minä päivinä jäsenyys voi alkaa, jotta kustannukset ja palvelut on helppo "
        "järjestää. Muuna päivänä alkava jäsenyys on sopimuksen vastainen.",
        sv="I avtalet har man kommit överens om vilka dagar ett medlemskap kan börja, så att kostnader och tjänster är "
        "lätta att ordna. Ett medlemskap som börjar en annan dag strider mot avtalet.",
        en="The agreement says on which days a membership may begin, so that costs and services are easy to arrange. "
        "A membership that begins on another day is against the agreement.",
    ),
    message=Text(
        fi="Voimaantulopäivä on {day}, mutta sopimuksen mukaan liittymispäivä on {allowed}.",
        sv="Ikraftträdandedagen är den {day}, men enligt avtalet är anslutningsdagen {allowed}.",
        en="The effective day is {day}, but under the agreement the day of joining is this: {allowed}.",
    ),
    repair=Text(
        fi="Kirjoita päivä, jona jäsenyys voi alkaa, esimerkiksi {written_day}, tai korjaa sopimuksen kohta "
        "joining-day.",
        sv="Skriv en dag då medlemskapet kan börja, till exempel {written_day}, eller rätta joining-day i avtalet.",
        en="Write a day on which a membership may begin, such as {written_day}, or correct joining-day in the "
        "agreement.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit(
        "joining-case.yaml",
        "effective-day: 2027-01-01\n",
        "effective-day: 2027-01-15\n",
        also=(_MONTHLY,),
    ),
    kept_by=Edit(
        "joining-case.yaml",
        "effective-day: 2027-01-01\n",
        "effective-day: 2027-02-01\n",
        also=(_MONTHLY,),
    ),
    broken=broken,
)
