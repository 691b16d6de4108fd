/** Texts of what happened to a model. */
export const auditMessages = {
  title: 'What happened',
  failed: 'What happened could not be read',
  retry: 'Try again',
  partly: 'A part of it could not be read: {{reason}}',
  empty: {
    title: 'Nothing has happened yet',
    detail:
      'What the registry, the card and the ledger tell stands here in one time line, with who did it and why.',
  },
  byRegistry: 'The registry',
  byNobody: 'Needed no approval',
  edit: 'Said on the card, of every version',
  editOfVersion: 'Said on the card, of version {{version}}',
  asked: 'Asked for: {{move}}',
  decided: 'Decided: {{move}}',
  event: {
    'first-seen': 'Seen in the registry for the first time',
    'version-added': 'Version {{version}} came',
    'version-changed': 'Version {{version}} changed in the registry',
    'version-gone': 'Version {{version}} is gone from the registry',
    'version-back': 'Version {{version}} is back in the registry',
    'alias-moved': '{{alias}} points at version {{version}}',
    gone: 'The model is gone from the registry',
    back: 'The model is back in the registry',
    'card-edited': 'Somebody said something on the card',
    'card-text-changed': 'A file of the card changed',
    'promotion-requested': 'Asked that version {{version}} hold {{alias}}',
    'promotion-applied': 'Version {{version}} holds {{alias}}',
    'promotion-rejected': 'Version {{version}} for {{alias}}: rejected',
    'promotion-withdrawn': 'Version {{version}} for {{alias}}: withdrawn',
    'promotion-failed': 'Version {{version}} for {{alias}}: could not be done',
    registered: 'Version {{version}} was registered here',
    deprecated: 'Version {{version}} was deprecated',
    'deprecation-withdrawn':
      'The deprecation of version {{version}} was withdrawn',
  },
  eventOfModel: {
    'alias-moved': '{{alias}} was taken away: no version holds it',
    deprecated: 'The model was deprecated',
    'deprecation-withdrawn': 'The deprecation of the model was withdrawn',
  },
} as const;
