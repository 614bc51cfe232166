import { defineFormat } from './define.js';

export const text = defineFormat({
  name: 'text',
  extensions: ['txt', 'text'],
  recognises: () => true,
  textFormat: null,
});
