import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedDocument } from '../../src/core/check/types.js';
import { findChromium, openBrowser } from './browser.js';
import { checked, finding, HOSTILE, reported, summaryOf } from './sample.js';

const executable = findChromium();

if (executable === null) {
  it('did not try the HTML report in a browser: there is no Chromium here; install it, or name it in CHROMIUM', () => {
    process.stderr.write('The HTML report was not tried in a browser: there is no Chromium here; install it, or name it in CHROMIUM.\n');
    expect(findChromium()).toBeNull();
  });
} else inBrowser(executable);

const ATTACK = `${HOSTILE}<img src=x onerror="document.title='hacked'"><svg onload="document.title='hacked'"></svg>`;

function documentsOf(count: number, page: boolean): CheckedDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const id = index === 3 ? ATTACK : `site-${index % 4}/${index}.txt`;
    const bad = index % 5 === 3;
    const excerpt = index === 3 ? ATTACK : 'Sign up';
    const findings = bad ? [finding({ document: id, excerpt, message: index === 3 ? ATTACK : 'A line of navigation.' })] : [];
    const spans = [
      { kind: 'title', confidence: 0.97, text: `Story ${index}`, first: 1, last: 1, reasons: ['place=top'] },
      { kind: 'body', confidence: 0.9, text: index === 3 ? ATTACK : 'It rained.', first: 2, last: 3, reasons: ['width=40 to 60', ATTACK] },
      { kind: 'promotion', confidence: 0.8, text: '  Sign up to read on', first: 4, last: 4, reasons: [] },
    ] as const;
    return checked({
      ...{ id, path: id, group: `site-${index % 4}`, title: index === 3 ? ATTACK : `Story ${index}`, words: 50 + index, findings },
      ...{ url: index === 3 ? 'javascript:document.title="hacked"' : `https://site.example/${index}`, page: page ? spans : null },
    });
  });
}

function inBrowser(executablePath: string): void {
  describe('the HTML report in Chromium', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-clean-report-'));
    const complaints: string[] = [];
    let browser: Browser | null = null;
    let page: Page;

    const write = async (name: string, documents: readonly CheckedDocument[]): Promise<string> => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, await reported('html', { documents, summary: summaryOf(documents) }));
      return `file://${file}`;
    };
    const open = async (address: string): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(address);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
    };
    let address = '';

    beforeAll(async () => {
      browser = await openBrowser(executablePath);
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      page.setDefaultTimeout(12_000);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => void (/^(?:file|about|blob):/.test(request.url()) || complaints.push(request.url())));
      address = await write('report.html', documentsOf(200, true));
    });
    afterAll(async () => {
      await browser?.close();
      fs.rmSync(folder, { recursive: true, force: true });
    });

    it('goes from a rule to its documents, to one of them, to the line', async () => {
      await open(address);
      expect(await page.title()).toBe('✖ article-clean check: 40 errors, 0 warnings');
      await page.click('.bars a:has-text("leaked-navigation")');
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('40 of 200 documents');
      await page.click('.canvas .row >> nth=1');
      expect(await page.textContent('.document h1')).toBe('Story 8');
      await page.click('button.where');
      expect(await page.textContent('mark')).toBe('Sign up');
      await page.hover('.section.k-body');
      expect(await page.textContent('#tip')).toContain('width=40 to 60');
      await page.focus('.section.k-title');
      expect(await page.textContent('#tip')).toContain('place=top');
    });

    it('searches, sorts and filters; the address remembers', async () => {
      await open(`${address}#/documents`);
      await page.fill('input[type=search]', 'STORY 19');
      await page.waitForSelector('.toolbar .count:text-matches("^12 of")');
      await page.click('.heads button:has-text("Words")');
      expect(await page.textContent('.canvas .open')).toBe('Story 199');
      await page.selectOption('select[aria-label=Group]', 'site-1');
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('2 of 200 documents');
      await open(page.url());
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('2 of 200 documents');
      await page.click('.clear');
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('200 documents');
    });

    it('leads from a bar of a chart to its documents, with keys alone', async () => {
      await open(address);
      await page.focus('[data-measure=words] .stack[tabindex="0"]');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.chip');
      expect(await page.textContent('.chip')).toContain('Words: 200 to 299 words');
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('50 of 200 documents');
    });

    it('works with keys alone', async () => {
      await open(`${address}#/`);
      await page.keyboard.press('/');
      await page.waitForSelector('input[type=search]:focus');
      await page.focus('.grid');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await page.waitForSelector('h1:text-is("Story 2")');
      await page.keyboard.press('k');
      await page.waitForSelector('h1:text-is("Story 1")');
      await page.keyboard.press('j');
      await page.waitForSelector('h1:text-is("Story 2")');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.documents');
    });

    it('shows hostile text as text', async () => {
      await open(`${address}#/document/3`);
      expect(await page.textContent('h1')).toContain('<script>alert(1)</script>');
      await page.hover('.section.k-body');
      expect(await page.textContent('#tip')).toContain('<img src=x');
      expect(await page.locator('#app img, #app script, #tip img, a[href^="javascript"]').count()).toBe(0);
      await open(`${address}#/documents`);
      expect(await page.locator('#app img, #app script').count()).toBe(0);
      expect(await page.title()).not.toBe('hacked');
      // Up to here nothing was refused, so nothing was tried.
      expect(complaints).toEqual([]);
    });

    it('would run no script that came in after all', async () => {
      await open(address);
      // Code in a string: the page's own types are not those of these tests.
      const tried = await page.evaluate(`(() => {
        try {
          document.body.innerHTML = '<b>x</b>';
          return 'markup taken';
        } catch {
          const script = document.createElement('script');
          try {
            script.append('document.title = "hacked"');
            document.body.append(script);
          } catch {}
          return 'markup refused';
        }
      })()`);
      expect(tried).toBe('markup refused');
      expect(await page.title()).not.toBe('hacked');
      complaints.length = 0;
    });

    it('is dark, light, or as the system is', async () => {
      await open(address);
      const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await ground();
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await ground();
      expect(light).not.toBe(dark);
      await page.click('.theme');
      await page.click('.theme');
      expect(await ground()).toBe(dark);
      await page.click('.theme');
      expect(await ground()).toBe(light);
    });

    it('fits a phone, and prints more than is seen', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      for (const view of ['#/', '#/documents', '#/document/3']) {
        await open(`${address}${view}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      }
      await open(`${address}#/documents`);
      await page.evaluate("void dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator('.canvas .row').count()).toBe(200);
      await page.evaluate("void dispatchEvent(new Event('afterprint'))");
      expect(await page.locator('.canvas .row').count()).toBeLessThan(60);
      await page.emulateMedia({ media: 'print' });
      // A4 between its usual margins.
      await page.setViewportSize({ width: 718, height: 1045 });
      for (const view of ['#/', '#/documents', '#/document/3']) {
        await open(`${address}${view}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(718);
      }
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    it('opens 20,000 documents, with a screenful of them in the page', async () => {
      await open(`${await write('many.html', documentsOf(20_000, false))}#/documents`);
      await expect.poll(() => page.textContent('.toolbar .count')).toBe('20,000 documents');
      expect(await page.locator('.canvas .row').count()).toBeLessThan(60);
      await page.focus('.grid');
      await page.keyboard.press('End');
      await page.waitForSelector('.row.active:has-text("Story 19999")');
      // Two seconds on a machine that does nothing else; the tests of a machine of two cores do.
      expect(await page.evaluate('performance.now()')).toBeLessThan(8_000);
      expect(complaints).toEqual([]);
    });
  });
}
