"""A made region: as many members as are asked for, and twenty years of what has happened to them.

Nothing is drawn by lot, so that a region of the same size is always the same.
Members are Finland's municipalities, with their mergers; where these run out, codes
that no municipality has.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.municipality import MunicipalityEntry, PopulationFigure
from ekirjasto_model.documents.responsibilities import Responsibilities
from ekirjasto_model.documents.service_contract import ServiceContract
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.values.names import Names
from tests.benchmarks.region_agreements import YEARS, History, agreements, cases
from tests.derived.configurations import EQUAL, annexed, configured, item, service
from tests.derived.duties import assigned, body, consortium, holder, listed, seat

AS_OF = Date(2026, 3, 1)
IN_CONSORTIUM = 10


@frozen
class Region:
    """How large a made region is.

    ``decisions`` is on how many applications to join every member has decided in
    twenty years; there are as many amendments, and duties change hands as often.
    """

    members: int
    decisions: int

    def configuration(self) -> Configuration:
        """Return the region's documents."""
        return configured(*self._documents())

    def _documents(self) -> Iterator[Document]:
        """Give every document."""
        history = History.of(codes(self.members), self.decisions)
        yield _e_library(history.codes)
        yield from agreements(history)
        yield from cases(history)
        yield self._duties(history)
        for year in YEARS:
            name, by = f"kustannukset-{year}", Date(year - 1, 8, 31)
            yield annexed(item(EQUAL, "1000.00"), id=name, agreement="sopimus-0", year=year, reaches_members=by)

    def _duties(self, history: History) -> Responsibilities:
        """Return the duties: by turns those who stay become accountable for one of them."""
        accountable = []
        for turn in range(self.decisions):
            duty, year = tuple(Duty)[turn % len(Duty)], YEARS[turn * len(YEARS) // self.decisions]
            code = history.staying[turn % len(history.staying)]
            days = {"starts": Date(year, 1, 1), "ends": Date(year + 1, 12, 31)}
            accountable.append(assigned(holder("municipality", code), duty, PartInDuty.ACCOUNTABLE, **days))
        everybody = [assigned(holder("every_member"), duty, starts=Date(YEARS[0], 1, 1)) for duty in Duty]
        return listed(*accountable, *everybody, agreement="sopimus-4")


def codes(members: int) -> tuple[str, ...]:
    """Return codes of so many members: those of municipalities, then those of none."""
    real = [one.code for one in all_municipalities()]
    made = [code for code in map("{:03}".format, range(1, 1000)) if code not in real]
    return tuple(sorted((real + made)[:members]))


def _e_library(members: tuple[str, ...]) -> ELibrary:
    """Return the e-library: inhabitants year by year, consortia, bodies with a seat for each, and services."""
    entries = tuple(
        MunicipalityEntry(
            code=code,
            populations=tuple(
                PopulationFigure(day=Date(year, 12, 31), inhabitants=1000 + int(code) + year, source="keksitty")
                for year in range(YEARS[0] - 1, YEARS[-1])
            ),
        )
        for code in members
    )
    groups = (members[first : first + IN_CONSORTIUM] for first in range(0, len(members), IN_CONSORTIUM))
    consortia = tuple(consortium(f"kimppa-{number}", *group) for number, group in enumerate(groups))
    seats = tuple(seat(municipality=code) for code in members)
    return ELibrary(
        kind="e-library",
        version=1,
        id="e-kirjasto",
        name=Names(fi="E-kirjasto"),
        regions=("17",),
        municipalities=entries,
        consortia=consortia,
        bodies=(
            body("kokous", "deciding-meeting", seat_rule="each-member", seats=seats),
            body(
                "ryhma",
                "expert-group",
                seat_rule="each-consortium",
                seats=tuple(seat(consortium=one.id) for one in consortia),
            ),
        ),
        services=tuple(
            service(f"palvelu-{number}", contract=ServiceContract(starts=Date(YEARS[0], 1, 1))) for number in range(10)
        ),
    )
