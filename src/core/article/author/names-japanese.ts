/** A Japanese name that stands without a label: told by its family name. */

/** The commonest family names of two characters and more, which half of all Japanese bear. */
const FAMILIES: readonly string[] =
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井
  坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 藤原 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 谷口 安藤 丸山 大野 今井 高田 藤本 武田 村田 上野
  杉山 増田 平野 菅原 小島 久保 大塚 千葉 松井 岩崎 桜井 木下 松尾 野口 野村 佐野 菊地 菊池 大西 新井 杉本 古川 浜田 市川 水野 小松 島田 山内 小山 吉川 高野 五十嵐 西田 川口 西川 北村 平田 中田 福島 飯田 本田 川崎
  久保田 沢田 岩田 土屋 秋山 松岡 中西 服部 星野 樋口 川上 永井 田口 山中 大久保 内藤 荒木 岩本 小池 片山 浅野 吉村 須藤 馬場 篠原 熊谷 大島 尾崎 望月 早川 永田 松下 高山 矢野 西山 栗原 松村 小沢 広瀬 石原 大谷 福井
  黒田 安田 森本 荒井 川村 奥村 三宅 堀内 成田 大山 宮田 根本 天野 萩原 榎本 小野寺 長谷部 佐久間 大橋 飯塚 上原 桑原 松浦 小西 関口 西尾 横田 徳永 岸本 松原 川島 田辺 白石 古賀 大川 多田 中井 宇野 河野 川端`.split(
    /\s+/u,
  );
const FAMILY = new Set(FAMILIES);
const GIVEN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,3}$/u;
/** Desks, places, and what a site says of an article in its head. */
const NO_NAME = /[部課局社会聞信送報県市区町村都府道版面欄所院省庁人者戦式選発組]$/u;
const DATED =
  /^[（(【［]?([\p{Script=Han}々]{2,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,3}(?:[、・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{3,6}){0,5})(?:[)）】］]$|[)）】］]?\s?(?=(?:19|20)\d\d[年/.-]))/u;
const BETWEEN = /[、・]/u;

/** `山田太郎`: a common family name and one to three more characters. */
function isFamilyNamed(word: string): boolean {
  if (NO_NAME.test(word)) return false;
  return [2, 3].some((length) => FAMILY.has(word.slice(0, length)) && GIVEN.test(word.slice(length)));
}

/** Names right before a date, or alone in brackets: `山田太郎 2024年3月4日`, `【山田太郎、鈴木花子】`. */
export function japaneseBeforeDate(text: string): string[] {
  const names = DATED.exec(text)?.[1]?.split(BETWEEN) ?? [];
  return names.every(isFamilyNamed) ? names : [];
}
