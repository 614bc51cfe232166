/** Phrases of languages that the lists by section leave out, language by language. */
import { list } from '../../list.js';
import type { Spoken } from './spoken.js';

export const SLAVIC: Spoken = {
  sr: {
    BY_WORD: list`Аутор | Аутори | Пише: | Piše: | Pišu: | Izvor i autor`,
    BY_LEAD: list`Извор и фото | Tekst i foto | Napisao | Napisala`,
    ROLE_LINE: list`Новинар | Novinar | Novinarka | Уредник | Glavni urednik | Glavni i odgovorni urednik`,
    SOURCE_LEAD: list`Izvor | Izvori | Извори`,
    PUBLISHED_LEAD: list`Објављено | Objavljeno | Датум објаве | Objavljen`,
    UPDATED_LEAD: list`Ažurirano | Poslednja izmena | Последња измена | Izmenjeno`,
    READING_TIME: list`min čitanja | minuta čitanja | vreme čitanja | време читања | мин читања | vrijeme čitanja`,
    VIEW_COUNT: list`pregleda | pregledi | puta pročitano`,
    RELATIVE_TIME: list`pre jednog sata | pre 5 minuta | pre 5 sata | pre 5 sati | pre 5 dana | pre 5 h | pre 5 min
      prije 5 minuta | prije 5 sata | prije 5 sati | prije 5 dana | prije 5 h | prije 5 min | пре 5 минута | пре 5 сата
      пре 5 сати | пре 5 дана`,
    ABOUT_AUTHOR: list`O autoru | O autorki | О аутору | O autorima`,
    CAPTION: list`Fotografija | Ilustracija | Izvor fotografije`,
    CREDIT_END: list`foto ilustracija | privatna arhiva | printscreen | arhivska fotografija`,
    SPEECH: list`rekao je | rekla je | kaže | navodi se | saopštio je | izjavio je | poručio je | istakao je | dodao je
      istaknuo je | priopćio je | рекао је | рекла је | изјавио је | навео је | истакао је | саопштио је | каже | prema rečima
      prema riječima | tvrde da | smatra da | navodi da | ipak | međutim | тврди | међутим | ипак`,
    COMMENT_HEADING: list`Komentari | Svi komentari | Vaši komentari | Pogledajte komentare`,
    FORM: list`Оставите коментар | Ostavite komentar | Ostavi komentar | Pošalji komentar | Pošaljite komentar
      Dodaj komentar | Napiši komentar | Komentiraj | Komentariši | Komentarišite | Ostavi odgovor | Оставите одговор
      Unesite komentar | Komentirajte | Vaš komentar`,
    FORM_NOTE: list`adresa neće biti objavljena | адреса неће бити објављена | adresa e-pošte neće biti
      neophodna polja su označena | obavezna polja su označena | неопходна поља су означена`,
    LOGIN_TO_COMMENT: list`da biste komentarisali | prijavite se da biste | za komentiranje je potrebna prijava
      morate biti prijavljeni | za komentiranje se morate`,
    REPLY_LINK: list`Odgovori | Odgovor | Одговор | Prijavi komentar | Citiraj`,
    COPYRIGHT: list`Sva prava zadržana | Сва права задржана | Sva prava pridržana | Autorska prava | Ауторска права`,
    RIGHTS: list`Sva prava zadržana | Сва права задржана | Sva prava pridržana | Autorska prava | Ауторска права | bez dozvole
      zabranjeno je preuzimanje | preuzimanje delova teksta | bez pismene | bez prethodne dozvole`,
    LEGAL_LINK: list`Политика приватности | Politika privatnosti | Zaštita privatnosti | Privatnost | Pravila privatnosti
      Uslovi korišćenja | Услови коришћења | Uvjeti korištenja | Uslovi korištenja | Opšti uslovi | Opći uvjeti
      Pravila korišćenja | Pravila o privatnosti | Politika kolačića | Pravila o kolačićima | Impresum | Импресум и контакт
      Postavke kolačića | Izjava o privatnosti | Opći uvjeti korištenja | Uvjeti kupnje | Kolačići`,
    COOKIE: list`koristi kolačiće | koristimo kolačiće | korištenje kolačića | upotrebu kolačića | korišćenje kolačića
      prihvati kolačiće | користи колачиће | politika privatnosti | uvjeti korištenja | prihvaćam sve | prihvati sve`,
    MENU_WORD: list`Početna | Naslovna | Početna stranica | Naslovnica | Kontakt i impresum | O nama | О нама | Oglašavanje
      Marketing i oglašavanje | Arhiva | Архива | Mapa sajta | Fotogalerije | Galerija | Najnovije vijesti | Ћирилица
      Latinica | Izbornik | Изабери писмо | Sve vijesti | Sve vesti | Meni`,
    SECTION_NAME: list`Vesti | Vijesti | Društvo | Друштво | Ekonomija | Gospodarstvo | Svet | Svijet | Hronika | Crna kronika
      Crna hronika | Zabava | Забава | Регион | Zdravlje | Tehnologija | Znanost | Showbiz | Lifestyle i moda | Hrvatska
      Srbija | Србија | Crna Gora | Bosna i Hercegovina | Beograd | Београд | Zagreb | Nogomet | Fudbal | Košarka | Кошарка
      Фудбал | Kolumne | Колумне | Komentari i analize | Stav | Automobili | Horoskop | Vrijeme | Vremenska prognoza
      Obrazovanje | Novac | Biznis | Politika i društvo | Život i stil | Žena | Putovanja`,
    SKIP_LINK: list`Preskoči na sadržaj | Preskoči na glavni sadržaj | Prijeđi na sadržaj | Skoči na sadržaj | Idi na sadržaj
      Пређи на садржај | Preskočite na sadržaj`,
    SEARCH: list`Pretraga | Претрага | Pretraži | Претражи | Traži | Pretraživanje | Pretraga sajta | Pretražite`,
    LOGIN: list`Prijava | Prijavi se | Пријава | Пријавите се | Prijavite se | Registruj se | Registracija | Registriraj se
      Registrirajte se | Odjava | Odjavi se | Zaboravljena lozinka | Lozinka | Korisničko ime | Moj profil
      Регистрација корисника`,
    PAGINATION: list`Sledeća | Sljedeća | Prethodna | Следећа | Sljedeća stranica | Sledeća strana | Prethodna stranica
      Следећа страна | Strana | Sljedeće`,
    PREVIOUS_NEXT: list`Prethodna vest | Sledeća vest | Prethodni članak | Sledeći članak | Sljedeći članak | Prethodna vijest
      Sljedeća vijest | Претходни чланак | Следећи чланак | Следећа вест | Prethodna objava | Sljedeća objava`,
    BREADCRUMB_LEAD: list`Nalazite se ovde | Nalazite se ovdje | Vi ste ovdje | Vi ste ovde`,
    BACK_TO_TOP: list`Na vrh | Povratak na vrh | Натраг на врх | Vrati se na vrh`,
    CONTENTS: list`Sadržaj | Садржај | Sadržaj članka`,
    ADVERTISEMENT: list`Oglas | Oglasi | Tekst se nastavlja ispod oglasa | Nastavak nakon oglasa | Članak se nastavlja
      Огласи | Promo sadržaj | Plaćeni oglas | Nastavak teksta ispod oglasa`,
    APP: list`preuzmite aplikaciju | preuzmi aplikaciju | preuzmite našu aplikaciju | skinite aplikaciju | mobilnu aplikaciju`,
    BUY: list`dodaj u korpu | dodaj u košaricu | kupi odmah | na stanju | besplatna dostava`,
    INVITATION: list`pratite nas na | zapratite nas | pratite nas i na | pridružite nam se na | naš Viber | na našoj Facebook
      pratite nas putem | na Viber zajednici`,
    SHARE_BUTTON: list`Podeli | Подели | Podijeli | Podelite | Podijelite | Podeli vest | Podijeli članak
      Podijeli na Facebook | Kopiraj link | Kopiraj poveznicu | Štampaj | Ispiši | Odštampaj | Pošalji prijatelju
      Zaprati nas | Pratite nas | Пратите нас | Поделите | Штампај | Podeli na Facebook | Podijeli na Facebooku
      Podijeli članak na`,
    SHARE_LEAD: list`Podeli na | Podijeli na | Podelite na | Podijelite | Podelite vest | Пратите нас на | Подели на`,
    NEWSLETTER: list`na naš newsletter | za naš newsletter | naš bilten`,
    SUBSCRIBE: list`Pretplati se | Pretplatite se | Pretplata | Претплата | Претплатите се | Prijava na newsletter
      Prijavi se na newsletter | Bilten`,
    PAYWALL: list`samo za pretplatnike | sadržaj je dostupan samo | pretplatite se da | za nastavak čitanja`,
    VIEWER: list`Zatvori | Prikaži više | Prikaži još | Učitaj još | Vidi više | Vidi sve | Sakrij | Odustani`,
    ERROR: list`stranica nije pronađena | došlo je do greške | pokušajte ponovo | pokušajte ponovno`,
    WIDGET: list`Učitavanje | Anketa | Glasaj | Kursna lista | Tečajna lista`,
    FEEDBACK: list`Pronašli ste grešku | Uočili ste grešku | Imate informaciju`,
    LATEST: list`Najnovije | Најновије | Najnovije vesti | Најновије вести | Poslednje vesti | Последње вести
      Najnovije objave | Posljednje vijesti | Nove objave | Najnoviji članci`,
    POPULAR: list`Najčitanije | Најчитаније | Najčitanije vesti | Najčitanije vijesti | Popularno | Najpopularnije
      Najkomentarisanije | Najkomentiranije | Najgledanije | Најпопуларније | Najčitanije danas`,
    SPONSORED: list`Sponzorirani sadržaj | Sponzorisani sadržaj | Sponzorirano | Promotivni sadržaj`,
    RECOMMENDATION_HEADING: list`Pročitajte još | Pročitaj još | Pročitajte i | Pročitaj i | Прочитајте још | Pogledajte još
      Čitaj još | Pročitajte više | Pogledajte i | Još na ovu temu | Pročitajte i ovo | Povezane vesti | Повезане вести
      Povezani članci | Povezane vijesti | Vezane vesti | Slične vesti | Slični članci | Slične vijesti | Повезани чланци
      Vezani članci | Možda vas zanima | Možda će vas zanimati | Preporuka | Preporučujemo | Препоручујемо | Izdvajamo
      Издвајамо | Više na temu | Vezano | Povezano | Iz rubrike | Moglo bi vas zanimati | Još iz rubrike | Preporučeno
      Više iz rubrike | Komentari i povezane vesti | Iz iste kategorije | Više sa weba`,
    HEADING_LEAD: list`Više iz | Više od autora | Još iz kategorije | Više vesti iz | Sve vesti iz`,
    INLINE_LEAD: list`Pročitajte još | Pročitaj još | Pročitajte i | Pročitaj i | Прочитајте још | Pogledajte još | Čitaj još
      Pročitajte više | Pogledajte i | Još na ovu temu`,
    TEASER_END: list`Pročitaj više | Pročitaj više o | Opširnije | Опширније | Detaljnije | Saznaj više | Saznajte više
      Čitaj više | Детаљније`,
    POINTER: list`moglo bi vas zanimati | možda će vam se svideti | možda vas zanima i`,
    TAG_LABEL: list`Ознаке | Oznake | Tagovi | Ključne riječi | Ključne reči | Кључне речи | Teme | Теме:`,
    TAG_LEAD: list`Ознаке | Oznake | Tagovi | Ključne riječi | Ključne reči | Кључне речи | Teme | Теме:`,
    HIGHLIGHTS: list`Ukratko | Укратко | Sažetak`,
  },
  sl: {
    BY_WORD: list`Avtor | Avtorica | Avtorji`,
    BY_LEAD: list`Avtor članka | Besedilo in fotografije`,
    ROLE_LINE: list`Novinarka in urednica | Odgovorni urednik | Odgovorna urednica`,
    SOURCE_LEAD: list`Viri`,
    PUBLISHED_LEAD: list`Objavil`,
    UPDATED_LEAD: list`Posodobljeno | Zadnja posodobitev | Zadnji popravek | Osveženo | Dopolnjeno`,
    READING_TIME: list`čas branja | min branja | minut branja`,
    VIEW_COUNT: list`ogledov | ogledi`,
    RELATIVE_TIME: list`pred uro | pred dnevom | pred 5 minutami | pred 5 urami | pred 5 dnevi`,
    ABOUT_AUTHOR: list`O avtorju | O avtorici`,
    CAPTION: list`Simbolična fotografija`,
    SPEECH: list`je dejal | je povedal | je povedala | so sporočili | je pojasnil | so zapisali | po besedah | je opozoril
      je poudaril | vendar | pojasnjuje`,
    COMMENT_HEADING: list`Komentarji | Vsi komentarji | Prikaži komentarje`,
    FORM: list`Napišite komentar | Oddaj komentar | Objavi komentar | Napiši svoj komentar | Pustite komentar`,
    FORM_NOTE: list`e-naslov ne bo objavljen | obvezna polja so označena`,
    LOGIN_TO_COMMENT: list`za komentiranje se prijavite | prijavite se za komentiranje`,
    REPLY_LINK: list`Odgovor na komentar | Prijavi neprimerno vsebino`,
    COPYRIGHT: list`Vse pravice pridržane | Avtorske pravice | Vse pravice so pridržane`,
    RIGHTS: list`Vse pravice pridržane | Avtorske pravice | Vse pravice so pridržane | brez pisnega dovoljenja`,
    LEGAL_LINK: list`Politika zasebnosti | Zasebnost | Varstvo osebnih podatkov | Pogoji uporabe | Splošni pogoji | Piškotki
      Politika piškotkov | Nastavitve piškotkov | Pravno obvestilo | Pravilnik o zasebnosti | Varovanje osebnih podatkov
      Kolofon | Izjava o dostopnosti | Pravila komentiranja`,
    COOKIE: list`uporablja piškotke | uporabljamo piškotke | uporabo piškotkov | politika zasebnosti`,
    MENU_WORD: list`Kontakti in uredništvo | Oglaševanje | Uredništvo | Na prvo stran | Vse novice | Arhiv novic`,
    SECTION_NAME: list`Novice | Slovenija | Gospodarstvo in finance | Kronika | Črna kronika | Gospodarstvo doma
      Svet in Evropa | Mnenja | Zdravje | Zabava in slog | Tujina | Kolumne in komentarji | Nogomet in | Posel | Lokalno
      Bulvar | Avtomobilizem | Dom | Potovanja | Intervju`,
    SKIP_LINK: list`Skoči na vsebino | Preskoči na vsebino | Na vsebino | Pojdi na vsebino`,
    SEARCH: list`Iskanje | Išči | Iskalnik | Poišči | Napredno iskanje`,
    LOGIN: list`Prijava / Registracija | Pozabljeno geslo | Odjava iz | Geslo | Ustvari račun | Moj račun`,
    PAGINATION: list`Naslednja | Prejšnja | Naslednja stran | Prejšnja stran | Naprej | Nazaj`,
    PREVIOUS_NEXT: list`Prejšnji članek | Naslednji članek | Prejšnja objava | Naslednja objava | Prejšnja novica
      Naslednja novica`,
    BREADCRUMB_LEAD: list`Nahajate se tukaj`,
    BACK_TO_TOP: list`Na vrh strani | Nazaj na vrh`,
    CONTENTS: list`Kazalo | Kazalo vsebine | Vsebina članka`,
    ADVERTISEMENT: list`Promocijsko sporočilo | Članek se nadaljuje pod oglasom | Oglasno sporočilo | Oglasna vsebina`,
    BUY: list`na zalogi | brezplačna dostava | v košarico`,
    INVITATION: list`sledite nam na | spremljajte nas na`,
    SHARE_BUTTON: list`Delite | Deli članek | Deli novico | Kopiraj povezavo | Natisni | Deli na Facebooku | Pošlji prijatelju
      Delite članek | Sledite nam`,
    SHARE_LEAD: list`Deli na | Delite na | Delite članek | Sledite nam na`,
    NEWSLETTER: list`naročite se na e-novice | naročite se na novice | prijavite se na e-novice | naročite se na naše
      prijava na e-novice`,
    SUBSCRIBE: list`Naročnina | Naroči se | Naročite se | E-novice | Prijava na e-novice | Postanite naročnik | Naročniki`,
    PAYWALL: list`za naročnike | postanite naročnik`,
    VIEWER: list`Zapri | Prikaži vse | Naloži več | Pokaži več | Skrij`,
    ERROR: list`strani ni mogoče najti | prišlo je do napake | poskusite znova`,
    WIDGET: list`Nalaganje | Vremenska napoved`,
    LATEST: list`Zadnje novice | Najnovejše | Najnovejše novice | Zadnje objave | Novo na | Najnovejši članki`,
    POPULAR: list`Najbolj brano | Najbolj brane | Najbolj brane novice | Najbolj komentirano | Največ komentarjev
      Priljubljeno`,
    SPONSORED: list`Sponzorirana vsebina | Oglasno`,
    RECOMMENDATION_HEADING: list`Preberite še | Preberi še | Preberite tudi | Preberi tudi | Preberite več | Poglejte še
      Preberite si še | Povezane novice | Sorodni članki | Povezani prispevki | Podobne novice | Morda vas bo zanimalo
      Sorodne vsebine | Sorodne novice | Priporočamo | Povezane vsebine | Morda vas zanima | Več iz rubrike | Več novic`,
    HEADING_LEAD: list`Več iz rubrike | Več o temi`,
    INLINE_LEAD: list`Preberite še | Preberi še | Preberite tudi | Preberi tudi | Preberite več | Poglejte še
      Preberite si še`,
    TEASER_END: list`Preberi več | Preberite več | Več o tem | Preberite celoten`,
    POINTER: list`vas bo morda zanimalo`,
    TAG_LABEL: list`Ključne besede | Značke | Oznake članka`,
    TAG_LEAD: list`Ključne besede | Značke`,
    HIGHLIGHTS: list`Na kratko | Povzetek`,
  },
  sk: {
    ROLE_LINE: list`Šéfredaktor | Publicista`,
    PUBLISHED_LEAD: list`Publikované | Zverejnené | Uverejnené | Dátum zverejnenia | Vydané`,
    UPDATED_LEAD: list`Aktualizované | Posledná aktualizácia | Naposledy aktualizované | Upravené`,
    READING_TIME: list`min čítania | minút čítania | minúty čítania | čas čítania`,
    VIEW_COUNT: list`prečítané | videní`,
    RELATIVE_TIME: list`pred hodinou | pred dňom | pred 5 minútami | pred 5 hodinami | pred 5 dňami | pred 5 min`,
    ABOUT_AUTHOR: list`O autorovi článku | O autoroch`,
    CAPTION: list`Ilustračná snímka | Ilustračné foto | Na snímke | Zdroj fotografie | Na archívnej snímke`,
    CREDIT_END: list`ilustračné foto | ilustračná snímka | archívna snímka`,
    SPEECH: list`uviedol | uviedla | informovala | informoval | podľa | spresnil | hovorí | vysvetľuje | tvrdí | avšak
      okrem toho`,
    COMMENT_HEADING: list`Diskusia | Komentáre | Diskusia k článku | Všetky komentáre | Vstúpiť do diskusie`,
    FORM: list`Pridať komentár | Pridaj komentár | Napíšte komentár | Pridajte komentár | Zanechať komentár | Vložiť komentár
      Zanechajte odpoveď | Pridať príspevok`,
    FORM_NOTE: list`e-mailová adresa nebude zverejnená | vyžadované polia sú označené`,
    LOGIN_TO_COMMENT: list`pre pridanie komentára | pre komentovanie sa prihláste | musíte byť prihlásený
      pre vstup do diskusie`,
    REPLY_LINK: list`Odpovedať | Nahlásiť | Nahlásiť príspevok | Reagovať`,
    COPYRIGHT: list`Všetky práva vyhradené | Autorské práva`,
    RIGHTS: list`Všetky práva vyhradené | Autorské práva | práva sú vyhradené | bez predchádzajúceho | bez súhlasu
      šírenie obsahu je zakázané | publikovanie alebo ďalšie šírenie`,
    LEGAL_LINK: list`Ochrana osobných údajov | Ochrana súkromia | Zásady ochrany osobných údajov | Podmienky používania
      Obchodné podmienky | Všeobecné obchodné podmienky | Nastavenia súkromia | Nastavenie cookies | Nastavenia cookies
      Zásady používania cookies | Vyhlásenie o prístupnosti | Etický kódex | Autorské práva a podmienky
      Spracovanie osobných údajov`,
    COOKIE: list`používa súbory cookie | používame súbory cookie | používame cookies | súbory cookies | súhlasíte s používaním
      ochrana osobných údajov`,
    MENU_WORD: list`Domov na | Hlavná stránka | Kontakty a redakcia | O nás | Redakcia | Inzercia | Predplatné a tlač
      Mapa stránok | Fotogaléria | Úvodná stránka | Kontaktujte nás`,
    SECTION_NAME: list`Správy | Slovensko | Domáce | Zahraničie | Zahraničné | Ekonomika | Šport | Kultúra
      Komentáre a názory | Regióny | Zdravie | Krimi | Bývanie | Cestovanie | Prominenti | Veda | Veda a technika
      Domáce správy | Zo sveta | Vzdelávanie | Počasie | Zaujímavosti | Recepty | Horoskopy`,
    SKIP_LINK: list`Preskočiť na obsah | Prejsť na obsah | Preskočiť na hlavný obsah | Skočiť na obsah`,
    SEARCH: list`Hľadať | Vyhľadávanie | Vyhľadať | Hľadaj | Vyhľadávanie na stránke`,
    LOGIN: list`Prihlásiť sa | Prihlásenie | Prihlásiť | Registrácia | Registrovať | Registrovať sa | Odhlásiť sa
      Zabudnuté heslo | Heslo | Vytvoriť účet`,
    PAGINATION: list`Ďalšia | Predchádzajúca | Ďalšia strana | Predchádzajúca strana | Ďalej | Ďalšie | Nasledujúca`,
    PREVIOUS_NEXT: list`Predchádzajúci článok | Nasledujúci článok | Ďalší článok | Predošlý článok | Predchádzajúci príspevok`,
    BREADCRUMB_LEAD: list`Nachádzate sa | Ste tu`,
    BACK_TO_TOP: list`Späť hore | Hore | Späť na začiatok`,
    ADVERTISEMENT: list`Reklama pokračuje | Článok pokračuje pod reklamou | Inzerát na | Článok pokračuje pod videom`,
    APP: list`stiahnite si aplikáciu | stiahnite si našu aplikáciu | v našej aplikácii`,
    BUY: list`pridať do košíka | na sklade | doprava zadarmo | vložiť do košíka | kúpiť teraz`,
    INVITATION: list`pridajte sa k nám | napíšte nám`,
    SHARE_BUTTON: list`Zdieľať | Zdieľajte | Zdieľať článok | Zdieľať na Facebooku | Kopírovať odkaz | Skopírovať odkaz
      Vytlačiť | Tlačiť | Poslať e-mailom | Poslať emailom | Sledujte nás`,
    SHARE_LEAD: list`Zdieľať na | Zdieľajte | Zdieľať článok`,
    NEWSLETTER: list`prihláste sa na odber | prihlásiť sa na odber | prihlásiť odber | odoberať novinky | odber noviniek
      odoberajte newsletter`,
    SUBSCRIBE: list`Predplatné | Predplatiť | Predplaťte si | Prihlásiť sa na odber | Odoberať | Odoberať novinky
      Kúpiť predplatné`,
    PAYWALL: list`pre predplatiteľov | odomknite si | odomknúť článok`,
    VIEWER: list`Zavrieť | Zatvoriť | Zobraziť viac | Zobraziť menej | Načítať ďalšie | Zrušiť | Zobraziť všetko | Skryť`,
    ERROR: list`stránka nebola nájdená | nastala chyba | skúste to znova | váš prehliadač`,
    WIDGET: list`Načítava sa | Predpoveď počasia | Anketa čitateľov | Hlasovať`,
    FEEDBACK: list`Našli ste chybu | Našli ste v článku chybu`,
    LATEST: list`Najnovšie | Najnovšie správy | Najnovšie články | Posledné správy | Aktuálne správy | Najnovšie príspevky`,
    POPULAR: list`Najčítanejšie | Najčítanejšie články | Najdiskutovanejšie | Najčítanejšie správy | Populárne
      Obľúbené články`,
    SPONSORED: list`Sponzorované | Komerčný obsah`,
    RECOMMENDATION_HEADING: list`Prečítajte si aj | Čítajte aj | Čítajte tiež | Prečítajte si | Prečítajte si tiež
      Prečítajte si viac | Pozrite si aj | Čítajte viac | Mohlo by vás zaujímať | Súvisiace články | Súvisiace
      Podobné články | Súvisiace správy | Odporúčame | Odporúčané články | Odporúčané | Viac k téme | Viac na túto tému
      Súvisiace témy a články | Ďalšie články | Neprehliadnite`,
    HEADING_LEAD: list`Viac z rubriky | Viac od autora | Ďalšie články z`,
    INLINE_LEAD: list`Čítajte aj | Čítajte tiež | Prečítajte si | Pozrite si aj | Čítajte viac | Mohlo by vás zaujímať`,
    TEASER_END: list`Čítať viac | Čítať ďalej | Zistiť viac | Viac informácií | Celý článok | Čítajte ďalej`,
    POINTER: list`by vás mohlo zaujímať`,
    TAG_LABEL: list`Štítky článku | Značky | Kľúčové slová | Súvisiace témy | Tagy článku`,
    TAG_LEAD: list`Značky | Kľúčové slová | Súvisiace témy`,
    HIGHLIGHTS: list`Stručne z | Zhrnutie | V skratke`,
  },
};
