"""Every rule, by topic: a table of contents."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ekirjasto_model.rules.rule import Rule

CODES: tuple[str, ...] = (
    # reading
    "reading.backslash",
    "reading.binary-file",
    "reading.byte-order-mark",
    "reading.code-without-quotes",
    "reading.colon-in-value",
    "reading.control-character",
    "reading.duplicate-key",
    "reading.empty-file",
    "reading.indentation",
    "reading.json-comment",
    "reading.json-missing-separator",
    "reading.json-quotes",
    "reading.json-syntax",
    "reading.json-trailing-comma",
    "reading.json-unfinished",
    "reading.key-not-text",
    "reading.link-leaves-folder",
    "reading.lone-surrogate",
    "reading.missing-colon",
    "reading.missing-space",
    "reading.not-a-number",
    "reading.not-utf-8",
    "reading.recursive-alias",
    "reading.spreadsheet",
    "reading.subfolder-not-read",
    "reading.tab",
    "reading.tag",
    "reading.text-after-quote",
    "reading.toml-file",
    "reading.too-deep",
    "reading.too-large",
    "reading.too-many-aliases",
    "reading.too-many-files",
    "reading.too-many-values",
    "reading.unclosed-bracket",
    "reading.unclosed-quote",
    "reading.unknown-alias",
    "reading.unreadable-file",
    "reading.utf-16",
    "reading.value-needs-quotes",
    "reading.yaml-in-json",
    "reading.yaml-syntax",
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
    "agreements.annex-revisions-overlap",
    "agreements.associate-votes",
    "agreements.consortium-as-party",
    "agreements.decision-after-signing",
    "agreements.ends-before-it-starts",
    "agreements.fraction-rule-without-share",
    "agreements.legal-basis-of-other-jurisdiction",
    "agreements.member-type-contradicts",
    "agreements.month-end-not-stated",
    "agreements.no-decision",
    "agreements.no-lead-municipality",
    "agreements.no-notice-rule",
    "agreements.notice-without-contact",
    "agreements.party-outside-area",
    "agreements.party-outside-term",
    "agreements.party-twice",
    "agreements.ratio-above-one",
    "agreements.share-not-stated",
    "agreements.starts-before-signing",
    "agreements.two-bind-one-party",
    "agreements.unknown-id",
    "agreements.window-not-stated",
    # responsibilities
    "responsibilities.assignment-twice",
    "responsibilities.every-member-accountable",
    "responsibilities.exclusion-broken",
    "responsibilities.holder-not-member",
    "responsibilities.holder-not-there",
    "responsibilities.member-without-contact",
    "responsibilities.nobody-accountable",
    "responsibilities.nobody-responsible",
    "responsibilities.party-without-duty",
    "responsibilities.seat-missing",
    "responsibilities.seat-of-nobody",
    "responsibilities.two-accountable",
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
