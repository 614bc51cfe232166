import type { CheckRule, Example, Found } from './define.js';
import { digestOf } from './digest.js';
import { examplePage } from './example.js';

/** What a rule finds on one of its examples. @throws ZodError for an example's options that the rule does not know. */
export function tryExample(rule: CheckRule, example: Example): readonly Found[] {
  const options = example.options ?? {};
  if (rule.forDocuments !== undefined) return rule.forDocuments(options)(examplePage(example));
  const check = rule.forRuns?.(options);
  if (check === undefined) return [];
  const pages = [...(example.after ?? []), example].map(examplePage);
  return pages.flatMap((page, index) => {
    const found = check({ id: `example-${index + 1}`, digest: digestOf(page) });
    return index === pages.length - 1 ? found : [];
  });
}
