"""The words of the founding case: how the Northern eLibrary came about."""

from __future__ import annotations

from ekirjasto_model.values.text import Text

NORTHERN = Text(
    fi="Mistä malli sai alkunsa: Pohjoisen eKirjasto",
    sv="Varifrån modellen kommer: Pohjoisen eKirjasto",
    en="Where the model comes from: the Northern eLibrary",
)
NORTHERN_1 = Text(
    fi="Pohjoisen eKirjasto on kolmen maakunnan, Kainuun, Lapin ja Pohjois-Pohjanmaan, yhteinen e-kirjasto. "
    "Siihen kuuluu {municipalities} kuntaa ja noin 150 kirjaston toimipistettä. Kunnissa oli {day} yhteensä "
    "{inhabitants} asukasta. Taulukossa luvut ovat maakunnittain.",
    sv="Pohjoisen eKirjasto är ett gemensamt e-bibliotek för de tre landskapen Kajanaland, Lappland och Norra "
    "Österbotten. Det omfattar {municipalities} kommuner och omkring 150 serviceställen. I kommunerna bodde "
    "{day} sammanlagt {inhabitants} människor. Tabellen visar siffrorna för varje landskap.",
    en="The Northern eLibrary (Pohjoisen eKirjasto) is the joint e-library of three regions: Kainuu, Lapland and "
    "North Ostrobothnia. It has {municipalities} municipalities and about 150 service points. On {day} they "
    "had {inhabitants} inhabitants. The table gives the figures by region.",
)
REGIONS = Text(
    fi="Pohjoisen eKirjaston kunnat ja asukkaat {day}",
    sv="Kommunerna och invånarna i Pohjoisen eKirjasto {day}",
    en="The municipalities and inhabitants of the Northern eLibrary, {day}",
)
REGION = Text(
    fi="Maakunta",
    sv="Landskap",
    en="Region",
)
MUNICIPALITIES = Text(
    fi="Kuntia",
    sv="Kommuner",
    en="Municipalities",
)
INHABITANTS = Text(
    fi="Asukkaita",
    sv="Invånare",
    en="Inhabitants",
)
TOTAL = Text(
    fi="Yhteensä",
    sv="Totalt",
    en="In total",
)
NORTHERN_2 = Text(
    fi="E-kirjastolla oli edeltäjä. Alueellinen eKirjasto oli Kainuun ja Pohjois-Pohjanmaan hanke, jota Oulu johti "
    "heinäkuusta 2018 kesäkuuhun 2019 aluehallintoviraston valtionavustuksella. Laajennushanke kesti "
    "{starts}–{ends}. Sen rahoitti opetus- ja kulttuuriministeriö, ja sen toteuttivat yhdessä Rovaniemen ja "
    "Oulun kaupunginkirjastot. Hanke laati ministeriölle alueelliseen e-kirjastoon liittymisen mallin. "
    "Asiakkaille e-kirjasto avattiin tammikuussa 2022.",
    sv="E-biblioteket hade en föregångare. Alueellinen eKirjasto var ett projekt för Kajanaland och Norra "
    "Österbotten som Uleåborg ledde från juli 2018 till juni 2019 med statsunderstöd från "
    "regionförvaltningsverket. Utvidgningsprojektet pågick {starts}–{ends}. Det finansierades av "
    "undervisnings- och kulturministeriet och drevs gemensamt av stadsbiblioteken i Rovaniemi och Uleåborg. "
    "För ministeriet utarbetade projektet modellen för anslutning till ett regionalt e-bibliotek. För kunderna "
    "öppnades e-biblioteket i januari 2022.",
    en="The e-library had a predecessor. Alueellinen eKirjasto was a project of Kainuu and North Ostrobothnia "
    "that Oulu ran from July 2018 to June 2019 with a grant from the regional state administrative agency. The "
    "expansion project lasted from {starts} to {ends}. The Ministry of Education and Culture funded it, and "
    "the city libraries of Rovaniemi and Oulu ran it together. What it delivered to the ministry was the model "
    "for joining a regional e-library. The e-library was opened to customers in January 2022.",
)
NORTHERN_3 = Text(
    fi="Lähtökohta oli kirjava. Alueella oli neljä kirjastokimppaa ja yksi itsenäinen kirjasto, viisi "
    "Finna-verkkokirjastoa ja viisi kirjastojärjestelmää, joista kaksi oli Kohaa ja kolme Axiell Auroraa. "
    "Kirjastoissa tehtiin noin 480 henkilötyövuotta, joista johtajien osuus oli 53.",
    sv="Utgångsläget var brokigt. I området fanns fyra bibliotekssammanslutningar och ett självständigt "
    "bibliotek, fem Finna-webbibliotek och fem bibliotekssystem, av vilka två var Koha och tre Axiell Aurora. "
    "Biblioteken hade omkring 480 årsverken, varav cheferna stod för 53.",
    en="The starting point was varied. The area had four library consortia and one independent library, five "
    "Finna web libraries and five library systems, of which two were Koha and three Axiell Aurora. The "
    "libraries' staff came to about 480 person-years, of which 53 were directors.",
)
NORTHERN_4 = Text(
    fi="E-kirjastoa kehitettiin yhdessä niiden kanssa, jotka sitä käyttävät. Henkilöstölle ja esimiehille tehtiin "
    "kysely, asiakkaat osallistuivat kirjastoissa Tonnin palikat -työpajoihin, ja työryhmille tehtiin kysely "
    "kahdesti.",
    sv="E-biblioteket utvecklades tillsammans med dem som använder det. En enkät gjordes bland personalen och "
    "cheferna, på biblioteken deltog kunderna i workshoppar som hette Tonnin palikat, och arbetsgrupperna "
    "fick svara på en enkät två gånger.",
    en="The e-library was developed together with those who use it. Staff and supervisors were surveyed, "
    "customers took part in workshops called Tonnin palikat in the libraries, and the working groups were "
    "surveyed twice.",
)
ORGANISATION = Text(
    fi="Yhteistyö perustuu yhteistyösopimukseen. Hankkeen kaaviossa se kulkee kolmen maakunnan kirjastoista "
    "Pohjois-Suomen yleisten kirjastojen esimiespäiville, niiltä Oulun ja Rovaniemen kaupunginkirjastoille, "
    "edelleen vastuuhenkilöille ja lopuksi asiantuntijaryhmille, joita ovat Finna-ryhmä, Tiedotusryhmä ja "
    "Aineistonvalitsijat. Kaavio ei kerro, kuka päättää ja kuka johtaa. Esimerkin tiedostoihin on merkitty "
    "oletukseksi, että esimiespäivät päättävät ja kaupungit koordinoivat.",
    sv="Samarbetet grundar sig på ett samarbetsavtal. I projektets schema går det från biblioteken i de tre landskapen "
    "till chefsdagarna för de allmänna biblioteken i norra Finland, därifrån till stadsbiblioteken i Uleåborg och "
    "Rovaniemi, vidare till ansvarspersonerna och till sist till sakkunniggrupperna: Finna-gruppen, "
    "informationsgruppen och gruppen för innehållsurval. Av schemat framgår inte vem som beslutar och vem som leder. I "
    "exemplets filer har det antecknats som ett antagande att chefsdagarna beslutar och att städerna samordnar.",
    en="The co-operation rests on a co-operation agreement. In the project's chart it runs from the libraries of the "
    "three regions to the supervisors' days of the public libraries of Northern Finland, from there to the city "
    "libraries of Oulu and Rovaniemi, on to the responsible persons and finally to the expert groups: the Finna "
    "group, the communications group and the content selectors. The chart does not say who decides or who leads. The "
    "example's files mark it as an assumption that the supervisors' days decide and that the cities lead.",
)
BENEFITS = Text(
    fi="Kirjastoille yhteisestä e-kirjastosta on hankkeen mukaan tällaista hyötyä:",
    sv="Enligt projektet har biblioteken den här nyttan av ett gemensamt e-bibliotek:",
    en="According to the project, this is what libraries gain from a joint e-library:",
)
PROMISES = Text(
    fi="Asiakas on keskiössä. Hänelle e-kirjasto lupaa seuraavaa:",
    sv="Kunden står i centrum. E-biblioteket lovar kunden följande:",
    en="The customer stands at the centre. To the customer the e-library promises this:",
)
SUPPORT = Text(
    fi="Vastuu jaetaan, ja jokaista tuetaan:",
    sv="Ansvaret delas, och alla får stöd:",
    en="Responsibility is shared, and everybody is supported:",
)
NORTHERN_5 = Text(
    fi="Kustannukset jaetaan asukasluvun suhteessa. Miten vuoden 2022 maksuosuudet syntyivät, kerrotaan luvussa "
    "{costs}.",
    sv="Kostnaderna fördelas i proportion till invånarantalet. Hur betalningsandelarna för 2022 uppkom framgår av "
    "kapitlet {costs}.",
    en="The costs are shared in proportion to population. The chapter {costs} shows how the shares of 2022 came about.",
)
NORTHERN_6 = Text(
    fi="Kansalliskirjasto avasi {day} valtakunnallisen E-kirjaston, johon kunnat liittyvät yksi kerrallaan. "
    "Alueellinen e-kirjasto jatkaa sillä, mitä valtakunnallisessa ei ole.",
    sv="Nationalbiblioteket öppnade {day} det nationella E-biblioteket, som kommunerna ansluter sig till en i "
    "taget. Det regionala e-biblioteket fortsätter med det som inte finns i det nationella.",
    en="On {day} the National Library opened the national E-library, which municipalities join one by one. The "
    "regional e-library continues with what the national one lacks.",
)
UNKNOWN = Text(
    fi="Kaikkea ei tiedetä. Julkisista lähteistä ei selviä esimerkiksi sopimuksen irtisanomisaika, kuntien "
    "päätökset eikä ministeriön avustuksen suuruus. Esimerkin tiedostoissa nämä on merkitty tuntemattomiksi, "
    "eikä mitään ole keksitty. Koko esimerkin saa omaan kansioon komennolla {command}.",
    sv="Inte allt är känt. Av offentliga källor framgår till exempel inte avtalets uppsägningstid, kommunernas "
    "beslut eller storleken på ministeriets understöd. I exemplets filer är de antecknade som okända, och "
    "ingenting är påhittat. Hela exemplet får du i en egen mapp med kommandot {command}.",
    en="Not everything is known. Public sources do not give, for instance, the agreement's notice period, the "
    "municipalities' decisions or the size of the ministry's grant. In the example's files these are marked as "
    "unknown, and nothing is invented. The command {command} writes the whole example into a folder of your own.",
)
