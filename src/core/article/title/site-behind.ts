/** What stands behind a headline, or before its bar, and is the site by its own words, where nothing else on the page proves it. */

import { prefixCut, suffixCuts, type TitleCut } from '../site/name.js';
import { keyOf } from '../text/normalise.js';

const MOST_WORDS = 5;
/** Of sections between the headline and the site: `The pier opens | Local news | Coast Journal`. */
const MOST_SECTION_WORDS = 2;
const LEAST_HEADLINE = 4;
/** A dash parts a headline from whom it quotes as well: `Ferries stop in May – Coast Journal`. */
const BARS = /(?:[|｜»_]|::)\s*$/u;
const ADDRESS = /^[\p{L}\p{N}-]{2,30}(?:\.[\p{L}\p{N}-]{2,30}){0,2}\.\p{L}{2,7}$/u;
/** What newspapers, broadcasters and their sites are called. */
const MEDIUM = new RegExp(
  '(?:^|[\\s-])(?:news|times|post|gazette|herald|tribune|journal|chronicle|courier|observer|daily|weekly|magazine|magazin|radio|tv|online)$|' +
    '(?:^|\\s)(?:radio|zeitung|nachrichten|anzeiger|tageblatt|kurier|rundschau|volksblatt|courrier|quotidien|' +
    'gaceta|diario|periódico|noticias|jornal|correio|folha|notícias|giornale|corriere|gazzetta|notizie|dagblad|krant|courant|nieuws|' +
    'dagbladet|avisen|tidende|tidning|tidningen|nyheter|sanomat|uutiset|gazeta|dziennik|wiadomości|deník|noviny|zprávy|hírek|hírlap|' +
    'ziarul|știri|вести|новости|газета|известия|новини|вісті|haber|haberleri|gazetesi|أخبار|صحيفة|جريدة|وكالة|חדשות|समाचार|न्यूज़|berita|' +
    'báo|tin tức)(?:$|\\s)|' +
    '(?:zeitung|nachrichten|anzeiger|tageblatt|kurier|bladet|tidningen|posten|新聞|新闻|日报|日報|晚报|网|網|ニュース|뉴스|신문|일보)$',
  'iu',
);

/** The headline without its site and the sections before that, and the site; `null` where nothing behind it says to be one. */
export function cutSite(headline: string, siteName: string | null): { readonly headline: string; readonly siteName: string } | null {
  const cuts = suffixCuts(headline);
  const last = cuts[0];
  const site = last?.parts[0] ?? '';
  const prefix = siteName === null && cuts.length < 2 ? prefixCut(headline) : null;
  const before = prefix?.parts[0] ?? '';
  if (prefix !== null && isMedium(before) && /^\s*[|｜»]/u.test(headline.slice(before.length)))
    return { headline: prefix.headline, siteName: before };
  if (last === undefined || keyOf(last.headline).length < LEAST_HEADLINE) return null;
  if (site === siteName) return { headline: outermost(last, cuts, headline).headline, siteName: site };
  if (siteName !== null || !isBarred(last, headline) || site.split(' ').length > MOST_WORDS) return null;
  return ADDRESS.test(site) || isMedium(site) ? { headline: outermost(last, cuts, headline).headline, siteName: site } : null;
}

/** Names of media have a capital, but in scripts without any. */
function isMedium(site: string): boolean {
  return MEDIUM.test(site) && (site !== site.toLowerCase() || site === site.toUpperCase());
}

function isBarred(cut: TitleCut, text: string): boolean {
  const behind = cut.parts[0] ?? '';
  return BARS.test(text.slice(cut.headline.length, text.lastIndexOf(behind)));
}

/** The cut that takes sections off too, where bars part them all. */
function outermost(first: TitleCut, cuts: readonly TitleCut[], text: string): TitleCut {
  let best = first;
  for (const cut of cuts.slice(1)) {
    const section = cut.parts[0] ?? '';
    const mark = text.slice(cut.headline.length, text.indexOf(section, cut.headline.length));
    if (!BARS.test(mark) || section.split(' ').length > MOST_SECTION_WORDS || keyOf(cut.headline).length <= keyOf(section).length) break;
    best = cut;
  }
  return best;
}
