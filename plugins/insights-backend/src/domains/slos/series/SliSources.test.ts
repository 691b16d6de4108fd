import type {
  SliDefinition,
  SliSource,
} from '@almanac/backstage-plugin-insights-node';
import { ScriptedSource } from '../__testUtils__/ScriptedSource';
import { SliSources } from './SliSources';

const DAY = 86_400;

/** A source of this name that keeps so much. */
function named(name: string, retentionSeconds?: number): SliSource {
  return {
    ...{ name, type: name, title: name, description: name, lateSeconds: 0 },
    ...(retentionSeconds !== undefined && { retentionSeconds }),
    check: () => [],
    read: request => new ScriptedSource().read(request),
  };
}

const sliOf = (source: string): SliDefinition => ({
  kind: 'raw',
  counts: 'good',
  ratio: { source, spec: {} },
});

describe('what a new SLI begins with', () => {
  const sources = new SliSources(
    [
      named('short', 15 * DAY),
      named('long', 400 * DAY),
      named('silent'),
      named('self', 4 * DAY),
    ],
    35 * DAY,
  );

  it.each([
    ['short', { seconds: 15 * DAY, limit: 'retention', source: 'short' }],
    ['SHORT', { seconds: 15 * DAY, limit: 'retention', source: 'short' }],
    ['long', { seconds: 35 * DAY, limit: 'backfill', source: 'long' }],
    ['silent', { seconds: 35 * DAY, limit: 'backfill', source: 'silent' }],
  ])('of the source %s is the least of what there is', (source, expected) => {
    expect(sources.reachOf(sliOf(source))).toEqual(expected);
  });

  it.each(['self', 'push', 'Push'])(
    'of %s is not told, since its counts begin with the portal',
    source => {
      expect(sources.reachOf(sliOf(source))).toBeUndefined();
    },
  );

  it('of a source that there is not is not known', () => {
    expect(sources.reachOf(sliOf('nowhere'))).toBeUndefined();
  });
});
