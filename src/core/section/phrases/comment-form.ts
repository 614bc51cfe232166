/** Words of comment forms and their rules, by language. */
import type { PhraseCue } from '../define.js';
import { list } from '../list.js';
import { elsewhere } from './languages/index.js';

type Phrases = PhraseCue['phrases'];

export const FORM: Phrases = {
  en: list`Leave a comment | Leave a reply | Leave a response | Leave comment | Add a comment | Add comment | Add your comment
    Add new comment | Add your thoughts | Post a comment | Post comment | Post your comment | Post a reply | Post reply
    Submit comment | Submit your comment | Submit a comment | Write a comment | Write your comment | Write a reply
    Make a comment | Enter comment | Enter your comment here | Your comment | Your name | Your email | Your email address
    Your review | Your rating | Name required | Email required | Email address required | Website | Comment on this article
    Comment policy | Commenting policy | Community guidelines | Community standards | Notify me of follow-up comments by email
    Notify me of new posts by email`,
  zh: list`发表评论 | 發表評論 | 发表回复 | 發表迴響 | 發佈留言 | 发布评论 | 提交评论 | 添加评论 | 写评论 | 昵称 | 暱稱`,
  ja: list`コメントを残す | コメントを書く | コメントを投稿 | コメントを投稿する | コメントを追加 | コメントをする | 返信をキャンセル | コメント投稿 | コメントを送信 | 投稿する`,
  ko: list`댓글 쓰기 | 댓글쓰기 | 댓글 달기 | 댓글 등록 | 댓글 작성 | 댓글 남기기 | 댓글입력 | 댓글을 입력하세요 | 의견쓰기 | 이름 | 댓글 작성하기 | 댓글 쓰러가기 | 의견 쓰기
    댓글을 남겨주세요 | 댓글을 입력해주세요 | 댓글 입력`,
  de: list`Kommentar schreiben | Kommentar verfassen | Kommentar hinterlassen | Kommentar abgeben | Kommentar abschicken
    Kommentar absenden | Kommentar senden | Kommentieren | Jetzt kommentieren | Artikel kommentieren
    Hinterlasse einen Kommentar | Hinterlassen Sie einen Kommentar | Schreibe einen Kommentar | Schreiben Sie einen Kommentar
    Schreibe den ersten Kommentar | Neuen Kommentar schreiben | Dein Kommentar | Kommentar hinzufügen | Antwort schreiben
    Ihr Name | Ihre E-Mail | Ihre E-Mail-Adresse | Deine E-Mail-Adresse | Benachrichtige mich über neue Beiträge via E-Mail
    Netiquette`,
  fr: list`Laisser un commentaire | Laissez un commentaire | Laisser une réponse | Laisser un message | Ajouter un commentaire
    Écrire un commentaire | Ecrire un commentaire | Poster un commentaire | Publier un commentaire | Commenter
    Votre commentaire | Votre nom | Votre adresse e-mail`,
  es: list`Deja un comentario | Deja tu comentario | Dejar un comentario | Deje un comentario | Deje su comentario | Deja una respuesta
    Dejar una respuesta | Escribe un comentario | Escribe tu comentario | Comentar | Comenta | Tu correo electrónico`,
  pt: list`Deixe um comentário | Deixe o seu comentário | Deixe seu comentário | Deixe uma resposta | Deixar um comentário
    Deixar uma resposta | Escreva um comentário | Escreva o seu comentário | Escreva seu comentário | Seu nome | Seu e-mail`,
  it: list`Lascia un commento | Lascia il tuo commento | Lascia una risposta | Aggiungi un commento | Aggiungi commento
    Scrivi un commento | Scrivi il tuo commento | Inserisci un commento | Invia commento`,
  nl: list`Laat een reactie achter | Laat een bericht achter | Geef een reactie | Geef je mening | Plaats een reactie | Plaats reactie
    Plaats je reactie | Reactie plaatsen | Schrijf een reactie`,
  pl: list`Dodaj komentarz | Dodaj swój komentarz | Dodaj pierwszy komentarz | Napisz komentarz | Zostaw komentarz | Zostaw odpowiedź
    Skomentuj | Wyślij komentarz | Opublikuj komentarz`,
  ru: list`Добавить комментарий | Оставить комментарий | Оставьте комментарий | Написать комментарий | Отправить комментарий
    Ваш комментарий | Комментировать | Прокомментировать | Добавить ответ`,
  tr: list`Yorum yap | Yorum yaz | Yorum ekle | Yorum gönder | Yorum bırak | Yorumunuz | Yorumunuzu yazın | Bir yorum yaz
    Bir yanıt yazın | Yorum yapın | Bir yorum yazın | Cevap yaz`,
  ar: list`أضف تعليقا | أضف تعليقاً | أضف تعليق | اضف تعليق | أضف تعليقك | اترك تعليقا | اترك تعليقاً | اترك تعليق | اترك ردا | اترك تعليقك
    اكتب تعليقك | إضافة تعليق | شارك برأيك | شاركنا رأيك | اترك رداً | اكتب تعليق | إرسال التعليق`,
  hi: list`टिप्पणी करें | टिप्पणी लिखें | अपनी टिप्पणी लिखें | कमेंट करें | कमेंट लिखें | एक टिप्पणी छोड़ें | उत्तर छोड़ें
    अपना कमेंट लिखें | उत्तर रद्द करें | अपनी टिप्पणी दें | अपनी राय दें | अपनी प्रतिक्रिया दें | कोई जवाब दें
    एक टिप्पणी भेजें | टिप्पणी जोड़ें`,
  sv: list`Lämna en kommentar | Skriv en kommentar | Lämna ett svar | Kommentera`,
  no: list`Legg igjen en kommentar | Legg igjen et svar | Legg til kommentar`,
  da: list`Tilføj kommentar | Efterlad en kommentar | Skriv et svar`,
  fi: list`Jätä kommentti | Kirjoita kommentti | Lisää kommentti | Lähetä kommentti`,
  cs: list`Přidat komentář | Napsat komentář | Napište komentář | Přidat příspěvek`,
  uk: list`Додати коментар | Залишити коментар | Залишити відповідь | Написати коментар`,
  el: list`Αφήστε ένα σχόλιο | Αφήστε το σχόλιό σας | Γράψτε ένα σχόλιο | Προσθέστε σχόλιο | Σχολιάστε | Προσθήκη σχολίου
    Αφήστε σχόλιο | Γράψτε το σχόλιό σας | Υποβολή σχολίου | Αφήστε μια απάντηση | Άφησε ένα σχόλιο | Σχολιάστε το άρθρο
    Δημοσίευση σχολίου | Αφήστε ένα σχόλιο ακύρωση απάντησης`,
  he: list`הוסף תגובה | הוסיפו תגובה | כתוב תגובה | כתיבת תגובה | השאירו תגובה | השאר תגובה | הגיבו לכתבה | הוספת תגובה
    כתבו תגובה | כתיבת תגובה חדשה | תגובה חדשה | הוסף תגובה חדשה | שלח תגובה | להוספת תגובה | הגב לכתבה | פרסום תגובה`,
  th: list`แสดงความคิดเห็นของคุณ | เขียนความคิดเห็น | ใส่ความเห็น | ยกเลิกการตอบ | แสดงความเห็น | เพิ่มความคิดเห็น
    ร่วมแสดงความคิดเห็น`,
  vi: list`Để lại bình luận | Để lại một bình luận | Viết bình luận | Gửi bình luận | Thêm bình luận | Gửi ý kiến
    Nhập bình luận | Viết bình luận của bạn | Để lại trả lời | Gửi phản hồi`,
  id: list`Tinggalkan komentar | Tinggalkan balasan | Kirim komentar | Beri komentar | Tulis komentar | Tambahkan komentar
    Berikan komentar | Tulis komentar anda | Batalkan balasan | Tinggalkan Balasan anda`,
  hu: list`Szólj hozzá | Szóljon hozzá | Hozzászólok | Hozzászólás írása`,
  ro: list`Lasă un comentariu | Lasa un comentariu | Adaugă un comentariu | Adauga comentariu`,
  fa: list`ارسال نظر | ارسال دیدگاه | نظر بدهید | دیدگاه خود را بنویسید | نظر خود را بنویسید | دیدگاهتان را بنویسید
    دیدگاه خود را ثبت کنید | ثبت نظر | ثبت دیدگاه | نظر دهید | نظر شما چیست | ارسال نظر شما | افزودن دیدگاه | لغو پاسخ`,
  ...elsewhere('FORM'),
};

