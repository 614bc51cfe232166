import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../../src/cli/problem-text.js';
import { FOREIGN_KINDS, foreignKind, packageKind } from '../../../src/io/input/foreign.js';

const kindOf = (text: string): string | null => foreignKind(Buffer.from(text, 'latin1'));

describe('foreignKind', () => {
  it.each([
    ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'pdf'],
    ['\x89PNG\r\n\x1a\n', 'picture'],
    ['\xff\xd8\xff\xe0', 'picture'],
    ['ARROW1\0\0', 'arrow'],
    ['SQLite format 3\0', 'sqlite'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'sitemap'],
    ['\xef\xbb\xbf<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!-- by a plugin --><sitemapindex>', 'sitemap'],
    ['<rss version="2.0"><channel>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['\x80\x04\x95\x1a\0\0\0', 'pickle'],
    ['-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n--\n', 'sql'],
    ['--\n-- PostgreSQL database dump\n--\n', 'sql'],
    ['filedesc://crawl.arc 0.0.0.0 20080101000000 text/plain 77\n', 'arc'],
    ['<?xml version="1.0" encoding="utf-8"?>\n<items>\n<item><title>', 'xml'],
    ['<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.0//EN" "jats.dtd"><article-set>', 'xml'],
    ['<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0">', 'xml'],
    ['<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/">', 'mediawiki'],
  ])('of %j is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    '<!doctype html><html><body><p>About the rss and the feed</p>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">\n<html>',
    '<?xml version="1.0"?><div class="post"><p>A piece of a page',
    '<?xml version="1.0"?>\nis the line that such a file begins with.',
    '<items> is a list',
    '\x80 \x04 is what a euro is in windows-1252',
    'filedesc is a word',
    '-- said nobody',
    'PDF readers compared\n\n%PDF-1.7 is how they begin.',
    'PAR1\0\0',
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n',
    'GIF or JPEG?\n',
    '{"text": "{\\\\rtf1"}',
    '',
    '<',
  ])('is not said of %j', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  const entry = (name: string, bytes: string = ''): string =>
    `PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}${bytes}`;

  it.each([
    [entry('[Content_Types].xml', '<Types/>'), 'office'],
    [entry('docProps/app.xml', 'x') + entry('[Content_Types].xml'), 'office'],
    [entry('word/document.xml'), 'office'],
    [entry('mimetype', 'application/vnd.oasis.opendocument.text'), 'office'],
    [entry('mimetype', 'application/epub+zip'), 'ebook'],
  ])('of a zip archive that begins with %j is %s', (text, kind) => {
    expect(packageKind(Buffer.from(text, 'latin1'))).toBe(kind);
  });

  it.each([
    entry('pages/a.txt', 'About [Content_Types].xml and mimetypes') + entry('word.txt'),
    entry('unpacked/[Content_Types].xml'),
    entry('words/a.txt'),
    entry('mimetype', 'text/plain'),
    '[Content_Types].xml',
  ])('is not said of a zip archive that begins with %j', (text) => {
    expect(packageKind(Buffer.from(text, 'latin1'))).toBeNull();
  });

  it('has a sentence for each kind, with what to do', () => {
    for (const detail of FOREIGN_KINDS) {
      expect(problemSentence({ code: 'foreign', path: 'a', line: null, detail })).toMatch(/^an? .{10,}[;:] .{10,}/);
    }
  });
});
