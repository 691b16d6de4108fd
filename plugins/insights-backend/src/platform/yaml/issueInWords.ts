import type { z } from 'zod';

/** What a schema found wrong, in words that follow the name of the place. */
export function issueDetail(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map(key => `"${key}"`).join(', ')} ${
        issue.keys.length === 1 ? 'is' : 'are'
      } not known here`;
    case 'invalid_type':
      return issue.input === undefined &&
        /received undefined/.test(issue.message)
        ? 'is missing'
        : issue.message.replace(/^Invalid input: /, '');
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message.replace(/^(Invalid input: |Too \w+: )/, '');
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
