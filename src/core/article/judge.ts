import type * as z from 'zod/mini';
import type { Reason } from '../types.js';
import type { Article } from './schema.js';
import { schemas } from './schemas.js';
import { soundRecord } from './sound.js';

/** Enough to see what is wrong; a broken record could have one issue a line. */
const MOST_ISSUES = 10;

/** Why a record is no article; empty when it is one. */
export function judgeArticle(record: Article): Reason[] {
  const issues = soundRecord(record) && (record.text !== '') === record.body.length > 0 ? [] : issuesOf(record);
  const reasons: Reason[] = [];
  if (record.title === null || record.title === '')
    reasons.push({ code: 'no-title', message: 'no line of the page reads as its headline' });
  if (record.text === '') reasons.push({ code: 'no-body', message: 'no line of the page reads as an article' });
  for (const issue of issues.slice(0, MOST_ISSUES)) {
    const key = issue.path[0];
    const told =
      (key === 'title' && record.title === null) ||
      ((key === 'text' || key === 'body') && record.text === '') ||
      (key === 'title' && record.title === '');
    if (!told) reasons.push({ code: 'schema-invalid', message: `${issue.path.map(String).join('.')}: ${issue.message}` });
  }
  return reasons;
}

/** What the schema has against a record. It is asked too seldom to pay for being compiled. */
function issuesOf(record: Article): z.core.$ZodIssue[] {
  return schemas().article.safeParse(record, { jitless: true }).error?.issues ?? [];
}
