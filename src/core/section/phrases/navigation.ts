/** Words of menus, footers and the paths between pages, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const SKIP_LINK: Phrases = {
  en: list`Skip to content | Skip to the content | Skip to navigation | Skip navigation | Skip to primary navigation | Skip to footer
    Skip to search | Skip to sidebar | Skip to primary sidebar | Skip to article | Skip to main | Skip to site footer
    Skip links | Skip header | Skip ad | Skip advertisement | Jump to content | Jump to navigation | Jump to main content
    Jump to search | Jump to comments | Jump to recipe | Accessibility links | Accessibility help`,
  zh: list`跳到主要内容 | 跳到主要內容 | 跳转到内容 | 跳至内容 | 跳至主要內容 | 跳过导航 | 移至主內容 | 转到主要内容 | 跳到導覽`,
  ja: list`コンテンツへスキップ | 本文へスキップ | 本文へ移動 | メインコンテンツへ移動 | メインコンテンツに移動 | メインコンテンツへスキップ | ナビゲーションに移動 | 検索に移動 | 本文へジャンプ`,
  ko: list`본문 바로가기 | 본문으로 건너뛰기 | 메뉴 바로가기 | 주메뉴 바로가기 | 콘텐츠로 건너뛰기 | 본문 내용 바로가기 | 하단 바로가기 | 컨텐츠 바로가기 | 본문영역 바로가기 | 본문 영역 바로가기
    메뉴영역 바로가기 | 검색 바로가기`,
  de: list`Zum Inhalt | Zum Hauptinhalt | Direkt zum Inhalt | Zur Navigation | Zur Suche springen | Zur Hauptnavigation springen
    Navigation überspringen | Springe zum Inhalt | Springe direkt zum Inhalt | Zum Seitenanfang springen | Zur Fußzeile springen
    Zum Footer springen`,
  fr: list`Aller au contenu | Aller à la navigation | Aller au menu | Aller à la recherche | Passer au contenu | Passer à la navigation
    Accéder au contenu`,
  es: list`Saltar al contenido | Ir al contenido | Pasar al contenido principal | Saltar a navegación | Ir a la navegación | Ir al menú
    Omitir vínculos de navegación`,
  pt: list`Pular para o conteúdo | Ir para o conteúdo | Ir para o menu | Saltar para o conteúdo | Ir para o rodapé
    Avançar para o conteúdo`,
  it: list`Vai al contenuto | Salta al contenuto | Passa al contenuto principale | Vai alla navigazione | Vai al menu
    Salta la navigazione | Passa ai contenuti`,
  nl: list`Ga naar de inhoud | Ga naar inhoud | Naar de inhoud | Naar hoofdinhoud | Overslaan en naar de inhoud gaan
    Ga naar de hoofdinhoud | Spring naar inhoud | Doorgaan naar artikel | Ga direct naar de inhoud`,
  pl: list`Przejdź do treści | Przejdź do głównej treści | Przejdź do menu | Przejdź do nawigacji | Przejdź do wyszukiwarki
    Przeskocz do treści | Skocz do treści | Przejdź do zawartości`,
  ru: list`Перейти к содержимому | Перейти к содержанию | Перейти к основному содержанию | Перейти к контенту
    Перейти к основному контенту | Перейти к навигации | Перейти к поиску | Пропустить навигацию`,
  tr: list`İçeriğe geç | İçeriğe atla | Ana içeriğe geç | Ana içeriğe atla | Gezintiye geç | Menüye geç`,
  ar: list`تخطى إلى المحتوى | تخطي إلى المحتوى | انتقل إلى المحتوى | تجاوز إلى المحتوى الرئيسي | اذهب إلى المحتوى | التجاوز إلى المحتوى`,
  hi: list`मुख्य सामग्री पर जाएं | सामग्री पर जाएं | मुख्य विषयवस्तु पर जाएं`,
  sv: list`Hoppa till innehåll | Hoppa till innehållet | Hoppa till huvudinnehåll | Till innehållet`,
  no: list`Hopp til innhold | Hopp til hovedinnhold | Gå til innhold | Til innholdet`,
  da: list`Spring til indhold | Gå til indhold | Spring til hovedindhold | Gå til hovedindhold`,
  fi: list`Siirry sisältöön | Siirry pääsisältöön | Hyppää sisältöön | Siirry suoraan sisältöön`,
  cs: list`Přejít k obsahu | Přejít na obsah | Přeskočit na obsah | Přejít k hlavnímu obsahu`,
  uk: list`Перейти до вмісту | Перейти до основного вмісту | Перейти до контенту | Перейти до змісту`,
  el: list`Μετάβαση στο περιεχόμενο | Παράκαμψη προς το κυρίως περιεχόμενο | Μετάβαση στο κύριο περιεχόμενο | Παράλειψη προς το κυρίως περιεχόμενο
    Μεταπηδήστε στο περιεχόμενο`,
  he: list`דלג לתוכן | דילוג לתוכן | דלגו לתוכן | עבור לתוכן`,
  th: list`ข้ามไปยังเนื้อหา | ข้ามไปที่เนื้อหา`,
  vi: list`Chuyển đến nội dung | Bỏ qua nội dung | Chuyển tới nội dung | Chuyển đến phần nội dung | Bỏ qua để đến nội dung`,
  id: list`Lewati ke konten | Langsung ke konten | Langsung ke isi`,
  hu: list`Ugrás a tartalomhoz | Ugrás a tartalomra | Tovább a tartalomhoz | Kilépés a tartalomba`,
  ro: list`Sari la conținut | Sari la conținutul principal | Mergi la conținut | Salt la conținut`,
  fa: list`رفتن به محتوا | پرش به محتوا | رفتن به محتوای اصلی | پرش به محتوای اصلی | رفتن به نوشته‌ها | پرش به ناوبری`,
  ...elsewhere('SKIP_LINK'),
};

export const PAGINATION: Phrases = {
  en: list`Page | Pages | Next page | Previous page | Prev page | First page | Last page | Go to page | Page of | Next | Previous
    Prev | Back | First | Last | Next last | Prev next | Previous next | Newer | Older | Older posts | Newer posts
    Older entries | Newer entries | Show all | See all | View all | All posts | All articles | All news | Back to blog`,
  zh: list`上一页 | 下一页 | 上一頁 | 下一頁 | 首页上一页 | 末页 | 末頁 | 尾页 | 第一页 | 返回`,
  ja: list`次へ | 前へ | 次のページ | 前のページ | 次ページ | 前ページ | 最初へ | 最後へ | 最初のページ | 記事一覧 | すべて見る | ページ`,
  ko: list`다음 | 이전 | 다음 페이지 | 이전 페이지 | 처음 | 처음으로 | 마지막 | 목록 | 목록으로 | 이전페이지 | 다음페이지 | 맨끝 | 맨처음`,
  de: list`Seite | Nächste Seite | Vorherige Seite | Erste Seite | Letzte Seite | Weiter | Zurück | Nächste | Vorherige | Erste
    Letzte | Ältere Beiträge | Neuere Beiträge | Ältere Artikel | Neuere Artikel | Zurück zur Übersicht | Zur Übersicht
    Zurück zur Startseite | Alle anzeigen | Alle Artikel`,
  fr: list`Page suivante | Page précédente | Première page | Dernière page | Suivant | Précédent | Suivante | Précédente
    Articles plus anciens | Retour`,
  es: list`Página | Página siguiente | Página anterior | Siguiente | Siguiente página | Anterior | Primera | Última | Primera página
    Ver todos | Ver todas`,
  pt: list`Próxima página | Página seguinte | Próxima | Próximo | Seguinte | Primeira página | Última página do arquivo
    Postagens mais antigas | Postagens mais recentes | Voltar`,
  it: list`Pagina | Pagina successiva | Pagina precedente | Successiva | Successivo | Precedente | Prossima | Prima pagina archivio
    Ultima pagina`,
  nl: list`Pagina van | Volgende pagina | Vorige pagina | Volgende | Vorige | Eerste | Laatste | Oudere berichten | Nieuwere berichten`,
  pl: list`Strona | Następna strona | Poprzednia strona | Następna | Następne | Poprzednia | Poprzednie | Dalej | Wstecz
    Wszystkie artykuły`,
  ru: list`Страница | Следующая страница | Предыдущая страница | Следующая | Предыдущая | Далее | Назад | Вперед | Вперёд`,
  tr: list`Sayfa | Sonraki sayfa | Önceki sayfa | Sonraki | Önceki | İlk | Son | İlk sayfa | Son sayfa`,
  ar: list`الصفحة | الصفحة التالية | الصفحة السابقة | التالي | السابق | الأولى | الأخيرة | رجوع | عودة`,
  hi: list`अगला | पिछला | अगला पृष्ठ | पिछला पृष्ठ | अगला पेज | पेज | सभी देखें | वापस | पीछे`,
  sv: list`Sida | Nästa sida | Föregående sida | Nästa`,
  no: list`Neste side | Forrige side | Neste | Forrige`,
  da: list`Næste side | Næste | Ældre indlæg | Nyere indlæg`,
  fi: list`Sivu | Seuraava sivu | Edellinen sivu | Seuraava | Näytä kaikki`,
  cs: list`Stránka | Další strana | Další stránka | Předchozí stránka | Zobrazit vše`,
  uk: list`Сторінка | Наступна сторінка | Попередня сторінка | Наступна`,
  el: list`Σελίδα | Επόμενη σελίδα | Προηγούμενη σελίδα | Επόμενη | Προηγούμενη | Επόμενο | Προηγούμενο`,
  he: list`הבא | הקודם | עמוד | לעמוד הבא | העמוד הבא | העמוד הקודם | לעמוד הקודם | דף הבא`,
  th: list`หน้าถัดไป | หน้าก่อนหน้า | ถัดไป | ก่อนหน้า`,
  vi: list`Trang | Trang sau | Trang trước | Tiếp theo | Trang tiếp`,
  id: list`Halaman | Halaman selanjutnya | Halaman sebelumnya | Selanjutnya | Sebelumnya | Berikutnya | Halaman berikutnya
    Tampilkan semua | Lihat semua halaman | Halaman selanjutnya dari`,
  hu: list`Oldal | Következő oldal | Előző oldal | Következő`,
  ro: list`Pagina următoare | Pagina anterioară | Următoarea | Următorul`,
  fa: list`صفحه | صفحه بعد | صفحه قبل | بعدی | قبلی | صفحه بعدی | صفحه قبلی`,
  ...elsewhere('PAGINATION'),
};

export const PREVIOUS_NEXT: Phrases = {
  en: list`Previous article | Next article | Prev article | Previous post | Next post | Prev post | Previous story | Next story
    Previous entry | Next entry | Previous news | Next news | Previous topic | Next topic | Previous thread | Next thread
    Previous in | Next in | Previous chapter | Next chapter | Previous slide | Next slide | Previous image | Next image
    Older post | Newer post | Post navigation | Up next | Next up`,
  zh: list`上一篇 | 下一篇 | 上篇 | 下篇 | 前一篇 | 后一篇 | 後一篇 | 上一条 | 下一条`,
  ja: list`前の記事 | 次の記事 | 前の投稿 | 次の投稿 | 前の記事へ | 次の記事へ | 古い記事 | 新しい記事 | 前回の記事`,
  ko: list`이전글 | 다음글 | 이전 글 | 다음 글 | 이전기사 | 다음기사 | 이전 기사 | 다음 기사 | 이전 포스트 | 이전 기사보기 | 다음 기사보기 | 이전 기사 보기 | 다음 기사 보기 | 다음 포스트`,
  de: list`Vorheriger Artikel | Nächster Artikel | Vorheriger Beitrag | Nächster Beitrag | Vorheriger Eintrag | Nächster Eintrag
    Voriger Artikel | Voriger Beitrag | Vorige Meldung | Nächste Meldung | Vorherige Meldung | Älterer Beitrag | Neuerer Beitrag
    Älterer Artikel | Neuerer Artikel | Beitragsnavigation | Beitrags-Navigation | Vorheriges Thema`,
  fr: list`Article précédent | Article suivant | Billet précédent | Billet suivant | Post précédent | Publication précédente
    Publication suivante | L'article précédent | L'article suivant`,
  es: list`Artículo anterior | Artículo siguiente | Siguiente artículo | Anterior artículo | Entrada anterior | Entrada siguiente
    Siguiente entrada | Noticia anterior | Noticia siguiente`,
  pt: list`Artigo anterior | Artigo seguinte | Próximo artigo | Próximo post | Postagem anterior | Próxima postagem
    Postagem mais antiga | Postagem mais recente | Notícia anterior`,
  it: list`Articolo precedente | Articolo successivo | Prossimo articolo | Post precedente | Post successivo | Prossimo post
    Notizia precedente | Notizia successiva | Articolo seguente`,
  nl: list`Vorig artikel | Volgend artikel | Vorige artikel | Volgende artikel | Vorig bericht | Volgend bericht | Vorige bericht
    Volgende bericht | Vorige post`,
  pl: list`Poprzedni artykuł | Następny artykuł | Poprzedni wpis | Następny wpis | Poprzedni post | Następny post | Starszy post
    Nowszy post | Nawigacja wpisu`,
  ru: list`Предыдущая статья | Следующая статья | Предыдущая запись | Следующая запись | Предыдущий пост | Следующий пост
    Предыдущая новость | Следующая новость | Предыдущий материал`,
  tr: list`Önceki yazı | Sonraki yazı | Önceki haber | Sonraki haber | Önceki makale | Sonraki makale | Önceki konu | Sonraki konu
    Önceki gönderi`,
  ar: list`المقال السابق | المقال التالي | المقالة السابقة | المقالة التالية | الخبر السابق | الخبر التالي | الموضوع السابق
    الموضوع التالي | التدوينة السابقة`,
  hi: list`पिछला लेख | अगला लेख | पिछली खबर | अगली खबर | पिछला पोस्ट | अगला पोस्ट | पिछली पोस्ट | अगली पोस्ट`,
  sv: list`Föregående artikel | Nästa artikel | Föregående inlägg | Nästa inlägg`,
  no: list`Forrige artikkel | Neste artikkel | Forrige innlegg | Neste innlegg`,
  da: list`Forrige artikel | Næste artikel | Forrige indlæg | Næste indlæg`,
  fi: list`Edellinen artikkeli | Seuraava artikkeli | Edellinen kirjoitus | Seuraava kirjoitus`,
  cs: list`Předchozí článek | Další článek | Následující článek | Předchozí příspěvek`,
  uk: list`Попередня стаття | Наступна стаття | Попередній запис | Наступний запис`,
  el: list`Προηγούμενο άρθρο | Επόμενο άρθρο | Προηγούμενη ανάρτηση | Επόμενη ανάρτηση`,
  he: list`הכתבה הקודמת | הכתבה הבאה | הפוסט הקודם | הפוסט הבא | לכתבה הבאה | לכתבה הקודמת | פוסט קודם | פוסט הבא | מאמר קודם
    מאמר הבא | המאמר הבא | המאמר הקודם`,
  th: list`บทความก่อนหน้า | บทความถัดไป | เรื่องก่อนหน้า | เรื่องถัดไป | ข่าวก่อนหน้า | ข่าวถัดไป`,
  vi: list`Bài trước | Bài sau | Bài viết trước | Bài viết sau | Bài tiếp theo | Tin trước | Tin tiếp theo
    Bài viết tiếp theo`,
  id: list`Artikel sebelumnya | Artikel berikutnya | Artikel selanjutnya | Berita sebelumnya | Berita selanjutnya
    Berita berikutnya | Pos sebelumnya | Pos berikutnya | Post selanjutnya | Navigasi pos`,
  hu: list`Előző cikk | Következő cikk | Előző bejegyzés | Következő bejegyzés`,
  ro: list`Articolul anterior | Articolul următor | Articolul precedent | Articolul urmator`,
  fa: list`مطلب قبلی | مطلب بعدی | نوشته قبلی | نوشته بعدی | خبر بعدی | خبر قبلی | پست بعدی | پست قبلی | نوشته‌ی بعدی
    مقاله بعدی | مقاله قبلی`,
  ...elsewhere('PREVIOUS_NEXT'),
};

export const BREADCRUMB_LEAD: Phrases = {
  en: list`You are here | You're here | You are currently viewing | You are viewing | Breadcrumb | Breadcrumbs | Home News | Home Blog`,
  zh: list`当前位置 | 您的位置 | 您当前的位置 | 您现在的位置 | 目前位置 | 你的位置 | 您所在的位置 | 所在位置 | 位置：首页`,
  ja: list`現在位置 | 現在地 | パンくずリスト | 現在のページ | ホーム ＞`,
  ko: list`현재 위치 | 현재위치 | 현재 페이지`,
  de: list`Sie sind hier | Sie befinden sich hier | Du bist hier | Aktuelle Seite | Startseite » | Brotkrumen | Brotkrümelnavigation
    Pfadnavigation | Zurück zu`,
  fr: list`Vous êtes ici | Fil d'Ariane | Accueil »`,
  es: list`Estás aquí | Usted está aquí | Está aquí | Se encuentra usted aquí | Se encuentra en | Ruta de navegación | Inicio »
    Estás en`,
  pt: list`Você está aqui | Está aqui em | Encontra-se aqui | Você está em | Trilha de navegação`,
  it: list`Sei qui | Ti trovi qui | Ti trovi in | Sei in | Percorso di navigazione | Tu sei qui | Briciole di pane`,
  nl: list`U bent hier | Je bent hier | U bevindt zich hier | Kruimelpad | Broodkruimels`,
  pl: list`Jesteś tutaj | Tu jesteś | Jesteś w | Strona główna » | Ścieżka nawigacyjna | Okruszki`,
  ru: list`Вы здесь | Вы находитесь здесь | Главная » | Строка навигации | Вы сейчас здесь | Хлебные крошки`,
  tr: list`Buradasınız | Şu an buradasınız | Ana Sayfa »`,
  ar: list`أنت هنا | أنت الآن في | الرئيسية > | مسار التنقل`,
  hi: list`आप यहां हैं | आप यहाँ हैं`,
  sv: list`Du är här | Du befinner dig här | Brödsmulor`,
  no: list`Du er her | Brødsmulesti`,
  da: list`Brødkrumme`,
  fi: list`Olet tässä | Olet täällä | Murupolku`,
  cs: list`Jste zde | Nacházíte se | Drobečková navigace`,
  uk: list`Ви тут | Ви знаходитесь тут | Ви є тут`,
  el: list`Βρίσκεστε εδώ | Είστε εδώ`,
  he: list`אתה נמצא כאן | הינך נמצא כאן | נמצאים כאן | אתם כאן`,
  th: list`คุณอยู่ที่`,
  vi: list`Bạn đang ở | Bạn ở đây`,
  id: list`Anda di sini | Anda berada di`,
  hu: list`Itt vagy | Ön itt van | Jelenlegi hely | Morzsa menü`,
  ro: list`Sunteți aici | Ești aici | Te afli aici`,
  fa: list`شما اینجا هستید | شما در اینجا هستید | مسیر شما`,
  ...elsewhere('BREADCRUMB_LEAD'),
};

export const BACK_TO_TOP: Phrases = {
  en: list`Back to top | Back to the top | Return to top | Go to top | Go to the top | Top of page | To the top | Scroll to top
    Scroll up | Scroll back to top | Top | Up | Jump to top | Back to top of page | Go to homepage`,
  zh: list`返回顶部 | 回到顶部 | 返回頂部 | 回頂端 | 回到頂端 | 回顶部 | TOP回顶部 | 置顶返回`,
  ja: list`ページの先頭へ | ページトップへ | ページトップへ戻る | ページトップ | トップへ戻る | トップに戻る | 先頭へ戻る | このページの先頭へ | ページ上部へ`,
  ko: list`맨위로 | 맨 위로 | 위로 | 위로가기 | 위로 가기 | 상단으로 | 탑으로 | 상단으로 이동 | 페이지 맨 위로 | 최상단으로 | 최상단으로 이동 | 맨위로 이동`,
  de: list`Nach oben | Zum Seitenanfang | Seitenanfang | Zurück nach oben | Zurück zum Anfang | Zum Anfang | Nach oben scrollen`,
  fr: list`Haut de page | Retour en haut | Retour en haut de page | Retour en haut de la page | Revenir en haut | Vers le haut
    Remonter | Aller en haut`,
  es: list`Volver arriba | Ir arriba | Arriba | Subir | Volver al principio | Ir al principio | Inicio de página`,
  pt: list`Voltar ao topo | Ir para o topo | Topo | Ao topo | Voltar para o topo | Voltar ao início | Voltar acima`,
  it: list`Torna su | Torna in alto | Torna all'inizio | Vai su | Inizio pagina | Torna sopra`,
  nl: list`Naar boven | Terug naar boven | Ga naar boven | Omhoog`,
  pl: list`Do góry | Na górę | Wróć na górę | Powrót na górę | Powrót do góry | Przewiń do góry`,
  ru: list`Наверх | Вверх | К началу | В начало | К началу страницы | Вернуться наверх | В начало страницы | Вернуться к началу`,
  tr: list`Yukarı | Yukarı çık | Başa dön | Sayfa başı | Yukarı git | En üste çık`,
  ar: list`أعلى الصفحة | العودة للأعلى | إلى الأعلى | للأعلى | الرجوع للأعلى | زر الذهاب إلى الأعلى | العودة إلى الأعلى
    الذهاب إلى الأعلى`,
  hi: list`ऊपर जाएं | शीर्ष पर जाएं`,
  sv: list`Till toppen | Tillbaka till toppen | Upp`,
  no: list`Til toppen | Tilbake til toppen | Gå til toppen`,
  da: list`Tilbage til toppen | Til top | Gå til top`,
  fi: list`Sivun alkuun | Takaisin ylös | Ylös`,
  cs: list`Nahoru | Zpět nahoru | Na začátek`,
  uk: list`Вгору | Нагору | Догори`,
  el: list`Επιστροφή στην κορυφή | Πάνω | Μετάβαση στην κορυφή`,
  he: list`חזרה למעלה | למעלה | לראש הדף | חזרה לראש העמוד | לראש העמוד | חזור למעלה`,
  th: list`กลับขึ้นด้านบน | กลับด้านบน`,
  vi: list`Lên đầu trang | Về đầu trang | Trở lên đầu trang | Trở lên trên | Quay lại đầu trang`,
  id: list`Kembali ke atas | Ke atas`,
  hu: list`Vissza a tetejére | Lap tetejére | Fel`,
  ro: list`Înapoi sus | Sus | Mergi sus`,
  fa: list`بازگشت به بالا | برو بالا | بالای صفحه | برو به بالا | رفتن به بالا`,
  ...elsewhere('BACK_TO_TOP'),
};

export const CONTENTS: Phrases = {
  en: list`Table of contents | Contents | On this page | In this article | In this story | In this guide | Jump to | Jump to section
    Jump to a section | Article contents | Page contents | Sections in this article | Hide contents | Show contents
    Quick navigation | Inside this article | What's in this article | Contents hide | Contents show`,
  zh: list`本文目录 | 文章目录 | 文章目錄 | 目次 | 本页目录 | 內容目錄 | 内容导航 | 快速导航`,
  ja: list`目次を開く | この記事の目次 | もくじ | 記事の目次 | このページの目次 | 目次 非表示`,
  ko: list`목차 | 차례 | 이 글의 목차`,
  de: list`Inhaltsverzeichnis | Inhalt | Inhalt des Artikels | In diesem Artikel | Auf dieser Seite | Springe zu | Inhalt anzeigen`,
  fr: list`Sommaire | Table des matières | Au sommaire | Dans cet article | Sommaire de l'article | Sur cette page`,
  es: list`Tabla de contenidos | Tabla de contenido | Contenido | Contenidos | Índice | Índice de contenidos | En este artículo
    En esta página | Sumario`,
  pt: list`Sumário | Índice do artigo | Conteúdo | Conteúdos | Neste artigo | Nesta página | Tabela de conteúdos
    O que você vai ler neste artigo`,
  it: list`Indice | Sommario | Indice dei contenuti | Contenuti | In questo articolo | In questa pagina | Indice dell'articolo`,
  nl: list`Inhoud | Inhoudsopgave | In dit artikel | Op deze pagina`,
  pl: list`Spis treści | Zawartość | W tym artykule | Na tej stronie | W artykule`,
  ru: list`Содержание | Оглавление | Содержание статьи | В этой статье | На этой странице`,
  tr: list`İçindekiler | Bu yazıda | İçerik | Bu sayfada | Bu makalede`,
  ar: list`المحتويات | جدول المحتويات | محتويات المقال | في هذا المقال | محتوى المقال`,
  hi: list`विषय सूची | इस लेख में`,
  sv: list`Innehåll | Innehållsförteckning | I den här artikeln`,
  no: list`Innhold | Innholdsfortegnelse | I denne artikkelen`,
  da: list`Indhold | Indholdsfortegnelse | I denne artikel`,
  fi: list`Sisältö | Sisällysluettelo | Tässä artikkelissa`,
  cs: list`Obsah | Obsah článku | V tomto článku`,
  uk: list`Зміст | Зміст статті | У цій статті`,
  el: list`Περιεχόμενα | Πίνακας περιεχομένων`,
  he: list`תוכן עניינים | תוכן העניינים | בכתבה זו`,
  th: list`สารบัญ`,
  vi: list`Mục lục | Nội dung chính | Nội dung bài viết`,
  id: list`Daftar isi | Isi artikel`,
  hu: list`Tartalom | Tartalomjegyzék`,
  ro: list`Cuprins | Conținut`,
  fa: list`فهرست مطالب | فهرست | آنچه در این مقاله می خوانید`,
  ...elsewhere('CONTENTS'),
};
