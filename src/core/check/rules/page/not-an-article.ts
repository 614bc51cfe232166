import * as z from 'zod/mini';
import { defineRule } from '../../define.js';
import { quote } from '../../text.js';

/** Titles and first words of pages that stand in for another, in letters of any case. */
const STAND_INS: readonly (readonly [string, RegExp])[] = [
  [
    'an error page',
    /\b(?:page (?:not found|no longer exists)|404 (?:not found|error)|error 404|not found \(404\)|(?:500|502|503|504) (?:internal|bad|service|gateway)|internal server error|service unavailable|bad gateway|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony)|страница не найдена|页面(?:不存在|未找到|找不到)|頁面(?:不存在|找不到)|ページが見つかりません|페이지를 찾을 수 없습니다/iu,
  ],
  [
    'a robot check',
    /\b(?:verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|checking your browser|just a moment|attention required|unusual traffic|complete the captcha|security check|access (?:to this page has been )?denied|request (?:was )?blocked|you have been blocked|bestätigen sie, dass sie kein roboter|zugriff verweigert|accès refusé|acceso denegado)|人机验证|安全验证|访问被拒绝|请完成验证/iu,
  ],
  [
    'a page for browsers with scripts',
    /\b(?:(?:please )?(?:enable|turn on|activate) javascript|javascript (?:is|must be|muss) (?:disabled|required|enabled|aktiviert)|javascript deaktiviert|activez javascript|habilite javascript|your browser is (?:not supported|out of date|outdated))|请(?:启用|开启) ?javascript/iu,
  ],
  [
    'a consent wall',
    /\b(?:(?:we|our partners|we and our (?:\d{1,5} )?partners) (?:use|store|value)[^.]{0,60}(?:cookies|privacy|device)|before you continue|accept (?:all )?cookies|manage (?:your )?(?:cookie|consent|privacy)|wir und unsere (?:\d{1,5} )?partner|cookies? (?:akzeptieren|zustimmen)|nous et nos (?:\d{1,5} )?partenaires|accepter les cookies|aceptar (?:las )?cookies|accettare i cookie)|我们使用 ?cookie/iu,
  ],
  [
    'a login page',
    /^(?:(?:log ?in|sign ?in|please (?:log|sign) in|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi)\b|(?:登录|登入|ログイン)(?!\p{L}))/iu,
  ],
];
/** Beginning of the body that is looked at: such pages say it at once. */
const BEGINNING = 300;

export const notAnArticle = defineRule({
  name: 'not-an-article',
  summary: 'the page stands in for the article: an error, a robot check, a consent wall, a login',
  severity: 'error',
  options: z.strictObject({
    maximum: z._default(z.int().check(z.minimum(1)), 150).check(z.describe('Words: a longer body is an article about such pages.')),
  }),
  docs: `Servers answer scrapers with pages that look well formed: "Page not found", "Verify you are human", "Please enable JavaScript", "We use cookies", "Log in". Fires where the title or the
beginning of a short body says so, error pages in twelve languages, the others in fewer; a login page is told by its title alone. Menus and lists of links have no body, which no-body tells.`,
  check: ({ record, lines }, { maximum }) => {
    if (record.stats.words > maximum) return [];
    const page = record.text === '' ? lines.map((line) => line.text).join('\n') : record.text;
    const beginning = page.slice(0, BEGINNING);
    for (const [what, pattern] of STAND_INS) {
      const said = pattern.exec(record.title ?? '') ?? (what === 'a login page' ? null : pattern.exec(beginning));
      if (said !== null) {
        return [
          {
            message: `The page is ${what}, not an article: ${quote(said[0])}.`,
            remedy: 'Scrape the page again, as a browser would.',
            lines: record.body[0]?.lines ?? null,
            excerpt: said[0],
          },
        ];
      }
    }
    return [];
  },
  examples: {
    fires: [
      { about: 'an error page', title: 'Page not found', body: ['We could not find what you were looking for.'] },
      { about: 'a robot check', title: 'news.example', body: ['Verify you are human by completing the action below.'] },
      {
        about: 'a consent wall',
        title: 'news.example',
        body: ['We and our 412 partners store and access information on a device, such as cookies.'],
      },
      { about: 'in Chinese', title: '页面不存在', body: ['返回首页'], language: 'zh' },
      { about: 'in Russian', title: 'Страница не найдена', body: ['Проверьте адрес.'], language: 'ru' },
      { about: 'a login page in Chinese', title: '登录', body: ['请输入您的用户名。'], language: 'zh' },
    ],
    quiet: [
      { about: 'an article' },
      { about: 'a headline that begins so', title: '登录日志怎么看', body: ['港口办公室每天查看日志。'], language: 'zh' },
      {
        about: 'an article about robot checks',
        title: 'Why sites ask whether you are a robot',
        body: ['Every day the harbour office counts its visitors. '.repeat(40), 'It asks: are you a robot?'],
      },
      { about: 'a short notice', title: 'Ferry not running', body: ['The night ferry is out of service until April.'] },
      {
        about: 'cookies of another kind',
        title: 'Oat cookies',
        body: ['We use oats, butter and a pinch of salt. Accept that the first tray burns.'],
      },
    ],
  },
});
