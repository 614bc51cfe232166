/** What is said to have been done on a day, by whom another line tells: `answered May 3, 2021 at 8:15`; lowered. */

const ASKED_OR_ANSWERED =
  'answered|asked|beantwortet|gefragt|respondida|preguntada|formulada|perguntada|respondido|répondu|posée|ответ дан|задан'.split('|');
const EDITED = 'edited|bearbeitet|editada|modifié|изменён|отредактирован'.split('|');
const POSTED = ['commented', 'replied', 'posted'];

const DEEDS: ReadonlySet<string> = new Set([...ASKED_OR_ANSWERED, ...EDITED, ...POSTED]);

/** Whether what stands before a date is what was done, and no name. */
export function isDeed(small: string): boolean {
  return DEEDS.has(small);
}

/** What questions and answers say, whose author the next line names. */
export function tellsOfAnswer(small: string): boolean {
  return ASKED_OR_ANSWERED.some((deed) => small.startsWith(`${deed} `));
}

/** A day on which somebody edited is none of a comment. */
export function tellsOfEdit(small: string): boolean {
  return EDITED.some((deed) => small.startsWith(`${deed} `));
}
