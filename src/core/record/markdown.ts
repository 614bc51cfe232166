import { defineFormat } from './define.js';

export const markdown = defineFormat({
  name: 'markdown',
  extensions: ['md', 'markdown'],
  recognises: (head) => head.extension === 'md' || head.extension === 'markdown',
  textFormat: 'markdown',
});
