/** Phrases of languages that the lists by section leave out, language by language. */
import { list } from '../../list.js';
import type { Spoken } from './spoken.js';

export const BALTIC: Spoken = {
  lt: {
    BY_WORD: list`Autorius | Autorė | Autoriai`,
    BY_LEAD: list`Parengė | Tekstą parengė`,
    ROLE_LINE: list`Žurnalistas | Žurnalistė | Redaktorius | Redaktorė`,
    SOURCE_LEAD: list`Šaltinis | Šaltiniai`,
    PUBLISHED_LEAD: list`Paskelbta | Publikuota | Publikavimo data | Įkelta | Išspausdinta`,
    UPDATED_LEAD: list`Atnaujinta | Paskutinis atnaujinimas | Paskutinį kartą atnaujinta`,
    READING_TIME: list`min. skaitymo | skaitymo trukmė | skaitymo laikas | minučių skaitymo`,
    VIEW_COUNT: list`peržiūros | peržiūrų | kartų skaityta`,
    RELATIVE_TIME: list`prieš valandą | prieš 5 minutes | prieš 5 minučių | prieš 5 valandas | prieš 5 valandų
      prieš 5 dienas | prieš 5 dienų | prieš 5 val | prieš 5 min`,
    ABOUT_AUTHOR: list`Apie autorių | Apie autorę`,
    CAPTION: list`Nuotrauka | Nuotraukoje | Asociatyvi nuotrauka | Nuotr. autorius`,
    CREDIT_END: list`asociatyvi nuotr | archyvo nuotr`,
    SPEECH: list`sakė | teigė | teigia | pranešė | pasakojo | pažymėjo | rašoma pranešime | sako | pasak | anot | tačiau
      be to`,
    COMMENT_HEADING: list`Komentarai | Visi komentarai | Komentaras | Skaityti komentarus | Skaitytojų komentarai`,
    FORM: list`Rašyti komentarą | Parašyti komentarą | Parašykite komentarą | Komentuoti | Palikti komentarą
      Palikite komentarą | Parašyk komentarą | Jūsų komentaras | Skelbti komentarą | Parašykite atsakymą`,
    FORM_NOTE: list`el. pašto adresas nebus skelbiamas | elektroninio pašto adresas nebus skelbiamas
      būtini laukeliai pažymėti | už komentarų turinį`,
    LOGIN_TO_COMMENT: list`norėdami komentuoti | prisijunkite, kad galėtumėte komentuoti | norint komentuoti`,
    REPLY_LINK: list`Atsakyti | Pranešti apie netinkamą komentarą | Pranešti`,
    COPYRIGHT: list`Autorių teisės | Visos teisės`,
    RIGHTS: list`Autorių teisės | Visos teisės | teisės saugomos | be rašytinio sutikimo | draudžiama be | be raštiško`,
    LEGAL_LINK: list`Privatumo politika | Privatumas | Naudojimosi taisyklės | Taisyklės ir sąlygos | Slapukų politika
      Naudojimo sąlygos | Slapukai | Slapukų nustatymai | Privatumo nustatymai | Asmens duomenų apsauga | Sąlygos ir taisyklės
      Naudojimo taisyklės`,
    COOKIE: list`naudoja slapukus | naudojame slapukus | naudojami slapukai | slapukų naudojimu | sutinku su slapukais
      privatumo politika`,
    MENU_WORD: list`Pradžia | Pradinis | Pradinis puslapis | Titulinis | Kontaktai | Apie mus | Svetainės žemėlapis | Meniu
      Redakcija | Nuotraukos | Susisiekite | Susisiekite su mumis | Visos naujienos | Archyvas | Vaizdo įrašai`,
    SECTION_NAME: list`Naujienos | Lietuva | Lietuvoje | Pasaulyje | Pasaulis | Sportas | Verslas | Kultūra | Nuomonės
      Mokslas | Mokslas ir IT | Sveikata | Gyvenimas | Kriminalai | Švietimas | Veidai | Kelionės | Laisvalaikis | Krepšinis
      Aktualijos | Politika Lietuvoje | Technologijos | Pramogos | Orai | Horoskopai | Vilnius | Kaunas | Klaipėda | Futbolas
      Receptai`,
    SKIP_LINK: list`Pereiti prie turinio | Pereiti prie pagrindinio turinio | Eiti prie turinio | Skip į turinį`,
    SEARCH: list`Paieška | Ieškoti | Išsami paieška | Ieškoti svetainėje`,
    LOGIN: list`Prisijungti | Registruotis | Atsijungti | Pamiršote slaptažodį | Slaptažodis | Prisijungimas | Prisijunkite
      Mano paskyra | Susikurti paskyrą`,
    PAGINATION: list`Kitas puslapis | Ankstesnis puslapis | Kitas | Ankstesnis | Kiti | Puslapis`,
    PREVIOUS_NEXT: list`Ankstesnis straipsnis | Kitas straipsnis | Ankstesnis įrašas | Kitas įrašas | Ankstesnė naujiena
      Kita naujiena`,
    BREADCRUMB_LEAD: list`Jūs esate čia | Esate čia`,
    BACK_TO_TOP: list`Į viršų | Grįžti į viršų | Atgal į viršų`,
    CONTENTS: list`Turinys | Straipsnio turinys`,
    ADVERTISEMENT: list`Reklama po | Skelbimai | Straipsnio tęsinys – po reklamos | Skelbimas | Užsakomasis turinys`,
    APP: list`atsisiųskite programėlę | parsisiųskite programėlę | mobiliąją programėlę`,
    BUY: list`į krepšelį | nemokamas pristatymas | pirkti dabar`,
    INVITATION: list`sekite mus | sekite naujienas | prisijunkite prie mūsų`,
    SHARE_BUTTON: list`Dalintis | Dalinkis | Dalinkitės | Pasidalinti | Pasidalink | Pasidalinkite | Kopijuoti nuorodą
      Spausdinti | Dalintis Facebook | Siųsti draugui | Sekite mus`,
    SHARE_LEAD: list`Dalintis | Dalinkitės | Pasidalinkite | Pasidalinti`,
    NEWSLETTER: list`prenumeruoti naujienlaiškį | prenumeruokite naujienlaiškį | užsisakykite naujienlaiškį
      mūsų naujienlaiškį | naujienlaiškio prenumerata`,
    SUBSCRIBE: list`Prenumeruoti | Prenumeruokite | Naujienlaiškis | Užsiprenumeruoti | Naujienlaiškiai | Prenumeruok`,
    PAYWALL: list`tik prenumeratoriams | norėdami skaityti toliau | tik prenumeratorius`,
    VIEWER: list`Uždaryti | Rodyti daugiau | Daugiau rodyti | Atšaukti | Rodyti mažiau | Rodyti visus`,
    ERROR: list`puslapis nerastas | įvyko klaida | bandykite dar kartą`,
    WIDGET: list`Kraunama | Orų prognozė | Balsuoti | Apklausa`,
    FEEDBACK: list`Pastebėjote klaidą | Radote klaidą | Pranešti apie klaidą`,
    LATEST: list`Naujausi | Naujausios | Naujausios naujienos | Naujausi straipsniai | Naujausi įrašai
      Karščiausios naujienos | Naujausios žinios`,
    POPULAR: list`Skaitomiausi | Skaitomiausios | Skaitomiausi straipsniai | Populiariausi | Populiariausios
      Dažniausiai skaitomi | Skaitomiausias | Populiarūs straipsniai | Skaitomiausios naujienos`,
    SPONSORED: list`Reklaminis turinys | Remiamas turinys`,
    RECOMMENDATION_HEADING: list`Taip pat skaitykite | Skaitykite daugiau | Skaityti daugiau | Skaitykite ir
      Taip pat skaityk | Skaitykite taip pat | Skaityk daugiau | Susiję | Susiję straipsniai | Panašūs straipsniai
      Susijusios naujienos | Rekomenduojame | Rekomenduojami straipsniai | Daugiau šia tema | Susiję įrašai
      Taip pat gali sudominti | Rekomenduojame perskaityti | Siūlome perskaityti | Kiti straipsniai | Daugiau naujienų
      Panašios naujienos`,
    HEADING_LEAD: list`Daugiau naujienų iš | Daugiau autoriaus`,
    INLINE_LEAD: list`Taip pat skaitykite | Skaitykite daugiau | Skaityti daugiau | Skaitykite ir | Taip pat skaityk
      Skaitykite taip pat | Skaityk daugiau | Susiję`,
    TEASER_END: list`Skaityti daugiau | Plačiau | Skaityti toliau | Skaitykite daugiau | Sužinoti daugiau | Skaitykite toliau`,
    POINTER: list`gali sudominti | jus taip pat gali`,
    TAG_LABEL: list`Žymos | Raktažodžiai | Žymės | Raktiniai žodžiai`,
    TAG_LEAD: list`Žymos | Raktažodžiai | Žymės | Raktiniai žodžiai`,
    HIGHLIGHTS: list`Trumpai | Santrauka`,
  },
  lv: {
    BY_WORD: list`Autors:`,
    BY_LEAD: list`Sagatavoja | Teksts un foto`,
    ROLE_LINE: list`Žurnālists | Žurnāliste | Redaktors | Redaktore`,
    SOURCE_LEAD: list`Avots | Avoti`,
    PUBLISHED_LEAD: list`Publicēts | Publicēta | Ievietots | Publikācijas datums | Publicēšanas datums`,
    UPDATED_LEAD: list`Atjaunots | Atjaunināts | Papildināts | Labots | Pēdējās izmaiņas | Atjaunota`,
    READING_TIME: list`min lasīšanai | lasīšanas laiks | minūtes lasīšanai`,
    VIEW_COUNT: list`skatījumi | reizes skatīts | skatījumu`,
    RELATIVE_TIME: list`pirms stundas | pirms dienas | minūtes atpakaļ | stundas atpakaļ | pirms 5 minūtēm | pirms 5 stundām
      pirms 5 dienām | pirms 5 stundas`,
    ABOUT_AUTHOR: list`Par autoru | Par autori | Par autoriem`,
    CAPTION: list`Attēls ilustratīvs | Ilustratīvs attēls | Ilustratīvs foto`,
    CREDIT_END: list`ilustratīvs attēls | ilustratīvs foto`,
    SPEECH: list`sacīja | norādīja | informēja | pastāstīja | uzsvēra | teica | skaidroja | atzina | norāda | paziņoja | saka
      tomēr | turklāt | stāsta`,
    COMMENT_HEADING: list`Komentāri | Visi komentāri | Lasītāju komentāri | Komentārs`,
    FORM: list`Pievienot komentāru | Rakstīt komentāru | Komentēt | Atstāt komentāru | Atstāj komentāru | Pievieno komentāru
      Pievienojiet komentāru | Izsakiet savu viedokli`,
    FORM_NOTE: list`e-pasta adrese netiks publicēta | obligātie lauki ir atzīmēti | e-pasts netiks publicēts`,
    LOGIN_TO_COMMENT: list`lai komentētu | lai pievienotu komentāru`,
    REPLY_LINK: list`Atbildēt | Ziņot par pārkāpumu | Ziņot`,
    COPYRIGHT: list`Visas tiesības aizsargātas | Visas tiesības paturētas | Autortiesības`,
    RIGHTS: list`Visas tiesības aizsargātas | Visas tiesības paturētas | Autortiesības | pārpublicēšana | bez rakstiskas`,
    LEGAL_LINK: list`Privātuma politika | Sīkdatņu politika | Lietošanas noteikumi | Sīkdatnes | Lietošanas nosacījumi
      Privātums | Sīkdatņu iestatījumi | Personas datu apstrāde | Datu aizsardzība | Ētikas kodekss | Privātuma atruna`,
    COOKIE: list`izmanto sīkdatnes | izmantojam sīkdatnes | sīkdatņu izmantošanai | tiek izmantotas sīkdatnes
      privātuma politika`,
    MENU_WORD: list`Sākums | Sākumlapa | Kontakti un redakcija | Par mums | Reklāma portālā | Lapas karte | Galvenā izvēlne
      Izvēlne | Galvenā lapa | Sazinies ar mums | Galerijas | Visas ziņas | Arhīvs | Reklāmas iespējas`,
    SECTION_NAME: list`Ziņas | Jaunumi | Latvijā | Latvija | Ārzemēs | Pasaulē | Bizness | Viedokļi | Izklaide | Veselība
      Izglītība | Kriminālziņas | Dzīvesstils | Tehnoloģijas | Laikapstākļi | Novados | Sabiedrība | Rīga | Slavenības
      Recepte | Receptes | Bērni | Ceļojumi | Horoskopi un | Hokejs`,
    SKIP_LINK: list`Pāriet uz saturu | Doties uz saturu | Pāriet uz galveno saturu | Pārlekt uz galveno saturu`,
    SEARCH: list`Meklēt | Meklēšana | Paplašinātā meklēšana`,
    LOGIN: list`Ieiet | Pieslēgties | Reģistrēties | Reģistrācija | Iziet | Aizmirsi paroli | Ienākt | Autorizēties
      Ielogoties | Parole`,
    PAGINATION: list`Nākamā | Iepriekšējā | Nākamā lapa | Iepriekšējā lapa | Nākamais | Iepriekšējais`,
    PREVIOUS_NEXT: list`Iepriekšējais raksts | Nākamais raksts | Iepriekšējā ziņa | Nākamā ziņa`,
    BACK_TO_TOP: list`Uz augšu | Atpakaļ uz augšu`,
    CONTENTS: list`Satura rādītājs | Saturs`,
    ADVERTISEMENT: list`Reklāma | Sludinājumi | Turpinājums pēc reklāmas`,
    APP: list`lejupielādē lietotni | mobilo lietotni`,
    BUY: list`ielikt grozā | pievienot grozam | bezmaksas piegāde | pirkt tagad`,
    INVITATION: list`seko mums | sekojiet mums | seko līdzi`,
    SHARE_BUTTON: list`Dalīties | Dalies | Kopīgot | Kopēt saiti | Drukāt | Dalīties Facebook | Dalīties ar rakstu
      Nosūtīt draugam | Seko mums | Iesaki`,
    SHARE_LEAD: list`Dalīties | Dalies`,
    NEWSLETTER: list`piesakies jaunumiem | pieteikties jaunumiem | pieraksties jaunumiem | jaunumu saņemšanai
      saņemt jaunumus`,
    SUBSCRIBE: list`Abonēt | Abonē | Abonēšana | Pieteikties jaunumiem | Piesakies jaunumiem | Vēstkopa`,
    PAYWALL: list`tikai abonentiem | lai lasītu tālāk | kļūsti par abonentu`,
    VIEWER: list`Aizvērt | Rādīt vairāk | Skatīt vairāk | Atcelt | Ielādēt vēl`,
    WIDGET: list`Ielādē | Laika prognoze | Balsot | Aptauja`,
    LATEST: list`Jaunākās ziņas | Jaunākie raksti | Jaunākais | Jaunākie | Jaunākās | Svaigākās ziņas`,
    POPULAR: list`Lasītākie | Lasītākais | Populārākie | Populārākās | Lasītākās ziņas | Populārākie raksti
      Visvairāk lasītie | Populārākais | Skatītākais`,
    RECOMMENDATION_HEADING: list`Lasi arī | Lasiet arī | Lasīt vairāk | Lasi vairāk | Lasiet vairāk | Skatīt arī | Skaties arī
      Saistītie raksti | Saistītās ziņas | Līdzīgi raksti | Iesakām | Ieteiktie raksti | Iesakām izlasīt | Vairāk par tēmu
      Citi raksti | Tevi varētu interesēt | Citas ziņas | Saistītie`,
    INLINE_LEAD: list`Lasi arī | Lasiet arī | Lasīt vairāk | Lasi vairāk | Lasiet vairāk | Skatīt arī | Skaties arī`,
    TEASER_END: list`Lasīt vairāk | Lasīt tālāk | Uzzināt vairāk | Lasi vairāk | Uzzini vairāk`,
    TAG_LABEL: list`Birkas | Atslēgvārdi | Tēmas`,
    TAG_LEAD: list`Birkas | Atslēgvārdi | Tēmas`,
  },
  et: {
    BY_WORD: list`Autorid | Toimetaja | Toimetas`,
    BY_LEAD: list`Kirjutas | Kirjutanud`,
    ROLE_LINE: list`Ajakirjanik | Toimetaja | Peatoimetaja`,
    SOURCE_LEAD: list`Allikas | Allikad`,
    PUBLISHED_LEAD: list`Avaldatud | Postitatud | Avaldamise kuupäev`,
    UPDATED_LEAD: list`Uuendatud | Viimati uuendatud | Muudetud | Viimati muudetud | Täiendatud`,
    READING_TIME: list`min lugemist | lugemisaeg | minutit lugemist`,
    VIEW_COUNT: list`vaatamist | korda loetud | vaatamiste arv`,
    RELATIVE_TIME: list`minutit tagasi | tundi tagasi | tund tagasi | päeva tagasi | päev tagasi`,
    ABOUT_AUTHOR: list`Autorist | Teave autori kohta`,
    CAPTION: list`Pilt on illustratiivne | Pildil | Illustreeriv foto`,
    CREDIT_END: list`foto on illustreeriv | pilt on illustratiivne`,
    SPEECH: list`ütles | sõnas | lisas ta | selgitas | teatas | rääkis | kirjutab | sõnul | märkis | ütleb | lisab ta | samas
      räägib`,
    COMMENT_HEADING: list`Kommentaarid | Kommentaar | Kõik kommentaarid | Loe kommentaare | Lugejate kommentaarid`,
    FORM: list`Lisa kommentaar | Kommenteeri | Kirjuta kommentaar | Jäta kommentaar | Jäta vastus | Lisa oma kommentaar
      Postita kommentaar`,
    FORM_NOTE: list`e-posti aadressi ei avaldata | nõutavad väljad on tähistatud`,
    LOGIN_TO_COMMENT: list`kommenteerimiseks`,
    REPLY_LINK: list`Vasta | Vasta kommentaarile | Teata sobimatust`,
    COPYRIGHT: list`Kõik õigused kaitstud | Kõik õigused reserveeritud | Kõik õigused on kaitstud | Autoriõigused`,
    RIGHTS: list`Kõik õigused kaitstud | Kõik õigused reserveeritud | Kõik õigused on kaitstud | Autoriõigused`,
    LEGAL_LINK: list`Privaatsuspoliitika | Privaatsus | Kasutustingimused | Küpsised | Küpsiste kasutamine | Andmekaitse
      Andmekaitsetingimused | Küpsiste sätted | Privaatsustingimused | Isikuandmete töötlemine | Üldtingimused
      Müügitingimused | Ligipääsetavus | Küpsiste poliitika`,
    COOKIE: list`kasutab küpsiseid | kasutame küpsiseid | küpsiste kasutamisega | nõustun küpsiste`,
    MENU_WORD: list`Avaleht | Esileht | Kontakt ja toimetus | Meist | Sisukaart | Menüü | Reklaam ja kuulutused | Toimetus
      Võta ühendust | Avalehele | Kontaktid | Galeriid | Pildid | Kõik uudised`,
    SECTION_NAME: list`Uudised | Välismaa | Majandus | Kultuur | Arvamus | Meelelahutus | Tervis | Teadus | Elu | Maailm
      Haridus | Ühiskond | Kolumnid | Ilm | Äri | Tallinn | Tartu | Kodu | Naine | Toit | Jalgpall | Loodus | Tehnoloogia
      Horoskoop tänaseks | Kohalik elu | Juhtkiri`,
    SKIP_LINK: list`Liigu sisu juurde | Liigu edasi põhisisu juurde | Otse sisu juurde | Liigu põhisisu juurde`,
    SEARCH: list`Otsi | Otsing | Otsi lehelt | Täpsem otsing`,
    LOGIN: list`Logi sisse | Logi välja | Registreeru | Registreeri | Loo konto | Unustasid parooli | Parool | Sisene
      Kasutajanimi`,
    PAGINATION: list`Järgmine | Eelmine | Järgmine leht | Eelmine leht | Lehekülg`,
    PREVIOUS_NEXT: list`Eelmine artikkel | Järgmine artikkel | Eelmine uudis | Järgmine uudis | Eelmine postitus
      Järgmine postitus`,
    BREADCRUMB_LEAD: list`Oled siin | Sa oled siin | Asud siin`,
    BACK_TO_TOP: list`Tagasi üles | Üles`,
    CONTENTS: list`Sisukord`,
    ADVERTISEMENT: list`Reklaam | Kuulutused | Kuulutus | Lugu jätkub pärast reklaami | Artikkel jätkub pärast reklaami`,
    APP: list`laadi alla rakendus | laadi rakendus`,
    BUY: list`lisa ostukorvi | lisa korvi | tasuta transport | osta kohe`,
    INVITATION: list`jälgi meid | liitu meiega | saada vihje`,
    SHARE_BUTTON: list`Jaga | Jaga artiklit | Jaga lugu | Jaga Facebookis | Kopeeri link | Trüki | Prindi | Saada sõbrale
      Jaga sõpradega`,
    SHARE_LEAD: list`Jaga artiklit | Jaga seda | Jaga lugu | Jälgi meid`,
    NEWSLETTER: list`liitu uudiskirjaga | telli uudiskiri | liitu meie uudiskirjaga | uudiskirjaga liitumine
      uudiskirjaga liitumiseks`,
    SUBSCRIBE: list`Telli | Tellimine | Telli ajaleht | Liitu uudiskirjaga | Uudiskiri | Telli uudiskiri | Vormista tellimus
      Telli kohe | Tellijale`,
    PAYWALL: list`ainult tellijatele | edasi lugemiseks | vormista tellimus`,
    VIEWER: list`Sulge | Näita rohkem | Näita veel | Lae veel | Tühista | Peida | Laadi rohkem`,
    ERROR: list`lehte ei leitud | tekkis viga | proovi uuesti`,
    WIDGET: list`Laadimine | Ilmateade | Hääleta | Küsitlus`,
    FEEDBACK: list`leidsid vea | märkasid viga`,
    LATEST: list`Viimased uudised | Uusimad | Värsked uudised | Värske | Uusimad artiklid | Viimased postitused | Viimased`,
    POPULAR: list`Loetumad | Enim loetud | Loetuimad | Populaarsed | Populaarsemad | Nädala loetuimad | Kõige loetumad
      Enimloetud`,
    SPONSORED: list`Sisuturundus | Sponsoreeritud sisu`,
    RECOMMENDATION_HEADING: list`Loe ka | Loe lisaks | Loe veel | Vaata ka | Loe rohkem | Loe lähemalt | Seotud artiklid
      Seotud lood | Seotud uudised | Sarnased artiklid | Soovitatud artiklid | Soovitame lugeda | Seotud teemad ja lood
      Veel uudiseid | Seotud postitused | Teised uudised`,
    HEADING_LEAD: list`Veel samal teemal | Rohkem teemal`,
    INLINE_LEAD: list`Loe ka | Loe lisaks | Loe veel | Vaata ka | Loe rohkem | Loe lähemalt`,
    TEASER_END: list`Loe edasi | Loe rohkem | Loe lähemalt | Loe edasi siit`,
    POINTER: list`sind võib huvitada`,
    TAG_LABEL: list`Sildid | Märksõnad | Võtmesõnad | Teemad`,
    TAG_LEAD: list`Sildid | Märksõnad | Võtmesõnad | Teemad`,
    HIGHLIGHTS: list`Kokkuvõte | Lühidalt`,
  },
};
