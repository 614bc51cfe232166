/** What stands beside tags on their line and is none: counts and forms of comments, who wrote when, buttons to share. */
import { lowered } from '../text/lowered.js';
import { each, Wordings } from '../text/wordings.js';

/** What counts count. */
const COUNTED = new Wordings([
  'comments?|repl(?:y|ies)|responses?|likes?|shares?|views?|reactions?|retweets?|restacks?|trackbacks?|pingbacks?|kommentare?|antworten|aufrufe|commentaires?|réponses?|vues?|comentarios?|respuestas?|vistas',
  'comentários?|respostas?|visualizações|commenti|commento|risposte|reacties|reactie|komentarz\\p{L}*|komentář\\p{L}*|komentár\\p{L}*|комментари\\p{L}*|коментар\\p{L}*|просмотр\\p{L}*|yorum(?:lar)?|görüntüleme|تعليق(?:ات|ا|ًا)?|دیدگاه|نظر',
  'kommentarer?|kommenttia?|hozzászólás|comentarii|σχόλι[αο]|תגובות|टिप्पणि?\\p{L}*|bình luận|komentar|ความคิดเห็น|条评论|條評論|则留言|則留言|评论|留言|コメント|件のコメント|개의 댓글|댓글',
]);
/** Links to forms of comments, and that there are none. */
const COMMENTS = new Wordings([
  each('leave|post|add|write', ' (?:a |your )?(?:comment|reply|response)(?: on .*)?'),
  each('no|be the first to', ' (?:comments?|responses?|replies|comment)(?: yet)?'),
  each('log ?in|sign in|register', ' (?:or register )?to (?:post comments?|comment|reply|leave a comment)'),
  'comments?(?: (?:off|closed|are (?:off|closed)|disabled)(?: on .*)?)?|comment now|permalink|trackback|edit(?: this(?: entry)?)?|reply',
  'schreibe? (?:einen|deinen) kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|hinterlasse? einen kommentar|keine kommentare|kommentare(?: deaktiviert(?: für .*)?)?|anmelden,? um (?:zu kommentieren|kommentare zu .*)|einen kommentar (?:schreiben|hinterlassen)',
  'laisser un commentaire|ajouter un commentaire|commentaires?|aucun commentaire|commentaires fermés|connectez-vous pour (?:poster|publier|laisser) (?:des|un) commentaires?|se connecter pour (?:commenter|poster .*)',
  'deja(?:r)? un comentario|deja una respuesta|añadir comentario|sin comentarios|comentarios(?: desactivados)?|inicie? sesión para (?:comentar|enviar comentarios)|deixe (?:um comentário|uma resposta)|sem comentários|nenhum comentário|comentários|entre para comentar',
  'lascia un commento|aggiungi un commento|nessun commento|accedi per (?:commentare|inserire commenti)|commenti disabilitati|geef een reactie|laat een reactie achter|plaats een reactie|geen reacties|log in om te reageren|reageer',
  'dodaj komentarz|skomentuj|brak komentarzy|zaloguj się,? aby .*|оставить комментарий|добавить комментарий|комментариев нет|нет комментариев|войдите,? чтобы .*|залишити коментар|немає коментарів',
  'yorum yap(?:ın)?|yorum yaz|yorum yok|اترك تعليق(?:ا|ًا|اً)?|أضف تعليق(?:ا|ًا|اً)?|لا تعليقات|دیدگاهتان را بنویسید|बिना टिप्पणी|टिप्पणी करें|lämna en kommentar|kommentera|inga kommentarer|legg igjen en kommentar|ingen kommentarer|skriv en kommentar|jätä kommentti|ei kommentteja',
  'přidat komentář|komentovat|žádné komentáře|szólj hozzá|hozzászólás írása|lasă un comentariu|niciun comentariu|αφήστε (?:ένα )?σχόλιο|השאירו תגובה|để lại bình luận|tinggalkan (?:komentar|balasan)|发表评论|發表評論|添加评论|留下评论|暂无评论|コメントを残す|コメントする|コメントはありません|댓글 남기기|댓글 쓰기',
]);
const BUTTONS: ReadonlySet<string> = new Set(
  `share|tweet|pin|pin it|like|email|e-mail|print|save|facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|messenger|pocket|copy link|
teilen|twittern|merken|drucken|partager|tweeter|épingler|imprimer|compartir|twittear|imprimir|compartilhar|partilhar|condividi|stampa|delen|printen|udostępnij|drukuj|
поделиться|поширити|paylaş|yazdır|شارك|مشاركة|dela|del|jaa|sdílet|megosztás|distribuie|κοινοποίηση|שתף|分享|シェア|ツイート|공유|bagikan|chia sẻ|แชร์`
    .split('|')
    .map((word) => word.trim()),
);
/** `— Ada Byron @ 5:30 pm` */
const SIGNATURE = /\s[|—–-]\s[^|—–@]{2,40}\s@\s\d{1,2}[:.]\d\d.*$/u;
const COUNT = /^(?:\(?\d[\d.,]*[km]?\)?|no|one|ein|un|uno|um)\s?/u;
const EDGES = /^[\s(|«»·•—–-]+|[\s)|«»→·•.:…—–-]+$/gu;
const LONGEST = 60;

/** Who wrote and who edited, as papers sign below their texts: `(abc/xyz)`. */
const INITIALS = /^\(\p{L}{2,4}(?: ?[/,-] ?\p{L}{2,4}){0,3}\)$/u;

/** Whether a piece of a line of tags is none. */
export function isResidue(piece: string): boolean {
  if (piece.length > LONGEST) return false;
  if (INITIALS.test(piece)) return true;
  const small = lowered(piece).replace(EDGES, '');
  const count = COUNT.exec(small)?.[0] ?? '';
  if (count !== '' && COUNTED.test(small.slice(count.length))) return true;
  return COMMENTS.test(small);
}

/** A line without who wrote it at its end, and without buttons there, of which several stand together: `Tags: nets, rules Share Tweet Pin`. */
export function withoutTail(text: string): string {
  const signed = text.includes('@') ? text.replace(SIGNATURE, '') : text;
  const words = signed.split(' ');
  let from = words.length;
  while (from > 1 && BUTTONS.has(lowered(words[from - 1] ?? ''))) from--;
  return words.length - from > 1 && !/[,:：|•·#]$/u.test(words[from - 1] ?? '') ? words.slice(0, from).join(' ') : signed;
}

/** Arrows of a row of tags that is moved sideways. */
const ARROWS = [
  ['previous', 'next'],
  ['prev', 'next'],
  ['zurück', 'weiter'],
  ['précédent', 'suivant'],
  ['anterior', 'siguiente'],
  ['anterior', 'próximo'],
  ['precedente', 'successivo'],
  ['назад', 'вперёд'],
] as const;

/** Tags without the two buttons that move them. */
export function withoutArrows(tags: readonly string[]): readonly string[] {
  const small = new Set(tags.map(lowered));
  const found = ARROWS.find((pair) => pair.every((word) => small.has(word)));
  return found === undefined ? tags : tags.filter((tag) => !found.some((word) => word === lowered(tag)));
}
