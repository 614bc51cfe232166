import type { DateHabit } from './dates.js';
import { findDates } from './dates.js';
import { isCut, withoutEllipsis } from './ellipsis.js';
import { lowered } from './lowered.js';
import { hasWord } from './normalise.js';
import type { Page, PageLine } from './page.js';
import { rangeOf } from './page.js';
import { PhraseSet, phraseKey } from './phrases.js';
import type { Article } from './schema.js';

type Recommendation = Article['recommendations'][number];

const HEADING =
  /^(?:(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommend(?:ed|ations)?(?: (?:for you|articles?|reading|stories|posts|videos))?|related(?: (?:articles?|stories|posts?|news|content|topics|links|coverage|reading|videos?))?|similar (?:articles?|posts|stories)|read (?:more|next|also|this next)|also read|see also|more(?: (?:stories|articles|news|posts|like this|to read|from .{2,40}|in .{2,40}|on .{2,40}|by .{2,40}|coverage))?|most (?:read|popular|viewed|shared|commented)|popular(?: (?:posts?|articles?|now|stories))?|trending(?: (?:now|stories|topics))?|latest(?: (?:news|stories|articles|posts|from .{2,40}))?|recent (?:posts|articles|stories|comments|news)|top (?:stories|news|articles)|editor'?s?'? (?:picks?|choice)|don'?t miss|what to read next|keep reading|up next|featured(?: (?:stories|articles|posts))?|sponsored(?: (?:content|stories))?|in other news|around the web|from the web|hot (?:articles?|topics)|best of|random articles?|guess you like)|(?:das könnte (?:sie|dich|euch|ihnen) auch (?:interessieren|gefallen)|auch interessant|lesen sie auch|mehr zum thema|mehr (?:aus|von|zu) .{2,40}|weitere (?:artikel|beiträge|themen|meldungen|nachrichten)|ähnliche (?:artikel|beiträge)|meistgelesen(?:e artikel)?|beliebte (?:artikel|beiträge)|neueste (?:artikel|beiträge)|aktuelle (?:nachrichten|artikel)|empfehlungen|empfohlen(?:e artikel)?|zum thema|passend dazu|anzeige|verwandte (?:artikel|themen))|(?:à lire (?:aussi|également)|lire aussi|articles? (?:similaires|liés|connexes|recommandés)|sur le même sujet|les plus lus|vous aimerez aussi|à voir aussi|dans la même rubrique)|(?:te puede interesar|también te puede interesar|artículos? relacionados?|noticias relacionadas|relacionad[ao]s|lee también|lea también|más leídas?|lo más (?:leído|visto)|ver más|últimas noticias)|(?:leia (?:também|mais)|veja também|notícias relacionadas|artigos relacionados|mais lidas|relacionados|você (?:também )?pode gostar)|(?:leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|ti potrebbe interessare|i più letti|ultime notizie)|(?:lees ook|lees meer|meer nieuws|gerelateerde artikelen|meest gelezen|ook interessant)|(?:czytaj (?:także|też|również)|zobacz (?:także|też|również)|polecane|powiązane artykuły|najczęściej czytane|podobne artykuły)|(?:читайте также|читайте ещё|по теме|похожие (?:статьи|новости|материалы)|рекомендуем|популярное|новости по теме|ещё по теме|смотрите также|последние новости)|(?:читайте також|схожі новини|популярне)|(?:ilgili (?:haberler|yazılar)|bunlar da ilginizi çekebilir|benzer (?:haberler|yazılar)|çok okunanlar|öne çıkan(?:lar)?|önerilen(?:ler)?)|(?:اقرأ أيضا|اقرأ أيضًا|مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|قد يعجبك أيضا|الأكثر قراءة|ذات صلة)|(?:مطالب مرتبط|بیشتر بخوانید|پیشنهاد)|(?:ये भी पढ़ें|यह भी पढ़ें|संबंधित खबरें|संबंधित लेख)|(?:相关(?:文章|新闻|阅读|推荐|报道|资讯|内容)|相關(?:文章|新聞|閱讀|推薦)|推荐(?:阅读|文章)?|推薦(?:閱讀|文章)?|猜你喜欢|延伸阅读|延伸閱讀|热门(?:文章|推荐|新闻|排行)|熱門(?:文章|新聞)|最新(?:文章|新闻|消息|新聞)|为您推荐|精彩推荐|更多)|(?:関連(?:記事|ニュース|リンク)|おすすめ(?:記事)?|あわせて読みたい|人気(?:記事|ランキング)|最新(?:記事|ニュース)|アクセスランキング)|(?:관련 ?(?:기사|글|뉴스)|추천 ?(?:기사|글)|많이 본 (?:기사|뉴스)|인기 ?(?:기사|글)|최신 ?(?:기사|글))|(?:läs (?:också|mer|även)|mest läst|relaterade artiklar)|(?:les også|mest lest|relaterte (?:saker|artikler))|(?:læs også|mest læste)|(?:lue myös|luetuimmat)|(?:bài viết liên quan|tin liên quan|xem thêm|đọc thêm)|(?:baca juga|artikel terkait|berita terkait|terpopuler)|(?:ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง))(?:\s*[:：»>→…]*|\s*\(\d+\))$/u;
const LABEL_PREFIX =
  /^(?:read (?:also|more|next)|also read|see also|related|more|lesen sie (?:auch|mehr)|lies auch|mehr zum thema|auch interessant|à lire (?:aussi|également)|lire aussi|lee también|lea también|te puede interesar|leia (?:também|mais)|veja também|leggi anche|lees ook|czytaj (?:także|też|również)|zobacz (?:także|też)|читайте также|читайте також|по теме|ilgili haber|اقرأ أيضا|اقرأ أيضًا|यह भी पढ़ें|ये भी पढ़ें|相关阅读|相关新闻|延伸阅读|延伸閱讀|推荐阅读|関連記事|관련 ?기사|läs (?:också|även)|les også|læs også|lue myös|xem thêm|baca juga) ?[:：|»>-] ?(?=\S)/u;
const MORE =
  /\s*(?:read more|continue reading|more|weiterlesen|mehr|lire la suite|leer más|seguir leyendo|leia mais|continua a leggere|lees meer|czytaj (?:więcej|dalej)|читать далее|devamını oku|اقرأ المزيد|阅读全文|查看全文|続きを読む|더보기)\s*[»›>→…]*$/u;
const BUTTON =
  /^(?:read more|more|continue reading|learn more|see (?:all|more)|view (?:all|more)|show (?:all|more)|load more|advertisement|sponsored|ad|video|photos?|gallery|live|opinion|exclusive|premium|new|by|weiterlesen|mehr(?: lesen| anzeigen)?|alle anzeigen|anzeige|lire la suite|voir plus|leer más|ver más|leia mais|lees meer|更多|もっと見る|더보기)\s*[»›>→.…]*$/u;
const CREDIT_LINE = /^(?:by|von|par|por|di|door|автор|作者|文) ?[:：]? ?[\p{Ll}\p{Lo}][^.!?]{1,50}$/u;
const COUNT_LINE =
  /^[\d.,\s|•·/:k+-]+(?:k|m|views?|comments?|shares?|likes?|min(?:utes?)?(?: read)?|read|kommentare|commentaires|comentarios|vistas|просмотр\S*)?$/u;
const RELATIVE =
  /^(?:(?:\d+|a|an|one|few) ?(?:s|m|h|d|w|sec|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?) ago|vor .{1,20}|il y a .{1,20}|hace .{1,20}|há .{1,20}|\d+ .{1,12} (?:fa|geleden|temu|назад|тому|önce)|yesterday|today|gestern|heute|hier|ayer|ontem|ieri|вчера|сегодня|قبل .{1,20}|منذ .{1,20}|\d+ ?(?:分钟|小时|天|周|个月|年|時間|日|分|시간|분|일)前?전?)$/u;
const HEADINGS = new PhraseSet('recommendationHeading');
const HEADING_LEADS = new PhraseSet('recommendationLead');
/** `More pear recipes` heads a list; further down it may be a title. */
const MORE_OF = /^more \p{Ll}/u;
const LONGEST_HEADING = 50;
const SENTENCE_END = /[.。!！?？]["'”’»)]*$/u;
const LONG_EXCERPT = 110;

/** A line that says something of an entry and is none: date, author, count, button. */
function isMeta(text: string, habit: DateHabit): boolean {
  if (!hasWord(text)) return true;
  if (text.length > 70) return false;
  const small = lowered(text);
  if (BUTTON.test(small) || COUNT_LINE.test(small) || RELATIVE.test(small)) return true;
  if (CREDIT_LINE.test(small) && text.split(' ').length <= 6) return true;
  const dates = findDates(text, habit);
  const dated = dates.reduce((sum, date) => sum + date.end - date.start, 0);
  return dated > 0 && dated >= text.length - 16;
}

interface Entry {
  readonly title: PageLine;
  excerpt: PageLine | null;
}

function isExcerpt(text: string): boolean {
  return isCut(text) || text.length >= LONG_EXCERPT || /[.。]["'”’»)]*$/u.test(text);
}

/** Entries of one run of teaser lines. Excerpts may stand below their titles or, all through the run, above them. */
function pair(lines: readonly PageLine[]): Entry[] {
  const shapes = lines.map((line) => isExcerpt(line.text));
  const reversed = lines.length >= 4 && lines.length % 2 === 0 && shapes.every((excerpt, i) => excerpt === (i % 2 === 0));
  const entries: Entry[] = [];
  if (reversed) {
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const excerpt = lines[i];
      const title = lines[i + 1];
      if (excerpt !== undefined && title !== undefined) entries.push({ title, excerpt });
    }
    return entries;
  }
  lines.forEach((line, i) => {
    const open = entries[entries.length - 1];
    const above = lines[i - 1];
    const follows = open !== undefined && open.excerpt === null && above === open.title;
    const longer = line.length >= LONG_EXCERPT || isCut(line.text) || line.length > (open?.title.text.length ?? 0);
    if (
      follows &&
      shapes[i] === true &&
      longer &&
      !(shapes[i - 1] === true && SENTENCE_END.test(line.text) && !isCut(line.text) && line.length < LONG_EXCERPT)
    )
      open.excerpt = line;
    else entries.push({ title: line, excerpt: null });
  });
  return entries;
}

/** Without the `Read more` behind an ellipsis. */
function withoutMore(text: string): string {
  const more = MORE.exec(lowered(text));
  return more !== null && isCut(text.slice(0, more.index)) ? text.slice(0, more.index) : text;
}

function toRecord({ title, excerpt }: Entry): Recommendation | null {
  const head = title.text.slice(LABEL_PREFIX.exec(lowered(title.text))?.[0].length ?? 0);
  const tail = (excerpt?.text ?? '').replace(/\s+$/, '');
  const cut = withoutMore(tail);
  const truncated = isCut(excerpt === null ? head : cut);
  const name = excerpt === null ? (truncated ? withoutEllipsis(head) : head) : head;
  if (!hasWord(name)) return null;
  const first = excerpt !== null && excerpt.index < title.index ? excerpt : title;
  const last = excerpt !== null && excerpt.index > title.index ? excerpt : title;
  return {
    title: name,
    excerpt: excerpt === null ? null : truncated ? withoutEllipsis(cut) : cut,
    truncated,
    url: title.line.links[0]?.url ?? excerpt?.line.links[0]?.url ?? null,
    lines: rangeOf(first, last),
  };
}

/** `first`: nothing of the list stands above it. */
function isHeading(text: string, first: boolean): boolean {
  const small = lowered(text);
  if (HEADING.test(small)) return true;
  if (text.length > LONGEST_HEADING || isCut(text)) return false;
  if (HEADINGS.isWhole(phraseKey(text))) return true;
  return first && text.split(' ').length <= 6 && !SENTENCE_END.test(text) && (MORE_OF.test(small) || HEADING_LEADS.isStart(text));
}

/** Teasers of other content, in page order. Headings, dates, authors and buttons of the teasers are no entries. */
export function readRecommendations(page: Page, habit: DateHabit): Recommendation[] {
  const found: Recommendation[] = [];
  let run: PageLine[] = [];
  const flush = (): void => {
    for (const entry of pair(run)) {
      const record = toRecord(entry);
      if (record !== null) found.push(record);
    }
    run = [];
  };
  for (const line of page.lines) {
    if (line.kind !== 'recommendation') {
      flush();
      continue;
    }
    if (line.text === '' || isMeta(line.text, habit)) continue;
    const next = page.lines[line.index + 1];
    if (isHeading(line.text, run.length === 0 && next?.kind === 'recommendation' && !isExcerpt(next.text))) {
      flush();
      continue;
    }
    run.push(line);
  }
  flush();
  return found;
}
