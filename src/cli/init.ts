import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { errorCode, refusalOf } from '../io/problem.js';
import { CONFIG_NAMES } from './config/load.js';
import { EXIT, UsageError } from './exit.js';
import { type Streams, write } from './terminal/streams.js';

const FILE = 'article-clean.config.yaml';

/** `article-clean init`. @returns The exit code. @throws UsageError where a configuration is there already, under this name or one that is read before it. */
export async function runInit(given: unknown, streams: Streams): Promise<number> {
  const force = typeof given === 'object' && given !== null && Reflect.get(given, 'force') === true;
  const before = CONFIG_NAMES.slice(0, CONFIG_NAMES.indexOf(FILE)).find((name) => existsSync(name));
  if (before !== undefined) throw new UsageError(`${before}: is there already, and is read before ${FILE}; delete it first`);
  try {
    await writeFile(FILE, TEMPLATE, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new UsageError(`${FILE}: is there already; --force replaces it`);
    throw new UsageError(`${FILE}: cannot be written: ${refusalOf(error)}`);
  }
  await write(streams.stdout, `${FILE} written; clean, check and explain read it\n`);
  return EXIT.done;
}

/**
 * Every line that is no comment says the default, or what most will want. A comment is a sentence, or an entry that is taken by deleting its `# `: all of
 * them together are a valid configuration too.
 */
const TEMPLATE = `# yaml-language-server: $schema=./node_modules/article-clean/dist/config.schema.json
# Configuration of article-clean, for its commands clean and check; explain reads fields, encoding and baseUrl of it.
# What is left out has its default.

# Files, folders and patterns, relative to this file. Inputs on the command line come instead.
# Name the folder of the dumps: a whole project has JSON and Markdown that are no pages.
inputs:
  - .
# Patterns of files to leave out; or to read, whatever their extension.
# exclude: ['*.draft.txt']
# include: ['*.txt', '*.article']

# Which fields of input records to read, as dotted paths. By default the usual names are tried.
# fields:
#   text: data.content
#   url: data.link
#   keep: [section]

# By default the encoding is told by each input, and there are as many threads as cores.
# encoding: windows-1251
# baseUrl: https://example.org/news/   # what relative links are relative to, in place of the page's own address
# maxDocumentSize: 20MB
# jobs: 2

# How clean writes text, and where.
# cleaning:
#   asciiPunctuation: true
#   minConfidence: 0.5
# output:
#   path: clean.ndjson
#   rejects: rejects.ndjson
#   maxRejects: 5%

# Each rule is error, warn or off, alone or with options as in [error, { minimum: 100 }].
# The command "article-clean rules" lists them, "article-clean rules NAME" explains one.
rules:
  no-title: error
  no-body: error
  short-body: [warn, { minimum: 50 }]
  # language-unexpected: [error, { languages: [en] }]
  # url-missing: warn

# What the run as a whole must hold.
expect:
  documents: '>= 1'
  title: '>= 95%'
  rejects: '<= 10%'
  # words.median: '>= 150'
  # date: '>= 90%'
  # same.date: '<= 50%'
  # language.en: '>= 80%'

# Figures and expectations for each site, folder, or value of a field such as kept.section.
groups:
  by: site
  # expect: { title: '>= 90%' }
  # named:
  #   news.example: { documents: '>= 100' }

# How check reports, and what fails it.
check:
  # reporters: [pretty, 'sarif:article-clean.sarif', 'html:report.html']
  failOn: error
  # maxWarnings: 100
  # allowEmpty: true
  # baseline: article-clean-baseline.json
  # suppressions: article-clean-suppressions.json
  # tolerances: { share: 0.05, words: 0.25, documents: 0.5, minimum: 10 }
`;
