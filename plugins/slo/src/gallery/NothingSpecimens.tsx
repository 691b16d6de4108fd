import {
  SliSeries,
  SloState,
  Specimen,
} from '@almanac/backstage-plugin-insights-react';
import { NothingCounted } from '../detail/nothingCounted/NothingCounted';
import { failingSeries, pushedSeries, series } from './samples/sampleParts';

const cases: [string, SloState, SliSeries | undefined][] = [
  ['not evaluated', 'computing', undefined],
  ['waiting', 'computing', series],
  ['source failing', 'noData', failingSeries],
  ['not pushed', 'noData', pushedSeries],
  ['empty answers', 'noData', series],
  ['idle', 'sourceIdle', series],
];

/** What stands in the place of numbers that there are not. */
export function NothingSpecimens() {
  return (
    <>
      {cases.map(([title, state, of]) => (
        <Specimen key={title} title={`Nothing counted: ${title}`}>
          <NothingCounted state={state} series={of} />
        </Specimen>
      ))}
    </>
  );
}
