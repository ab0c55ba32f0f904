"""All codelists, as a table of contents."""

from __future__ import annotations

from typing import Any

from ekirjasto_model.codelists.agreement_kinds import AGREEMENT_KINDS
from ekirjasto_model.codelists.agreement_states import AGREEMENT_STATES
from ekirjasto_model.codelists.amendment_rules import AMENDMENT_RULES
from ekirjasto_model.codelists.annex_kinds import ANNEX_KINDS
from ekirjasto_model.codelists.approvals import APPROVALS
from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.brief_assumptions import BRIEF_ASSUMPTIONS
from ekirjasto_model.codelists.brief_unknowns import BRIEF_UNKNOWNS
from ekirjasto_model.codelists.codelist import Codelist
from ekirjasto_model.codelists.consortium_purposes import CONSORTIUM_PURPOSES
from ekirjasto_model.codelists.cost_bearers import COST_BEARERS
from ekirjasto_model.codelists.cost_kinds import COST_KINDS
from ekirjasto_model.codelists.data_agreements import DATA_AGREEMENTS
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.deficit_rules import DEFICIT_RULES
from ekirjasto_model.codelists.differences import DIFFERENCES
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.codelists.due_states import DUE_STATES
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.entitlements import ENTITLEMENTS
from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS
from ekirjasto_model.codelists.fairness_hindrances import FAIRNESS_HINDRANCES
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS
from ekirjasto_model.codelists.first_days import FIRST_DAYS
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.codelists.grant_kinds import GRANT_KINDS
from ekirjasto_model.codelists.groupings import GROUPINGS
from ekirjasto_model.codelists.income_kinds import INCOME_KINDS
from ekirjasto_model.codelists.income_places import INCOME_PLACES
from ekirjasto_model.codelists.item_sharers import ITEM_SHARERS
from ekirjasto_model.codelists.joining_days import JOINING_DAYS
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS
from ekirjasto_model.codelists.joining_signers import JOINING_SIGNERS
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES
from ekirjasto_model.codelists.jurisdictions import JURISDICTIONS
from ekirjasto_model.codelists.languages import LANGUAGES
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES
from ekirjasto_model.codelists.library_forms import LIBRARY_FORMS
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.codelists.milestone_states import MILESTONE_STATES
from ekirjasto_model.codelists.month_ends import MONTH_ENDS
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS
from ekirjasto_model.codelists.notice_hindrances import NOTICE_HINDRANCES
from ekirjasto_model.codelists.notice_starts import NOTICE_STARTS
from ekirjasto_model.codelists.onboarding_steps import ONBOARDING_STEPS
from ekirjasto_model.codelists.partner_kinds import PARTNER_KINDS
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.codelists.precisions import PRECISIONS
from ekirjasto_model.codelists.procurement_bases import PROCUREMENT_BASES
from ekirjasto_model.codelists.remainders import REMAINDERS
from ekirjasto_model.codelists.rounding_points import ROUNDING_POINTS
from ekirjasto_model.codelists.roundings import ROUNDINGS
from ekirjasto_model.codelists.seat_rules import SEAT_RULES
from ekirjasto_model.codelists.service_kinds import SERVICE_KINDS
from ekirjasto_model.codelists.sharing_vats import SHARING_VATS
from ekirjasto_model.codelists.surplus_rules import SURPLUS_RULES
from ekirjasto_model.codelists.tier_countings import TIER_COUNTINGS
from ekirjasto_model.codelists.timeline_actors import TIMELINE_ACTORS
from ekirjasto_model.codelists.timeline_assumptions import TIMELINE_ASSUMPTIONS
from ekirjasto_model.codelists.timeline_grounds import TIMELINE_GROUNDS
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS
from ekirjasto_model.codelists.totals import TOTALS
from ekirjasto_model.codelists.undated_reasons import UNDATED_REASONS
from ekirjasto_model.codelists.upper_bounds import UPPER_BOUNDS
from ekirjasto_model.codelists.use_places import USE_PLACES
from ekirjasto_model.codelists.vat_bearers import VAT_BEARERS
from ekirjasto_model.codelists.vat_kinds import VAT_KINDS
from ekirjasto_model.codelists.window_states import WINDOW_STATES

CODELISTS: tuple[Codelist[Any, Any], ...] = (
    LANGUAGES,
    # Who takes part
    MEMBER_TYPES,
    PARTNER_KINDS,
    LIBRARY_FORMS,
    CONSORTIUM_PURPOSES,
    BODY_KINDS,
    SEAT_RULES,
    TOTALS,
    PRECISIONS,
    # What is offered
    SERVICE_KINDS,
    USE_PLACES,
    PROCUREMENT_BASES,
    ENTITLEMENTS,
    DATA_AGREEMENTS,
    GRANT_KINDS,
    # What is agreed
    AGREEMENT_KINDS,
    AGREEMENT_STATES,
    JURISDICTIONS,
    LEGAL_BASES,
    DECISION_KINDS,
    AMENDMENT_RULES,
    NOTICE_STARTS,
    NOTICE_ENDS,
    NOTICE_HINDRANCES,
    MONTH_ENDS,
    ANNEX_KINDS,
    # How one joins
    APPROVALS,
    JOINING_DAYS,
    FIRST_DAYS,
    COST_BEARERS,
    JOINING_SIGNERS,
    FIRST_YEAR_RULES,
    JOINING_EVENTS,
    ONBOARDING_STEPS,
    JOINING_STAGES,
    MILESTONE_STATES,
    DUE_STATES,
    UNDATED_REASONS,
    WINDOW_STATES,
    TIMELINE_STEPS,
    TIMELINE_ACTORS,
    TIMELINE_GROUNDS,
    TIMELINE_ASSUMPTIONS,
    # Who does what
    DUTIES,
    PARTS,
    # What it costs
    COST_KINDS,
    ITEM_SHARERS,
    VAT_KINDS,
    VAT_BEARERS,
    SHARING_VATS,
    INCOME_KINDS,
    INCOME_PLACES,
    SURPLUS_RULES,
    DEFICIT_RULES,
    DRIVERS,
    GROUPINGS,
    UPPER_BOUNDS,
    TIER_COUNTINGS,
    DIFFERENCES,
    ROUNDING_POINTS,
    REMAINDERS,
    ROUNDINGS,
    # What is asked of a sharing
    FAIRNESS_QUESTIONS,
    FAIRNESS_ANSWERS,
    FAIRNESS_HINDRANCES,
    # What a joining brief says of itself
    BRIEF_ASSUMPTIONS,
    BRIEF_UNKNOWNS,
)
"""Every codelist once, in the order in which a reader meets them."""
