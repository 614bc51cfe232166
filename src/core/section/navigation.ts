import { defineSection } from './define.js';
import { list } from './list.js';
import { LANGUAGE_SWITCH, LOGIN, SEARCH } from './phrases/account.js';
import { MENU_WORD, SECTION_NAME } from './phrases/menu.js';
import { BACK_TO_TOP, BREADCRUMB_LEAD, CONTENTS, PAGINATION, PREVIOUS_NEXT, SKIP_LINK } from './phrases/navigation.js';

export const navigation = defineSection({
  kind: 'navigation',
  about: `Menus, breadcrumbs, search, login, pagination, previous and next article, footer link lists.`,
  cues: [
    { name: 'menu-word', place: 'whole', phrases: MENU_WORD },
    { name: 'section-name', place: 'whole', phrases: SECTION_NAME },
    { name: 'skip-link', place: 'start', phrases: SKIP_LINK },
    { name: 'search', place: 'whole', phrases: SEARCH },
    { name: 'login', place: 'whole', phrases: LOGIN },
    { name: 'pagination', place: 'whole', phrases: PAGINATION },
    { name: 'previous-next', place: 'start', phrases: PREVIOUS_NEXT },
    { name: 'previous-next-line', place: 'whole', phrases: PREVIOUS_NEXT },
    // What dumps write before the title of the neighbouring article; nothing else begins so.
    { name: 'neighbour-sign', place: 'start', phrases: { any: list`<<: | >>: | <<： | >>： | «: | »:` } },
    { name: 'arrow', place: 'start', phrases: { any: list`<< | >> | ← | → | ‹ | › | ⟵ | ⟶ | ⇐ | ⇒ | <- | -> | ❮ | ❯ | 〈〈 | 〉〉` } },
    { name: 'breadcrumb-lead', place: 'start', phrases: BREADCRUMB_LEAD },
    { name: 'language-switch', place: 'whole', phrases: LANGUAGE_SWITCH },
    { name: 'back-to-top', place: 'whole', phrases: BACK_TO_TOP },
    { name: 'contents', place: 'whole', phrases: CONTENTS },
  ],
  examples: [
    {
      cue: 'menu-word',
      fires: ['Home', 'About us', 'Startseite', '联系我们', 'Contacto', 'Начало', 'முகப்பு'],
      quiet: [
        'Home is where the harbour is',
        'A film about us',
        'Die Startseite fehlt',
        '请联系我们的编辑',
        'Sin contacto',
        'В начало бе словото',
        'வீட்டின் முகப்பு அழகு',
      ],
    },
    {
      cue: 'section-name',
      fires: ['Politics', 'Wirtschaft', '国际', 'Últimas', 'Общество', 'Siasa'],
      quiet: [
        'Politics at the harbour',
        'Die Wirtschaft wächst',
        '国际大桥开通',
        'Las últimas flores',
        'Общество без книги',
        'Siasa za mji',
      ],
    },
    {
      cue: 'skip-link',
      fires: ['Skip to content', 'Zum Inhalt springen', '跳到主要内容'],
      quiet: ['Do not skip the content', 'Der Inhalt zum Springen', '他跳到河里'],
    },
    { cue: 'search', fires: ['Search', 'Suche…', '搜索'], quiet: ['The search went on', 'Auf der Suche', '搜索队出发'] },
    {
      cue: 'login',
      fires: ['Log in', 'Se connecter', '登录'],
      quiet: ['A log in the river', 'Il faut se connecter au réseau', '登录火星'],
    },
    {
      cue: 'pagination',
      fires: ['Next', 'Page 3', 'Seite 2'],
      quiet: ['Next comes the bridge', 'A page was missing', 'Die Seite fehlt'],
    },
    {
      cue: 'previous-next',
      fires: ['Previous article: The ferry at dawn', 'Nächster Beitrag Das Boot', '上一篇：桥'],
      quiet: ['In a previous article we met Ada', 'Das ist ein nächster Schritt', '这是上一篇文章'],
    },
    {
      cue: 'previous-next-line',
      fires: ['Next post', 'Vorheriger Artikel', '下一篇'],
      quiet: ['Next post office', 'Ein vorheriger Artikel', '写下一篇文章'],
    },
    {
      cue: 'neighbour-sign',
      fires: ['<<: The ferry at dawn', '>>:\u00a0The bridge at noon'],
      quiet: ['The sign <<: means previous', '>> The bridge at noon', '<< The ferry'],
    },
    {
      cue: 'arrow',
      fires: ['← The ferry at dawn', '>> The bridge at noon'],
      quiet: ['Shift left with <<', 'The map shows → north'],
    },
    {
      cue: 'breadcrumb-lead',
      fires: ['You are here: Home', 'Sie sind hier: Startseite', '当前位置：首页'],
      quiet: ['Now that you are here', 'Weil Sie hier sind', '他的位置'],
    },
    {
      cue: 'language-switch',
      fires: ['Deutsch', 'Choose language', '繁體中文'],
      quiet: ['Deutsch lernen', 'They choose their language with care', '他说中文'],
    },
    {
      cue: 'back-to-top',
      fires: ['Back to top', 'Nach oben', '返回顶部'],
      quiet: ['Back to top form', 'Der Weg nach oben', '他返回山顶'],
    },
    {
      cue: 'contents',
      fires: ['Table of contents', 'Inhaltsverzeichnis', '目次'],
      quiet: ['A table with contents', 'Das Inhaltsverzeichnis fehlt', '目次第に暗くなる'],
    },
  ],
});
