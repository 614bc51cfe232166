import * as z from 'zod/mini';
import { defineRule } from '../../define.js';

export const languageUnexpected = defineRule({
  name: 'language-unexpected',
  summary: 'the body is in a language that is not expected',
  severity: 'error',
  options: z.strictObject({
    languages: z
      ._default(z.array(z.string().check(z.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'is no BCP 47 language such as en'))), [])
      .check(z.describe('BCP 47; zh stands for zh-Hans and zh-Hant too. None: every language is expected.')),
  }),
  docs: `Compares the body's language with \`languages\`, and says nothing until they are set: \`language-unexpected: [error, { languages: [en] }]\`. A body whose language
cannot be told (too short, too mixed) is not reported.`,
  check: ({ record }, { languages }) => {
    if (languages.length === 0 || record.language === null) return [];
    const own = record.language.toLowerCase();
    if (languages.some((language) => own === language.toLowerCase() || own.startsWith(`${language.toLowerCase()}-`))) return [];
    return [
      {
        message: `The body is in ${record.language}, expected was ${languages.join(' or ')}.`,
        remedy: 'Leave such pages out of the scrape, or add the language.',
      },
    ];
  },
  examples: {
    fires: [
      { about: 'German among English', language: 'de', options: { languages: ['en'] } },
      { about: 'none of two', language: 'fr', options: { languages: ['en', 'de'] } },
      { about: 'another script', language: 'zh-Hant', options: { languages: ['zh-Hans'] } },
    ],
    quiet: [
      { about: 'nothing expected', language: 'de' },
      { about: 'a variety', language: 'zh-Hans', options: { languages: ['zh'] } },
      { about: 'a language that cannot be told', language: null, options: { languages: ['en'] } },
    ],
  },
});
