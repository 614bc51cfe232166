import { each, Wordings } from '../text/wordings.js';

/** What stands above comments and forms for them; whole lines, lowered. */

/** `12 comments`, `One comment` */
const AMOUNT = /^(?:\(?\d[\d.,]* ?\)? ?|one |ein |un |una )/;
const HEADING = new Wordings(
  [
    'comments?|replies|responses?|thoughts on .{0,120}|responses to .{0,120}|comments on .{0,120}|discussion|discussion about .{0,60}|join the (?:discussion|conversation)',
    'leave a (?:reply|comment)|post a comment|add (?:a|your) comment|write a comment|reader interactions|comments are closed',
    'kommentare?|ergänzung(?:en)?|leserkommentare|lesermeinung(?:en)?|antworten|gedanken? zu .{0,120}|kommentare? zu .{0,120}|hinterlasse (?:einen kommentar|eine antwort)',
    'schreibe einen kommentar|diskussion',
    'añadir (?:un )?comentario|adicionar (?:um )?comentário|aggiungi (?:un )?commento|opmerking toevoegen|yorum ekle',
    each('kommentar|neuen kommentar', ' (?:schreiben|verfassen|hinzufügen)'),
    'commentaires?|réactions?|laisser un commentaire|ajouter un commentaire|comentarios?|deja (?:un comentario|una respuesta)|comentários?|deixe (?:um comentário|uma resposta)',
    'commenti|lascia un commento|reacties|geef een reactie|komentarz[ey]?|komentarzy|dodaj komentarz|комментари[ияйев]+|добавить комментарий|обсуждение|коментар[іїв]*',
    'yorumlar|yorum yap|bir yanıt yazın|التعليقات|تعليقات|اترك تعليقا|نظرات|दिप्पणी|टिप्पणियाँ',
    '精选留言|精選留言|精选评论|评论|評論|网友评论|发表评论|热门评论|最新评论|更多评论.{0,20}|查看评论|コメント|コメントする|댓글',
    // Below the comments of blogs, in the languages of their software.
    each('enregistrer|publier|poster|envoyer', ' un commentaire'),
    each('publicar|enviar|postar', ' (?:un comentario|um comentário|comentarios?|comentários?)'),
    'kommentar veröffentlichen|posta un commento|invia un commento|een reactie posten|reactie posten|prześlij komentarz|отправить комментарий|yorum gönder',
    'skicka en kommentar|legg inn en kommentar|send en kommentar|lähetä kommentti|okomentovat|zverejnenie komentára|megjegyzés küldése|trimiteți un comentariu',
    'δημοσίευση σχολίου|дописати коментар|публикуване на коментар|постави коментар|objavi komentar|publica un comentari(?: a l.entrada)?|posting komentar|đăng nhận xét',
    'إرسال تعليق|ارسال یک نظر|הוסף רשומת תגובה|एक टिप्पणी भेजें|แสดงความคิดเห็น|コメントを投稿|張貼留言|댓글 쓰기',
    'kommenttia|komentářů|komentárov|megjegyzés|hozzászólás|nhận xét|коментара|件のコメント|条评论|條留言|条留言|則留言|个评论|個評論|댓글 ?\\d* ?개',
    'kommentarer|lämna en kommentar|legg igjen en kommentar|skriv en kommentar|kommentit|bình luận|komentar',
    'vos réactions|opinie|opinie czytelników|keskustelu|diskuse|diskuze|diskusia|diskusija|дискусия|мнения(?: читателей)?|মন্তব্য|টি মন্তব্য|মতামত|maoni',
  ],
  '(?: ?[(:：]? ?\\d*\\)?)[:：»]?$',
);

/** `12 comments`, `Leave a reply`. */
export function isHeading(small: string): boolean {
  return HEADING.test(small.slice(AMOUNT.exec(small)?.[0].length ?? 0));
}

