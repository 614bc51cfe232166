import fc from 'fast-check';

/**
 * The same random inputs on every run, so that a change is blamed only for what it did; `PROPERTY_SEED=random` searches
 * anew, and a number repeats a search.
 */
const seed = process.env['PROPERTY_SEED'] ?? '1';

if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
