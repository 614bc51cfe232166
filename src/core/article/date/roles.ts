/** What the words around a date say of it. */

import { lowered } from '../text/lowered.js';
import type { DateMention } from './dates.js';

/** `first`: when it came out at first, where the page may have another date of it. */
export type DateRole = 'published' | 'first' | 'modified' | 'plain' | 'elsewhere';

/** Words glued to what stands before them count too, but where they are the end of others: `geplaatst`, `credited`, `Republican`. */
const MODIFIED =
  /(?<!(?<!last|letzte[sr]?|site|page|content|post)-)updat|modif|lastmod|(?<!\p{L})(?:edited(?! by)|correct|revised|amended|laatst|herzien|ändra[dt]|breytt)|edited by .{1,40} on\s*$|(?:senast|sist|senest) redig|aktualis|geändert|(?:über|be)arbeitet|révisé|corrigé|actualitz|mise? à jour|actualiz|atualiz|aggiorna|bijgewerkt|gewijzigd|aangepast|bygewerk|opgedateer|uppdater|oppdater|opdater|ændret|endret|päivit|muokat|korjattu|uppfært|uuendatud|muudetud|täienda|atjaunot|labots|papildin|atnaujin|redaguot|pakeist|aktualiz|zmodyfikowan|zmenen|změn|upraven|zmienion|edytowan|editován|posodoblj|spremenj|ažurir|izmijenj|izmenj|ажурир|измењ|обновен|актуализ|променен|редактиран|абноўл|зменен|обновл|измен[её]н|ред\.|отредактир|дополнено|відредаг|оновлен|змінен|güncel|değiştir|düzenlen|yenilən|жаңарт|yangilan|تحديث|تعديل|به‌روز|بروزرسانی|ویرایش|اپ ڈیٹ|עודכן|עדכון|अपडेट|अद्यतन|अद्यावधिक|संशोधित|আপডেট|হালনাগাদ|புதுப்பி|నవీకరి|అప్‌డేట్|更新|修改|수정|업데이트|最終|修正|แก้ไข|ปรับปรุง|อัปเดต|อัพเดต|განახლ|թարմաց|cập nhật|diperbarui|diperbaharui|dikemas|disunting|pembaruan|imesasish|ilisasish|eguneratu|përdit|diweddar|nuashon|módosít|frissít|ενημέρωσ|ενημερώ|τροποπο|last edit|akt\./u;
const PUBLISHED =
  /(?<!re)publi|pubblic|post(?:ed| by)|(?<!\p{L})(?:asked |eklen|parution|paru )|start date|veröff|erschienen|erstellt|écrit|créé|mise? en ligne|postad|skapad|julkais|lisätty|opublikow|dodan[oy]|data dodania|utworzon|vydán|zveřejn|přidáno|опублик|опублік|добавлен|додано|створено|размещ|розміщ|yayın|yayım|giriş|نشر|منتشر|انتشار|פורסם|प्रकाश|पब्लिश|发布|發布|發佈|发表|發表|公開|掲載|配信|投稿|입력|등록|게시|발행|เผยแพร่|đăng|dipublikasi|diterbit|közzé|megjelen|δημοσ|αναρτ|geplaatst|gepubliceerd|objavlj|udgivet|offentliggjort|lagt ut|adăugat/u;
const ELSEWHERE =
  /in print|retrieved|accessed|abgerufen|im programm|sendung|expires|valid until|event date|photo(?:graph)?(?:ed)?(?: by|:)|foto:|bild:|consulté|originally (?:appeared|published)(?!:? ?(?:on)?\s*$)|archiviert|received|accepted|(?<!\p{L})(?:born|geboren)(?!\p{L})|last (?:post|reply|visit|active|seen)|letzter beitrag|joined|registered|registriert|member since|mitglied seit|beigetreten/u;

