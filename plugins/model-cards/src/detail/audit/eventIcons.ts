import {
  ModelEvent,
  StateIconName,
} from '@almanac/backstage-plugin-insights-react';

/** The icon of each thing that can happen to a model. */
export const eventIcons: Record<ModelEvent['kind'], StateIconName> = {
  'first-seen': 'sprout',
  'version-added': 'sprout',
  'version-changed': 'turning',
  'version-gone': 'warning',
  'version-back': 'check',
  'alias-moved': 'inward',
  gone: 'warning',
  back: 'check',
  'card-edited': 'turning',
  'card-text-changed': 'turning',
  'promotion-requested': 'clock',
  'promotion-applied': 'check',
  'promotion-rejected': 'cross',
  'promotion-withdrawn': 'dash',
  'promotion-failed': 'cross',
  registered: 'sprout',
  deprecated: 'warning',
  'deprecation-withdrawn': 'check',
};
