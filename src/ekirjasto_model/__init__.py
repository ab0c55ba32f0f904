"""The model by which municipalities join a regional e-library.

Files in, findings and exact shares out:

>>> from pendulum import Date
>>> import ekirjasto_model as ekirjasto
>>> checked = ekirjasto.check(ekirjasto.example_files("pohjoinen"), Date(2022, 12, 31))
>>> checked.report.has_errors
False
>>> str(ekirjasto.allocate(checked.configuration, 2022).total)
'496619.25'

And whatever changes with time, on any day:

>>> malli = ekirjasto.check(ekirjasto.example_files("malli"), Date(2026, 3, 1)).configuration
>>> [ekirjasto.stage_on(case, Date(2026, 3, 1)).value for case in ekirjasto.joinings(malli)]
['approved', 'in-force']

Names are imported when they are first used, so that ``import ekirjasto_model``
costs next to nothing; type checkers take ``TYPE_CHECKING`` for true.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ekirjasto_model.checking import Checked as Checked
    from ekirjasto_model.checking import check as check
    from ekirjasto_model.codelists.agreement_states import AgreementState as AgreementState
    from ekirjasto_model.codelists.due_states import DueState as DueState
    from ekirjasto_model.codelists.duties import Duty as Duty
    from ekirjasto_model.codelists.joining_stages import JoiningStage as JoiningStage
    from ekirjasto_model.codelists.parts import PartInDuty as PartInDuty
    from ekirjasto_model.derived.agreements import StandingAgreement as StandingAgreement
    from ekirjasto_model.derived.agreements import agreements_on as agreements_on
    from ekirjasto_model.derived.amendments import TextRevision as TextRevision
    from ekirjasto_model.derived.amendments import controlling_text as controlling_text
    from ekirjasto_model.derived.annexes import AnnexRevision as AnnexRevision
    from ekirjasto_model.derived.annexes import annexes_on as annexes_on
    from ekirjasto_model.derived.briefing.brief import JoiningBrief as JoiningBrief
    from ekirjasto_model.derived.briefing.brief import joining_brief as joining_brief
    from ekirjasto_model.derived.briefing.joiner import JoiningRequest as JoiningRequest
    from ekirjasto_model.derived.configuration import Configuration as Configuration
    from ekirjasto_model.derived.costs import allocate as allocate
    from ekirjasto_model.derived.deadlines.catalogue import all_deadlines as all_deadlines
    from ekirjasto_model.derived.deadlines.catalogue import deadlines_ahead as deadlines_ahead
    from ekirjasto_model.derived.deadlines.deadline import Deadline as Deadline
    from ekirjasto_model.derived.deadlines.deadline import DeadlineKind as DeadlineKind
    from ekirjasto_model.derived.fairness.fairness import fairness as fairness
    from ekirjasto_model.derived.handovers import Handover as Handover
    from ekirjasto_model.derived.handovers import handovers as handovers
    from ekirjasto_model.derived.joining.cases import Joining as Joining
    from ekirjasto_model.derived.joining.cases import joinings as joinings
    from ekirjasto_model.derived.joining.dues import Due as Due
    from ekirjasto_model.derived.joining.dues import dues_on as dues_on
    from ekirjasto_model.derived.joining.next_steps import NextStage as NextStage
    from ekirjasto_model.derived.joining.next_steps import next_stage as next_stage
    from ekirjasto_model.derived.joining.stages import stage_on as stage_on
    from ekirjasto_model.derived.joining.stages import stages_on as stages_on
    from ekirjasto_model.derived.membership import Membership as Membership
    from ekirjasto_model.derived.membership import members_on as members_on
    from ekirjasto_model.derived.membership import memberships as memberships
    from ekirjasto_model.derived.notices import GivenNotice as GivenNotice
    from ekirjasto_model.derived.notices import given_notices as given_notices
    from ekirjasto_model.derived.parties import BoundParty as BoundParty
    from ekirjasto_model.derived.parties import parties_on as parties_on
    from ekirjasto_model.derived.party_duties import PartyDuties as PartyDuties
    from ekirjasto_model.derived.party_duties import party_duties as party_duties
    from ekirjasto_model.derived.responsibilities import Duties as Duties
    from ekirjasto_model.derived.responsibility_matrix import Matrix as Matrix
    from ekirjasto_model.derived.responsibility_matrix import duties_in_order as duties_in_order
    from ekirjasto_model.derived.responsibility_matrix import matrix_of as matrix_of
    from ekirjasto_model.derived.status.status import Status as Status
    from ekirjasto_model.derived.status.status import status as status
    from ekirjasto_model.derived.timeline.entries import Timeline as Timeline
    from ekirjasto_model.derived.timeline.entries import Wish as Wish
    from ekirjasto_model.derived.timeline.timeline import timeline as timeline
    from ekirjasto_model.derived.timeline.timeline import timeline_of as timeline_of
    from ekirjasto_model.derived.what_if.comparison import Alternative as Alternative
    from ekirjasto_model.derived.what_if.comparison import comparison as comparison
    from ekirjasto_model.documents.agreement import Agreement as Agreement
    from ekirjasto_model.documents.cost_annex import CostAnnex as CostAnnex
    from ekirjasto_model.documents.e_library import ELibrary as ELibrary
    from ekirjasto_model.documents.joining_case import JoiningCase as JoiningCase
    from ekirjasto_model.documents.own_costs import OwnCosts as OwnCosts
    from ekirjasto_model.documents.responsibilities import Responsibilities as Responsibilities
    from ekirjasto_model.documents.settings import Settings as Settings
    from ekirjasto_model.errors import AbolishedMunicipalityError as AbolishedMunicipalityError
    from ekirjasto_model.errors import AlreadyMemberError as AlreadyMemberError
    from ekirjasto_model.errors import CannotOpenError as CannotOpenError
    from ekirjasto_model.errors import CannotShareError as CannotShareError
    from ekirjasto_model.errors import CannotSplitError as CannotSplitError
    from ekirjasto_model.errors import EkirjastoError as EkirjastoError
    from ekirjasto_model.errors import FileInUseError as FileInUseError
    from ekirjasto_model.errors import FilesHaveErrorsError as FilesHaveErrorsError
    from ekirjasto_model.errors import FolderInUseError as FolderInUseError
    from ekirjasto_model.errors import NoAgreementError as NoAgreementError
    from ekirjasto_model.errors import NoCostAnnexError as NoCostAnnexError
    from ekirjasto_model.errors import NoSuchDayError as NoSuchDayError
    from ekirjasto_model.errors import SeveralAgreementsError as SeveralAgreementsError
    from ekirjasto_model.errors import SeveralCostAnnexesError as SeveralCostAnnexesError
    from ekirjasto_model.errors import UnknownMunicipalityError as UnknownMunicipalityError
    from ekirjasto_model.errors import UnknownNameError as UnknownNameError
    from ekirjasto_model.errors import UnknownServiceError as UnknownServiceError
    from ekirjasto_model.examples.library import example_files as example_files
    from ekirjasto_model.files.opening import read_files as read_files
    from ekirjasto_model.rules.catalogue import rule as rule
    from ekirjasto_model.rules.rule import Rule as Rule
    from ekirjasto_model.schemas import schema as schema
    from ekirjasto_model.values.basis import Basis as Basis
    from ekirjasto_model.values.finding import Finding as Finding
    from ekirjasto_model.values.finding import Location as Location
    from ekirjasto_model.values.language import Language as Language
    from ekirjasto_model.values.money import Money as Money
    from ekirjasto_model.values.names import Names as Names
    from ekirjasto_model.values.period import Period as Period
    from ekirjasto_model.values.pointer import Pointer as Pointer
    from ekirjasto_model.values.rate import Rate as Rate
    from ekirjasto_model.values.report import Report as Report
    from ekirjasto_model.values.severity import Severity as Severity
    from ekirjasto_model.values.share import Allocation as Allocation
    from ekirjasto_model.values.share import Share as Share
    from ekirjasto_model.values.source_file import SourceFile as SourceFile
    from ekirjasto_model.values.text import Text as Text
    from ekirjasto_model.version import VERSION as __version__  # noqa: N811  # the name Python gives it

__all__ = [
    "AbolishedMunicipalityError",
    "Agreement",
    "AgreementState",
    "Allocation",
    "AlreadyMemberError",
    "Alternative",
    "AnnexRevision",
    "Basis",
    "BoundParty",
    "CannotOpenError",
    "CannotShareError",
    "CannotSplitError",
    "Checked",
    "Configuration",
    "CostAnnex",
    "Deadline",
    "DeadlineKind",
    "Due",
    "DueState",
    "Duties",
    "Duty",
    "ELibrary",
    "EkirjastoError",
    "FileInUseError",
    "FilesHaveErrorsError",
    "Finding",
    "FolderInUseError",
    "GivenNotice",
    "Handover",
    "Joining",
    "JoiningBrief",
    "JoiningCase",
    "JoiningRequest",
    "JoiningStage",
    "Language",
    "Location",
    "Matrix",
    "Membership",
    "Money",
    "Names",
    "NextStage",
    "NoAgreementError",
    "NoCostAnnexError",
    "NoSuchDayError",
    "OwnCosts",
    "PartInDuty",
    "PartyDuties",
    "Period",
    "Pointer",
    "Rate",
    "Report",
    "Responsibilities",
    "Rule",
    "Settings",
    "SeveralAgreementsError",
    "SeveralCostAnnexesError",
    "Severity",
    "Share",
    "SourceFile",
    "StandingAgreement",
    "Status",
    "Text",
    "TextRevision",
    "Timeline",
    "UnknownMunicipalityError",
    "UnknownNameError",
    "UnknownServiceError",
    "Wish",
    "__version__",
    "agreements_on",
    "all_deadlines",
    "allocate",
    "annexes_on",
    "check",
    "comparison",
    "controlling_text",
    "deadlines_ahead",
    "dues_on",
    "duties_in_order",
    "example_files",
    "fairness",
    "given_notices",
    "handovers",
    "joining_brief",
    "joinings",
    "matrix_of",
    "members_on",
    "memberships",
    "next_stage",
    "parties_on",
    "party_duties",
    "read_files",
    "rule",
    "schema",
    "stage_on",
    "stages_on",
    "status",
    "timeline",
    "timeline_of",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a public name from its home when it is first used."""
        from importlib import import_module

        from ekirjasto_model.public_names import HOMES

        if name not in HOMES:
            raise AttributeError(f"module 'ekirjasto_model' has no attribute {name!r}")
        home = import_module(f"ekirjasto_model.{HOMES[name]}")
        found = getattr(home, "VERSION" if name == "__version__" else name)
        globals()[name] = found
        return found

    def __dir__():
        """Name what is public."""
        return __all__
