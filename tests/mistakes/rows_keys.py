"""Keys that are misspelt, missing, given twice or out of place."""

from __future__ import annotations

from functools import partial

from tests.mistakes.mistake import NOT_JSON, Mistake, put, remove_line, write

POHJOINEN = partial(Mistake, example="pohjoinen", rule="structure.misspelt-key", mend=write)
MALLI = partial(Mistake, example="malli", rule="structure.misspelt-key", mend=write)

ROWS = (
    POHJOINEN("required", "cost-annex-2022.yaml", "«drivers-day»: 2020", "driver-day"),
    POHJOINEN("required, first of an item", "agreement.yaml", '- «municipality»: "009"', "municipalty"),
    POHJOINEN("required, two letters changed places", "e-library.yaml", '- «code»: "009"', "cdoe"),
    POHJOINEN("required, in capitals", "agreement.yaml", "«subject»: pohjoinen", "Subject"),
    POHJOINEN("required, with a low line", "e-library.yaml", "«stated-totals»:", "stated_totals"),
    POHJOINEN("optional", "e-library.yaml", '    «business-id»: "0190662-1"', "busines-id"),
    POHJOINEN("optional, of the whole document", "agreement.yaml", "«decision-bodies»:", "decison-bodies"),
    POHJOINEN("in a formula", "cost-annex-2022.yaml", '      «rate»: "0.75"', "raet"),
    POHJOINEN("the name of the formula", "cost-annex-2022.yaml", "      «shape»: per", "shpae"),
    POHJOINEN("the formula", "cost-annex-2022.yaml", "    «formula»:", "formla"),
    POHJOINEN("the cost kind beside it", "cost-annex-2022.yaml", "    «cost-kind»: content", "kind"),
    POHJOINEN("the kind", "agreement.yaml", "«kind»: agreement", "kidn"),
    POHJOINEN("the version", "agreement.yaml", "«version»: 1", "versio"),
    POHJOINEN("a list of remarks", "cost-annex-2022.yaml", "«sources»:", "source"),
    POHJOINEN("within a remark", "cost-annex-2022.yaml", "    «publisher»: Koillissanomat", "publihser"),
    POHJOINEN("a holder", "responsibilities.yaml", "      «every-member»: true", "every-members"),
    POHJOINEN("a language", "agreement.yaml", "  «sv»: Pohjoisen eKirjastos", "vs"),
    POHJOINEN("the only language", "e-library.yaml", "      «fi»: Alavieska", "if"),
    POHJOINEN(
        "given twice",
        "cost-annex-2022.yaml",
        '      rate: "0.75"\n«»',
        '      «rate»: "0.75"\n',
        rule="reading.duplicate-key",
        mend=remove_line,
        in_json=NOT_JSON,
    ),
    POHJOINEN(
        "given twice, of the whole document",
        "agreement.yaml",
        "subject: pohjoinen\n«»",
        "«subject»: pohjola\n",
        rule="reading.duplicate-key",
        mend=remove_line,
        in_json=NOT_JSON,
    ),
    POHJOINEN(
        "out of place",
        "agreement.yaml",
        "subject: pohjoinen\n«»",
        "«valmistelija»: kirjasto\n",
        rule="structure.unknown-key",
        mend=remove_line,
    ),
    POHJOINEN(
        "taken out",
        "cost-annex-2022.yaml",
        "«drivers-day: 2020-12-31\n»items:",
        "",
        seen="kind: cost-annex",
        rule="structure.missing-key",
        mend=put("drivers-day: 2020-12-31\nitems:", instead_of="items:"),
        in_json=NOT_JSON,
    ),
    MALLI("required", "responsibilities.yaml", "- «duty»: invoicing\n    part: accountable", "dutty"),
    MALLI("in a formula", "cost-annex-2026.yaml", "      «driver»: loans", "drvier"),
    MALLI("poulation", "e-library.yaml", "    «populations»:", "poulations"),
    POHJOINEN("the assumptions", "cost-annex-2022.yaml", "«assumptions»:", "asumptions"),
    POHJOINEN("within an unknown", "agreement.yaml", "  - at: notice\n    «reason»:", "raeson"),
    POHJOINEN("the place of an unknown", "agreement.yaml", "  - «at»: notice", "ta"),
    MALLI("the waivers", "settings.yaml", "«waivers»:", "wavers"),
    MALLI("in the settings", "settings.yaml", "    «until»: 2027", "untill"),
    MALLI("within a decision", "joining-case.yaml", "«effective-day»:", "efective-day"),
)
