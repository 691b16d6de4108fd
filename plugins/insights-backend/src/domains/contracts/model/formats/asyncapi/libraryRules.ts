/** What the library judges by itself, where no rule of ours is closer. */
export const LIBRARY_RULES = {
  breaking: {
    id: 'asyncapi-part-changed',
    explanation:
      'The specification says so much of this part: programs that rely on it fail.',
  },
  unclassified: {
    id: 'asyncapi-part-changed-risky',
    explanation: 'What it means to programs is not known.',
  },
  'non-breaking': {
    id: 'asyncapi-part-changed-safe',
    explanation: 'Programs do not rely on it.',
  },
} as const;
