import { describe, expect, it } from 'vitest';
import { hasText, INPUT_EXTENSIONS, recogniseFormat } from '../../../src/core/record/index.js';

function formatOf(text: string, extension: string, whole: boolean = true): string {
  return recogniseFormat({ text, whole, extension, hasText: (record) => hasText(record, {}) }).name;
}

describe('recogniseFormat', () => {
  it.each([
    ['ndjson by name', '{"text":"a"}\n', 'ndjson', 'ndjson'],
    ['ndjson by name though its first line is broken', '{"text":\n{"text":"b"}', 'jsonl', 'ndjson'],
    ['an array called ndjson', '[{"text":"a"}]', 'ndjson', 'json'],
    ['ndjson called txt', '{"text":"a"}\n{"text":"b"}\n', 'txt', 'ndjson'],
    ['ndjson without a name', '{"content":"a"}\n{"content":"b"}\n', '', 'ndjson'],
    ['ndjson called json', '{"text":"a"}\n{"text":"b"}\n', 'json', 'ndjson'],
    ['one indented record', '{\n  "text": "a"\n}\n', 'json', 'json'],
    ['one indented record called txt', '{\n  "text": "a"\n}\n', 'txt', 'json'],
    ['an array called txt', '[{"id": 1, "text": "a"}]', 'txt', 'json'],
    ['json without any value', 'oops', 'json', 'json'],
    ['text', 'A headline\n\nA paragraph.', 'txt', 'text'],
    ['text that begins with a bracket', '[Updated] A headline\n\nA paragraph.', 'txt', 'text'],
    ['text that begins with a brace', '{curly} headline', 'txt', 'text'],
    ['a page about JSON: no text field', '{"name":"x"}\nis how an object looks.', 'txt', 'text'],
    ['a page about JSON: prose behind the object', '{\n "text": "x"\n}\nis how an object looks.', 'txt', 'text'],
    ['a page that is called JSON', '<!doctype html><script>\n{ "a": 1 }</script><p>A page</p>', 'json', 'html'],
    ['a page that is called lines of JSON', '<!doctype html><p>A page</p>', 'jsonl', 'html'],
    ['text that is called JSON', 'A headline\n\nIn 2024 a paragraph.', 'json', 'text'],
    ['text that is called JSON and begins with a figure', '2024 was a good year\n\nA paragraph.', 'json', 'text'],
    ['text that is called JSON and begins with a bracket', '[Updated] A headline\n\nA paragraph.', 'json', 'text'],
    ['broken JSON by its name', "{'text': 1}", 'json', 'json'],
    ['a number by its name', '12\n', 'json', 'json'],
    ['an empty file by its name', '', 'json', 'json'],
    ['broken first lines by the next', 'oops\n{"text":"a"}\n', 'jsonl', 'ndjson'],
    ['a record over several lines, whatever its name', '{\n "text": "a"\n}\n{\n "text": "b"\n}\n', 'jsonl', 'json'],
    ['a record over several lines that begins in the first', '{ "id": 1,\n  "text": "a"\n}\n', 'ndjson', 'json'],
    ['a line that was cut', '{"id": 1,\n{"text":"a"}\n', 'ndjson', 'ndjson'],
    ['the one answer of a service in one line', '{"success":true,"data":[{"text":"a"},{"text":"b"}]}\n', 'jsonl', 'json'],
    ['answers of a service in several lines', '{"data":[{"text":"a"}]}\n{"data":[{"text":"b"}]}\n', 'jsonl', 'json'],
    ['an unknown extension', 'A headline', 'page', 'text'],
    ['a log of a browser', '{\n "log": {"entries": []}\n}', 'har', 'json'],
    ['lines of records without a text', '{"a": 1}\n{"a": 2}\n', 'log', 'ndjson'],
    ['an answer that was saved as a page', '{\n "error": "gone"\n}', 'html', 'html'],
    ['an answer that was saved as text', '{"error": "gone"}\n', 'txt', 'text'],
    [
      'a page behind the head of its answer',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: x\r\n\r\n<!doctype html><p>A page</p>',
      'txt',
      'html',
    ],
    ['a text about such a head', 'HTTP/1.1 200 OK\nis what servers say.\n\n<html> follows.', 'txt', 'text'],
    ['nothing', '', 'txt', 'text'],
    ['markdown by name', '# A headline', 'md', 'markdown'],
  ])('knows %s', (_, text, extension, expected) => {
    expect(formatOf(text, extension)).toBe(expected);
  });

  it('knows a first record that is longer than the head', () => {
    expect(formatOf(`{"text":"${'x'.repeat(1000)}`, 'txt', false)).toBe('json');
    expect(formatOf(`{"text":"${'x'.repeat(1000)}`, 'ndjson', false)).toBe('ndjson');
  });

  it('searches folders for the extensions of the table', () => {
    expect(INPUT_EXTENSIONS).toEqual(expect.arrayContaining(['txt', 'text', 'md', 'ndjson', 'jsonl', 'json']));
  });
});
