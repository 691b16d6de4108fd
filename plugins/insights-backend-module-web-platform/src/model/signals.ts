import type { CollectedSignal } from '@almanac/backstage-plugin-insights-node';
import { BROWSER_DIMENSION } from './browsers';

/** Namespace of all ids, and the collector's own id. */
export const NAMESPACE = 'web-platform';

/** Id of the signal of support. */
export const SUPPORT_SHARE = `${NAMESPACE}:support-share`;

/** Id of the signal of features by group. */
export const GROUP_FEATURES = `${NAMESPACE}:group-features`;

/** Grow when the way of measuring changes, not when the packages do. */
const SUPPORT_DEFINITION = '1';
const GROUP_DEFINITION = '2';

/** Both in one line: what was measured otherwise is brought anew. */
export const DEFINITIONS = `definitions ${SUPPORT_DEFINITION} and ${GROUP_DEFINITION}`;

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
      definitionVersion: SUPPORT_DEFINITION,
      note: `Weighted by today's usage: caniuse-lite ${versions.caniuse}. Past months use the same weights, so a change shows support, not a shift between browsers. Who does not have the newest release yet is counted as if they had.`,
      source: versions.line,
    },
    {
      id: GROUP_FEATURES,
      title: 'Features supported by group',
      description:
        'Number of features of a web-features group that the newest releases of all core browsers support at the end of the month; of a browser, those that its newest release supports.',
      unit: '{feature}',
      step: 'month',
      kind: 'count',
      aggregation: 'last',
      higherIs: 'good',
      dimensions: [BROWSER_DIMENSION],
      definitionVersion: GROUP_DEFINITION,
      note: 'A feature counts once, when all seven core browsers support it. The browsers overlap: their numbers do not add up to the total.',
      source: versions.line,
    },
  ];
}
