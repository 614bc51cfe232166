/** Words of menus and names of a site's sections, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const MENU_WORD: Phrases = {
  any: list`Menu | Info | FAQ | FAQs | RSS | Blog | Forum | Portal | Wiki`,
  en: list`Home | Homepage | Home page | Main page | Main menu | Open menu | Close menu | Toggle menu | Show menu | Mobile menu
    Navigation | Main navigation | Site navigation | Primary navigation | Secondary navigation | Toggle navigation
    Open navigation | Quick links | Useful links | Footer | Footer menu | Header | Site map | Sitemap | Site index | About
    About us | About this site | Contact | Contacts | Contact us | Contact info | Get in touch | Help | Help center
    Help centre | Help desk | Support | Customer service | Customer support | Careers | Jobs | Work with us | Work for us
    Press | Press room | Press office | Press releases | Newsroom | Media center | Media kit | Investors | Investor relations
    Our team | Our story | Our mission | Our history | Our services | Our work | Who we are | What we do | Services | Products
    Solutions | Resources | Company | Partners | Clients | Testimonials | Portfolio | Case studies | Pricing | Features
    Documentation | Docs | Downloads | Gallery | Galleries | Photo galleries | Videos | Video | Podcasts | Audio | Radio | TV
    Live TV | Events | Calendar | Archive | Archives | Categories | All categories | Browse | Explore | Discover | All topics
    All sections | Sections | Departments | Directory | Index | Locations | Store locator | Find a store | Shop | Store
    My account | Your account | Account | Account settings | Profile | Settings | Preferences | Dashboard | Wishlist | Wish list
    Favorites | Bookmarks | Shopping cart | View cart | Cart | Basket | Checkout | Community | Forums | Board index | New posts
    Today's posts | Guidelines | Rules | Staff | Masthead | Write for us | News tips | Send us a tip | Feedback | Site feedback
    Give feedback | Blogs | Columns | Columnists | Authors | Contributors | Puzzles | Crossword | Crosswords | Horoscopes
    Games | Comics | Obituaries | Classifieds | Weather | E-paper | ePaper | Digital edition | Today's paper | Past issues
    Current issue | RSS feeds | RSS feed | More | Learn | Overview`,
  zh: list`首页 | 首頁 | 主页 | 主頁 | 网站首页 | 網站首頁 | 返回首页 | 回首页 | 回首頁 | 目录 | 导航 | 联系我们 | 帮助 | 友情链接 | 商务合作 | 下载 | 图片 | 视频 | 专题 | 频道 | 论坛 | 社区
    部落格 | 专栏 | 分类 | 分類 | 更多 | 电脑版 | 投稿`,
  ja: list`ホーム | トップ | トップページ | メニュー | メインメニュー | サイトマップ | お問い合わせ | お問合せ | 問い合わせ | 会社概要 | 採用情報 | ヘルプ | よくある質問 | リンク | 動画 | 特集 | 連載 | 一覧
    マイページ | 広告掲載について | お知らせ | プレスリリース | 紙面ビューアー | 運営会社 | 広告掲載 | このサイトについて`,
  ko: list`홈 | 홈으로 | 메인 | 메뉴 | 전체메뉴 | 전체 메뉴 | 메뉴 열기 | 메뉴 닫기 | 사이트맵 | 회사소개 | 고객센터 | 광고안내 | 포토 | 영상 | 마이페이지 | 제보하기 | 지면보기 | 회사 소개
    광고문의 | 광고 문의 | 제휴문의 | 제휴 문의 | 기사제보 | 불편신고 | 독자투고 | 구독신청 안내 | 신문구독 | 찾아오시는 길 | 공지사항 | 전체기사 | 전체 기사 | 바로가기 | 동영상 | 포토뉴스
    모바일 버전 | PC버전 | PC 버전`,
  de: list`Startseite | Zur Startseite | Menü | Hauptmenü | Menü öffnen | Menü schließen | Hauptnavigation | Navigation öffnen
    Über uns | Wir über uns | Kontakt | Kontakte | Kontaktieren Sie uns | Hilfe | Hilfe & Kontakt | Häufige Fragen
    Häufig gestellte Fragen | Karriere | Stellenangebote | Presse | Unternehmen | Produkte | Dienstleistungen | Leistungen
    Referenzen | Partner | Links | Nützliche Links | Archiv | Kategorien | Alle Kategorien | Rubriken | Ressorts
    Themenübersicht | Übersicht | Termine | Veranstaltungen | Kalender | Galerie | Bilder | Fotostrecken | Mediathek
    Mein Konto | Mein Profil | Einstellungen | Merkliste | Warenkorb | Mitglieder | Gästebuch | Redaktion | Mediadaten
    Leserservice | Abo-Service | Zeitung | Stellenmarkt | Immobilien | Anzeigenmarkt | Verein | Vorstand | Satzung
    Aktuelle Ausgabe | Ausgaben | Heftarchiv | Seiten`,
  fr: list`Accueil | Page d'accueil | Retour à l'accueil | Menu principal | Ouvrir le menu | Fermer le menu | Plan du site | À propos
    A propos | Qui sommes-nous | Nous contacter | Contactez-nous | Aide et contact | Foire aux questions | Emploi
    Nous rejoindre | Espace presse | Boutique | Mon compte | Mon profil | Liens | Liens utiles | Catégories | Rubriques | Vidéos
    Agenda | Événements | Petites annonces | Le journal | Partenaires | Voir plus | Membres`,
  es: list`Inicio | Página de inicio | Portada | Ir a la portada | Menú | Menú principal | Abrir menú | Cerrar menú | Mapa del sitio
    Quiénes somos | Sobre nosotros | Nosotros | Contacto | Contáctenos | Contáctanos | Ayuda | Preguntas frecuentes | Empleo
    Servicios | Tienda | Mi cuenta | Secciones | Archivo | Hemeroteca | Fotogalerías | Galerías | Vídeos | Clasificados
    Ediciones | Edición impresa | Horóscopo | Especiales | Más | Redacción`,
  pt: list`Início | Página inicial | Página principal | Capa | Menu principal do site | Mapa do site | Quem somos | Sobre nós | Sobre
    Fale conosco | Perguntas frequentes | Trabalhe conosco | Serviços | Minha conta | Editorias | Galeria | Fotos
    Classificados | Edição impressa | Expediente | Mais`,
  it: list`Pagina iniziale | Torna alla home | Menù | Menu di navigazione | Apri menu | Chiudi menu | Mappa del sito | Chi siamo
    Contatti | Gallerie | Redazione | Altro`,
  nl: list`Voorpagina | Startpagina | Hoofdmenu | Menu openen | Menu sluiten | Over ons | Over deze site | Contacteer ons
    Neem contact op | Foto's`,
  pl: list`Strona główna | Menu główne | Nawigacja | Mapa strony | Mapa serwisu | O nas | O serwisie | O stronie | Kontakt z nami
    Kariera | Praca | Dla mediów | Moje konto | Linki | Archiwum | Zdjęcia | Wideo | Wydarzenia | Ogłoszenia | Redakcja
    Napisz do nas | Więcej`,
  ru: list`Главная | Главная страница | На главную | Меню | Навигация | Карта сайта | О нас | О сайте | О проекте | Настройки | Архив
    Блоги | Форум | Реклама на сайте | Спецпроекты | Ещё`,
  tr: list`Ana Sayfa | Anasayfa | Ana menü | Menüyü aç | Site haritası | Hakkımızda | Hakkında | İletişim | Bize ulaşın | Basın odası
    Künye | Namaz vakitleri`,
  ar: list`الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية | خريطة الموقع | من نحن | عن الموقع | اتصل بنا | تواصل معنا | وظائف
    فيديو | البث المباشر | أعلن معنا | فريق العمل | هيئة التحرير | الأرشيف | صور | فيديوهات | عاجل الآن | بث مباشر
    كل الأخبار | النسخة الورقية | ألبومات | إنفوغراف`,
  hi: list`होम | मुख्य पृष्ठ | मुखपृष्ठ | मेनू | साइटमैप | हमारे बारे में | संपर्क करें | हमसे संपर्क करें | सहायता | वीडियो | ई-पेपर
    राशिफल | संपर्क | फोटो | फोटो गैलरी | वीडियोज | लाइव टीवी | विज्ञापन दें | वेब स्टोरी | वेब स्टोरीज | मेन्यू`,
  sv: list`Startsida | Hem | Meny | Huvudmeny | Redaktionen | Mer`,
  no: list`Forside | Hjem | Hovedmeny | Kontakt oss | Kundeservice | Tjenester | Tips oss`,
  da: list`Forsiden | Hovedmenu | Om os | Kontakt os | Min konto`,
  fi: list`Etusivu | Valikko | Päävalikko | Sivukartta | Asiakaspalvelu | Lisää`,
  cs: list`Domů | Hlavní stránka | Úvodní stránka | Hlavní menu | Kontakty | Nápověda | Kariéra | Fotogalerie | Redakce`,
  uk: list`Головна | Головна сторінка | На головну | Навігація`,
  el: list`Αρχική | Αρχική σελίδα | Μενού | Χάρτης ιστοσελίδας | Επικοινωνία | Σχετικά με εμάς | Ποιοι είμαστε | Ταυτότητα
    Διαφημιστείτε | Βίντεο | Φωτογραφίες | Ροή ειδήσεων | Πρωτοσέλιδα | Όλες οι ειδήσεις | Αρχείο | Επικοινωνήστε μαζί μας`,
  he: list`דף הבית | עמוד הבית | ראשי | תפריט | צור קשר | צרו קשר | אודות | אודותינו | מי אנחנו | פרסמו אצלנו | פרסם אצלנו
    פרסום באתר | מפת האתר | יצירת קשר | תפריט ראשי | לעמוד הבית | וידאו | תמונות | גלריות | ארכיון | המייל האדום | דרושים
    לוח | פודקאסטים | מדורים`,
  th: list`หน้าแรก | หน้าหลัก | เมนู | เมนูหลัก | ติดต่อเรา | เกี่ยวกับเรา | ติดต่อโฆษณา | วิดีโอ | แผนผังเว็บไซต์
    ร่วมงานกับเรา | คลิป`,
  vi: list`Trang chủ | Trang nhất | Danh mục | Trình đơn | Liên hệ | Giới thiệu | Về chúng tôi | Liên hệ quảng cáo | Tòa soạn
    Đường dây nóng | Sơ đồ trang | Ảnh | Video clip | Menu chính | Tất cả chuyên mục | Đặt báo | Liên hệ tòa soạn`,
  id: list`Beranda | Halaman utama | Halaman depan | Peta situs | Foto | Tentang kami | Hubungi kami | Kontak | Kontak kami
    Redaksi | Karir | Info iklan | Pasang iklan | Indeks | Indeks berita | Menu utama | Beriklan | Susunan redaksi
    Foto dan video`,
  hu: list`Kezdőlap | Főoldal | Címlap | Főmenü`,
  ro: list`Acasă | Acasa | Prima pagină | Prima pagina`,
  fa: list`صفحه اصلی | صفحه نخست | خانه | منو | تماس با ما | ارتباط با ما | درباره ما | نقشه سایت | پیوندها | آرشیو
    آرشیو اخبار | آرشیو روزنامه | عکس | فیلم | ویدئو | ویدیو | چندرسانه ای | چندرسانه‌ای | گالری | اینفوگرافیک | نسخه موبایل
    صفحه‌ی اصلی | سرویس‌ها | تبلیغات در سایت | گزارش تصویری | همه اخبار`,
  ...elsewhere('MENU_WORD'),
};

export const SECTION_NAME: Phrases = {
  en: list`News | Latest | World | World news | US news | UK news | International | National | Nation | Local | Local news | Politics
    Elections | Business | Economy | Money | Markets | Finance | Personal finance | Real estate | Property | Tech | Technology
    Science | Health | Wellness | Environment | Climate | Education | Opinion | Opinions | Editorial | Editorials | Letters
    Commentary | Analysis | Sport | Sports | Football | Soccer | Cricket | Tennis | Golf | Basketball | Baseball | Hockey
    Rugby | Boxing | Racing | Motorsport | Cycling | Olympics | Culture | Arts | Art | Books | Movies | Film | Films | Music
    Theater | Theatre | Television | TV & radio | Celebrity | Celebrities | Entertainment | Lifestyle | Life | Life & style
    Style | Fashion | Beauty | Food | Food & drink | Recipes | Travel | Home & garden | Family | Parenting | Relationships
    Cars | Autos | Motoring | Crime | Courts | Law | Military | Religion | Society | History | Weird news | Reviews | Gadgets
    Mobile | Gaming | Software | Hardware | Internet | Security | Startups | Energy | Transport | Agriculture | Africa | Asia
    Europe | Middle East | Americas | Latin America | Asia Pacific | Australia | Canada | China | India | United States
    United Kingdom | U.S. | Investigations | Special reports | Magazine | Weekend | People | Pets | Photography`,
  zh: list`新闻 | 新聞 | 要闻 | 要聞 | 国内 | 國內 | 国际 | 國際 | 社会 | 时政 | 政治 | 财经 | 经济 | 金融 | 科技 | 数码 | 健康 | 教育 | 军事 | 体育 | 娱乐 | 文化 | 历史 | 时尚 | 生活
    旅游 | 旅遊 | 美食 | 汽车 | 房产 | 游戏 | 观点 | 台湾 | 地方 | 星座 | 理财 | 音乐 | 电影`,
  ja: list`ニュース | 速報 | 国内ニュース | 海外 | 経済 | ビジネス | マネー | テクノロジー | サイエンス | スポーツ | 野球 | サッカー | エンタメ | 芸能 | カルチャー | ライフ | 医療 | 地域 | オピニオン
    社説 | コラム | 旅行 | 本 | 環境 | 選挙 | 天気`,
  ko: list`뉴스 | 정치 | 경제 | 사회 | 국제 | 세계 | 전국 | 지역 | 문화 | 연예 | 스포츠 | 야구 | 축구 | 골프 | IT | IT/과학 | 건강 | 라이프 | 오피니언 | 사설 | 칼럼 | 부동산 | 증권
    산업 | 교육 | 여행 | 정치일반 | 경제일반 | 사회일반 | 연예/스포츠 | 문화/생활 | 생활/문화 | 금융 | 기업 | 과학 | 노동 | 환경 | 북한 | 외교 | 국회 | 사건사고 | 영화 | 방송 | 인물
    기획 | 피플 | 자동차 | 글로벌`,
  de: list`Nachrichten | Aktuell | Aktuelles | Politik | Inland | Ausland | Welt | Wirtschaft | Börse | Finanzen | Geld
    Unternehmen & Märkte | Sport aktuell | Fußball | Bundesliga | Kultur | Feuilleton | Gesellschaft | Wissen | Wissenschaft
    Technik | Digital | Gesundheit | Medizin | Bildung | Panorama | Vermischtes | Leben | Stil | Reise | Reisen | Auto
    Auto & Mobilität | Mobilität | Umwelt | Klima | Meinung | Kolumnen | Regional | Region | Lokales | Stadt | Medien | Musik
    Bücher | Kino | Unterhaltung | Familie | Garten | Wohnen | Essen & Trinken | Rezepte | Geschichte | Ratgeber | Tests
    Wetter`,
  fr: list`Actualités | Actualité | Actu | Actus | À la une | A la une | Politique | Monde | France | Société | Économie | Economie
    Bourse | Finances | Immobilier | Sciences | Santé | Environnement | Planète | Cinéma | Musique | Livres | Médias | Voyage
    Voyages | Cuisine | Beauté | Bien-être | Famille | Auto-moto | High-tech | Technologies | Débats | Idées | Faits divers
    Justice`,
  es: list`Noticias | Actualidad | Última hora | Internacional | Nacional | España | México | Argentina | Mundo | Política | Economía
    Empresas | Mercados | Finanzas | Tecnología | Ciencia | Salud | Educación | Sociedad | Sucesos | Deportes | Deporte | Fútbol
    Baloncesto | Tenis | Cultura | Cine | Música | Televisión | Espectáculos | Gente | Entretenimiento | Estilo | Estilo de vida
    Moda | Belleza | Viajes | Gastronomía | Recetas | Motor | Medio ambiente | Opinión | Columnas | Editoriales | Policiales
    Vivienda | El tiempo | Tendencias | Ocio`,
  pt: list`Notícias | Últimas | Brasil | Portugal | Cidades | Cotidiano | Economia | Negócios | Mercado | Tecnologia | Ciência | Saúde
    Educação | Esportes | Esporte | Futebol | Celebridades | Cinema | Televisão | Turismo | Opinião | Colunas | Colunistas
    Previsão do tempo`,
  it: list`Notizie | Cronaca | Primo piano | Politica | Esteri | Italia | Mondo | Economia e finanza | Finanza | Scienza | Salute
    Musica | Libri | Ricette | Ambiente`,
  nl: list`Nieuws | Binnenland | Buitenland | Politiek | Wetenschap | Gezondheid | Media | Opinie | Regio`,
  pl: list`Wiadomości | Aktualności | Kraj | Polska | Świat | Polityka | Gospodarka | Biznes | Finanse | Prawo | Nauka | Zdrowie
    Edukacja | Społeczeństwo | Piłka nożna | Kultura | Muzyka | Książki | Rozrywka | Styl życia | Uroda | Podróże | Kuchnia
    Przepisy | Nieruchomości | Historia | Pogoda | Technologie`,
  ru: list`Новости | Лента новостей | Политика | В мире | Мир | Россия | Экономика | Бизнес | Финансы | Интервью`,
  tr: list`Haberler | Haber | Son dakika | Gündem | Türkiye | Dünya | Siyaset | Politika | Ekonomi | Teknoloji | Sağlık | Eğitim | Spor
    Futbol | Kültür | Magazin | Yaşam | Otomobil | Hava durumu`,
  ar: list`أخبار | الأخبار | آخر الأخبار | سياسة | السياسة | اقتصاد | الاقتصاد | مال وأعمال | رياضة | ثقافة | منوعات | علوم وتكنولوجيا
    عربي | العالم | الرياضة | ثقافة وفن | فن | فن وثقافة | فنون | عالم | محليات | صحة | تكنولوجيا | علوم | آراء | رأي
    أخبار محلية | أخبار عالمية | أخبار عربية | عربي ودولي | عرب وعالم | شؤون عربية | كرة القدم | مجتمع | تحقيقات | تقارير
    حوارات | اقتصاد وأعمال | سيارات | مرأة | المرأة | لايف ستايل | أسواق | برلمان | محافظات | تعليم | دين | أسرة | سياحة
    الشرق الأوسط | مصر | السعودية | المغرب | لبنان | سوريا | العراق | فلسطين | الأردن | الإمارات | مشاهير | مجتمع وصحة | بيئة`,
  hi: list`समाचार | ताज़ा खबर | देश | विदेश | राज्य | राजनीति | दुनिया | भारत | व्यापार | बिजनेस | बॉलीवुड | लाइफस्टाइल | खेल
    क्रिकेट | मनोरंजन | कारोबार | शिक्षा | करियर | स्वास्थ्य | हेल्थ | धर्म | टेक्नोलॉजी | टेक | राष्ट्रीय | अंतरराष्ट्रीय
    अंतर्राष्ट्रीय | उत्तर प्रदेश | बिहार | दिल्ली | मध्य प्रदेश | राजस्थान | महाराष्ट्र | झारखंड | हरियाणा | पंजाब | ज्योतिष
    अपराध | क्राइम | संपादकीय | विचार | ऑटो | विज्ञान | खबरें | साहित्य`,
  sv: list`Nyheter | Inrikes | Utrikes | Världen | Börsen | Nöje`,
  no: list`Innenriks | Utenriks | Økonomi | Næringsliv | Meninger | Oppskrifter | Været`,
  da: list`Indland | Udland | Verden | Penge | Erhverv | Fodbold | Debat | Livsstil | Rejser | Bolig`,
  fi: list`Uutiset | Kotimaa | Ulkomaat | Maailma | Politiikka | Talous | Urheilu | Kulttuuri | Viihde | Tiede | Terveys | Sää`,
  cs: list`Zprávy | Domácí | Domov | Zahraničí | Svět | Byznys | Věda | Zdraví | Hokej | Názory | Cestování | Bydlení | Regiony`,
  uk: list`Новини | Політика | Економіка | Світ`,
  el: list`Ειδήσεις | Πολιτική | Οικονομία | Κόσμος | Ελλάδα | Διεθνή | Κοινωνία | Αθλητικά | Σπορ | Πολιτισμός | Υγεία
    Τεχνολογία | Απόψεις | Γνώμες | Επιχειρήσεις | Επιστήμη | Περιβάλλον | Παιδεία | Καιρός | Ζώδια | Αυτοκίνητο | Ταξίδια
    Γαστρονομία | Επικαιρότητα | Αστυνομικά | Αστυνομικό | Τοπικά | Ποδόσφαιρο | Μπάσκετ | Άμυνα | Κύπρος | Συνεντεύξεις
    Lifestyle και ψυχαγωγία | Αγορές | Παράξενα | Συνταγές | Μουσική | Θέατρο | Εργασία`,
  he: list`חדשות | פוליטיקה | כלכלה | ספורט | בעולם | בארץ | עולם | חדשות היום | כלכלה ועסקים | עסקים | תרבות | תרבות ובידור
    בריאות | דעות | צרכנות | נדל"ן | רכב | טכנולוגיה | מדע | חינוך | יהדות | תיירות | אוכל | אופנה | לייף סטייל | סלבס
    פלילים | צבא וביטחון | ביטחון | פוליטי | משפט | כדורגל | כדורסל | פנאי | קולנוע | מוזיקה | טלוויזיה | שוק ההון | הייטק
    מזג אוויר | הורוסקופ | אסטרולוגיה | מגזין | מקומי | קריירה`,
  th: list`ข่าว | ข่าวล่าสุด | การเมือง | เศรษฐกิจ | ต่างประเทศ | กีฬา | บันเทิง | สังคม | ในประเทศ | ภูมิภาค | อาชญากรรม
    ไลฟ์สไตล์ | สุขภาพ | ท่องเที่ยว | เทคโนโลยี | การศึกษา | ธุรกิจ | ดูดวง | หวย | ฟุตบอล | ข่าวทั่วไป | ข่าวการเมือง
    ข่าวบันเทิง | ข่าวกีฬา | ข่าวเศรษฐกิจ | ข่าวต่างประเทศ | ยานยนต์ | อสังหาริมทรัพย์ | คุณภาพชีวิต | การเงิน`,
  vi: list`Tin tức | Thời sự | Chính trị | Thế giới | Kinh doanh | Giải trí | Thể thao | Pháp luật | Giáo dục | Sức khỏe
    Đời sống | Du lịch | Khoa học | Số hóa | Xe | Góc nhìn | Xã hội | Kinh tế | Văn hóa | Công nghệ | Bất động sản | Bóng đá
    Quốc tế | Trong nước | Sao | Phim | Quân sự | Ẩm thực | Nhịp sống trẻ | Chứng khoán | Tài chính | Y tế | Bạn đọc | Tâm sự
    Thời trang | Làm đẹp`,
  id: list`Berita | Nasional | Internasional | Olahraga | Hiburan | Gaya hidup | Teknologi | Kesehatan | Pendidikan | Otomotif
    Politik dan hukum | Hukum | Daerah | Peristiwa | Bola | Sepak bola | Wisata | Kuliner | Opini | Keuangan | Bisnis
    Megapolitan | Metropolitan | Properti | Selebriti | Dunia | Sains | Kriminal | Ragam | Nusantara | Humaniora | Khazanah
    Edukasi`,
  hu: list`Hírek | Belföld | Külföld | Gazdaság`,
  ro: list`Știri | Stiri | Actualitate | Politică`,
  fa: list`اخبار | سیاسی | سیاست | اقتصادی | اجتماعی | فرهنگی | ورزشی | ورزش | بین الملل | بین‌الملل | جهان | ایران | جامعه
    فرهنگ | فرهنگ و هنر | سلامت | دانش و فناوری | علم و فناوری | علمی | فناوری | استان ها | استان‌ها | حوادث | سینما
    سینما و تلویزیون | فوتبال | یادداشت | گفتگو | گفت‌وگو | مقالات | خودرو | سبک زندگی | بازار | بورس | هنر | تکنولوژی
    گردشگری | تاریخ | ادبیات`,
  ...elsewhere('SECTION_NAME'),
};
