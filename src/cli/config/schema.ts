import * as z from 'zod/mini';
import { recordSchema } from '../../core/article/schema.js';
import { comparisonFault, MEASURE_NAMES, MEASURES, parseComparison, RULES, type RuleName, unitOf } from '../../core/check/index.js';
import { findEncoding } from '../../io/encoding/index.js';
import { OUTPUT_FORMAT_NAMES } from '../../io/render/index.js';
import { groupKeyFault } from '../check/group-key.js';
import { NO_ADDRESS } from '../options/base-url.js';
import { encodingFault } from '../options/encoding-name.js';
import { REPORTER_NAMES, reportFault } from '../report/index.js';
import { didYouMean } from '../words/nearest.js';

const FIELD_NAMES = Object.keys(recordSchema.shape);

const about = <T extends z.ZodMiniType>(schema: T, text: string): T => schema.check(z.describe(text));
const name = z.string().check(z.minLength(1, 'is empty'));
const share = z.number().check(z.minimum(0), z.maximum(1));

const severity = z.enum(['error', 'warn', 'off'], {
  error: 'must be "error", "warn" or "off", alone or as ["error", { … }] with the options of the rule',
});

/** Each rule by its name: a severity, or a severity with options. */
const rules = z.strictObject(
  Object.fromEntries(
    RULES.map((rule) => [
      rule.name,
      z.optional(about(z.union([severity, z.tuple([severity, rule.options])]), `${rule.summary}. By default: ${rule.severity}.`)),
    ]),
  ),
);

const comparison = z.string().check(
  z.refine((text) => parseComparison(text) !== null, { error: 'is no comparison; write one as ">= 99%", "<= 0.01", "== 3"' }),
  z.describe('">= 99%", "<= 0.01", "== 3"'),
);

const measure = z.string().check(
  z.refine((text) => unitOf(text) !== null, {
    error: ({ input }) =>
      `"${String(input)}" is no measure${didYouMean(String(input), MEASURE_NAMES)}; they are ${MEASURES.join(', ')}, language.CODE, kind.NAME and rule.NAME`,
  }),
);

const expectations = z.record(measure, comparison).check(
  z.superRefine((entries, context) => {
    for (const [key, text] of Object.entries(entries)) {
      const fault = comparisonFault(key, text);
      if (fault !== null) context.issues.push({ code: 'custom', input: text, path: [key], message: `"${text.trim()}": ${key} ${fault}` });
    }
  }),
);

const encoding = name.check(z.refine((text) => findEncoding(text) !== null, { error: ({ input }) => encodingFault(String(input)) }));

const address = z.string().check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, NO_ADDRESS));

const size = z
  .string()
  .check(
    z.regex(/^\s*\d{1,15}(?:\.\d{1,6})?\s?(?:[KkMmGg](?:[Ii]?[Bb])?|[Bb])?\s*$/, 'is no size from 1B to 512MiB; write it as 500KB or 20MB'),
  );

const reporter = z.string().check(
  z.regex(new RegExp(`^(?:${REPORTER_NAMES.join('|')})(?::[\\s\\S]+)?$`), {
    error: ({ input }) => reportFault(String(input)) ?? 'is no reporter',
  }),
);

const groupKey = name.check(z.refine((by) => groupKeyFault(by) === null, { error: ({ input }) => groupKeyFault(String(input)) ?? '' }));

