import {
  Sla,
  SloDetail,
  StateChip,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { useObjectiveWords } from '../../parts/useObjectiveWords';
import { HeadroomCell } from '../../sla/columns/NumberCells';
import { SlaLink } from '../../sla/parts/SlaLink';
import { sloTranslationRef } from '../../translation';
import { useObjectiveTitle } from '../answer/useObjectiveTitle';

/** An agreement: with whom, what, how it stands, what may still fail. */
export function AgreementRow({ sla, slo }: { sla: Sla; slo: SloDetail }) {
  const { t } = useTexts(sloTranslationRef);
  const objectiveWords = useObjectiveWords();
  const objectiveTitle = useObjectiveTitle(slo);
  const promised = objectiveWords(sla);
  return (
    <tr>
      <td style={{ minWidth: 200 }}>
        <TwoLines first={<SlaLink sla={sla} />} second={sla.customer} />
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        {slo.definition.objectives.length > 1
          ? t('detail.answer.ofObjective', {
              objective: objectiveTitle(sla.objective),
              clause: promised,
            })
          : promised}
      </td>
      <td>
        <StateChip state={sla.state} />
      </td>
      <td style={{ minWidth: 200 }}>
        {sla.problem ?? <HeadroomCell sla={sla} />}
      </td>
    </tr>
  );
}
