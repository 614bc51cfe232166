/** Templates that stand for words of the text, by what they give; all others are boxes, notes and lists of links. */
type Shown = (args: readonly string[]) => string;

const at =
  (index: number): Shown =>
  (args) =>
    args[index] ?? '';
const last: Shown = (args) => args.at(-1) ?? '';
/** Words of other languages behind the name of theirs; parameters of both are named in some wikis. */
const joined =
  (between: string): Shown =>
  (args) =>
    args.filter((arg) => arg !== '').join(between);
const quotation: Shown = ([text = '', author = '']) =>
  `\n\n<blockquote>${text.trim()}${author.trim() === '' ? '' : `<br>— ${author.trim()}`}</blockquote>\n\n`;
const amount: Shown = ([number = '', unit = '']) => `${number} ${unit}`.trim();
/** `{{convert|5|to|8|km|mi}}` */
const converted: Shown = ([number = '', second = '', third = '', fourth = '']) =>
  /^(?:to|and|by|x|-|–|or)$/.test(second)
    ? `${number}${second === '-' ? '–' : ` ${second} `}${third} ${fourth}`.trim()
    : amount([number, second]);
const date: Shown = (args) => args.filter((arg) => /^[\p{L}\p{N}. ]+$/u.test(arg)).join(' ');

const TEMPLATES: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ...named('lang langue lang-x wikt-lang langx translit transl script', (args) => args[1] ?? args[0] ?? ''),
  ...named(
    'nowrap nobr nbwrap small smaller big larger em strong abbr tooltip sic center centre bold italic italics nihongo_krt smallcaps sc aut noitalic no_italics okina midsize resize visible_anchor anchord code mono kbd var mvar math mathp red linktext ill interlanguage_link illm link-interwiki lien fs',
    at(0),
  ),
  ...named('color colour font_color fontcolor', last),
  ...named('nihongo zh-full', (args) => (args[0] ?? '') || (args[2] ?? '')),
  ...named('convert cvt convertir', converted),
  ...named('unité unit unidad val num nombre formatnum gaps', amount),
  ...named('date dts start_date end_date datum', date),
  ...named('quote blockquote cquote quotation quote_box zitat citation_bloc cita cita_célebre citazione citat 引用', quotation),
  ...named('as_of', (args) => `As of ${joined(' ')(args)}`),
  ...named('circa c. ca ca.', ([year = '']) => `c. ${year}`),
  ...named('floruit fl. fl', ([years = '']) => `fl. ${years}`),
  ...named('frac fraction sfrac', (args) => joined('/')(args)),
  ...named('s siècle', ([century = '']) => `${century}e siècle`),
  ...named('usd us$', ([sum = '']) => `US$${sum}`),
  ...named('gbp £', ([sum = '']) => `£${sum}`),
  ...named('eur euro €', ([sum = '']) => `€${sum}`),
  ...named('ndash en_dash –', () => '–'),
  ...named('mdash em_dash —', () => '—'),
  ...named('snd spnd sndash spaced_ndash', () => ' – '),
  ...named('nbsp space spaces', () => ' '),
  ...named('· dot •', () => ' · '),
  ...named("'", () => "'"),
  ...named("'s", () => "'s"),
  ...named('"', () => '"'),
  ...named('=', () => '='),
  ...named('!', () => '|'),
  ...named('flatlist plainlist plain_list hlist', (args) => (args.length > 1 ? joined(', ')(args) : `\n${args[0] ?? ''}\n`)),
  ...named('ubl unbulleted_list', joined(', ')),
]);

function named(names: string, shown: Shown): (readonly [string, Shown])[] {
  return names.split(' ').map((name) => [name.replaceAll('_', ' '), shown] as const);
}

/** Arguments by their places: `fr`, `2=le bac` and `1=…`; what has another name tells how they are shown. */
const NAMED = /^\s*([\p{L}_][\p{L}\p{N}_ -]{0,40}|\d{1,2})\s*=/u;

function placed(parts: readonly string[]): string[] {
  const args: string[] = [];
  let next = 0;
  for (const part of parts) {
    const [prefix = '', name = ''] = NAMED.exec(part.slice(0, 100)) ?? [];
    const place = /^\d/.test(name) ? Number(name) - 1 : name === '' ? next++ : name.toLowerCase() === 'text' ? 0 : -1;
    if (place >= 0 && place < MOST_PLACES) args[place] = part.slice(prefix.length).trim();
  }
  return Array.from(args, (arg) => arg ?? '');
}

const MOST_PLACES = 60;
/** `lang-fr`: the language is part of the name. */
const OWN_LANGUAGE = /^(?:lang|langue)-[a-z-]{2,12}$/;

/**
 * What a template shows within a text; `null` for those that are none of it.
 * @param parts its name and what stands behind the bars, read already
 */
export function templateText(parts: readonly string[], title: string): string | null {
  const [head = '', ...own] = parts;
  const name = head.trim().replaceAll('_', ' ').toLowerCase();
  if (name === 'pagename' || name === 'fullpagename' || name === 'subpagename') return title;
  // A function of the wiki: `formatnum:1234`.
  const colon = name.indexOf(':');
  if (colon > 0)
    return /^(?:formatnum|lc|uc|lcfirst|ucfirst|nowrap)$/.test(name.slice(0, colon)) ? head.slice(head.indexOf(':') + 1).trim() : null;
  if (OWN_LANGUAGE.test(name)) return placed(own)[0] ?? null;
  const shown = TEMPLATES.get(name);
  return shown === undefined ? null : shown(placed(own));
}