/** What is asked for; a star or a note in brackets may stand behind. */
const FIELD = new Wordings(
  [
    'name|email|e-mail|e-mail-adresse|mail|website|comment|kommentar|nom|site web|nombre|correo electrónico|web|nome|url|captcha|message|nachricht|telephone|location|subject',
    'betreff|vorname|nachname|isim|e-posta|имя|имя пользователя|用户名|昵称|邮箱|内容|标题|お名前|名前|メールアドレス|이름',
  ],
  ' ?[*:：]?(?: \\(.{0,40}\\))? ?\\*?$',
);
const YOUR = 'your ';
const FORM = new Wordings([
  each('your email address will not be published|required fields are marked|save my name', '.*'),
  each('name|email|comments?|rating|review subject', ' required'),
  'notify me of .*|you must (?:be )?(?:log|regist|sign).*|please log ?in to .*|submit(?: comment)?|post (?:comment|reply)|your (?:answer|comment|reply)|post as a guest|send|preview',
  'cancel(?: reply)?|retry|refresh.{0,30}|sort(?:ed)? by.*|newest(?: first)?|oldest(?: first)?|oldest first newest first.*|latest|best|most (?:liked|reactions)',
  'sign in (?:to|here).*|log in (?:to|here|or).*|this site uses akismet.*|learn how your comment data is processed.*|powered by disqus.*|commenting as .*',
  each('pingback|trackback', ' ?[:：].*'),
  'deine e-mail-adresse wird nicht veröffentlicht.*|erforderliche felder sind .*|meinen namen, .*|absenden|abbrechen|abschicken|senden|vorschau|sortier\\S*.{0,24}',
  'votre adresse e-mail ne sera pas publiée.*|tu dirección de correo electrónico no será publicada.*',
  // How the comments are sorted.
  'trier par.*|ordenar por.*|ordina per.*|sorteer op.*|sortuj(?: według| wg)?.{0,24}|сортировать.{0,24}|сортировка.{0,24}|сортувати.{0,24}|sırala.{0,24}|ترتيب حسب.*|مرتب.?سازی.*|מיון לפי.*|מיין לפי.*',
  'xếp theo.*|sắp xếp.*|quan tâm nhất|urutkan.*|sortera(?: efter)?.{0,24}|sorter etter.*|sortér efter.*|järjestä.*|řadit.*|seřadit.*|zoradiť.*|rendezés.*|sortează.*|ordonează.*|ταξινόμηση.*|sortiraj.{0,24}|сортирај.{0,24}',
  '並[びべ]替え|排序.{0,12}|정렬|최신순|추천순|과거순|등록순|공감순|인기순|neueste(?: zuerst)?|neuste(?: zuerst)?|beste bewertung|älteste(?: zuerst)?|plus (?:récents|anciens)|les plus (?:récents|anciens)|más (?:recientes|antiguos|votados|valorados)|mais (?:recentes|antigos|curtidos|votados)',
  'più (?:recenti|vecchi|votati)|nieuwste(?: eerst)?|oudste(?: eerst)?|najnowsze|najstarsze|najlepsze|сначала (?:новые|старые|лучшие)|спочатку (?:нові|старі)|en (?:yeniler|eskiler|beğenilenler)|mới nhất|cũ nhất|terbaru|terlama',
  'nyast(?: först)?|äldst(?: först)?|nyeste(?: først)?|ældste(?: først)?|eldste(?: først)?|uusimmat|vanhimmat|nejnovější|nejstarší|legújabb|legrégebbi|cele mai (?:noi|vechi)',
  '默认|默认排序|最新|最热|按时间|按热度|发表|提交|등록|送信|отправить|gönder|envoyer|enviar|invia|verzenden|wyślij',
]);
const LEFT = /^\d+ characters (?:left|remaining)$/;

/** Fields and buttons of a form, and what it tells those who write. */
export function isForm(small: string): boolean {
  const asked = small.startsWith(YOUR) ? small.slice(YOUR.length) : small;
  return FORM.test(small) || FIELD.test(asked) || LEFT.test(small);
}
