import {
  formatNumber,
  formatShare,
  Slo,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../../detail/lib/objectiveText';
import { KnownPart } from '../../parts/KnownPart';
import { SloNumber } from '../../parts/SloNumber';
import { useObjectiveWords } from '../../parts/useObjectiveWords';
import { sloTranslationRef } from '../../translation';

/** The SLI, a number that opens its working, how much of it is known, and what is promised. */
export function SliCell({ slo }: { slo: Slo }) {
  const { t } = useTexts(sloTranslationRef);
  const objectiveWords = useObjectiveWords();
  const { sli, title, objectives } = slo;
  const objective = objectiveWords(slo);
  const others =
    objectives > 1 &&
    !slo.isComposite &&
    t('list.table.objectives', { number: formatNumber(objectives) });
  const shown = sliText(sli, slo.target);
  return (
    <TwoLines
      first={
        <>
          {sli === null ? (
            formatShare(null)
          ) : (
            <SloNumber
              slo={{ name: slo.name }}
              label={t('list.table.sliOf', { sli: shown, title })}
            >
              {shown}
            </SloNumber>
          )}{' '}
          <KnownPart slo={slo} />
        </>
      }
      second={
        <span title={[objective, others].filter(Boolean).join(', ')}>
          {[objective, others].filter(Boolean).join(', ')}
        </span>
      }
    />
  );
}
