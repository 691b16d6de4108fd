import type { z } from 'zod';

/** What is asked for where something of another kind stands. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

/** What a schema found wrong, in words that follow the name of the place: its own words, else ours. */
export function issueDetail(issue: z.core.$ZodIssue): string {
  // What begins otherwise is written beside the schema.
  const isOwn = !/^(Invalid|Too (small|big))\b/.test(issue.message);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map(key => `"${key}"`).join(', ')} ${
        issue.keys.length === 1 ? 'is' : 'are'
      } not known here`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      if (isOwn) return issue.message;
      return /received undefined$/.test(issue.message)
        ? 'is missing'
        : `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return isOwn
        ? issue.message
        : sizeInWords(issue.origin, 'least', issue.minimum);
    case 'too_big':
      return isOwn
        ? issue.message
        : sizeInWords(issue.origin, 'most', issue.maximum);
    default:
      return isOwn ? issue.message : 'has not the form that is asked for';
  }
}

function sizeInWords(
  origin: string,
  end: 'least' | 'most',
  size: number | bigint,
): string {
  switch (origin) {
    case 'string':
      return `must have at ${end} ${size} characters`;
    case 'array':
    case 'set':
      return `must have at ${end} ${size} items`;
    default:
      return `must be at ${end} ${size}`;
  }
}

/** What to do about it. */
export function issueRemedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.howToMend === 'string') {
    return issue.params.howToMend;
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Remove it, or mend its spelling.';
    case 'invalid_type':
      return 'Write what is asked for at this place.';
    case 'invalid_value':
      return 'Take one of the values named.';
    default:
      return 'Change the value so that it is allowed.';
  }
}
