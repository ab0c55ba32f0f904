"""Examples of rules: edits to the model e-library's files."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.finding import Flaw


@frozen
class Edit:
    """One change to one file of the example ``malli``.

    ``before`` stands in the file exactly once. ``also`` are further changes that
    belong to the same mistake; the finding is expected within ``after`` of the
    first one.
    """

    file: str
    before: str
    after: str
    also: tuple[Edit, ...] = ()


@frozen
class Make:
    """One whole file, added beside the files of ``malli`` or put in the place of one."""

    file: str
    content: bytes


@frozen
class Refuse:
    """One file that a folder could not give, beside the files of ``malli``: a flaw stands in place of its content."""

    file: str
    flaw: Flaw


Example = Edit | Make | Refuse
