import { completenessMessages } from './completeness/messages';
import { editMessages } from './edit/messages';
import { exportMessages } from './export/messages';
import { faultsMessages } from './faults/messages';
import { fieldMessages } from './fields/messages';
import { historyMessages } from './history/messages';
import { importMessages } from './import/messages';
import { valueMessages } from './values/messages';

/** Texts of the card of a model. */
export const cardMessages = {
  failed: 'The card could not be read',
  empty:
    'Nobody has said anything on this card yet. It fills from files beside the code, from the registry, and from what people say here.',
  print: 'Print',
  unspoken: 'Nobody spoke of:',
  by: {
    human: 'Said by people: {{source}}',
    machine: 'Recorded by a machine: {{source}}',
    read: 'Read it there',
  },
  kind: {
    unknown: 'Nobody knows',
    notApplicable: 'Does not apply',
  },
  source: {
    open: 'Source',
    openSeveral: '{{number}} sources',
    of: '{{words}}: {{field}}',
    others: 'Others said, and this outweighs it',
  },
  sources: {
    title: 'What the card is composed of',
    empty: 'No source says anything of this model yet.',
    source: 'Source',
    kind: 'Kind',
    by: 'Written by',
    at: 'When',
    human: 'People',
    machine: 'A machine',
    noFile: 'No file: the registry, or a person here',
    noTime: 'Not said',
    digest: 'Digest of this card:',
  },
  field: fieldMessages,
  value: valueMessages,
  completeness: completenessMessages,
  faults: faultsMessages,
  export: exportMessages,
  import: importMessages,
  history: historyMessages,
  edit: editMessages,
} as const;
