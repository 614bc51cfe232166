import { h } from './dom.js';

/** One box for all that is said on hover and on focus; it hides on Escape, as such boxes must. */
const box = h('div', { id: 'tip', role: 'tooltip', hidden: true });
/** Distance to what it speaks of. */
const GAP = 8;
let shownFor: Element | null = null;

export function installTip(): void {
  document.body.append(box);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', followFocus, { capture: true, passive: true });
}

/** Says something of an element while the pointer or the focus is on it. */
export function tipFor(element: Element, content: () => readonly (Node | string)[]): void {
  const open = (): void => show(element, content());
  element.addEventListener('pointerenter', open);
  element.addEventListener('focus', open);
  element.addEventListener('pointerleave', hide);
  element.addEventListener('blur', hide);
}

/** What the pointer was on has gone from under it; what has the focus still has it. */
function followFocus(): void {
  if (shownFor !== null && shownFor === document.activeElement) place(shownFor);
  else hide();
}

function show(element: Element, content: readonly (Node | string)[]): void {
  box.replaceChildren(...content);
  box.hidden = false;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = element;
  element.setAttribute('aria-describedby', 'tip');
  place(element);
}

function place(element: Element): void {
  const around = element.getBoundingClientRect();
  const own = box.getBoundingClientRect();
  const above = around.top - own.height - GAP;
  // What is taller than the window has no above and no below: then it stands at the top.
  const below = Math.min(around.bottom + GAP, window.innerHeight - own.height - GAP);
  const left = Math.min(Math.max(GAP, around.left + around.width / 2 - own.width / 2), window.innerWidth - own.width - GAP);
  box.style.top = `${Math.max(GAP, above >= GAP ? above : below)}px`;
  box.style.left = `${Math.max(GAP, left)}px`;
}

export function hide(): void {
  box.hidden = true;
  shownFor?.removeAttribute('aria-describedby');
  shownFor = null;
}
