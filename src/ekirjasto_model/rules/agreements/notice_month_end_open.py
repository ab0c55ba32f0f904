"""A notice whose last day the agreement leaves open."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_hindrances import NoticeHindrance
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.notices import given_notices
from ekirjasto_model.derived.responsibilities import name_of_holder
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find notices that end on a day that the month does not have, where it matters and the agreement says nothing.

    A period counted to the same day without a rule for month ends is told of even
    without a notice, by another rule. A notice that states its last day, or was
    withdrawn, needs no rule.
    """
    for place, agreement in configuration.agreements():
        rule = agreement.notice
        if rule is None or rule.counts_to is NoticeEnd.SAME_DAY:
            continue
        for one in given_notices(place, agreement):
            is_open = one.hindrance is NoticeHindrance.NO_SUCH_DAY and one.notice.last_day is None
            is_unknown = configuration.is_marked_unknown(place / "notice" / "month-end")
            if is_open and one.notice.withdrawn is None and not is_unknown and one.counts_from is not None:
                facts: dict[str, Fact] = {
                    "name": name_of_holder(configuration, agreement, one.giver),
                    "counted": one.counts_from,
                    "months": rule.months,
                }
                yield Spot(place / "notice" / "months", facts=facts, related=(one.place,))


_NOTICE = Edit(
    "e-materials-agreement.yaml",
    "  registry-office: Kirjaamo, kirjaamo@kajaani.example\n",
    """  registry-office: Kirjaamo, kirjaamo@kajaani.example
notices:
  - party:
      municipality: "047"
    given: 2024-11-30
    sent-to-contact: 2024-11-30
    sent-to-registry-office: 2024-11-30
    decision:
      decision-kind: board
      day: 2024-11-20
      section: § 75
""",
)
"""A notice whose three months end on 30 February."""

RULE = Rule(
    severity=Severity.ERROR,
    needs=("agreement",),
    title=Text(
        fi="Irtisanomisen viimeinen päivä jää epäselväksi",
        sv="Uppsägningens sista dag förblir oklar",
        en="The last day of a notice is left open",
    ),
    reason=Text(
        fi="Kuukauden viimeisinä päivinä alkava irtisanomisaika voi päättyä päivänä, jota kuukaudessa ei ole. Jos "
        "sopimus ei kerro, mikä päivä silloin on viimeinen, jäsenyyden loppua ei voi laskea.",
        sv="En uppsägningstid som börjar i slutet av en månad kan sluta på en dag som månaden inte har. Om avtalet "
        "inte anger vilken dag som då är den sista kan medlemskapets slut inte räknas ut.",
        en="A notice period that begins late in a month may end on a day that the month does not have. If the "
        "agreement does not say which day is then the last, the end of the membership cannot be worked out.",
    ),
    message=Text(
        fi=(
            "Osapuolen {name} irtisanomisaika ({months} kk) lasketaan päivästä {counted}, eikä kuukaudessa, jossa "
            "se päättyy, ole vastaavaa päivää."
        ),
        sv="Uppsägningstiden för parten {name} ({months} mån.) räknas från den {counted}, och motsvarande dag saknas i "
        "den månad då den slutar.",
        en="The notice period of the party {name} ({months} months) is counted from {counted}, and the month in which "
        "it ends has no such day.",
    ),
    repair=Text(
        fi="Lisää irtisanomisen ehtoihin month-end: last-day-of-month tai first-day-of-next-month, kuten sopimuksessa "
        "sanotaan. Jos sopimus ei sano sitä, merkitse irtisanomiseen viimeinen päivä (last-day), josta osapuolet ovat "
        "yhtä mieltä.",
        sv="Lägg till month-end: last-day-of-month eller first-day-of-next-month i villkoren för uppsägning, så som "
        "avtalet anger. Om avtalet inte anger det, skriv i uppsägningen den sista dag (last-day) som parterna är eniga "
        "om.",
        en="Add month-end: last-day-of-month or first-day-of-next-month to the rule for notice, as the agreement "
        "says. If it does not say, state in the notice the last day (last-day) on which the parties agree.",
    ),
    source=Text(
        fi="Laki säädettyjen määräaikain laskemisesta 150/1930 3 § (malli sopimukselle)",
        sv="Lagen om beräknande av laga tid 150/1930 3 § (förebild för avtalet)",
        en="Act on the Calculation of Statutory Time Limits 150/1930, section 3 (a model for the agreement)",
    ),
    broken_by=Edit(
        "e-materials-agreement.yaml",
        "  months: 3\n  counts-to: end-of-month\n  month-end: last-day-of-month\n",
        "  months: 3\n  counts-to: end-of-month\n",
        also=(_NOTICE,),
    ),
    kept_by=Edit(
        "e-materials-agreement.yaml",
        "  months: 3\n  counts-to: end-of-month\n  month-end: last-day-of-month\n",
        "  months: 3\n  counts-to: end-of-year\n",
        also=(_NOTICE,),
    ),
    broken=broken,
)
