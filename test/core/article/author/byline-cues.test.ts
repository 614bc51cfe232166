import { describe, expect, it } from 'vitest';
import { hasStrongCue, openingCue, opensPhrase } from '../../../../src/core/article/author/byline-cues.js';

describe('words that name the author', () => {
  it.each([
    ['by ada byron', 'by '],
    ['| written and edited by: ada', '| written and edited by: '],
    ['– geschrieben von ada', '– geschrieben von '],
    ['autorin: ada', 'autorin: '],
    ['author(s): ada', 'author(s): '],
    ['propos recueillis par ada', 'propos recueillis par '],
    ['a cura di ada', 'a cura di '],
    ['napisała ada', 'napisała '],
    ['by', 'by'],
    ['bypass by ada', null],
    ['authority', null],
    ['| ada', null],
  ])('%s opens with %s', (text, cue) => {
    expect(openingCue(text)).toBe(cue);
  });

  it.each([
    ['Author information', true],
    ['Author Ada Byron', false],
    ['Author: ada', false],
    ['by ada', false],
  ])('%s opens a phrase: %s', (text, expected) => {
    expect(opensPhrase(openingCue(text.toLowerCase()) ?? '', text)).toBe(expected);
  });

  it.each(['by ada', 'written by:', 'byada', 'authors: ada', '文/某人'])('%s is strong', (text) => {
    expect(hasStrongCue(text)).toBe(true);
  });
  it.each(['authors of it', 'a story by ada'])('%s is not', (text) => {
    expect(hasStrongCue(text)).toBe(false);
  });
});
