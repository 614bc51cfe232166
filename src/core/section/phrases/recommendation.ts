/** Words that head, introduce and end pointers to other articles, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const HEADING: Phrases = {
  en: list`Related | Related articles | Related article | Related stories | Related story | Related posts | Related post | Related news
    Related content | Related coverage | Related links | Related link | Related reading | Related videos | Related video
    Related items | Related pages | Related galleries | Related to this story | Related to this article | Read more | Read next
    Read also | Read this next | What to read next | Further reading | Recommended reading | Recommended | Recommend
    Recommended for you | Recommended articles | Recommended posts | Recommendations | We recommend | Suggested articles
    You may also like | You might also like | You may like | You might like | You might also be interested in | Also read
    Also in the news | See also | Don't miss | In case you missed it | ICYMI | More stories | More articles | More news
    More like this | More on this story | More from this author | More to explore | More for you | Similar articles
    Similar posts | Other news | Other posts | Explore more | Discover more | Keep reading | Continue reading | For you
    Just for you | Top picks | Editor's picks | Editors' picks | Our picks | Featured | Featured articles | Featured posts
    Featured content | Must read | From around the web | Related products | Frequently bought together | Recently viewed
    Spotlight | In focus | Hot topics`,
  zh: list`推荐 | 推薦 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 相关文章 | 相關文章 | 相关报道 | 相关链接 | 推荐阅读 | 精彩推荐`,
  ja: list`関連記事 | 関連ニュース | 関連リンク | 関連情報 | 関連コンテンツ | 関連動画 | 関連トピックス | 関連する記事 | 関連投稿 | あわせて読みたい | 合わせて読みたい | この記事を読んだ人におすすめ
    こちらもおすすめ | おすすめの記事 | こんな記事も読まれています | この記事もおすすめ | この著者の記事`,
  ko: list`관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 관련글 | 관련 글 | 관련 콘텐츠 | 관련 링크 | 관련 영상 | 추천 기사 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 기사 | 관련 기사 보기
    이 기사도 보세요 | 이 기자의 다른 기사 | 이 기자의 다른기사 | 기자의 다른 기사 | 기자의 다른기사 보기 | 다른 기사 | 다른기사 보기 | 당신이 좋아할 만한 기사 | 추천뉴스 | 추천 뉴스 | 추천 콘텐츠
    추천기사 | 함께 볼만한 기사 | 이 시각 추천뉴스 | 관련기사 보기 | 연관기사 | 연관 기사 | 연관뉴스 | 이런 기사 어때요 | 에디터 추천 | 편집자 추천`,
  de: list`Mehr zum Thema | Mehr zu diesem Thema | Mehr dazu | Mehr zu | Lesen Sie auch | Lesen Sie mehr | Lesen Sie weiter | Lies auch
    Lesen Sie dazu auch | Weiterlesen | Auch interessant | Auch lesenswert | Das könnte Sie auch interessieren
    Das könnte Sie interessieren | Das könnte dich auch interessieren | Das könnte dir auch gefallen | Verwandte Artikel
    Verwandte Beiträge | Verwandte Themen | Ähnliche Artikel | Ähnliche Beiträge | Ähnliche Themen | Ähnliche Nachrichten
    Zum Thema | Zum Weiterlesen | Siehe auch | Weitere Artikel | Weitere Beiträge | Weitere Nachrichten | Weitere Meldungen
    Weitere Themen | Weitere Informationen zum Thema | Weiterführende Links | Empfehlungen | Empfohlen | Aus dem Ressort
    Mehr Nachrichten | Mehr Themen | Mehr lesen | Interessante Artikel | Top-Themen | Topthemen`,
  fr: list`À lire aussi | A lire aussi | À lire également | A lire également | À lire | A lire | Lire aussi | Lire également
    Lisez aussi | À découvrir | Sur le même sujet | Sur le même thème | Dans la même rubrique | Vous aimerez aussi
    En savoir plus | Lire la suite | Suggestions`,
  es: list`Artículos relacionados | Artículo relacionado | Noticias relacionadas | Noticia relacionada | Notas relacionadas
    Contenido relacionado | Contenidos relacionados | Entradas relacionadas | Publicaciones relacionadas | Relacionados
    Relacionado | Relacionadas | Lea también | Lee también | Leé también | Leer más | Seguir leyendo | Más información
    Te puede interesar | Te recomendamos | Vea también | Destacados | En portada`,
  pt: list`Leia também | Leia mais | Leia ainda | Ler mais | Ler também | Veja também | Veja mais | Ver também | Saiba mais`,
  it: list`Leggi anche | Leggi tutto | Leggi di più | Leggi altro | Leggi ancora | Leggi pure | Vedi anche | Guarda anche
    Per approfondire`,
  nl: list`Lees ook | Lees meer | Lees verder | Lees ook dit | Lees meer over | Zie ook | Bekijk ook | Meer lezen | Verder lezen`,
  pl: list`Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj także | Przeczytaj też
    Przeczytaj również | Przeczytaj więcej | Zobacz również | Zobacz więcej | Powiązane | Polecane | Polecamy | Zobacz też
    Zobacz także | Sprawdź też | Warto przeczytać`,
  ru: list`Читайте также | Читать также | Читайте ещё | Читайте еще | Читать далее | Читать дальше | Читать полностью | Смотрите также
    Смотри также`,
  tr: list`İlgili haberler | İlgili haber | İlgili yazılar | İlgili makaleler | İlgili içerikler | İlgili konular | İlgili videolar
    Benzer haberler | Benzer yazılar | Ayrıca okuyun | Bunu da oku | Ayrıca bakınız | Bunlar da ilginizi çekebilir
    İlginizi çekebilir | Bunu da okuyun | Ayrıca bkz | Devamını oku | Diğer haberler | Önerilen haberler
    Sizin için seçtiklerimiz | Bunlara da bakın | Benzer içerikler | Önerilenler | Sıradaki haber | Benzer konular
    İlgini çekebilir`,
  ar: list`اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأ ايضا | اقرأ المزيد | إقرأ المزيد | قراءة المزيد | اقرأوا أيضا
    مقالات ذات صلة | أخبار أخرى | اخترنا لكم | اقرأ أيضًا | طالع أيضا | شاهد أيضا | شاهد أيضاً | اقرأ كذلك | وقد يهمك
    قد يهمك أيضا | قد يهمك أيضاً | ذات صلة | للمزيد اقرأ | تابع أيضا | مواضيع ذات صلة | اقرأ أيضاً على | اقرئي أيضا
    أخبار ذات صلة | موضوعات ذات صلة | قد يعجبك | قد يعجبك أيضا | قد يعجبك أيضاً | قد يهمك | مقالات مشابهة | أخبار متعلقة
    مواضيع متعلقة | المزيد من الأخبار | مقالات أخرى | مقالات قد تهمك | نرشح لك | اخترنا لك | ننصحك بقراءة | الموضوعات المتعلقة
    مواضيع قد تهمك | نوصي بقراءته | المزيد من | اقرأ في هذا الموضوع | موضوعات متعلقة | محتوى ذو صلة | أخبار مشابهة | مختارات`,
  hi: list`संबंधित खबरें | संबंधित ख़बरें | संबंधित समाचार | संबंधित लेख | सम्बंधित खबरें | संबंधित पोस्ट | संबंधित वीडियो
    संबंधित स्टोरी | यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | यह भी देखें | ये भी देखें | और पढ़ें | इन्हें भी पढ़ें
    ये खबरें भी पढ़ें | यह खबर भी पढ़ें | यह भी पढ़े | ये भी पढ़े | यहां पढ़ें | अन्य खबरें | रिलेटेड न्यूज | और खबरें
    संबंधित आलेख | आपके लिए | और खबरें पढ़ें | मिलती जुलती खबरें | संबंधित | अगली स्टोरी | इससे जुड़ी खबरें`,
  sv: list`Läs också | Läs även | Läs mer | Läs vidare | Mer om | Se även`,
  no: list`Les også | Les mer | Les videre | Relaterte artikler`,
  da: list`Læs også | Læs mere | Læs videre | Relaterede artikler | Se også`,
  fi: list`Lue myös | Lue lisää | Lue seuraavaksi | Lisää aiheesta | Katso myös | Lue lisää aiheesta`,
  cs: list`Čtěte také | Čtěte dále | Čtěte též | Přečtěte si také | Další články | Mohlo by vás zajímat | Čtěte více
    Přečtěte si | Přečtěte si více`,
  uk: list`Читайте також | Читати також | Читайте ще | Читати далі | Дивіться також | Також читайте | Читайте більше`,
  el: list`Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Διαβάστε περισσότερα | Διάβασε επίσης | Δείτε επίσης
    Δείτε ακόμα | Δείτε ακόμη | Διάβασε ακόμη | Διαβάστε και | Διαβάστε εδώ | Διάβασε ακόμα | Διαβάστε σχετικά | Σχετικά άρθρα
    Σχετικές ειδήσεις | Σχετικά θέματα | Σχετικά νέα | Προτεινόμενα | Σχετικά | Προτεινόμενα άρθρα | Περισσότερα άρθρα
    Μπορεί να σας ενδιαφέρει | Ίσως σας ενδιαφέρει | Μη χάσετε | Παρόμοια άρθρα | Προτείνουμε | Σχετικές αναρτήσεις
    Ίσως σας ενδιαφέρουν | Περισσότερα νέα`,
  he: list`קרא גם | קראו גם | קרא עוד | קראו עוד | ראו גם | קראו בהרחבה | לקריאה נוספת | קראו את | צפו גם | כתבות קשורות
    אולי יעניין אותך | אולי יעניין אתכם | אולי יעניין אותך גם | עוד בנושא | כתבות נוספות | מאמרים קשורים | פוסטים קשורים
    כתבות נוספות שיעניינו אתכם | עוד כתבות | כתבות דומות | כתבות מומלצות | מומלצים | מומלץ עבורך | מומלצים עבורך
    נושאים קשורים | עוד באתר | עוד במדור | קשור | כתבות שאולי יעניינו אתכם | עוד חדשות | מאמרים נוספים | אולי תאהב
    אולי תאהבו | עשוי לעניין אותך | אל תפספסו | ידיעות קשורות | המלצות`,
  th: list`ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | อ่านเพิ่มเติม
    อ่านข่าวที่เกี่ยวข้อง | อ่านต่อ | อ่านข่าวเพิ่มเติม | อ่านประกอบ | ดูเพิ่มเติม | ข่าวอื่นๆ | เรื่องแนะนำ | ข่าวแนะนำ
    บทความแนะนำ | คุณอาจสนใจ | เรื่องที่คุณอาจสนใจ | บทความอื่นๆ | ข่าวน่าสนใจ | แนะนำสำหรับคุณ`,
  vi: list`Tin liên quan | Bài viết liên quan | Bài liên quan | Tin bài liên quan | Xem thêm | Đọc thêm | Đọc tiếp | Xem ngay
    Tham khảo thêm | Mời quý độc giả | Mời bạn đọc | Xem thêm bài viết | Tin cùng chuyên mục | Cùng chuyên mục
    Có thể bạn quan tâm | Tin khác | Các tin khác | Bài viết khác | Bạn có thể quan tâm | Chủ đề liên quan | Tin tức liên quan
    Bài viết cùng chuyên mục | Đừng bỏ lỡ | Có thể bạn thích | Nội dung liên quan | Tin tức khác | Bài cùng chuyên mục
    Gợi ý cho bạn`,
  id: list`Baca juga | Baca selengkapnya | Baca lebih lanjut | Berita terkait | Simak juga | Lihat juga | Tonton juga
    Baca lainnya | Baca pula | Simak selengkapnya | Artikel terkait | Berita lainnya | Artikel lainnya | Rekomendasi
    Rekomendasi untuk anda | Anda mungkin suka | Pilihan editor | Pilihan untukmu | Terkait | Rekomendasi untukmu
    Berita rekomendasi | Mungkin anda suka | Topik terkait berita | Artikel menarik lainnya | Video terkait | Berita pilihan
    Kamu mungkin suka`,
  hu: list`Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó anyagok | Kapcsolódó tartalom | Olvassa el ezt is
    Olvasd el ezt is | Kapcsolódó | Ezt is olvassa el | Olvass tovább | Ezeket is olvassa el | Ez is érdekelheti`,
  ro: list`Citește și | Citeste si | Citiți și | Citește mai mult | Citeşte și | Citește mai multe | Vezi și | Vezi si
    Citește mai departe | Citeşte şi | Vezi şi`,
  fa: list`مطالب مرتبط | اخبار مرتبط | مقالات مرتبط | خبرهای مرتبط | بیشتر بدانید | همچنین بخوانید: | بخوانید:
    بیشتر بخوانید: | حتما بخوانید | این مطلب را هم بخوانید | مطالب مرتبط با این خبر | خبرهای دیگر | اخبار مرتبط با این
    پیشنهاد ما | پیشنهاد سردبیر | پیشنهادی | مطالب پیشنهادی | مطالب مشابه | نوشته‌های مرتبط | نوشته های مرتبط | اخبار پیشنهادی
    از دست ندهید | مرتبط | سایر اخبار | مقاله های مرتبط | مقاله‌های مرتبط | مطالب بیشتر | مطالب دیگر | وب گردی | وبگردی
    از میان اخبار`,
  ...elsewhere('RECOMMENDATION_HEADING'),
};

export const HEADING_LEAD: Phrases = {
  en: list`More from | More stories from | More articles from | More news from | More in | More stories in | More articles in | More by
    More articles by | More stories by | More posts by | View all posts by | View more articles by | See all articles by
    See more from | See more stories | Read more from | Read more by | Read more stories | More on | Latest from | Latest in
    The latest from | Recent posts by | Popular in | Trending in | Most read in | Related articles | Related stories
    Related posts | Related news | Recommended reading | Recommended for | Also in | Elsewhere on | Explore more | Discover more
    More great`,
  zh: list`更多关于 | 更多關於 | 更多相关 | 更多來自 | 更多来自 | 查看更多 | 更多精彩 | 作者的其他文章 | 推荐阅读`,
  ja: list`関連記事 | 関連ニュース | おすすめの関連 | こちらも読まれています | の関連ニュース | その他の | 最新の関連`,
  ko: list`관련기사 더 | 더 많은 | 다른 기사 더보기 | 관련 기사 더보기 | 이 기자의 다른 | 기자의 다른 기사`,
  de: list`Mehr aus | Mehr von | Mehr über | Mehr zum | Weitere Artikel von | Weitere Artikel aus | Weitere Beiträge von
    Weitere Beiträge aus | Weitere Meldungen aus | Weitere Nachrichten aus | Alle Artikel von | Alle Beiträge von
    Alle Artikel zum Thema | Aktuelles aus | Neues aus | Auch interessant | Verwandte Themen`,
  fr: list`Plus d'articles de | Plus de contenus | Tous les articles de | Tous ses articles | Les derniers articles
    Toute l'actualité de | Toute l'actualité sur | Voir tous les articles | Articles les plus lus | Sur le même`,
  es: list`Más de | Más en | Más noticias de | Más noticias sobre | Más artículos de | Más información sobre
    Ver todos los artículos de | Ver todas las entradas de | Todas las noticias de | Lo más leído en | Lo más visto en`,
  pt: list`Mais de | Mais em | Mais notícias de | Mais notícias sobre | Mais artigos de | Mais sobre | Ver todos os posts de
    Veja todos os artigos de | Leia mais notícias | Tudo sobre | Mais lidas em`,
  it: list`Altro da | Altri articoli di | Altri articoli da | Altre notizie da | Altre notizie su | Tutti gli articoli di
    Vedi tutti gli articoli | Tutte le notizie di | Tutte le notizie su`,
  nl: list`Meer van | Meer uit | Meer over | Meer artikelen van | Meer artikelen over | Meer nieuws over | Meer nieuws uit
    Alle artikelen van | Bekijk alle berichten van`,
  pl: list`Więcej od | Więcej z | Więcej o | Więcej artykułów | Więcej wiadomości z | Zobacz wszystkie wpisy
    Wszystkie artykuły autora | Inne artykuły autora | Najnowsze wiadomości z`,
  ru: list`Ещё от | Больше новостей | Все статьи автора | Все материалы автора | Все новости по теме | Другие новости по теме
    Другие материалы автора | Новости по теме`,
  tr: list`Tüm yazıları | Yazarın tüm yazıları | Tüm haberleri | Son haberler | Daha fazla`,
  ar: list`المزيد من | المزيد عن | المزيد في | كل مقالات | جميع مقالات | اقرأ المزيد من | أحدث أخبار`,
  hi: list`और खबरें | से और | पढ़ें और खबरें | की और खबरें`,
  sv: list`Mer från | Fler artiklar från | Fler artiklar av | Alla artiklar av`,
  no: list`Mer fra | Flere saker fra | Flere artikler av | Siste fra`,
  da: list`Mere fra | Flere artikler fra | Flere artikler af | Seneste fra`,
  fi: list`Lisää aiheesta | Lisää kirjoittajalta | Uusimmat artikkelit | Kaikki artikkelit aiheesta`,
  cs: list`Více z rubriky | Další články autora | Další články z rubriky | Všechny články autora`,
  uk: list`Більше новин | Усі матеріали автора | Усі статті автора | Інші матеріали автора`,
  el: list`Περισσότερα από | Όλα τα άρθρα του | Περισσότερα για`,
  he: list`עוד מאת | עוד כתבות של | כל הכתבות של | לכל הכתבות של | עוד בנושא`,
  vi: list`Xem tất cả bài viết | Các bài viết khác của | Tin mới về`,
  id: list`Lihat semua artikel | Berita lain dari | Artikel lain dari`,
  hu: list`További cikkek a | További hírek a | A szerző további`,
  ro: list`Mai multe articole | Toate articolele | Mai multe despre | Alte articole de`,
  fa: list`مطالب بیشتر درباره | همه مطالب`,
  ...elsewhere('HEADING_LEAD'),
};

export const INLINE_LEAD: Phrases = {
  en: list`Read also | Also read | Read more | Read next | Read this | Read the full story | Read the full review
    Read the full report | Read the full article | Read our | Read all about | Read about | Read part | See also | Also see
    See more | See our | Watch also | Also watch | Watch more | Watch next | Watch now | Watch the video | Related | Don't miss
    In case you missed it | ICYMI | You may also like | You might also like | If you liked this | If you enjoyed this
    Further reading | Recommended | Learn more | Find out more | Check out our | Check out these | Continue reading | More info
    Must read | For more on | For more stories | Click here to read | Trending now | Editor's pick`,
  zh: list`相关阅读 | 相關閱讀 | 延伸阅读 | 延伸閱讀 | 推薦閱讀 | 相关新闻 | 相關新聞 | 相关报道 | 参见 | 点击阅读 | 点击查看 | 相关链接 | 更多内容请`,
  ja: list`あわせて読みたい | 合わせて読みたい | 併せて読みたい | こちらもチェック | こちらもおすすめ | 参考記事 | 詳しくはこちら | 続きを読む | 写真特集`,
  ko: list`관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 추천기사 | 추천 기사 | 함께 읽기 | 함께 보기 | 더 읽기 | 함께 보면 좋은 기사 | 함께 읽으면 좋은 기사 | 이 기사도 보세요`,
  de: list`Lesen Sie auch | Lesen Sie hier | Lesen Sie mehr | Lesen Sie dazu | Lesen Sie außerdem | Lesen Sie jetzt | Lesen Sie zudem
    Lies auch | Lies hier | Lies mehr | Mehr zum Thema | Mehr dazu | Mehr zu | Mehr lesen | Mehr erfahren | Siehe auch
    Hier geht's zu | Hier geht es zum | Hier geht's zum | Zum Thema | Das könnte Sie auch interessieren | Weitere Informationen
    Zum Artikel | Bildergalerie`,
  fr: list`À lire aussi | A lire aussi | À lire également | A lire également | Lire aussi | Lire également | Lire notre | Lire la suite
    Lire l'article | À découvrir | Sur le même sujet | En savoir plus | Pour aller plus loin`,
  es: list`Lea también | Lee también | Leé también | Lea además | Leer también | Leer más | Lee más | Lea más | Lea aquí | Ver más
    Vea también | Te puede interesar | Le puede interesar | Más información | Relacionado | Te recomendamos`,
  pt: list`Leia também | Leia mais | Leia ainda | Leia aqui | Leia a íntegra | Leia a matéria completa | Ler também | Ler mais
    Veja também | Veja mais | Saiba mais | Saiba como`,
  it: list`Leggi anche | Leggi di più | Leggi qui | Leggi tutto | Leggi pure | Leggi l'articolo | Leggi l'intervista | Vedi anche
    Vedi pure | Per saperne di più`,
  nl: list`Lees ook | Lees meer | Lees hier | Lees verder | Zie ook | Bekijk ook | Bekijk hier | Bekijk de video`,
  pl: list`Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj | Zobacz także | Zobacz również
    Zobacz więcej | Zobacz wideo | Polecamy | Więcej informacji | Dowiedz się więcej | Zobacz też | Sprawdź też
    Warto przeczytać`,
  ru: list`Читайте также | Читать также | Читайте ещё | Читайте еще | Читайте подробнее | Читайте в | Читайте по теме
    Читать полностью | Смотрите также`,
  tr: list`Ayrıca okuyun | Bunu da okuyun | Bunları da okuyun | Ayrıca bakınız | İlgili haber | İlgili haberler | Haberin devamı
    Haberin detayları | Devamını oku | Bunu da oku | Bunlar da ilginizi çekebilir | İlginizi çekebilir | Ayrıca bkz`,
  ar: list`اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأ ايضا | اقرأ المزيد | اقرأ عن | اقرأ كذلك | طالع أيضا | اقرأ أيضًا
    شاهد أيضا | شاهد أيضاً | وقد يهمك | قد يهمك أيضا | قد يهمك أيضاً | ذات صلة | للمزيد اقرأ | تابع أيضا | مواضيع ذات صلة
    اقرئي أيضا`,
  hi: list`यह भी पढ़ें | यह भी पढ़े | ये भी पढ़ें | ये भी पढ़े | इसे भी पढ़ें | इन्हें भी पढ़ें | इसे भी देखें | यह भी देखें
    ये भी देखें | पढ़ें | और पढ़ें | ये खबरें भी पढ़ें | यह खबर भी पढ़ें | यहां पढ़ें`,
  sv: list`Läs också | Läs även | Läs mer | Mer om | Se även | Läs vidare`,
  no: list`Les også | Les mer | Les hele | Les videre`,
  da: list`Læs også | Læs mere | Læs hele | Se også | Læs videre`,
  fi: list`Lue myös | Lue lisää | Lue koko | Lue tästä | Katso myös`,
  cs: list`Čtěte | Mohlo by vás zajímat | Přečtěte si`,
  uk: list`Читайте також | Читати також | Читайте ще | Дивіться також | Також читайте | Читайте більше`,
  el: list`Διαβάστε επίσης | Διαβάστε ακόμα | Διαβάστε ακόμη | Διαβάστε περισσότερα | Διάβασε επίσης | Δείτε επίσης
    Δείτε ακόμα | Δείτε ακόμη | Διάβασε ακόμη | Διαβάστε και | Διαβάστε εδώ | Διάβασε ακόμα | Διαβάστε σχετικά`,
  he: list`קרא גם | קראו גם | קרא עוד | קראו עוד | ראו גם | קראו בהרחבה | לקריאה נוספת | קראו את | צפו גם | כתבות קשורות`,
  th: list`อ่านข่าว | อ่านต่อ | อ่านเพิ่ม | อ่านประกอบ | ดูเพิ่มเติม`,
  vi: list`Xem thêm | Đọc thêm | Xem ngay | Đọc tiếp | Tham khảo thêm | Mời quý độc giả | Mời bạn đọc`,
  id: list`Baca juga | Baca selengkapnya | Baca lebih lanjut | Baca berita | Simak juga | Lihat juga | Tonton juga
    Baca lainnya | Baca pula | Simak selengkapnya`,
  hu: list`Olvassa el ezt is | Olvasd el ezt is | Ezt is olvassa el | Ezt olvasta már | Kapcsolódó | Olvass tovább
    Ezeket is olvassa el | Ez is érdekelheti`,
  ro: list`Citește și | Citeste si | Citiți și | Vezi și | Citeşte și | Citește mai mult | Citește mai multe | Vezi si
    Citește mai departe | Citeşte şi | Vezi şi`,
  fa: list`بیشتر بخوانید | همچنین بخوانید | همچنین ببینید | بیشتر ببینید | بیشتر بدانید | بخوانید: | حتما بخوانید
    این مطلب را هم بخوانید`,
  ...elsewhere('INLINE_LEAD'),
};

export const TEASER_END: Phrases = {
  en: list`Read more | Read more here | Read more about this | Read the rest | Read the rest of this entry | Read article | Read story
    Read now | Read on | Continue reading | Keep reading | Full story | Full article | Full story here | Learn more
    Find out more | See more | View more | View article | View post | More details | More information | Watch now | Watch video
    Listen now`,
  zh: list`阅读更多 | 閱讀更多 | 查看更多 | 查看详情 | 查看詳情 | 继续阅读 | 全文>>`,
  ja: list`続きを読む | もっと見る | もっと読む | 詳しく見る | 詳細を見る | 記事を読む | 全文を読む | 続きはこちら | 詳しくはこちら`,
  ko: list`더 보기 | 더보기 | 더 읽기 | 자세히 보기 | 자세히보기 | 계속 읽기 | 기사 보기 | 전문 보기 | 전체보기 | 기사보기 | 기사 원문 보기`,
  de: list`Weiterlesen | Mehr lesen | Mehr erfahren | Jetzt lesen | Lesen Sie mehr | Zum Artikel | Zum Beitrag | Mehr dazu | Mehr Infos
    Mehr Informationen | Artikel lesen | Zur Meldung | Zum Video`,
  fr: list`Lire la suite | Lire l'article | En savoir plus | Lire plus | Voir plus | Lire l'article complet | Voir l'article
    Continuer la lecture | Poursuivre la lecture`,
  es: list`Leer más | Seguir leyendo | Sigue leyendo | Continuar leyendo | Ver más | Saber más | Leer artículo | Leer nota completa
    Leer artículo completo | Ver video`,
  pt: list`Leia mais | Ler mais | Continue lendo | Continuar lendo | Continuar a ler | Continue a ler | Ver mais | Veja mais
    Saiba mais`,
  it: list`Leggi tutto | Leggi di più | Continua a leggere | Continua la lettura | Leggi l'articolo | Scopri di più | Leggi ancora
    Vedi di più | Leggi articolo completo`,
  nl: list`Lees meer | Lees verder | Meer lezen | Verder lezen | Lees het hele artikel | Lees artikel | Bekijk meer | Meer info
    Lees het artikel`,
  pl: list`Czytaj więcej | Czytaj dalej | Czytaj całość | Przeczytaj więcej | Więcej informacji | Zobacz więcej | Dowiedz się więcej
    Przejdź do artykułu | Czytaj artykuł`,
  ru: list`Читать далее | Читать дальше | Читать полностью | Читать статью | Узнать больше | Подробнее | Читать ещё | Читать еще`,
  tr: list`Devamını oku | Devamı | Devamını okuyun | Daha fazla oku | Daha fazla bilgi | Haberi oku | Detaylı bilgi
    Devamı için tıklayın | Tümünü gör | Daha fazlası | Detaylar için tıklayın`,
  ar: list`أكمل القراءة | تابع القراءة | للمزيد | المزيد | متابعة القراءة | اقرأ التفاصيل`,
  hi: list`और पढ़ें | आगे पढ़ें | पूरा पढ़ें | पूरी खबर पढ़ें | और देखें | पूरी खबर | अधिक पढ़ें | विस्तार से पढ़ें`,
  sv: list`Läs mer | Läs vidare | Läs hela artikeln | Läs artikeln`,
  no: list`Les mer | Les videre | Les hele saken | Les hele artikkelen | Vis mer`,
  da: list`Læs mere | Læs videre | Læs hele artiklen | Læs artiklen`,
  fi: list`Lue lisää | Lue koko artikkeli | Lue juttu | Jatka lukemista | Näytä lisää`,
  cs: list`Číst dál | Číst více | Celý článek`,
  uk: list`Читати далі | Читати повністю | Детальніше | Читати більше`,
  el: list`Περισσότερα | Συνέχεια | Διαβάστε όλο το άρθρο | Συνέχεια ανάγνωσης`,
  he: list`קרא עוד | קראו עוד | להמשך קריאה | לכתבה המלאה | המשך קריאה | עוד פרטים | המשיכו לקרוא`,
  th: list`อ่านต่อ | อ่านเพิ่มเติม | ดูเพิ่มเติม | อ่านทั้งหมด | ดูทั้งหมด`,
  vi: list`Xem thêm | Đọc thêm | Đọc tiếp | Chi tiết | Xem tiếp`,
  id: list`Selengkapnya | Baca lebih lanjut | Baca juga | Lihat semua`,
  hu: list`Tovább olvasom | Bővebben | Olvass tovább | Tovább a cikkre`,
  ro: list`Citește mai mult | Citește mai departe | Citeste mai mult | Citește articolul`,
  fa: list`ادامه مطلب | بیشتر بخوانید | ادامه خبر | مشاهده بیشتر | مشاهده همه | متن کامل | بیشتر بدانید`,
  ...elsewhere('TEASER_END'),
};

export const POINTER: Phrases = {
  en: list`you may also like | you might also like | you may also be interested in | you might also be interested in
    people who read this also read | readers also enjoyed | readers who liked this | see all our coverage
    follow our coverage of | all our coverage of | more stories like this | more articles like this | more news like this
    other articles you | other stories you | stories you may have missed | stories you might like | articles you might like
    recommended for you | read our latest | our latest stories on | top stories of the day | sponsored stories you
    click here to read | for the latest news`,
  zh: list`你可能也喜欢 | 您可能也喜欢 | 你可能会喜欢 | 大家都爱看 | 更多精彩内容 | 更多精彩內容 | 更多新闻请 | 更多相关内容 | 点击查看更多`,
  ja: list`この記事を読んだ人は | こんな記事も読まれて | 関連する記事を | の記事一覧を見る | の最新記事を見る | 記事をもっと見る | ランキングをもっと見る`,
  ko: list`기사 더 보기 | 관련 기사 더 | 기자의 다른 기사 | 이 기사와 함께`,
  de: list`könnte Sie auch interessieren | könnte dich auch interessieren | könnte Ihnen auch gefallen | könnte dir auch gefallen
    interessierten sich auch für | alle Artikel zum Thema | alle Nachrichten zum Thema | weitere Artikel zum Thema
    mehr zum Thema lesen | lesen Sie auf Seite | hier gelangen Sie zu weiteren | weitere Informationen finden Sie hier
    weitere Nachrichten aus | mehr aktuelle Nachrichten | alle Entwicklungen im`,
  fr: list`pourrait vous intéresser | pourraient vous intéresser | peut vous intéresser | peuvent vous intéresser | vous aimerez aussi
    retrouvez toute l'actualité | retrouvez tous nos articles | toute l'actualité sur | voir tous les articles`,
  es: list`te puede interesar | te podría interesar | le puede interesar | te puede gustar | puede interesarte | encuentra más noticias
    sigue leyendo sobre | ver más noticias`,
  pt: list`você pode gostar | você também pode gostar | pode interessar | veja mais notícias | leia mais notícias
    veja outras notícias | confira outras notícias | todas as notícias sobre`,
  it: list`potrebbe interessarti | potrebbero interessarti | ti potrebbe interessare | ti potrebbero interessare
    leggi tutte le notizie | tutte le notizie su | potrebbe anche piacerti`,
  nl: list`misschien ook interessant | vind je misschien ook | lees ook deze artikelen | bekijk alle artikelen`,
  pl: list`może Cię zainteresować | mogą Cię zainteresować | więcej przeczytasz | zobacz inne artykuły`,
  ru: list`вам может быть интересно | вам будет интересно | может вас заинтересовать | вам может понравиться | все материалы по теме
    другие новости читайте | читайте также на`,
  tr: list`ilginizi çekebilir | ilginizi çekebilecek | haberin devamı için | tüm haberler için | diğer haberler için`,
  ar: list`قد يعجبك أيضا | قد يهمك أيضا | لقراءة المزيد من | لمزيد من الأخبار | للمزيد من الأخبار`,
  hi: list`यह भी पढ़ें | ये भी पढ़ें | अधिक खबरों के लिए | और भी खबरें पढ़ें`,
  he: list`אולי יעניין | שאולי יעניינו | עשויים לעניין`,
  ...elsewhere('POINTER'),
};
