import { defineRule, noOptions } from '../../define.js';
import { excerptOf } from '../../text.js';

export const schemaInvalid = defineRule({
  name: 'schema-invalid',
  summary: 'the record does not fit the schema of an article',
  severity: 'error',
  options: noOptions,
  docs: `Programs that read records rely on their keys and types. Records that article-clean wrote fit; what was edited by hand, cut off or written by
another version may not. A missing title or body is told by no-title and no-body instead. The schema: \`article-clean schema\`.`,
  check: ({ reasons }) =>
    reasons
      .filter((reason) => reason.code === 'schema-invalid')
      .map((reason) => ({ message: `The record does not fit the schema: ${excerptOf(reason.message)}.`, remedy: 'Clean the dump again.' })),
  examples: {
    fires: [
      { about: 'a date that is not ISO 8601', reasons: [{ code: 'schema-invalid', message: 'publishedAt: must match pattern' }] },
      { about: 'a missing key', reasons: [{ code: 'schema-invalid', message: 'tags: expected array, received undefined' }] },
      {
        about: 'an unknown key beside a missing title',
        reasons: [
          { code: 'no-title', message: 'no line of the page reads as its headline' },
          { code: 'schema-invalid', message: 'Unrecognized key: "autor"' },
        ],
      },
    ],
    quiet: [
      { about: 'an article' },
      {
        about: 'a page without a title',
        title: null,
        reasons: [{ code: 'no-title', message: 'no line of the page reads as its headline' }],
      },
      { about: 'a page without a body', body: [], reasons: [{ code: 'no-body', message: 'no line of the page reads as an article' }] },
    ],
  },
});
