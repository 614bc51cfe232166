import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openReports, parseReport, parseReports, REPORTER_NAMES } from '../../src/cli/report/index.js';
import { Sink, Terminal, useFolder } from '../cli/harness.js';
import { CONTEXT, RUN } from './sample.js';

const folder = useFolder();

describe('--reporter', () => {
  it.each([
    ['pretty', { name: 'pretty', file: null }],
    ['sarif:out.sarif', { name: 'sarif', file: 'out.sarif' }],
    ['html:C:\\reports\\a.html', { name: 'html', file: 'C:\\reports\\a.html' }],
  ])('reads %s', (spec, plan) => expect(parseReport(spec)).toEqual(plan));

  it.each([
    [['sarf'], '--reporter: "sarf" is no reporter (did you mean sarif?); there are pretty, json, ndjson'],
    [['toString'], '"toString" is no reporter'],
    [['json:'], 'no file after "json:"; write json:FILE'],
    [['json:a', 'sarif:a'], 'two reports to a'],
    [['json', 'pretty'], 'json and pretty cannot share standard output; give one a file, as in json:FILE'],
    [['pretty', 'pretty'], 'cannot share standard output'],
  ])('refuses %j', (specs, message) => expect(() => parseReports(specs)).toThrow(message));

  it('lets annotations stand beside a report for people', () => {
    expect(parseReports(['pretty', 'github', 'sarif:a'])).toHaveLength(3);
  });

  it('writes several at once, whole', async () => {
    const stdout = new Sink();
    const files = REPORTER_NAMES.map((name) => folder.join(`report.${name}`));
    const plans = parseReports(['pretty', ...REPORTER_NAMES.map((name, index) => `${name}:${files[index]}`)]);
    const reports = await openReports(plans, { ...CONTEXT, stdout, color: true });
    expect(reports.files).toEqual(files);
    for (const document of RUN.documents) await reports.document(document);
    expect(fs.readdirSync(folder.path).filter((name) => !name.endsWith('.tmp'))).toEqual([]);
    await reports.end(RUN.summary);
    expect(fs.readdirSync(folder.path).sort()).toEqual(files.map((file) => path.basename(file)).sort());
    expect(stdout.text).toContain('\u001b[');
    expect(folder.read('report.pretty')).toContain('not read  broken.ndjson:3: broken JSON ');
    expect(folder.read('report.pretty')).not.toContain('\u001b');
    expect(stdout.text).not.toContain('not read');
  });

  it('leaves nothing of a run that ended early', async () => {
    const reports = await openReports(parseReports([`json:${folder.join('a.json')}`]), { ...CONTEXT, stdout: new Sink() });
    for (const document of RUN.documents) await reports.document(document);
    await reports.abandon();
    expect(fs.readdirSync(folder.path)).toEqual([]);
  });

  it('says what is wrong with a file that cannot be written, and leaves no other', async () => {
    const plans = parseReports([`json:${folder.join('a.json')}`, `sarif:${folder.join('file/a.sarif')}`]);
    folder.write('file', 'no folder');
    await expect(openReports(plans, { ...CONTEXT, stdout: new Sink() })).rejects.toThrow(folder.join('file'));
    expect(fs.readdirSync(folder.path)).toEqual(['file']);
  });

  it('prints no page to a terminal', async () => {
    await expect(openReports(parseReports(['html']), { ...CONTEXT, stdout: new Terminal() })).rejects.toThrow('html:report.html');
  });
});
