import { Distribution } from './distribution.js';
import { type CheckedRecord, COVERED } from './engine.js';
import { REST } from './group.js';
import type { CheckedDocument, GroupStatistics, Severity } from './types.js';

/** Groups beyond this number share one, lest a field that is different in every record fill the memory. */
const MOST_GROUPS = 1000;
/** Ids kept of records that lack something. */
const MOST_IDS = 10;

/** Values of a field that are counted; what comes often comes among the first of them. */
const MOST_VALUES = 2000;

/** How often a thing was seen, and in which records first. */
export class Occurrences {
  count = 0;
  readonly ids: string[] = [];

  add(id: string): void {
    this.count++;
    if (this.ids.length < MOST_IDS) this.ids.push(id);
  }
}

/** Running figures of one group. */
export class GroupTally {
  records = 0;
  errors = 0;
  warnings = 0;
  readonly rejected = new Occurrences();
  /** Records without a covered field. */
  readonly lacking = new Map<string, Occurrences>();
  /** Records by rule that fired. */
  readonly rules = new Map<string, Occurrences>();
  readonly withErrors = new Occurrences();
  readonly languages = new Map<string, Occurrences>();
  readonly kinds = new Map<string, number>();
  /** Records by the value of a compared field. */
  readonly #values = new Map<string, Map<string, Occurrences>>();
  readonly words = new Distribution();
  readonly bodyShare = new Distribution();
  readonly confidence = new Distribution();

  add(record: CheckedRecord, document: CheckedDocument): void {
    const { id } = document;
    this.records++;
    if (document.rejected) this.rejected.add(id);
    for (const name of Object.keys(COVERED)) if (!record.fields.includes(name)) entry(this.lacking, name).add(id);
    for (const [name, value] of Object.entries(record.values)) this.#countValue(name, value, id);
    entry(this.languages, document.language ?? 'unknown').add(id);
    for (const [kind, lines] of Object.entries(record.kinds)) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + lines);
    if (document.words > 0) {
      this.words.add(document.words, id);
      this.bodyShare.add(document.bodyShare, id);
      this.confidence.add(document.confidence, id);
    }
    for (const rule of new Set(document.findings.map((finding) => finding.rule))) entry(this.rules, rule).add(id);
    const errors = document.findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) this.withErrors.add(id);
    this.errors += errors;
    this.warnings += document.findings.length - errors;
  }

  #countValue(name: string, value: string, id: string): void {
    const values = this.#values.get(name) ?? new Map<string, Occurrences>();
    this.#values.set(name, values);
    if (values.has(value) || values.size < MOST_VALUES) entry(values, value).add(id);
  }

  /** The records that share the commonest value of a field. */
  commonest(name: string): Occurrences {
    let most = new Occurrences();
    for (const found of this.#values.get(name)?.values() ?? []) if (found.count > most.count) most = found;
    return most;
  }

  statistics(group: string): GroupStatistics {
    const lines = [...this.kinds.values()].reduce((sum, count) => sum + count, 0);
    const languages = [...this.languages].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    return {
      group,
      records: this.records,
      rejected: this.rejected.count,
      errors: this.errors,
      warnings: this.warnings,
      fields: Object.fromEntries(
        Object.keys(COVERED).map((name) => [name, share(this.records - (this.lacking.get(name)?.count ?? 0), this.records)]),
      ),
      words: this.words.quantiles(),
      bodyShare: this.bodyShare.quantiles(),
      confidence: this.confidence.quantiles(),
      languages: Object.fromEntries(languages.map(([language, { count }]) => [language, count])),
      kinds: Object.fromEntries([...this.kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => [kind, share(count, lines)])),
    };
  }
}

/** Figures of a run: of all records, of each group, and of each rule. */
export class RunTally {
  readonly all = new GroupTally();
  readonly #groups = new Map<string, GroupTally>();
  readonly #rules = new Map<string, { severity: Severity; count: number }>();
  suppressed = 0;

  add(record: CheckedRecord, document: CheckedDocument): void {
    this.all.add(record, document);
    if (document.group !== null) this.#group(document.group).add(record, document);
    for (const { rule, severity } of document.findings) this.count(rule, severity);
  }

  count(rule: string, severity: Severity): void {
    const known = this.#rules.get(`${rule} ${severity}`);
    if (known === undefined) this.#rules.set(`${rule} ${severity}`, { severity, count: 1 });
    else known.count++;
  }

  /** By name. */
  groups(): [string, GroupTally][] {
    return [...this.#groups].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  byRule(): { rule: string; severity: Severity; count: number }[] {
    return [...this.#rules]
      .map(([key, { severity, count }]) => ({ rule: key.slice(0, key.indexOf(' ')), severity, count }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }

  #group(name: string): GroupTally {
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const free = this.#groups.size < MOST_GROUPS;
    const tally = (free ? undefined : this.#groups.get(REST)) ?? new GroupTally();
    this.#groups.set(free ? name : REST, tally);
    return tally;
  }
}

function entry(map: Map<string, Occurrences>, key: string): Occurrences {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = new Occurrences();
  map.set(key, fresh);
  return fresh;
}

/** To four decimals: enough to tell one record of ten thousand. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
