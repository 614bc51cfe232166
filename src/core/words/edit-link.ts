/** The button that wikis set behind each heading of an article: `[edit]`, or `[Bearbeiten | Quelltext bearbeiten]`. Without its word where that is a picture. */
const EDIT_LINK =
  /\[ ?(?:(?:edit|edit source|bearbeiten|modifier|editar|modifica|bewerken|edytuj|править|ред\.|değiştir|編集|编辑|編輯|편집|عدل|تحرير|ویرایش|עריכה|redigera|rediger|muokkaa|editovat|szerkesztés|modificare|επεξεργασία|sunting|sửa)(?: ?\| ?[^[\]|]{2,30})? ?)?\]$/iu;
const LONGEST = 120;

/** Where the button at the end of a line begins; -1 where none ends it. */
export function editLinkAt(text: string): number {
  return text.endsWith(']') && text.length <= LONGEST ? text.search(EDIT_LINK) : -1;
}