/** What a configuration file may say. Every key may be left out. */
export const configSchema = z.strictObject({
  $schema: z.optional(about(z.string(), 'For editors.')),
  inputs: z.optional(about(z.array(name), 'Files, folders and patterns, relative to this file. Inputs on the command line come instead.')),
  include: z.optional(about(z.array(name), 'Patterns of files to read in folders, whatever their extension.')),
  exclude: z.optional(about(z.array(name), 'Patterns of files to leave out.')),
  fields: z.optional(
    about(
      z.strictObject({
        text: z.optional(name),
        html: z.optional(name),
        id: z.optional(name),
        url: z.optional(name),
        keep: z.optional(about(z.union([z.literal('all'), z.array(name)]), 'Fields to carry along under "kept".')),
      }),
      'Which fields of input records to read; dotted paths.',
    ),
  ),
  encoding: z.optional(about(encoding, 'What all inputs are written in; by default it is told by each.')),
  baseUrl: z.optional(about(address, 'Address that relative links of pages are relative to, whatever their own.')),
  maxDocumentSize: z.optional(about(size, 'Longest document to read: "500KB", "20MB".')),
  jobs: z.optional(about(z.int().check(z.minimum(1), z.maximum(256)), 'Threads.')),
  cleaning: z.optional(
    z.strictObject({
      asciiPunctuation: z.optional(about(z.boolean(), 'Write curly quotes, dashes and ellipses in ASCII.')),
      minConfidence: z.optional(about(share, 'Warn of body lines labelled with less confidence.')),
    }),
  ),
  output: z.optional(
    about(
      z.strictObject({
        path: z.optional(about(name, 'A file, or a folder where it ends in /; relative to this file.')),
        format: z.optional(z.enum(OUTPUT_FORMAT_NAMES)),
        pretty: z.optional(z.boolean()),
        fields: z.optional(about(z.array(z.enum(FIELD_NAMES)), 'Write only these keys of the record.')),
        rejects: z.optional(about(name, 'Write what is no article here.')),
        maxRejects: z.optional(about(z.union([z.int().check(z.minimum(0)), z.string()]), 'A number, or a share such as "5%".')),
      }),
      'Where clean writes.',
    ),
  ),
  rules: z.optional(about(rules, 'Severity and options of each rule; article-clean rules lists them.')),
  expect: z.optional(about(expectations, 'What the run as a whole must hold.')),
  groups: z.optional(
    z.strictObject({
      by: about(groupKey, 'site, folder, or a path into the record such as kept.section.'),
      expect: z.optional(about(expectations, 'What every group must hold.')),
      named: z.optional(
        about(
          z.record(z.string(), expectations),
          'What single groups must hold, beside and instead of that. A group that is not there fails.',
        ),
      ),
    }),
  ),
  check: z.optional(
    about(
      z.strictObject({
        reporters: z.optional(about(z.array(reporter), 'As --reporter takes them: "pretty", "sarif:out.sarif".')),
        failOn: z.optional(z.enum(['error', 'warn', 'never'])),
        maxWarnings: z.optional(z.int().check(z.minimum(0))),
        allowEmpty: z.optional(z.boolean()),
        baseline: z.optional(about(name, 'A file written by --write-baseline, to compare with.')),
        suppressions: z.optional(about(name, 'The file of known findings. Default: article-clean-suppressions.json beside this file.')),
        tolerances: z.optional(
          about(
            z.strictObject({
              share: z.optional(about(share, 'Distance that shares may move from the baseline. Default: 0.05.')),
              words: z.optional(about(z.number().check(z.minimum(0)), 'Relative distance of the median number of words. Default: 0.25.')),
              documents: z.optional(about(z.number().check(z.minimum(0)), 'Relative distance of the number of documents. Default: 0.5.')),
              minimum: z.optional(about(z.int().check(z.minimum(1)), 'Groups that had fewer records are not compared. Default: 10.')),
            }),
            'How far figures may move from the baseline, beyond what chance moves them.',
          ),
        ),
      }),
      'How check reports and what fails it.',
    ),
  ),
});

export type Config = z.infer<typeof configSchema>;

/** What a rule's entry says, once the schema has passed it. */
export function ruleEntry(config: Config, rule: RuleName): { severity: 'error' | 'warn' | 'off' | null; options: unknown } {
  const entry: unknown = config.rules?.[rule];
  const [first, options]: unknown[] = Array.isArray(entry) ? entry : [entry, {}];
  return { severity: first === 'error' || first === 'warn' || first === 'off' ? first : null, options };
}

/** The JSON Schema (draft 2020-12) of a configuration, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: 'article-clean configuration', ...rest };
}
