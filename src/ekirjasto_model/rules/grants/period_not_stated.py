"""A grant that does not say for which days' costs it may be used."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = "    starts: 2026-01-01\n    ends: 2026-12-31\n    report-due: 2027-03-31\n"


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find grants without a first or a last day, unless it is stated to be unknown: one spot for a grant."""
    for place, e_library in configuration.e_libraries():
        for number, grant in enumerate(e_library.grants):
            at = place / "grants" / number
            days = {"starts": grant.starts, "ends": grant.ends}
            missing = [
                key for key, day in days.items() if day is None and not configuration.is_marked_unknown(at / key)
            ]
            if missing:
                there = next((at / key for key, day in days.items() if day is not None), at)
                yield Spot(there, facts={"grant": grant.id, "keys": tuple(missing)})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Valtionavustuksen käyttöaikaa ei ole merkitty",
        sv="Statsunderstödets användningstid har inte angetts",
        en="A grant does not state the period of its use",
    ),
    reason=Text(
        fi="Avustusta saa käyttää vain niihin kustannuksiin, jotka syntyvät päätöksen mukaisena käyttöaikana. Muut "
        "kustannukset maksavat kunnat itse.",
        sv="Understödet får användas bara för kostnader som uppkommer under den användningstid som anges i beslutet. "
        "Övriga kostnader betalar kommunerna själva.",
        en="A grant may be used only for costs that arise in the period that its decision states. Other costs are paid "
        "by the municipalities themselves.",
    ),
    message=Text(
        fi="Valtionavustukselle {grant} ei ole merkitty koko käyttöaikaa (puuttuu: {keys}).",
        sv="För statsunderstödet {grant} har inte hela användningstiden angetts (saknas: {keys}).",
        en="The whole period of use of the grant {grant} is not stated (missing: {keys}).",
    ),
    repair=Text(
        fi="Lisää avustuspäätöksestä käyttöajan ensimmäinen päivä (starts) ja viimeinen päivä (ends). Jos niitä ei "
        "tiedetä, kirjaa kohdat grants/*/starts ja grants/*/ends luetteloon unknown ja perustele.",
        sv="Lägg till användningstidens första dag (starts) och sista dag (ends) ur understödsbeslutet. Om de inte är "
        "kända, för in stället grants/*/starts och grants/*/ends i listan unknown och motivera.",
        en="Add the first day (starts) and the last day (ends) of the period from the decision on the grant. If they "
        "are not known, list the places grants/*/starts and grants/*/ends under unknown and state the reason.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 11 ja 13 §",
        sv="Statsunderstödslagen 688/2001 11 och 13 §",
        en="Act on Discretionary Government Grants 688/2001, sections 11 and 13",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, "    starts: 2026-01-01\n    report-due: 2027-03-31\n"),
    kept_by=Edit("e-library.yaml", _BEFORE, _BEFORE.replace("ends: 2026-12-31", "ends: 2026-06-30")),
    broken=broken,
)