export const FORM_NOTE: Phrases = {
  en: list`your email address will not be shared | email address will not be published | email will not be published
    required fields are marked | fields marked with | fields are required | this field is required | save my name, email
    save my name and email | next time I comment | notify me of follow-up comments | notify me of new comments
    notify me of new posts | notify me of followup comments | leave a comment below | in the comments below
    let us know in the comments | comments are closed | comments are moderated | comments will be moderated | off-topic comments
    offensive comments | reduce spam | how your comment data is processed | HTML tags and attributes
    you may use these HTML tags | comments powered by | the first to comment | first to review | join the conversation
    join the discussion | our community guidelines | thoughts on | responses to | log in to reply | there are no comments`,
  zh: list`电子邮件地址不会被公开 | 邮箱地址不会被公开 | 電子郵件地址不會被公開 | 電子郵件位址不會公開 | 必填欄位標示為 | 必填项 | 还没有评论 | 暂时没有评论 | 抢沙发 | 条评论`,
  ja: list`メールアドレスが公開されることはありません | 公開されません | 必須項目 | コメントを投稿する前に | コメントするには | 次回のコメントで使用するため | スパムを低減 | 利用規約に違反`,
  ko: list`이메일은 공개되지 않습니다 | 이메일 주소를 발행하지 않을 것입니다 | 필수 항목은 | 필수 입력창은 | 댓글을 작성하려면 | 로그인 후 댓글 | 첫 번째 댓글을 | 첫 댓글을 | 비방 댓글`,
  de: list`Mail-Adresse wird nicht veröffentlicht | Email wird nicht veröffentlicht | erforderliche Felder sind | Pflichtfelder sind
    mit Sternchen markierte | Felder sind markiert | als Erster einen Kommentar | den ersten Kommentar
    der Erste, der kommentiert | erste Kommentar | Kommentare werden moderiert | Kommentar wird moderiert
    Kommentare sind geschlossen | Kommentarfunktion ist geschlossen | für die nächste Kommentierung | bis ich wieder kommentiere
    über nachfolgende Kommentare | Gedanken zu | Kommentare zu | Antworten auf | um Spam zu reduzieren
    Kommentardaten verarbeitet`,
  fr: list`adresse e-mail ne sera pas publiée | adresse de messagerie ne sera pas publiée | adresse email ne sera pas publiée
    email ne sera pas publié | champs obligatoires | champs marqués d'un | pour mon prochain commentaire
    être le premier à commenter | en savoir plus sur comment les données de vos commentaires | réduire les indésirables`,
  es: list`correo electrónico no será publicado | dirección de correo electrónico no será publicada | su email no será publicado
    tu email no será publicado | campos necesarios están marcados | campos obligatorios | campos requeridos
    para la próxima vez que comente | respuestas a | normas de la comunidad`,
  pt: list`endereço de email não será publicado | e-mail não será publicado | campos obrigatórios | da próxima vez que eu comentar
    o primeiro a comentar | comentários são de responsabilidade | comentários não representam`,
  it: list`indirizzo email non sarà pubblicato | email non sarà pubblicata | indirizzo e-mail non sarà pubblicato | campi obbligatori
    per la prossima volta che commento | il primo a commentare | per primo questo articolo | i commenti sono chiusi`,
  nl: list`e-mailadres wordt niet gepubliceerd | e-mailadres zal niet getoond worden | vereiste velden zijn gemarkeerd
    verplichte velden zijn | voor de volgende keer wanneer ik een reactie plaats | de eerste die reageert
    de eerste om te reageren | reacties zijn gesloten | reageren is niet meer mogelijk`,
  pl: list`adres e-mail nie zostanie opublikowany | adres email nie zostanie opublikowany | wymagane pola są oznaczone
    pola są wymagane | pola oznaczone | następnych komentarzy | bądź pierwszy, który skomentuje | pierwszy komentarz
    komentarze są zamknięte`,
  ru: list`адрес email не будет опубликован | адрес электронной почты не будет опубликован | e-mail не будет опубликован
    обязательные поля помечены | поля обязательны | последующих моих комментариев | будьте первым | станьте первым
    комментарии закрыты`,
  tr: list`e-posta hesabınız yayımlanmayacak | e-posta adresiniz yayınlanmayacak | gerekli alanlar | zorunlu alanlar
    ilk yorumu siz yazın | ilk yorum yapan | yorum yapan siz olun | yorumlar editör onayından | onaylandıktan sonra`,
  ar: list`لن يتم نشر عنوان بريدك | لن يتم نشر بريدك | لن يتم نشر عنوان البريد | الحقول المطلوبة | الحقول الإلزامية
    في المرة المقبلة في تعليقي | كن أول من`,
  hi: list`ईमेल पता प्रकाशित नहीं किया जाएगा | आवश्यक फ़ील्ड | पहली टिप्पणी | अगली बार जब मैं टिप्पणी करूँ | कमेंट करके
    कमेंट बॉक्स में`,
  sv: list`e-postadress kommer inte publiceras | obligatoriska fält är märkta | bli först att kommentera | var först med att kommentera`,
  no: list`e-postadresse vil ikke bli publisert | obligatoriske felt er merket | bli den første til å kommentere
    neste gang jeg kommenterer`,
  da: list`e-mailadresse vil ikke blive publiceret | krævede felter er markeret | vær den første til at kommentere
    næste gang jeg kommenterer`,
  fi: list`sähköpostiosoitettasi ei julkaista | pakolliset kentät on merkitty | ole ensimmäinen kommentoija | kommentoi ensimmäisenä`,
  cs: list`e-mailová adresa nebude zveřejněna | vyžadované informace jsou označeny | buďte první | pro budoucí komentáře`,
  uk: list`e-mail адреса не оприлюднюватиметься | електронна адреса не буде опублікована | обов'язкові поля позначені
    для моїх подальших коментарів`,
  el: list`διεύθυνση email δεν δημοσιεύεται | ηλ. διεύθυνση σας δεν δημοσιεύεται | τα υποχρεωτικά πεδία
    την επόμενη φορά που θα σχολιάσω | η ηλεκτρονική σας διεύθυνση δεν`,
  he: list`האימייל לא יוצג באתר | כתובת האימייל לא תפורסם | שדות החובה מסומנים | לפעם הבאה שאגיב | אין לשלוח תגובות
    תגובתך תפורסם`,
  th: list`อีเมลของคุณจะไม่แสดง | ช่องข้อมูลจำเป็น | ช่องที่ต้องการถูกทำเครื่องหมาย`,
  vi: list`email của bạn sẽ không được hiển thị | các trường bắt buộc được đánh dấu | lần bình luận kế tiếp của tôi
    bình luận được đánh giá | địa chỉ email của bạn sẽ không`,
  id: list`alamat email Anda tidak akan dipublikasikan | ruas yang wajib ditandai | untuk komentar saya berikutnya
    jadilah yang pertama | menjadi tanggung jawab komentator`,
  hu: list`e-mail címet nem tesszük közzé | kötelező mezőket | a következő hozzászólásomhoz | legyél te az első`,
  ro: list`adresa ta de email nu va fi publicată | câmpurile obligatorii sunt marcate | data viitoare când o să comentez
    fii primul care comentează`,
  fa: list`نشانی ایمیل شما منتشر نخواهد شد | بخش های موردنیاز علامت گذاری | برای زمانی که دوباره دیدگاهی | نظرات حاوی | نشانی ایمیل شما منتشر نمی‌شود
    حاوی توهین | نظرات پس از تایید | در انتظار بررسی | بخش‌های موردنیاز علامت‌گذاری | دیدگاه‌های ارسال شده`,
  ...elsewhere('FORM_NOTE'),
};

