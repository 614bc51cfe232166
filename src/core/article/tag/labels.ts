import { lowered } from '../text/lowered.js';
import { PhraseSet, phraseKey } from '../text/phrases.js';
import { each, lettersOf, Wordings } from '../text/wordings.js';

/** What names the tags of a line, and stands alone above tags. */
const NAMES: readonly string[] = [
  'tags?|tagged(?: (?:with|as|in|under))?|topics?|subjects|keywords?|categor(?:y|ies)|hidden categor(?:y|ies)|filed (?:under|in)|posted in|labels?|related topics|in this (?:story|article)|course|cuisine',
  'schlagw[oö]rter(?: zu diesem artikel)?|schlagworte?|stichw[oö]rter|themen(?: (?:des artikels|in diesem artikel))?|kategorien?|thema|abgelegt unter|mots[- ]clés|étiquettes|thèmes?|catégories?',
  'etiquetas|temas|categor[ií]as?|palavras-chave|assuntos|tópicos|argomenti|parole chiave|categorie|trefwoorden|onderwerpen|etykiety|tematy|słowa kluczowe|теги|тэги|метки|темы|категори[ия]|рубрик[аи]|теми',
  'etiketler|konular|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌ها|برچسب ها|टैग|标签|標籤|关键词|關鍵詞|关键字|タグ|キーワード|関連キーワード|ジャンル|カテゴリー?|태그|키워드|관련 ?키워드|แท็ก|từ khóa',
  'emneord(?: i artikkelen| i artiklen)?|emner|ämnen(?: i artikeln)?|taggar|aiheet|avainsanat|štítky|témata|címkék|etichete',
  'in(?= ?[:：])|kategorisiert unter|getaggt (?:in|mit)|verschlagwortet mit|in diesem artikel|en este artículo|neste artigo|dans cet article|in questo articolo|in dit artikel|w tym artykule|dział',
];
const NAME = new Wordings(NAMES, '(?: ?[:：]|$|(?= [#\\p{L}]))\\s*');
/** Further along the line: `Category: Local news Tags: Bridges`. */
const INNER_NAME = new Wordings(NAMES, ' ?[:：]');
const SPACES = /(?<=\S)\s+/g;
/** The same with a preposition: `More on: bridges`, `Mehr lesen über`. What follows without a colon is read as a tag too. */
const MORE_ON = new Wordings(
  [
    each('more|read more', ' (?:stories )?(?:on|about)'),
    each('mehr|lesen sie mehr', ' (?:lesen )?(?:über|zu|zum thema|zu diesen themen|bei)'),
    each('plus|en savoir plus', " (?:d'infos )?sur"),
    each('meer|lees meer', ' over'),
    each('więcej|dowiedz się więcej', ' (?:na temat|o)'),
    each('explore more', '(?: \\p{L}+){0,3} (?:by|in|on|about)(?: (?:category|topic|tag|these topics))?'),
    'learn more about|sur le même thème|más (?:información )?sobre|mais sobre|saiba mais sobre|altro su|ещё о|читайте ещё о|подробнее о',
    'mer om|les mer om|läs mer om|mere om|læs mere om|lue lisää',
  ],
  '(?: ?[:：]|$)\\s*',
);
const LABELS = new PhraseSet('tagsLabel');
const FURTHER = new PhraseSet('tagHeading');
/** What says more of a label: `Temas relacionados`, `Topics mentioned: bridges`. */
const QUALIFIER = new Wordings(
  [
    'mentioned(?: in this (?:article|story|post))?|discussed|covered|related|relacionad[ao]s?|associés?|associées?|liés?|liées?|connexes|mentionnée?s|correlat[ie]|collegat[ie]|trattati|gerelateerd',
    'powiązane|связанные|по теме|zum artikel|zum thema|in diesem beitrag|del artículo|de la noticia|de cet article|de l.article|da notícia|do artigo|dell.articolo|ذات صلة',
  ],
  '(?:$| ?[:：]\\s*)',
);
/** `Archivado en: ` */
const BEFORE_COLON = /^[^:：,;]{2,30}[:：]\s*/u;
const COLON = /[:：]/;

