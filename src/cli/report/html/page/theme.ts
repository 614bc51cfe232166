import { h } from './dom.js';

const KEY = 'article-clean-theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const MARKS: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** A button that goes from the system's choice to light to dark. */
export function themeButton(): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'theme' });
  let theme: Theme = THEMES.find((each) => each === stored()) ?? 'system';
  const apply = (): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.replaceChildren(h('span', { 'aria-hidden': 'true' }, MARKS[theme]));
    button.setAttribute('aria-label', `Colours: ${theme}`);
    button.title = `Colours: ${theme}`;
  };
  button.addEventListener('click', () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
    store(theme);
    apply();
  });
  apply();
  return button;
}

// A page opened from a file may have no storage; then the choice lasts as long as the page.
function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
