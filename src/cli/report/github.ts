import { appendFile, stat } from 'node:fs/promises';
import type { CheckSummary, Finding } from '../../core/check/types.js';
import { errorCode, errorMessage } from '../../io/problem.js';
import { OutputError } from '../../io/target/define.js';
import { printable } from '../terminal/printable.js';
import type { Reporter, ReportTarget } from './define.js';
import { counted } from './figures.js';
import { openDigest } from './markdown.js';
import { checkoutOf, pathWithin, regionOf } from './place.js';

/** GitHub shows ten errors and ten warnings of a step, and drops what comes after. */
const SHOWN = 10;
/** A step's summary may have 1 MiB; a longer one is not shown at all. */
const SUMMARY_BYTES = 1_048_576;
/** GitHub cuts an annotation's message at 64 KB; nobody reads as much. */
const LONGEST = 2000;

/**
 * Workflow commands, which GitHub Actions turns into annotations of the files, and the summary of the step. As few annotations are shown,
 * every rule gets its first before any rule gets its second.
 */
export const github: Reporter = {
  name: 'github',
  open(target) {
    const root = checkoutOf(target, 'GITHUB_WORKSPACE');
    const errors = openSample();
    const warnings = openSample();
    const digest = openDigest();
    const add = (findings: readonly Finding[], line: number | null): void => {
      for (const finding of findings) (finding.severity === 'error' ? errors : warnings).add({ finding, line });
    };
    return {
      document(document) {
        add(document.findings, document.line);
        digest.document(document);
      },
      async end(summary) {
        add(summary.findings, null);
        const shown = [...errors.take(SHOWN), ...warnings.take(SHOWN)];
        await target.write(shown.map((each) => `${commandOf(each, root, target)}\n`).join(''));
        await target.write(restOf(summary, shown.length));
        await writeStepSummary(digest.text(summary), target);
      },
    };
  },
};

/** A finding, and the line of the file on which its record begins. */
interface Located {
  readonly finding: Finding;
  readonly line: number | null;
}

/** The first findings of every rule. */
function openSample(): { add(found: Located): void; take(most: number): Located[] } {
  const byRule = new Map<string, Located[]>();
  return {
    add(found) {
      const kept = byRule.get(found.finding.rule) ?? [];
      byRule.set(found.finding.rule, kept);
      if (kept.length < SHOWN) kept.push(found);
    },
    take(most) {
      const taken: Located[] = [];
      for (let round = 0; round < SHOWN; round++)
        for (const kept of byRule.values()) {
          const found = kept[round];
          if (found !== undefined && taken.length < most) taken.push(found);
        }
      return taken;
    },
  };
}

function commandOf({ finding, line }: Located, root: string, target: ReportTarget): string {
  const file = pathWithin(root, target, finding.path);
  const region = file === null ? null : regionOf(finding, line);
  // Columns are taken only where an annotation has one line. Theirs is the last column, ours the one behind it.
  const oneLine = region !== null && region.startLine === region.endLine;
  const properties = {
    file,
    line: region?.startLine ?? null,
    endLine: region?.endLine ?? null,
    col: oneLine ? region.startColumn : null,
    endColumn: oneLine && region.endColumn !== null ? Math.max(region.startColumn ?? 1, region.endColumn - 1) : null,
    title: `article-clean: ${finding.rule}`,
  };
  const written = Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : `${name}=${propertyText(String(value))}`));
  return `::${finding.severity === 'error' ? 'error' : 'warning'} ${written.join(',')}::${dataText(messageOf(finding, file))}`;
}

function messageOf(finding: Finding, file: string | null): string {
  const place = finding.document === '' || finding.document === file ? '' : `${finding.document}${lineOf(finding)}: `;
  const remedy = finding.remedy === null ? '' : `\n${finding.remedy}`;
  return `${place}${finding.message}${remedy}`.slice(0, LONGEST);
}

function lineOf({ record, lines }: Finding): string {
  return record === null || lines === null ? '' : `:${lines[0]}`;
}

/** As the runner's toolkit escapes a message; controls, which a log's reader would obey, become blanks. */
function dataText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');
}

/** As the runner's toolkit escapes a property. */
function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Says what has no annotation, as a plain line of the log. */
function restOf(summary: CheckSummary, shown: number): string {
  const left = summary.errors + summary.warnings - shown;
  if (left <= 0) return '';
  return `article-clean: ${counted(left, 'more finding')} without an annotation (GitHub shows ${SHOWN} of each level); the step summary counts all\n`;
}

/** Adds to what earlier commands of the step wrote; what is too long with that is cut at the end of a line. */
async function writeStepSummary(text: string, target: ReportTarget): Promise<void> {
  const file = target.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const before = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const room = SUMMARY_BYTES - before - 1;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= room) return add(bytes, file);
  const end = bytes.lastIndexOf(0x0a, Math.max(0, room));
  if (room > 0 && end > 0) await add(bytes.subarray(0, end + 1), file);
}

async function add(bytes: Uint8Array, file: string): Promise<void> {
  try {
    await appendFile(file, bytes);
  } catch (error) {
    const why = errorCode(error) === 'ENOENT' ? 'its folder does not exist' : errorMessage(error);
    throw new OutputError(`${file}: the step summary cannot be written: ${why}; set GITHUB_STEP_SUMMARY to another file, or unset it`);
  }
}
