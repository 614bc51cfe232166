import type { Reason } from '../types.js';
import type { Article } from './schema.js';
import { articleSchema } from './schema.js';
import { soundBlock, soundLink, soundSection } from './sound.js';

/** Enough to see what is wrong; a broken record could have one issue a line. */
const MOST_ISSUES = 10;
/** Zod compiles a schema on its first use, which pays from about this many records on. The verdict is the same. */
const UNCOMPILED = 20;
let judged = 0;

/** Why a record is no article; empty when it is one. */
export function judgeArticle(record: Article): Reason[] {
  const params = { jitless: ++judged <= UNCOMPILED };
  if (articleSchema.safeParse(withoutBulk(record), params).success) return [];
  const result = articleSchema.safeParse(record, params);
  if (result.success) return [];
  const reasons: Reason[] = [];
  if (record.title === null || record.title === '')
    reasons.push({ code: 'no-title', message: 'no line of the page reads as its headline' });
  if (record.text === '') reasons.push({ code: 'no-body', message: 'no line of the page reads as an article' });
  for (const issue of result.error.issues.slice(0, MOST_ISSUES)) {
    const key = issue.path[0];
    const told =
      (key === 'title' && record.title === null) ||
      ((key === 'text' || key === 'body') && record.text === '') ||
      (key === 'title' && record.title === '');
    if (!told) reasons.push({ code: 'schema-invalid', message: `${issue.path.map(String).join('.')}: ${issue.message}` });
  }
  return reasons;
}

/**
 * The record with as much of its long lists as Zod needs to see: items that are plainly sound are left out, the first block apart, and
 * what is left passes if and only if the whole does. A page has hundreds of such items, and little else.
 */
function withoutBulk(record: Article): Article {
  return {
    ...record,
    body: record.body.filter((block, index) => index === 0 || !soundBlock(block)),
    navigation: { ...record.navigation, links: record.navigation.links.filter((link) => !soundLink(link)) },
    sections: record.sections.filter((section) => !soundSection(section)),
  };
}
