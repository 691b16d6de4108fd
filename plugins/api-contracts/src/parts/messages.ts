/** Texts of parts that several pages share. */
export const partsMessages = {
  more: {
    failed: 'More could not be loaded: {{reason}}',
    outdated: 'This may be outdated, it could not be loaded again: {{reason}}',
    retry: 'Try again',
  },
  notWhole: 'Not whole',
  notCompared: 'Not compared',
  place: {
    whole: 'The whole definition',
    operation: '{{name}}',
    path: 'Path {{name}}',
    schema: 'Schema {{name}}',
    channel: 'Channel {{name}}',
    within: '{{where}}: {{rest}}',
  },
} as const;
