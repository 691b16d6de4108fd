import type { Finding } from '../compare/Finding';
import type { Json } from '../json/Json';
import type { Source } from '../references/Source';
import { placeInWords } from './placeInWords';

const LONGEST_VALUE = 120;

/** What a finding says in plain words: the sentence of its rule with place, names and values. */
export function sentenceOf(
  before: Source,
  after: Source,
  finding: Finding,
): string {
  const place =
    finding.after === null
      ? placeInWords(before.root, finding.before ?? '')
      : placeInWords(after.root, finding.after);
  const { values } = finding;
  const sentence = finding.rule.sentence.replace(
    /\{(place|name|before|after)\}/g,
    (_, key: 'place' | 'name' | 'before' | 'after') => {
      if (key === 'place') return place;
      return valueInWords(values[key]);
    },
  );
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function valueInWords(value: Json | undefined): string {
  const text = textOf(value);
  return text.length > LONGEST_VALUE
    ? `${text.slice(0, LONGEST_VALUE)}…`
    : text;
}

function textOf(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
