import { defineRule, noOptions } from '../../define.js';
import { excerptOf, plural, quote } from '../../text.js';

/** What pages have in their scripts, styles and data, and hardly anybody writes about: trackers, stores, structured data. Each is linear. */
const CODE: readonly RegExp[] = [
  // Trackers, advertisements and widgets.
  /\bwindow\.(?:dataLayer|adsbygoogle|googletag|fbAsyncInit|_taboola|__[A-Z_]{3,40}__)\s{0,2}(?:=|\.push|\|\|)|\bgoogletag\.(?:cmd\.push|display)\(|\(\s?(?:window\.)?adsbygoogle\s?=|\bgtag\(\s?["']|\bfbq\(\s?["']|\b_gaq\.push\(|\bga\(\s?["'](?:create|send)/,
  /\bvar (?:disqus_|_gaq|OUTBRAIN|addthis_|s_account|ad_)\w{0,40}\s?=|\(function\s?\((?:d|i|w|a),\s?(?:s|d)(?:,\s?\w{1,3}){1,6}\)\s?\{|\bdocument\.write\(/,
  // What a page tells its scripts and search engines.
  /"@context"\s?:\s?"https?:\/\/schema\.org|"@type"\s?:\s?"(?:NewsArticle|Article|BlogPosting|BreadcrumbList|WebPage|Organization)"|\{"props"\s?:\s?\{"pageProps"|"__typename"\s?:/,
  // Elements with what scripts and browsers read of them.
  /<(?:img|iframe|figure|picture|source|video|a|div|span|p|section)\s[^<>]{0,400}\b(?:srcset|decoding|fetchpriority|loading|allowfullscreen|data-[a-z-]{2,30}|wp-image-\d{1,9})\b/i,
  // Pictures written out.
  /\bdata:(?:image|font|application)\/[\w.+-]{1,40};base64,[A-Za-z0-9+/]{24}/,
  // Short codes of WordPress and its builders.
  /\[(?:caption|gallery|embed|audio|video|playlist)(?: \w{1,20}="[^"\]]{0,200}"){1,8}\s?\]|\[\/?(?:vc_\w{2,30}|et_pb_\w{2,30}|fusion_\w{2,30}|fl_builder\w{0,20}|elementor-template|contact-form-7|mc4wp_form|su_\w{2,20}|adrotate)(?: [^\]]{0,300})?\]|\[embed\]\S{1,300}\[\/embed\]/,
];
/** A line that begins with a rule of a style sheet, for a class or an id: lessons mostly show those of elements. */
const STYLES =
  /^(?:@media[^{]{1,120}\{\s?)?[.#][\w.#:>,~()[\]="' -]{1,160}\{\s?(?:margin|padding|display|color|background|font|width|height|max-|min-|position|border|overflow|text-|line-height|float|opacity|content|flex|grid|z-index|top|left)[a-z-]{0,30}\s?:[^;{}]{1,120}[;}]/i;
/** A paragraph between its tags; a page on HTML shows shorter ones. */
const TAGGED = /^<(?:p|div|span|li|h[1-6]|strong|blockquote)(?: [^<>]{0,200})?>[^<>]{60}/i;
const LEAST_TAGGED = 2;
/** Enough of a line to know it by. */
const BEGINNING = 2000;
/** A text that shows so many lines of code is about code. */
const MOST_SHOWN = 3;

export const leakedCode = defineRule({
  name: 'leaked-code',
  summary: 'the body holds scripts, styles or data of the page',
  severity: 'error',
  options: noOptions,
  docs: `Scrapers that take all text of a page take its scripts too: calls of trackers and advertisements, structured data, style sheets, elements that were escaped, pictures as \`data:\` addresses; and those that read a database find
short codes (\`[caption …]\`) that the site would have replaced. Fires where a block of the body that is no code holds any of these. Texts about programs show code of all kinds, so only wordings
of what pages are built with count, and a body with three blocks of code or more is let pass.`,
  check: ({ record: { body } }) => {
    if (body.filter(({ type }) => type === 'code').length >= MOST_SHOWN) return [];
    const tagged = body.filter(({ text }) => TAGGED.test(text)).length >= LEAST_TAGGED;
    const found = body.flatMap((block) => {
      const text = block.text.slice(0, BEGINNING);
      const said = block.type === 'code' ? null : (codeIn(text) ?? (tagged ? (TAGGED.exec(text)?.[0] ?? null) : null));
      return said === null ? [] : [{ block, said }];
    });
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        message: `The body holds code of the page in ${plural(found.length, 'block')}: ${quote(first.said)}.`,
        remedy: 'Take the text of the page without its script and style elements, and after short codes were replaced.',
        lines: first.block.lines,
        excerpt: excerptOf(first.said),
      },
    ];
  },
  examples: {
    fires: [
      { about: 'a tracker', body: ['The ferry runs again.', 'window.dataLayer = window.dataLayer || []; gtag("js", new Date());'] },
      {
        about: 'structured data',
        body: ['{"@context":"https://schema.org","@type":"NewsArticle","headline":"Night ferry"}', 'The ferry runs again.'],
      },
      { about: 'a style sheet', body: ['The ferry runs again.', '.article-body{margin:0 auto;max-width:680px} .ad{display:none}'] },
      {
        about: 'a picture',
        body: ['The ferry runs again. data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'],
      },
      { about: 'a picture’s element', body: ['The ferry runs again. <img decoding="async" src="/ferry.jpg" srcset="/ferry-2.jpg 2x">'] },
      {
        about: 'paragraphs with their tags',
        body: [`<p>${'The night ferry runs again. '.repeat(4)}</p>`, `<p class="last">${'It is red now. '.repeat(8)}</p>`],
      },
      { about: 'a short code', body: ['[caption id="attachment_11" align="alignnone"]The ferry in March[/caption]', 'It is red.'] },
    ],
    quiet: [
      {
        about: 'an article about scripts',
        body: ['Every page of the harbour office has a script that counts its visitors, and a style sheet.'],
      },
      { about: 'words in brackets', body: ['The ferry [caption missing] runs again; see [video] and [1].'] },
      { about: 'a set of things', body: ['The set {red: 3, blue: 4} is what the captain wrote down.'] },
      {
        about: 'a lesson on HTML',
        body: ['<p>Hello</p>', 'This is what a paragraph looks like.', '<img src="ferry.jpg" alt="The ferry">'],
      },
      { about: 'an address', body: ['See news.example/data:image or write to gtag, the harbour’s tag.'] },
    ],
  },
});

function codeIn(text: string): string | null {
  for (const pattern of CODE) {
    const said = pattern.exec(text)?.[0];
    if (said !== undefined) return said;
  }
  return STYLES.exec(text)?.[0] ?? null;
}
