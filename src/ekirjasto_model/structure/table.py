"""For every type of error that the notation can give, the function that makes a sentence's facts of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ekirjasto_model.structure.codes import business_id, code_of_digits, codelist, shape
from ekirjasto_model.structure.days import day
from ekirjasto_model.structure.numbers import number, whole_number
from ekirjasto_model.structure.pasted import pasted
from ekirjasto_model.structure.shapes import (
    empty_value,
    list_due,
    mapping_due,
    one_key,
    single_value_due,
    too_short,
)
from ekirjasto_model.structure.texts import id_form, only_true, text, yes_or_no
from ekirjasto_model.structure.values import value
from ekirjasto_model.structure.wrong import LONGEST, Misfit, Wrong

KEY_ERRORS = frozenset({"missing", "extra_forbidden", "literal_error"})
"""Errors about keys; they are told together, mapping by mapping."""

SENTENCES: Mapping[str, Callable[[Wrong], Misfit]] = {
    "model_type": mapping_due,
    "model_attributes_type": mapping_due,
    "dict_type": mapping_due,
    "tuple_type": list_due,
    "too_short": too_short,
    "one-key": one_key,
    "union_tag_not_found": shape,
    "union_tag_invalid": shape,
    "bool_type": yes_or_no,
    "only-true": only_true,
    "whole-number": whole_number,
    "code": codelist,
    "day": day,
    "moment": day,
    "amount": number,
    "rate": number,
    "quantity": number,
    "percentage": number,
    "ratio": value,
    "weight": number,
    "municipality-code": code_of_digits,
    "region-code": code_of_digits,
    "business-id": business_id,
    "isil": value,
    "id": id_form,
    "address": value,
    "path": value,
    "file-path": value,
    "file-name": value,
    "rule-code": value,
    "line": text,
    "prose": text,
}

_CONTAINERS = frozenset({"model_type", "model_attributes_type", "dict_type", "tuple_type", "too_short", "one-key"})
_SINGLE = frozenset(SENTENCES) - _CONTAINERS - {"union_tag_not_found", "union_tag_invalid"}


def misfit_of(wrong: Wrong) -> Misfit:
    """Make one misfit of one error about a value; a text of nothing but spaces is no value."""
    is_blank = isinstance(wrong.value, str) and len(wrong.value) <= LONGEST and not wrong.value.strip()
    if wrong.value is None or (is_blank and wrong.error in _SINGLE):
        return empty_value(wrong)
    if isinstance(wrong.value, list | dict) and wrong.error in _SINGLE:
        return single_value_due(wrong)
    return pasted(wrong) or SENTENCES[wrong.error](wrong)
