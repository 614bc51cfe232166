/** `Pier (Bay)` or `Help:Pier`, of which the wiki shows `Pier` where a link has nothing behind its bar. */
const BESIDE = /^[^:\n]{1,60}:|\s*(?:\([^()]*\)|（[^（）]*）|, .*)$/g;

/** What a link to another page shows. @param parts the page, and what stands behind the bars */
export function linkText(target: string, parts: readonly string[]): string {
  const page = target.startsWith(':') ? target.slice(1) : target;
  if (parts.length === 1) return page;
  const shown = parts.slice(1).join('|').trim();
  return shown === '' ? page.replace(BESIDE, '') : shown;
}

/** How a picture is set; `thumb` and its like have a caption below it. */
const FRAMED =
  /^(?:thumb|thumbnail|frame|framed|mini|miniatur|gerahmt|vignette|cadre|redresse|miniatura|miniaturadeimagen|marco|riquadro|moldura|commoldura|mini-atura|miniatuur|omkaderd|мини|миниатюра|мініатюра|サムネイル|縮圖|缩略图|섬네일|küçükresim|تصغير|مصغر|بندانگشتی|náhľad|náhled|bélyegkép|jmpl|nhỏ|ממוזער|μικρογραφία|rám|ramme|miniatyr|pienoiskuva)(?:\s*=.*)?$/i;
/** `250px`, `alt=…`, `upright`: one word in small letters or a value with a name. */
const OPTION =
  /^(?:[\p{Ll}\p{Lo}_-]{1,25}|\d{0,5}x?\d{1,5} ?\p{L}{1,6}|(?:alt|link|lang|page|class|upright|start|end|thumbtime|frame|thumb|verweis|sprache|alternativtext|hochkant|redresse|альт|border|seite|mini)\s*=.*)$/iu;
const SMALL = /^(?:[\p{Ll}_-]{1,25}|\p{Lo}{1,4})$/u;

/** What stands below a picture; empty where nothing does. @param inGallery every picture of one has its caption */
export function captionOf(options: readonly string[], inGallery: boolean): string {
  const own = options.map((option) => option.trim());
  if (!inGallery && !own.some((option) => FRAMED.test(option))) return '';
  const caption = own.findLast((option) => !FRAMED.test(option) && !isOption(option)) ?? '';
  return caption;
}

function isOption(option: string): boolean {
  if (option === '') return true;
  if (option.length > 300 || !OPTION.test(option)) return false;
  return /[=\d]/.test(option) || SMALL.test(option);
}
