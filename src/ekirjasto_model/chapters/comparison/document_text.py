"""The words of a comparison."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ekirjasto_model.derived.what_if.comparison import Effect
from ekirjasto_model.values.text import Text

TITLE = Text(
    fi="Vuoden {year} maksuosuudet vertailussa",
    sv="Betalningsandelarna år {year} jämförda",
    en="The shares of {year} compared",
)
BEFORE_IS = Text(
    fi="Lähtökohta: {name}, kustannusliite {annex}, jakoperusteet päivältä {day}; kaavat: {formulas}.",
    sv="Utgångspunkten: {name}, kostnadsbilagan {annex}, fördelningsgrunderna från den {day}; formler: {formulas}.",
    en="Compared with: {name}, the cost annex {annex}, its drivers of {day}; formulas: {formulas}.",
)
ALTERNATIVES_ARE = Text(fi="Vaihtoehdot:", sv="Alternativen:", en="The alternatives:")
OTHER_FILES = Text(
    fi="{name}: kustannusliite {annex}, jakoperusteet päivältä {day}; kaavat: {formulas}.",
    sv="{name}: kostnadsbilagan {annex}, fördelningsgrunderna från den {day}; formler: {formulas}.",
    en="{name}: the cost annex {annex}, its drivers of {day}; formulas: {formulas}.",
)
CHANGES = Text(fi="{name}: {changes}.", sv="{name}: {changes}.", en="{name}: {changes}.")
JOINING = Text(
    fi="kunta {name} liittyy {day} alkaen",
    sv="kommunen {name} ansluter sig från och med den {day}",
    en="the municipality of {name} joins from {day}",
)
LEAVING = Text(
    fi="kunta {name} ei ole jäsen vuonna {year}",
    sv="kommunen {name} är inte medlem år {year}",
    en="the municipality of {name} is no member in {year}",
)
LEAVING_ON = Text(
    fi="kunnan {name} viimeinen jäsenyyspäivä on {day}",
    sv="den sista dagen som kommunen {name} är medlem är {day}",
    en="the last day of membership of the municipality of {name} is {day}",
)
MERGING = Text(
    fi="kunnat {names} ovat koko vuoden yksi kunta",
    sv="kommunerna {names} är en enda kommun hela året",
    en="the municipalities of {names} are one for the whole year",
)
OTHER_FORMULA = Text(
    fi="kustannuserän {item} kaava on {formula}",
    sv="formeln för kostnadsposten {item} är {formula}",
    en="the formula of the cost item {item} is {formula}",
)
OTHER_RATE = Text(
    fi="kustannuserän {item} hinta on {rate} euroa",
    sv="priset för kostnadsposten {item} är {rate} euro",
    en="the rate of the cost item {item} is {rate} euros",
)
POPULATION = Text(
    fi="asukasluvut ovat päivältä {day}",
    sv="invånarantalen är från den {day}",
    en="the numbers of inhabitants are of {day}",
)
SUMMARY = Text(fi="Vaihtoehdot yhteensä", sv="Alternativen sammanlagt", en="The alternatives in all")
ALTERNATIVE = Text(fi="Vaihtoehto", sv="Alternativ", en="Alternative")
NUMBERED = Text(fi="Vaihtoehto {number}", sv="Alternativ {number}", en="Alternative {number}")
ALTERNATIVE_HEADING = Text(
    fi="Vaihtoehto {number}: {name}", sv="Alternativ {number}: {name}", en="Alternative {number}: {name}"
)
TOTAL = Text(fi="Maksuosuudet yhteensä", sv="Andelarna sammanlagt", en="Shares in all")
CHANGE = Text(fi="Muutos", sv="Ändring", en="Change")
CODE = Text(fi="Koodi", sv="Kod", en="Code")
MEMBER = Text(fi="Jäsen", sv="Medlem", en="Member")
NOW = Text(fi="Lähtökohta", sv="Utgångspunkten", en="As it is")
BEFORE = Text(fi="Ennen", sv="Före", en="Before")
AFTER = Text(fi="Jälkeen", sv="Efter", en="After")
BEFORE_EACH = Text(fi="Ennen, €/as.", sv="Före, €/inv.", en="Before, €/inh.")
AFTER_EACH = Text(fi="Jälkeen, €/as.", sv="Efter, €/inv.", en="After, €/inh.")
CHANGE_EACH = Text(fi="Muutos, €/as.", sv="Ändring, €/inv.", en="Change, €/inh.")
ALL = Text(fi="Yhteensä", sv="Sammanlagt", en="Total")
COUNT = Text(fi="jäseniä: {count}", sv="medlemmar: {count}", en="members: {count}")
NONE = Text(fi="–", sv="–", en="–")
COUNTS: Mapping[Effect, Text] = {
    Effect.GAINS: Text(fi="Maksaa vähemmän", sv="Betalar mindre", en="Pay less"),
    Effect.LOSES: Text(fi="Maksaa enemmän", sv="Betalar mer", en="Pay more"),
    Effect.SAME: Text(fi="Ennallaan", sv="Oförändrat", en="The same"),
    Effect.JOINS: Text(fi="Uusia", sv="Nya", en="New"),
    Effect.LEAVES: Text(fi="Poistuvia", sv="Utträdande", en="Leaving"),
}
SIDE_BY_SIDE = Text(
    fi="Maksuosuudet vuonna {year} rinnakkain",
    sv="Betalningsandelarna år {year} sida vid sida",
    en="The shares of {year} side by side",
)
COLUMN_LACKS = Text(
    fi="Vaihtoehdon {number} sarakkeesta puuttuu {items}, joten sitä ei voi verrata lähtökohdan sarakkeeseen; "
    "vertailtavat summat ovat vaihtoehdon omassa taulukossa.",
    sv="Kolumnen för alternativ {number} saknar {items} och kan därför inte jämföras med utgångspunktens kolumn; "
    "de jämförbara summorna finns i alternativets egen tabell.",
    en="The column of alternative {number} lacks {items}, so it cannot be compared with the first column; the sums to "
    "compare are in the alternative's own table.",
)
MEMBERS = Text(
    fi="Jäsenten maksuosuudet vuonna {year}",
    sv="Medlemmarnas betalningsandelar år {year}",
    en="The members' shares of {year}",
)
HOW = Text(
    fi="Muutos on negatiivinen, jos maksuosuus pienenee. Eurot asukasta kohden lasketaan lähtökohdan "
    "jakoperusteiden päivän asukasluvulla, uuden jäsenen osalta vaihtoehdon päivän asukasluvulla; ne näytetään "
    "neljällä desimaalilla, eikä niistä lasketa muuta.",
    sv="Ändringen är negativ om andelen minskar. Euro per invånare räknas med invånarantalet den dag som "
    "utgångspunktens fördelningsgrunder gäller, för en ny medlem den dag som alternativets gäller; talen visas med "
    "fyra decimaler, och inget annat räknas ur dem.",
    en="A change is negative where the share becomes smaller. Euros per inhabitant are counted by the inhabitants on "
    "the drivers' day of the sharing as it is, for a new member on that of the alternative; they are shown with four "
    "decimals and nothing is worked out from them.",
)
LEFT_OUT = Text(
    fi="Kummastakin laskelmasta on jätetty pois kustannuserät, joiden jakamiseen tarvittava liittyvän kunnan luku tai "
    "summa puuttuu: {items}. Jakoperusteiden luvut kunta voi ilmoittaa omassa tiedostossaan (kind: own-costs).",
    sv="Ur båda uträkningarna har lämnats de kostnadsposter för vilka ett tal eller ett belopp för den anslutande "
    "kommunen saknas: {items}. Fördelningsgrundernas tal kan kommunen ange i en egen fil (kind: own-costs).",
    en="Both sums leave out the cost items for which a figure or an amount of the joining municipality is missing: "
    "{items}. It may state figures of drivers in a file of its own (kind: own-costs).",
)
ENTRY_FEE = Text(
    fi="Kunnan {name} liittymismaksu on {fee}. Se ei sisälly maksuosuuksiin.",
    sv="Kommunen {name} betalar en anslutningsavgift på {fee}. Den ingår inte i andelarna.",
    en="The entry fee of the municipality of {name} is {fee}. It is no part of the shares.",
)


@frozen
class EffectWords:
    """What is said where an alternative means the same for one member, and for several."""

    one: Text
    several: Text


EFFECTS: Mapping[Effect, EffectWords] = {
    Effect.GAINS: EffectWords(
        Text(
            fi="Vain kunta {name} maksaa vähemmän: {sum}.",
            sv="Bara kommunen {name} betalar mindre: {sum}.",
            en="Only the municipality of {name} pays less: by {sum}.",
        ),
        Text(
            fi="Jäseniä, jotka maksavat vähemmän: {count}, yhteensä {sum}. Eniten pienenee kunnan {name} osuus: "
            "{most}.",
            sv="Medlemmar som betalar mindre: {count}, sammanlagt {sum}. Mest minskar andelen för kommunen {name}: "
            "{most}.",
            en="Members that pay less: {count}, by {sum} in all. The share of the municipality of {name} falls most: "
            "by {most}.",
        ),
    ),
    Effect.LOSES: EffectWords(
        Text(
            fi="Vain kunta {name} maksaa enemmän: {sum}.",
            sv="Bara kommunen {name} betalar mer: {sum}.",
            en="Only the municipality of {name} pays more: by {sum}.",
        ),
        Text(
            fi="Jäseniä, jotka maksavat enemmän: {count}, yhteensä {sum}. Eniten kasvaa kunnan {name} osuus: {most}.",
            sv="Medlemmar som betalar mer: {count}, sammanlagt {sum}. Mest ökar andelen för kommunen {name}: {most}.",
            en="Members that pay more: {count}, by {sum} in all. The share of the municipality of {name} rises most: "
            "by {most}.",
        ),
    ),
    Effect.JOINS: EffectWords(
        Text(
            fi="Uusi jäsen on kunta {name}; sen osuus on {sum}.",
            sv="Ny medlem är kommunen {name}; dess andel är {sum}.",
            en="The new member is the municipality of {name}; its share is {sum}.",
        ),
        Text(
            fi="Uusia jäseniä: {count}, osuudet yhteensä {sum}. Suurin on kunnan {name} osuus: {most}.",
            sv="Nya medlemmar: {count}, andelarna sammanlagt {sum}. Störst är andelen för kommunen {name}: {most}.",
            en="New members: {count}, their shares {sum} in all. The greatest is that of the municipality of {name}: "
            "{most}.",
        ),
    ),
    Effect.LEAVES: EffectWords(
        Text(
            fi="Kunta {name} ei enää maksa; sen osuus oli {sum}.",
            sv="Kommunen {name} betalar inte längre; dess andel var {sum}.",
            en="The municipality of {name} pays no more; its share was {sum}.",
        ),
        Text(
            fi="Jäseniä, jotka eivät enää maksa: {count}, osuudet yhteensä {sum}. Suurin oli kunnan {name} osuus: "
            "{most}.",
            sv="Medlemmar som inte längre betalar: {count}, andelarna sammanlagt {sum}. Störst var andelen för "
            "kommunen {name}: {most}.",
            en="Members that pay no more: {count}, their shares {sum} in all. The greatest was that of the "
            "municipality of {name}: {most}.",
        ),
    ),
}
