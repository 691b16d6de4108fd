import type { CollectedSignal } from '@almanac/backstage-plugin-insights-node';
import { BROWSER_DIMENSION } from './browsers';

/** Namespace of all ids, and the collector's own id. */
export const NAMESPACE = 'web-platform';

/** Id of the signal of support. */
export const SUPPORT_SHARE = `${NAMESPACE}:support-share`;

/** Id of the signal of features by group. */
export const GROUP_FEATURES = `${NAMESPACE}:group-features`;

/** Grows when the way of measuring changes, not when the packages do. */
const DEFINITION_VERSION = '1';

/** The signals, with the versions that they are computed from. */
export function signalsFrom(versions: {
  line: string;
  caniuse: string;
}): CollectedSignal[] {
  return [
    {
      id: SUPPORT_SHARE,
      title: 'Browser support',
      description:
        'Share of the use of the core browsers (Chrome, Edge, Firefox and Safari, on desktop and mobile) whose newest release at the end of the month supports the feature.',
      unit: '1',
      step: 'month',
      kind: 'share',
      aggregation: 'last',
      higherIs: 'good',
      dimensions: [BROWSER_DIMENSION],
      definitionVersion: DEFINITION_VERSION,
      note: `Weighted by today's usage: caniuse-lite ${versions.caniuse}. Past months use the same weights, so a change shows support, not a shift between browsers. Who does not have the newest release yet is counted as if they had.`,
      source: versions.line,
    },
    {
      id: GROUP_FEATURES,
      title: 'Features supported by group',
      description:
        'Number of features of a web-features group that the newest release of each core browser supports at the end of the month.',
      unit: '{feature}',
      step: 'month',
      kind: 'count',
      aggregation: 'last',
      higherIs: 'good',
      dimensions: [BROWSER_DIMENSION],
      definitionVersion: DEFINITION_VERSION,
      note: 'The total adds the browsers up: a feature that all seven support counts seven times.',
      source: versions.line,
    },
  ];
}
