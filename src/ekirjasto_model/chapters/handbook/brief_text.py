"""The words about the joining brief."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

BRIEF = Text(fi="Liittymisselvitys", sv="Anslutningsutredningen", en="The joining brief")
BRIEF_1 = Text(
    fi="Ennen päätöstä kunta haluaa tietää, mitä liittyminen sille merkitsisi. Komento {command} laatii siitä "
    "liittymisselvityksen e-kirjaston tiedostojen ja kunnan omien lukujen perusteella. Selvityksessä on nämä osat:",
    sv="Före beslutet vill kommunen veta vad anslutningen skulle innebära för den. Kommandot {command} gör upp en "
    "anslutningsutredning utifrån e-bibliotekets filer och kommunens egna siffror. Utredningen har dessa delar:",
    en="Before it decides, a municipality wants to know what joining would mean for it. The command {command} makes a "
    "joining brief from the e-library's files and the municipality's own figures. The brief has these parts:",
)
EXAMPLE = Text(
    fi="Esimerkissä kunta {name} liittyisi {day} alkaen vain joihinkin palveluihin. Sen selvitys saadaan näin:",
    sv="I exemplet skulle kommunen {name} ansluta sig till bara vissa tjänster från och med den {day}. Dess utredning "
    "fås så här:",
    en="In the example the municipality of {name} would join in part from {day}. Its brief is made like this:",
)
SUMS = Text(
    fi="Kunta maksaisi talousarviovuonna ja kahtena suunnitelmavuotena:",
    sv="Under budgetåret och två planår skulle kommunen betala:",
    en="In the budget year and two plan years the municipality would pay:",
)
OTHERS = Text(
    fi="Nykyisille jäsenille liittyminen merkitsisi yhteensä:",
    sv="För de nuvarande medlemmarna skulle anslutningen sammanlagt innebära:",
    en="For the present members together the joining would mean:",
)
NET = Text(
    fi=(
        "Valtuusto haluaa nähdä, paljonko uutta rahaa tarvitaan, kun maksusta vähennetään kustannukset, jotka "
        "liittyessä poistuvat. Ne kunta ilmoittaa omassa tiedostossaan:"
    ),
    sv="Fullmäktige vill se hur mycket nya pengar som behövs när de kostnader som faller bort genom anslutningen har "
    "dragits av från avgiften. Kommunen anger dem i en egen fil:",
    en="A council counts the new fee less the costs that joining removes. The municipality states these in a file of "
    "its own:",
)
BRIEF_2 = Text(
    fi=(
        "Summat ovat samat kuin kustannustenjaossa, jos kunta olisi jäsen. Jos jonkin vuoden kustannusliitettä tai "
        "asukaslukua ei ole vielä, käytetään uusinta, ja selvitys kertoo, mitä on oletettu ja mitä ei tiedetä. "
        "Selvitys kertoo myös, miten jäsenyys päättyy ja mitä se maksaa. Sen voi liittää valtuuston esityslistaan, "
        "mutta se ei ole oikeudellinen neuvo."
    ),
    sv="Summorna är desamma som kostnadsfördelningen skulle ge om kommunen vore medlem. Om kostnadsbilagan eller "
    "invånarantalet för något år inte finns ännu används det nyaste, och utredningen anger vad som har antagits och "
    "vad som inte är känt. Utredningen anger också hur medlemskapet upphör och vad det kostar. Den kan fogas till "
    "fullmäktiges föredragningslista, men den är inte juridisk rådgivning.",
    en="The sums are those that sharing the costs would give if the municipality were a member. Where a year has no "
    "cost annex or no population yet, the newest is used, and the brief says what is assumed and what is not known. "
    "It also says how membership ends and what that costs. It may be laid before a council, but it is not legal "
    "advice.",
)
