import {
  AnswerHeader,
  ContributionBars,
  Specimen,
  StateChip,
  states,
  type Contributions,
  type StateName,
} from '@almanac/backstage-plugin-insights-react';
import { WhoLacksIt } from '../../topic/touched/WhoLacksIt';
import { supportAnalysis } from '../samples/analysis';
import { supportSeries } from '../samples/supportSeries';
import { trendWorking } from '../samples/working';

const stateNames = Object.keys(states) as StateName[];

/** The sample series as it was while one maker's browsers had no support. */
const beforeFirefox = {
  ...supportSeries,
  total: supportSeries.total.slice(0, 50),
};

const mixed: Contributions = {
  from: '2025-10-01',
  to: '2026-10-01',
  before: 1180,
  after: 1203,
  change: 23,
  parts: [
    ['payments', 301, 340, 39],
    ['checkout', 212, 219, 7],
    ['a-team-with-a-remarkably-long-name-that-goes-on-and-on', 455, 444, -11],
    ['search', 212, 195, -17],
  ].map(([member, before, after, change]) => ({
    dimension: 'owner',
    member: String(member),
    title: String(member),
    before: Number(before),
    after: Number(after),
    change: Number(change),
    shareOfChange: Number(change) / 23,
  })),
  other: 5,
};

/** Answers, states and contributions. */
export function AnswerSpecimens() {
  return (
    <>
      <Specimen title="The answer of a page">
        <AnswerHeader
          sentence={supportAnalysis.explanation.sentence}
          states={<StateChip state="rising" />}
          working={trendWorking}
        />
      </Specimen>
      <Specimen title="Every state: a word, an icon and a colour">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {stateNames.map(state => (
            <StateChip key={state} state={state} />
          ))}
          <StateChip state={'of-a-newer-backend' as StateName} />
        </div>
      </Specimen>
      <Specimen title="Who lacks it">
        <WhoLacksIt series={beforeFirefox} />
      </Specimen>
      <Specimen title="What drove a rise of a share">
        <ContributionBars
          contributions={supportAnalysis.analysis.contributions ?? mixed}
          unit="1"
          step="month"
        />
      </Specimen>
      <Specimen title="Members that rose and fell, and a remainder">
        <ContributionBars
          contributions={mixed}
          unit="{repository}"
          step="month"
        />
      </Specimen>
      <Specimen title="Nothing changed">
        <ContributionBars
          contributions={{ ...mixed, parts: [], other: 0, change: 0 }}
          unit="{repository}"
          step="month"
        />
      </Specimen>
    </>
  );
}
