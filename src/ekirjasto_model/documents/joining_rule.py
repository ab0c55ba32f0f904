"""How a municipality joins."""

from __future__ import annotations

from typing import Annotated, ClassVar

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.cost_bearers import CostBearer
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.notation.absence import Maybe
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part
from ekirjasto_model.notation.scalars import Amount, Day, Months, Ratio, Words
from ekirjasto_model.values.text import Text


class JoiningRule(Part):
    """How a municipality joins."""

    TITLE: ClassVar[Text] = Text(fi="", sv="", en="How a municipality joins")

    joining_day: Annotated[
        Annotated[JoiningDay, Coded(JoiningDay)],
        Text(
            fi="",
            sv="",
            en="On which days one may join.",
        ),
    ]
    window_starts: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The first day of the application window.",
        ),
    ] = None
    window_ends: Annotated[
        Maybe[Day],
        Text(
            fi="",
            sv="",
            en="The last day of the application window (included).",
        ),
    ] = None
    approval: Annotated[
        Annotated[Approval, Coded(Approval)],
        Text(
            fi="",
            sv="",
            en="Who approves a new member.",
        ),
    ]
    members: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the members that must approve.",
        ),
    ] = None
    inhabitants: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the inhabitants that those members must have.",
        ),
    ] = None
    joining_costs: Annotated[
        Maybe[Annotated[CostBearer, Coded(CostBearer)]],
        Text(
            fi="",
            sv="",
            en="Who bears the costs of joining.",
        ),
    ] = None
    entry_fee: Annotated[
        Maybe[Amount],
        Text(
            fi="",
            sv="",
            en="The entry fee, in euros.",
        ),
    ] = None
    first_year: Annotated[
        Annotated[FirstYearRule, Coded(FirstYearRule)],
        Text(
            fi="",
            sv="",
            en="What is paid for the first, partial year.",
        ),
    ]
    first_year_share: Annotated[
        Maybe[Ratio],
        Text(
            fi="",
            sv="",
            en="The share of the annual fee that is paid for the first year, where the rule is a stated fraction.",
        ),
    ] = None
    data_quality: Annotated[
        Maybe[Words],
        Text(
            fi="",
            sv="",
            en="What is required of the joiner's data.",
        ),
    ] = None
    least_membership: Annotated[
        Maybe[Months],
        Text(
            fi="",
            sv="",
            en="The shortest membership, in months.",
        ),
    ] = None
