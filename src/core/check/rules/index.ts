/** The ordered table of rules, as `article-clean rules` lists them. A new rule is one new file and one line here. */

import type { CheckRule } from '../define.js';
import { authorIsNotAName } from './author-is-not-a-name.js';
import { bodyCutOff } from './body-cut-off.js';
import { bodyShareLow } from './body-share-low.js';
import { controlCharacters } from './control-characters.js';
import { dateDisagrees } from './date-disagrees.js';
import { duplicateDocument } from './duplicate-document.js';
import { duplicateParagraph } from './duplicate-paragraph.js';
import { excerptOnly } from './excerpt-only.js';
import { futureDate } from './future-date.js';
import { languageMixed } from './language-mixed.js';
import { languageUnexpected } from './language-unexpected.js';
import { leakedLegal } from './leaked-legal.js';
import { leakedNavigation } from './leaked-navigation.js';
import { leakedPromotion } from './leaked-promotion.js';
import { leakedRecommendation } from './leaked-recommendation.js';
import { lowConfidence } from './low-confidence.js';
import { mojibake } from './mojibake.js';
import { nearDuplicateDocument } from './near-duplicate-document.js';
import { noBody } from './no-body.js';
import { noDate } from './no-date.js';
import { noTitle } from './no-title.js';
import { notAnArticle } from './not-an-article.js';
import { oldDate } from './old-date.js';
import { repetition } from './repetition.js';
import { replacementCharacters } from './replacement-characters.js';
import { schemaInvalid } from './schema-invalid.js';
import { severalArticles } from './several-articles.js';
import { shortBody } from './short-body.js';
import { titleInBody } from './title-in-body.js';
import { titleIsSiteName } from './title-is-site-name.js';
import { titleTooLong } from './title-too-long.js';
import { undecodedEntities } from './undecoded-entities.js';
import { unresolvedTruncation } from './unresolved-truncation.js';
import { urlMissing } from './url-missing.js';

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
  controlCharacters,
  languageUnexpected,
  languageMixed,
  duplicateParagraph,
  repetition,
  duplicateDocument,
  nearDuplicateDocument,
] as const;

export type RuleName = (typeof TABLE)[number]['name'];

export const RULES: readonly CheckRule<RuleName>[] = TABLE;
