import type { Link } from '../types.js';
import { beginsAtHome } from './navigation/breadcrumbs.js';
import type { Page, PageLine } from './page.js';
import { gluedCategories, gluedTopics, isHiddenCategories } from './tag/categories.js';
import { readFooter } from './tag/footers.js';
import { isLabel, namesTopics, splitLabels, splitTopics, withoutLabel } from './tag/labels.js';
import { linkedTags, withoutAnchors } from './tag/links.js';
import { isResidue, withoutArrows, withoutTail } from './tag/residue.js';
import { lowered } from './text/lowered.js';
import { keyOf } from './text/normalise.js';
import { PhraseSet, phraseKey } from './text/phrases.js';
import { each, Wordings } from './text/wordings.js';

const COMMENTS = new PhraseSet('commentHeading');
/** Headings of articles, which nobody takes for a topic. */
const ARTICLES = new Wordings(
  [
    each('related|more|other|similar|recommended', ' (?:articles|stories|posts|news)'),
    each('ähnliche|weitere|verwandte', ' (?:artikel|beiträge|meldungen)'),
    each('articles|sujets', ' (?:similaires|liés|associés|connexes)'),
    each('artículos|noticias|entradas|artigos|notícias|posts', ' relacionad[ao]s'),
    each('articoli|notizie|post', ' correlat[ie]'),
    'διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|διαβαστε (?:επισης|ακομα|ακομη|περισσοτερα)|δείτε (?:επίσης|ακόμη)|δειτε (?:επισης|ακομη)|σχετικα αρθρα|مطالب (?:مرتبط|مشابه)|اخبار مرتبط|بیشتر بخوانید|اقرأ أيضا',
    'gerelateerde artikelen|powiązane artykuły|podobne artykuły|похожие (?:статьи|новости|записи)|схожі (?:статті|новини)|ilgili haberler|benzer haberler|σχετικά άρθρα|مقالات ذات صلة|أخبار ذات صلة|כתבות נוספות|संबंधित (?:खबरें|लेख)',
    'читайте (?:также|ещё|еще)|читайте також|читать также|lue myös|lees (?:ook|meer)|leia (?:também|mais)|lea también|lire aussi|à lire aussi|leggi anche|lesen sie auch|read (?:also|more|next)|also read|czytaj (?:też|także|również)|čtěte také|přečtěte si také|olvasta már',
    'citește și|прочетете още|pročitajte (?:i|još)|läs (?:även|också|mer)|les også|læs også|baca juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|อ่านต่อ|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|اقرأ أيضاً|اقرأ أيضا|קראו גם|עוד בנושא|ilginizi çekebilir|bunlar da ilginizi çekebilir',
    'berita terkait|artikel terkait|tin liên quan|bài viết liên quan|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|관련 ?(?:기사|뉴스|글)|関連(?:記事|ニュース)|相关(?:新闻|文章|阅读|报道|推荐)|相關(?:新聞|文章|閱讀|報導)',
  ],
  '[:：]?$',
);
/** Lines beside tags that are none. */
const BUTTON =
  /^(?:show (?:more|all|less)|view all|see (?:more|all)|more|all topics|alle themen|mehr(?: anzeigen)?|alle anzeigen|orte?|regionen|personen|voir plus|ver más|ver mais|mostra altro|toon meer|więcej|ещё|更多|もっと見る|더보기|المزيد|opens? (?:in )?(?:a )?new (?:tab|window)|réutiliser ce contenu|contribuer|in pocket speichern|vorlesen|replies views activity|live ?(?:blog|updates|ticker)|en direct|en vivo|ao vivo)[.…:]*$/u;
