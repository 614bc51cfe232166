import { lowered } from './lowered.js';
import { keyOf } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { PhraseSet, phraseKey } from './phrases.js';

/** What stands before the tags of a line, and alone above tags. */
const WORDS =
  /(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|subjects|keywords?|(?:hidden )?categor(?:y|ies)|filed under|posted in|labels?|related topics|in this (?:story|article)|course|cuisine|schlagw[oö]rter(?: zu diesem artikel)?|schlagworte?|stichw[oö]rter|themen(?: (?:des artikels|in diesem artikel))?|kategorien?|thema|abgelegt unter|mots[- ]clés|étiquettes|thèmes?|catégories?|etiquetas|temas|categorías?|palavras-chave|assuntos|tópicos|argomenti|parole chiave|categorie|trefwoorden|onderwerpen|etykiety|tematy|słowa kluczowe|теги|тэги|метки|темы|категори[ия]|рубрик[аи]|теми|etiketler|konular|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌ها|برچسب ها|टैग|标签|標籤|关键词|關鍵詞|关键字|タグ|(?:関連)?キーワード|ジャンル|カテゴリー?|태그|(?:관련 ?)?키워드|แท็ก|từ khóa|emneord|emner|ämnen|taggar|aiheet|avainsanat|štítky|témata|címkék|etichete)/u
    .source;
