import { createHash } from 'node:crypto';
import type { CheckedDocument } from '../../../core/check/types.js';
import { KINDS } from '../../../core/section/index.js';
import type { Reporter } from '../define.js';
import { pageAssets } from './assets.js';
import type { PackedDocument, PackedPage, PageData } from './data.js';
import { openTexts, packDocument, packJson, packPage } from './pack.js';
import { openPages } from './pages.js';

/** Documents a block: the page reads all of them. */
const BLOCK = 500;
/** Characters a block of pages: the page reads the one that holds what is opened. */
const PAGE_BLOCK = 400_000;

/**
 * One page that holds everything: style, script and data, and asks for nothing else. Page text is hostile, and is only ever data: it comes in base64,
 * and the script puts it into text nodes. Should it become markup all the same, the policy lets no script run but the one whose hash it names.
 */
export const html: Reporter = {
  name: 'html',
  pages: true,
  open(target) {
    const texts = openTexts();
    const pages = openPages();
    let documents: PackedDocument[] = [];
    let kept: PackedPage[] = [];
    let length = 0;
    const blocks: string[] = [];
    let begun = false;
    const begin = async (): Promise<void> => {
      if (begun) return;
      begun = true;
      await target.write(head(await pageAssets()));
    };
    const flushDocuments = async (): Promise<void> => {
      if (documents.length > 0) await target.write(dataBlock('class="documents"', documents));
      documents = [];
    };
    // They stand behind the script, which need not wait for them to show the rest: megabytes take a browser a second to read.
    const flushPages = (): void => {
      if (kept.length > 0) blocks.push(dataBlock(`id="pages-${blocks.length}"`, kept));
      kept = [];
      length = 0;
    };
    return {
      async document(document: CheckedDocument) {
        await begin();
        const page = pages.take(document);
        documents.push(packDocument(document, page === null ? null : [blocks.length, kept.length], texts));
        if (page !== null) {
          kept.push(packPage(page.spans));
          length += page.length;
        }
        if (length >= PAGE_BLOCK) flushPages();
        if (documents.length === BLOCK) await flushDocuments();
      },
      async end(summary) {
        await begin();
        flushPages();
        await flushDocuments();
        const data: PageData = { version: target.version, summary, texts: texts.texts, kinds: KINDS, pages: pages.counts() };
        const { script } = await pageAssets();
        await target.write(`${dataBlock('id="data"', data)}<script>${script}</script>\n`);
        for (const block of blocks) await target.write(block);
        await target.write('</body>\n</html>\n');
      },
    };
  },
};

function dataBlock(attribute: string, value: unknown): string {
  return `<script type="text/plain" ${attribute}>${packJson(value)}</script>\n`;
}

function head({ script, style }: { readonly script: string; readonly style: string }): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>article-clean check</title>
<style>${style}</style>
</head>
<body>
<div id="app"><p class="loading">Reading the report …</p><noscript><p class="loading">This report needs JavaScript. It loads nothing from elsewhere; the same findings are in the json, sarif or markdown report.</p></noscript></div>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
