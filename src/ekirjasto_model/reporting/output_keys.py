"""The keys with which every output for programs opens: its version, its maker, its currency."""

from __future__ import annotations

from ekirjasto_model.reporting.shape import LINE, Key
from ekirjasto_model.values.text import Text

MADE_BY = Key(
    "made_by",
    LINE,
    Text(fi="Ohjelma ja sen versio.", sv="Programmet och dess version.", en="The program and its version."),
)
CURRENCY = Key(
    "currency",
    {"type": "string", "const": "EUR"},
    Text(fi="Kaikkien summien valuutta.", sv="Alla summors valuta.", en="The currency of every sum."),
)


def version(number: int) -> Key:
    """Return the key of an output's version.

    >>> version(2).name
    'version'
    """
    return Key(
        "version",
        {"type": "integer", "const": number},
        Text(
            fi="Muodon versio; se nousee, kun avaimen merkitys muuttuu tai avain poistuu.",
            sv="Formatets version; den stiger när en nyckels betydelse ändras eller en nyckel försvinner.",
            en="The version of the shape; it rises when a key changes its meaning or is removed.",
        ),
    )
