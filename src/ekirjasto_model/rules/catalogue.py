"""Every rule, by topic: a table of contents."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ekirjasto_model.rules.rule import Rule

CODES: tuple[str, ...] = (
    # reading
    # structure
    "structure.code-without-quotes",
    "structure.code-without-zeros",
    "structure.comma-in-number",
    "structure.day-written-otherwise",
    "structure.dressed-number",
    "structure.empty-list",
    "structure.empty-value",
    "structure.id-form",
    "structure.list-due",
    "structure.mapping-due",
    "structure.missing-key",
    "structure.misspelt-key",
    "structure.name-for-code",
    "structure.no-kind",
    "structure.no-language",
    "structure.no-such-day",
    "structure.not-a-mapping",
    "structure.not-in-codelist",
    "structure.number-without-quotes",
    "structure.one-key-due",
    "structure.only-true",
    "structure.single-value-due",
    "structure.smart-quotes",
    "structure.unknown-key",
    "structure.unknown-kind",
    "structure.unknown-shape",
    "structure.value-form",
    "structure.version-too-new",
    "structure.whole-number",
    "structure.whole-number-as-text",
    "structure.yes-or-no",
    # remarks
    # settings
    # members
    "members.abolished-municipality",
    "members.business-id-check-digit",
    "members.id-twice",
    "members.in-two-consortia",
    "members.in-two-libraries",
    "members.isil-not-valid",
    "members.joint-library-without-contract-municipalities",
    "members.municipality-outside-area",
    "members.municipality-twice",
    "members.outside-regions",
    "members.period-ends-before-it-starts",
    "members.total-differs",
    "members.total-without-day",
    "members.unknown-id",
    "members.unknown-municipality",
    "members.unknown-region",
    # agreements
    "agreements.associate-votes",
    "agreements.consortium-as-party",
    "agreements.ends-before-it-starts",
    "agreements.no-decision",
    "agreements.party-outside-area",
    "agreements.party-twice",
    # responsibilities
    # costs
)


@cache
def rule(code: str) -> Rule:
    """Return a rule by its code; only its own module is imported.

    Raises:
        ModuleNotFoundError: there is no rule of that code.
    """
    found: Rule = import_module("ekirjasto_model.rules." + code.replace("-", "_")).RULE
    return found
