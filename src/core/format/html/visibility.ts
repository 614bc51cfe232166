import { type Attributes, attributeSet } from './attributes.js';
import type { OpenElement } from './open-element.js';
import type { Tag } from './tags.js';

const DISPLAY_NONE = /(?:^|[;\s])display\s{0,4}:\s{0,4}none/i;
const INVISIBLE = /(?:^|[;\s])visibility\s{0,4}:\s{0,4}hidden/i;
/** What is set a thousand pixels and more beside the page, as links are that a break-in has left: two signs, for slides move out of sight by steps. */
const POSITIONED = /(?:^|[;\s])position\s{0,4}:\s{0,4}(?:absolute|fixed)/i;
const OFF_SCREEN = /(?:^|[;\s])(?:left|top|right)\s{0,4}:\s{0,4}-\d{4,9}/i;

const CONCEALING = attributeSet('hidden', 'style');
const HIDING = attributeSet('aria-hidden', 'style');
const EXPANDABLE = attributeSet('aria-expanded');

/**
 * Whether browsers show nothing of the element, as far as its own tag says. Whole pages are hidden only until their scripts have run, and what is
 * animated until a reader scrolls to it.
 */
export function isConcealed(tag: Tag, attributes: Attributes): boolean {
  if (tag.name === 'dialog' && !attributes.has('open')) return true;
  if (!attributes.hasAny(CONCEALING)) return false;
  const hidden = attributes.get('hidden');
  // What a search in the page may find is text of the page.
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = attributes.get('style');
  if (style === null) return false;
  if (DISPLAY_NONE.test(style) || (OFF_SCREEN.test(style) && POSITIONED.test(style))) return true;
  return INVISIBLE.test(style) && !style.includes('animation');
}

/** Whether the element takes part in the layout but is not seen, or not read aloud. */
export function isMarkedHidden(attributes: Attributes): boolean {
  if (!attributes.hasAny(HIDING)) return false;
  if (attributes.get('aria-hidden')?.toLowerCase() === 'true') return true;
  const style = attributes.get('style');
  return style !== null && INVISIBLE.test(style);
}

/** Where React leaves a part of the page that a script, as soon as it runs, puts in the place of `<template id="B:0">`: `<div hidden id="S:0">`. */
const STREAMED = /^S:[0-9a-z]{1,8}$/;

/** Whether a concealed element is the page itself, sent piece by piece. */
export function isStreamed(attributes: Attributes): boolean {
  const id = attributes.get('id');
  return id !== null && STREAMED.test(id);
}

/** What authors call the parts of a page that fold out at a click. */
const FOLDING = /accordion|collaps|expand|faq|answer|spoiler|disclosure|read-?more|tab-?panel|toggle/i;
/** What they call what opens above the page. */
const OVERLAY = /menu|drop-?down|dialog|modal|pop-?(?:up|over)|tool-?tip|listbox|combobox|search|share|cookie|consent|log-?in|cart/i;
const MENUS: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside']);
/** Elements around it that are looked at. */
const REACH = 16;

/** The parts of a page that its buttons fold out, as far as they say so: `<button aria-expanded="false" aria-controls="answer-1">`. */
export class Folds {
  private readonly controlled = new Set<string>();
  private opener: OpenElement | null = null;

  /** A start tag within `parent`. */
  see(attributes: Attributes, parent: OpenElement | null): void {
    if (!attributes.hasAny(EXPANDABLE)) return;
    this.opener = parent;
    const id = attributes.get('aria-controls');
    if (id !== null && this.controlled.size < MOST_CONTROLLED) this.controlled.add(id);
  }

  /** Whether a concealed element is a folded part of the text, such as the answer to a question: it or its parent is called so, or a button before it opens it. */
  holds(attributes: Attributes, parent: OpenElement | null): boolean {
    const names = beginning(attributes.naming());
    const named = FOLDING.test(names) || FOLDING.test(beginning(parent?.names ?? ''));
    if ((!named && !this.isOpened(attributes, parent)) || OVERLAY.test(names)) return false;
    let around = parent;
    for (let steps = 0; around !== null && steps < REACH; steps++) {
      if (MENUS.has(around.tag.name) || /menu/i.test(beginning(around.names))) return false;
      around = around.parent;
    }
    return true;
  }

  /** By its `id`, or because the last button stands beside it, or in the heading beside it. */
  private isOpened(attributes: Attributes, parent: OpenElement | null): boolean {
    const id = attributes.get('id');
    if (id !== null && this.controlled.has(id)) return true;
    const { opener } = this;
    return opener !== null && parent !== null && (opener === parent || (opener.parent === parent && opener.heading > 0));
  }
}

/** Characters of an element's names that are looked at: it may have many children, and each asks again. */
const LONGEST_NAMES = 512;

function beginning(names: string): string {
  return names.length > LONGEST_NAMES ? names.slice(0, LONGEST_NAMES) : names;
}

/** More buttons than a page of questions has. */
const MOST_CONTROLLED = 2_000;
