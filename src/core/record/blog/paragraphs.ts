/** Elements that are paragraphs, or hold some; a comment is an editor's mark of a block. */
const BLOCK =
  /^\s*<(?:!--|\/?(?:p|pre|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|section|article|aside|header|footer|hr|iframe|script|style|form|fieldset|details|summary|address|noscript|video|audio|object)\b)/i;
/** Instructions for what blog software sets into a text; what a picture is called is a part of it. */
const CAPTION =
  /\[caption\b[^\]]{0,1000}\]((?:<a\b[^<>]{0,2000}>\s{0,20})?<img\b[^<>]{0,4000}>(?:\s{0,20}<\/a>)?)([^[]{0,2000})\[\/caption\]/g;
const UNREAD = /\[\/?(?:gallery|embed|audio|video|playlist|caption|wp_caption|more|nextpage)\b[^\]]{0,1000}\]/g;
const PARAGRAPH = /\r?\n[ \t]{0,100}(?:\r?\n[ \t]{0,100})+/;

/** A post's text as blog software shows it: what stands between empty lines is a paragraph, unless it is one already, and a line's end a break. */
export function withParagraphs(text: string): string {
  const mended = text.replace(CAPTION, '<figure>$1<figcaption>$2</figcaption></figure>').replace(UNREAD, '');
  let html = '';
  let at = 0;
  for (let pre = mended.indexOf('<pre'); pre !== -1; pre = mended.indexOf('<pre', at)) {
    const close = mended.indexOf('</pre>', pre);
    if (close === -1) break;
    html += paragraphs(mended.slice(at, pre)) + mended.slice(pre, close + '</pre>'.length);
    at = close + '</pre>'.length;
  }
  return html + paragraphs(mended.slice(at));
}

function paragraphs(text: string): string {
  const all = text.split(PARAGRAPH);
  return all.map((one) => (one.trim() === '' || BLOCK.test(one) ? one : `<p>${one.trim().replace(/\r?\n/g, '<br>')}</p>`)).join('\n');
}
