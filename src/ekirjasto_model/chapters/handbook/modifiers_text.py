"""The words about modifiers and the ways to give out cents."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

MODIFIERS = Text(
    fi="Muutokset kaavan tulokseen",
    sv="Ändringar av formelns resultat",
    en="Modifiers of a formula's result",
)
MODIFIERS_1 = Text(
    fi="Kustannuserässä voi olla luettelo muutoksista (modifiers). Ne tehdään ylhäältä alas siinä järjestyksessä, "
    "jossa ne on kirjoitettu, ja vasta niiden jälkeen pyöristetään. Järjestyksellä on väliä: viiden prosentin lisä "
    "ennen enimmäisosuutta on eri asia kuin sen jälkeen.",
    sv="En kostnadspost kan ha en lista över ändringar (modifiers). De görs uppifrån och ned i den ordning de står, "
    "och först därefter avrundas det. Ordningen spelar roll: ett tillägg på fem procent före maximiandelen är något "
    "annat än efter den.",
    en="A cost item may have a list of modifiers. They are applied from top to bottom in the order in which they are "
    "written, and only then is the result rounded. The order matters: a surcharge of five per cent before a maximum is "
    "not the same as after it.",
)
MODIFIER = Text(fi="Muutos: {title}", sv="Ändring: {title}", en="Modifier: {title}")
CODE_LINE = Text(
    fi="Tiedostossa muutoksen nimi on {shape}. Laskutapa on tämä:",
    sv="I filen heter ändringen {shape}. Uträkningen är den här:",
    en="In the file the modifier is called {shape}. It is worked out like this:",
)
PROMISE_LABEL = Text(fi="Mitä muutos lupaa", sv="Vad ändringen lovar", en="What the modifier promises")
SOURCE_LABEL = Text(fi="Missä muutosta käytetään", sv="Var ändringen används", en="Where the modifier is used")
EXAMPLE = Text(
    fi="Esimerkki: jäseniä on {count}. Muutos kirjoitetaan näin:",
    sv="Ett exempel: det finns {count} medlemmar. Ändringen skrivs så här:",
    en="An example: there are {count} members. The modifier is written like this:",
)
RESULT = Text(
    fi="Osuudet ennen muutosta ja sen jälkeen ovat nämä.",
    sv="Andelarna före och efter ändringen är de här.",
    en="These are the shares before and after the modifier.",
)
CAPTION = Text(
    fi="Esimerkki muutoksesta: {title}", sv="Exempel på ändringen: {title}", en="Example of the modifier: {title}"
)
FIGURE_OF_DAY = Text(fi="Luku {day}", sv="Tal {day}", en="Figure of {day}")
EARLIER_SHARE = Text(fi="Osuus vuonna {year}", sv="Andel år {year}", en="Share in {year}")
BEFORE = Text(fi="Ennen", sv="Före", en="Before")
AFTER = Text(fi="Jälkeen", sv="Efter", en="After")
REMAINDERS = Text(
    fi="Muut tavat jakaa yli jäävät sentit",
    sv="Andra sätt att fördela centen som blir över",
    en="Other ways to give out the cents left over",
)
REMAINDERS_1 = Text(
    fi="Suurimman jäännöksen menetelmä on tavallisin, mutta kustannusliitteessä voi valita muunkin näistä (remainder).",
    sv="Metoden med största rest är den vanligaste, men kostnadsbilagan kan ange ett annat av de här sätten "
    "(remainder).",
    en="The largest remainder method is the usual one, but the cost annex may state another of these (remainder).",
)
REMAINDER = Text(fi="Jakotapa", sv="Sätt", en="Way")
