/** The button that wikis set behind each heading of an article: `[edit]`, or `[Bearbeiten | Quelltext bearbeiten]`. Without its word where that is a picture. */
const EDIT_LINK =
  /\[ ?(?:(?:edit|edit source|bearbeiten|modifier|editar|modifica|bewerken|edytuj|править|ред\.|değiştir|編集|编辑|編輯|편집|عدل|تحرير|ویرایش|עריכה|redigera|rediger|muokkaa|editovat|szerkesztés|modificare|επεξεργασία|sunting|sửa)(?: ?\| ?[^[\]|]{2,30})? ?)?\]$/iu;
const EMPTY = /\[ ?\]$/;
const LONGEST = 120;

/** Where the button at the end of a line begins; -1 where none ends it. Without its word it stands alone: programs end lines so. */
export function editLinkAt(text: string): number {
  if (!text.endsWith(']') || text.length > LONGEST) return -1;
  const at = text.search(EDIT_LINK);
  return at > 0 && EMPTY.test(text) ? -1 : at;
}
