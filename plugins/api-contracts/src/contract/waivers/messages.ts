/** Texts about what is waived. */
export const waiversMessages = {
  mark: 'Waived until {{time}} by {{by}}: {{reason}}',
  sentence_one:
    '{{title}} last changed on {{time}}, and broke one thing, which is waived.',
  sentence_other:
    '{{title}} last changed on {{time}}, and broke {{number}} things, which are all waived.',
  waive: 'Waive',
  count_one: '{{number}} breaking waived',
  count_other: '{{number}} breaking waived',
  dialog: {
    title: 'Waive this change',
    why: 'It stays a breaking change, and is not counted among what needs somebody until the waiver ends. Those who consume the API are told all the same.',
    reason: 'Why it need not be mended',
    noReason: 'Say why.',
    until: 'Until',
    noUntil: 'Choose a day from tomorrow on, within a year.',
    where: 'Where',
    here: 'Only here',
    everywhere: 'Wherever this rule speaks in this API',
    confirm: 'Waive it',
    cancel: 'Cancel',
    failed: 'It could not be waived',
  },
  section: {
    title: 'What is waived',
    none: 'Nothing of this API is, or was, waived. A breaking change is waived where it is listed.',
    label: 'Waivers, the latest first',
    rule: 'Rule',
    where: 'Where',
    everywhere: 'Wherever',
    reason: 'Why',
    until: 'Until',
    state: 'State',
    by: 'By',
    error: 'What is waived could not be loaded',
    more: 'Show older ones',
    withdraw: 'Withdraw',
    withdrawFailed: 'The waiver could not be withdrawn',
    denied:
      'You may not waive here: the permission apiContracts.waive is missing.',
  },
  state: {
    inForce: 'In force',
    over: 'Over',
    withdrawn: 'Withdrawn by {{by}}',
  },
} as const;
