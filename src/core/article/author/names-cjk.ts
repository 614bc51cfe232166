/** Names of people in Chinese, Japanese and Korean: told by their length and their family names, for nothing parts or raises them. */

const KOREAN_FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국은편용';
const CHINESE_FAMILIES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊沿梅莫庄莊辛管祝左涂谷祁时舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵解强柴华華车車冉房边邊';
const CHINESE_PAIRS = ['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '司徒', '东方', '慕容', '皇甫', '令狐'];
const JAPANESE_OFFICE =
  /(?:部|課|局|社|会|新聞|通信|放送|委員|編集|記者|総局|支局|支社|報|者|県|市|区|町|村|都|府|版|面|欄|事|所|院|省|庁)$/u;
/** A Japanese family and given name, which stand apart. */
const SPACED_NAME = /^[\p{Script=Han}々]{1,3} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u;
/** What follows an author label when no name does, and what ends one. */
export const NOT_A_NAME =
  /攝影|摄影|撮影|写真|編集|監修|校閲|翻訳|イラスト|責编|责编|責編|图片|圖片|插画|插畫|校对|校對|审核|審核|翻译|翻譯|视频|視頻|剪辑|剪輯|来源|來源|编辑|編輯|时间|時間|发布|记者|記者|日期|责任|出版|未知|佚名|网络|本站|编译|转载|点击|阅读|字号|报道|電|电$|^[图圖文]$|^(?:사진|영상|촬영|그림|편집|번역|출처)/u;

/** Of three syllables, the first a family name. */
export const isKoreanName = (word: string): boolean => word.length === 3 && KOREAN_FAMILIES.includes(word.charAt(0));

/** A family name before one or two characters, or such a pair of characters. */
export function isChineseName(word: string): boolean {
  if (word.length === 4) return CHINESE_PAIRS.includes(word.slice(0, 2));
  return (word.length === 2 || word.length === 3) && CHINESE_FAMILIES.includes(word.charAt(0));
}

/** A family and a given name together, as far as the characters tell; `山本葵部` is none. */
export const isJapaneseName = (word: string): boolean => word.length >= 3 && word.length <= 5 && !JAPANESE_OFFICE.test(word);

/** Words before a name that say how its owner writes, with a paper's name before them: `新港日报记者`, `实习生`. */
const ROLE =
  /^\p{Script=Han}{0,8}?(?:(?:实习|實習|见习|特约|特派|首席)?(?:记者|記者)|通讯员|通訊員|实习生|實習生|特约撰稿人?|撰稿人|特派员|评论员|評論員)/u;
const ROLE_BEHIND = /(?:记者|記者|기자|摄影报道)$/u;

/** A word without a role before or behind the name; nothing where it is a role alone. */
export function withoutRole(word: string): string {
  const name = word.replace(ROLE_BEHIND, '');
  return name !== word && isChineseName(name) ? name : word.replace(ROLE, '').replace(ROLE_BEHIND, '');
}

/** A post or a reading behind a name, and a country before it: `李青（研究员）`, `[美]史密斯`. */
const REMARK = /[（(][^（()）]*(?:[)）]|$)|[【[［][^【[［\]］】]{1,3}[\]］】]/gu;
/** Who took the pictures: `王强（图）`. */
const PICTURES = /[\p{Script=Han}]{2,5}\s?[（(][^（()）]{0,4}[图圖影真][^（()）]{0,4}[)）]/gu;
/** Between names; the middle dot of `ジョン・スミス` and `约翰·史密斯` stands within one. */
const BETWEEN = /[、，,;；&／/]|(?<=[\p{Script=Han}])[・･](?=[\p{Script=Han}])|(?<=\p{Script=Hangul})[·ㆍ・](?=\p{Script=Hangul})/u;
const EDGES = /^[\s"“”'【[(（]+|[\s"“”'】.。]+$/gu;
const LONGEST = 16;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Names of a list, up to what is none. @param japanese a space parts the two names of one person */
export function splitNames(text: string, japanese: boolean): string[] {
  const names: string[] = [];
  const plain = text.replace(PICTURES, ' ').replace(REMARK, ' ').trim();
  // A second label (`时间：`) takes the word before its colon along.
  const head = (plain === '' ? text : plain).split(/[)）\]】<>〓]|\s[^\s、，,]{1,6}[:：＝=]/u)[0] ?? '';
  for (const entry of head.split(BETWEEN)) {
    const words: string[] = [];
    let ended = false;
    for (const piece of entry.split(/\s+/u)) {
      const name = withoutRole(piece.replace(EDGES, ''));
      if (name === '') continue;
      ended = NOT_A_NAME.test(name) || /\d/.test(name) || name.length > LONGEST;
      if (ended) break;
      words.push(name);
    }
    names.push(...(japanese ? joined(words) : words));
    if (ended) break;
  }
  return names;
}

/** `山田 太郎` is one person; words that are no such pairs are one each. */
function joined(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  if (words.every((word) => KATAKANA.test(word))) return [words.join(' ')];
  const pairs = words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1] ?? ''}`] : []));
  return pairs.every((pair) => SPACED_NAME.test(pair)) ? pairs : words;
}

/** Japanese family and given name stand apart: `山田 太郎` is one person. */
export function joinSpaced(text: string): string[] | null {
  return SPACED_NAME.test(text) && !NOT_A_NAME.test(text) ? [text] : null;
}

const ONLY_NAMES = /^[\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々、，・･\s]+$/u;
const LONGEST_LIST = 60;

/** Names and nothing else: `山本葵、田中健太`, `李晓峰 王丽娟`. One alone may be a place or a section. */
export function loneNames(text: string, language: string | null): string[] {
  if (text.length > LONGEST_LIST || !ONLY_NAMES.test(text)) return [];
  const words = text.split(/[、，・･]\s?|\s+/u);
  if (words.length < 2 || words.some((word) => NOT_A_NAME.test(word))) return [];
  if (language !== 'ja' && words.every(isChineseName)) return language === 'zh' || words.every((word) => word.length === 3) ? words : [];
  if (language === 'zh') return [];
  // Apart, a Japanese family and given name make one: `小野寺 健太郎`.
  const entries = text.split(/[、，・･]\s?/u);
  if (entries.length > 1 && entries.every((entry) => SPACED_NAME.test(entry))) return entries;
  const isPair = words.length === 2 && SPACED_NAME.test(text);
  return !isPair && words.every(isJapaneseName) ? words : [];
}
