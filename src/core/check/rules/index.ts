/** The ordered table of rules, as `article-clean rules` lists them. A new rule is one new file, in the folder of what it looks at, and one line here. */

import type { CheckRule } from '../define.js';
import { bodyCutOff } from './body/body-cut-off.js';
import { bodyShareLow } from './body/body-share-low.js';
import { excerptOnly } from './body/excerpt-only.js';
import { lowConfidence } from './body/low-confidence.js';
import { noBody } from './body/no-body.js';
import { shortBody } from './body/short-body.js';
import { unresolvedTruncation } from './body/unresolved-truncation.js';
import { controlCharacters } from './characters/control-characters.js';
import { mojibake } from './characters/mojibake.js';
import { replacementCharacters } from './characters/replacement-characters.js';
import { undecodedEntities } from './characters/undecoded-entities.js';
import { undecodedEscapes } from './characters/undecoded-escapes.js';
import { wordLength } from './characters/word-length.js';
import { authorIsNotAName } from './fields/author-is-not-a-name.js';
import { dateDisagrees } from './fields/date-disagrees.js';
import { futureDate } from './fields/future-date.js';
import { noDate } from './fields/no-date.js';
import { noTitle } from './fields/no-title.js';
import { oldDate } from './fields/old-date.js';
import { titleIsSiteName } from './fields/title-is-site-name.js';
import { titleTooLong } from './fields/title-too-long.js';
import { urlMissing } from './fields/url-missing.js';
import { languageMixed } from './language/language-mixed.js';
import { languageUnexpected } from './language/language-unexpected.js';
import { notAnArticle } from './page/not-an-article.js';
import { schemaInvalid } from './page/schema-invalid.js';
import { severalArticles } from './page/several-articles.js';
import { cutAtLength } from './repeated/cut-at-length.js';
import { duplicateDocument } from './repeated/duplicate-document.js';
import { duplicateParagraph } from './repeated/duplicate-paragraph.js';
import { nearDuplicateDocument } from './repeated/near-duplicate-document.js';
import { repetition } from './repeated/repetition.js';
import { sharedParagraph } from './repeated/shared-paragraph.js';
import { sharedTitle } from './repeated/shared-title.js';
import { leakedCode } from './residue/leaked-code.js';
import { leakedLegal } from './residue/leaked-legal.js';
import { leakedNavigation } from './residue/leaked-navigation.js';
import { leakedPromotion } from './residue/leaked-promotion.js';
import { leakedRecommendation } from './residue/leaked-recommendation.js';
import { machineReply } from './residue/machine-reply.js';
import { placeholderText } from './residue/placeholder-text.js';
import { titleInBody } from './residue/title-in-body.js';

const TABLE = [
  schemaInvalid,
  notAnArticle,
  noTitle,
  noBody,
  excerptOnly,
  bodyCutOff,
  shortBody,
  unresolvedTruncation,
  severalArticles,
  titleIsSiteName,
  titleTooLong,
  titleInBody,
  leakedNavigation,
  leakedRecommendation,
  leakedPromotion,
  leakedLegal,
  leakedCode,
  placeholderText,
  machineReply,
  lowConfidence,
  bodyShareLow,
  noDate,
  futureDate,
  oldDate,
  dateDisagrees,
  authorIsNotAName,
  urlMissing,
  mojibake,
  replacementCharacters,
  undecodedEntities,
  undecodedEscapes,
  controlCharacters,
  wordLength,
  languageUnexpected,
  languageMixed,
  duplicateParagraph,
  repetition,
  duplicateDocument,
  nearDuplicateDocument,
  sharedParagraph,
  sharedTitle,
  cutAtLength,
] as const;

export type RuleName = (typeof TABLE)[number]['name'];

export const RULES: readonly CheckRule<RuleName>[] = TABLE;
