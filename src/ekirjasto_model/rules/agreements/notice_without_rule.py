"""A notice of an agreement for a fixed term that says nothing of notice."""

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
    """Find notices of agreements with a last day and without a rule for notice: one spot for an agreement.

    An agreement until further notice without such a rule is the concern of another
    rule; nothing is told where the rule is stated to be unknown.
    """
    for place, agreement in configuration.agreements():
        if agreement.notice is None and agreement.ends is not None:
            standing = [one for one in given_notices(place, agreement) if one.notice.withdrawn is None]
            if standing and not configuration.is_marked_unknown(place / "notice"):
                name = name_of_holder(configuration, agreement, standing[0].giver)
                facts: dict[str, Fact] = {"name": name, "ends": agreement.ends}
                yield Spot(standing[0].place, facts=facts, related=tuple(one.place for one in standing[1:]))


_NOTICES = """notices:
  - party:
      municipality: "614"
    given: 2023-05-15
    sent-to-contact: 2023-05-15
    sent-to-registry-office: 2023-05-15
    decision:
      decision-kind: council
      day: 2023-05-08
      section: § 31
"""
"""A notice that has run by the agreement's last day."""

RULE = Rule(
    severity=Severity.WARNING,
    needs=("agreement",),
    title=Text(
        fi="Määräaikainen sopimus on irtisanottu, mutta irtisanomisesta ei ole sovittu",
        sv="Ett tidsbundet avtal har sagts upp, men uppsägning är inte avtalad",
        en="Notice was given of a fixed-term agreement that says nothing about notice",
    ),
    reason=Text(
        fi=(
            "Määräaikainen sopimus on voimassa viimeiseen päiväänsä asti, ellei siinä ole sovittu irtisanomisesta. "
            "Viimeistä päivää ei voi laskea."
        ),
        sv="Ett tidsbundet avtal gäller till sin sista dag, om inget har avtalats om uppsägning. Den sista dagen kan "
        "inte räknas ut.",
        en="A fixed-term agreement binds until its last day unless it says how notice is given. The last day cannot "
        "be worked out.",
    ),
    message=Text(
        fi="Osapuoli {name} on irtisanonut sopimuksen, mutta sopimus on voimassa {ends} asti eikä siinä ole "
        "irtisanomisen ehtoja.",
        sv="Parten {name} har sagt upp avtalet, men avtalet gäller till och med den {ends} och har inga villkor för "
        "uppsägning.",
        en="The party {name} has given notice, but the agreement is in force until {ends} and has no rule for notice.",
    ),
    repair=Text(
        fi="Lisää sopimukseen irtisanomisen ehdot (notice), jos niistä on sovittu. Jos ehtoja ei tiedetä, kirjaa "
        "kohta luetteloon unknown. Muussa tapauksessa poista irtisanominen.",
        sv="Lägg till villkoren för uppsägning (notice) i avtalet, om sådana har avtalats. Om villkoren inte är "
        "kända, för in stället i listan unknown. Ta annars bort uppsägningen.",
        en="Add the rule for notice (notice) to the agreement if one was agreed. If it is not known, list the place "
        "under unknown. Otherwise remove the notice.",
    ),
    source=Text(
        fi="Käytäntö: määräaikaisen sopimuksen voi irtisanoa vain, jos siitä on sovittu",
        sv="Praxis: ett tidsbundet avtal kan sägas upp bara om det har avtalats",
        en="Practice: a fixed-term agreement can be ended by notice only if it says so",
    ),
    broken_by=Edit(
        "former-joint-library-agreement.yaml",
        "notice:\n  months: 6\n  counts-to: end-of-year\n  month-end: last-day-of-month\n"
        "  contact: Kirjastopalvelujen yhteyshenkilö, kirjasto@sodankyla.example\n"
        "  registry-office: Kirjaamo, kirjaamo@sodankyla.example\n",
        _NOTICES,
    ),
    kept_by=Edit(
        "former-joint-library-agreement.yaml",
        "  registry-office: Kirjaamo, kirjaamo@sodankyla.example\n",
        "  registry-office: Kirjaamo, kirjaamo@sodankyla.example\n" + _NOTICES,
    ),
    broken=broken,
)
