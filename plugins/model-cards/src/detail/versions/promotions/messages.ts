/** Texts of promotions: which version holds which alias, and who decided it. */
export const promotionMessages = {
  waiting: 'Waiting for approval',
  fourEyes: 'Somebody other than who asked must approve.',
  otherMust: 'You asked for it: somebody else must approve.',
  mayNotDecide: 'To decide you need the permission modelCards.approve.',
  mayNotAsk: 'To ask for a promotion you need the permission modelCards.write.',
  cannotMove: 'Aliases of this registry are moved there.',
  move: {
    on: '{{alias}}: from version {{from}} to {{to}}',
    first: '{{alias}}: to version {{to}}, which nobody held before',
    away: '{{alias}}: taken away from version {{from}}',
  },
  decide: {
    approve: 'Approve',
    reject: 'Reject',
    withdraw: 'Withdraw',
    approveTitle: 'Approve this promotion',
    rejectTitle: 'Reject this promotion',
    withdrawTitle: 'Withdraw this promotion',
  },
  freezes:
    'The card is frozen as it is now, and the alias is moved in the registry.',
  decisionReason: 'Why (stands in the ledger)',
  unread: 'The promotion could not be read',
  failed: 'It was not decided',
  overtaken: 'It was decided meanwhile, or changed. Look at it again.',
  notApplied: 'It could not be done: {{why}}',
  ask: 'Ask for a promotion',
  send: 'Ask',
  alias: 'Alias',
  version: 'Version that shall hold it',
  takeAway: 'None: take the alias away',
  holder: 'Version {{version}} holds it now.',
  noHolder: 'No version holds it now.',
  reason: 'Why',
  notAsked: 'It was not asked for',
  conflict:
    'Another version holds the alias by now. Close this, look at who holds it, and ask again.',
  fault: {
    noAlias: 'Name the alias.',
    holds: 'Nothing would change: this is as it is now.',
    noReason: 'Say why.',
    evidence: 'Evidence has a title and an address of the web.',
  },
  evidence: 'Evidence',
  evidenceTitle: 'Title of evidence {{number}}',
  evidenceUrl: 'Address of evidence {{number}}',
  addEvidence: 'Add evidence',
  removeEvidence: 'Remove evidence {{number}}',
  ledger: 'Ledger of promotions',
  ledgerNote:
    'Every move of an alias that is known, with who asked and who decided, whatever the registry keeps.',
  ledgerEmpty:
    'No alias has been moved yet. Moves stand here, those that were made in the registry too.',
  ledgerFailed: 'The ledger could not be read',
  column: {
    state: 'State',
    move: 'What moves, and why',
    asked: 'Asked by',
    decided: 'Decided by',
    card: 'Card as it was',
  },
  byRegistry: 'Seen in the registry',
  openCard: 'Frozen card',
  noCard: 'None',
  whole: 'All of it',
} as const;

/** Texts of a card as it was when a promotion was approved. */
export const frozenMessages = {
  title: 'Card as it was approved',
  failed: 'The frozen card could not be read',
  intact: 'Intact: the content still has the digest that it was frozen with.',
  notIntact:
    'Not intact: the content no longer has the digest that it was frozen with. Somebody changed what is kept.',
  version: 'Version',
  at: 'Frozen',
  digest: 'Digest',
  complete: 'Headings answered',
  since: 'What the card of this version says otherwise now',
  nothingSince: 'Nothing: the card still says the same.',
  card: 'What it said',
} as const;
