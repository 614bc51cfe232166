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
const KOREAN_BEFORE = /(?<![\p{Script=Hangul}])([\p{Script=Hangul}]{2,4})(\s?[·ㆍ•,、/]\s?|\s)$/u;
/** Desks and papers stand before a reporter's name too. */
const KOREAN_OFFICE = /(?:부|팀|국|실|신문|일보|뉴스|통신|방송|타임스|경제|닷컴|레|특파원|기자)$/u;
const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용';
const CHINESE_FAMILIES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵解强柴华華车車冉房边邊';
const CHINESE_PAIRS = ['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '司徒', '东方', '慕容', '皇甫', '令狐'];
const JAPANESE_OFFICE =
  /(?:部|課|局|社|会|新聞|通信|放送|委員|編集|記者|総局|支局|支社|報|者|県|市|区|町|村|都|府|版|面|欄|事|所|院|省|庁)$/u;
const NEWSROOM = /(?:新聞|通信|放送|委員|総局|支局|支社|本社)$/u;
const ONLY_NAMES = /^[\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々、，・･\s]+$/u;
const LONGEST_LIST = 60;
const DATELINE_REPORTERS =
  /(?:[（(〔【][^（(〔【）)〕】]{0,12}|社|报|報|网|網|台)(?:记者|記者|通讯员|通訊員)\s?([\p{Script=Han}]{2,4}(?:[、，,\s]\s?[\p{Script=Han}]{2,4}){0,5})(?=\s?(?:[）)〕】／/]|$))/u;
const LONGEST_DATELINE = 80;
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
const NOT_A_NAME =
  /攝影|摄影|撮影|写真|图片|圖片|插画|插畫|校对|校對|审核|審核|翻译|翻譯|视频|視頻|剪辑|剪輯|来源|來源|编辑|編輯|时间|時間|发布|记者|記者|日期|责任|出版|未知|佚名|网络|本站|编译|转载|点击|阅读|字号|报道|電|电$/u;

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

/** Of three syllables, the first a family name. */
const isKoreanName = (word: string): boolean => word.length === 3 && KOREAN_FAMILIES.includes(word.charAt(0));

/** A family name before one or two characters, or such a pair of characters. */
function isChineseName(word: string): boolean {
  if (word.length === 4) return CHINESE_PAIRS.includes(word.slice(0, 2));
  return (word.length === 2 || word.length === 3) && CHINESE_FAMILIES.includes(word.charAt(0));
}

/** A family and a given name together, as far as the characters tell; `山本葵部` is none. */
const isJapaneseName = (word: string): boolean => word.length >= 3 && word.length <= 5 && !JAPANESE_OFFICE.test(word);

/** Names and nothing else: `山本葵、田中健太`, `李晓峰 王丽娟`. One alone may be a place or a section. */
function loneNames(text: string, language: string | null): string[] {
  if (text.length > LONGEST_LIST || !ONLY_NAMES.test(text)) return [];
  const words = text.split(/[、，・･]\s?|\s+/u);
  if (words.length < 2 || words.some((word) => NOT_A_NAME.test(word))) return [];
  if (language !== 'ja' && words.every(isChineseName)) return language === 'zh' || words.every((word) => word.length === 3) ? words : [];
  // Apart, a Japanese family and given name make one: `小野寺 健太郎`.
  const isPair = words.length === 2 && SPACED_NAME.test(text);
  return language !== 'zh' && !isPair && words.every(isJapaneseName) ? words : [];
}

/** Reporters whom an agency's or a paper's dateline names: `新华社昆明3月18日电（记者李晓峰、王丽娟）`. */
export function reportersInDateline(text: string): string[] {
  const named = DATELINE_REPORTERS.exec(text.slice(0, LONGEST_DATELINE))?.[1];
  if (named === undefined) return [];
  const names = named.split(/[、，,]\s?|\s+/u).filter((name) => name !== '');
  return names.every(isChineseName) ? names : [];
}

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
  const korean = [...text.matchAll(KOREAN)].flatMap((match) => [...koreanBefore(text, match.index), match[1] ?? '']);
  if (korean.length > 0) return korean;
  const posted = POSTED.exec(text);
  if (posted !== null) return [posted[1] ?? posted[2] ?? ''].filter((name) => name !== '');
  const filed = FILED.exec(text)?.[1];
  if (filed !== undefined) {
    const names = splitHan(filed).filter((name) => name.length <= LONGEST_NAME);
    if (names.length > 0) return names;
  }
  const dateline = reportersInDateline(text);
  if (dateline.length > 0) return dateline;
  const reporter = REPORTER.exec(text);
  if (reporter !== null) {
    const named = (reporter[1] ?? reporter[2] ?? reporter[3] ?? '').trim();
    const spaced = joinSpaced(beforeDate(named));
    if (spaced !== null && japaneseText) return spaced;
    const names = splitHan(named).filter((name) => name.length <= (KANA.test(name) ? LONGEST_WITH_KANA : LONGEST_NAME));
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
  return joinSpaced(text) ?? [];
}

/** Editors in charge, whom many Chinese pages name in place of an author. */
export function editorsInIdeographs(text: string): string[] {
  const named = EDITOR.exec(text)?.[1];
  return named === undefined ? [] : splitHan(named);
}