const ENDS_LABEL = /[:：]\s*$/u;
const SPLIT = /\s*[,;|•·、，；،\n]\s*|\s+[/>›»]\s+|\s*#(?=[\p{L}\p{N}])/u;
/** One dash may be part of a tag. */
const DASHES = /\s+[–—-]\s+/u;
/** Signs around a tag. */
const EDGES = /^[#\s:：*/|•■●▪◆►–—-]+|(?<![\s:：/|–—-])[\s:：/|–—-]+$|(?<=\p{Script=Han})#$/gu;
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
/** A count of comments or of what a topic holds; a year is a topic. */
const NUMBER = /^\d{1,3}$/;
/** Of lines of one tag each, that one has a comma of its own. */
const COMMA = /,\s/g;
const FEWEST_PLAIN = 3;
/** Signs that belong to a name. */
const SIGNS_BEHIND = /[+#]+$/u;
/** Longer lines are prose. */
const LONGEST_LINE = 160;

/** The article's topics in page order, each once; labels, buttons, trails and counts dropped, what is glued left whole. */
export function readTags(page: Page, title: string | null = null): string[] {
  const titleKey = title === null ? '' : keyOf(title);
  const labelled = beforeHeadings(page).filter((line) => !beginsAtHome(line) && !endsAtTitle(line.text, titleKey));
  const tags = tagsOf(withoutAnchors(labelled, page.url));
  return tags.length > 0 || page.bodyLast < 0 ? tags : tagsOf(plainLines(page));
}

/** Lines labelled tags, without those from the heading of articles on to the next label of tags, and without the heading of comments below. */
function beforeHeadings(page: Page): readonly PageLine[] {
  let last = -1;
  let headed = false;
  return page.lines.filter(({ kind, text, index }) => {
    if (kind !== 'tags' || text === '') return false;
    const follows = index === last + 1;
    if (!follows || isLabel(text)) headed = false;
    else headed ||= ARTICLES.test(lowered(text));
    last = index;
    return !headed && (!follows || page.lines[index + 1]?.kind === 'tags' || !COMMENTS.isWhole(phraseKey(text)));
  });
}

/** A trail: `News / Harbours / The headline`. */
function endsAtTitle(text: string, titleKey: string): boolean {
  const last = titleKey === '' ? -1 : Math.max(text.lastIndexOf('/'), text.lastIndexOf('>'), text.lastIndexOf('›'), text.lastIndexOf('»'));
  return last > 0 && keyOf(text.slice(last)) === titleKey;
}

/** Lines behind the text that say themselves that they name its topics, where none is labelled so; the text's own last line among them. */
function plainLines(page: Page): readonly PageLine[] {
  return page.lines.slice(page.bodyLast).filter(({ kind, text, length }) => {
    if (length < 2 || kind === 'comment') return false;
    if (readFooter(text) !== null) return true;
    if (length > LONGEST_LINE || kind === 'recommendation' || kind === 'legal') return false;
    return namesTopics(text);
  });
}

function tagsOf(lines: readonly PageLine[]): string[] {
  const tags: string[] = [];
  const single = withOwnComma(lines);
  for (const { text, line } of lines) {
    if (isHiddenCategories(text)) continue;
    const whole = withoutTail(text.replace(LEADING, ''));
    if (isLabel(whole)) continue;
    const pieces =
      readFooter(whole) ?? linkedTags(text, line.links) ?? (text === single ? [withoutLabel(whole)] : piecesOf(whole, line.links));
    for (const piece of pieces) {
      const bare = withoutLabel(piece.replace(LEADING, '')).replace(EDGES, '');
      const tag = bare.replace(QUOTED, '$2');
      if (
        tag.length <= LONGEST_TAG &&
        !NUMBER.test(tag) &&
        !BUTTON.test(lowered(tag)) &&
        !isResidue(tag) &&
        !(/\d/.test(tag) && FACT.test(tag))
      )
        tags.push(tag);
    }
  }
  const counted = tags.length >= COUNTED && tags.every((tag) => COUNT.test(tag) && COUNT.exec(tag)?.index !== 0);
  return unique(withoutArrows(counted ? tags.map((tag) => tag.replace(COUNT, '')) : tags));
}

/** What a line may name: the texts of its links where it has no label, else what stands between signs. */
function piecesOf(whole: string, links: readonly Link[]): string[] {
  return splitTopics(whole).flatMap((part) => {
    const rest = withoutLabel(part);
    if (links.length > 1 && rest.length === whole.length) return links.map((link) => link.text.trim());
    return splitLabels(rest.replace(LIST, '$1'), ENDS_LABEL.test(part.slice(0, part.length - rest.length))).flatMap((piece) =>
      split(piece, rest.length < part.length),
    );
  });
}

/** Of several lines below each other without labels the one that alone has a comma: there each line is a tag. */
function withOwnComma(lines: readonly PageLine[]): string | null {
  const labels = lines.flatMap(({ text }, at) =>
    isLabel(text.replace(LEADING, '')) || withoutLabel(text).length < text.length ? [at] : [],
  );
  const from = (labels.at(-1) ?? -1) + 1;
  const plain = lines.slice(from);
  const [only, ...more] = plain.filter(
    ({ text }) => text.search(SPLIT) > 0 && !text.split(SPLIT).some((piece) => BUTTON.test(lowered(piece))),
  );
  const isSingle = only !== undefined && only.line.links.length <= 1 && more.length === 0 && plain.length >= FEWEST_PLAIN;
  return isSingle && only.text.match(COMMA)?.length === 1 && only.text.split(SPLIT).length === 2 ? only.text : null;
}

function split(text: string, labelled: boolean): string[] {
  const words = SPACELESS.test(text) ? text.trim().split(/\s+/u) : [];
  if (words.length > (labelled ? 1 : 2)) return words;
  const dashed = text.split(DASHES);
  const pieces = (dashed.length > 2 ? dashed : [text]).flatMap((piece) => piece.split(SPLIT));
  if (pieces.length > 1) return pieces;
  return labelled ? gluedCategories(text) : gluedTopics(text);
}

function unique(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const word = keyOf(tag);
    // `C++`, `C#` and `C` are three.
    const key = word + (SIGNS_BEHIND.exec(tag)?.[0] ?? '');
    if (word === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
