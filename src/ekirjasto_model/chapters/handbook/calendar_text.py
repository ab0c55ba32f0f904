"""The words about deadlines in people's own calendars."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

HEADING = Text(
    fi="Määräpäivät omassa kalenterissa", sv="Frister i den egna kalendern", en="Deadlines in your own calendar"
)
IMPORTING = Text(
    fi=(
        "Tiedostoissa olevat määräpäivät voi tuoda kalenteriohjelmaan. Valinta {to} kirjoittaa ne uuteen tiedostoon. "
        "Jos samanniminen tiedosto on jo olemassa, se jää ennalleen; valinta {replace} korvaa entisen kalenterin. "
        "Kun tiedostoja on muutettu, kalenteri tehdään ja tuodaan uudelleen. Jokaisella merkinnällä on pysyvä tunnus, "
        "joten muuttuneet päivät korjautuvat eikä mikään tule kahteen kertaan."
    ),
    sv="Fristerna i filerna kan importeras i ett kalenderprogram. Alternativet {to} skriver dem i en ny fil. Om det "
    "redan finns en fil med samma namn lämnas den orörd; alternativet {replace} ersätter den förra kalendern. När "
    "filerna har ändrats görs och importeras kalendern på nytt. Varje anteckning har en bestående beteckning, så att "
    "de dagar som har ändrats rättas och ingenting läggs in två gånger.",
    en="The deadlines in the files can be imported into a calendar program. The option {to} writes them into a new "
    "file. If there is a file of that name already, it is left alone; the option {replace} replaces the previous "
    "calendar. When the files have changed, the calendar is made and imported again. Every entry has a lasting name, "
    "so that days that have changed are corrected and nothing appears twice.",
)
SHELL = Text(
    fi=(
        "Ilman näitä valintoja kalenteri tulostetaan. Tulosteen voi ohjata tiedostoon merkillä {sign}, mutta Windowsin "
        "PowerShell kirjoittaa tiedoston silloin merkistöllä, jota moni kalenteriohjelma ei lue. Valinnoilla "
        "kirjoitettu tiedosto on aina UTF-8-muodossa."
    ),
    sv="Utan de här alternativen skrivs kalendern ut. Utskriften kan styras till en fil med tecknet {sign}, men "
    "PowerShell i Windows skriver då filen med en teckenkodning som många kalenderprogram inte läser. En fil som "
    "skrivs med alternativen är alltid i UTF-8.",
    en="Without these options the calendar is printed. The output can be sent to a file with the sign {sign}, but "
    "PowerShell in Windows then writes the file in an encoding that many calendar programs do not read. A file written "
    "with the options is always UTF-8.",
)
LEAVING = Text(
    fi="Kun määräpäivää ei enää ole",
    sv="När en frist inte längre finns",
    en="When a deadline is no longer there",
)
CANCELLED = Text(
    fi=(
        "Älä poista tiedostoista sitä, mikä on peruuntunut, vaan merkitse, mitä tapahtui: irtisanomisen peruutus "
        "({withdrawn}), liittymisasian raukeaminen tai hakemuksen peruuttaminen tapahtumana tai sopimuksen tai "
        "palvelun viimeinen päivä ({ends}). Uudessa kalenterissa on merkitty peruutetuiksi päivä, johon peruutettu "
        "irtisanominen olisi johtanut, ja päättyneen liittymisasian määräpäivät, jotka olivat vielä edessä. "
        "Kalenteriohjelma näyttää ne peruutettuina tai piilottaa ne."
    ),
    sv="Ta inte bort ur filerna det som inte längre gäller, utan ange vad som hände: att en uppsägning återtogs "
    "({withdrawn}), som en händelse att ett anslutningsärende förföll eller att ansökan återkallades, eller ett "
    "avtals eller en tjänsts sista dag ({ends}). I den nya kalendern anges som inställda den sista dagen enligt en "
    "återtagen uppsägning och de frister i ett avslutat anslutningsärende som ännu låg framför. Kalenderprogrammet "
    "visar dem som inställda eller döljer dem.",
    en="Do not take out of the files what has been called off, but state what happened: that a notice was withdrawn "
    "({withdrawn}), as an event that a joining case lapsed or its application was withdrawn, or the last day of an "
    "agreement or a service ({ends}). The new calendar marks as cancelled the last day to which a withdrawn notice "
    "would have led, and the deadlines of a closed joining case that still lay ahead. The calendar program shows them "
    "as cancelled or hides them.",
)
DELETED = Text(
    fi=(
        "Jos sopimus, palvelu, avustus tai muu kohta on poistettu tiedostoista kokonaan tai sen tunnus on vaihdettu, "
        "uusi kalenteri ei tiedä siitä mitään. Aiemmin tuotu merkintä jää silloin kalenteriin, ja se on poistettava "
        "sieltä käsin."
    ),
    sv="Om ett avtal, en tjänst, ett understöd eller något annat har tagits bort helt ur filerna eller fått en ny "
    "beteckning vet den nya kalendern ingenting om det. Anteckningen som importerades tidigare blir då kvar i "
    "kalendern och ska tas bort där för hand.",
    en="If an agreement, a service, a grant or another thing has been taken out of the files altogether, or its id has "
    "been changed, the new calendar knows nothing of it. The entry that was imported before then stays in the calendar "
    "and has to be removed there by hand.",
)
OWN_CALENDAR = Text(
    fi=(
        "Helpointa on pitää määräpäivät omassa kalenterissaan, johon ei merkitä muuta. Kun tiedostoista on poistettu "
        "jotakin, tämä kalenteri tyhjennetään tai poistetaan ja uusi tuodaan sen tilalle. Silloin vanhentunutta ei jää."
    ),
    sv="Enklast är att ha fristerna i en egen kalender där inget annat antecknas. När något har tagits bort ur filerna "
    "töms eller raderas den kalendern och den nya importeras i stället. Då blir inget föråldrat kvar.",
    en="It is easiest to keep the deadlines in a calendar of their own, with nothing else in it. When something has "
    "been taken out of the files, that calendar is emptied or deleted and the new one imported in its place. Then "
    "nothing outdated is left.",
)
