/** Headings of the lists of latest, most read and sponsored articles, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const LATEST: Phrases = {
  en: list`Latest news | Latest articles | Latest stories | Latest posts | Latest headlines | Latest updates | Latest videos
    Latest video | Latest blog posts | Latest reviews | Recent news | Recent posts | Recent articles | Recent stories
    Recent comments | Recent topics | Recent entries | Recent headlines | Recent activity | Recent searches | Recent videos
    Recently added | New articles | What's new | Just in | The latest | Breaking news | Headlines`,
  zh: list`最新 | 最新文章 | 最新新闻 | 最新新聞 | 最新消息 | 最新资讯 | 最新报道 | 最新報導 | 最新发布 | 最新评论 | 最新留言 | 今日焦点`,
  ja: list`最新記事 | 新着記事 | 新着 | 最新ニュース | 新着ニュース | 最近の投稿 | 最近の記事 | 最近のコメント | 最新の記事 | 新着記事一覧 | 最新ニュース一覧 | 新着情報`,
  ko: list`최신기사 | 최신 기사 | 최신뉴스 | 최신 뉴스 | 최신글 | 최신 글 | 최근글 | 최근 글 | 최근기사 | 실시간 뉴스 | 실시간뉴스 | 주요뉴스 | 주요 뉴스 | 주요기사 | 주요 기사 | 속보
    이 시각 주요뉴스 | 이시각 주요뉴스 | 오늘의 주요뉴스 | 최신 영상 | 헤드라인 뉴스`,
  de: list`Neueste Artikel | Neueste Beiträge | Neueste Nachrichten | Neueste Meldungen | Neueste Kommentare | Neuste Artikel
    Neuste Beiträge | Neueste | Neueste Videos | Aktuelle Artikel | Aktuelle Beiträge | Aktuelle Nachrichten
    Aktuelle Meldungen | Aktuelle News | Aktuelle Themen | Letzte Artikel | Letzte Kommentare | Newsticker | Ticker
    Schlagzeilen | Das Neueste | Kurzmeldungen | Top-News`,
  fr: list`Derniers articles | Derniers billets | Dernières actualités | Dernières nouvelles | Dernières infos | Dernières news
    Dernières publications | Derniers commentaires | Dernières vidéos | En direct | En continu | Nouveautés`,
  es: list`Últimas noticias | Últimos artículos | Últimas entradas | Últimas publicaciones | Últimos comentarios | Últimos posts
    Últimos videos | Últimos vídeos | Lo último | Lo más reciente | Recientes`,
  pt: list`Últimas notícias | Últimos artigos | Últimas postagens | Últimas publicações | Últimos comentários | Últimas matérias
    Mais recentes | Posts recentes | Agora`,
  it: list`Ultime notizie | Ultimi articoli | Ultimi post | Ultime news | Ultimi commenti | Ultimi video | Ultima ora | Ultim'ora
    Articoli recenti`,
  nl: list`Laatste nieuws | Laatste artikelen | Laatste berichten | Laatste reacties | Laatste updates | Nieuwste artikelen
    Nieuwste berichten | Nieuwste | Recente berichten`,
  pl: list`Najnowsze | Najnowsze artykuły | Najnowsze wiadomości | Najnowsze wpisy | Najnowsze newsy | Najnowsze komentarze
    Ostatnie artykuły | Ostatnie wpisy | Ostatnie wiadomości | Na żywo`,
  ru: list`Последние новости | Последние статьи | Последние записи | Последние материалы | Последние публикации | Последние комментарии
    Последние посты | Последние | Последнее`,
  tr: list`Son haberler | Son yazılar | Son eklenenler | Son dakika haberleri | Son yorumlar | Son gönderiler | En yeniler
    En son haberler | En son | Canlı | Güncel haberler | En son yazılar`,
  ar: list`أحدث الأخبار | أحدث المقالات | آخر المقالات | أحدث المواضيع | أحدث التدوينات | آخر المواضيع | أحدث التعليقات | آخر التعليقات
    الأحدث | اخر الاخبار | آخر المستجدات | جديد الأخبار | اخر الأخبار`,
  hi: list`ताज़ा खबरें | ताजा खबरें | ताज़ा समाचार | ताजा समाचार | ताजा ख़बरें | नवीनतम समाचार | नवीनतम लेख | लेटेस्ट न्यूज़
    लेटेस्ट न्यूज | ताजा खबर | लेटेस्ट खबरें | हाल की खबरें | नवीनतम | नई खबरें | ब्रेकिंग न्यूज`,
  sv: list`Senaste nytt | Senaste | Senaste nyheterna | Senaste artiklarna`,
  no: list`Siste nytt | Siste nyheter | Siste artikler | Siste innlegg`,
  da: list`Seneste nyt | Seneste nyheder | Seneste artikler | Seneste indlæg`,
  fi: list`Uusimmat | Uusimmat uutiset | Tuoreimmat | Tuoreimmat uutiset`,
  cs: list`Nejnovější | Nejnovější články | Nejnovější zprávy | Nejnovější příspěvky`,
  uk: list`Останні новини | Останні статті | Останні записи | Останні коментарі`,
  el: list`Τελευταία νέα | Τελευταίες ειδήσεις | Πρόσφατα άρθρα | Πρόσφατα | Νεότερα | Τελευταία άρθρα | Ροή
    Πρόσφατες ειδήσεις | Όλες οι τελευταίες ειδήσεις`,
  he: list`חדשות אחרונות | כתבות אחרונות | פוסטים אחרונים | תגובות אחרונות | כל החדשות | עדכונים אחרונים | הכתבות האחרונות
    מבזקים | מבזקי חדשות | חדש באתר | החדשות האחרונות | אחרונים | פוסטים אחרונים באתר | כתבות נוספות היום`,
  th: list`ข่าวด่วน | บทความล่าสุด | เรื่องล่าสุด | ล่าสุด | อัปเดตล่าสุด`,
  vi: list`Tin mới | Tin mới nhất | Bài viết mới | Bài viết mới nhất | Mới nhất | Tin mới cập nhật | Tin nóng | Tin mới nhận
    Bài mới nhất | Tin tức mới nhất | Mới cập nhật`,
  id: list`Berita terbaru | Artikel terbaru | Terbaru | Terkini | Berita terkini hari ini | Terbaru hari ini | Kabar terbaru
    Pos-pos terbaru | Artikel terkini | Berita terbaru lainnya | Berita utama | Pos terbaru`,
  hu: list`Legfrissebb | Legfrissebb hírek | Legfrissebb cikkek | Friss hírek`,
  ro: list`Ultimele știri | Ultimele stiri | Ultimele articole | Cele mai noi`,
  fa: list`آخرین اخبار | جدیدترین اخبار | تازه ترین اخبار | آخرین مطالب | آخرین خبرها | تازه ترین ها | تازه‌ترین‌ها
    تازه‌ترین اخبار | جدیدترین ها | جدیدترین‌ها | آخرین عناوین | آخرین مقالات | جدیدترین مطالب | آخرین نوشته‌ها | تازه‌ها`,
  ...elsewhere('LATEST'),
};

export const POPULAR: Phrases = {
  en: list`Popular | Most popular | Most read | Most viewed | Most watched | Most shared | Most commented | Most emailed
    Most discussed | Most recent | Most liked | Most searched | Most visited | Most clicked | Popular articles | Popular stories
    Popular posts | Popular news | Popular topics | Popular now | Popular on the web | Popular this week | Popular today
    Popular videos | Popular searches | Popular products | Trending | Trending now | Trending stories | Trending posts
    Trending topics | Top stories | Top story | Top articles | Top posts | Top videos | Best sellers | Bestsellers | Buzz
    Most popular posts | Popular right now`,
  zh: list`热门 | 熱門 | 热门文章 | 熱門文章 | 热门新闻 | 熱門新聞 | 热门推荐 | 熱門推薦 | 热门排行 | 热点 | 热点排行 | 热点专题 | 排行 | 点击排行 | 热搜`,
  ja: list`人気記事 | 人気の記事 | 人気記事ランキング | 人気ランキング | アクセスランキング | 記事ランキング | ランキング | 人気 | 人気ニュース | よく読まれている記事 | 週間ランキング | 今読まれている記事`,
  ko: list`인기기사 | 인기 기사 | 인기뉴스 | 인기 뉴스 | 인기글 | 인기 글 | 많이 본 기사 | 많이 본 뉴스 | 많이본 기사 | 많이 본 뉴스 TOP | 많이본 뉴스 | 많이본뉴스 | 가장 많이 본 뉴스
    가장 많이 본 기사 | 가장 많이 읽은 기사 | 많이 읽은 기사 | 많이 읽은 뉴스 | 실시간 인기기사 | 실시간 인기 | 랭킹뉴스 | 랭킹 뉴스 | 인기 콘텐츠 | 인기순 | 댓글 많은 뉴스 | 댓글많은 뉴스
    HOT 뉴스 | 핫뉴스 | 베스트 클릭`,
  de: list`Meistgelesen | Meist gelesen | Meistgelesene Artikel | Meistgelesene Beiträge | Am meisten gelesen | Meistgesehen
    Meistgeklickt | Meistkommentiert | Meistgeteilt | Meistgesucht | Meistdiskutiert | Beliebt | Beliebte Artikel
    Beliebte Beiträge | Beliebte Themen | Trends | Angesagt | Bestseller`,
  fr: list`Les plus lus | Le plus lu | Les plus lues | Les plus populaires | Les plus consultés | Les plus vus | Les plus partagés
    Les plus commentés | Articles les plus lus | Populaire | En ce moment`,
  es: list`Lo más leído | Lo más visto | Lo más popular | Lo más compartido | Lo más comentado | Lo más destacado | Lo + leído
    Lo + visto | Más leído | Más leídas | Más comentadas | Más compartidas | Ranking`,
  pt: list`Mais lidas | Mais lidos | As mais lidas | Os mais lidos | Mais vistas | Mais vistos | Mais acessadas | Mais acessados
    Mais comentadas | Mais populares`,
  it: list`I più letti | Più letti | Le più lette | Più lette | I più visti | Più visti | I più condivisi | Più condivisi
    I più commentati`,
  nl: list`Meest gelezen | Meest bekeken | Meest gedeeld | Meest populair | Meest populaire artikelen | Meest gelezen artikelen
    Meest besproken | Meest recent | Populair`,
  pl: list`Najpopularniejsze | Najczęściej czytane | Najchętniej czytane | Najczęściej komentowane | Najczęściej oglądane
    Najczęściej wyszukiwane | Najpopularniejsze artykuły | Najpopularniejsze wpisy | Popularne | Popularne tematy`,
  ru: list`Самое читаемое | Самые читаемые | Самое популярное | Самые популярные | Популярное | Популярные статьи | Популярные новости
    Популярные записи | Популярные материалы | Читаемое`,
  tr: list`En çok okunanlar | En çok okunan | Çok okunanlar | En çok okunan haberler | En çok izlenenler | En çok paylaşılanlar
    En çok yorumlananlar | En çok konuşulanlar | En popüler | Trend | Popüler haberler | Popüler | Çok okunan haberler
    Günün öne çıkanları | Öne çıkanlar | Trend haberler`,
  ar: list`الأكثر قراءة | الأكثر مشاهدة | الأكثر شعبية | الأكثر تداولا | الأكثر تداولاً | الأكثر تعليقا | الأكثر تعليقاً | الأكثر بحثا
    الأكثر مشاركة | الأكثر شيوعا | الأكثر قراءةً | الأكثر زيارة | الأعلى مشاهدة | الأكثر اطلاعا | مقالات شائعة | الأكثر رواجا
    ترند`,
  hi: list`सबसे ज्यादा पढ़ी गई | सबसे ज्यादा पढ़े गए | सबसे अधिक पढ़ी गई | लोकप्रिय | लोकप्रिय खबरें | लोकप्रिय समाचार | लोकप्रिय लेख
    लोकप्रिय पोस्ट | ट्रेंडिंग | सबसे ज्यादा पढ़ी गईं | सर्वाधिक पढ़ी गई | ट्रेंडिंग न्यूज | पॉपुलर | सबसे लोकप्रिय
    टॉप न्यूज | बड़ी खबरें`,
  sv: list`Mest läst | Mest lästa | Mest lästa artiklar | Mest delat`,
  no: list`Mest lest | Mest leste | Mest delt | Mest sett`,
  da: list`Mest læste | Mest læst | Mest delte | Mest kommenterede`,
  fi: list`Luetuimmat | Luetuimmat uutiset | Suosituimmat | Katsotuimmat`,
  cs: list`Nejčtenější | Nejčtenější články | Nejsledovanější | Nejdiskutovanější`,
  uk: list`Популярне | Популярні новини | Популярні статті | Найпопулярніше`,
  el: list`Δημοφιλή | Δημοφιλή άρθρα | Τα πιο δημοφιλή | Πιο διαβασμένα | Δημοφιλέστερα | Τα πιο διαβασμένα | Πιο δημοφιλή
    Τα δημοφιλέστερα | Περισσότερο διαβασμένα | Σημαντικότερα`,
  he: list`הנצפים ביותר | הנקראים ביותר | הכי נקראות | הכתבות הנקראות ביותר | הכי נקראים | הכי פופולרי | פופולרי
    הנקראות ביותר | הנצפות ביותר | הכי נצפים | הכתבות הנצפות | הכי חם | הפופולריים | הכתבות הפופולריות | הכי פופולרים
    הכי מדוברות`,
  th: list`ข่าวยอดนิยม | ยอดนิยม | บทความยอดนิยม | ข่าวฮิต | อ่านมากที่สุด | ข่าวเด่น | เรื่องที่คนอ่านมากที่สุด
    กำลังเป็นที่นิยม | ข่าวยอดฮิต`,
  vi: list`Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Xem nhiều nhất | Tin đọc nhiều | Tin xem nhiều | Phổ biến | Nổi bật
    Tin nổi bật | Đáng chú ý | Tin đáng đọc | Bài viết nổi bật | Được quan tâm | Bài xem nhiều`,
  id: list`Terpopuler | Populer | Berita populer | Berita terpopuler | Paling banyak dibaca | Paling populer | Artikel populer
    Artikel terpopuler | Terpopuler hari ini | Trending topik | Berita populer hari ini | Terfavorit | Sedang tren`,
  hu: list`Legolvasottabb | Legolvasottabb cikkek | Legnépszerűbb | Népszerű`,
  ro: list`Cele mai citite | Cele mai populare | Cele mai comentate | Cele mai vizualizate`,
  fa: list`پربازدیدترین ها | پربازدیدترین | پربازدید | پربازدیدها | پربیننده ترین | پربیننده‌ترین | پربیننده ترین ها
    پربیننده‌ترین‌ها | پربازدیدترین‌ها | پربازدیدترین اخبار | پربحث ترین ها | محبوب ترین ها | محبوب‌ترین‌ها | محبوب ترین
    داغ ترین ها | پرمخاطب‌ترین‌ها | پرطرفدارترین | پرمخاطب ترین`,
  ...elsewhere('POPULAR'),
};

export const SPONSORED: Phrases = {
  en: list`Sponsored content | Sponsored links | Sponsored stories | Sponsored posts | Sponsored by our partners | Promoted content
    Promoted stories | Promoted links | Promoted posts | Promoted | Sponsored | Partner content | Paid content
    Paid partner content | Content from our partners | From our sponsors | From our advertisers | Ad content | Ads by
    Brand content | Branded content | Partner stories | You may like sponsored links | Stories from our partners
    In partnership with`,
  zh: list`赞助内容 | 贊助內容 | 推广内容 | 合作内容 | 赞助商链接 | 贊助商連結 | 合作媒體`,
  ja: list`スポンサーコンテンツ | タイアップ記事 | 提携サイト | 提携サイトの記事 | スポンサード | PR記事`,
  ko: list`스폰서 콘텐츠 | 제휴 콘텐츠 | 후원 콘텐츠 | 스폰서 링크`,
  de: list`Gesponserte Inhalte | Gesponserter Inhalt | Partnerinhalte | Partner-Inhalte | Gesponsert | Angebote unserer Partner
    Von unseren Partnern | Präsentiert von | Inhalte unserer Partner`,
  fr: list`Contenu sponsorisé | Contenus sponsorisés | Liens sponsorisés | Sponsorisé | Sponsorisé par | Nos partenaires proposent
    Contenu partenaire | Contenus partenaires | Contenu de marque`,
  es: list`Contenido patrocinado | Contenidos patrocinados | Patrocinado | Enlaces patrocinados | Patrocinado por | Contenido de marca
    Contenido promocionado | De nuestros socios`,
  pt: list`Conteúdo patrocinado | Conteúdos patrocinados | Links patrocinados | Conteúdo de marca | Conteúdo de parceiros
    Oferecido por | Conteúdo promovido`,
  it: list`Contenuti sponsorizzati | Contenuto sponsorizzato | Sponsorizzato | Sponsorizzato da | Link sponsorizzati
    Contenuti promossi | Contenuto promozionale | Dai nostri partner`,
  nl: list`Gesponsord | Gesponsorde inhoud | Gesponsorde content | Partnercontent | Van onze partners | Aangeboden door`,
  pl: list`Treści sponsorowane | Artykuł sponsorowany | Materiał sponsorowany | Sponsorowane | Linki sponsorowane
    Artykuły sponsorowane | Materiał partnera`,
  ru: list`Спонсорский контент | Партнерский материал | Партнёрский материал | Партнерские материалы | На правах рекламы
    Спонсорские ссылки | Промо | Спонсировано`,
  tr: list`Sponsorlu içerik | Sponsorlu | Sponsorlu bağlantılar | Sponsorlu içerikler | Tanıtım yazısı`,
  ar: list`محتوى ممول | محتوى إعلاني | محتوى مدفوع | روابط ممولة | برعاية`,
  hi: list`प्रायोजित | प्रायोजित सामग्री | स्पॉन्सर्ड | प्रायोजित लिंक`,
  sv: list`Sponsrat innehåll | Sponsrat | I samarbete med`,
  no: list`Sponset innhold | Sponset | Annonsørinnhold`,
  da: list`Sponsoreret indhold | Sponsoreret | Annoncørbetalt indhold`,
  fi: list`Kaupallinen yhteistyö | Sponsoroitu sisältö | Mainossisältö`,
  cs: list`Sponzorovaný obsah | Komerční sdělení | Sponzorováno`,
  uk: list`Партнерський матеріал | Партнерські матеріали | Спонсорський контент`,
  el: list`Χορηγούμενο περιεχόμενο | Χορηγούμενο`,
  he: list`תוכן ממומן | תוכן שיווקי | ממומן | תוכן מקודם בשיתוף | בשיתוף | ממומן על ידי | מקודם`,
  th: list`เนื้อหาสนับสนุน`,
  vi: list`Nội dung tài trợ | Tài trợ`,
  id: list`Konten sponsor | Bersponsor | Konten bersponsor`,
  hu: list`Szponzorált tartalom | Támogatott tartalom`,
  ro: list`Conținut sponsorizat | Sponsorizat`,
  fa: list`محتوای تبلیغاتی | محتوای حمایت شده`,
  ...elsewhere('SPONSORED'),
};
