/** Credits in Chinese, Japanese and Korean without a colon: labels before a space, behind the name, and roles. */
import { isChineseName, isJapaneseName, isKoreanName, joinSpaced, NOT_A_NAME, splitNames, withoutRole } from './names-cjk.js';

const LONGEST = 60;
/** Signs that open a credit. */
const MARKS = /^[■□◆◇●○▲△◎【（([\s]+/u;
/** Where a date or a remark begins. */
const END = /[\d（(【［[】）)\]］]/u;
const ROLES = /记者|記者|通讯员|通訊員|实习生|實習生|撰稿人|评论员|評論員/u;

function bareOf(text: string): string {
  return (text.replace(MARKS, '').split(END)[0] ?? '').trim();
}

/** `记者李青 实习生王强`: roles with the names behind them, glued or not, and nothing else. */
export function creditedByRole(text: string): readonly string[] {
  if (text.length > LONGEST || !ROLES.test(text)) return [];
  const names: string[] = [];
  for (const [at, word] of bareOf(text)
    .split(/[\s、，,]+/u)
    .entries()) {
    const name = withoutRole(word);
    const opens = name !== word && word.endsWith(name);
    if (at === 0 && !opens) return [];
    if (name === '') continue;
    if (NOT_A_NAME.test(name)) break;
    if (!isChineseName(name)) return [];
    names.push(name);
  }
  return names;
}

/** `李青/文`, `山田太郎＝文`. */
const BEHIND =
  /(?:^|[\s\]】）)])([\p{Script=Han}\p{Script=Katakana}々ー][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー·・、]{1,14})\s?[／/＝=]\s?(?:文|撰文|图文|文图|采写)(?=$|[\s、，,])/u;

export function creditedBehind(text: string): readonly string[] {
  const named = text.length <= LONGEST ? BEHIND.exec(text)?.[1] : undefined;
  if (named === undefined) return [];
  const names = splitNames(named, false);
  return names.every((name) => isChineseName(name) || isJapaneseName(name) || /[·・]/.test(name)) ? names : [];
}

const BY_SPACE =
  /^(?:著者|作者|執筆者?|筆者|撰文|撰稿|文[、/／]?[图圖]|[图圖][、/／]?文|文|ライター|글쓴이|작성자|기자명|글(?:\s?[·ㆍ/]\s?사진)?)(?:\s+|(?<=^文)・)(\S.*)$/u;
/** Whose text it is before the account that shows it: `原创 李青 海港财经 2024-03-04`. */
const ORIGINAL = /^原创\s+([\p{Script=Han}]{2,4})(?=\s)/u;
/** Between the credits of a line: `글 김민수 · 사진 이영희`. */
const NEXT_CREDIT = /\s[·ㆍ|/]\s(?=사진|영상|그림|편집)/u;
/** Reporters are read with their titles. */
const KOREAN_TITLE = /기자|특파원/u;
/** A Korean verb as a noun: `남기기` is what a button does. */
const VERB = /기$/u;

/** `著者 山田 太郎`, `글 이영희, 사진 김철수`: without a colon what follows must look like names. */
export function creditedBySpace(text: string, japanese: boolean): readonly string[] {
  const original = text.length <= LONGEST ? ORIGINAL.exec(text)?.[1] : undefined;
  if (original !== undefined) return isChineseName(original) ? [original] : [];
  const named = text.length <= LONGEST ? BY_SPACE.exec(bareOf(text).split(NEXT_CREDIT)[0] ?? '')?.[1] : undefined;
  if (named === undefined || KOREAN_TITLE.test(named)) return [];
  const names = splitNames(named, japanese);
  const isName = (name: string): boolean => {
    if (isKoreanName(name)) return !VERB.test(name);
    return japanese ? joinSpaced(name) !== null || isJapaneseName(name) : isChineseName(name);
  };
  return names.every(isName) ? names : [];
}

const OFFICE =
  /^[（(【]?[\p{Script=Han}\p{Script=Katakana}ー]{0,8}(?:(?:記者|委員|特派員|編集長|ライター|部|局)・|(?:編集委員|論説委員|特派員|編集長)\s)([\p{Script=Han}々]{2,5}|[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})[)）】]?$/u;

/** `編集委員・山田太郎`, `論説委員 山田太郎`, `（社会部・山田太郎）`. */
export function filedFromOffice(text: string): readonly string[] {
  const name = text.length <= LONGEST ? OFFICE.exec(text)?.[1] : undefined;
  return name !== undefined && !NOT_A_NAME.test(name) && (joinSpaced(name) !== null || isJapaneseName(name)) ? [name] : [];
}