/** Of a life, in a table of what is known of somebody: `Died 11 November 1909`. */
const OF_LIFE =
  /(?<!\p{L})(?:born|died|date of (?:birth|death)|geboren|gestorben|geburtsdatum|todesdatum|née?|naissance|décès|morte? le|décédée?|nacimiento|nacid[oa]|fallecimiento|falleció|nascid[oa]|nascimento|falecimento|nascita|nat[oa] il|overleden|urodzon[ya]|data urodzenia|data śmierci|zm\.|родил(?:ся|ась)|умер(?:ла)?|дата (?:рождения|смерти)|doğum(?: tarihi)?|ölüm(?: tarihi)?|الميلاد|الوفاة|تاريخ الوفاة|出生|逝世|生年月日|没年月日|출생|사망)(?: (?:on|am|le|el|em|il|den|op))?[\s:：(†*–—-]*$/u;

/** A picture's credit that ends before a date: with its line, or at a mark that parts statements. */
const CREDIT = /(?:photo(?:graph)?(?:ed)?(?: by|:)|foto:|bild:):? ?(?=\p{L})[^\n|·•;]{2,60}?(?=\n|\s?[|·•;]|\s[/／]\s)/gu;

/** A label that stands behind its date: `4月28日 更新`, `28 April updated`; not `28 April Updated 2 days ago`. */
const BEHIND =
  /^\s*(?:に|에)?\s*(?:(更新|修改|수정|업데이트|updated(?=\s*(?:$|[)\]|·•,;/])))|(公開|掲載|配信|発表|投稿|发布|發布|입력|등록|게시))(?!\s*[:：])/iu;
/** Of what is printed again or changed: its first date. */
const FIRST =
  /(?:first|originally|initially) (?:publi|posted)|erstmals|erstveröff|ursprünglich veröff|première publication|publié (?:initialement|pour la première fois)|primera publicación|publicado (?:originalmente|por primera vez|pela primeira vez)|per la prima volta|(?:voor het )?eerst gepubliceerd|först publicera|først publi/u;
/** How long a cue may stand before its date: `Published on the website of the ministry on `. */
const CUE_REACH = 60;
/** What parts one statement of a line from the next. */
const CLAUSE_END = /[;|·•]/;

/** The last statement of a text that says anything. */
function lastClause(text: string): string {
  if (!CLAUSE_END.test(text)) return text;
  const clauses = text.split(CLAUSE_END);
  for (let at = clauses.length - 1; at > 0; at--) if (/\p{L}/u.test(clauses[at] ?? '')) return clauses[at] ?? '';
  return text;
}

/** What the words around a date say of it; those behind it count where `after` is not empty, and then before all others. */
export function roleOf(before: string, after: string, previousLine: string): DateRole {
  const near = before.slice(-CUE_REACH);
  const said = lowered(near.trim() === '' && previousLine.length < CUE_REACH ? `${previousLine}\n` : near);
  const lead = lastClause(said.replace(CREDIT, ''));
  if (OF_LIFE.test(lead)) return 'elsewhere';
  const elsewhere = ELSEWHERE.exec(lead);
  if (elsewhere !== null) return MODIFIED.test(lead.slice(elsewhere.index + elsewhere[0].length)) ? 'modified' : 'elsewhere';
  const behind = BEHIND.exec(after);
  if (behind !== null) return behind[1] === undefined ? 'published' : 'modified';
  const modified = lead.search(MODIFIED);
  const published = lead.search(PUBLISHED);
  if (modified >= 0 && modified > published) return 'modified';
  if (FIRST.test(lead)) return 'first';
  return published >= 0 ? 'published' : 'plain';
}

/** Characters of the label that ends where a date begins, which stands behind the date before; 0 for none. */
export function labelBehind(after: string): number {
  return BEHIND.exec(after)?.[0].length ?? 0;
}

/** Whether a line names its dates behind them: only there no label would be left for the first, and none would have a date behind it. */
export function labelsBehind(text: string, mentions: readonly DateMention[]): boolean {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (first === undefined || last === undefined || !BEHIND.test(text.slice(last.end))) return false;
  const lead = lowered(text.slice(Math.max(0, first.start - CUE_REACH), first.start));
  return !MODIFIED.test(lead) && !PUBLISHED.test(lead);
}

/** Where a text says that something was changed: behind the word for it; -1 where it says nothing of the kind in its first characters. */
export function changeCueEnd(text: string): number {
  const small = lowered(text);
  const match = MODIFIED.exec(small);
  if (match === null || /[\p{L}\d]/u.test(text.slice(0, match.index).replace(LAST_WORDS, ''))) return -1;
  const end = match.index + match[0].length;
  // `Laatste update` says so twice.
  const further = MODIFIED.exec(small.slice(end, end + LONGEST_CUE));
  return further === null || /\d/.test(small.slice(end, end + further.index)) ? end : end + further.index + further[0].length;
}

const LONGEST_CUE = 20;

/** What may stand before the word for a change. */
const LAST_WORDS = /(?:\b(?:last|zuletzt|letzte|dernière|ultim[oa]|laatst|senast|sist|ostatnia|son)|(?<!\p{L})última)\b/giu;
