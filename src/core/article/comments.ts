import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';
import { lowered } from './lowered.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import { PhraseSet, phraseKey } from './phrases.js';
import type { Article } from './schema.js';

type Comment = Article['comments'][number];

const SAYS =
  /^((?:comment by |kommentar von |von |by )?)(.{1,60}?),? (?:says|said|wrote|writes|commented|replied|sagt|sagte|schreibt|schrieb|meint|a écrit|dit|a dit|dice|dijo|escribió|disse|escreveu|scrive|ha scritto|zegt|schreef|pisze|napisał\(a\)|napisał|napisała|пишет|говорит|написал|skriver|säger|sier|siger|diyor|dedi ki|says on|says in|says at) ?(?::|：|(?:on|at|am|le|el|il|vom) |$)/u;
const CONTROL =
  /^(?:reply|replies|like|dislike|report|share|flag|quote|permalink|edit|delete|link|parent|up|down|vote|upvote|downvote|hide|collapse|expand|more|view replies|show replies|load more(?: comments)?|report abuse|like \d+|reply to this(?: comment)?|log in to reply|antworten?|melden|zitieren|gefällt mir|teilen|kommentar melden|auf diesen kommentar antworten|répondre|signaler|j'aime|citer|responder|me gusta|denunciar|citar|curtir|rispondi|segnala|mi piace|beantwoorden|reageren|reageer|vind ik leuk|odpowiedz|zgłoś|cytuj|lubię to|ответить|пожаловаться|нравится|цитировать|відповісти|cevapla|yanıtla|beğen|şikayet et|رد|الرد|إبلاغ|پاسخ|जवाब दें|回复|回覆|举报|舉報|赞|支持|反对|返信|通報|いいね|답글|신고|공감|좋아요|svara|anmäl|gilla|svar|rapporter|liker|vastaa|ilmoita|trả lời|thích|balas|suka|odpovědět|válasz|răspunde|απάντηση|ตอบกลับ)(?: ?\(\d+\)| \d+)?(?: ?[|•·↓↑→»])?$/u;
const HEADING =
  /^(?:\(?\d[\d.,]* ?\)? ?)?(?:comments?|replies|responses?|thoughts on .{0,120}|responses to .{0,120}|comments on .{0,120}|discussion|join the (?:discussion|conversation)|leave a (?:reply|comment)|post a comment|add a comment|write a comment|kommentare?|ergänzung(?:en)?|leserkommentare|antworten|gedanken zu .{0,120}|kommentare? zu .{0,120}|hinterlasse (?:einen kommentar|eine antwort)|schreibe einen kommentar|kommentar (?:schreiben|verfassen|hinzufügen)|diskussion|commentaires?|réactions?|laisser un commentaire|comentarios?|deja (?:un comentario|una respuesta)|comentários?|deixe (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|geef een reactie|komentarz[ey]?|komentarzy|dodaj komentarz|комментари[ияйев]+|добавить комментарий|обсуждение|коментар[іїв]*|yorumlar|yorum yap|bir yanıt yazın|التعليقات|تعليقات|اترك تعليقا|نظرات|दिप्पणी|评论|評論|网友评论|发表评论|コメント|コメントする|댓글|kommentarer|lämna en kommentar|legg igjen en kommentar|skriv en kommentar|kommentit|bình luận|komentar)(?: ?[(:：]? ?\d*\)?)[:：»]?$/u;
const FORM =
  /^(?:your email address will not be published.*|required fields are marked.*|(?:name|email|e-mail|e-mail-adresse|website|comment|kommentar|nom|site web|nombre|correo electrónico|web|nome|url|captcha|message|nachricht) ?\*?(?: \(.{0,40}\))?|save my name.*|notify me of .*|deine e-mail-adresse wird nicht veröffentlicht.*|erforderliche felder sind .*|meinen namen, .*|you must be (?:logged in|registered) to .*|please log ?in to .*|submit(?: comment)?|post comment|send|cancel(?: reply)?|absenden|abbrechen|abschicken|sort by.*|newest(?: first)?|oldest(?: first)?|best|most liked|sign in to .*|log in to .*|votre adresse e-mail ne sera pas publiée.*|tu dirección de correo electrónico no será publicada.*|this site uses akismet.*|learn how your comment data is processed.*|powered by disqus.*|commenting as .*|\d+ characters (?:left|remaining))$/u;
const RELATIVE =
  /(?:^|[\s•·|,-])(?:(?:\d+|an?|one) ?(?:second|minute|min|hour|hr|day|week|month|year|mo|yr|[smhdwy])s? ago|vor (?:\d+|einem|einer|etwa \d+) \p{L}+|il y a (?:\d+|un|une) \p{L}+|hace (?:\d+|un|una) \p{L}+|há (?:\d+|um|uma) \p{L}+|\d+ (?:\p{L}+) (?:fa|geleden|temu|назад|тому|önce|sitten|sedan|siden)|منذ .{2,20}|قبل .{2,20}|\d+ ?(?:分钟|小时|天|周|个月|年|時間|日|ヶ月|か月|분|시간|일|개월|년) ?(?:前|전))\b/u;
const HEADINGS = new PhraseSet('commentHeading');
const CONTROLS = new PhraseSet('commentControl');
const NOTES = new PhraseSet('commentNote');
const LONGEST_NAME = 60;
const LONGEST_STAMP = 120;

type Role = 'heading' | 'form' | 'control' | 'stamp' | 'says' | 'text';

interface Reading {
  readonly role: Role;
  readonly author: string | null;
  readonly date: string | null;
}

const plain = (role: Role): Reading => ({ role, author: null, date: null });

const LEAD = /^(?:posted by|comment by|kommentar von|by|von|par|por|geschrieben von|#\d+|\d+\.)\s*/u;
const TAIL = /(?:[\s,|•·:–—-]|\b(?:on|am|at|le|el|il|em|den|schrieb|wrote|says|said|posted|сказал)\b)+$/u;

/** `Ada B. on 3 May 2021 at 10:24`: what stands before the date, small words and signs taken off. */
function authorBefore(text: string): string | null {
  const behind = text.slice(LEAD.exec(lowered(text))?.[0].length ?? 0);
  const name = behind.slice(0, TAIL.exec(lowered(behind))?.index ?? behind.length).trim();
  return name !== '' && name.length <= LONGEST_NAME && name.split(' ').length <= 6 && /\p{L}/u.test(name) ? name : null;
}

function read(line: PageLine, habit: DateHabit): Reading {
  const { text } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return plain('control');
  if (text.length <= LONGEST_STAMP) {
    const key = phraseKey(text);
    const small = lowered(text);
    if (CONTROLS.isWhole(key) || CONTROL.test(small)) return plain('control');
    if (HEADINGS.isWhole(key) || HEADING.test(small)) return plain('heading');
    if (FORM.test(small)) return plain('form');
    const dates = findDates(text, habit);
    const first = dates[0];
    const says = text.length < LONGEST_NAME || first !== undefined ? SAYS.exec(small) : null;
    if (says !== null) {
      const [, lead = '', who = ''] = says;
      const author = text.slice(lead.length, lead.length + who.length);
      if (author.split(' ').length <= 6) return { role: 'says', author: author.trim(), date: first?.iso ?? null };
    }
    if (first !== undefined && (first.day !== null || first.yearless !== null)) {
      const rest = text.length - (first.end - first.start);
      const before = text.slice(0, first.start).trim();
      const after = text.slice(first.end).trim();
      if (rest <= LONGEST_NAME && after.length <= 24 && !/[.!?]$/.test(before))
        return { role: 'stamp', author: authorBefore(before), date: first.iso };
    }
    const relative = text.length <= LONGEST_NAME ? RELATIVE.exec(small) : null;
    if (relative !== null) return { role: 'stamp', author: authorBefore(text.slice(0, relative.index)), date: null };
  }
  return plain('text');
}

/** A line that can be a commenter's name: short, and no sentence. */
function isName(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= 40 &&
    line.text.split(' ').length <= 5 &&
    !/[.!?…:;,。！？]$/u.test(line.text) &&
    /\p{L}/u.test(line.text)
  );
}

interface Open {
  author: string | null;
  date: string | null;
  first: PageLine;
  last: PageLine;
  readonly texts: string[];
}

/** Reader comments one by one. Headings, forms and buttons are no comments; a relative date gives null. */
export function readComments(page: Page, habit: DateHabit): Comment[] {
  const lines = page.lines.filter((line) => line.kind === 'comment' && line.text !== '');
  const readings = lines.map((line) => read(line, habit));
  const found: Comment[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open !== null && open.texts.length > 0) {
      found.push({ author: open.author, date: open.date, text: open.texts.join('\n'), lines: rangeOf(open.first, open.last) });
    }
    open = null;
  };
  const begin = (line: PageLine, author: string | null, date: string | null): Open => {
    close();
    const fresh: Open = { author, date, first: line, last: line, texts: [] };
    open = fresh;
    return fresh;
  };
  const stamped = readings.some((one) => one.role === 'stamp' || one.role === 'says');
  let ended = false;
  lines.forEach((line, i) => {
    const reading = readings[i] ?? plain('text');
    const previous = lines[i - 1];
    // A comment does not reach over other kinds of lines, a picture or an advertisement apart.
    if (previous !== undefined && line.index - previous.index > 3) close();
    const current: Open | null = open;
    switch (reading.role) {
      case 'heading':
      case 'form':
        close();
        return;
      case 'control':
        ended = true;
        return;
      case 'says':
        begin(line, reading.author, reading.date);
        break;
      case 'stamp':
        if (current !== null && current.texts.length === 0 && current.date === null) {
          current.date = reading.date;
          current.author ??= reading.author;
          current.last = line;
        } else if (current !== null && followsText(readings, i) && reading.author === null) {
          // The stamp stands below the comment that it belongs to.
          current.date ??= reading.date;
          current.last = line;
          ended = true;
          return;
        } else begin(line, reading.author, reading.date);
        break;
      case 'text': {
        const next = readings[i + 1];
        const named =
          isName(line) &&
          next !== undefined &&
          (next.role === 'stamp' || (next.role === 'control' && readings[i + 2]?.role === 'stamp')) &&
          next.author === null;
        if (named && !followsAuthor(readings, i)) begin(line, line.text, null);
        else {
          const orphan = current === null || (ended && !stamped);
          // What nobody has signed may be a note to those who want to write.
          if (orphan && line.length <= LONGEST_STAMP && NOTES.isWithin(line.text)) {
            close();
            return;
          }
          const target: Open = orphan ? begin(line, null, null) : current;
          target.texts.push(line.text);
          target.last = line;
        }
        break;
      }
    }
    ended = false;
  });
  close();
  return found;
}

/** Whether the page sets dates below comments: text, stamp, buttons, and no text between stamp and next author. */
function followsText(readings: readonly Reading[], at: number): boolean {
  let behind = at + 1;
  while (readings[behind]?.role === 'control') behind++;
  const next = readings[behind];
  return (
    readings[at - 1]?.role === 'text' && (next === undefined || next.role === 'says' || next.role === 'form' || next.role === 'heading')
  );
}

function followsAuthor(readings: readonly Reading[], at: number): boolean {
  return readings[at - 1]?.role === 'says';
}
