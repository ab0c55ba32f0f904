"""The model by which municipalities join a regional e-library.

Files in, findings and exact shares out:

>>> from pendulum import Date
>>> import ekirjasto_model as ekirjasto
>>> checked = ekirjasto.check(ekirjasto.example_files("pohjoinen"), Date(2022, 12, 31))
>>> checked.report.has_errors
False
>>> str(ekirjasto.allocate(checked.configuration, 2022).total)
'496619.25'

Names are imported when they are first used, so that ``import ekirjasto_model``
costs next to nothing; type checkers take ``TYPE_CHECKING`` for true.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ekirjasto_model.checking import Checked as Checked
    from ekirjasto_model.checking import check as check
    from ekirjasto_model.derived.briefing.brief import JoiningBrief as JoiningBrief
    from ekirjasto_model.derived.briefing.brief import joining_brief as joining_brief
    from ekirjasto_model.derived.briefing.joiner import JoiningRequest as JoiningRequest
    from ekirjasto_model.derived.configuration import Configuration as Configuration
    from ekirjasto_model.derived.costs import allocate as allocate
    from ekirjasto_model.derived.status.status import Status as Status
    from ekirjasto_model.derived.status.status import status as status
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
    "Allocation",
    "AlreadyMemberError",
    "Basis",
    "CannotOpenError",
    "CannotShareError",
    "CannotSplitError",
    "Checked",
    "Configuration",
    "CostAnnex",
    "ELibrary",
    "EkirjastoError",
    "FilesHaveErrorsError",
    "Finding",
    "FolderInUseError",
    "JoiningBrief",
    "JoiningCase",
    "JoiningRequest",
    "Language",
    "Location",
    "Money",
    "Names",
    "NoAgreementError",
    "NoCostAnnexError",
    "NoSuchDayError",
    "OwnCosts",
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
    "Status",
    "Text",
    "UnknownMunicipalityError",
    "UnknownNameError",
    "UnknownServiceError",
    "__version__",
    "allocate",
    "check",
    "example_files",
    "joining_brief",
    "read_files",
    "rule",
    "schema",
    "status",
]

if not TYPE_CHECKING:
    _HOMES = {
        "AbolishedMunicipalityError": "errors",
        "Agreement": "documents.agreement",
        "Allocation": "values.share",
        "AlreadyMemberError": "errors",
        "Basis": "values.basis",
        "CannotOpenError": "errors",
        "CannotShareError": "errors",
        "CannotSplitError": "errors",
        "Checked": "checking",
        "Configuration": "derived.configuration",
        "CostAnnex": "documents.cost_annex",
        "ELibrary": "documents.e_library",
        "EkirjastoError": "errors",
        "FilesHaveErrorsError": "errors",
        "Finding": "values.finding",
        "FolderInUseError": "errors",
        "JoiningBrief": "derived.briefing.brief",
        "JoiningCase": "documents.joining_case",
        "JoiningRequest": "derived.briefing.joiner",
        "Language": "values.language",
        "Location": "values.finding",
        "Money": "values.money",
        "Names": "values.names",
        "NoAgreementError": "errors",
        "NoCostAnnexError": "errors",
        "NoSuchDayError": "errors",
        "OwnCosts": "documents.own_costs",
        "Period": "values.period",
        "Pointer": "values.pointer",
        "Rate": "values.rate",
        "Report": "values.report",
        "Responsibilities": "documents.responsibilities",
        "Rule": "rules.rule",
        "Settings": "documents.settings",
        "SeveralAgreementsError": "errors",
        "SeveralCostAnnexesError": "errors",
        "Severity": "values.severity",
        "Share": "values.share",
        "SourceFile": "values.source_file",
        "Status": "derived.status.status",
        "Text": "values.text",
        "UnknownMunicipalityError": "errors",
        "UnknownNameError": "errors",
        "UnknownServiceError": "errors",
        "__version__": "version",
        "allocate": "derived.costs",
        "check": "checking",
        "example_files": "examples.library",
        "joining_brief": "derived.briefing.brief",
        "read_files": "files.opening",
        "rule": "rules.catalogue",
        "schema": "schemas",
        "status": "derived.status.status",
    }

    def __getattr__(name):
        """Import a public name from its home when it is first used."""
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module 'ekirjasto_model' has no attribute {name!r}")
        home = import_module(f"ekirjasto_model.{_HOMES[name]}")
        found = getattr(home, "VERSION" if name == "__version__" else name)
        globals()[name] = found
        return found

    def __dir__():
        """Name what is public."""
        return __all__
