import { Specimen, StateChip } from '@almanac/backstage-plugin-insights-react';
import { StatementShown } from '../detail/card/StatementShown';
import { MarkdownText } from '../detail/markdown/MarkdownText';
import { FigureSpecimens } from './FigureSpecimens';
import { Row } from './Row';

const PROMOTIONS = [
  'waiting',
  'applying',
  'applied',
  'rejected',
  'withdrawn',
  'failed',
  'observed',
] as const;

const HOSTILE = [
  '# A heading',
  '<script>alert(1)</script> and [a script](javascript:alert(1))',
  '![A picture](https://elsewhere.example/picture.png)',
].join('\n\n');

/** The pieces of the page of one model in all their states. */
export function DetailSpecimens() {
  return (
    <>
      <Specimen title="Promotions">
        <Row>
          {PROMOTIONS.map(state => (
            <StateChip key={state} state={`promotion-${state}`} />
          ))}
        </Row>
      </Specimen>
      <Specimen title="Who vouches for a figure">
        <Row>
          {(['verified', 'reported', 'recorded'] as const).map(standing => (
            <StateChip key={standing} state={standing} />
          ))}
        </Row>
      </Specimen>
      <Specimen title="A field: known, unknown, not applicable">
        {(['known', 'unknown', 'notApplicable'] as const).map(kind => (
          <StatementShown
            key={kind}
            statement={{
              kind,
              value: kind === 'known' ? 'Forecasts **orders**.' : null,
              because:
                kind === 'notApplicable' ? 'No people are concerned.' : null,
            }}
            fieldKind={{ kind: 'text' }}
            title="Overview"
          />
        ))}
      </Specimen>
      <Specimen title="Texts of unknown hands">
        <MarkdownText text={HOSTILE} />
      </Specimen>
      <FigureSpecimens />
    </>
  );
}
