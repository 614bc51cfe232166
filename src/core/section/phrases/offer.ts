/** Words of advertisements, shops, donation pleas and invitations, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const ADVERTISEMENT: Phrases = {
  en: list`Advertisement | Advertisements | Advertisement - continue reading below | Advertisement - scroll to continue
    Story continues below advertisement | Story continues below | Article continues below
    Article continues below advertisement | Article continues after advertisement | Article continues after ad
    Continue reading below | Continue reading the main story | Continue reading main story | Advertising | Advertise here | Ad
    Ads | Ad feedback | Ad choices | AdChoices | About our ads | Sponsor | Sponsors | Sponsored by | Sponsor message
    Remove ads | Partner offers | Promotion | Promotions | Promo`,
  zh: list`广告 | 廣告 | 推广 | 推廣 | 赞助商 | 贊助 | 请继续往下阅读 | 請繼續往下閱讀 | 广告位招租`,
  ja: list`広告 | PR | スポンサーリンク | スポンサードリンク | 広告の後に | 記事は広告の後に続きます | 広告を閉じる | 提供元`,
  ko: list`광고 | 광고 닫기 | 스폰서 | 협찬 | 광고 건너뛰기 | 이미지 광고 | 광고영역 | 이 기사는 광고 뒤에 계속됩니다`,
  de: list`Anzeige | Werbung | Werbeanzeige | Werbepartner | Sponsoren | Artikel wird unter der Anzeige fortgesetzt
    Weiter nach der Anzeige | Weiter nach der Werbung | Nach der Anzeige geht's weiter
    Der Artikel geht nach der Anzeige weiter | Anzeige schließen | Werbung ausblenden | Werben Sie bei uns | Advertorial
    Gewinnspiel`,
  fr: list`Publicité | Publicités | Annonce | Pub | La suite après la publicité | La suite après cette publicité
    L'article continue après la publicité | Suite de l'article après la publicité | Annonceur | Annonceurs | Publireportage
    Bons plans`,
  es: list`Publicidad | Anuncio | Anuncios | Anúnciate | Anúnciese | Continúa leyendo después de la publicidad
    La noticia continúa después de la publicidad | Sigue leyendo después de la publicidad | El contenido continúa después
    Promociones`,
  pt: list`Publicidade | Anuncie | Anuncie aqui | Anúncio | Anúncios | Continua após a publicidade | Continua depois da publicidade
    Continua após o anúncio | Publi`,
  it: list`Pubblicità | Annuncio pubblicitario | Annuncio | Inserzione | Inserzioni | Continua a leggere dopo la pubblicità
    Continua dopo la pubblicità | Chiudi annuncio | Informazione pubblicitaria`,
  nl: list`Advertentie | Advertenties | Tekst gaat verder onder de advertentie | Artikel gaat verder onder de advertentie
    Lees verder onder de advertentie | Tekst loopt door onder | Reclame | Aanbiedingen | Advertorial artikel`,
  pl: list`Reklama | Reklamy | Ogłoszenie | Dalszy ciąg materiału pod wideo | Dalsza część artykułu pod materiałem wideo
    Dalsza część tekstu pod | Dalsza część artykułu poniżej | Ciąg dalszy artykułu pod | Koniec reklamy`,
  ru: list`Реклама | Объявление | Объявления | Рекламное объявление | Продолжение после рекламы | Продолжение под рекламой
    Продолжение материала после рекламы | Разместить рекламу`,
  tr: list`Reklam | Reklamlar | İlan | İlanlar | Reklamı kapat | Haberin devamı reklamdan sonra | Reklam alanı | Resmi ilanlar
    Kampanyalar`,
  ar: list`إعلان | اعلان | إعلانات | اعلانات | إعلانات ممولة | أعلن معنا هنا | الإعلانات | إغلاق الإعلان | يستمر المقال بعد الإعلان`,
  hi: list`विज्ञापन | विज्ञापन के बाद जारी | एडवर्टाइजमेंट`,
  sv: list`Annons | Annonser | Artikeln fortsätter under annonsen | Artikeln fortsätter efter annonsen`,
  no: list`Annonse | Artikkelen fortsetter under annonsen | Saken fortsetter under annonsen`,
  da: list`Annoncer | Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen`,
  fi: list`Mainos | Mainokset | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen`,
  cs: list`Inzerát | Článek pokračuje pod reklamou | Pokračování pod reklamou | Inzerce`,
  uk: list`Реклама на сайті тут | Оголошення | Продовження після реклами | Спонсори`,
  el: list`Διαφήμιση | Διαφημίσεις | Χορηγός`,
  he: list`פרסומת | פרסום | תוכן מקודם | מודעה | תוכן פרסומי | תוכן שיווקי בשיתוף | כתבה מקודמת | המשך הכתבה לאחר הפרסומת`,
  th: list`โฆษณา | พื้นที่โฆษณา`,
  vi: list`Quảng cáo | Liên hệ đặt quảng cáo | Tài trợ bởi`,
  id: list`Iklan | Lanjutkan membaca di bawah iklan | Gulir untuk lanjut membaca | Scroll untuk melanjutkan membaca`,
  hu: list`Hirdetés | A cikk a hirdetés után folytatódik | Reklám | Hirdetések`,
  ro: list`Publicitate | Articolul continuă după publicitate | Reclamă | Anunțuri`,
  fa: list`تبلیغات | آگهی | آگهی ها | تبلیغ | تبلیغات متنی | جایگاه تبلیغات | آگهی‌ها`,
  ...elsewhere('ADVERTISEMENT'),
};

export const APP: Phrases = {
  en: list`download our app | download the app | download our free app | get our app | get the app | available on the App Store
    available on Google Play | download on the App Store | get it on Google Play | app store and google play | our mobile app
    on our app | iOS and Android | for iPhone and Android | for iOS | for Android | install our app | install the app
    scan the QR code | scan this QR code | app for the best experience | open in app | use our app | from the App Store`,
  zh: list`下载APP | 下載APP | 下载客户端 | 手机客户端 | 客户端下载 | 扫码下载 | 打开APP | 打开客户端 | APP内打开 | App下载`,
  ja: list`アプリをダウンロード | アプリで読む | アプリで開く | アプリのダウンロード | 公式アプリ | 無料アプリ | アプリを入手`,
  ko: list`앱 다운로드 | 앱에서 보기 | 앱으로 보기 | 앱 설치 | 앱을 다운로드 | 모바일 앱`,
  de: list`laden Sie die App | App herunterladen | unsere App | in der App lesen | im App Store | App Store und Google Play
    bei Google Play | im Google Play Store | die kostenlose App | App öffnen | App installieren`,
  fr: list`téléchargez l'application | télécharger l'application | télécharger dans l'App Store | disponible sur Google Play
    disponible sur l'App Store | application mobile | notre application | ouvrir dans l'application`,
  es: list`descarga la app | descargar la app | descárgate la app | disponible en Google Play | disponible en App Store
    consíguelo en Google Play`,
  pt: list`baixe o app | baixe o aplicativo | baixar o app | descarregue a app | disponível no Google Play | disponível na App Store
    nosso aplicativo`,
  it: list`scarica l'app | scarica la app | disponibile su Google Play | disponibile su App Store | la nostra app
    scarica subito l'app | apri nell'app`,
  nl: list`download de app | onze app | in de App Store | ontdek het op Google Play | via de app | open in de app`,
  pl: list`pobierz aplikację | pobierz naszą aplikację | pobierz z Google Play | w App Store | nasza aplikacja | aplikacja mobilna
    naszej aplikacji`,
  ru: list`скачать приложение | скачайте приложение | мобильное приложение | наше приложение | доступно в Google Play
    загрузите в App Store | установите приложение | открыть в приложении`,
  tr: list`uygulamayı indir | mobil uygulama | uygulamamızı | Google Play'den alın | App Store'dan indirin`,
  ar: list`حمل التطبيق | حمّل التطبيق | حمل تطبيق | تحميل التطبيق | تطبيقنا | متوفر على | نزل التطبيق | تنزيل التطبيق`,
  hi: list`ऐप डाउनलोड करें | डाउनलोड करें ऐप | हमारा ऐप | मोबाइल ऐप | एप डाउनलोड`,
  sv: list`ladda ner vår app | ladda ner appen | hämta appen`,
  no: list`last ned appen | last ned vår app`,
  da: list`download vores app | hent appen | hent vores app`,
  fi: list`lataa sovellus | lataa sovelluksemme`,
  cs: list`stáhněte si aplikaci | stáhněte si naši aplikaci | stáhnout aplikaci`,
  uk: list`завантажити додаток | завантажте додаток | мобільний додаток | завантажте наш`,
  vi: list`tải ứng dụng | tải app | cài đặt ứng dụng`,
  id: list`unduh aplikasi | download aplikasi | unduh di Google Play`,
  hu: list`töltse le alkalmazásunkat | töltsd le az appot`,
  ro: list`descarcă aplicația | descarcă aplicaţia | aplicația noastră`,
  th: list`โหลดแอป`,
  fa: list`دانلود اپلیکیشن | دریافت اپلیکیشن | نصب اپلیکیشن`,
  he: list`הורידו את האפליקציה | להורדת האפליקציה | הורדת אפליקציה | הורידו את אפליקציית`,
  ...elsewhere('APP'),
};

export const DONATE: Phrases = {
  en: list`consider making a donation | consider donating | make a donation | make a one-time donation | make a monthly donation
    make a tax-deductible | donate now | donate today | donate here | support us on Patreon | support me on Patreon
    buy me a coffee | please support us | help us continue | help support our | help fund our | your donation
    your contribution | tax-deductible donation | with a donation | become a monthly donor | a nonprofit newsroom`,
  zh: list`捐款支持 | 赞赏 | 打赏 | 请作者喝杯咖啡 | 支持作者 | 捐助我们 | 小額捐款 | 定期定額 | 贊助我們`,
  ja: list`寄付する | ご寄付 | ご支援 | 寄付のお願い | サポートする | 投げ銭 | サポートをお願い`,
  ko: list`후원하기 | 후원해 | 정기후원 | 후원회원 | 자발적 구독료`,
  de: list`jetzt spenden | bitte spenden | Ihre Spende | deine Spende | mit einer Spende | mit Ihrer Spende | per Spende | Spendenkonto
    spenden Sie | freuen uns über Ihre Unterstützung | freuen wir uns über eine Spende | unterstützen Sie unsere Arbeit
    unterstütze unsere Arbeit | freiwilliges Abo | unterstützen mit | Fördermitglied`,
  fr: list`faire un don | faites un don | je fais un don | votre don | déduction fiscale | défiscalisé | par un don | grâce à vos dons
    soutenez-nous | nous soutenir`,
  es: list`haz una donación | hacer una donación | dona ahora | tu donación | con tu aportación | con tu aporte | apóyanos con`,
  pt: list`faça uma doação | doe agora | sua doação | contribua com | apoie-nos com | ajude-nos a | faça um donativo | o seu donativo`,
  it: list`fai una donazione | dona ora | la tua donazione | con una donazione | sostienici con | 5x1000
    sostieni il nostro`,
  nl: list`doneer nu | met een donatie | jouw donatie | steun ons werk | help ons met`,
  pl: list`wesprzyj nas | wpłać darowiznę | przekaż darowiznę | twoja darowizna | numer konta`,
  ru: list`сделать пожертвование | поддержать проект | ваше пожертвование | помочь проекту | перевести деньги`,
  tr: list`bağış yap | bağış yapın | destek olun`,
  ar: list`تبرع الآن | تبرع لنا | ادعم الصحافة | تبرعك`,
  hi: list`दान करें | सहयोग करें | आर्थिक मदद | आर्थिक सहयोग`,
  sv: list`ge en gåva | stöd oss med`,
  da: list`støt os med | giv et bidrag`,
  cs: list`přispějte | podpořte nás darem`,
  uk: list`підтримати донатом | зробити донат`,
};

export const BUY: Phrases = {
  en: list`buy now | buy it now | buy from | buy this | buy tickets | get tickets | add to cart | add to basket | add to bag
    add to wishlist | add to wish list | add to compare | add to favorites | shop now | shop all | shop the | view deal
    see deal | check price | check the price | see price | view product | view details | see details | order now | pre-order
    preorder | book now | book a demo | book your | request a demo | request a quote | get a quote | free quote | free shipping
    free delivery | free returns | fast shipping | out of stock | sold out | back in stock | sale price | price match
    special price | best price | promo code | discount code | use code | coupon code | save up to | black friday deals
    ships in | ships from | estimated delivery | shipping calculated | taxes and shipping | incl. VAT | money-back guarantee
    size guide | size chart | choose an option | select options | learn more & buy | schedule a call | schedule a free
    contact our team | contact sales | talk to sales | talk to an expert | get in touch with us | contact us today
    call us today | call now | free consultation`,
  zh: list`立即购买 | 立即購買 | 加入购物车 | 加入購物車 | 放入购物车 | 优惠券 | 優惠碼 | 限时优惠 | 限時優惠 | 特价`,
  ja: list`今すぐ購入 | カートに入れる | カートに追加 | 購入する | 購入はこちら | 送料無料 | 税込 | 税抜 | 在庫あり | クーポン`,
  ko: list`구매하기 | 장바구니 담기 | 장바구니에 | 바로구매 | 무료배송 | 할인 쿠폰 | 품절 | 예약하기 | 상담 신청`,
  de: list`jetzt kaufen | in den Warenkorb | zum Shop | im Shop | zum Angebot | zum Produkt | jetzt bestellen | jetzt buchen
    jetzt sichern | jetzt ansehen | Preis prüfen | Preise vergleichen | Preisvergleich | inkl. MwSt | zzgl. Versand
    zzgl. Versandkosten | versandkostenfrei | ausverkauft | Gutscheincode | Gutschein | Rabattcode | bei Amazon`,
  fr: list`acheter maintenant | ajouter au panier | acheter sur | voir l'offre | voir le prix | voir le produit | en stock
    rupture de stock | livraison gratuite | livraison offerte | frais de port | code promo`,
  es: list`comprar ahora | añadir al carrito | agregar al carrito | añadir a la cesta | ver oferta | ver precio | ver producto
    agotado | envío gratis | más barato`,
  pt: list`comprar agora | compre agora | adicionar ao carrinho | ver preço | em estoque | esgotado | frete grátis | portes grátis`,
  it: list`acquista ora | compra ora | aggiungi al carrello | acquista su | compra su | vedi offerta | vedi prezzo | non disponibile
    spedizione gratuita`,
  nl: list`koop nu | bestel nu | in winkelwagen | in winkelmandje | toevoegen aan winkelwagen | bekijk aanbieding | bekijk prijs
    op voorraad | uitverkocht`,
  pl: list`kup teraz | do koszyka | sprawdź cenę | zobacz ofertę | sprawdź ofertę | kup bilet | darmowa dostawa | kod rabatowy
    w magazynie`,
  ru: list`купить сейчас | купить билет | в корзину | в наличии | бесплатная доставка | промокод | узнать цену`,
  tr: list`satın al | sepete ekle | ücretsiz kargo | stokta | indirim kodu | KDV dahil | rezervasyon yap`,
  ar: list`اشتر الآن | اشتري الآن | أضف إلى السلة | إضافة إلى السلة | اطلب الآن | احجز الآن | شحن مجاني | توصيل مجاني
    متوفر في المخزون`,
  hi: list`अभी खरीदें | कार्ट में डालें | कार्ट में जोड़ें | अभी बुक करें | ऑर्डर करें`,
  sv: list`köp nu | lägg i varukorg | i lager | fri frakt`,
  no: list`kjøp nå | legg i handlekurv | på lager`,
  da: list`køb nu | læg i kurv | gratis fragt`,
  fi: list`osta nyt | lisää ostoskoriin | varastossa | ilmainen toimitus`,
  cs: list`do košíku | skladem | doprava zdarma`,
  uk: list`купити зараз | до кошика | додати в кошик | в наявності`,
  el: list`προσθήκη στο καλάθι | αγοράστε τώρα | σε απόθεμα | δωρεάν μεταφορικά`,
  he: list`הוסף לסל | קנה עכשיו | הוספה לסל | משלוח חינם`,
  th: list`หยิบใส่ตะกร้า | ซื้อเลย | สั่งซื้อ | จัดส่งฟรี`,
  vi: list`mua ngay | thêm vào giỏ | còn hàng`,
  id: list`beli sekarang | tambah ke keranjang | masukkan keranjang | stok habis`,
  hu: list`kosárba | megrendelem | raktáron`,
  ro: list`adaugă în coș | cumpără acum | în stoc | stoc epuizat`,
  fa: list`افزودن به سبد | خرید آنلاین | سفارش دهید | ارسال رایگان`,
  ...elsewhere('BUY'),
};

export const INVITATION: Phrases = {
  en: list`register now for | register today for | join us for | join us at | reserve your seat | reserve your spot | save your spot
    save the date | early bird | watch on demand | on-demand webinar | free webinar | upcoming webinar | upcoming event
    upcoming events | join our Facebook group | join our WhatsApp | join our Telegram | join our Discord | join our channel
    follow us on | like us on Facebook | find us on Facebook | subscribe to our YouTube | got a tip | send us a tip
    email us at | for more information, visit | for further information | download the report | download our free
    download your free | free ebook | free guide | enter to win | visit our website | proud member of
    an equal opportunity employer | we're hiring | apply now`,
  zh: list`欢迎投稿 | 投稿邮箱 | 联系邮箱 | 报料热线 | 爆料热线 | 新闻热线 | 热线电话 | 我要爆料 | 微信公众号 | 招聘信息`,
  ja: list`公式Twitter | 公式X | 公式Instagram | 公式YouTube | フォローをお願い | チャンネル登録 | 参加申し込み | 参加者募集 | プレゼント応募 | 募集中`,
  ko: list`제보하기 | 제보는 | 카카오톡 채널 | 채널 추가 | 유튜브 구독 | 이벤트 참여 | 응모하기 | 참가 신청 | 네이버에서 | 구독과 좋아요 | 채널을 구독 | 제보를 기다립니다 | 카카오톡 검색
    제보 이메일`,
  de: list`jetzt mitmachen | jetzt teilnehmen | jetzt bewerben | jetzt anmelden und | melden Sie sich jetzt an | hier anmelden
    zur Anmeldung | folgen Sie uns auf | folge uns auf | folgt uns auf | auf Facebook folgen | WhatsApp-Kanal | Whatsapp-Channel
    unseren Kanal | unserem Kanal | abonnieren Sie unseren | schreiben Sie uns | schreib uns | Gewinnspiel
    Teilnahmebedingungen | weitere Informationen unter`,
  fr: list`suivez-nous sur | retrouvez-nous sur | rejoignez-nous | rejoignez notre | chaîne WhatsApp | notre chaîne | écrivez-nous
    contactez-nous à | je m'inscris | pour plus d'informations | plus d'informations sur`,
  es: list`síguenos en | únete a nuestro canal | únete a nuestro grupo | canal de WhatsApp | canal de Telegram
    suscríbete a nuestro canal | escríbenos a`,
  pt: list`siga-nos no | siga nosso canal | siga o canal | canal do WhatsApp | canal no WhatsApp | grupo do WhatsApp | entre no grupo
    inscreva-se no nosso canal | inscreva-se no canal | envie sua`,
  it: list`seguici su | seguici anche su | canale WhatsApp | canale Telegram | unisciti al nostro | unisciti al canale
    iscriviti al canale | iscriviti al nostro canale | scrivici a`,
  nl: list`volg ons op | volg ons via | WhatsApp-kanaal | abonneer je op ons | mail ons | tip de redactie | heb je een tip
    schrijf je nu in | meer informatie op`,
  pl: list`obserwuj nas na | śledź nas na | polub nas na | dołącz do nas na | kanał na WhatsApp | subskrybuj nasz kanał | napisz do nas
    masz temat | masz dla nas temat | prześlij nam`,
  ru: list`подписывайтесь на нас | подписывайтесь на канал | подпишитесь на канал | наш канал | нашем канале | читайте нас в Telegram
    присоединяйтесь к нам | пишите нам`,
  tr: list`bizi takip edin | Google News'te takip | WhatsApp kanalımız | Telegram kanalımız | kanalımıza abone | kanalımıza katılın
    bize yazın | ihbar hattı | hemen başvur`,
  ar: list`تابعنا على | تابعونا على | انضم إلى قناتنا | قناتنا على | اشترك في قناتنا | راسلنا على | للتواصل | للمزيد من المعلومات
    سجل الآن`,
  hi: list`हमें फॉलो करें | हमारे चैनल | चैनल को सब्सक्राइब | व्हाट्सएप ग्रुप | टेलीग्राम चैनल | से जुड़ने के लिए | पर क्लिक करें`,
  sv: list`följ oss på | tipsa oss | anmäl dig här | anmäl dig nu`,
  no: list`følg oss på | tips oss | meld deg på`,
  da: list`følg os på | tip os | tilmeld dig her`,
  fi: list`seuraa meitä | vinkkaa meille | ilmoittaudu mukaan`,
  cs: list`sledujte nás na | napište nám | přihlaste se na`,
  uk: list`підписуйтесь на нас | підписуйтесь на канал | надсилайте`,
  el: list`ακολουθήστε μας στο | ακολουθήστε το στο | βρείτε μας στο | κάντε εγγραφή | μπείτε στο κανάλι | κάντε like`,
  vi: list`theo dõi chúng tôi trên | tham gia nhóm | đăng ký kênh | gửi bài viết về`,
  id: list`ikuti kami di | gabung di channel | bergabung di grup | channel WhatsApp | dapatkan update berita | ikuti saluran
    gabung saluran | saluran WhatsApp | temukan berita lainnya | update berita terkini | dapatkan berita terbaru`,
  fa: list`ما را دنبال کنید | کانال تلگرام ما | به کانال ما | ما را در تلگرام | در کانال تلگرام | عضو کانال`,
  he: list`הצטרפו לערוץ | עקבו אחרינו ב | הצטרפו לקבוצת | להצטרפות לקבוצת | הצטרפו לטלגרם | לקבוצת הוואטסאפ | טעינו? נתקן
    מצאתם טעות`,
  ...elsewhere('INVITATION'),
};
