/** Newsrooms in place of a person: who wrote is not said. */
import { lowered } from '../text/lowered.js';

/** Accounts of whoever keeps a site. */
export const KEEPERS: ReadonlySet<string> = new Set(['admin', 'administrator', 'webmaster', 'super user', 'superuser']);

/** Newsrooms, and whoever keeps the site, in place of a person. */
const NEWSROOMS: ReadonlySet<string> = new Set([
  ...KEEPERS,
  ...'redação|da redação|redacção|a redação|redacción|la redacción|rédaction|la rédaction|redazione|la redazione|redakcja|redakce|redakcia|uredništvo|редакция|редакція|toimitus|redaktionen|redaksjonen|redactie|de redactie|redaksi|szerkesztőség|redacția|redacció|tòa soạn|编辑部|編輯部|編集部|편집부|هيئة التحرير|المحرر|تحریریه|haber merkezi|tim redaksi|ban biên tập|συντακτική ομάδα|σύνταξη|กองบรรณาธิการ|מערכת|নিজস্ব প্রতিবেদক|নিজস্ব সংবাদদাতা|নিজস্ব প্রতিনিধি|স্টাফ রিপোর্টার|অনলাইন ডেস্ক|নিউজ ডেস্ক|न्यूज़ डेस्क|न्यूज डेस्क|वेब डेस्क|डिजिटल डेस्क|ویب ڈیسک|نیوز ڈیسک'.split(
    '|',
  ),
]);

/** A newsroom with its department or its paper: `Redazione Online`, `Redactie Binnenland`, `온라인뉴스팀 기자`. */
const DEPARTMENT =
  /^(?:redazione|redacción|redacció|redactie|redakcja|redakce|redakcia|redação|rédaction|redaksi|редакция|редакція|מערכת) \p{L}|(?:뉴스|이슈|콘텐츠)[팀부](?: 기자)?$/u;

/** Whether a name is that of a newsroom. */
export function isNewsroom(name: string): boolean {
  const small = lowered(name);
  return NEWSROOMS.has(small) || DEPARTMENT.test(small);
}
