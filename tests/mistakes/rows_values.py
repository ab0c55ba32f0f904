"""Numbers, days and words written otherwise than files write them."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import NOT_JSON, Mistake, put, write

POHJOINEN = partial(Mistake, example="pohjoinen")
MALLI = partial(Mistake, example="malli")

RATE = '      rate: «"0.75"»'
STARTS = "«2022-01-01»  # loppupäivää"
AMOUNT = '    amount: «"18000.00"»'
REPORT_DUE = "    report-due: «2024-03-31»"

ROWS = (
    POHJOINEN("a comma", "cost-annex-2022.yaml", RATE, '"0,75"', "structure.comma-in-number", write),
    POHJOINEN("a comma, no quotes", "cost-annex-2022.yaml", RATE, "0,75", "structure.comma-in-number", write, '"0,75"'),
    POHJOINEN("no quotes", "cost-annex-2022.yaml", RATE, "0.75", "structure.number-without-quotes", write, "0.75"),
    POHJOINEN("a currency sign", "cost-annex-2022.yaml", RATE, '"0.75 €"', "structure.dressed-number", write),
    POHJOINEN(
        "typographic quotes", "cost-annex-2022.yaml", RATE, "“0.75”", "structure.smart-quotes", write, '"“0.75”"'
    ),
    POHJOINEN("no number", "cost-annex-2022.yaml", RATE, "noin 75 senttiä", "structure.value-form", put('"0.75"')),
    POHJOINEN("a day the Finnish way", "agreement.yaml", STARTS, "1.1.2022", "structure.day-written-otherwise", write),
    POHJOINEN(
        "a day the Finnish way in quotes",
        "agreement.yaml",
        STARTS,
        '"01.01.2022"',
        "structure.day-written-otherwise",
        write,
    ),
    POHJOINEN("a day of one figure", "agreement.yaml", STARTS, "2022-1-1", "structure.day-written-otherwise", write),
    POHJOINEN(
        "a last day the Finnish way",
        "agreement.yaml",
        "    ends: «2022-12-31»\nstated",
        "31.12.2022",
        "structure.day-written-otherwise",
        write,
    ),
    POHJOINEN(
        "no such day", "agreement.yaml", "    ends: «2022-12-31»\nstated", "2022-02-30", "structure.no-such-day", write
    ),
    POHJOINEN(
        "a month the Finnish way",
        "e-library.yaml",
        "published: «2022-01»",
        "1/2022",
        "structure.day-written-otherwise",
        write,
    ),
    POHJOINEN(
        "a year in quotes",
        "cost-annex-2022.yaml",
        "year: «2022»",
        '"2022"',
        "structure.whole-number-as-text",
        write,
        '"2022"',
    ),
    POHJOINEN(
        "a time of day for a number", "e-library.yaml", "    value: «59»", "12:30", "structure.whole-number", put("59")
    ),
    POHJOINEN(
        "thousands with a space",
        "e-library.yaml",
        "    value: «662159»",
        "662 159",
        "structure.whole-number-as-text",
        write,
        '"662 159"',
    ),
    POHJOINEN(
        "yes in Finnish",
        "responsibilities.yaml",
        "      every-member: «true»",
        "kyllä",
        "structure.only-true",
        put("true"),
    ),
    POHJOINEN("no", "responsibilities.yaml", "      every-member: «true»", "NO", "structure.only-true", put("true")),
    POHJOINEN(
        "a value not in the codelist",
        "agreement.yaml",
        "jurisdiction: «mainland»",
        "mainlnd",
        "structure.not-in-codelist",
        write,
    ),
    POHJOINEN(
        "a formula that does not exist",
        "cost-annex-2022.yaml",
        "      shape: «per-inhabitant»",
        "per-inhabitants",
        "structure.unknown-shape",
        write,
    ),
    POHJOINEN(
        "a kind that does not exist",
        "cost-annex-2022.yaml",
        "kind: «cost-annex»",
        "costannex",
        "structure.unknown-kind",
        write,
    ),
    POHJOINEN("an id in words", "e-library.yaml", "  - id: «outi»", "Outi", "structure.id-form", write),
    POHJOINEN(
        "an empty value",
        "agreement.yaml",
        "jurisdiction:« mainland»",
        "«»",
        "structure.empty-value",
        put("jurisdiction: mainland", instead_of="jurisdiction:"),
        NOT_JSON,
    ),
    POHJOINEN(
        "nothing within the quotes",
        "e-library.yaml",
        '    business-id: «"0190662-1"»',
        '""',
        "structure.empty-value",
        put('"0190662-1"'),
    ),
    MALLI(
        "a waiver's last day the Finnish way",
        "settings.yaml",
        "    until: «2027-12-31»",
        "31.12.2027",
        "structure.day-written-otherwise",
        write,
    ),
    MALLI("a comma", "cost-annex-2026.yaml", AMOUNT, '"18000,00"', "structure.comma-in-number", write),
    MALLI("3,50", "cost-annex-2026.yaml", '      rate: «"0.35"»', '"3,50"', "structure.comma-in-number", write),
    MALLI(
        "no-break space and comma",
        "cost-annex-2026.yaml",
        AMOUNT,
        '"18\N{NO-BREAK SPACE}000,00"',
        "structure.comma-in-number",
        write,
    ),
    MALLI(
        "no-break space and point",
        "cost-annex-2026.yaml",
        AMOUNT,
        '"18\N{NO-BREAK SPACE}000.00"',
        "structure.dressed-number",
        write,
    ),
    MALLI("the sign of a currency", "cost-annex-2026.yaml", AMOUNT, "18000 €", "structure.dressed-number", write),
    MALLI(
        "a day the Finnish way", "e-library.yaml", REPORT_DUE, "31.12.2025", "structure.day-written-otherwise", write
    ),
    MALLI("no such day", "e-library.yaml", REPORT_DUE, "2025-02-30", "structure.no-such-day", write),
    MALLI("yes in Finnish", "e-library.yaml", "    invoiced-through: «true»", "kyllä", "structure.yes-or-no", write),
    MALLI("no in Finnish", "e-library.yaml", "    invoiced-through: «false»", "ei", "structure.yes-or-no", write),
    MALLI("NO", "e-library.yaml", "    acts-by-mandate: «false»", "NO", "structure.yes-or-no", write),
    MALLI("no in quotes", "e-library.yaml", "    acts-by-mandate: «false»", '"no"', "structure.yes-or-no", write),
    MALLI(
        "a time of day for a number",
        "e-library.yaml",
        "        inhabitants: «36500»",
        "12:30",
        "structure.whole-number",
        put("36500"),
    ),
    MALLI(
        "a share in decimals",
        "agreement.yaml",
        '  members-share: «"3/4"»',
        '"0.75"',
        "structure.value-form",
        put('"3/4"'),
    ),
    MALLI(
        "a percentage with its sign",
        "e-library.yaml",
        '    greatest-percentage: «"80"»',
        '"80 %"',
        "structure.dressed-number",
        write,
    ),
)
