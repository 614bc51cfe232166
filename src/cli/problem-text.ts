import { TEXT_FIELDS } from '../core/record/index.js';
import type { Problem } from '../io/problem.js';
import { didYouMean } from './nearest.js';
import { printable, shorten } from './printable.js';

const COMMANDS = ['clean', 'explain', 'evaluate', 'schema'] as const;

/** A problem in one line: where, what, and what to do. */
export function problemText(problem: Problem): string {
  const place = `${problem.path === null ? 'standard input' : printable(problem.path)}${problem.line === null ? '' : `:${problem.line}`}`;
  return `${place}: ${sentence(problem)}`;
}

function sentence(problem: Problem): string {
  const detail = shorten(printable(problem.detail), 200);
  switch (problem.code) {
    case 'not-found':
      return `not found${didYouMean(problem.path ?? '', COMMANDS)}; check the path${detail === '' || detail.startsWith('ENOENT') ? '' : ` (${detail})`}`;
    case 'no-documents':
      return "nothing to read: it holds no .txt, .text, .md, .ndjson, .jsonl or .json (or .gz of these); name others with --include '*'";
    case 'unreadable':
      return `cannot be read: ${detail}`;
    case 'broken-compression':
      return `the compressed data is broken (${detail}); what came before the break was read; fetch the file again`;
    case 'binary':
      return 'not text but binary data; leave it out with --exclude';
    case 'oversize':
      return `longer than ${detail} bytes; raise --max-document-size to read it`;
    case 'broken-json':
      return `broken JSON (${detail}); the record is left out, mend or remove it`;
    case 'not-an-object':
      return `a record must be a JSON object, this is ${detail}; the record is left out`;
    case 'no-text-field':
      return `no text found under ${TEXT_FIELDS.slice(0, 6).join(', ')} …; name its field with --text-field (the record has: ${detail})`;
    case 'worker-crashed':
      return `the worker that cleaned it broke down (${detail}); the document is left out`;
    case 'internal':
      return `could not be cleaned, by a fault of the program (${detail}); the document is left out, please report it`;
  }
}
