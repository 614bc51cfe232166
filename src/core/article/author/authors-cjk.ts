/** Author lines in Chinese, Japanese and Korean, whose names stand without spaces or capitals. */
import { creditedBehind, creditedByRole, creditedBySpace, filedFromOffice } from './credits-cjk.js';
import { isChineseName, isKoreanName, joinSpaced, loneNames, NOT_A_NAME, splitNames } from './names-cjk.js';
import { japaneseBeforeDate } from './names-japanese.js';

const AUTHOR_LABEL =
  /(?:作者|投稿者|撰文|撰稿人?|采写|採寫|文字|著者|執筆者?|筆者|ライター|(?:取材|構成)・文|文・(?:写真|構成|取材|撮影)|文[、/／&和]?[图圖]|[图圖][、/／&和]?文|(?<!\p{Script=Han})文|글쓴이|작성자|글(?:\s?[·ㆍ/]\s?사진)?)\s*[:：／/=＝|丨｜│┃]\s*([^|丨｜│┃:：]{1,60})/u;
/** The name of another field, which ends in the colon behind what was taken. */
const NEXT_LABEL = /[\s、，,][^\s、，,]{1,6}$/u;
/** A label alone with what is no name behind it. */
const LABEL_START = /^(?:作者|著者|筆者|執筆者?|記者|记者|撰文|文|図|图|圖) /u;
/** Labels that only Japanese pages use: a space behind them parts a person's two names. */
const JAPANESE_LABEL = /著者|執筆|筆者|ライター|投稿者|取材・文|構成・文|文・|写真/u;
/** `記者陳怡君／台南報導`, `〔記者陳怡君、王小明／綜合報導〕`. */
const FILED =
  /(?:^|[\s〔［【（([])(?:(?:實習|特約|特派|駐.{1,4})?(?:記者|编辑|編輯|特派員)\s?)?([\p{Script=Han}、，,]{2,24})\s?[／/]\s?[\p{Script=Han}]{1,8}(?:報導|報道|报道|电|電)/u;
const REPORTER =
  /(?:本报|本報|本刊|特约|特派|通讯员|见习)?记者(?:\s*[:：／/]\s*|\s+)(.{2,40})|記者\s*[:：／/]\s*(.{2,40})|^[【（(〔]?(?:本社)?記者\s+(.{2,40})/u;
const BY_IDEOGRAPHS = /(?:^|[\s〓])by\s+([\p{Script=Han}]{2,5})(?:\s|$)/u;
const POSTED = /由([\p{Script=Han}\w]{2,12})(?:于|张贴|發表|发表|发布|發布)|本[帖贴]由([\p{Script=Han}\w]{2,12})于/u;
const KOREAN =
  /([\p{Script=Hangul}]{2,4})\s?(?:선임|전문|수습|인턴|객원|시민)?(?:기자|특파원|논설위원|통신원|칼럼니스트)(?![\p{Script=Hangul}]{2})/gu;
const KOREAN_BEFORE = /(?<![\p{Script=Hangul}])([\p{Script=Hangul}]{2,4})(\s?[·ㆍ•,、/]\s?|\s)$/u;
/** Desks and papers stand before a reporter's name too. */
const KOREAN_OFFICE = /(?:부|팀|국|실|신문|일보|뉴스|통신|방송|타임스|경제|닷컴|레|특파원|기자)$/u;
const NEWSROOM = /(?:新聞|通信|放送|委員|総局|支局|支社|本社)$/u;
const DATELINE_REPORTERS =
  /(?:[（(〔【][^（(〔【）)〕】]{0,12}|社|报|報|网|網|台)(?:记者|記者|通讯员|通訊員)\s?([\p{Script=Han}]{2,4}(?:[、，,\s]\s?[\p{Script=Han}]{2,4}){0,5})(?=\s?(?:[）)〕】／/]|$))/u;
/** Of what a reporter is called there. */
const MAY_REPORT = /[记記员員]/;
const LONGEST_DATELINE = 80;
const JAPANESE_REPORTER =
  /(?:^|[\s【（(])([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,8}(?:\s[\p{Script=Han}\p{Script=Hiragana}]{1,4})?)\s?(?:記者|編集委員|特派員)/u;
const EDITOR = /(?:责任编辑|責任編輯|责编|責編)\s*[:：]\s*([^)）\]】|]{2,40})/u;
const HAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
/** Where the blocks of these scripts lie: most texts are told without their classes, which take long to compile. */
const MAY_BE_EASTERN = /[\u1100-\u11ff\u2e80-\uffff]/;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Characters of a reporter's name; more where it is written with kana: `槙野さやか`. */
const LONGEST_NAME = 4;
const LONGEST_WITH_KANA = 7;
/** Names that share a reporter's title with the one behind them, up to `end`: `김서연·박소영 기자`. */
function koreanBefore(text: string, end: number): string[] {
  const names: string[] = [];
  let at = end;
  for (let match = KOREAN_BEFORE.exec(text.slice(Math.max(0, at - 8), at)); match !== null; ) {
    const [whole, name = '', joint = ''] = match;
    if (KOREAN_OFFICE.test(name) || (joint.trim() === '' && !isKoreanName(name))) break;
    names.unshift(name);
    at -= whole.length;
    match = KOREAN_BEFORE.exec(text.slice(Math.max(0, at - 8), at));
  }
  return names;
}

const KOREAN_LABEL = /기자명/g;
/** Those who took pictures have the same title. */
const KOREAN_PICTURES = /(?<!글\s?[·ㆍ/]\s?)(?:사진|영상|촬영|그림|편집|번역)\s?[=:：]?\s?$/u;

function koreanReporters(text: string): string[] {
  const bare = text.replace(KOREAN_LABEL, '    ');
  return [...bare.matchAll(KOREAN)].flatMap((match) =>
    KOREAN_PICTURES.test(bare.slice(Math.max(0, match.index - 8), match.index)) || isKoreanTeam(bare, match)
      ? []
      : [...koreanBefore(bare, match.index), match[1] ?? ''],
  );
}

/** The end of a longer word that names a team or a paper: `디지털뉴스팀 기자`. */
function isKoreanTeam(text: string, { 1: name = '', index }: RegExpMatchArray): boolean {
  return KOREAN_OFFICE.test(name) && (name.length > 3 || /\p{Script=Hangul}$/u.test(text.slice(0, index)));
}

/** What stands behind an author's label, up to the next. */
function behindLabel(text: string): string | undefined {
  const match = AUTHOR_LABEL.exec(text);
  const named = match?.[1];
  if (match === null || named === undefined) return undefined;
  const next = text.charAt(match.index + match[0].length);
  return next === ':' || next === '：' ? named.replace(NEXT_LABEL, '') : named;
}

/** Reporters whom an agency's or a paper's dateline names: `新华社昆明3月18日电（记者李晓峰、王丽娟）`. */
export function reportersInDateline(text: string): string[] {
  const head = text.slice(0, LONGEST_DATELINE);
  const named = MAY_REPORT.test(head) ? DATELINE_REPORTERS.exec(head)?.[1] : undefined;
  if (named === undefined) return [];
  const names = named.split(/[、，,]\s?|\s+/u).filter((name) => name !== '');
  return names.every(isChineseName) ? names : [];
}

function beforeDate(text: string): string {
  return (text.split(/[\d（(【［[]/u)[0] ?? '').trim();
}

/** Authors that a line names in Chinese, Japanese or Korean; empty for lines of other scripts. */
export function authorsInIdeographs(text: string, language: string | null = null): string[] {
  if (text.length > 200 || !MAY_BE_EASTERN.test(text) || !HAN.test(text)) return [];
  const japaneseText = language === 'ja' || KANA.test(text) || JAPANESE_LABEL.test(text);
  const byRole = japaneseText ? [] : creditedByRole(text);
  if (byRole.length > 0) return [...byRole];
  const labelled = behindLabel(text) ?? BY_IDEOGRAPHS.exec(text)?.[1];
  if (labelled !== undefined) {
    const spaced = joinSpaced(beforeDate(labelled));
    if (spaced !== null && japaneseText) return spaced;
    const names = splitNames(labelled, japaneseText);
    if (names.length > 0) return names;
  }
  const others = [creditedBehind(text), creditedBySpace(text, japaneseText), japaneseText ? filedFromOffice(text) : []].find(
    (names) => names.length > 0,
  );
  if (others !== undefined) return [...others];
  const korean = koreanReporters(text);
  if (korean.length > 0) return korean;
  const posted = POSTED.exec(text);
  if (posted !== null) return [posted[1] ?? posted[2] ?? ''].filter((name) => name !== '');
  const filed = FILED.exec(text)?.[1];
  if (filed !== undefined) {
    const names = splitNames(filed, japaneseText).filter((name) => name.length <= LONGEST_NAME);
    if (names.length > 0) return names;
  }
  const dateline = reportersInDateline(text);
  if (dateline.length > 0) return dateline;
  const reporter = REPORTER.exec(text);
  if (reporter !== null) {
    const named = (reporter[1] ?? reporter[2] ?? reporter[3] ?? '').trim();
    const spaced = joinSpaced(beforeDate(named));
    if (spaced !== null && japaneseText) return spaced;
    const names = splitNames(named, japaneseText).filter((name) => name.length <= (KANA.test(name) ? LONGEST_WITH_KANA : LONGEST_NAME));
    if (names.length > 0) return names;
  }
  const japanese = JAPANESE_REPORTER.exec(text)?.[1];
  if (
    japanese !== undefined &&
    !NOT_A_NAME.test(japanese) &&
    !NEWSROOM.test(japanese) &&
    !/^(?:本报|本報|本社|新华社|新華社)/u.test(japanese)
  )
    return [japanese];
  const several = loneNames(text, japaneseText ? 'ja' : language);
  if (several.length > 0) return several;
  const dated = language === 'ja' ? japaneseBeforeDate(text) : [];
  if (dated.length > 0) return dated;
  return LABEL_START.test(text) ? [] : (joinSpaced(text) ?? []);
}

/** Editors in charge, whom many Chinese pages name in place of an author. */
export function editorsInIdeographs(text: string): string[] {
  const named = EDITOR.exec(text)?.[1];
  return named === undefined ? [] : splitNames(named, false);
}
