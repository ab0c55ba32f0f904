"""Mistakes of joining cases: wrong days, a missing approval, a missed window, the wrong municipality."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import MENDED, Mistake, put

MALLI = partial(Mistake, example="malli", in_json=MENDED)
PUOLANKA, VAALA = "joining-case.yaml", "joining-case-vaala.yaml"
APPROVAL = "  - event: member-approval\n    day: «2024-06-10»\n"
DECISION = "  - event: decision\n    day: 2024-10-07\n    by:\n      fi: Vaalan kunnanhallitus\n"

ROWS = (
    MALLI(
        "the text ready before its comment round",
        PUOLANKA,
        "  - event: final-text\n    day: «2025-12-15»\n",
        "2025-11-05",
        "joining.events-out-of-order",
        put("2025-12-15"),
    ),
    MALLI(
        "an approval that comes after the membership began",
        VAALA,
        APPROVAL,
        "2025-06-10",
        "joining.effective-without-approval",
        put("day: 2024-06-10", instead_of="day: 2025-06-10"),
        seen="event: effective",
    ),
    MALLI(
        "an application before its window",
        PUOLANKA,
        "  - event: request\n    day: «2026-01-19»\n",
        "2025-12-19",
        "joining.application-outside-window",
        put("2026-01-19"),
    ),
    MALLI(
        "an effective day of another year than the window's",
        PUOLANKA,
        "effective-day: «2027-01-01»\n",
        "2028-01-01",
        "joining.window-of-other-day",
        put("2027-01-01"),
    ),
    MALLI(
        "a signature a month too early",
        VAALA,
        "  - event: signature\n    day: «2024-12-02»\n",
        "2024-10-02",
        "joining.signed-before-binding",
        put("2024-12-02"),
    ),
    MALLI(
        "the last day of appeal for the first of legal force",
        VAALA,
        "  - event: appeal-time-over\n    day: «2024-11-01»\n",
        "2024-10-31",
        "joining.appeal-over-too-early",
        put("2024-11-01"),
    ),
    MALLI(
        "an approval of one from elsewhere",
        PUOLANKA,
        '    municipality: «"732"»\n',
        '"734"',
        "joining.approval-by-no-member",
        put('"732"'),
    ),
    MALLI(
        "one member's approval twice",
        PUOLANKA,
        '    municipality: «"732"»\n',
        '"777"',
        "joining.approves-twice",
        put('"732"'),
    ),
    MALLI(
        "a decision of the executive for one of the board",
        VAALA,
        DECISION + "    decision-kind: «municipal-executive»\n",
        "board",
        "joining.decision-not-in-chain",
        put("municipal-executive"),
    ),
    MALLI(
        "a condition by another name",
        VAALA,
        "    condition: «system-change»\n",
        "change-of-system",
        "joining.condition-unknown",
        put("system-change"),
    ),
    MALLI(
        "membership from a day that is not the party's",
        VAALA,
        "effective-day: «2025-01-01»\n",
        "2025-01-10",
        "joining.party-starts-differ",
        put("2025-01-01"),
    ),
)
