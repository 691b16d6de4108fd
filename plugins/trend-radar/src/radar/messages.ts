import { ownersMessages } from './owners/messages';
import { recentMessages } from './recent/messages';
import { selectionMessages } from './selection/messages';
import { trackRecordMessages } from './trackRecord/messages';
import { whatIfMessages } from './whatIf/messages';

/** Texts of the radar page. */
export const radarMessages = {
  watched_one: '{{number}} topic watched',
  watched_other: '{{number}} topics watched',
  since: 'In the last {{number}} {{period}}',
  period: { day: 'days', week: 'weeks', month: 'months' },
  movedIn: '{{number}} moved toward {{ring}}',
  movedOut: '{{number}} moved away from it',
  movedNew_one: '{{number}} is new',
  movedNew_other: '{{number}} are new',
  answer: '{{watched}}. {{period}}, {{moves}}.',
  answerRecent: '{{watched}}. {{period}}, {{moves}}; {{recent}}.',
  answerUnmoved: '{{watched}}. {{period}}, none changed its ring.',
  answerPending: '{{watched}}.',
  definition: 'Definition',
  asOf: 'Data as of {{period}}',
  computedAt: 'computed',
  owner: 'Owner',
  movement: {
    in: 'Moved in',
    out: 'Moved out',
    new: 'New',
    none: 'Not moved',
  },
  movementFrom: {
    in: 'Moved in from {{ring}}',
    out: 'Moved out from {{ring}}',
    new: 'New',
    none: 'Not moved',
  },
  movementNamed: {
    in: 'moved in from {{ring}}',
    out: 'moved out from {{ring}}',
    new: 'new',
    none: 'not moved',
  },
  movementShort: {
    in: 'in from {{ring}}',
    out: 'out from {{ring}}',
    new: 'new',
    none: 'not moved',
  },
  decision: {
    suggested: '{{ring}} suggested',
    decided: 'decided',
    agrees: 'suggested alike',
    alone: 'decided, nothing suggested',
    importedAlone: 'nothing suggested',
    imported: 'imported from {{from}}',
    drift: 'left behind since {{since}}',
    overdue: 'review overdue',
    state: {
      decided: 'Decided',
      undecided: 'Not decided',
      differs: 'Decided ≠ suggested',
      overdue: 'Review overdue',
      drifting: 'Left behind by the evidence',
    },
    mark: 'Decided by people',
    foot: 'circle: decided by people; line: toward the suggested ring',
    aloneExplained:
      'This radar has no signal: each topic stands in the ring that people decided, in the middle of it, and nothing is suggested. Movement is as of the last decision on the radar.',
    markDiffers: 'Decided otherwise: the line points to the suggested ring',
    explained:
      'Where people have decided on a ring, the topic is drawn in that ring, with a circle around its mark; all others are drawn where they are suggested. The filter of rings and their counts go by where topics stand; moves are those of the suggestion. A decision is left behind once the suggestion has been, for {{number}} {{period}}, neither what it was when it was decided nor what was decided.',
  },
  whatIf: whatIfMessages,
  owners: ownersMessages,
  recent: recentMessages,
  select: selectionMessages,
  trackRecord: trackRecordMessages,
  search: 'Search topics',
  facet: {
    quadrant: 'Quadrant',
    ring: 'Ring',
    decision: 'Decision',
    movement: 'Movement',
    moved: 'Moved lately',
    verdict: 'Verdict',
    tag: 'Tag',
    owner: 'Owner',
  },
  unknownFilter: {
    quadrant: 'quadrant {{value}}',
    ring: 'ring {{value}}',
    movement: 'movement {{value}}',
    moved: 'time {{value}}',
    decision: 'decision {{value}}',
    verdict: 'verdict {{value}}',
    tag: 'tag {{value}}',
    owner: 'owner {{value}}',
    focus: 'quadrant {{value}}',
  },
  focus: {
    label: 'Part of the radar',
    all: 'All',
  },
  figure: {
    label: 'Radar {{title}}: {{shown}} of {{total}} topics',
    keys: 'One stop of the Tab key. Arrow keys move between topics, Home and End go to the first and last of the list, Enter opens, W shows how the number was computed, Escape lets go.',
  },
  legend: {
    title: 'How to read this radar',
    marks: 'Marks',
    rings: 'Rings, from the centre outwards',
    distance:
      'Further in means nearer to the next ring inwards. Inside a ring, order by distance to the threshold is kept; where it is crowded, marks move to the nearest free place. The direction inside a quadrant means nothing.',
    movement:
      'Moved means: its ring changed within {{number}} {{period}}. The mark tells the last change; new is what had no value before.',
    names:
      'Names in the picture: those that moved, as far as there is room; where a name stands off, a line leads to its mark. The list names all.',
  },
  outcome: { better: 'for the better', worse: 'for the worse' },
  list: {
    label: 'Topics of the radar {{title}}',
    all_one: '{{total}} topic',
    all_other: 'All {{total}} topics',
    filtered_one: '{{shown}} of {{total}} topics matches',
    filtered_other: '{{shown}} of {{total}} topics match',
    order: 'What moved last comes first',
    orderWhatIf: 'What the change moves comes first',
    topic: 'Topic and quadrant',
    topicShort: 'Topic',
    ring: 'Ring, movement',
    ringShort: 'Ring',
    verdict: 'Verdict',
    value: 'Now, year',
    changeOfYear: 'in a year',
    decidedOn: 'Decided',
    notMeasured: 'No signal measures this topic',
    noVerdict: 'No verdict is told of a past day',
    movedAt: 'since {{period}}',
  },
  view: {
    label: 'View',
    radar: 'Radar',
    list: 'List',
  },
  noMatch: {
    title: 'No topic matches',
    description:
      'The radar has {{total}} topics; the words and filters above leave none of them.',
    clear: 'Clear filters',
  },
  empty: {
    title: 'This radar has no topics yet',
    description:
      'Topics appear here when a collector has brought the signal that the radar reads. A topic goes to the first quadrant whose tag it has.',
    action: 'Open sources',
    withoutSignal:
      'It reads no signal. Topics come by an import of a tech radar, or once its definition names a signal.',
    define: 'Open the definition',
  },
  computing: {
    title: 'This radar is being computed',
    progress: '{{what}}: {{done}} of {{total}}',
    progressOpen: '{{what}}: {{done}} so far',
    description: 'The page renews itself. Topics appear as they are done.',
  },
  unknown: {
    stillWorks: 'The other radars.',
    whatToDo: 'Choose the radar from the list; its name may have changed.',
    action: 'See all radars',
  },
  error: {
    stillWorks: 'The list of radars and the topics that you have open.',
    blips: 'The topics of this radar could not be loaded',
    filtered: 'The topics that match could not be loaded',
    blipsStillWorks: 'The radar’s own facts above, and the other radars.',
    filteredStillWorks: 'The radar without filters.',
  },
  exports: {
    filtered: 'Filtered: {{shown}} of {{total}} topics',
    all: 'All {{total}} topics',
    rings: 'Rings, from the centre outwards: {{rings}}',
    noDrawing: 'the radar is not drawn yet.',
  },
} as const;
