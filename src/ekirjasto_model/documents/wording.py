"""Descriptions of the keys that several parts share: one key, one meaning, one text.

What stands here holds wherever the key is used; a field that means something
narrower carries a description of its own beside its type.
"""

from __future__ import annotations

from ekirjasto_model.values.text import Text

ID = Text(
    fi="Tunnus, jolla muut kohdat viittaavat tähän: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
    sv="Den beteckning med vilken andra ställen hänvisar hit: små bokstäver a–z, siffror och bindestreck.",
    en="The id by which other places refer to this: small letters a–z, digits and hyphens.",
)
NAME = Text(
    fi="Nimi yhdellä tai useammalla kielellä.",
    sv="Namnet på ett eller flera språk.",
    en="The name, in one language or several.",
)
MUNICIPALITY = Text(
    fi="Kunta kolminumeroisena kuntakoodina, lainausmerkeissä.",
    sv="Kommunen som en tresiffrig kommunkod, inom citattecken.",
    en="The municipality by its three-digit municipality code, in quotation marks.",
)
BUSINESS_ID = Text(
    fi="Y-tunnus, seitsemän numeroa, yhdysmerkki ja tarkistusnumero.",
    sv="FO-numret, sju siffror, bindestreck och en kontrollsiffra.",
    en="The business id: seven digits, a hyphen and a check digit.",
)
STARTS = Text(
    fi="Ensimmäinen päivä; jos se puuttuu, alusta alkaen.",
    sv="Den första dagen; om den saknas, från början.",
    en="The first day; if left out, from the beginning.",
)
ENDS = Text(
    fi="Viimeinen päivä, joka kuuluu vielä mukaan; jos se puuttuu, toistaiseksi.",
    sv="Den sista dagen, som också räknas med; om den saknas, tills vidare.",
    en="The last day, which is included; if left out, until further notice.",
)
FIRST_DAY = Text(
    fi="Ensimmäinen päivä.",
    sv="Den första dagen.",
    en="The first day.",
)
LAST_DAY = Text(
    fi="Viimeinen päivä, joka kuuluu vielä mukaan.",
    sv="Den sista dagen, som också räknas med.",
    en="The last day, which is included.",
)
PARTY_STARTS = Text(
    fi="Ensimmäinen päivä sopimusosapuolena; jos se puuttuu, sopimuksen ensimmäinen päivä.",
    sv="Den första dagen som avtalspart; om den saknas, avtalets första dag.",
    en="The first day as a party; if left out, the agreement's first day.",
)
PARTY_ENDS = Text(
    fi="Viimeinen päivä, jona sopimus vielä sitoo osapuolta; jos se puuttuu, sopimuksen viimeinen päivä.",
    sv="Den sista dagen som avtalspart, som också räknas med; om den saknas, avtalets sista dag.",
    en="The last day as a party, which is included; if left out, the agreement's last day.",
)
SIGNED = Text(
    fi="Allekirjoituspäivä; jätetään pois, jos sopimusta ei ole allekirjoitettu.",
    sv="Dagen för undertecknandet; utelämnas om avtalet inte har undertecknats.",
    en="The day of signing; left out if the agreement has not been signed.",
)
BINDING_DECISION = Text(
    fi="Päätös, jolla sopimusosapuoli sitoutui sopimukseen.",
    sv="Beslutet genom vilket avtalsparten band sig vid avtalet.",
    en="The decision by which the party bound itself to the agreement.",
)
DECISION_KIND = Text(
    fi="Päätöksen laji sen mukaan, kuka päätöksen teki.",
    sv="Beslutets slag enligt vem som fattade det.",
    en="The kind of decision, according to who made it.",
)
CASE_NUMBER = Text(
    fi="Asianumero, jolla asia löytyy kirjaamosta; jätetään pois, jos numeroa ei ole.",
    sv="Ärendenumret med vilket ärendet hittas hos registratorskontoret; utelämnas om numret saknas.",
    en="The case number by which the registry office finds the matter; left out if there is none.",
)
MONTH_END = Text(
    fi="Mihin päivään aika päättyy, jos kuukaudessa ei ole vastaavaa päivää, kuten 31. päivää.",
    sv="Vilken dag tiden löper ut om månaden saknar motsvarande dag, till exempel den 31.",
    en="The day on which the period ends where the month has no such day, such as the 31st.",
)
DAYS_BEFORE = Text(
    fi="Montako päivää ennen voimaantulopäivää sen on oltava valmis; ilmoitetaan tämä tai kuukaudet.",
    sv="Hur många dagar före ikraftträdandedagen det ska vara klart; ange detta eller månaderna.",
    en="How many days before the effective day it must be done; state this or the months.",
)
MONTHS_BEFORE = Text(
    fi="Montako täyttä kuukautta ennen voimaantulopäivää sen on oltava valmis; ilmoitetaan tämä tai päivät.",
    sv="Hur många hela månader före ikraftträdandedagen det ska vara klart; ange detta eller dagarna.",
    en="How many whole months before the effective day it must be done; state this or the days.",
)
WHO_ACTS = Text(
    fi="Viranomainen tai rooli, jonka on toimittava, ei koskaan henkilön nimi.",
    sv="Vem som ska handla, som myndighet eller roll, aldrig en persons namn.",
    en="Who must act, as an authority or a role, never a person's name.",
)
REVISION = Text(
    fi="Liitteen version järjestysnumero 1, 2, 3 ja niin edelleen; jos se puuttuu, versioita on yksi.",
    sv="Bilageversionens löpnummer 1, 2, 3 och så vidare; om det saknas finns det bara en version.",
    en="The number of the annex's revision, counted from 1; if left out, there is only one.",
)
SHARE_OF_MEMBERS = Text(
    fi="Osuus jäsenistä, joiden on hyväksyttävä asia, esimerkiksi 2/3; ilmoitetaan, kun osa jäsenistä riittää.",
    sv="Den andel av medlemmarna som ska godkänna saken, till exempel 2/3; anges när en del av medlemmarna räcker.",
    en="The share of the members that must approve, such as 2/3; stated where not all of them need to.",
)
SHARE_OF_INHABITANTS = Text(
    fi="Vähimmäisosuus asukkaista, joka hyväksyvissä kunnissa on oltava; jos se puuttuu, sitä ei vaadita.",
    sv="Den minsta andel av invånarna som de godkännande kommunerna ska ha; om den saknas krävs ingen.",
    en="The least share of the inhabitants that the approving municipalities must have; if left out, none.",
)
CONTACT_PERSON = Text(
    fi="Yhteyshenkilön rooli, ei koskaan henkilön nimi.",
    sv="Kontaktpersonens roll, aldrig en persons namn.",
    en="The role of the contact person, never a person's name.",
)
REACHED_AT = Text(
    fi="Roolin sähköpostiosoite tai puhelinnumero, ei kenenkään henkilökohtaista osoitetta tai numeroa.",
    sv="Rollens e-postadress eller telefonnummer, inte någons personliga adress eller nummer.",
    en="The e-mail address or telephone number of the role, not of a person.",
)
DRIVER_OF_FIGURE = Text(
    fi="Jakoperuste, jota luku mittaa.",
    sv="Den fördelningsgrund som talet mäter.",
    en="The driver that the figure measures.",
)
FIGURE_VALUE = Text(
    fi="Luku jakoperusteen omassa yksikössä, lainausmerkeissä.",
    sv="Talet i fördelningsgrundens egen enhet, inom citattecken.",
    en="The figure in the driver's own unit, in quotation marks.",
)
FIGURE_SOURCE = Text(
    fi="Lähde, jossa luku on julkaistu.",
    sv="Källan där talet har publicerats.",
    en="The source in which the figure was published.",
)
LIBRARY_SYSTEM = Text(
    fi="Kirjastojärjestelmän nimi; jätetään pois, jos omaa järjestelmää ei ole.",
    sv="Bibliotekssystemets namn; utelämnas om det inte finns något eget system.",
    en="The name of the library system; left out where there is none of its own.",
)
FINNA_VIEW = Text(
    fi="Finna-näkymän verkko-osoite; jätetään pois, jos omaa näkymää ei ole.",
    sv="Finna-vyns webbadress; utelämnas om det inte finns någon egen vy.",
    en="The web address of the Finna view; left out where there is none of its own.",
)