/** Names that say nothing but "tags", with their colon. */
const PLAIN = new Wordings(
  [
    'tags?|tagged(?: (?:with|as|in|under))?|keywords?|filed under|posted in|related topics|schlagw[oö]rter|schlagworte?|stichw[oö]rter|abgelegt unter|mots[- ]clés|étiquettes|etiquetas|palabras clave',
    'palavras-chave|parole chiave|trefwoorden|etykiety|tagi|słowa kluczowe|теги|тэги|метки|ключевые слова|ключові слова|etiketler|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|برچسب‌ها|टैग',
    '标签|標籤|关键[词字]|文章关键词|本文关键词|新闻关键词|文章标签|關鍵[詞字]|タグ|キーワード|태그|키워드|từ khóa|emneord|taggar|nyckelord|avainsanat|štítky|klíčová slova|címkék|etichete|ετικέτες',
  ],
  ' ?[:：]\\s*[^\\s:：]',
);
const HASH = '#';
const HASHTAGS = /^(?:#[\p{L}\p{N}\p{M}_]{2,40}(?:(?<=\p{Script=Han})#)?[\s,]*){2,}$/u;
const BETWEEN_TOPICS = /\s*[,;、，،؛；|·•]\s*/u;
const LONGEST_TOPIC = 40;
const MOST_TOPIC_WORDS = 4;
const SENTENCE_END = /[.!?…。！？]$/u;

/** `Topics: bridges, the old harbour`: a label before short pieces, and no sentence. */
function listsTopics(text: string): boolean {
  const label = BEFORE_COLON.exec(text)?.[0] ?? '';
  if (label === '' || SENTENCE_END.test(text) || !isLabel(label)) return false;
  const topics = text.slice(label.length).split(BETWEEN_TOPICS);
  return (
    topics.length > 1 &&
    topics.every((topic) => topic !== '' && topic.length <= LONGEST_TOPIC && topic.split(' ').length <= MOST_TOPIC_WORDS)
  );
}

/**
 * A line that says itself that it names topics, whatever it was labelled: a plain name and something behind it, another before short pieces, or
 * several hashtags and nothing else.
 */
export function namesTopics(text: string): boolean {
  if (text.startsWith(HASH)) return text.includes(HASH, HASH.length) && HASHTAGS.test(lowered(text));
  return (PLAIN.mayBegin(lettersOf(text)) && PLAIN.test(lowered(text))) || listsTopics(text);
}

export function withoutLabel(text: string): string {
  const small = lowered(text);
  const label = NAME.exec(small) ?? MORE_ON.exec(small);
  const start = label?.[0].length ?? 0;
  const qualified = start > 0 ? start + (QUALIFIER.exec(small.slice(start))?.[0].length ?? 0) : 0;
  return text.slice(qualified).replace(BEFORE_COLON, (before) => (isLabel(before) ? '' : before));
}

/** Whether a text heads tags and names none. */
export function isLabel(text: string): boolean {
  const key = phraseKey(text);
  return LABELS.isWhole(key) || FURTHER.isWhole(key);
}

/** What names the category at the beginning of a line, and what names the tags further along it without a colon, both by their capitals. */
const CATEGORY =
  /^(?:posted (?:in|under)|filed (?:in|under)|categor(?:y|ies)|kategorien?|veröffentlicht (?:in|unter)|abgelegt (?:in|unter)|catégories?|publié dans|categor[ií]as?|publicado (?:en|em)|categorie|pubblicato in|geplaatst in|kategori[ae]|рубрик[аи]|опубликовано в|kategori|分类|分類|カテゴリー?) ?[:：]? /u;
const TAGGED =
  /[.;|,—–-]?\s+(?:and )?(?=(?:Tags?|Tagged(?: (?:with|as|in))?|Schlagw[oö]rter|Schlagworte?|Verschlagwortet(?: mit)?|Getaggt(?: mit)?|Mots[- ]clés|Étiquettes?|Étiqueté|Etiquetas?|Etiquetad[oa](?: con| como)?|Marcad[oa](?: com)?|Taggato|Contrassegnato|Trefwoorden|Getagged|Tagi|Otagowano|Метки|Теги|Etiketler|标签|標籤|タグ)(?!\p{L}) ?[:：]? ?[^\s,;.:：])/u;
/** A sentence that counts comments. */
const STOPPED = /\.\s+(?=\d+ \p{L}+\.?$)/u;

/** A line that names the category and the tags in two parts: `Categories Harbours, Politics Tags nets, rules`. */
export function splitTopics(text: string): readonly string[] {
  if (!CATEGORY.test(lowered(text.slice(0, LONGEST_CATEGORY)))) return [text];
  const tagged = TAGGED.exec(text);
  const parts = tagged === null ? [text] : [text.slice(0, tagged.index), text.slice(tagged.index + tagged[0].length)];
  return parts.flatMap((part) => part.split(STOPPED)).filter((part) => part.trim() !== '');
}
const LONGEST_CATEGORY = 40;

/** What stands before and behind each further label of a line that begins with one; what another label names is no tag: `SKU: 12 Tags: Cups`. */
export function splitLabels(text: string, labelled: boolean): string[] {
  if (!COLON.test(text) || (!labelled && !BEFORE_COLON.test(text))) return [text];
  const pieces: string[] = [];
  const small = lowered(text);
  let from = 0;
  for (const { 0: space, index } of small.matchAll(SPACES)) {
    const start = index + space.length;
    if (!INNER_NAME.test(small.slice(start))) continue;
    if (from > 0 || labelled) pieces.push(text.slice(from, index));
    from = start;
  }
  return [...pieces, text.slice(from)];
}
