"""Decisions and the timetable, and leaving, for programs."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.joining.stages import stage_on
from ekirjasto_model.derived.timeline.entries import TimelineEntry
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.reporting.plainly import day_or_null, texts, words_or_null
from ekirjasto_model.values.node import Plain


def schedule_json(brief: JoiningBrief) -> Plain:
    """Give what must happen by when, and who must act."""
    schedule, asked = brief.schedule, brief.joiner
    timeline, case = schedule.timeline, schedule.case
    return {
        "case": None
        if case is None
        else {
            "case": case.case.id,
            "stage": stage_on(case, asked.as_of).value,
            "effective_day": day_or_null(case.effective_day),
        },
        "approval": _approval(brief),
        "signers": None if schedule.signers is None else schedule.signers.value,
        "steps": [] if timeline is None else [_step(brief, one) for one in timeline.entries],
        "assumptions": [] if timeline is None else texts(one.value for one in timeline.assumptions),
    }


def _approval(brief: JoiningBrief) -> Plain:
    """Give who approves a new member, and how many."""
    rule, count = brief.joiner.agreement.joining, brief.schedule.approvals
    if rule is None:
        return None
    return {
        "approval": rule.approval.value,
        "members": None if count is None else len(count.members),
        "needed_members": None if count is None else count.needed_members,
        "needed_inhabitants": None if count is None else count.needed_inhabitants,
    }


def _step(brief: JoiningBrief, one: TimelineEntry) -> Plain:
    """Give one step."""
    return {
        "step": one.step.value,
        "decision": None if one.decision_kind is None else one.decision_kind.value,
        "latest": day_or_null(one.latest),
        "earliest": day_or_null(one.earliest),
        "rests_on": texts(ground.value for ground in one.rests_on),
        "undated": None if one.undated is None else one.undated.value,
        "actor": None if one.actor is None else one.actor.value,
        "by": words_or_null(one.by),
        "done": day_or_null(one.done_on),
        "late": one in brief.schedule.late(brief.joiner),
    }


def leaving_json(brief: JoiningBrief) -> Plain:
    """Give how the municipality could leave again."""
    leaving = brief.leaving
    rule = leaving.withdrawal
    return {
        "notice": None if leaving.notice is None else _notice(leaving.notice),
        "least_months": leaving.least_months,
        "least_ends": day_or_null(leaving.least_ends),
        "notice_ends": day_or_null(leaving.notice_ends),
        "agreement_ends": day_or_null(leaving.agreement_ends),
        "earliest": day_or_null(leaving.earliest),
        "last_year": None if rule is None or rule.last_year is None else rule.last_year.value,
        "last_year_share": None if rule is None else _fraction(rule.last_year_share),
        "service_commitments": None if rule is None else words_or_null(rule.service_commitments),
        "shared_property": None if rule is None else words_or_null(rule.shared_property),
    }


def _notice(rule: NoticeRule) -> Plain:
    """Give the rule for notice."""
    return {
        "months": rule.months,
        "counts_from": (rule.counts_from or NoticeStart.SENDING).value,
        "counts_to": rule.counts_to.value,
        "contact": rule.contact,
        "registry_office": rule.registry_office,
    }


def _fraction(share: Fraction | None) -> Plain:
    """Give a fraction with its line, also one that is whole."""
    return None if share is None else f"{share.numerator}/{share.denominator}"
