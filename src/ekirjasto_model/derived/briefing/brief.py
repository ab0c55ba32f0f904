"""The joining brief: what a municipality that thinks of joining needs to know, worked out for one day."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.derived.briefing.annexes import annexes_of_years
from ekirjasto_model.derived.briefing.area import OperatingArea, operating_area
from ekirjasto_model.derived.briefing.assumed import Assumed, Grounds, assumed
from ekirjasto_model.derived.briefing.first_day import FirstDay, first_day
from ekirjasto_model.derived.briefing.joined import Joined, joined
from ekirjasto_model.derived.briefing.joiner import Joiner, JoiningRequest, joiner
from ekirjasto_model.derived.briefing.leaving import Leaving, leaving
from ekirjasto_model.derived.briefing.national import National, national
from ekirjasto_model.derived.briefing.net import NetYear, net_years
from ekirjasto_model.derived.briefing.remarks import FileRemark, file_remarks
from ekirjasto_model.derived.briefing.schedule import Schedule, schedule
from ekirjasto_model.derived.briefing.services import BriefService, brief_services
from ekirjasto_model.derived.briefing.tasks import Tasks, tasks
from ekirjasto_model.derived.briefing.unknown import Found, Untold, untold
from ekirjasto_model.derived.briefing.years import BriefYear, brief_years
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.contact import ContactRole


@frozen
class JoiningBrief:
    """What joining would mean for a municipality.

    ``area`` is None where the files do not state the operating area.
    ``years`` are the budget year and the two plan years, ``net`` the same years less
    the costs that fall away, ``national`` the national E-library's fee beside them.
    ``joined`` holds the configurations without it and with it: whatever else is asked
    of these is answered as for any e-library. ``files`` are the names of the files
    that the brief was made from.
    """

    joiner: Joiner
    first_day: FirstDay
    area: OperatingArea | None
    years: tuple[BriefYear, ...]
    net: tuple[NetYear, ...]
    national: National | None
    tasks: Tasks
    services: tuple[BriefService, ...]
    schedule: Schedule
    leaving: Leaving
    assumed: tuple[Assumed, ...]
    untold: tuple[Untold, ...]
    remarks: tuple[FileRemark, ...]
    joined: Joined
    files: tuple[str, ...]

    @property
    def contacts(self) -> tuple[ContactRole, ...]:
        """The agreement's contact persons, as roles, by what they are called."""
        stated = self.joiner.agreement.contacts
        return tuple(sorted(stated, key=lambda one: (sorted(one.role.in_all().items()), one.reached_at or "")))


def joining_brief(configuration: Configuration, request: JoiningRequest) -> JoiningBrief:
    """Work out what joining would mean for a municipality, from the files alone.

    The municipality is put among the parties from the day asked for, in a copy of the
    configuration, and the costs of its budget year and two plan years are shared as
    :func:`allocate` shares them, with it and without it. A year without a cost annex
    of its own takes the newest, which is stated as an assumption; a sum that cannot
    be worked out is missing, and what it lacks is stated instead. None of this is legal advice.

    Raises:
        UnknownMunicipalityError: no municipality has the code.
        AbolishedMunicipalityError: there is no such municipality on the first day.
        NoAgreementError: no e-library's agreement, or not the one asked for, is in force then.
        SeveralAgreementsError: several are, and none was asked for.
        AlreadyMemberError: it is already a member then, or is to be one later.
        UnknownServiceError: the e-library has no such service.

    >>> from pendulum import Date
    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> request = JoiningRequest("620", starts=Date(2027, 1, 1), as_of=Date(2026, 3, 1))
    >>> brief = joining_brief(malli, request)
    >>> [(year.year, str(year.own.amount), str(year.fee)) for year in brief.years]
    [(2027, '2922.67', '3422.67'), (2028, '2877.64', '2877.64'), (2029, '2877.64', '2877.64')]
    >>> [str(year.extra) for year in brief.net]
    ['1972.67', '1077.14', '1367.64']
    """
    asked = joiner(configuration, request)
    annexes = annexes_of_years(configuration, asked)
    made = joined(configuration, asked, annexes)
    years = brief_years(configuration, asked, annexes, made)
    net = net_years(configuration, asked, years)
    grounds = Grounds(asked, made, years, leaving(configuration, asked), national(configuration, asked, years))
    duties, services = tasks(made.after, asked), brief_services(configuration, asked)
    has_annex = asked.starts.year in annexes and not annexes[asked.starts.year].is_borrowed
    used = frozenset(one.stated.id for one in annexes.values())
    return JoiningBrief(
        asked,
        first_day(asked),
        operating_area(asked),
        years,
        net,
        grounds.national,
        duties,
        services,
        schedule(configuration, asked, has_annex=has_annex),
        grounds.leaving,
        assumed(configuration, grounds),
        untold(grounds, Found(net, duties, services)),
        file_remarks(configuration, asked, used),
        made,
        tuple(sorted({filed.origin.file for filed in configuration.filed})),
    )
