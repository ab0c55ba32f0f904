"""A stated total that differs from what the files give on its day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.precisions import Precision
from ekirjasto_model.codelists.totals import TOTALS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.totals import LISTS, Totals
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find exact totals with a day that none of the files' own counts on that day equals.

    Counted are municipalities and their inhabitants, consortia, independent
    libraries, library institutions, one library system for each consortium and
    independent library that has one, distinct Finna views, and services. Rounded
    and unclear totals, totals that the files cannot give, and lists that are
    absent or stated to be unknown are left alone.
    """
    for place, e_library in configuration.e_libraries():
        if not e_library.stated_totals:
            continue
        totals = Totals.of(configuration, e_library)
        for number, total in enumerate(e_library.stated_totals):
            here = place / "stated-totals" / number
            lists = [place / name for name in LISTS.get(total.total, ())]
            if total.precision is not Precision.EXACT or total.day is None:
                continue
            if any(configuration.is_marked_unknown(one) for one in (here, here / "value", *lists)):
                continue
            right = totals.on(total.total, total.day)
            if right and total.value not in right:
                yield Spot(
                    here / "value",
                    facts={
                        "total": TOTALS.label(total.total),
                        "value": total.value,
                        "found": right[0],
                        "written": str(right[0]),
                        "day": total.day,
                    },
                    related=tuple(lists),
                )


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "e-library",
        "members.unknown-municipality",
        "members.abolished-municipality",
        "members.municipality-twice",
        "members.name-of-other-municipality",
    ),
    title=Text(
        fi="Ilmoitettu kokonaismäärä poikkeaa tiedoista",
        sv="Ett uppgivet totalantal avviker från uppgifterna",
        en="A stated total differs from what the files give",
    ),
    reason=Text(
        fi="Jos tarkaksi ilmoitettu luku ja luettelo eroavat, toinen niistä on väärä. Usein luettelosta puuttuu "
        "kunta, tai siinä on yksi liikaa.",
        sv="Om ett tal som uppges vara exakt och listan skiljer sig åt är det ena fel. Ofta saknas en kommun i "
        "listan, eller så finns där en för mycket.",
        en="If a total stated as exact and the list differ, one of them is wrong. Often a municipality is missing from "
        "the list, or there is one too many.",
    ),
    message=Text(
        fi="Ilmoitettu määrä ({total}) {day} on {value}, mutta tietojen mukaan se on {found}.",
        sv="Det uppgivna antalet ({total}) den {day} är {value}, men enligt uppgifterna är det {found}.",
        en="The stated total ({total}) on {day} is {value}, but the files give {found}.",
    ),
    repair=Text(
        fi="Tarkista luettelo. Jos se on oikein, kirjoita value: {written}; jos lähteen luku on pyöristetty tai "
        "epäselvä, kirjoita precision: rounded tai precision: unclear.",
        sv="Kontrollera listan. Om den är rätt, skriv value: {written}; om källans tal är avrundat eller oklart, "
        "skriv precision: rounded eller precision: unclear.",
        en="Check the list. If it is right, write value: {written}; if the source's figure is rounded or unclear, "
        "write precision: rounded or precision: unclear.",
    ),
    source=Text(
        fi="Käytäntö: tarkka luku on osiensa summa; asukasluvut: Tilastokeskus, väestörakenne",
        sv="Praxis: ett exakt tal är summan av sina delar; invånarantal: Statistikcentralen, befolkningsstruktur",
        en="Practice: an exact total is the sum of its parts; populations: Statistics Finland, population structure",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "    value: 8\n    day: 2026-01-01\n    precision: exact\n",
        "    value: 9\n    day: 2026-01-01\n    precision: exact\n",
    ),
    kept_by=Edit(
        "e-library.yaml",
        "    value: 8\n    day: 2026-01-01\n    precision: exact\n",
        "    value: 9\n    day: 2026-01-01\n    precision: rounded\n",
    ),
    broken=broken,
)
