"""What the package raises: exceptions with fields, never only words.

A mistake in somebody's files is a finding and not an exception; these are for
calls that cannot be answered.
"""

from __future__ import annotations

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.values.names import Names
from ekirjasto_model.values.report import Report


class EkirjastoError(Exception):
    """The parent of every exception that the package raises itself."""


@frozen(str=True)
class CannotOpenError(EkirjastoError):
    """A path that was named cannot be opened.

    ``reason`` is ``missing``, ``forbidden``, ``neither`` (no file and no folder),
    ``empty`` (a folder without any file of ours) or ``other``.
    """

    path: str
    reason: str


@frozen(str=True)
class FolderInUseError(EkirjastoError):
    """A folder that should be written is not empty; nothing was written."""

    path: str


@frozen(str=True)
class FileInUseError(EkirjastoError):
    """A file that should be written has a name that is in use; nothing was written.

    ``reason`` is ``there`` (something has the name, and nobody said that it may be
    replaced) or ``other`` (it is not of the kind that may be).
    """

    path: str
    reason: str


@frozen(str=True)
class UnknownNameError(EkirjastoError):
    """There is no example, kind or rule of that name.

    ``allowed`` are the names there are, in a fixed order.
    """

    name: str
    allowed: tuple[str, ...]


@frozen(str=True)
class UnknownHolderError(EkirjastoError):
    """Nobody of the files has that code, id or name.

    ``nearest`` are the names most like it, the likest first. ``municipality`` are
    the names of the municipality that is meant, where there is one but the files
    do not tell of it.
    """

    name: str
    nearest: tuple[str, ...]
    municipality: Names | None = None


@frozen(str=True)
class UnknownMunicipalityError(EkirjastoError):
    """No municipality has that code or name; ``nearest`` is the one most like it, if any is, and ``code`` its code."""

    name: str
    nearest: Names | None = None
    code: str = ""


@frozen(str=True)
class AbolishedMunicipalityError(EkirjastoError):
    """A municipality is gone by the day; ``ends`` was its last day, ``successor`` is the one it merged into."""

    name: Names
    ends: Date | None
    successor: Names | None


@frozen(str=True)
class NoAgreementError(EkirjastoError):
    """No agreement of an e-library, or not the one asked for, is in force on the day.

    ``asked`` is the id that was asked for, ``known`` are the ids of those that there are.
    """

    day: Date
    asked: str | None
    known: tuple[str, ...]


@frozen(str=True)
class SeveralAgreementsError(EkirjastoError):
    """Several agreements of e-libraries are in force on the day; ``agreements`` are their ids."""

    day: Date
    agreements: tuple[str, ...]


@frozen(str=True)
class AlreadyMemberError(EkirjastoError):
    """A municipality that would join is already a party to the agreement, from ``starts``."""

    name: Names
    starts: Date
    agreement: Names


@frozen(str=True)
class UnknownServiceError(EkirjastoError):
    """The e-library has no such service; ``known`` are the ids of those that it has."""

    name: str
    known: tuple[str, ...]


@frozen(str=True)
class NoResponsibilitiesError(EkirjastoError):
    """There is no list of duties among the files."""


@frozen(str=True)
class FilesHaveErrorsError(EkirjastoError):
    """The files have findings of error severity, so their costs cannot be shared."""

    report: Report = field(repr=False)


@frozen(str=True)
class NoCostAnnexError(EkirjastoError):
    """There is no cost annex for the year; ``years`` are those that there are."""

    year: int
    years: tuple[int, ...]


@frozen(str=True)
class SeveralCostAnnexesError(EkirjastoError):
    """Annexes of several agreements share costs for the year; ``annexes`` are their ids."""

    year: int
    annexes: tuple[str, ...]


@frozen(str=True)
class CannotSplitError(EkirjastoError, ValueError):
    """A sum cannot be split: it or a weight is negative, or every weight is zero.

    ``total`` is in whole cents; ``weights`` stand in the order of the members.
    """

    total: int
    weights: tuple[int, ...] = field(repr=False)


@frozen(str=True)
class CannotLimitError(EkirjastoError, ValueError):
    """A sum cannot be kept within the least and greatest shares that are stated."""


@frozen(str=True)
class NothingStatedError(EkirjastoError, ValueError):
    """A formula states nothing for a member: no class that its figure falls in, or no amount of its own.

    ``lacks`` is ``class`` or ``fixed-amount``; ``member`` is its code, or its group's name.
    """

    lacks: str
    member: str


@frozen(str=True)
class CannotShareError(EkirjastoError):
    """Costs cannot be shared, because what they rest on is missing.

    ``lacks`` is ``agreement``, ``members``, ``amount``, ``figure``, ``earlier-share``,
    ``limits``, ``rate``, ``part-of-year``, ``class``, ``fixed-amount``, ``vat-rate``,
    ``income`` or ``advance``; ``item`` and ``member`` tell where, and are empty where all
    are concerned. Files that pass the check never lead here.
    """

    annex: str
    lacks: str
    item: str = ""
    member: str = ""


@frozen(str=True)
class CannotChangeError(EkirjastoError):
    """A what-if asks for something that the files leave no room for.

    ``reason`` is ``outside-year`` (a day), ``already-member``, ``no-member``, ``no-item``, ``no-rate``,
    ``other-days`` or ``other-parts`` (members that would be one are members on different days, or for
    different parts of the year), ``not-in-force`` (no agreement is, on the day), or ``taken-after`` (income
    is taken off after the sharing, so that a merger cannot be worked out). ``about`` is the code of the
    municipality or the id of the item, ``known`` what could be named instead.
    """

    reason: str
    year: int
    about: str = ""
    known: tuple[str, ...] = ()
    day: Date | None = None


@frozen(str=True)
class CannotCompareError(EkirjastoError):
    """An alternative's costs cannot be shared; ``name`` is what the user called it, ``lacks`` what they lack.

    ``lacks``, ``item`` and ``member`` are those of :class:`CannotShareError`.
    """

    name: str
    lacks: str
    item: str = ""
    member: str = ""


@frozen(str=True)
class NoSuchDayError(EkirjastoError, ValueError):
    """Some whole months from a day end on a day that the month does not have.

    Nobody has said which day is meant instead. ``months`` is negative where they
    were counted back.
    """

    day: Date
    months: int
