import type { DocumentInput, RecordStatements } from '../types.js';
import { repairText } from './index.js';

/** Undoes in a record's own fields what `repairText` undoes in its text. */
export function repairStatements({ title, stated }: DocumentInput): Pick<DocumentInput, 'title' | 'stated'> {
  return { ...(title ? { title: repaired(title) } : {}), ...(stated === undefined ? {} : { stated: repairedFields(stated) }) };
}

function repairedFields(stated: RecordStatements): RecordStatements {
  const { authors = [], tags = [], siteName } = stated;
  return { ...stated, authors: authors.map(repaired), tags: tags.map(repaired), siteName: siteName ? repaired(siteName) : null };
}

function repaired(text: string): string {
  return repairText(text).text;
}
