import { Specimen } from '@almanac/backstage-plugin-insights-react';
import { SliceHeatmap } from '../detail/evaluation/slices/SliceHeatmap';
import { RecordChanges } from '../parts/recordChanges/RecordChanges';
import { sampleBeside } from './samples/sampleBeside';
import { sampleFigure } from './samples/sampleFigure';
import { sampleRecordChanges } from './samples/sampleRecordChanges';

/** Figures of parts of the data, and what versions are made of. For developers, so their words are not translated. */
export function FigureSpecimens() {
  return (
    <>
      <Specimen title="Slices beside all data, and a figure that is no number">
        <SliceHeatmap
          metrics={[
            sampleFigure(),
            sampleFigure({
              ...{ slice: 'new articles', value: 0.7 },
              besideAllData: sampleBeside(),
            }),
            sampleFigure({
              ...{ slice: 'spare parts', value: 0.95 },
              besideAllData: sampleBeside({
                ...{ difference: 0.04, verdict: 'better' },
              }),
            }),
            sampleFigure({
              ...{ slice: 'as all', value: 0.91 },
              besideAllData: sampleBeside({ difference: 0, verdict: 'same' }),
            }),
            sampleFigure({
              ...{ slice: 'hardly another', value: 0.9 },
              besideAllData: sampleBeside({
                ...{ difference: -0.01, verdict: 'unclear' },
                isBeyondIntervals: false,
              }),
            }),
            sampleFigure({ slice: 'too few', value: 'NaN' }),
            sampleFigure({ name: 'bias', direction: 'unknown', value: 0.1 }),
            sampleFigure({
              ...{ name: 'bias', direction: 'unknown', value: 0.2 },
              slice: 'new articles',
              besideAllData: sampleBeside({
                ...{ difference: 0.1, verdict: 'unclear' },
              }),
            }),
          ]}
        />
      </Specimen>
      <Specimen title="What versions are made of otherwise">
        <RecordChanges
          changes={sampleRecordChanges()}
          before="version 7"
          after="version 8"
        />
      </Specimen>
      <Specimen title="No slices">
        <SliceHeatmap metrics={[sampleFigure()]} />
      </Specimen>
    </>
  );
}
