/** What pages print before a date or a reading time to say what it is: no name of anybody, though it stands where bylines do. */
import { lowered } from '../text/lowered.js';

const WORDS: readonly string[] = [
  'revised|last revised|amended|edited|date|publication date|publish date|published|date published|first published|originally published|posted|updated|date updated|last updated|last update|last modified|last edited|last reviewed|modified|date modified|created|date created|issued|issue date|release date|released|uploaded|added',
  'datum|veröffentlicht|veröffentlichung|veröffentlichungsdatum|erstveröffentlichung|publiziert|publikationsdatum|erschienen|erscheinungsdatum|erstellt|eingestellt|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|geändert|zuletzt geändert|letzte änderung|stand|online seit',
  'publié|publiée|date de publication|publication|paru|parution|mis en ligne|mise en ligne|posté|créé|mis à jour|mise à jour|dernière mise à jour|modifié|dernière modification|date de mise à jour',
  'fecha|fecha de publicación|fecha de actualización|publicado|publicado en|publicada|publicación|actualizado|actualizada|actualización|última actualización|última modificación|modificado|creado|subido',
  'data de publicação|data da publicação|publicação|atualizado|atualizada|atualização|última atualização|última modificação|postado|criado',
  'data|data di pubblicazione|pubblicato|pubblicata|pubblicazione|pubblicato il|aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|ultima modifica|modificato|inserito',
  'gepubliceerd|publicatiedatum|geplaatst|bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|laatst gewijzigd|aangepast|laatst aangepast|aangemaakt|geüpdatet',
  'data publikacji|data dodania|data aktualizacji|data utworzenia|opublikowano|opublikowany|opublikowane|publikacja|dodano|dodany|utworzono|aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|ostatnia modyfikacja',
  'дата|дата публикации|дата создания|дата обновления|публикация|опубликовано|опубликован|опубликована|размещено|добавлено|создано|обновлено|обновлен|обновлён|последнее обновление|изменено|последнее изменение',
  'дата публікації|публікація|опубліковано|розміщено|додано|створено|оновлено|останнє оновлення|востаннє оновлено|змінено',
  'tarih|tarihi|yayın tarihi|yayınlanma|yayınlanma tarihi|yayımlanma tarihi|yayınlandı|giriş|giriş tarihi|eklenme|eklenme tarihi|oluşturulma|oluşturulma tarihi|güncelleme|güncelleme tarihi|güncellenme tarihi|güncellendi|son güncelleme|son güncellenme',
  'تاريخ|التاريخ|تاريخ النشر|نشر|نُشر|تم النشر|نشر بتاريخ|تاريخ التحديث|تحديث|آخر تحديث|تم التحديث|تاریخ|تاریخ انتشار|انتشار|آخرین به‌روزرسانی|به‌روزرسانی',
  'दिनांक|तारीख|तिथि|प्रकाशित|प्रकाशन तिथि|प्रकाशन|प्रकाशित तिथि|अपडेट|अपडेटेड|अंतिम अपडेट|अद्यतन|पब्लिश्ड',
  'publikováno|publikované|zveřejněno|zverejnené|vydáno|datum vydání|datum publikace|přidáno|pridané|vytvořeno|aktualizováno|aktualizované|poslední aktualizace|upraveno|poslední změna|naposledy upraveno',
  'publicerad|publicerat|publicerades|publiceringsdatum|publicerad den|postad|skapad|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|senast uppdaterat|ändrad|senast ändrad',
  'päivämäärä|julkaistu|julkaisupäivä|lisätty|luotu|päivitetty|viimeksi päivitetty|viimeisin päivitys|muokattu|viimeksi muokattu',
  'dato|publisert|publiseringsdato|lagt ut|opprettet|oppdatert|sist oppdatert|endret|sist endret',
  'publiceret|udgivet|udgivelsesdato|offentliggjort|oprettet|opdateret|sidst opdateret|senest opdateret|ændret|sidst ændret',
  'data publicării|publicat|publicată|postat|adăugat|actualizat|actualizată|ultima actualizare|modificat|ultima modificare',
  'dátum|közzétéve|közzététel|megjelent|megjelenés|publikálva|publikálás|feltöltve|létrehozva|frissítve|frissült|utolsó frissítés|utoljára frissítve|módosítva',
  'ημερομηνία|ημερομηνία δημοσίευσης|ημ. δημοσίευσης|δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|δημοσιευμένο|αναρτήθηκε|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τελευταία τροποποίηση',
  'tanggal|tanggal terbit|terbit|diterbitkan|dipublikasikan|diposting|diperbarui|terakhir diperbarui|ngày|ngày đăng|đăng ngày|xuất bản|cập nhật|cập nhật lần cuối|cập nhật lúc|đăng lúc',
  'פורסם|פורסמה|תאריך|תאריך פרסום|עודכן|עודכנה|עדכון אחרון|עודכן לאחרונה|נכתב|הועלה',
  'објављено|ажурирано|датум|објавено|ажурирано|публикувано|публикувана|обновено|обновена|последна промяна|дата на публикуване|апублікавана|абноўлена',
  'objavljeno|datum objave|ažurirano|zadnja izmjena|posljednja izmjena|izmijenjeno|posodobljeno|avaldatud|uuendatud|muudetud|publicēts|publicēta|atjaunots|publikuota|paskelbta|atnaujinta',
  'publicat|publicada|actualitzat|actualitzada|darrera actualització|argitaratua|eguneratua|publikuar|përditësuar|birt|uppfært|dərc olunub|yenilənib|жарияланды|жаңартылды|imechapishwa|imesasishwa|gepubliseer|bygewerk',
  'প্রকাশ|প্রকাশিত|আপডেট|শেষ আপডেট|হালনাগাদ|प्रकाशित मिति|வெளியிடப்பட்டது|புதுப்பிக்கப்பட்டது|เผยแพร่|เผยแพร่เมื่อ|อัปเดต|อัปเดตล่าสุด|แก้ไขล่าสุด|ปรับปรุง|ปรับปรุงล่าสุด|วันที่|วันที่เผยแพร่|გამოქვეყნდა|განახლდა|հրապարակված|تاریخ اشاعت|اشاعت|شائع',
  '日期|时间|時間|发布|發布|發佈|发布时间|發布時間|發佈時間|发布日期|發布日期|发布于|發布於|發佈於|发表于|發表於|发表时间|刊登日期|更新|更新时间|更新時間|更新日期|更新于|更新於|最后更新|最後更新',
  '日時|日付|公開|公開日|公開日時|投稿日|投稿日時|掲載|掲載日|配信|配信日|作成日|更新日|更新日時|最終更新|最終更新日|입력|기사입력|등록|등록일|게시일|작성일|발행|발행일|승인|수정|수정일|최종수정|업데이트|날짜',
];
const LABELS: ReadonlySet<string> = new Set(WORDS.flatMap((words) => words.split('|')));
/** What joins a label to its date. */
const JOINT =
  /(?: (?:on|at|am|um|vom|le|du|el|em|il|op|om|dne|dnia|w dniu|den|d\.|kl\.?|på|pe|la|în data de|în|στις|pada|vào|में|को|في|بتاريخ|в|от|a|a las|às|à|alle|de|ב|בשעה|la data de|dana|kuupäeval))+$/u;
