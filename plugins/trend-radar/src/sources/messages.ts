import { analysesMessages } from './analyses/messages';
import { collectorMessages } from './collector/messages';
import { notKeptMessages } from './notKept/messages';
import { runsMessages } from './runs/messages';
import { sliMessages } from './sli/messages';

/** Texts of the sources page; each part keeps its own beside its components. */
export const sourcesMessages = {
  answer: {
    all_one: 'The one collector is fresh.',
    all_other: 'All {{number}} collectors are fresh.',
    failed: '{{share}} failed, {{title}}:',
    stale: '{{share}} is out of date, {{title}}:',
    keeps: 'pages keep its values of {{time}}.',
    keepsNothing: 'it has not brought any values yet.',
    several:
      '{{share}} need attention: {{parts}}. Pages keep their last values.',
    severalFailed: '{{number}} failed',
    severalStale_one: '{{number}} is out of date',
    severalStale_other: '{{number}} are out of date',
    never_one: '{{share}} has not brought any values yet.',
    never_other: '{{share}} have not brought any values yet.',
    running_one: '{{share}} is being read now.',
    running_other: '{{share}} are being read now.',
    share_one: 'The one collector',
    share_other: '{{part}} of {{total}} collectors',
    kept: '{{number}} observations kept.',
    models_one: '{{number}} model known.',
    models_other: '{{number}} models known.',
    notKept_one: '{{number}} item could not be kept.',
    notKept_other: '{{number}} items could not be kept.',
  },
  counted: {
    failed: '{{number}} failed',
    stale: '{{number}} out of date',
    interrupted: '{{number}} interrupted',
    never: '{{number}} without values',
    running: '{{number}} running',
    partial: '{{number}} partly kept',
    unknown: '{{number}} in another state',
    fresh: '{{number}} fresh',
  },
  state: {
    failed: 'Last run failed',
    stale: 'Out of date',
    interrupted: 'Interrupted',
    never: 'No values yet',
    running: 'Running',
    partial: 'Partly kept',
    unknown: 'In another state',
    fresh: 'Fresh',
  },
  order: 'What needs attention comes first',
  search: 'Search collectors',
  facet: { state: 'State' },
  noMatch: {
    title: 'No collector matches',
    description:
      'There are {{total}} collectors; the words and filters above leave none of them.',
    clear: 'Clear filters',
  },
  unknown: 'No collector with the id “{{id}}” is installed.',
  empty: {
    title: 'No collectors yet',
    description:
      'A collector reads one system (a package registry, a metrics store, a repository) and keeps what it finds as observations; radars and trends are computed from them. It comes as a backend module, and appears here when it is installed.',
    action: 'Read how to add a collector',
  },
  error: {
    stillWorks:
      'Radars, topics and the catalog: they show the values of the last runs.',
    partStillWorks: 'The rest of this page, and the other pages.',
  },
  mayNotRun:
    'You can look at everything here. Running a collector needs the permission {{permission}}: ask whoever runs this portal.',
  live: {
    running: '{{title}} is running, {{share}} done',
    runningOpen: '{{title}} is running',
    ended: '{{title}}: {{state}}',
  },
  collector: collectorMessages,
  runs: runsMessages,
  notKept: notKeptMessages,
  analyses: analysesMessages,
  sli: sliMessages,
} as const;
