/** Texts of the page of one API. */
export const contractMessages = {
  sentence: {
    none: '{{title}} has no definition yet.',
    first: '{{title}} has had this definition since {{time}}.',
    unreadable:
      'The latest definition of {{title}}, of {{time}}, cannot be read.',
    notWhole:
      'The latest definition of {{title}}, of {{time}}, is not compared: parts of it are elsewhere.',
    apart:
      '{{title}} last changed on {{time}}; that is not compared with what was before.',
    breaking_one: '{{title}} last changed on {{time}}, and broke one thing.',
    breaking_other:
      '{{title}} last changed on {{time}}, and broke {{number}} things.',
    risky: '{{title}} last changed on {{time}}, and may have broken somebody.',
    safe: '{{title}} last changed on {{time}}, and broke nobody.',
    unread: '{{title}} changed on {{time}}; what that changed is being read.',
    earlier: 'It last broke somebody on {{time}}.',
    notCompared:
      '{{title}} last changed on {{time}}. Definitions of its format are not compared.',
  },
  lastBreaking: {
    title: 'The last breaking change',
    broke_one: 'The definition of {{time}} ({{version}}) broke one thing.',
    broke_other:
      'The definition of {{time}} ({{version}}) broke {{number}} things.',
    waived_one: '{{number}} of them is waived.',
    waived_other: '{{number}} of them are waived.',
    concerns: 'It concerns {{owners}}.',
    nobody: 'The catalog knows of nobody whom it concerns.',
    unseen_one:
      'It concerns {{number}} more that the catalog does not show you.',
    unseen_other:
      'It concerns {{number}} more that the catalog does not show you.',
    unknown: 'Whom it concerns is not known: the catalog did not answer.',
    more_one: 'and {{number}} more',
    more_other: 'and {{number}} more',
    link: 'All that changed',
    error: 'What last broke somebody could not be loaded',
  },
  gone: 'The catalog has had no such API since {{time}}. What is known of it stays.',
  keepsLast:
    'The last one that can be read is version {{version}} of {{time}}; the next one is compared with it.',
  keepsLastWhole:
    'The last whole one is that of {{time}}; the next one is compared with it.',
  keepsLastUnnumbered:
    'The last one that can be read is that of {{time}}; the next one is compared with it.',
  facts: {
    owner: 'Owner',
    lifecycle: 'Lifecycle',
    format: 'Format',
    version: 'Declared version',
    operations: 'Operations',
    since: 'Watched since',
    breaking: 'Last breaking change',
    entity: 'In the catalog',
    noBreaking: 'None known',
    none: 'None',
  },
  history: {
    title: 'What changed',
    none: 'No definition has come yet.',
    row: '{{time}}: {{version}}',
    version: 'version {{version}}',
    noVersion: 'no version declared',
    ofRevision: 'revision {{revision}}',
    release: 'release {{release}}',
    releaseOf: 'release {{release}}, version {{version}}',
    short: {
      catalog: 'from the catalog',
      git: 'from git',
      module: 'from a module of the portal',
      published: 'published',
    },
    source: {
      catalog: 'from the catalog',
      published: 'published by {{by}}',
      git: 'from git',
      module: 'from a module of the portal',
      filledIn: 'from git, filled in by {{by}}',
    },
    revision: 'Revision',
    note: 'Note',
    came: 'How it came',
    size: 'Size',
    digest: 'Digest',
    more: 'Show older ones',
    error: 'The definitions could not be loaded',
    which: 'Definitions',
    all: 'All',
    breaking: 'Breaking',
    risky: 'Breaking or risky',
    nothing: 'No definition changed anything of that weight.',
    save: 'Save the definition',
    saveFailed: 'The definition could not be saved',
  },
  changes: {
    label: 'Changes, the weightiest first',
    none: 'Nothing that a program meets has changed.',
    notCompared:
      'Definitions of this format are kept, and told apart; what changed in them is not told.',
    apart: {
      'nothing-before':
        'It is not compared: no definition before it can be compared with.',
      'formats-differ':
        'It is not compared with the one before, which is of another format.',
      'format-not-compared':
        'Definitions of its format are kept, and told apart; what changed in them is not told.',
      unreadable:
        'It is not compared with the one before: one of the two cannot be read.',
      other: 'It is not compared with the one before.',
    },
    formatChanged:
      'The format changed: this one is {{after}}, the one before is {{before}}. Definitions are compared within one format; what comes next is compared with this one.',
    whole: 'The whole API',
    operations_one: '{{number}} operation',
    operations_other: '{{number}} operations',
    notices: {
      client: 'Clients notice',
      server: 'The server notices',
      both: 'Both sides notice',
    },
    more: 'Show more changes',
    all: 'Show all {{number}}',
    first: 'Show the first {{number}} only',
    search: 'Search these changes',
    loading: '{{loaded}} of {{all}} are loaded',
    shown: '{{shown}} of {{all}}',
    noneFound:
      'No change says that. Search by words of its sentence, its path, its rule, or by breaking, risky or safe.',
    notTold_one: '{{number}} more change is counted, and not told.',
    notTold_other: '{{number}} more changes are counted, and not told.',
    leftOff: 'The weightiest {{shown}} of {{all}} changes are shown.',
    error: 'The changes could not be loaded',
    before: 'Before',
    after: 'After',
  },
  since: {
    known: 'Since {{version}}, {{time}}',
    'not-compared':
      'Since when is not known: definitions between the two are not kept, or not compared.',
    'too-many':
      'Since when is not known: more changed between the two than is looked through.',
    spread: 'Brought by several definitions between the two together.',
  },
  faults: {
    title: 'What is wrong with it',
    notWholeTitle: 'Why it is not compared',
    readableTitle: 'What to look at in it',
    place: 'Line {{line}}, column {{column}}',
    line: 'Line {{line}}',
    again: 'It is tried again: {{time}}.',
    alike: '{{number}} alike.',
    places_one: '{{number}} place',
    places_other: '{{number}} places',
  },
  consumers: {
    title: 'Whom it touches',
    answer_one: '{{number}} consumer, of {{owners}}.',
    answer_other: '{{number}} consumers, of {{owners}}.',
    owners_one: '{{number}} owner',
    owners_other: '{{number}} owners',
    none: 'The catalog knows of nobody who consumes this API. Entities say so by spec.consumesApis.',
    unknown:
      'The catalog did not answer, so it is not known who consumes this API.',
    label: 'Who consumes it',
    consumer: 'Consumer',
    kind: 'Kind',
    owner: 'Owner',
    providers: 'Provided by',
    error: 'Who consumes it could not be loaded',
  },
  concerned: {
    owners: 'Concerns today: {{owners}}.',
    unseen_one:
      'Concerns today {{number}} more that the catalog does not show you.',
    unseen_other:
      'Concerns today {{number}} more that the catalog does not show you.',
    nobody: 'The catalog knows of nobody whom it concerns today.',
    unknown: 'Whom it concerns today is not known: the catalog did not answer.',
    error: 'Whom it concerns today could not be loaded',
  },
  known: {
    label: 'Who knows of it',
    nobody: 'Nobody has said yet that they know of it.',
    by: '{{by}} has known of it since {{time}}.',
    byMe: 'You, {{by}}, have known of it since {{time}}.',
    note: 'Note: {{note}}',
    kept: 'It is kept that you know of it. Owners of the API see it; it stays, and cannot be taken back.',
    error: 'Who knows of it could not be loaded',
    say: 'I know of it',
    denied:
      'You may not say so here: the permission apiContracts.acknowledge is missing.',
    failed: 'That could not be kept',
  },
  compare: {
    title: 'Compare any two',
    from: 'From',
    to: 'to',
    compare: 'Compare',
    older: 'Show older ones to choose from',
    unloaded: 'Another one, {{id}}',
    under: 'The two are being compared.',
    unreadable:
      'The two are not compared: what is wrong with them is told below.',
    faults: {
      before: 'What is wrong with the first',
      after: 'What is wrong with the second',
    },
    notes: {
      title: 'What was not compared',
      before: 'In the first',
      after: 'In the second',
      leftOff_one: '{{number}} more place is not told.',
      leftOff_other: '{{number}} more places are not told.',
    },
    notCompared: 'The two are not compared.',
    same: 'Both are the same definition: choose another one to compare it with.',
    misnamed:
      'The address names “{{id}}”, which is no definition. Choose two above, and compare them.',
    unknown: {
      title: 'One of the two is no definition of this API',
      detail:
        'The address names one that this API never had; it may be of another API.',
      whatToDo: 'Choose two in the lists above, and compare them.',
    },
    error: 'The two could not be compared',
  },
  unknown: {
    title: 'No API is called {{name}}',
    detail: 'The catalog has, and had, no API entity with this reference.',
    whatToDo:
      'Look for it in the list. An API that was just registered is there within a minute.',
    action: 'All APIs',
  },
  failed: { stillWorks: 'The catalog, and the API pages of the portal.' },
} as const;
