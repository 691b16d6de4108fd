import { exampleDocument } from '../exampleDocument';
import type { OperationRule } from './OperationRule';

const pets = exampleDocument({});
const none = { ...pets, paths: {} };
const operation = exampleDocument;
const sunset = (date: string) =>
  operation({ deprecated: true, 'x-sunset': date });

/** Operations that come, go, move, or are announced to. */
export const lifecycleRules = {
  'operation-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is new.',
    explanation: 'Nobody calls it yet.',
    example: [none, pets],
  },
  'operation-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone.',
    explanation: 'Whoever calls it gets an error.',
    example: [pets, none],
  },
  'deprecated-operation-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place}, which was deprecated, is gone.',
    explanation: 'It was announced; who has not followed yet gets an error.',
    example: [operation({ deprecated: true }), none],
  },
  'operation-removed-before-sunset': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is gone before its sunset on {before}.',
    explanation: 'Clients were promised that it works until then.',
    example: [sunset('9999-12-31'), none],
  },
  'unstable-operation-removed': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place}, which was {before}, is gone.',
    explanation: 'What is a draft or alpha was never promised to stay.',
    example: [operation({ 'x-stability-level': 'alpha' }), none],
  },
  'operation-removed-after-sunset': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is gone, as announced for {before}.',
    explanation: 'Clients were told in time.',
    example: [sunset('2001-01-01'), none],
  },
  'operation-moved': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is the operation {name} that was {before}.',
    explanation: 'Whoever calls the old place gets an error.',
    example: [
      operation({ operationId: 'addPet' }),
      {
        ...pets,
        paths: {
          '/animals': {
            post: {
              operationId: 'addPet',
              responses: { '200': { description: 'OK' } },
            },
          },
        },
      },
    ],
  },
  'operation-deprecated': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is now deprecated.',
    explanation: 'It still works.',
    example: [pets, operation({ deprecated: true })],
  },
  'operation-reactivated': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is no longer deprecated.',
    explanation: 'It stays.',
    example: [operation({ deprecated: true }), pets],
  },
  'sunset-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} has its sunset on {after}.',
    explanation: 'It still works until then.',
    example: [operation({ deprecated: true }), sunset('2031-01-01')],
  },
  'sunset-too-early': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} has its sunset on {after} already, in {name} days.',
    explanation: 'Clients have less time than the deprecation policy grants.',
    example: [operation({ deprecated: true }), sunset('2001-01-01')],
  },
  'sunset-removed': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} no longer says when its sunset is; it was {before}.',
    explanation: 'Nobody knows any more until when it can be relied on.',
    example: [sunset('2031-01-01'), operation({ deprecated: true })],
  },
  'sunset-withdrawn': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} no longer has a sunset; it was {before}.',
    explanation: 'It is not deprecated any more.',
    example: [sunset('2031-01-01'), pets],
  },
  'sunset-moved-earlier': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} has its sunset on {after} already; it was {before}.',
    explanation: 'Those who planned by the date have less time.',
    example: [sunset('2031-01-01'), sunset('2030-01-01')],
  },
  'sunset-moved-later': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} has its sunset on {after} only; it was {before}.',
    explanation: 'There is more time.',
    example: [sunset('2030-01-01'), sunset('2031-01-01')],
  },
  'sunset-not-a-date': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} has the sunset {after}, which is no date.',
    explanation:
      'Clients cannot tell until when they can rely on it. Write a date as RFC 3339 does: 2031-01-01.',
    example: [operation({ deprecated: true }), sunset('soon')],
  },
  'stability-decreased': {
    severity: 'breaking',
    notices: 'client',
    sentence: '{place} is now {after}; it was {before}.',
    explanation: 'Clients rely on the stability they were promised.',
    example: [
      operation({ 'x-stability-level': 'stable' }),
      operation({ 'x-stability-level': 'beta' }),
    ],
  },
  'stability-not-known': {
    severity: 'breaking',
    notices: 'client',
    sentence:
      '{place} has the stability {after}, before {before}: one of them is no level.',
    explanation:
      'Clients cannot tell what they are promised. Levels are draft, alpha, beta and stable.',
    example: [
      operation({ 'x-stability-level': 'stable' }),
      operation({ 'x-stability-level': 'fine' }),
    ],
  },
  'stability-increased': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} is now {after}; it was {before}.',
    explanation: 'Clients are promised more.',
    example: [
      operation({ 'x-stability-level': 'beta' }),
      operation({ 'x-stability-level': 'stable' }),
    ],
  },
  'operation-id-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} now has the operationId {after}.',
    explanation: 'It had none.',
    example: [pets, operation({ operationId: 'addPet' })],
  },
  'operation-id-removed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} no longer has the operationId {before}.',
    explanation:
      'Generated code is named after it; nothing on the wire changes.',
    example: [operation({ operationId: 'addPet' }), pets],
  },
  'operation-id-changed': {
    severity: 'risky',
    notices: 'client',
    sentence: '{place} now has the operationId {after}; it was {before}.',
    explanation:
      'Generated code is named after it; nothing on the wire changes.',
    example: [
      operation({ operationId: 'addPet' }),
      operation({ operationId: 'createPet' }),
    ],
  },
  'tag-added': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} now has the tag {after}.',
    explanation: 'Only documentation is ordered by it.',
    example: [pets, operation({ tags: ['pets'] })],
  },
  'tag-removed': {
    severity: 'safe',
    notices: 'client',
    sentence: '{place} no longer has the tag {before}.',
    explanation: 'Only documentation is ordered by it.',
    example: [operation({ tags: ['pets'] }), pets],
  },
  'operation-documentation-changed': {
    severity: 'safe',
    notices: 'client',
    sentence: 'The documentation of {place} changed.',
    explanation: 'Only people read it.',
    example: [operation({ summary: 'a' }), operation({ summary: 'b' })],
  },
} as const satisfies Record<string, OperationRule>;
