/** Words of share bars, sign-ups, shops and advertisements, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const SHARE_BUTTON: Phrases = {
  any: list`Facebook | Twitter | X | Instagram | YouTube | LinkedIn | Pinterest | WhatsApp | Telegram | Reddit | Tumblr | Flipboard
    TikTok | Snapchat | Bluesky | Threads | Mastodon | Messenger | Facebook Messenger | Viber | VKontakte | VK | Line | WeChat
    Weibo | Pocket | Xing | Flickr | Vimeo | SoundCloud | Spotify | Discord | Google+ | Google Plus | StumbleUpon | Digg
    Delicious | Email | E-mail | Mail | Facebook Twitter | Facebook Twitter Email | Facebook Twitter LinkedIn
    Facebook Twitter WhatsApp | Facebook Twitter Pinterest | Facebook X LinkedIn | Одноклассники | ВКонтакте
    Одноклассники ВКонтакте | Apple News | Google News | Buffer | Evernote | Hacker News`,
  en: list`Share | Share this | Share this article | Share this story | Share this post | Share this page | Share article | Share story
    Share on | Share via | Share with friends | Share this content | Share link | Share page | Share options | Sharing options
    Share via email | Share by email | Share this with | Share this video | Share to | Social share | Social sharing | Tweet
    Tweets | Pin | Pin it | Print | Print this page | Print article | Copy link | Copy URL | Copy | Link copied
    Link copied to clipboard | Copied | Permalink | Save | Bookmark | Read later | Download PDF | Download as PDF | PDF | Cite
    Reprints | Text size | Font size | Resize text | Listen to this article | Listen | Follow | Follow us | Follow us on
    Follow us on Facebook | Follow us on Twitter | Follow us on Instagram | Follow us on social media | Follow me
    Follow on Twitter | Following | Like us on Facebook | Connect with us | Stay connected | Social | Social links | Get social
    Stay in touch`,
  zh: list`分享 | 分享到 | 分享至 | 分享本文 | 分享文章 | 转发 | 微信 | 微博 | 新浪微博 | 腾讯微博 | QQ空间 | QQ好友 | 打印 | 打印本页 | 打印本文 | 收藏 | 转载 | 关注 | 关注我们 | 分享到微信
    官方微信`,
  ja: list`シェア | シェアする | ツイート | ツイートする | ポスト | ポストする | はてなブックマーク | はてブ | はてなブックマークに追加 | 共有 | 印刷 | 印刷する | メールで送る | 保存 | ブックマーク | フォロー | 記事をシェア
    リンクをコピー | URLをコピー | URLをコピーする | この記事をシェアする | ブックマークする | 保存する | 記事を保存 | 文字サイズ変更 | フォローする`,
  ko: list`공유 | 공유하기 | 기사 공유 | 기사공유 | 페이스북 | 트위터 | 카카오톡 | 카카오스토리 | 네이버 | 프린트 | 인쇄하기 | 이메일 | 북마크 | 기사저장 | 기사 공유하기 | 기사공유하기
    SNS 공유 | SNS공유 | URL복사 | URL 복사 | 링크 복사 | 링크복사 | 주소복사 | 주소 복사 | 공유 닫기 | 스크랩 | 스크랩하기 | 인쇄 | 프린트하기 | 글자 크기 조절 | 글자크기 조절
    글자크기 설정 | 글자 크기 설정 | 글자 크기 변경 | 글씨크기 | 글씨크기 조절 | 폰트 크기 | 본문 글씨 줄이기 | 본문 글씨 키우기 | 가장 작은 크기 글자 | 가장 큰 크기 글자 | 텔레그램 | 밴드
    네이버 블로그 | 네이버블로그 | 네이버밴드 | 블로그 | 핀터레스트 | 음성으로 듣기 | 음성 듣기 | 기사 듣기 | 기사듣기 | 뉴스 듣기 | 메일보내기 | 이메일 공유 | 카카오톡 공유 | 페이스북 공유
    트위터 공유 | 기사스크랩하기 | 스크랩 하기 | 가가`,
  de: list`Teilen | Artikel teilen | Beitrag teilen | Seite teilen | Jetzt teilen | Diesen Artikel teilen | Diesen Beitrag teilen
    Link kopieren | Link kopiert | URL kopieren | Kopieren | Drucken | Artikel drucken | Seite drucken | Druckversion
    Per E-Mail teilen | Weiterempfehlen | Twittern | Merken | Speichern | Lesezeichen | Vorlesen | Folgen | Folgen Sie uns
    Folge uns | Folge uns auf | Auf Facebook teilen | Auf Twitter teilen | Auf WhatsApp teilen | Soziale Netzwerke | Mailen`,
  fr: list`Partager | Partager cet article | Partager l'article | Partagez | Partagez cet article | Partager sur
    Partager sur Facebook | Partager sur Twitter | Partager sur WhatsApp | Tweeter | Imprimer l'article | Envoyer par e-mail
    Copier le lien | Lien copié | Suivez-nous | Suivez-nous sur | Nous suivre`,
  es: list`Compartir | Comparte | Compartir en | Compartir artículo | Compartir esta noticia | Compartir noticia
    Comparte este artículo | Comparte esta noticia | Comparte esto | Compartir en Facebook | Compartir en Twitter | Imprimir
    Enviar | Enviar por email | Copiar enlace | Copiar link | Enlace copiado | Guardar | Síguenos | Síguenos en
    Síguenos en Facebook | Redes sociales | Correo electrónico`,
  pt: list`Compartilhar | Compartilhe | Compartilhe esta notícia | Compartilhar no Facebook | Compartilhar no Twitter
    Compartilhar no WhatsApp | Compartilhe isso | Compartilhe este artigo | Compartilhar artigo | Compartilhar via | Siga`,
  it: list`Condividi | Condividi su | Condividi su Facebook | Condividi su Twitter | Condividi su WhatsApp | Condividi questo articolo
    Condividi l'articolo | Condividi via email | Condividi con`,
  nl: list`Delen | Deel | Deel dit | Deel dit artikel | Deel artikel | Deel dit bericht | Deel op | Deel op Facebook | Deel op Twitter`,
  pl: list`Udostępnij | Udostępnij na Facebooku | Udostępnij artykuł | Udostępnij na | Podziel się | Podziel się na
    Podziel się na Facebooku | Podziel się artykułem | Tweetnij | Drukuj | Wyślij | Obserwuj`,
  ru: list`Поделиться | Поделиться в | Поделиться ссылкой | Поделиться новостью | Поделитесь | Поделиться статьей
    Поделиться в Facebook | Поделитесь с друзьями | Поделитесь новостью | Ссылка скопирована`,
  tr: list`Paylaş | Haberi paylaş | Yazıyı paylaş | Facebook'ta paylaş | Twitter'da paylaş | WhatsApp'ta paylaş | Tweetle | Yazdır
    Linki kopyala | Sosyal medya | Gönder | Bağlantıyı kopyala | Arkadaşına gönder | Kopyala | E-posta gönder
    Bu haberi paylaş | Yazı boyutu | Yazıyı büyüt | Yazıyı küçült | Kaydet | Favorilere ekle | Takip et | Haberi dinle`,
  ar: list`شارك | شاركها | مشاركة | شارك المقال | شارك هذا المقال | شارك الخبر | شارك على | مشاركة على فيسبوك | شارك على فيسبوك | مشاركة الخبر
    نسخ الرابط | طباعة | اطبع | إرسال بالبريد | شارك هذا الموضوع | انشر | حفظ | فيسبوك | تويتر | واتساب | تيليجرام | تلغرام
    تليجرام | مشاركة عبر البريد | انسخ الرابط | رابط مختصر | مشاركة المقال | تم نسخ الرابط | استمع للخبر | استمع إلى المقال
    لينكدإن | ماسنجر | بينتيريست`,
  hi: list`शेयर | शेयर करें | साझा करें | फेसबुक | ट्विटर | व्हाट्सएप | ट्वीट करें | प्रिंट करें | लिंक कॉपी करें | प्रिंट
    कॉपी लिंक | फॉलो करें | खबर शेयर करें | इस खबर को शेयर करें | सुनें`,
  sv: list`Dela | Dela artikel | Dela artikeln | Dela på Facebook | Spara | Följ`,
  no: list`Del | Del saken | Del artikkelen | Del på Facebook`,
  da: list`Del artiklen | Del denne artikel | Udskriv`,
  fi: list`Jaa | Jaa artikkeli | Jaa Facebookissa | Jaa Twitterissä`,
  cs: list`Sdílet | Sdílet článek | Sdílet na Facebooku | Sdílejte`,
  uk: list`Поділитися | Поділитись | Поділіться | Поширити`,
  el: list`Κοινοποίηση | Κοινοποίηση στο Facebook | Μοιραστείτε το | Μοιράσου το | Μοιραστείτε | Κοινοποιήστε
    Αντιγραφή συνδέσμου | Εκτύπωση | Κοινοποίηση άρθρου | Μοιράσου | Ακολουθήστε μας | Αποστολή με email
    Μέγεθος γραμματοσειράς | Μέγεθος γραμμάτων | Μοιραστείτε το άρθρο`,
  he: list`שתף | שתפו | שיתוף | שתף בפייסבוק | שתפו בפייסבוק | שיתוף בפייסבוק | שתפו בוואטסאפ | שיתוף בוואטסאפ | שתפו בטוויטר
    העתק קישור | העתקת קישור | העתיקו קישור | הדפסה | הדפס | הדפס כתבה | שלח לחבר | שתפו את הכתבה | שיתוף הכתבה | שמור
    שליחה במייל | פייסבוק | טוויטר | ווטסאפ | וואטסאפ | טלגרם | הדפסת כתבה | הקטן טקסט | הגדל טקסט | האזינו לכתבה
    האזנה לכתבה | שתף כתבה | עקבו`,
  th: list`แชร์ | แชร์บทความนี้ | แชร์ข่าวนี้ | พิมพ์ | แชร์เรื่องนี้ | คัดลอกลิงก์ | คัดลอกลิงค์ | แบ่งปัน | แชร์บทความ
    ติดตามเรา | แชร์ข่าว | ขนาดตัวอักษร | คัดลอก`,
  vi: list`Chia sẻ | Chia sẻ bài viết | Chia sẻ lên Facebook | Chia sẻ Facebook | In | Sao chép liên kết | Sao chép link
    In bài viết | In bài | Gửi email | Lưu bài | Lưu bài viết | Theo dõi | Gửi bài viết | Cỡ chữ | Nghe đọc bài | Bản in`,
  id: list`Bagikan | Bagikan artikel | Bagikan artikel ini | Bagikan ke Facebook | Salin tautan | Salin link | Cetak
    Share artikel | Bagikan berita | Bagikan berita ini | Bagikan ke WhatsApp | Tautan disalin | Simpan | Ikuti | Perbesar
    Perkecil | Kirim email | Bagikan ini`,
  hu: list`Megosztás | Megosztom | Megosztás Facebookon | Megosztás a Facebookon`,
  ro: list`Distribuie | Distribuie pe Facebook | Distribuie articolul | Partajează`,
  fa: list`اشتراک گذاری | به اشتراک بگذارید | اشتراک | چاپ | به اشتراک گذاری | به اشتراک‌گذاری | اشتراک‌گذاری | چاپ خبر
    کپی لینک | لینک کوتاه | کپی کردن لینک | نسخه چاپی | ارسال به دوستان | تلگرام | واتساپ | توییتر | فیس‌بوک | اینستاگرام
    ذخیره | نسخه قابل چاپ | کپی شد`,
  ...elsewhere('SHARE_BUTTON'),
};

export const SHARE_LEAD: Phrases = {
  en: list`Share this | Share on | Share via | Share with | Share to | Share by | Click to email | Click to print | Click to Tweet
    Tweet on | Tweet about | Email this | Email to | Print this | Pin on | Post on | Send to | Follow us | Follow our
    Follow me on | Follow on | Follow Facebook | Like us on | Like our | Find us on | Join us on | Connect with | Connect on
    Stay connected | Stay in the loop | Visit us on | Opens in a new window | Share article`,
  zh: list`分享到 | 分享至 | 点击分享 | 分享这篇 | 扫描二维码 | 扫码关注 | 扫一扫 | 关注我们 | 关注公众号`,
  ja: list`この記事をシェア | シェアする | フォローする | 公式アカウント | 公式LINE | フォローして | 友だち追加`,
  ko: list`이 기사를 공유 | 공유하기 | 페이스북에 공유 | 트위터에 공유 | 카카오톡으로 공유 | 페이스북으로 | 트위터로 | 구독하기 | 카카오톡에 공유 | 카카오스토리에 공유 | 네이버에 공유 | URL 복사
    기사 공유 | SNS 기사보내기`,
  de: list`Teilen auf | Teilen Sie | Teile diesen | Teilen mit | Diesen Artikel teilen | Diesen Beitrag teilen | Artikel teilen
    Beitrag teilen | Auf Twitter | Auf WhatsApp | Bei Facebook | Per E-Mail | Per Mail | Über WhatsApp | Folge uns | Folgen Sie
    Besuchen Sie uns | Klick, um | Klicken, um auf | Klicken zum Ausdrucken`,
  fr: list`Partager sur | Partager cet | Partager l'article | Partagez sur | Partagez cet | Partager par | Partager via
    Cliquez pour partager | Cliquer pour partager | Suivez-nous | Envoyer par`,
  es: list`Compartir en | Compartir por | Compartir esta | Compartir este | Comparte en | Comparte esta | Comparte este
    Haz clic para compartir | Haz clic para enviar | Síguenos | Seguinos | Únete a nuestro | Enviar por`,
  pt: list`Compartilhe | Compartilhar no | Compartilhar em | Compartilhar via | Compartilhar este | Compartilhar esta | Partilhar no
    Partilhar via | Partilhar este | Acompanhe-nos`,
  it: list`Condividi su | Condividi con | Condividi questo | Condividi via | Condividi l'articolo | Fai clic per condividere
    Fai clic qui per | Clicca per condividere | Seguici su`,
  nl: list`Deel dit | Deel op | Deel via | Deel deze | Deel het | Delen op | Delen via | Klik om te delen | Klik om te printen`,
  pl: list`Udostępnij | Podziel się | Kliknij, aby | Kliknij by | Śledź nas | Obserwuj nas | Dołącz do nas`,
  ru: list`Поделиться | Поделитесь | Нажмите, чтобы поделиться | Нажмите здесь, чтобы | Подписывайтесь на | Подпишитесь на
    Подписывайся на`,
  tr: list`Paylaş | Paylaşmak için | Facebook'ta paylaş | Twitter üzerinde | Bizi takip | Takip edin | Yazdırmak için tıklayın
    Facebook'ta paylaşmak için`,
  ar: list`شارك على | شارك عبر | شاركها على | شارك هذا | مشاركة على | مشاركة عبر | انقر للمشاركة | اضغط للمشاركة | اضغط لتشارك | شارك الخبر
    تابعنا عبر`,
  hi: list`शेयर करें | फेसबुक पर | ट्विटर पर | व्हाट्सएप पर | हमें फॉलो | हमारे साथ जुड़ें | हमसे जुड़ें | साझा करें
    फॉलो करें`,
  sv: list`Dela på | Dela via | Dela den här | Följ oss`,
  no: list`Del på | Del via | Følg oss | Klikk for å dele`,
  da: list`Følg os på | Klik for at dele`,
  fi: list`Jaa tämä | Jaa Facebookissa | Seuraa meitä`,
  cs: list`Sdílet na | Sdílejte na | Sledujte nás | Klikněte pro sdílení`,
  uk: list`Поділитися в | Поділитися у | Підписуйтесь на | Підписуйтеся на`,
  el: list`Κοινοποίηση στο | Μοιραστείτε το | Ακολουθήστε μας | Ακολουθήστε το`,
  he: list`שתפו ב | שתף ב | עקבו אחרינו | הצטרפו ל | שתפו את | שתפו בפייסבוק | הצטרפו אלינו`,
  vi: list`Chia sẻ trên | Chia sẻ qua | Theo dõi chúng tôi | Theo dõi kênh | Chia sẻ bài viết | Chia sẻ lên`,
  id: list`Bagikan ke | Bagikan di | Ikuti berita | Ikuti kami | Bagikan artikel | Bagikan berita | Bagikan ini`,
  hu: list`Megosztás itt | Kövess minket | Kattints ide a megosztáshoz`,
  ro: list`Distribuie pe | Dă clic pentru | Urmărește-ne | Abonează-te la canalul`,
  fa: list`به اشتراک بگذارید | اشتراک گذاری | اشتراک‌گذاری | لینک کوتاه`,
  th: list`แชร์ข่าว | แชร์บทความ | ติดตามเรา | ติดตามข่าวสาร`,
  ...elsewhere('SHARE_LEAD'),
};

export const NEWSLETTER: Phrases = {
  en: list`sign up for our newsletter | sign up for our newsletters | sign up for the newsletter | sign up for free newsletters
    sign up for newsletters | sign up to receive | sign up for email | sign up for updates | sign up for breaking news
    sign up for news alerts | sign up for alerts | sign up for daily | sign up for our email | sign up for our daily
    sign up for our weekly | sign up for our free | sign up to our | sign up for the latest | sign up now to | sign up here
    sign up today | sign me up | signing up you agree | by signing up | subscribe to our newsletter
    subscribe to our newsletters | subscribe to our mailing list | subscribe to the newsletter | join our newsletter
    join our mailing list | join our email list | join thousands of | get our newsletter | get the newsletter | get our weekly
    get our best | get the latest news | get the latest updates | get the best of | get news updates | get email updates
    get the most important | in your inbox | to your inbox | to your email | daily newsletter | weekly newsletter
    free newsletter | email newsletter | newsletter signup | newsletter sign-up | newsletter subscription | enter your email
    enter your e-mail address | your email address to subscribe | please enter a valid email | invalid email
    valid email address | thank you for subscribing | thanks for subscribing | thank you for signing up | thanks for signing up
    check your inbox | unsubscribe at any | opt out at any time | don't miss out on | stay up to date | stay informed
    stay in the know | keep up to date with | receive notifications of new posts | receive our newsletter | receive the latest
    we'll send you | we will send you | no spam | we respect your privacy | recaptcha and the | push notifications`,
  zh: list`订阅我们的 | 訂閱我們的 | 订阅电子报 | 訂閱電子報 | 订阅邮件 | 邮件订阅 | 輸入您的電子郵件 | 输入您的邮箱 | 输入您的电子邮件`,
  ja: list`メールマガジン | メルマガ登録 | メルマガを | ニュースレターに登録 | ニュースレターを購読 | ニュースレター登録 | 最新情報をお届け | 最新記事をお届け | メールで受け取る`,
  ko: list`뉴스레터 구독 | 뉴스레터를 구독 | 뉴스레터 신청 | 뉴스레터를 받아 | 이메일을 입력 | 이메일로 받아 | 메일로 받아보세요 | 구독해 주세요 | 구독해주세요 | 뉴스레터를 신청 | 뉴스레터로 받아
    뉴스레터 구독하기`,
  de: list`Newsletter abonnieren | Newsletter anmelden | Newsletter bestellen | unseren Newsletter | unserem Newsletter
    unserer Newsletter | zum Newsletter | den Newsletter | Newsletter-Anmeldung | kostenlosen Newsletter
    kostenloser Newsletter | kostenlose Newsletter | per Newsletter | Newsletter erhalten | per E-Mail erhalten
    Melden Sie sich an | jetzt kostenlos anmelden | jederzeit widerrufen | Ihre E-Mail-Adresse ein | deine E-Mail-Adresse ein
    geben Sie Ihre E-Mail | auf dem Laufenden | Push-Nachrichten | per E-Mail abonnieren`,
  fr: list`notre newsletter | nos newsletters | lettre d'information`,
  es: list`suscríbete al boletín | suscríbete a nuestro newsletter | regístrate para recibir | nuestros boletines | nuestra newsletter
    boletín de noticias | recibe las noticias | en su correo | recibe alertas`,
  pt: list`assine a newsletter | cadastre-se e receba | cadastre seu e-mail | receba notícias | nossa newsletter | nossas newsletters`,
  it: list`iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti alle newsletter | iscriviti alle nostre newsletter
    iscrizione alla newsletter | iscriversi alla newsletter | ricevi le notizie`,
  nl: list`schrijf u in voor | aanmelden nieuwsbrief | abonneer je op | onze nieuwsbrief`,
  pl: list`zapisz się i | subskrybuj newsletter | nasz newsletter | naszego newslettera | do newslettera | na newsletter
    bądź na bieżąco`,
  ru: list`подпишитесь на новости | подписаться на новости | подпишитесь на наш | подписывайтесь на наш`,
  tr: list`bültenimize abone | bültene abone ol | bültenimize kaydolun | e-bültene | e-bülten | haber bültenimize | bültenine abone
    haber bülteni | abone olun | gelişmelerden haberdar`,
  ar: list`اشترك في النشرة | اشترك في نشرتنا | الاشتراك في النشرة | النشرة البريدية | النشرة الإخبارية | القائمة البريدية
    نشرتنا الإخبارية | نشرتنا البريدية`,
  hi: list`न्यूज़लेटर | न्यूजलेटर | सब्सक्राइब करें | अपना ईमेल | ईमेल दर्ज करें | नोटिफिकेशन | ताज़ा अपडेट पाने के लिए
    व्हाट्सएप चैनल`,
  sv: list`vårt nyhetsbrev | våra nyhetsbrev`,
  no: list`meld deg på nyhetsbrevet | våre nyhetsbrev`,
  da: list`tilmeld dig nyhedsbrevet | tilmeld nyhedsbrev | vores nyhedsbrev`,
  fi: list`tilaa uutiskirje | tilaa uutiskirjeemme | uutiskirjeen tilaus | liity uutiskirjeen | suoraan sähköpostiisi`,
  cs: list`přihlaste se k odběru | odběr newsletteru | odebírat newsletter | náš newsletter`,
  uk: list`підпишіться на розсилку | підписатися на розсилку | підписуйтесь на наш | підписуйтесь на розсилку`,
  el: list`εγγραφείτε στο newsletter | εγγραφή στο newsletter | το newsletter μας | στο email σας | γραφτείτε στο newsletter`,
  he: list`הירשמו לניוזלטר | הרשמה לניוזלטר | הצטרפו לניוזלטר | לניוזלטר שלנו | הרשמו לניוזלטר | לקבלת הניוזלטר
    להרשמה לניוזלטר | הצטרפו לרשימת התפוצה | הירשמו לעדכונים | ישירות למייל`,
  th: list`สมัครรับจดหมายข่าว | รับข่าวสารทางอีเมล | กรอกอีเมล | สมัครรับข่าวสาร`,
  vi: list`đăng ký nhận tin | nhận bản tin | nhập email của bạn | nhận tin mới nhất`,
  id: list`berlangganan newsletter | daftar newsletter | masukkan email | masukkan alamat email`,
  hu: list`hírlevelünkre | feliratkozás hírlevélre`,
  ro: list`abonează-te la newsletterul | la newsletter`,
  fa: list`عضویت در خبرنامه | خبرنامه ما | ایمیل خود را وارد کنید | اشتراک در خبرنامه`,
  ...elsewhere('NEWSLETTER'),
};

export const SUBSCRIBE: Phrases = {
  en: list`Subscribe | Subscribe now | Subscribe today | Subscriptions | Subscription | Subscribe for free | Subscribe for just
    Subscribe here | Subscriber | Subscribers | Subscribers only | For subscribers | Subscriber exclusive | Subscriber only
    Already a subscriber | Already subscribed | Become a subscriber | Become a member | Become a member today | Become a patron
    Become a supporter | Start your free trial | Start free trial | Free trial | Try it free | Try for free | Get started
    Get started for free | Membership | Memberships | Join us | Join free | Support us | Support our work | Choose your plan
    View plans | Manage subscription | Gift subscription | Gift subscriptions | Give a gift | Newsletter sign up
    Email newsletters | Email alerts | Email signup | Get the newsletter | Sign up for free | Sign up now | Our newsletter
    Get updates | News alerts | Unsubscribe | Limited time offer | Best value | Per month`,
  zh: list`订阅 | 訂閱 | 立即订阅 | 立即訂閱 | 免费订阅 | 免費訂閱 | 订阅会员 | 会员专享 | 會員專屬`,
  ja: list`購読 | 購読する | 定期購読 | 購読申し込み | 無料登録 | 会員限定 | 有料会員限定 | 有料会員登録 | 有料記事 | 会員限定記事 | お申し込み | 今すぐ登録 | メールマガジン | メルマガ登録`,
  ko: list`구독 | 구독신청 | 구독 신청 | 정기구독 | 구독하기 신청 | 무료 구독 | 뉴스레터 | 뉴스레터 구독 | 뉴스레터 신청 | 프리미엄 | 구독안내 | 구독하기 | 기자 구독 | 구독중
    뉴스레터 구독하기 | 뉴스레터 신청하기 | 네이버 구독 | 구독 하기 | 기사 구독 | 언론사 구독`,
  de: list`Abonnieren | Jetzt abonnieren | Abonnement | Abonnements | Abo abschließen | Abo bestellen | Abo-Shop | Aboshop
    Jetzt testen | Jetzt kostenlos testen | Kostenlos testen | Gratis testen | Probeabo | Probe-Abo | Probemonat | Digital-Abo
    Zum Angebot | Jetzt bestellen | Fördermitglied werden | Newsletter abonnieren | Newsletter bestellen | Newsletter-Anmeldung
    Jetzt anmelden | Geschenkabo | Abo kündigen`,
  fr: list`S'abonner | Je m'abonne | Abonnez-vous | Abonné | Abonnés | Réservé aux abonnés | Réservé à nos abonnés
    Article réservé aux abonnés | Je m'inscris | Nous soutenir | J'en profite`,
  es: list`Suscribirse | Suscríbete | Suscríbase | Suscríbete ya | Suscríbete ahora | Suscríbete gratis | Suscripción | Suscripciones
    Suscriptor | Suscriptores | Contenido exclusivo | Suscribirme | Boletín de noticias | Apóyanos`,
  pt: list`Assine | Assine já | Assine agora | Assinar | Assinatura | Assinaturas | Assinante | Assinantes | Já é assinante
    Exclusivo para assinantes | Conteúdo exclusivo para assinantes | Cancele quando quiser`,
  it: list`Abbonati | Abbonati ora | Abbonati subito | Abbonamento | Abbonamenti | Sei già abbonato | Sei già abbonata | Per abbonati
    Solo per abbonati`,
  nl: list`Abonneren | Abonneer | Abonneer nu | Word abonnee | Word lid | Abonnementen | Voor abonnees | Alleen voor abonnees
    Exclusief voor abonnees`,
  pl: list`Subskrybuj | Prenumerata | Prenumeruj | Wykup dostęp | Kup dostęp | Kup prenumeratę | Subskrypcja | Zasubskrybuj
    Zapisz się | Dołącz do nas`,
  ru: list`Подписка | Оформить подписку | Подписаться на рассылку | Подписаться на новости | Рассылка | Рассылки | Подпишитесь
    Подпишись | Подписка на новости`,
  tr: list`Abone ol | Abone olun | Abonelik | Abone | Hemen abone ol | Ücretsiz dene | Ücretsiz üye ol | E-bülten | Bülten`,
  ar: list`اشترك | اشترك الآن | اشتراك | الاشتراك | الاشتراكات | النشرة البريدية | النشرة الإخبارية | النشرات الإخبارية
    القائمة البريدية | اشترك معنا | اشترك في النشرة`,
  hi: list`सब्सक्राइब | सब्सक्राइब करें | सदस्यता लें | सदस्यता | न्यूज़लेटर | न्यूजलेटर | प्रीमियम | अभी सब्सक्राइब करें`,
  sv: list`Prenumerera | Bli prenumerant | Prenumeration | Nyhetsbrev`,
  no: list`Abonner | Bli abonnent | Kjøp abonnement | For abonnenter`,
  da: list`Abonnér | Abonner på | Bliv abonnent | Køb abonnement | Nyhedsbreve`,
  fi: list`Tilaa | Tilaa nyt | Tilaajille | Vain tilaajille | Uutiskirje`,
  cs: list`Předplatné | Předplatit | Předplaťte si | Odebírat`,
  uk: list`Підписка | Оформити підписку | Розсилка | Підписатися на розсилку`,
  el: list`Συνδρομή | Συνδρομές | Γίνετε συνδρομητής | Για συνδρομητές | Εγγραφή στο newsletter | Εγγραφείτε
    Γίνε συνδρομητής | Ενημερωτικό δελτίο`,
  he: list`הרשמה לניוזלטר | הירשמו לניוזלטר | ניוזלטר | מנוי | הצטרפו לניוזלטר | רכישת מנוי | לרכישת מנוי | הצטרפו כמנוי
    הירשמו עכשיו | הרשמה לעדכונים | ניוזלטרים | עשו מנוי | מינוי`,
  th: list`สมัครรับข่าวสาร | รับข่าวสาร | จดหมายข่าว | สมัครรับจดหมายข่าว`,
  vi: list`Đăng ký nhận tin | Đăng ký nhận bản tin | Bản tin | Đăng ký ngay | Theo dõi báo`,
  id: list`Berlangganan | Langganan | Berlangganan sekarang | Berlangganan newsletter`,
  hu: list`Feliratkozás | Feliratkozom | Előfizetés | Előfizetek`,
  ro: list`Abonează-te | Aboneaza-te | Abonare | Abonamente`,
  fa: list`خبرنامه | عضویت در خبرنامه | مشترک شوید | خرید اشتراک`,
  ...elsewhere('SUBSCRIBE'),
};

export const PAYWALL: Phrases = {
  en: list`subscribe to continue | subscribe to read | subscribe to unlock | subscribe for full access | subscribe for unlimited
    register to read | to continue reading, | to keep reading | to read the rest of this article | to read this article in full
    this article is for subscribers | this article is for members | this content is for subscribers
    this content is for members | is only available to subscribers | available to subscribers only
    available only to subscribers | exclusive to subscribers | already a subscriber | already a member? | become a member
    start a free trial | your free trial | cancel anytime | unlimited access to | full access to | print subscription
    for the first year | billed monthly | billed annually | our subscribers | support our journalism | support our work
    reader-supported | thanks for reading | make a contribution | ad-free | ad blocker`,
  zh: list`订阅后继续阅读 | 订阅以继续 | 登录后继续阅读 | 登入後繼續閱讀 | 订阅用户专享 | 仅限订阅用户 | 付费后可 | 購買後 | 剩余内容需`,
  ja: list`会員限定記事です | 有料会員限定 | 会員登録すると | 残り文字 | この記事は会員限定 | この記事は有料 | 続きをお読みいただくには | 続きを読むには | 購読すると | 会員の方は`,
  ko: list`구독자 전용 | 회원 전용 기사 | 로그인하면 | 유료 구독 | 구독하시면 | 이 기사는 유료 | 무료 체험 | 구독 후 | 회원가입 후 | 전문은 구독 | 구독자만 볼 수 | 유료회원 전용
    프리미엄 회원 전용`,
  de: list`um weiterzulesen | um diesen Artikel zu lesen | um den Artikel zu lesen | um den vollständigen Artikel | weiterlesen mit
    exklusiv für Abonnenten | nur für Abonnenten | dieser Artikel ist exklusiv | dieser Artikel ist nur
    dieser Artikel ist kostenpflichtig | dieser Inhalt ist exklusiv | Zugang zu allen | unbegrenzten Zugang | alle Artikel lesen
    jederzeit kündbar | monatlich kündbar | kostenlos testen | unterstützen Sie uns | unterstütze uns
    unabhängigen Journalismus | Ihre Unterstützung | werbefrei`,
  fr: list`pour lire la suite | pour continuer à lire | pour continuer la lecture | pour lire cet article | réservé aux abonnés
    réservée aux abonnés | réservés aux abonnés | réservé à nos abonnés | il vous reste | la suite est réservée | déjà abonné
    sans engagement | accès illimité | accédez à tous | premier mois | votre abonnement`,
  es: list`para seguir leyendo | para continuar leyendo | para leer este artículo | exclusivo para suscriptores
    solo para suscriptores | ya eres suscriptor | ya soy suscriptor | acceso ilimitado | primer mes | cancela cuando quieras
    apoya el periodismo | periodismo independiente | tu apoyo`,
  pt: list`para continuar lendo | para continuar a ler | para ler este artigo | exclusivo para assinantes | exclusivo assinantes
    só para assinantes | já é assinante | acesso ilimitado | cancele quando quiser`,
  it: list`per continuare a leggere | per continuare la lettura | per leggere l'articolo | riservato agli abbonati
    riservati agli abbonati | solo per abbonati | sei già abbonato | accesso illimitato | prova gratuita`,
  nl: list`om verder te lezen | om dit artikel te lezen | exclusief voor abonnees | alleen voor abonnees
    alleen toegankelijk voor abonnees | al abonnee | onbeperkt toegang | onbeperkt lezen | per maand`,
  pl: list`aby czytać dalej | aby przeczytać cały | dostęp do wszystkich | nieograniczony dostęp | dla prenumeratorów
    dla subskrybentów | masz już subskrypcję | masz już prenumeratę | wykup dostęp | adblock`,
  ru: list`чтобы продолжить чтение | чтобы читать полностью | чтобы прочитать | доступно только подписчикам | только для подписчиков
    доступ ко всем | полный доступ | неограниченный доступ | оформите подписку`,
  tr: list`okumaya devam etmek için | haberin devamını okumak için | abone olarak | sadece abonelere | sınırsız erişim
    ücretsiz deneyin | reklam engelleyici | bağımsız gazeteciliği destekleyin`,
  ar: list`لمتابعة القراءة | للاستمرار في القراءة | للمشتركين فقط | اشترك لقراءة | محتوى حصري للمشتركين | تجربة مجانية | وصول غير محدود
    مانع الإعلانات`,
  hi: list`पूरी खबर पढ़ने के लिए | पढ़ना जारी रखने के लिए | केवल सब्सक्राइबर | असीमित एक्सेस`,
  sv: list`för att läsa vidare | för att fortsätta läsa | endast för prenumeranter | per månad`,
  no: list`for å lese videre | kun for abonnenter | allerede abonnent | ingen bindingstid`,
  da: list`for at læse videre | læs videre med`,
  fi: list`jatka lukemista tilaamalla | vain tilaajille | tilaajille tarkoitettu | oletko jo tilaaja`,
  cs: list`pro předplatitele | abyste mohli číst dál | odemkněte článek | máte už předplatné`,
  uk: list`щоб продовжити читання | лише для передплатників | на місяць | підтримайте нас`,
  he: list`למנויים בלבד | רק למנויים | להמשך קריאה הירשמו | כתבה זו למנויים`,
  ...elsewhere('PAYWALL'),
};
