"""The languages in which the package speaks, each named in every language.

>>> LANGUAGES.label(Language.SV).fi
'ruotsi'
"""

from __future__ import annotations

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

LANGUAGES = Codelist(
    name="languages",
    title=Text(fi="Kielet", sv="Språk", en="Languages"),
    codes=Language,
    entries={
        Language.FI: Entry(
            label=Text(fi="suomi", sv="finska", en="Finnish"),
            definition=Text(
                fi="Suomen kieli, jonka sanamuoto ratkaisee tulkintaerot ohjelman omissa teksteissä.",
                sv="Finska språket, vars ordalydelse avgör tolkningsskillnader i programmets egna texter.",
                en="Finnish, whose wording decides where the program's own texts are read differently.",
            ),
        ),
        Language.SV: Entry(
            label=Text(fi="ruotsi", sv="svenska", en="Swedish"),
            definition=Text(
                fi="Ruotsin kieli sellaisena kuin sitä käytetään Suomen viranomaisissa.",
                sv="Svenska språket så som det används av myndigheter i Finland.",
                en="Swedish as authorities in Finland use it.",
            ),
        ),
        Language.EN: Entry(
            label=Text(fi="englanti", sv="engelska", en="English"),
            definition=Text(
                fi="Englannin kieli lukijoille, jotka eivät osaa suomea tai ruotsia.",
                sv="Engelska språket för läsare som inte kan finska eller svenska.",
                en="English for readers who know neither Finnish nor Swedish.",
            ),
        ),
    },
)
"""The languages, in the order of authority."""
