import { Chalk } from 'chalk';
import { KINDS, type Kind } from '../../core/section/index.js';
import { isColored, type Streams } from './streams.js';

/** How parts of a line look; without colours every function gives its text back. */
export interface Palette {
  readonly kind: (kind: Kind, text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** Of the 256-colour cube: told apart on dark and on light grounds, in the order of the kinds. */
const COLORS = [201, 207, 178, 34, 43, 75, 68, 208, 141, 160, 244, 240] as const;

/** Coloured where `isColored` says so. */
export function openPalette(wanted: boolean, streams: Streams): Palette {
  const chalk = new Chalk({ level: isColored(wanted, streams) ? 2 : 0 });
  return {
    kind: (kind, text) => chalk.ansi256(COLORS[KINDS.indexOf(kind) % COLORS.length] ?? 244)(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}
