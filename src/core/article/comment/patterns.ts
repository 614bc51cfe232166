import { Wordings } from '../text/wordings.js';

/** What lines of comment sections are known by, lowered; each for a whole line unless it says otherwise. */

/** `Re: Old roofs by ada: `, before a date. The group is the name. */
export const SUBJECT_BY = / by ([^:]{1,40}):? ?$/iu;
/** Behind a name: who began the thread. */
export const STARTER = / (?:discussion|thread|topic) starter$/u;
/** `作者：某人` */
const BY = new Wordings(
  ['作者|发帖人|發表者|投稿者|글쓴이|작성자|author|posted by|autor|autore|auteur|автор|yazar|geschrieben von|escrito por|用户|网友'],
  ' ?[:：] ?([^:：]{1,40})$',
);
/** `– Ada` */
const DASH = /^[–—-] /;
const SIGNATURE = /^[–—-] {1,2}(?=\p{L})([^:：]{1,40})$/u;

/** The name that is all a line says, behind a word or a dash. */
export function nameBehindSign(small: string): string | null {
  return (DASH.test(small) ? SIGNATURE : BY).exec(small)?.[1] ?? null;
}

/** Words that a comment form and what stands around it are about. */
export const NOTE =
  /(?:please enter|log ?in|sign (?:in|up)|logged|register|account|password|comment|policy|guidelines|moderat|badge|review(?:s|ed)|consent|e-?mail|newsletter|html|kommentar|kommentier|einloggen|anmelden|registrier|netiquette|benachrichtig|datenschutz|nutzungsbed|commentaire|connect(?:er|ez)|inscri|comentar|iniciar? sesi|regístr|normas|comentár|cadastr|commento|commenti|accedi|reactie|inloggen|komentarz|zaloguj|regulamin|комментар|войдите|зарегистр|правил|yorum|üye ol|giriş yap|تعليق|تسجيل|टिप्पणी|लॉग|评论|評論|登录|登錄|登入|注册|註冊|留言|发言|文明上网|コメント|ログイン|댓글|로그인|kommentera|logga in|bình luận|đăng nhập)/u;
/** Rules of a whole paragraph for those who want to write: no reader gives them. */
export const RULES =
  /(?:please |we ask (?:that )?you (?:to )?)keep (?:your |all |the )?comments (?:civil|relevant|respectful|polite|on topic|clean)|comments may take (?:up to )?.{1,20} to (?:appear|be (?:published|approved))|(?:visit|read|see|follow|review) our (?:community|comment(?:ing)?) (?:guidelines|policy|rules|standards)|beachten sie (?:bitte )?unsere (?:netiquette|kommentarregeln)|(?:enable|benötigen sie|activez|habilite|active|abilita) javascript|respete(?:n)? las normas de (?:la comunidad|participación)/u;
/** Words that leave no doubt that a name follows. */
export const SIGNS = /^(?:posted by|comment by|kommentar von|commentaire de|comentario de|commento di|reactie van|geschrieben von) /u;
/** A quote tells when it was said before who said it. */
export const QUOTE = /^(?:on|am|le|el|il|em|op|den) \d/;
/** What stands between a name and a date. */
export const TAIL =
  /(?:[\s,|•·»:([（–—-]|[於于在]|\b(?:on|am|at|le|el|il|em|den|schrieb|wrote|says|said|posted|commented)\b|(?<=\s)сказала?(?!\p{L}))+$/u;