const LABEL = new RegExp(`^${WORDS}(?: ?[:：]|$|(?= [#\\p{L}]))\\s*`, 'u');
/** A second label on the line: `Category: Local news Tags: Bridges`. */
const INNER = new RegExp(`(?<=\\S)\\s+(?=${WORDS} ?[:：])`, 'gu');
/** A label that says nothing but "tags", with its colon; or several hashtags and nothing else: tags on a line that was labelled otherwise. */
const PLAIN =
  /^(?:(?:tags?|tagged(?: (?:with|as|in|under))?|keywords?|filed under|posted in|related topics|schlagw[oö]rter|schlagworte?|stichw[oö]rter|abgelegt unter|mots[- ]clés|étiquettes|etiquetas|palabras clave|palavras-chave|parole chiave|trefwoorden|etykiety|tagi|słowa kluczowe|теги|тэги|метки|ключевые слова|ключові слова|etiketler|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌ها|टैग|标签|標籤|关键词|關鍵詞|タグ|キーワード|태그|키워드|từ khóa|emneord|taggar|nyckelord|avainsanat|štítky|klíčová slova|címkék|etichete|ετικέτες) ?[:：]\s*[^\s:：]|(?:#[\p{L}\p{N}\p{M}_]{2,40}[\s,]*){2,}$)/u;
/** The same with a preposition: `More on: bridges`, `Mehr lesen über`. What follows without a colon is read as a tag too. */
const MORE_ON =
  /^(?:(?:read )?more (?:stories )?(?:on|about)|learn more about|(?:lesen sie )?mehr (?:lesen )?(?:über|zu|zum thema|zu diesen themen|bei)|(?:en savoir )?plus (?:d'infos )?sur|sur le même thème|más (?:información )?sobre|(?:saiba )?mais sobre|altro su|(?:lees )?meer over|(?:dowiedz się )?więcej (?:na temat|o)|(?:читайте )?ещё о|подробнее о|(?:les |läs )?mer om|(?:læs )?mere om|lue lisää)(?: ?[:：]|$)\s*/u;
/** Lines beside tags that are none. */
const BUTTON =
  /^(?:show (?:more|all|less)|view all|see (?:more|all)|more|all topics|alle themen|mehr(?: anzeigen)?|alle anzeigen|orte?|regionen|personen|voir plus|ver más|ver mais|mostra altro|toon meer|więcej|ещё|更多|もっと見る|더보기|المزيد)[.…:]*$/u;
const LABELS = new PhraseSet('tagsLabel');
/** `Archivado en: ` */
const BEFORE_COLON = /^[^:：,;]{2,30}[:：]\s*/u;
const ENDS_LABEL = /[:：]\s*$/u;
const SPLIT = /\s*[,;|•·、，；،\n]\s*|\s+[/>›»]\s+|\s*#(?=[\p{L}\p{N}])/u;
/** One dash may be part of a tag. */
const DASHES = /\s+[–—-]\s+/u;
/** Signs around a tag. */
const EDGES = /^[#\s:：*/|•■●▪◆►–—-]+|[\s:：/|–—-]+$/gu;
const LEADING = /^[#\s:：*/|•■●▪◆►–—-]+/u;
/** Languages written without spaces: what stands between spaces are tags, where there are several. */
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}ー\s]+$/u;
const COUNT = /\s?\d+$/u;
const LONGEST_TAG = 80;
/** As many tags with numbers behind them are counted, not named so. */
const COUNTED = 3;

/** A number with its label is a fact of a recipe or of the page: `Calories: 214kcal`, `Views: 1,204`. */
const FACT = /^[^:：]{2,30}[:：]\s*\d[\d.,]*\s?\p{L}{0,10}$/u;
/** A list as front matter writes it. */
const LIST = /^\[(.*)\]$/u;
const QUOTED = /^(["'])(.*)\1$/u;
/** Longer lines are prose. */
const LONGEST_LINE = 160;

/** The article's topics in page order, each once; labels, buttons and counts dropped, what is glued left whole. */
export function readTags(page: Page): string[] {
  const labelled = page.lines.filter(({ kind, text }) => kind === 'tags' && text !== '');
  const tags = tagsOf(labelled);
  return tags.length > 0 || page.bodyLast < 0 ? tags : tagsOf(plainLines(page));
}

/** Lines behind the text that say themselves that they name its topics, where none is labelled so; the text's own last line among them. */
function plainLines(page: Page): readonly PageLine[] {
  return page.lines.slice(page.bodyLast).filter(({ kind, text, length }) => {
    if (length < 2 || length > LONGEST_LINE || kind === 'comment' || kind === 'recommendation' || kind === 'legal') return false;
    return PLAIN.test(lowered(text));
  });
}

function tagsOf(lines: readonly PageLine[]): string[] {
  const tags: string[] = [];
  for (const { text, line } of lines) {
    const whole = text.replace(LEADING, '');
    const rest = withoutLabel(whole);
    const pieces =
      line.links.length > 1 && rest.length === text.length
        ? line.links.map((link) => link.text.trim())
        : splitLabels(rest.replace(LIST, '$1'), ENDS_LABEL.test(whole.slice(0, whole.length - rest.length))).flatMap(split);
    for (const piece of pieces) {
      const bare = withoutLabel(piece.replace(LEADING, '')).replace(EDGES, '');
      const tag = bare.replace(QUOTED, '$2');
      if (tag.length <= LONGEST_TAG && !BUTTON.test(lowered(tag)) && !FACT.test(tag)) tags.push(tag);
    }
  }
  const counted = tags.length >= COUNTED && tags.every((tag) => COUNT.test(tag) && COUNT.exec(tag)?.index !== 0);
  return unique(counted ? tags.map((tag) => tag.replace(COUNT, '')) : tags);
}

function withoutLabel(text: string): string {
  const small = lowered(text);
  const label = LABEL.exec(small) ?? MORE_ON.exec(small);
  return text.slice(label?.[0].length ?? 0).replace(BEFORE_COLON, (before) => (LABELS.isWhole(phraseKey(before)) ? '' : before));
}

/** What stands before and behind each further label of a line that begins with one; what another label names is no tag: `SKU: 12 Tags: Cups`. */
function splitLabels(text: string, labelled: boolean): string[] {
  if (!labelled && !BEFORE_COLON.test(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (const match of lowered(text).matchAll(INNER)) {
    if (from > 0 || labelled) pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function split(text: string): string[] {
  const words = SPACELESS.test(text) ? text.trim().split(/\s+/u) : [];
  if (words.length > 2) return words;
  const dashed = text.split(DASHES);
  return (dashed.length > 2 ? dashed : [text]).flatMap((piece) => piece.split(SPLIT));
}

function unique(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = keyOf(tag);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
