import { Chalk } from 'chalk';
import { KINDS, type Kind } from '../core/section/index.js';
import { isTerminal, type Streams } from './streams.js';

/** How parts of a line look; without colours every function gives its text back. */
export interface Palette {
  readonly kind: (kind: Kind, text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Of the 256-colour cube: told apart on dark and on light grounds, in the order of the kinds. */
const COLORS = [201, 207, 178, 34, 43, 75, 68, 208, 141, 160, 244, 240] as const;

/** Colours on a terminal, or where FORCE_COLOR asks for them; never under `--no-color` or NO_COLOR. */
export function openPalette(wanted: boolean, streams: Streams): Palette {
  const { NO_COLOR, FORCE_COLOR } = streams.env;
  const refused = !wanted || (NO_COLOR !== undefined && NO_COLOR !== '');
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const chalk = new Chalk({ level: !refused && (forced || isTerminal(streams.stdout)) ? 2 : 0 });
  return {
    kind: (kind, text) => chalk.ansi256(COLORS[KINDS.indexOf(kind) % COLORS.length] ?? 244)(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}
