/** Author lines in Chinese, Japanese and Korean, whose names stand without spaces or capitals. */

const AUTHOR_LABEL =
  /(?:作者|撰文|撰稿人?|采写|採寫|文字|著者|執筆者?|筆者|ライター|(?:取材|構成)・文|文・(?:写真|構成|取材|撮影)|文|글쓴이|작성자|글)\s*[:：／/=＝|丨]\s*([^|丨:：]{1,60})/u;
/** Labels that only Japanese pages use: a space behind them parts a person's two names. */
const JAPANESE_LABEL = /著者|執筆|筆者|ライター|取材・文|構成・文|文・/u;
/** `記者陳怡君／台南報導`, `〔記者陳怡君、王小明／綜合報導〕`. */
const FILED =
  /(?:^|[\s〔［【（([])(?:(?:實習|特約|特派|駐.{1,4})?(?:記者|编辑|編輯|特派員)\s?)?([\p{Script=Han}、，,]{2,24})\s?[／/]\s?[\p{Script=Han}]{1,8}(?:報導|報道|报道|电|電)/u;
const REPORTER =
  /(?:本报|本報|本刊|特约|特派|通讯员|见习)?记者(?:\s*[:：／/]\s*|\s+)(.{2,40})|記者\s*[:：／/]\s*(.{2,40})|^[【（(〔]?(?:本社)?記者\s+(.{2,40})/u;
const BY_IDEOGRAPHS = /(?:^|[\s〓])by\s+([\p{Script=Han}]{2,5})(?:\s|$)/u;
const POSTED = /由([\p{Script=Han}\w]{2,12})(?:于|张贴|發表|发表|发布|發布)|本[帖贴]由([\p{Script=Han}\w]{2,12})于/u;
const KOREAN =
  /([\p{Script=Hangul}]{2,4})\s?(?:선임|전문|수습|인턴|객원|시민)?(?:기자|특파원|논설위원|통신원|칼럼니스트)(?![\p{Script=Hangul}]{2})/gu;
const JAPANESE_REPORTER =
  /(?:^|[\s【（(])([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}(?:\s[\p{Script=Han}\p{Script=Hiragana}]{1,4})?)\s?(?:記者|編集委員|特派員)/u;
const SPACED_NAME = /^[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u;
const EDITOR = /(?:责任编辑|責任編輯|责编|責編)\s*[:：]\s*([^)）\]】|]{2,40})/u;
const HAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters of a reporter's name; more where it is written with kana: `槙野さやか`. */
const LONGEST_NAME = 4;
const LONGEST_WITH_KANA = 7;
/** What follows an author label when no name does, and what ends one. */
const NOT_A_NAME = /来源|來源|编辑|編輯|时间|時間|发布|记者|記者|日期|责任|出版|未知|佚名|网络|本站|编译|转载|点击|阅读|字号|报道|電|电$/u;

function splitHan(text: string): string[] {
  const names: string[] = [];
  // A second label (`时间：`) takes the word before its colon along.
  const head = text.split(/[)）\]】<>〓]|\s+\S{1,6}[:：]/u)[0] ?? '';
  for (const piece of head.split(/[、，,;；&／/]|\s+/u)) {
    const name = piece.replace(/^[\s"“”'【[(（]+|[\s"“”'】.。]+$/gu, '').replace(/(?:记者|記者|기자|摄影报道|文)$/u, '');
    if (name === '') continue;
    if (NOT_A_NAME.test(name) || /\d/.test(name) || name.length > 16) break;
    names.push(name);
  }
  return names;
}

/** Japanese family and given name stand apart: `山田 太郎` is one person. */
function joinSpaced(text: string): string[] | null {
  return SPACED_NAME.test(text) && !NOT_A_NAME.test(text) ? [text] : null;
}

function beforeDate(text: string): string {
  return (text.split(/[\d（(【［[]/u)[0] ?? '').trim();
}

/** Authors that a line names in Chinese, Japanese or Korean; empty for lines of other scripts. */
export function authorsInIdeographs(text: string, language: string | null = null): string[] {
  if (!HAN.test(text) || text.length > 200) return [];
  const japaneseText = language === 'ja' || KANA.test(text) || JAPANESE_LABEL.test(text);
  const labelled = AUTHOR_LABEL.exec(text)?.[1] ?? BY_IDEOGRAPHS.exec(text)?.[1];
  if (labelled !== undefined) {
    const spaced = joinSpaced(beforeDate(labelled));
    if (spaced !== null && japaneseText) return spaced;
    const names = splitHan(labelled);
    if (names.length > 0) return names;
  }
  const korean = [...text.matchAll(KOREAN)].map((match) => match[1] ?? '').filter((name) => name !== '');
  if (korean.length > 0) return korean;
  const posted = POSTED.exec(text);
  if (posted !== null) return [posted[1] ?? posted[2] ?? ''].filter((name) => name !== '');
  const filed = FILED.exec(text)?.[1];
  if (filed !== undefined) {
    const names = splitHan(filed).filter((name) => name.length <= LONGEST_NAME);
    if (names.length > 0) return names;
  }
  const reporter = REPORTER.exec(text);
  if (reporter !== null) {
    const named = (reporter[1] ?? reporter[2] ?? reporter[3] ?? '').trim();
    const spaced = joinSpaced(beforeDate(named));
    if (spaced !== null && japaneseText) return spaced;
    const names = splitHan(named).filter((name) => name.length <= (KANA.test(name) ? LONGEST_WITH_KANA : LONGEST_NAME));
    if (names.length > 0) return names;
  }
  const japanese = JAPANESE_REPORTER.exec(text)?.[1];
  if (japanese !== undefined && !NOT_A_NAME.test(japanese) && !/^(?:本报|本報|本社|新华社|新華社)/u.test(japanese)) return [japanese];
  return joinSpaced(text) ?? [];
}

/** Editors in charge, whom many Chinese pages name in place of an author. */
export function editorsInIdeographs(text: string): string[] {
  const named = EDITOR.exec(text)?.[1];
  return named === undefined ? [] : splitHan(named);
}
