/** Lines that tell who says what stands below; lowered. */

/** What is written between a name and what is said, whatever stands behind it. */
const SAYS =
  'says|said|wrote|writes|commented|replied|sagt|sagte|schreibt|schrieb|meint|a écrit|dit|a dit|dice|dijo|escribió|disse|escreveu|scrive|ha scritto|zegt|schreef|pisze|napisał\\(a\\)|napisał|napisała|пишет|говорит|написал|skriver|säger|sier|siger|diyor|dedi ki';
/** `Ada says:`, `Ada a écrit le 3 mai`. Groups: small words before the name, the name. */
const SAYING = new RegExp(
  `^((?:comment by |kommentar von |von |by |ο\\/η )?)(.{1,60}?),? (?:${SAYS}|says on|says in|says at) ?(?::|：|(?:on|at|am|le|el|il|vom) |$)`,
  'u',
);
/** `Adasays:` glued, with the same groups. */
const SAYS_GLUED = /^()(.{1,40}\p{L}) ?(?:says|said|sagt|schreibt|meint|dit|dice|dijo|diz|пишет|говорит) ?:$/u;
/** `某人 说：`, with the same groups. */
const SAYS_CJK =
  /^()([^:：]{1,40}?) ?(?:认为|認為|说|說|说道|說道|表示|写道|寫道|评论|評論|提到|さんの発言|さんのコメント|さんは書きました|さんより|より|님의 말|님이 작성|님의 댓글|댓글) ?(?:[:：]|…|\.{3})$/u;
/** A colon, or the dots of blogs that write `Ada said...` above a comment and its date below. */
const OPENS = /(?:[:：]|…|\.{3})$/;
const OPENS_OR_STEM = '(?: ?[:：]| ?…| ?\\.{3})$';
/** What else the software of blogs and forums writes behind the name, in its languages: words that mean little without the sign behind. */
const SAYS_BEFORE_SIGN = [
  'responded|posted|hat gesagt|hat geschrieben|hat kommentiert|meinte|antwortete|kommentierte',
  'écrit|a répondu|a commenté|escribe|comentó|respondió|diz|comentou|respondeu',
  'ha detto|ha commentato|zei|schrijft|powiedział\\(a\\)|powiedział|powiedziała|skomentował',
  'комментирует|сказал|сказала|сказал\\(а\\)|написала|написал\\(а\\)|ответил|каже|пише|говорить|коментує|сказав|сказав\\(-ла\\)|написав|каза|рече|је рекао|је рекао/ла',
  'skrev|sa|sade|sagde|kirjoitti|sanoo|sanoi|kirjoittaa|řekl|řekl\\(a\\)|napsal|napsal\\(a\\)|napsala|píše|povedal|povedal\\(a\\)|hovorí|írta|mondta|szerint',
  'spune|spunea|a spus|a zis|λέει|είπε|έγραψε|kaže|je rekao|je rekao/la|pravi|ha dit|diu|dedi|diyor ki|yazdı',
  'يقول|قال|كتب|گفت|گفته|نوشته|אמר|אמרה|אמר/ה|אומר|כתב|הגיב|ने कहा|कहते हैं|mengatakan|berkata|nói|viết|đã nói|đã viết|กล่าวว่า|พูดว่า',
];
let saysAnywhere: RegExp | null = null;

/** Who is meant by `As I said...`, and what `Well said...` and `最新评论：` praise or count: nobody's name. */
const NOBODY =
  /^(?:(?:as|like|what|wie|was|comme|como|lo que|come|как|что) )?(?:i|he|she|they|we|you|it|somebody|someone|er|sie|man|jemand|il|elle|on|él|ella|ellos|ele|ela|lui|lei|я|он|она|они|hij|zij|ze|jag|han|hon|hun)$|^(?:well|enough|nuff|'nuff|easier|sooner|better|never|as|like|that|this|bien|mal|gut|wie|comme|como|come|相关|相關|最新|热门|熱門|精彩|全部|所有|网友|网友最新|用户|读者|更多|查看|发表|我要|我的|전체|최신|모든|새|베스트|인기)$/u;

/** Groups: small words before the name, the name. Null where nobody is named. */
export function findSaying(small: string): RegExpExecArray | null {
  const found = SAYING.exec(small) ?? (OPENS.test(small) ? findOpening(small) : null);
  return found === null || NOBODY.test(found[2] ?? '') ? null : found;
}

function findOpening(small: string): RegExpExecArray | null {
  saysAnywhere ??= new RegExp(`^((?:ο/η )?)(.{1,60}?),? (?:${[SAYS, ...SAYS_BEFORE_SIGN].join('|')})${OPENS_OR_STEM}`, 'u');
  return saysAnywhere.exec(small) ?? (small.endsWith(':') ? SAYS_GLUED.exec(small) : null) ?? SAYS_CJK.exec(small);
}

/** Small words before the day of a `dated saying`. */
const BEFORE_DAY = /^(?:on|at|am|le|el|il|il giorno|em|no dia|op|den|på|w dniu|dnia|в|dne|dňa|la|στις|在|于|於|vào|pada)?[\s,]*$/u;
/** `schrieb Ada:`, where a language turns the two around. */
const VERB_FIRST = /^(?:schrieb|schreibt|sagte|meinte|schreef|schrijft|zei|skrev|skriver|napsal|napsala|escribió|escreveu|a écrit) /u;

/**
 * `On 4 March 2024 at 9:15, Ada wrote:`, in which the date stands first: of the text behind the date the part that is a name.
 * @returns Where it begins and ends in that text, or null.
 */
export function nameBehindDay(before: string, behind: string): [number, number] | null {
  if (!OPENS.test(behind) || !BEFORE_DAY.test(before)) return null;
  const from = /^[\s,，、;–—-]*(?:tarihinde )?/u.exec(behind)?.[0].length ?? 0;
  const rest = behind.slice(from);
  const verb = VERB_FIRST.exec(rest)?.[0];
  if (verb !== undefined) {
    const end = rest.search(/ ?(?:[:：]|…|\.{3})$/u);
    return NOBODY.test(rest.slice(verb.length, end)) ? null : [from + verb.length, from + end];
  }
  const who = findSaying(rest)?.[2];
  return who === undefined || !rest.startsWith(who) ? null : [from, from + who.length];
}
