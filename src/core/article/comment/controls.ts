import { each, Wordings } from '../text/wordings.js';

/** Buttons of comments, lowered. */

/** What whole lines say; a count and an arrow may stand behind. */
const CONTROLS = new Wordings(
  [
    'reply|replies|like|dislike|report|share|flag|quote|permalink|edit|delete|link|parent|up|down|vote|upvote|downvote|hide|collapse|expand|more|top|save|close|signature',
    'back to top|last reply|reply as topic|view replies|show replies|hide replies|load more(?: comments)?|report abuse|report this comment|expand full comment|add to quote',
    // Glued, as a page of buttons without spaces becomes text.
    'replydelete|antwortenlöschen|répondresupprimer|respondereliminar|responderexcluir|rispondielimina|beantwoordenverwijderen|odpowiedzusuń|ответитьудалить|yanıtlasil',
    'delete|löschen|supprimer|eliminar|excluir|elimina|verwijderen|usuń|удалить|sil|відповісти|respect',
    'thread|click to rate|rate this comment|vote up|vote down|thumbs up|thumbs down',
    'copy link|link to post|link to comment|share on other sites|more sharing options|log in to answer|log in to reply|like \\d+|reply to this(?: comment)?|add yours|read more comments|view all comments',
    each('show|hide|view|see|load|read', '(?: (?:all|more|previous|\\d+))* (?:comments|replies)'),
    each('delete|show|edit|report|flag', ' comment'),
    'follow|improve this (?:answer|question)|load more|cargar más|carica altro|weitere laden|charger la suite|carregar mais|meer laden|wczytaj więcej|daha fazlasını yükle',
    'antworten?|melden|zitieren|gefällt mir|teilen|kommentar (?:löschen|anzeigen|melden)|auf diesen kommentar antworten|kommentare (?:öffnen|ausblenden|anzeigen|laden)',
    "zum antworten anmelden|erneut versuchen|nach oben|répondre|signaler|j'aime|citer|haut|responder|responda|me gusta|denunciar|citar|curtir|rispondi|segnala|mi piace",
    'beantwoorden|reageren|reageer|vind ik leuk|odpowiedz|zgłoś|cytuj|lubię to|ответить|пожаловаться|нравится|цитировать|наверх|відповісти|cevapla|yanıtla|beğen|şikayet et',
    'رد|الرد|إبلاغ|پاسخ|जवाब दें|回复|回覆|举报|舉報|赞|支持|反对|返信|通報|いいね|답글|신고|공감|좋아요',
    'svara|anmäl|gilla|svar|rapporter|liker|vastaa|ilmoita|trả lời|thích|balas|suka|odpovědět|válasz|răspunde|απάντηση|ตอบกลับ',
    'j’aime|উত্তর|লাইক|אהבתי|tykkää|to se mi líbí|líbí se(?: mi)?|páči sa(?: mi)?|tetszik|nem tetszik|îmi place|харесва(?: ми)?|sviđa mi se|ne sviđa mi se|свиђа ми се|preporučujem|ne preporučujem|препоручујем',
    'patinka|nepatinka|patīk|meeldib|všeč mi je|melden aan redactie|گزارش(?: تخلف)?|รายงาน|báo (?:cáo|vi phạm|xấu)|jelentés|сигнализирай|prijavi|пријави|违反报告|違反を報告',
    'compartilhar|udostępnij|поширити|اشتراک‌?گذاری|שתף|שיתוף|शेयर(?: करें)?|แชร์|chia sẻ|dela|jaa|sdílet|zdieľať|megosztás|distribuie|κοινοποίηση|сподели|podeli|подели|podijeli|dalintis|dalīties|シェア|공유',
    each('voir|afficher|lire|masquer', '(?: (?:les|la|toutes|d.autres|\\d+))* réponses?'),
    each('ver|mostrar|ocultar', '(?: (?:las?|as|más|mais|todas|\\d+))* (?:respuestas?|respostas?)'),
    each('mostra|vedi|nascondi|leggi', '(?: (?:le|la|altre|tutte|\\d+))* rispost[ae]'),
    each('pokaż|ukryj|zobacz|rozwiń', '(?: (?:wszystkie|więcej|\\d+))* (?:odpowiedzi|odpowiedź)'),
    each('показать|показати|скрыть|приховати|читать', '(?: (?:все|всі|ещё|еще|ще|\\d+))* (?:ответ\\p{L}*|відповід\\p{L}*)'),
    each('xem|ẩn', '(?: (?:thêm|tất cả|\\d+))* (?:trả lời|câu trả lời)'),
    each('lihat|muat|sembunyikan', '(?: (?:semua|\\d+))* balasan(?: lain(?:nya)?)?'),
    each('visa|vis|skjul|dölj', '(?: (?:alla|alle|fler|flere|\\d+))* svar'),
    each('näytä|piilota', '(?: (?:kaikki|lisää|\\d+))* vastauks\\p{L}+'),
    each('zobrazit|zobraziť|skrýt', '(?: (?:všechny|další|ďalšie|\\d+))* (?:odpověd\\p{L}+|odpoved\\p{L}+)'),
    each('vezi|ascunde', '(?: (?:toate|mai multe|\\d+))* răspunsuri(?:le)?'),
    'antworten einblenden|antworten ausblenden|válaszok (?:megtekintése|megjelenítése|elrejtése)|προβολή (?:των )?απαντήσεων|مشاهدة الردود|مشاهده پاسخ.{0,3}ها|查看(?:全部|更多)?\\d*条?回[复覆]|답글 ?\\d*개? ?보기|xem thêm|더보기|もっと見る',
  ],
  '(?: ?\\(\\d+\\)| \\d+)?(?: ?(?:[|•·↓↑→»×]|\\.{1,3}|…))?$',
);

