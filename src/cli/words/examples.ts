/** Shown under the options; each line works as printed from the package's folder, and the tests run them. */
export const EXAMPLES = `
Examples:
  article-clean fixtures/dumps -o out.ndjson
  article-clean fixtures/dumps --rejects out.rejects.ndjson --fields id,title,text > out.ndjson
  article-clean 'fixtures/dumps/**/*.txt' -o out.articles/ --format markdown
  article-clean fixtures/dumps --exclude '*.json' -o out.ndjson.gz --jobs 2
  cat fixtures/dumps/containers/crawl.ndjson | article-clean - --keep all --format json --pretty

Exit codes: 0 done, 1 more rejects than --max-rejects, 2 wrong usage or unreadable input, 130 interrupted.
Documentation of the record: article-clean schema. Why a line is where it is: article-clean explain FILE.
`;

export const EXPLAIN_EXAMPLES = `
Examples:
  article-clean explain fixtures/dumps/news/bat-survey.txt
  article-clean explain fixtures/dumps/news/bat-survey.txt:3
  article-clean explain fixtures/dumps/news/bat-survey.txt:20-40
  article-clean explain fixtures/dumps/news/bat-survey.txt:-1
  article-clean explain fixtures/dumps/containers/crawl.ndjson:2
  article-clean explain fixtures/dumps/news/bat-survey.txt --plain > out.labels

Exit codes: 0 done, 2 wrong usage, or a page or line that is not there, 130 interrupted.
`;

export const EVALUATE_EXAMPLES = `
Examples:
  article-clean evaluate fixtures/labels --dumps fixtures/dumps
  article-clean evaluate fixtures/labels/news --dumps fixtures/dumps/news --worst 3 --json
  article-clean evaluate fixtures/labels --dumps fixtures/dumps --fail-under 0.3

Exit codes: 0 done, 1 under --fail-under, 2 wrong usage, or labels and dumps that do not fit.
To label a page: article-clean explain FILE --plain > FILE.labels, then put the kinds right. The file says which dump it labels.
The mean F1 leaves "other" out; "body text" compares runs of four words of the clean body with what your labels would give.
`;

export const CHECK_EXAMPLES = `
Examples:
  article-clean check fixtures/dumps/news
  article-clean check fixtures/dumps --rule no-date:off --max-warnings 200 --fail-on never
  article-clean check fixtures/dumps/news --reporter pretty --reporter sarif:out.sarif
  article-clean check fixtures/dumps/news --write-baseline out.baseline.json
  article-clean check fixtures/dumps/news --baseline out.baseline.json

Exit codes: 0 good, 1 the gate failed, 2 wrong usage or unreadable input, 130 interrupted. What each rule looks at: article-clean rules NAME.
`;