const EDGES = /^[\s:：.~*-]+|[\s:：.,~*-]+$/gu;
/** Words of the longest label that may stand glued behind a name. */
const MOST_WORDS = 3;

/** Whether a text is a date's label and nothing else: `Fecha de publicación:`, `Gepubliceerd op`. */
export function isDateLabel(text: string): boolean {
  if (text.length > 40) return false;
  const small = lowered(text).replace(EDGES, '');
  return LABELS.has(small) || LABELS.has(small.replace(JOINT, ''));
}

/** A segment without the label of a date that stands behind a name: `Ada Byron Opublikowano`. */
export function withoutDateLabel(segment: string): string {
  const words = segment.split(' ');
  for (let take = Math.min(MOST_WORDS, words.length - 2); take > 0; take--) {
    if (isDateLabel(words.slice(-take).join(' '))) return words.slice(0, -take).join(' ');
  }
  return segment;
}

/** A label that no list knows before a date, told by its colon: what else would stand there is a full name. */
const LABELLED = /(?:^|[|•·;,(])\s*([^|•·;,(:：\d]{2,30})[:：]\s*$/u;
const CREDITS = /^(?:by|von|par|por|di|da|door|av|af|oleh|de|του|της|от|przez) /u;

/** Where the label begins that ends a text, before a date; the text's length where there is none. */
export function labelStart(before: string): number {
  if (!/[:：]$/.test(before.trimEnd())) return before.length;
  const label = LABELLED.exec(before)?.[1]?.trim();
  if (label === undefined || CREDITS.test(lowered(label))) return before.length;
  return label.split(' ').length === 1 || isDateLabel(label) ? before.lastIndexOf(label) : before.length;
}
