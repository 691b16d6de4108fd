import {
  formatShare,
  Sla,
  useTexts,
  TwoLines,
} from '@almanac/backstage-plugin-insights-react';
import { sliText } from '../../detail/lib/objectiveText';
import { sloTranslationRef } from '../../translation';
import { formatMoney, isDue } from '../lib/formatMoney';
import { headroomText } from '../lib/headroomText';
import { useLeftWords } from '../lib/useLeftWords';
import { SlaNumber } from '../parts/SlaNumber';

/** The SLI of the period that is under way, and how much of it is known. */
export function SliCell({ sla }: { sla: Sla }) {
  const { t } = useTexts(sloTranslationRef);
  const { id, title, current } = sla;
  if (!current) return <>{t('sla.table.noPeriod')}</>;
  const shown = sliText(current.sli, current.target);
  return (
    <TwoLines
      first={
        <SlaNumber
          slaId={id}
          label={t('sla.table.sliOf', { sli: shown, title })}
        >
          {shown}
        </SlaNumber>
      }
      second={t('sla.table.coverage', {
        share: formatShare(current.coverage),
      })}
    />
  );
}

/** How far the SLI is from the promise, and what may still fail. */
export function HeadroomCell({ sla }: { sla: Sla }) {
  const { t } = useTexts(sloTranslationRef);
  const leftWords = useLeftWords();
  const { id, title, current } = sla;
  // Of what is not decided, nothing is known to be left.
  if (!current || current.headroom === null || current.state === 'undecided') {
    return <>{formatShare(null)}</>;
  }
  const headroom = headroomText(current.headroom);
  const number = (
    <SlaNumber
      slaId={id}
      label={t('sla.table.headroomOf', { headroom, title })}
    >
      {headroom}
    </SlaNumber>
  );
  const left = leftWords(current);
  return <TwoLines first={number} second={<span title={left}>{left}</span>} />;
}

/** The credit if the period ended now, and that of the last one. */
export function CreditCell({ sla }: { sla: Sla }) {
  const { t } = useTexts(sloTranslationRef);
  const { id, title, hasCredits, current, last } = sla;
  if (!hasCredits) return <>{t('sla.table.noCredit')}</>;
  if (!current) return <>{formatShare(null)}</>;
  const { credit } = current;
  const before = last?.credit ?? null;
  const nothing = credit ? t('sla.table.noneDue') : formatShare(null);
  const now =
    credit && isDue(credit) ? (
      <SlaNumber
        slaId={id}
        label={t('sla.table.creditOf', { credit: formatMoney(credit), title })}
      >
        {formatMoney(credit)}
      </SlaNumber>
    ) : (
      nothing
    );
  if (!before) return <>{now}</>;
  return (
    <TwoLines
      first={now}
      second={t('sla.table.lastCredit', {
        credit: isDue(before) ? formatMoney(before) : t('sla.table.noneDue'),
      })}
    />
  );
}
