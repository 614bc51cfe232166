/** Words around an article's authors, dates and sources, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const BY_WORD: Phrases = {
  en: list`By | Author | Authors | Byline | Writer | Reporter | Text | Correspondent`,
  zh: list`作者 | 撰文 | 记者 | 記者 | 编辑 | 編輯 | 责编 | 责任编辑 | 責任編輯 | 本报记者 | 翻译`,
  ja: list`著者 | 筆者 | 執筆 | 取材 | 編集 | ライター`,
  ko: list`기자 | 작성자 | 글쓴이 | 저자 | 필자 | 취재 | 입력자`,
  de: list`Von | Autor | Autorin | Autoren | Verfasser | Redakteur | Redakteurin | Gastbeitrag`,
  fr: list`Par | Auteur | Auteurs | Auteure | Autrice | Rédacteur | Texte | Propos`,
  es: list`Por | Autora | Autores | Redactor | Texto`,
  pt: list`Redator | Repórter`,
  it: list`Di | Autore | Autori | Redattore | Testo`,
  nl: list`Door | Schrijver | Tekst`,
  pl: list`Autorka | Autorzy | Opracowanie | Oprac`,
  ru: list`Автор | Авторы | Текст | Журналист | Корреспондент | Редактор`,
  tr: list`Yazan | Yazar | Yazarı | Muhabir | Haber | Editör`,
  ar: list`بقلم | الكاتب | الكاتبة | المؤلف | المحرر | إعداد | تحرير | مراسل`,
  hi: list`लेखक | द्वारा | रिपोर्टर | संवाददाता | लेखिका`,
  sv: list`Av | Författare | Skribent`,
  no: list`Skrevet av | Forfatter | Journalist`,
  da: list`Af`,
  fi: list`Teksti | Kirjoittaja | Toimittaja`,
  cs: list`Autoři | Redaktor`,
  uk: list`Автори | Журналіст`,
  el: list`Του | Της | Γράφει | Συντάκτης | Συντάκτρια`,
  he: list`מאת | כתב | כתבה | מחבר | צילום וכתיבה`,
  th: list`โดย | ผู้เขียน | เขียนโดย`,
  vi: list`Tác giả | Bởi | Người viết`,
  id: list`Oleh | Penulis | Editor | Pewarta`,
  hu: list`Írta | Szerző | Szerzők`,
  ro: list`Scris de | De către`,
  fa: list`نویسنده | نوشته | به قلم | نگارنده`,
  ...elsewhere('BY_WORD'),
};

export const BY_LEAD: Phrases = {
  en: list`Written by | Posted by | Published by | Submitted by | Contributed by | Reviewed by | Medically reviewed by
    Fact checked by | Edited by | Reported by | Report by | Reporting by | Story by | Article by | Words by | Interview by
    Analysis by | Opinion by | Review by | Commentary by | Column by | Compiled by | Started by | Authored by | By associated
    From our | Post by | Author of the article`,
  zh: list`本文作者 | 文章作者 | 文字： | 本站记者`,
  ja: list`この記事の著者 | この記事を書いた人 | この記事のライター | 記事： | 取材・文 | 文・写真 | 取材・構成`,
  ko: list`글 · 사진 | 정리= | 편집=`,
  de: list`Geschrieben von | Verfasst von | Erstellt von | Veröffentlicht von | Ein Artikel von | Ein Beitrag von | Ein Kommentar von
    Eine Kolumne von | Eine Analyse von | Ein Interview von | Ein Gastbeitrag von | Ein Essay von | Eine Rezension von
    Interview von | Artikel von | Kommentar von | Eingestellt von`,
  fr: list`Écrit par | Ecrit par | Rédigé par | Publié par | Posté par | Proposé par | Par notre | Par nos | Par la rédaction
    Propos recueillis par | Tribune de`,
  es: list`Escrito por | Publicado por | Redactado por | Posteado por | Enviado por | Por nuestro | Con información de`,
  pt: list`Postado por | Por redação | Da redação | Da Agência | Do correspondente | Edição:`,
  it: list`Scritto da | Pubblicato da | Postato da | Inserito da | A cura di | Articolo di | Testo di | Intervista di | Di redazione`,
  nl: list`Geschreven door | Geplaatst door | Gepubliceerd door | Gepost door | Van onze | Door onze | Door redactie | Door de redactie
    Van een onzer`,
  pl: list`Napisany przez | Napisane przez | Opublikowane przez | Dodane przez | Dodał | Dodała | Redakcja:`,
  ru: list`Опубликовал | Опубликовано пользователем | Написал | Написано`,
  tr: list`Hazırlayan | Gönderen | Ekleyen | Çeviren | Çeviri: | Haberi hazırlayan | Kaleme alan`,
  ar: list`كتب: | كتبت: | نشر بواسطة | نُشر بواسطة | بواسطة | حوار: | إعداد وتقديم`,
  hi: list`रिपोर्ट: | संपादन: | लिखा गया | प्रकाशित द्वारा | द्वारा प्रकाशित | द्वारा लिखित | संपादित द्वारा | न्यूज डेस्क`,
  sv: list`Skriven av | Publicerad av`,
  no: list`Publisert av`,
  da: list`Skrevet af | Udgivet af`,
  fi: list`Kirjoittanut | Julkaissut`,
  cs: list`Napsal | Napsala | Publikoval`,
  uk: list`Опублікував`,
  el: list`Επιμέλεια | Γράφουν οι | Κείμενο: | Ρεπορτάζ:`,
  he: list`נכתב על ידי | פורסם על ידי`,
  th: list`เรื่องโดย | โพสต์โดย`,
  vi: list`Được viết bởi | Đăng bởi | Viết bởi | Bài và ảnh | Tin và ảnh | Biên soạn`,
  id: list`Ditulis oleh | Diposting oleh | Laporan wartawan | Penulis dan editor | Laporan reporter`,
  hu: list`Közzétette | Beküldte`,
  ro: list`Publicat de | Postat de`,
  fa: list`نوشته شده توسط | ارسال شده توسط | منتشر شده توسط | گزارش از | ترجمه از`,
  ...elsewhere('BY_LEAD'),
};

export const ROLE: Phrases = {
  en: list`staff writer | staff reporter | senior reporter | senior writer | senior editor | senior correspondent | contributing writer
    contributing editor | contributing reporter | special correspondent | foreign correspondent | political correspondent
    political editor | diplomatic correspondent | science correspondent | environment correspondent | business correspondent
    business reporter | business editor | health reporter | health correspondent | health editor | education reporter
    education correspondent | digital editor | online editor | news editor | managing editor | deputy editor | associate editor
    executive editor | editor-in-chief | editor at large | freelance writer | news agency | and agencies`,
  zh: list`本报记者 | 本刊记者 | 特约记者 | 特派员 | 特派記者 | 驻外记者 | 特约撰稿人 | 专栏作家 | 專欄作家 | 主编 | 新闻中心`,
  ja: list`編集委員 | 特派員 | 論説委員 | 編集部 | 編集長 | 専門記者 | ジャーナリスト | フリーライター`,
  ko: list`특파원 | 논설위원 | 선임기자 | 전문기자 | 인턴기자 | 객원기자 | 온라인 기자 | 칼럼니스트 | 편집위원 | 수습기자 | 선임 기자 | 전문 기자 | 편집국장`,
  de: list`freier Mitarbeiter | freie Mitarbeiterin | freier Autor | freie Autorin | Chefredakteur | Chefredakteurin | Korrespondentin
    Redaktionsmitglied | Volontär | Volontärin | Gastautor | Gastautorin | Ressortleiterin | Wirtschaftsredaktion
    Politikredakteur | Reporterin`,
  fr: list`envoyé spécial | envoyée spéciale | correspondant à | correspondante à | correspondant en | grand reporter
    rédacteur en chef | rédactrice en chef | chef de service`,
  es: list`enviado especial | enviada especial | corresponsal en | corresponsal de | redactor jefe | redactora jefe | periodista de
    agencias de noticias | con información de agencias | colaborador de`,
  pt: list`correspondente em | da redação | colaboração para | editor-chefe | editora-chefe | repórter especial | com agências`,
  it: list`inviato speciale | dal nostro corrispondente | dal nostro inviato | corrispondente da | caporedattore
    direttore responsabile | redazione online | redazione web | giornalista professionista`,
  nl: list`onze correspondent | onze redactie | redacteur buitenland | hoofdredacteur | verslaggever`,
  pl: list`redaktor naczelny | korespondent z | dziennikarz działu | redaktor prowadzący | zastępca redaktora naczelnego
    korespondentka`,
  ru: list`специальный корреспондент | собственный корреспондент | обозреватель | главный редактор | шеф-редактор | редактор отдела
    специально для | ведущий рубрики`,
  tr: list`genel yayın yönetmeni | muhabiri | özel haber | haber merkezi | yazı işleri müdürü | köşe yazarı | dış haberler`,
  ar: list`رئيس التحرير | رئيسة التحرير | صحافي | وكالات | محرر الشؤون | مدير التحرير | كاتب صحفي | كاتب وصحفي`,
  hi: list`संवाददाता | न्यूज़ डेस्क | न्यूज डेस्क | वेब डेस्क | एजेंसी`,
};

export const ROLE_LINE: Phrases = {
  en: list`Editor | Journalist | Contributor | Columnist | Freelance writer | Freelance journalist | Writer and editor | News editor
    Senior reporter | Staff writer | Staff reporter | Senior writer | Senior editor | Contributing writer | Contributing editor
    Correspondent | Reporter | Managing editor | Associate editor | Deputy editor | Editor in chief | Special correspondent
    Guest contributor | Guest author | Freelancer | Blogger`,
  zh: list`记者 | 編輯 | 编辑 | 特约作者 | 专栏作者 | 主编 | 作者`,
  ja: list`記者 | 編集者 | ライター | 編集部 | コラムニスト | 編集長`,
  ko: list`기자 | 선임기자 | 전문기자 | 논설위원 | 칼럼니스트`,
  de: list`Redakteur | Redakteurin | Autor | Autorin | Freier Autor | Freie Autorin | Journalistin | Gastautor | Gastautorin | Volontär
    Volontärin | Korrespondent | Korrespondentin | Chefredakteur | Freier Journalist`,
  fr: list`Journaliste | Rédacteur | Rédactrice | Rédacteur en chef | Rédactrice en chef | Correspondant | Correspondante | Chroniqueur
    Grand reporter`,
  es: list`Periodista | Redactor | Redactora | Editora | Corresponsal | Columnista | Colaborador | Colaboradora`,
  pt: list`Jornalista | Repórter | Redator | Redatora | Editor-chefe | Colunista | Colaborador do site`,
  it: list`Giornalista | Redattore | Redattrice | Corrispondente | Collaboratore | Direttore`,
  nl: list`Redacteur | Verslaggever | Freelance journalist en schrijver | Correspondente | Columniste | Eindredacteur`,
  pl: list`Dziennikarz | Dziennikarka | Redaktorka | Redaktor | Publicysta | Korespondent z kraju`,
  ru: list`Журналист | Журналистка | Корреспондент | Обозреватель | Редактор | Главный редактор | Колумнист | Автор`,
  tr: list`Gazeteci | Muhabir | Köşe yazarı | Editör | Yazar`,
  ar: list`صحفي | صحفية | كاتب | كاتبة | محرر | محررة | مراسل | إعلامي | كاتب وصحفي | كاتب صحفي`,
  hi: list`पत्रकार | संवाददाता | लेखक | विशेष संवाददाता`,
  fa: list`خبرنگار | روزنامه‌نگار | سردبیر`,
  he: list`עיתונאי | עיתונאית | עורך | עורכת | כתב | כתבת`,
  vi: list`Phóng viên | Nhà báo | Biên tập viên`,
  id: list`Penulis | Wartawan | Redaktur | Jurnalis | Tim redaksi`,
  el: list`Δημοσιογράφος | Αρχισυντάκτης | Συντακτική ομάδα`,
  ...elsewhere('ROLE_LINE'),
};

export const SOURCE_LEAD: Phrases = {
  en: list`Source | Sources | Via | Original source | Original article | Read the original article | Originally appeared on
    Originally appeared in | This article originally appeared | This story originally appeared
    This article was originally published | This story was originally published | This post originally appeared
    A version of this article | A version of this story appeared | Reprinted from | Reprinted with permission | Republished from
    Republished with permission | Cross-posted from | Crossposted from | Courtesy of | News source | Provided by | Agencies`,
  zh: list`来源 | 來源 | 文章来源 | 文章來源 | 新闻来源 | 信息来源 | 資料來源 | 资料来源 | 原文 | 转自 | 原标题`,
  ja: list`出典 | 情報元 | 引用元 | ソース | 参照元 | 情報提供 | 提供 | 配信元 | 元記事 | 参考`,
  ko: list`출처 | 자료출처 | 자료= | 원문 | 제공= | 자료제공`,
  de: list`Quelle | Quellen | Originalquelle | Originalartikel | Erschienen bei | Zuerst erschienen | Dieser Artikel erschien
    Dieser Beitrag erschien | Dieser Text erschien | Mit Agenturmaterial | Mit Material der | Quellenangabe
    Pressemitteilung von`,
  fr: list`Avec agences | Article original | Article paru dans | Cet article a été publié | Cet article est paru | D'après`,
  es: list`Fuente | Fuentes | Vía | Artículo original | Con información de agencias | Este artículo fue publicado`,
  pt: list`Fonte | Fontes | Com agências | Matéria original | Este artigo foi publicado | Com informações das agências`,
  it: list`Fonti | Articolo originale | Tratto da | Originariamente pubblicato | Pubblicato originariamente`,
  nl: list`Bron | Bronnen | Dit artikel verscheen eerder | Dit artikel is eerder verschenen | Oorspronkelijk verschenen
    Oorspronkelijke bron`,
  pl: list`Źródło | Źródła | Na podstawie | Artykuł ukazał się`,
  ru: list`Источник | Источники | Оригинал | По материалам | По информации`,
  tr: list`Kaynak | Kaynaklar | Haber kaynağı`,
  ar: list`المصدر | مصدر | المصادر | نقلا عن | نقلاً عن | عن صحيفة | وكالات`,
  hi: list`स्रोत | सोर्स | साभार | इनपुट | एजेंसी इनपुट`,
  sv: list`Källa | Källor | Artikeln är tidigare publicerad`,
  no: list`Kilde | Kilder | Artikkelen ble først publisert`,
  fi: list`Lähde | Lähteet`,
  cs: list`Zdroj | Zdroje`,
  uk: list`Джерело | Джерела | За матеріалами`,
  el: list`Πηγή | Πηγές`,
  he: list`מקור | מקורות`,
  th: list`ที่มา | แหล่งที่มา | ขอบคุณข้อมูลจาก | ขอบคุณภาพจาก`,
  vi: list`Nguồn | Theo nguồn`,
  id: list`Sumber | Dilansir dari | Dikutip dari`,
  hu: list`Forrás | Források`,
  ro: list`Sursa | Surse | Sursă`,
  fa: list`منبع | منابع | به نقل از | لینک منبع`,
  ...elsewhere('SOURCE_LEAD'),
};
