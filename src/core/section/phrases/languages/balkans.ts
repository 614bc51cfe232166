/** Phrases of languages that the lists by section leave out, language by language. */
import { list } from '../../list.js';
import type { Spoken } from './spoken.js';

export const BALKANS: Spoken = {
  bg: {
    BY_WORD: list`Репортер`,
    BY_LEAD: list`Текст и снимки | Публикувано от`,
    ROLE_LINE: list`Репортер | Главен редактор`,
    SOURCE_LEAD: list`Източник | Източници`,
    PUBLISHED_LEAD: list`Публикувано | Публикувана | Публикуван на`,
    UPDATED_LEAD: list`Обновено | Обновена | Последна промяна | Последна актуализация | Актуализирано`,
    READING_TIME: list`мин. четене | мин за четене | време за четене | минути четене | минути за четене`,
    VIEW_COUNT: list`прочитания | преглеждания | прегледа | пъти прочетена`,
    RELATIVE_TIME: list`преди час | преди ден | преди 5 минути | преди 5 часа | преди 5 дни | преди 5 мин`,
    ABOUT_AUTHOR: list`За автора | За авторите | За авторката`,
    CAPTION: list`Снимка | Снимката е илюстративна | Архивна снимка | Фотограф:`,
    CREDIT_END: list`илюстративна снимка | архивна снимка | снимка архив`,
    SPEECH: list`заяви | каза | съобщи | съобщиха от | коментира | посочи | според | добави той | добави тя | по думите му
      по думите на | обяснява | обаче | разказва | освен това`,
    COMMENT_HEADING: list`Коментари | Всички коментари | Последни мнения | Мнения на читателите`,
    FORM: list`Напиши коментар | Добави коментар | Коментирай | Напишете коментар | Публикувай коментар | Остави коментар
      Вашият коментар`,
    FORM_NOTE: list`имейл адрес няма да бъде публикуван | задължителните полета са отбелязани
      задължителните полета са маркирани`,
    LOGIN_TO_COMMENT: list`за да коментирате | за да публикувате коментар`,
    REPLY_LINK: list`Отговор | Отговори | Цитирай | Докладвай | Докладвай коментар`,
    COPYRIGHT: list`Всички права запазени | Всички права са запазени | Авторски права ©`,
    RIGHTS: list`Всички права запазени | Всички права са запазени | Авторски права © | без изрично писмено
      без изричното писмено | възпроизвеждането на цели | препечатването`,
    LEGAL_LINK: list`Политика за поверителност | Поверителност | Лични данни | Защита на личните данни | Общи условия
      Условия за ползване | Политика за бисквитки | Политика за бисквитките | Условия за използване
      Политика на поверителност | Настройки на бисквитките | Декларация за поверителност`,
    COOKIE: list`използва бисквитки | използваме бисквитки | употребата на бисквитки | използването на бисквитки
      приемам бисквитките | политика за поверителност`,
    MENU_WORD: list`Начало | Начална страница | Контакти | Контакт | За нас | За реклама | Екип | Карта на сайта | Видео
      Галерия | Галерии | Още новини | Абонамент за новини`,
    SECTION_NAME: list`България | Свят | Икономика | Общество | Култура | Здраве | Технологии | Крими | Регионални | Мнения
      Анализи | Интервю | Интервюта | Любопитно | Наука | Лайфстайл | Балкани | Европа | Образование | Имоти | Времето
      Хороскоп | Футбол | Коментари и анализи`,
    SKIP_LINK: list`Към съдържанието | Прескочи към съдържанието | Преминаване към съдържанието | Към основното съдържание`,
    SEARCH: list`Търсене | Търси | Търсене в сайта | Разширено търсене | Търсене за`,
    LOGIN: list`Влез | Вход в профила | Изход | Забравена парола | Моят профил | Регистрирай се | Вход / Регистрация`,
    PAGINATION: list`Следваща | Предишна | Следваща страница | Предишна страница`,
    PREVIOUS_NEXT: list`Предишна статия | Следваща статия | Предишна публикация | Следваща публикация | Предишна новина
      Следваща новина`,
    BREADCRUMB_LEAD: list`Вие сте тук | Намирате се тук`,
    BACK_TO_TOP: list`Нагоре | Към началото | Обратно нагоре`,
    CONTENTS: list`Съдържание`,
    ADVERTISEMENT: list`Реклами | Платено съдържание | Статията продължава след рекламата`,
    APP: list`изтеглете приложението | свалете приложението | мобилното ни приложение`,
    BUY: list`добави в количката | купи сега | в наличност | безплатна доставка`,
    INVITATION: list`последвайте ни в | последвайте ни във | следвайте ни | абонирайте се за канала | включете се в групата`,
    SHARE_BUTTON: list`Сподели | Споделете | Споделяне | Копирай линка | Сподели във Facebook | Принтирай | Принт
      Изпрати на приятел | Последвай ни | Последвайте ни | Копирай връзката`,
    SHARE_LEAD: list`Сподели в | Сподели във | Споделете | Последвайте ни`,
    NEWSLETTER: list`абонирайте се за нашия | абонирай се за нашия | абонирайте се за бюлетин | за нашия бюлетин
      абонамент за бюлетин`,
    SUBSCRIBE: list`Абонирай се | Абонирайте се | Абонамент | Абонамент за бюлетин | Бюлетин | Абонирай ме`,
    PAYWALL: list`само за абонати | за да прочетете цялата`,
    VIEWER: list`Затвори | Покажи още | Виж повече | Зареди още | Скрий | Покажи`,
    ERROR: list`страницата не е намерена | възникна грешка | моля, опитайте отново`,
    WIDGET: list`Зареждане | Времето днес | Анкета | Гласувай`,
    LATEST: list`Последни новини | Най-нови | Най-новото | Последно | Най-ново | Последни публикации | Последни статии
      Новини днес`,
    POPULAR: list`Най-четени | Най-четено | Най-популярни | Най-коментирани | Най-гледани | Най-четени новини | Най-четените
      Популярни`,
    RECOMMENDATION_HEADING: list`Прочетете още | Прочети още | Вижте още | Виж още | Четете още | Още по темата | Вижте също
      Чети още | Прочетете също | Свързани статии | Свързани новини | Още от категорията | Подобни статии | Подобни новини
      Още новини от | Препоръчани | Препоръчваме ви | Препоръчани статии | Сходни статии | Тематично свързани
      Може да харесате | Още от рубриката`,
    HEADING_LEAD: list`Още от | Всички новини от | Всички публикации от`,
    INLINE_LEAD: list`Прочетете още | Прочети още | Вижте още | Виж още | Четете още | Още по темата | Вижте също | Чети още
      Прочетете също`,
    TEASER_END: list`Прочети повече | Прочетете повече | Научи повече | Цялата статия`,
    POINTER: list`може да ви хареса | може да ви заинтересува`,
    TAG_LABEL: list`Етикети | Тагове | Ключови думи | Таг`,
    TAG_LEAD: list`Етикети | Тагове | Ключови думи | Таг`,
    HIGHLIGHTS: list`Накратко`,
  },
  mk: {
    BY_WORD: list`Пишува:`,
    SOURCE_LEAD: list`Извор:`,
    PUBLISHED_LEAD: list`Објавено | Објавена на`,
    UPDATED_LEAD: list`Ажурирано | Последна промена`,
    RELATIVE_TIME: list`пред час | пред 5 минути | пред 5 часа | пред 5 дена`,
    ABOUT_AUTHOR: list`За авторот`,
    CAPTION: list`Фотографија: | Илустрација`,
    SPEECH: list`изјави | рече | соопшти | вели | истакна | сепак | меѓутоа | додаде тој`,
    FORM: list`Коментирај | Оставете коментар`,
    FORM_NOTE: list`адресата за е-пошта нема да биде објавена | вашата адреса за е-пошта`,
    REPLY_LINK: list`Одговори`,
    COPYRIGHT: list`Сите права се задржани | Сите права задржани`,
    RIGHTS: list`Сите права се задржани | Сите права задржани`,
    LEGAL_LINK: list`Политика на приватност | Политика за приватност | Услови за користење | Услови на користење | Импресум
      Маркетинг | Приватност`,
    MENU_WORD: list`Почетна | Насловна | Контактирајте нè | За нас и контакт | Најнови вести`,
    SECTION_NAME: list`Вести | Македонија | Економија | Сцена | Хроника | Свет | Балкан | Здравје | Технологија | Колумни
      Магазин | Живот | Македонија денес`,
    SEARCH: list`Пребарување | Пребарај | Барај`,
    LOGIN: list`Најава | Најави се | Регистрирај се | Одјава`,
    PAGINATION: list`Следна | Претходна | Следно | Претходно | Следна страница`,
    PREVIOUS_NEXT: list`Претходна статија | Следна статија | Претходна вест | Следна вест`,
    SHARE_BUTTON: list`Сподели на Facebook | Споделете на | Печати`,
    SHARE_LEAD: list`Сподели на`,
    SUBSCRIBE: list`Претплати се | Зачлени се`,
    LATEST: list`Најнови | Најново | Најнови вести од | Последни вести`,
    POPULAR: list`Најчитано | Најчитани | Најпопуларно | Популарно`,
    RECOMMENDATION_HEADING: list`Прочитајте и | Прочитај и | Прочитај повеќе | Видете и | Повеќе за темата | Поврзани вести
      Слични вести | Поврзани статии | Поврзано | Слични статии | Препорачано`,
    INLINE_LEAD: list`Прочитајте и | Прочитај и | Прочитај повеќе | Видете и | Повеќе за темата`,
    TEASER_END: list`Прочитај повеќе`,
    TAG_LABEL: list`Ознаки | Тагови | Клучни зборови`,
    TAG_LEAD: list`Ознаки | Тагови | Клучни зборови`,
  },
  sq: {
    BY_WORD: list`Nga: | Shkruan: | Shkruar nga`,
    SOURCE_LEAD: list`Burimi`,
    PUBLISHED_LEAD: list`Publikuar | Botuar më`,
    UPDATED_LEAD: list`Përditësuar | Përditësimi i fundit | Azhurnuar`,
    READING_TIME: list`min lexim | minuta lexim | koha e leximit`,
    RELATIVE_TIME: list`minuta më parë | orë më parë | ditë më parë`,
    ABOUT_AUTHOR: list`Rreth autorit | Për autorin`,
    SPEECH: list`tha ai | ka thënë | deklaroi | ka deklaruar | sipas tij | u shpreh | bëri të ditur | thotë ai | megjithatë
      ndërkohë | tha ajo`,
    COMMENT_HEADING: list`Komente | Komentet`,
    FORM: list`Lini një koment | Lër një koment | Shto koment | Shkruaj një koment | Lini një përgjigje
      Shkruani komentin tuaj`,
    FORM_NOTE: list`adresa juaj email nuk do të publikohet | adresa juaj e emailit nuk do të bëhet publike`,
    REPLY_LINK: list`Përgjigju | Përgjigjuni`,
    COPYRIGHT: list`Të gjitha të drejtat | Të drejtat e autorit`,
    RIGHTS: list`Të gjitha të drejtat | Të drejtat e autorit | të drejtat e rezervuara | të drejtat janë të rezervuara`,
    LEGAL_LINK: list`Politika e privatësisë | Politikat e privatësisë | Privatësia | Kushtet e përdorimit | Termat dhe kushtet
      Termat e përdorimit | Kushtet e shërbimit`,
    COOKIE: list`përdor cookies | përdorimin e cookies`,
    MENU_WORD: list`Kreu | Ballina | Kryefaqja | Rreth nesh | Kontakti | Na kontaktoni | Kontaktoni | Redaksia | Arkiva
      Faqja kryesore`,
    SECTION_NAME: list`Lajme | Aktualitet | Politikë | Kosovë | Kosova | Shqipëri | Shqipëria | Bota | Botë | Kulturë
      Kronikë | Sociale | Rajoni | Rajon | Shëndetësi | Shëndeti | Opinione | Argëtim | Teknologji | Shoqëri | Magazina
      Sporti | Futboll | Kuriozitete | Intervista | Lajmet`,
    SKIP_LINK: list`Kalo te përmbajtja | Shko te përmbajtja`,
    SEARCH: list`Kërko | Kërkoni | Kërkim`,
    LOGIN: list`Hyr | Hyni | Identifikohu | Regjistrohu | Regjistrohuni`,
    PAGINATION: list`Tjetra | E mëparshme | Faqja tjetër | E ardhshme`,
    PREVIOUS_NEXT: list`Artikulli i mëparshëm | Artikulli tjetër | Artikulli paraprak | Lajmi i mëparshëm | Lajmi tjetër`,
    ADVERTISEMENT: list`Reklamë | Hapësirë reklamuese`,
    INVITATION: list`na ndiqni në | bashkohuni me ne`,
    SHARE_BUTTON: list`Shpërndaje | Shpërndaj | Ndaje | Shpërndajeni | Kopjo linkun | Printo | Printoje | Na ndiqni`,
    SHARE_LEAD: list`Shpërndaje në | Ndaje me | Na ndiqni`,
    SUBSCRIBE: list`Abonohu | Abonohuni | Abonim`,
    VIEWER: list`Mbyll | Shfaq më shumë`,
    LATEST: list`Lajmet e fundit | Të fundit | Më të rejat | Të rejat | Artikujt e fundit`,
    POPULAR: list`Më të lexuarat | Më të lexuara | Të lexuarat | Më të klikuarat | Më të komentuarat | Popullore`,
    RECOMMENDATION_HEADING: list`Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | Lexoni më shumë | Shiko edhe
      Lajme të ngjashme | Artikuj të ngjashëm | Të ngjashme | Lajme të lidhura | Lexoni gjithashtu | Lajme të tjera
      Artikuj të lidhur | Të ngjashme me këtë`,
    INLINE_LEAD: list`Lexo edhe | Lexoni edhe | Lexo gjithashtu | Lexo më shumë | Lexoni më shumë | Shiko edhe`,
    TEASER_END: list`Lexo më shumë | Vazhdo leximin`,
    TAG_LABEL: list`Etiketa | Etiketat | Fjalë kyçe`,
    TAG_LEAD: list`Etiketa | Etiketat | Fjalë kyçe`,
  },
};
