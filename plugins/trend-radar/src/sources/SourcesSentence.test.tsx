import { screen, waitFor } from '@testing-library/react';
import { Collector, SliSource } from '@almanac/backstage-plugin-insights-react';
import { cardOf } from './__testUtils__/cardOf';
import { FakeCollection } from './__testUtils__/FakeCollection';
import { renderSources } from './__testUtils__/renderSources';
import {
  failedCollector,
  newCollector,
  partialCollector,
  runningCollector,
  sampleCollector,
  sampleRun,
} from './__testUtils__/sampleCollectors';
import {
  sampleSliSource,
  sampleSliSources,
} from './sli/__testUtils__/sampleSliSource';

describe('the answer of the sources page tells', () => {
  it.each([
    [
      'one that is fresh',
      [sampleCollector()],
      /^The one collector is fresh\. 1\.3\u00a0M observations kept\.$/,
    ],
    [
      'several that are fresh',
      [sampleCollector(), sampleCollector({ id: 'b', title: 'Other' })],
      /^All 2 collectors are fresh\. 2\.6\u00a0M observations kept\.$/,
    ],
    [
      'the failed one first, and what pages show of it',
      [failedCollector, sampleCollector(), runningCollector],
      /^1 of 3 collectors failed, Prometheus: pages keep its values of 17 Nov 2026, .+\. 3.9\u00a0M observations kept\.$/,
    ],
    [
      'one that failed and never brought anything',
      [{ ...failedCollector, freshness: 'never', lastSuccessAt: null }],
      /^The one collector failed, Prometheus: it has not brought any values yet\./,
    ],
    [
      'one that is out of date',
      [sampleCollector({ freshness: 'stale' }), partialCollector],
      /^1 of 2 collectors is out of date, Web platform: pages keep .+\. 2 items could not be kept\./,
    ],
    [
      'several at fault by number',
      [
        failedCollector,
        sampleCollector({ id: 'b', freshness: 'stale' }),
        sampleCollector(),
      ],
      /^2 of 3 collectors need attention: 1 failed and 1 is out of date\. Pages keep their last values\./,
    ],
    [
      'those that have nothing yet',
      [newCollector, sampleCollector()],
      /^1 of 2 collectors has not brought any values yet\./,
    ],
    [
      'one whose first run was cut off',
      [
        {
          ...newCollector,
          lastRun: sampleRun({ state: 'interrupted' }),
        },
      ],
      /^The one collector has not brought any values yet\.$/,
    ],
    [
      'one that is out of date and is being read',
      [
        sampleCollector({ freshness: 'stale', running: true }),
        sampleCollector({ id: 'b', title: 'Other' }),
      ],
      /^1 of 2 collectors is being read now\. 2\.6/,
    ],
  ] satisfies [string, Collector[], RegExp][])(
    '%s',
    async (_, collectors, sentence) => {
      renderSources(new FakeCollection(collectors), { mayRun: true });
      await cardOf(collectors[0].title);
      const header = screen.getAllByRole('banner').pop();
      const answer = header?.querySelector('p')?.textContent?.trim();
      expect(answer).toMatch(sentence);
    },
  );
});

describe('beside the collectors, the answer tells', () => {
  it.each([
    ['nothing of sources of SLIs that are not there', [], /kept\.$/],
    [
      'one that needs nobody',
      [sampleSliSource()],
      / The one source of SLIs needs nobody\.$/,
    ],
    [
      'several that need nobody',
      [sampleSliSource(), sampleSliSource({ name: 'b', state: 'unused' })],
      / None of the 2 sources of SLIs needs somebody\.$/,
    ],
    [
      'which of them need somebody',
      sampleSliSources,
      / Of 6 sources of SLIs, Mimir, old and Pushed counts need attention\.$/,
    ],
  ] satisfies [string, SliSource[], RegExp][])(
    '%s',
    async (_, sources, sentence) => {
      const collection = Object.assign(
        new FakeCollection([sampleCollector()]),
        { listSliSources: async () => ({ items: sources }) },
      );
      renderSources(collection, { mayRun: true });
      await cardOf(sampleCollector().title);
      await waitFor(() => {
        const header = screen.getAllByRole('banner').pop();
        expect(header?.querySelector('p')?.textContent?.trim()).toMatch(
          sentence,
        );
      });
    },
  );
});
