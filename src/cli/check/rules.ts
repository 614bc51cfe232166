import * as z from 'zod/mini';
import { type CheckRule, type Example, RULES } from '../../core/check/index.js';
import { EXIT } from '../exit.js';
import { openPalette, type Palette } from '../terminal/color.js';
import { middleCut, printable, shorten } from '../terminal/printable.js';
import { columnsOf, type Streams, write } from '../terminal/streams.js';
import { wrapped } from '../terminal/wrapped.js';
import { knownRule } from './plan.js';

/** `article-clean rules [NAME]`. @returns The exit code. @throws UsageError for a name that is no rule. */
export async function runRules(name: string | undefined, given: unknown, streams: Streams): Promise<number> {
  const has = (option: string): unknown => (typeof given === 'object' && given !== null ? Reflect.get(given, option) : undefined);
  const wanted = name === undefined ? RULES : RULES.filter((rule) => rule.name === knownRule(name, 'rules'));
  if (has('json') === true) {
    const described = wanted.map(describe);
    await write(streams.stdout, `${JSON.stringify(name === undefined ? described : described[0], null, 2)}\n`);
    return EXIT.done;
  }
  const palette = openPalette(has('color') !== false, streams);
  const columns = columnsOf(streams.stdout);
  const text = name === undefined ? listText(palette, columns) : wanted.map((rule) => ruleText(rule, palette, columns)).join('\n');
  await write(streams.stdout, text);
  return EXIT.done;
}

function describe(rule: CheckRule) {
  const { $schema: _schema, ...options } = z.toJSONSchema(rule.options, { io: 'input' });
  return { name: rule.name, severity: rule.severity, summary: rule.summary, docs: rule.docs, options, examples: rule.examples };
}

function listText(palette: Palette, columns: number): string {
  const width = Math.max(...RULES.map(({ name }) => name.length));
  const lines = RULES.map(({ name, severity, summary }) => {
    const text = `${name.padEnd(width)}  ${severity.padEnd(5)}  ${summary}`;
    return `${palette.strong(name.padEnd(width))}  ${palette.faint(severity.padEnd(5))}  ${shorten(text, Math.max(columns, 120)).slice(width + 9)}`;
  });
  return `${lines.join('\n')}\n\n${palette.faint('article-clean rules NAME explains one; a configuration or --rule NAME:SEVERITY sets its severity.')}\n`;
}

function ruleText(rule: CheckRule, palette: Palette, columns: number): string {
  const options = optionTexts(rule, columns);
  const heading = (text: string): string => palette.strong(text);
  return [
    `${heading(rule.name)}  ${palette.faint(rule.severity)}`,
    '',
    wrapped(`${rule.summary.charAt(0).toUpperCase()}${rule.summary.slice(1)}.`, columns),
    '',
    wrapped(rule.docs, columns),
    '',
    ...(options.length === 0 ? [] : [heading('Options'), ...options, '']),
    heading('Fires on'),
    ...rule.examples.fires.map((example) => exampleText(example, columns)),
    '',
    heading('Is quiet on'),
    ...rule.examples.quiet.map((example) => exampleText(example, columns)),
    '',
  ].join('\n');
}

/** `minimum  Words of the shortest body that is let pass. Default: 50.` */
function optionTexts(rule: CheckRule, columns: number): string[] {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' });
  return Object.entries(properties).map(([name, option]) => {
    const { description = '', default: usual } = typeof option === 'object' ? option : {};
    return wrapped(`  ${name}  ${description} Default: ${JSON.stringify(usual)}.`, columns, '    ');
  });
}

/** Characters of a line, and of an example. */
const LONGEST_LINE = 70;
const LONGEST_EXAMPLE = 400;

/** What is shown of an example; the rest of it is that of a sound article. */
const SHOWN = ['title', 'url', 'authors', 'publishedAt', 'modifiedAt', 'siteName', 'language', 'bodyShare', 'articles', 'options'] as const;

function exampleText(example: Example, columns: number): string {
  const parts: string[] = SHOWN.flatMap((key) => (example[key] === undefined ? [] : [`${key} ${JSON.stringify(example[key])}`]));
  const lines = example.source ?? example.lines?.map(([kind, , line]) => `${kind}: ${line}`) ?? example.body;
  if (lines !== undefined) parts.push(JSON.stringify(lines.map((line) => middleCut(line, LONGEST_LINE)).join(' / ')));
  const text = parts.length === 0 ? '' : `: ${shorten(printable(parts.join(', ')), LONGEST_EXAMPLE)}`;
  return wrapped(`  - ${example.about}${text}`, columns, '    ');
}
