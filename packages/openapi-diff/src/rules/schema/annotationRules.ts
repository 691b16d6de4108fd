import type { SchemaRule } from './SchemaRule';

const text = { type: 'string' };
const deprecated = { type: 'string', deprecated: true };
const sunset = (date: string) => ({ ...deprecated, 'x-sunset': date });

/** What a schema says without limiting its values. */
export const annotationRules = {
  'default-added': {
    effect: 'annotates',
    because: 'What is left out now has a declared meaning.',
    sentence: '{place} now has the default {after}.',
    example: [text, { type: 'string', default: 'a' }],
  },
  'default-removed': {
    effect: 'alters',
    request: 'risky',
    response: 'safe',
    because: 'What is left out can mean something else now.',
    sentence: '{place} no longer has the default {before}.',
    example: [{ type: 'string', default: 'a' }, text],
  },
  'default-changed': {
    effect: 'alters',
    request: 'risky',
    response: 'safe',
    because: 'What is left out means something else now.',
    sentence: '{place} now has the default {after}; it was {before}.',
    example: [
      { type: 'string', default: 'a' },
      { type: 'string', default: 'b' },
    ],
  },
  'schema-deprecated': {
    effect: 'annotates',
    because: 'It still works.',
    sentence: '{place} is now deprecated.',
    example: [text, deprecated],
  },
  'schema-reactivated': {
    effect: 'annotates',
    because: 'It stays.',
    sentence: '{place} is no longer deprecated.',
    example: [deprecated, text],
  },
  'schema-sunset-added': {
    effect: 'annotates',
    because: 'It still works until then.',
    sentence: '{place} has its sunset on {after}.',
    example: [deprecated, sunset('2031-01-01')],
  },
  'schema-sunset-removed': {
    effect: 'alters',
    because: 'Nobody knows any more until when it can be relied on.',
    sentence: '{place} no longer says when its sunset is; it was {before}.',
    example: [sunset('2031-01-01'), deprecated],
  },
  'schema-sunset-withdrawn': {
    effect: 'annotates',
    because: 'What is not deprecated any more needs no date.',
    sentence: '{place} no longer has a sunset; it was {before}.',
    example: [sunset('2031-01-01'), text],
  },
  'schema-sunset-not-a-date': {
    effect: 'alters',
    because:
      'Clients cannot tell until when they can rely on it. Write a date as RFC 3339 does: 2031-01-01.',
    sentence: '{place} has the sunset {after}, which is no date.',
    example: [deprecated, sunset('soon')],
  },
  'schema-stability-decreased': {
    effect: 'alters',
    because: 'Clients rely on the stability they were promised.',
    sentence: '{place} is now {after}; it was {before}.',
    example: [text, { type: 'string', 'x-stability-level': 'beta' }],
  },
  'schema-stability-increased': {
    effect: 'annotates',
    because: 'Clients are promised more.',
    sentence: '{place} is now {after}; it was {before}.',
    example: [{ type: 'string', 'x-stability-level': 'beta' }, text],
  },
  'schema-stability-not-known': {
    effect: 'alters',
    because:
      'Clients cannot tell what they are promised. Levels are draft, alpha, beta and stable.',
    sentence:
      '{place} has the stability {after}, before {before}: one of them is no level.',
    example: [text, { type: 'string', 'x-stability-level': 'fine' }],
  },
  'schema-sunset-moved-earlier': {
    effect: 'alters',
    because: 'Those who planned by the date have less time.',
    sentence: '{place} has its sunset on {after} already; it was {before}.',
    example: [sunset('2031-01-01'), sunset('2030-01-01')],
  },
  'schema-sunset-moved-later': {
    effect: 'annotates',
    because: 'There is more time.',
    sentence: '{place} has its sunset on {after} only; it was {before}.',
    example: [sunset('2030-01-01'), sunset('2031-01-01')],
  },
  'schema-documentation-changed': {
    effect: 'annotates',
    because: 'Only people read it.',
    sentence: 'The documentation of {place} changed.',
    example: [
      { type: 'string', description: 'a' },
      { type: 'string', description: 'b' },
    ],
  },
} as const satisfies Record<string, SchemaRule>;
