/** Texts of how a version is picked. */
export const versionPickerMessages = {
  open: 'Find another version',
  region: 'Find a version of {{model}}',
  search: 'Part of the version, or of an alias',
  results: 'Versions that match',
  none: 'No version has this in it.',
  failed: 'The versions could not be read: {{reason}}',
  more: 'Show more',
  close: 'Close',
} as const;
