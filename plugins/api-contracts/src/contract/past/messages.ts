/** Texts of what was read of the past of an API. */
export const pastMessages = {
  title: 'Where the past comes from',
  git_zero: 'Git holds no earlier definition: {{place}}. Last read {{time}}.',
  git_one:
    '{{number}} definition of the time before comes from git: {{place}}. Last read {{time}}.',
  git_other:
    '{{number}} definitions of the time before come from git: {{place}}. Last read {{time}}.',
  module_zero:
    'No earlier definition comes from {{place}}. Last read {{time}}.',
  module_one:
    '{{number}} definition of the time before comes from {{place}}. Last read {{time}}.',
  module_other:
    '{{number}} definitions of the time before come from {{place}}. Last read {{time}}.',
  waiting: 'What was before is being read.',
  failed: 'What was before could not be read.',
  none: 'Nothing tells of the time before the portal watched it.',
  again: 'Read it again',
  asked: 'It is read again.',
  denied:
    'You may not have it read again: the permission apiContracts.publish is missing.',
  askFailed: 'That could not be asked for',
  error: 'Where the past comes from could not be loaded',
  settling: {
    title: 'The catalog is being read',
    description:
      'The portal has just begun. APIs appear here as the catalog reads its files, mostly within a minute.',
  },
} as const;
