import { recordChangesMessages } from './recordChanges/messages';
import { versionPickerMessages } from './versionPicker/messages';

/** Words of the pieces that all pages of models share. */
export const partsMessages = {
  example: {
    text: 'Example data: made up to show what the pages look like. To switch it off, set {{setting}} in the configuration of the portal.',
  },
  attention: {
    none: 'Nothing',
    more: '+{{number}}',
    rule: {
      gone: 'Gone upstream',
      'version-failed': 'A version failed',
      'promotion-waiting': 'A promotion waits',
      'no-owner': 'No owner',
      'no-card': 'No card',
      'deprecated-in-use': 'Deprecated, in use',
      'unknown-risk': 'Risk not said',
      'incomplete-card': 'Card incomplete',
      'worse-figures': 'Does worse',
      'changed-figures': 'Figures changed',
      'no-evaluation': 'Not evaluated',
      'old-version': 'Old version',
    },
  },
  risk: {
    unacceptable: 'Unacceptable',
    high: 'High',
    limited: 'Limited',
    minimal: 'Minimal',
    unsaid: 'Not said',
  },
  completeness: {
    answered: '{{answered}} of {{asked}}',
    label: '{{answered}} of {{asked}} headings of {{profile}} answered',
    unknown: 'Not composed',
  },
  aliases: {
    none: 'None',
    of: '{{alias}} → {{version}}',
  },
  judged: {
    newer: '{{version}} is newer',
    gone: 'gone upstream',
  },
  latest: {
    none: 'None',
    unknownTime: 'time not known',
    status: { pending: 'pending', failed: 'failed' },
  },
  goneSince: 'Gone upstream since {{time}}',
  deprecatedSince: 'Deprecated since {{time}}',
  recordChanges: recordChangesMessages,
  versionPicker: versionPickerMessages,
} as const;
