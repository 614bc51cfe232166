import type { PageLine } from '../page.js';

/** Programs that a dump holds without any mark: which of its lines are plainly code. */

/** Longer lines are text. */
const LONGEST = 200;
/** Lines that open braces may hold. */
const LONGEST_BRACES = 80;
/** Lines of comments and the like before the first that is code beyond doubt. */
const MOST_BEFORE = 8;
/** Empty lines between two lines of one program. */
const MOST_BLANK = 2;

/** What a line must hold to be asked more. */
const SIGN = /[(){}=;<>$"]|^(?:from|import|#|sudo|git|npm|pip3?|docker|cd|curl|apt(?:-get)?|brew|go|cargo|yarn|wget) /;
/** `>>> x`, `$ make`, `mysql> `, `me@host:~$ `, `C:\>`. */
const PROMPT =
  /^(?:>>> |\$ [a-z./~_]|(?:mysql|sqlite|postgres=?[#>]?|irb|ghci|node|redis|php)> |In \[\d+\]: |[\w-]+@[\w.-]+:[\w/.~-]*[$#] |C:\\[\w\\]*> ?)/;
/** `def read(path):`, `from a import b`, `#include <x>`, `public static void main(`. */
const DECLARATION =
  /^(?:(?:async )?def \w+\(.*[:,(]$|class [A-Z_]\w*(?:\([^()]*\))?:$|from [\w.]+ import |#include\s?[<"]|#define \w+ |(?:export |default |async )*function\*? ?\w*\(|(?:public|private|protected|static|final|internal) .*[({;]$|(?:func|fn|fun|sub) \w+\(.*\{$|package [\w.]+;$|using [\w.]+;$|import [\w.*{}'", ]+;$|import [\w.]+ as \w+$|@\w+\(.*\)$|SELECT .+ FROM |INSERT INTO \w|CREATE (?:TABLE|INDEX|VIEW|DATABASE) \w|<\?(?:php|xml)\b|<!DOCTYPE )/;
/** `const a = 1`, and without a word before the name where what is assigned can be no word of prose. */
const KEYWORD_ASSIGNMENT =
  /^(?:const|let|var|auto|int|float|double|bool|boolean|char|String|string|val|local|export|my) [\w$[\]{}<>*&, :.-]{1,80}= ?\S/;
const ASSIGNMENT = /^[A-Za-z_$@][\w$.[\]'"]{0,60}(?: ?[-+*/|&:]?= ?)(?:.*[[\](){}"'`;]|[\w.]+\.\w+$)/;
/** The whole line a call: `stack.pop()`, `print(list(data));`. */
const CALL = /^(?:return |await |yield |raise |throw |new |assert )?[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*\(.*\)[;:,]?$/;
/** `the fee(s)` is no call. */
const PLURAL = /^\w+\(\p{L}{1,3}\)[;:,]?$/u;
/** `if (a) {`, `}`, `});`, `} else {`, `"key": 1,`, `<div class="a">`, `return x;`. */
const BRACES = /\{$|^\}[\])};,]*$|^\} ?(?:else|catch|finally|while)\b/;
const PAIR = /^"[\w.-]+": ?(?:["\d[{]|true|false|null)/;
const TAG = /^<\/?[a-z][\w-]*(?: [^<>]*)?\/?>(?:.*<\/[a-z][\w-]*>)?$/;
const STATEMENT =
  /^(?:return|throw|delete|echo|break|continue|goto|yield|printf?|puts|use|require|include)\b.*;$|^[\w$.>-]+(?:\[.*\])?(?:\+\+|--);$/;
const COMMAND =
  /^(?:sudo [a-z]|git (?:clone|add|commit|push|pull|checkout|init|status|remote|rebase|merge|fetch)\b|npm (?:i|install|run|init|start|test)\b|yarn (?:add|install)\b|pip3? install |docker (?:run|build|pull|exec|compose)\b|cd [\w./~-]+$|curl -|wget (?:-|http)|apt(?:-get)? (?:install|update)|brew install |go (?:get|install|run|build|mod) |cargo (?:run|build|add|new)\b)/;
/** Loops, variables and commands of a shell: `for f in *.tif; do`, `n=$(wc -l a)`, `mv "$f" b`. */
const SHELL =
  /^(?:(?:for|while|until) .{1,80}; do$|(?:if|elif) .{1,80}; then$|\w{1,40}=(?:\$|"\$)|(?:echo|mv|cp|rm|mkdir|cat|grep|sed|awk|find|tar|chmod|export|source|ssh|scp|touch|ln) (?:.*\$|-[a-z]))/;
/** Goes with code that is proven otherwise. */
const COMPANION =
  /^(?:(?:else|try|finally|do|begin|end|then|fi|done|esac|pass|break|continue|return|yield|raise|throw)\b[^.!?,]{0,60}$|(?:if|elif|else if|while|for|with|except|case|when|unless|switch|catch|until)\b.*[:({]$|\.\.\. |# |\/\/ |\/\* |\*\/|[)\]]+[;,.]*$|import [\w.]+$|[a-z_]\w* = \S+$)/;
/** What a prompt is answered. */
const ANSWER = /^(?:[[({<'"\d-]|[bur]['"]|(?:True|False|None)$)/;

const NO = 0;
const WEAK = 1;
const STRONG = 2;

/** A sign that lines of programs hold which begin with a capital, as most lines of prose do: no companion and no command does. */
const CAPITAL_SIGN = /[=;@\\[{]/;
/** Without such a sign they end in one of these, */
const CAPITAL_ENDS = '):,';
/** or begin with a word of SQL. */
const CAPITAL_WORD = /^[A-Z]{6} /;

function strengthOf(text: string): number {
  if (text.length > LONGEST) return NO;
  const first = text.charCodeAt(0);
  // None of the patterns begins with a character beyond ASCII, and one has no beginning.
  if (first > 0x7f) return text.endsWith('{') ? STRONG : NO;
  if (first >= 0x41 && first <= 0x5a && !mayBeCapitalCode(text)) return NO;
  if (SIGN.test(text) && isStrong(text)) return STRONG;
  return COMPANION.test(text) ? WEAK : NO;
}

function mayBeCapitalCode(text: string): boolean {
  return CAPITAL_ENDS.includes(text.charAt(text.length - 1)) || CAPITAL_SIGN.test(text) || CAPITAL_WORD.test(text);
}

function isStrong(text: string): boolean {
  if (SHELL.test(text) || BRACES.test(text) || PROMPT.test(text) || DECLARATION.test(text) || COMMAND.test(text)) return true;
  if (KEYWORD_ASSIGNMENT.test(text) || ASSIGNMENT.test(text) || PAIR.test(text) || STATEMENT.test(text)) return true;
  return (CALL.test(text) && !PLURAL.test(text)) || TAG.test(text);
}

/**
 * Index behind the program that begins at line `from`; `from` itself where none does. At least two of its lines are code beyond doubt,
 * others stand between braces, are set in below one, or are what only programs hold beside such lines.
 */
export function codeEnd(lines: readonly PageLine[], from: number): number {
  const first = lines[from];
  if (first === undefined || !mayBeCode(first) || strengthOf(first.line.text) === NO) return from;
  let strong = 0;
  let end = from;
  let open = 0;
  let answered = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || (at > from && !follows(lines[at - 1], line))) break;
    const { text, gap, indent } = line.line;
    const strength = strengthOf(text);
    const inside = open > 0 && text.length <= LONGEST;
    const below = strong > 0 && text.length <= LONGEST && indent > first.line.indent && gap <= (lines[from + 1]?.line.gap ?? 0);
    const answer: boolean = answered && gap === 0 && ANSWER.test(text);
    if (strength === NO && !inside && !below && !answer) break;
    if (strength === STRONG) strong++;
    else if (strong === 0 && at - from > MOST_BEFORE) break;
    open = Math.max(0, open + bracesIn(text));
    answered = answer || text.startsWith('>>> ');
    if (open === 0) end = at + 1;
    else if (at - end > LONGEST_BRACES) break;
  }
  return strong > 1 && end - from > 1 ? end : from;
}

/** Bare text alone: markup says what is code. A wrapped line is a paragraph. */
function mayBeCode({ line, caption }: PageLine): boolean {
  return line.element === null && line.first === line.last && !caption && (line.role === 'plain' || line.role === 'item');
}

function follows(above: PageLine | undefined, below: PageLine): boolean {
  return above !== undefined && below.index === above.index + 1 && mayBeCode(below) && below.line.gap <= MOST_BLANK;
}

function bracesIn(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) open++;
    else if (code === 125) open--;
  }
  return open;
}
