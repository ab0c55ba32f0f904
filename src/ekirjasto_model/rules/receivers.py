"""Those to whom notice is sent, as a finding names them."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

_CONTACT = Text(fi="yhteyshenkilö", sv="kontaktperson", en="contact person")
_OFFICE = Text(fi="kirjaamo", sv="registratorskontor", en="registry office")
_BOTH = Text(
    fi="yhteyshenkilö ja kirjaamo", sv="kontaktperson och registratorskontor", en="contact person and registry office"
)


def receivers(*, contact: bool, office: bool) -> Text | None:
    """Return the contact person, the registry office or both; None for neither.

    >>> found = receivers(contact=True, office=False)
    >>> None if found is None else found.fi
    'yhteyshenkilö'
    """
    if contact and office:
        return _BOTH
    return _CONTACT if contact else _OFFICE if office else None
