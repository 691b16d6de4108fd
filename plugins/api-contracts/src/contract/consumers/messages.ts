/** Texts about who consumes an API, and who of them knows of what broke. */
export const consumersMessages = {
  answer_one: '{{number}} consumer, of {{owners}}.',
  answer_other: '{{number}} consumers, of {{owners}}.',
  owners_one: '{{number}} owner',
  owners_other: '{{number}} owners',
  unseen_one: 'The catalog names {{number}} more that it does not show you.',
  unseen_other: 'The catalog names {{number}} more that it does not show you.',
  notShown:
    'The catalog does not show you this API, so it is not known here who consumes it.',
  onlyUnseen_one:
    'The catalog names {{number}} consumer, and does not show it to you.',
  onlyUnseen_other:
    'The catalog names {{number}} consumers, and does not show them to you.',
  last: {
    title: 'The last breaking change',
    none: 'No definition that is known here broke anybody.',
    said_one:
      'The definition of {{time}} broke one thing: {{known}} of {{owners}} owners of consumers know of it.',
    said_other:
      'The definition of {{time}} broke {{number}} things: {{known}} of {{owners}} owners of consumers know of it.',
    waived_one: '{{number}} of them is waived.',
    waived_other: '{{number}} of them are waived.',
    alone_one: 'The definition of {{time}} broke one thing.',
    alone_other: 'The definition of {{time}} broke {{number}} things.',
    link: 'What it changed',
  },
  ownerTable: {
    label: 'Owners of consumers',
    owner: 'Owner',
    consumers: 'Consumers',
    knows: 'Knows of the last breaking change',
    yes: '{{by}} said so on {{time}}',
    no: 'Nobody of them has said so',
    nobody: 'Nobody can say so: they have no owner',
  },
} as const;