export const LOGIN_TO_COMMENT: Phrases = {
  en: list`log in to comment | login to comment | sign in to comment | register to comment | log in or register to post comments
    log in to post comments | log in or create an account to | must be logged in to post a comment
    must be logged in to comment | must be logged in to leave a comment | must be registered to comment
    must be signed in to comment | must login to post | must be logged in to reply | log in to leave a comment
    sign in to join the conversation | sign up to comment | to post a comment you need to | need to be logged in to
    log in to vote | you may not post new threads | you may not post replies`,
  zh: list`登录后才能评论 | 登录后评论 | 后发表评论 | 请先登录后 | 登录后才可以 | 登录才能发表评论 | 登入後才能留言`,
  ja: list`コメントを投稿するにはログイン | ログインしてコメント | コメントするにはログイン | ログインが必要です | コメントの投稿にはログイン`,
  ko: list`로그인 후 이용 | 로그인 후 댓글을 | 댓글을 작성하려면 로그인 | 로그인이 필요합니다 | 로그인을 해주세요 | 댓글을 달기 위해서는 로그인`,
  de: list`um zu kommentieren | um einen Kommentar zu schreiben | um einen Kommentar abzugeben | um Kommentare zu schreiben
    um kommentieren zu können | angemeldet sein, um | müssen angemeldet sein | anmelden und mitdiskutieren
    zum Kommentieren anmelden | um mitzudiskutieren | registrierte Nutzer können | nur registrierte Benutzer können`,
  fr: list`connectez-vous pour commenter | se connecter pour commenter | connectez-vous pour publier | connectez-vous pour réagir
    pour poster un commentaire | pour publier un commentaire | pour laisser un commentaire | devez être connecté pour
    identifiez-vous pour`,
  es: list`inicia sesión para comentar | inicie sesión para comentar | debes iniciar sesión para | debe iniciar sesión para
    para publicar un comentario | para dejar un comentario | para comentar debes | para comentar es necesario
    regístrate para comentar`,
  pt: list`faça login para comentar | entre para comentar | precisa fazer login para | deve fazer login para
    você precisa estar logado | deve estar logado para | tem de iniciar a sessão para | inicie sessão para comentar
    para publicar um comentário`,
  it: list`accedi per commentare | devi essere connesso per | effettua il login per commentare | devi effettuare il login per
    per inviare un commento | per commentare devi | registrati per commentare | per poter commentare | devi accedere per`,
  nl: list`log in om te reageren | inloggen om te reageren | moet ingelogd zijn | om een reactie te plaatsen | om te kunnen reageren
    meld je aan om te reageren`,
  pl: list`zaloguj się, aby skomentować | musisz się zalogować | musisz być zalogowany | aby dodać komentarz | aby komentować`,
  ru: list`чтобы оставить комментарий | чтобы комментировать | чтобы оставлять комментарии | чтобы добавить комментарий
    для отправки комментария | необходимо авторизоваться | необходимо войти`,
  tr: list`yorum yapabilmek için | yorum yapmak için | giriş yapmalısınız | oturum açmalısınız | üye olmalısınız`,
  ar: list`سجل الدخول للتعليق | يجب أن تكون مسجلا | يجب تسجيل الدخول | يجب أنت تكون مسجل الدخول | سجل دخولك لتتمكن | لإضافة تعليق
    لتتمكن من التعليق | تسجيل الدخول لإضافة`,
  hi: list`टिप्पणी करने के लिए लॉग इन | कमेंट करने के लिए | लॉगिन करना होगा`,
  sv: list`logga in för att kommentera | måste vara inloggad`,
  no: list`logg inn for å kommentere | må være logget inn for å`,
  da: list`log ind for at kommentere | skal være logget ind for at`,
  fi: list`sinun täytyy kirjautua sisään | kommentoidaksesi`,
  cs: list`pro přidání komentáře | pro vložení komentáře | musíte být přihlášeni | přihlaste se, abyste`,
  uk: list`щоб залишити коментар | щоб коментувати | увійдіть, щоб | необхідно авторизуватися`,
  el: list`συνδεθείτε για να σχολιάσετε | πρέπει να συνδεθείτε`,
  he: list`יש להתחבר כדי להגיב | עליך להתחבר | התחבר כדי להגיב`,
  th: list`เข้าสู่ระบบเพื่อแสดงความคิดเห็น | คุณต้องเข้าสู่ระบบ`,
  vi: list`đăng nhập để bình luận | bạn phải đăng nhập | đăng nhập để gửi bình luận`,
  id: list`masuk untuk berkomentar | anda harus masuk | login untuk berkomentar`,
  hu: list`a hozzászóláshoz be kell | hozzászóláshoz be kell jelentkezni | jelentkezz be a`,
  ro: list`trebuie să fii autentificat | autentifică-te pentru a | pentru a comenta trebuie`,
  fa: list`برای ثبت نظر وارد | برای ارسال دیدگاه باید | باید وارد شوید`,
  ...elsewhere('LOGIN_TO_COMMENT'),
};