/** Words that rows of buttons are made of. */
const BUTTONS: ReadonlySet<string> = new Set(
  `reply replies quote like likes dislike share report save edit edited delete permalink thread link flag up down vote hide
  antworten zitieren melden teilen gut schlecht bearbeiten répondre citer signaler partager j'aime responder citar compartir denunciar
  reportar curtir rispondi cita condividi segnala beantwoorden citeren delen odpowiedz cytuj zgłoś ответить цитировать пожаловаться поделиться
  cevapla alıntıla beğen paylaş şikayet رد اقتباس إبلاغ مشاركة जवाब शेयर 引用 投诉 支持 反对 回复 回覆 举报 舉報 赞 顶 踩 分享 收藏 답글 공감 비공감 신고 추천
  返信 いいね 通報 svara gilla svar rapporter trả thích balas bagikan`.split(/\s+/),
);
const BETWEEN = /[\s·|•,/()[\]+›‹»−]+/u;
const NUMBER = /^-?\d+$/;
const LONGEST_ROW = 60;
const MOST_BUTTONS = 8;

/** `Reply`, `View all 12 comments`, `Reply · Like (12)`. */
export function isControl(small: string): boolean {
  return CONTROLS.test(small) || isButtonRow(small);
}

const isButton = (word: string): boolean => BUTTONS.has(word);
const isButtonOrCount = (word: string): boolean => word === '' || isButton(word) || NUMBER.test(word);

function firstWord(small: string): string {
  const end = small.search(BETWEEN);
  return end < 0 ? small : small.slice(0, end);
}

function isButtonRow(small: string): boolean {
  // Nearly all other lines begin otherwise, and are not taken apart.
  if (small.length > LONGEST_ROW || !isButtonOrCount(firstWord(small))) return false;
  const words = small.split(BETWEEN);
  return words.filter((word) => word !== '').length <= MOST_BUTTONS && words.some(isButton) && words.every(isButtonOrCount);
}
