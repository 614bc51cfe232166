import { startApp } from './app.js';
import { h } from './dom.js';
import { readStore } from './store.js';

readStore().then(startApp, (error: unknown) => {
  const said = error instanceof Error ? error.message : String(error);
  document.getElementById('app')?.replaceChildren(h('p', { class: 'loading' }, `The report cannot be read: ${said}. Is the file whole?`));
});
