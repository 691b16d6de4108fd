import {
  ModelCompletenessFigure,
  Specimen,
  StateChip,
} from '@almanac/backstage-plugin-insights-react';
import { attentionRules, riskTiers } from '../lib/modelWords';
import { AliasList } from '../parts/AliasList';
import { AttentionChip } from '../parts/AttentionChip';
import { CompletenessBar } from '../parts/CompletenessBar';
import { JudgedVersion } from '../parts/JudgedVersion';
import { ModelLines } from '../parts/ModelLines';
import { RiskChip } from '../parts/RiskChip';
import { VerdictChip } from '../parts/VerdictChip';
import { DetailSpecimens } from './DetailSpecimens';
import { Row } from './Row';
import { sampleVerdict } from './samples/sampleVerdict';
import {
  sampleAttention,
  sampleModel,
  sampleModels,
} from './samples/sampleModel';

const answering = (answered: number): ModelCompletenessFigure => ({
  ...{ profile: 'hugging-face', title: 'Hugging Face', asked: 14, answered },
  score: answered / 14,
});

const judged = (
  status: 'ready' | 'pending' | 'failed',
  createdAt: string | null,
  alias: string | null = null,
) =>
  sampleModel({
    verdict: sampleVerdict({
      judged: {
        ...{ version: '8', alias, createdAt },
        status,
        goneSince: null,
      },
      newerVersion: alias === null ? null : '9',
    }),
  });

/** The pieces of models in all their states. For developers, so their words are not translated. */
export function ModelSpecimens() {
  return (
    <>
      <Specimen title="Risk tiers, the highest first, and none">
        <Row>
          {[...riskTiers, null].map(tier => (
            <RiskChip key={tier} riskTier={tier} />
          ))}
        </Row>
      </Specimen>
      <Specimen title="What a model needs: to act on, and worth a look">
        {(['act', 'watch'] as const).map(severity => (
          <Row key={severity}>
            {attentionRules.map(ruleId => (
              <AttentionChip
                key={ruleId}
                attention={sampleAttention({ ruleId, severity })}
              />
            ))}
          </Row>
        ))}
      </Specimen>
      <Specimen title="Figures of a comparison">
        <Row>
          {(['best', 'better', 'worse', 'same', 'unclear'] as const).map(
            state => (
              <StateChip key={state} state={state} />
            ),
          )}
        </Row>
      </Specimen>
      <Specimen title="Completeness: none, some, all, not composed">
        <Row>
          {[0, 6, 14].map(answered => (
            <CompletenessBar
              key={answered}
              completeness={answering(answered)}
            />
          ))}
          <CompletenessBar completeness={null} />
        </Row>
      </Specimen>
      <Specimen title="Verdicts">
        <Row>
          {(['no', 'ask', 'care', 'clear'] as const).map(answer => (
            <VerdictChip key={answer} verdict={sampleVerdict({ answer })} />
          ))}
        </Row>
      </Specimen>
      <Specimen title="Version in use: ready, pending, failed, without a time, with an alias and a newer one, none">
        <Row>
          <JudgedVersion model={judged('ready', '2026-11-22T06:00:00Z')} />
          <JudgedVersion model={judged('pending', '2026-11-22T06:00:00Z')} />
          <JudgedVersion model={judged('failed', '2026-11-22T06:00:00Z')} />
          <JudgedVersion model={judged('ready', null)} />
          <JudgedVersion
            model={judged('ready', '2026-11-22T06:00:00Z', 'champion')}
          />
          <JudgedVersion
            model={sampleModel({ verdict: sampleVerdict({ judged: null }) })}
          />
        </Row>
        <Row>
          {sampleModels.slice(0, 2).map(({ name, aliases }) => (
            <AliasList key={name} aliases={aliases} />
          ))}
        </Row>
      </Specimen>
      <Specimen title="Models in few lines">
        <ModelLines models={sampleModels} />
      </Specimen>
      <DetailSpecimens />
    </>
  );
}
