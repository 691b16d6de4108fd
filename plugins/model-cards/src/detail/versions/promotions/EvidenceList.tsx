import {
  ModelEvidence,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { OutsideLink } from '../../markdown/OutsideLink';

/** What speaks for a promotion, each the way to it. */
export function EvidenceList(props: { evidence: readonly ModelEvidence[] }) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (props.evidence.length === 0) return null;
  return (
    <div>
      {t('detail.promotion.evidence')}:{' '}
      {props.evidence.map(({ title, url }, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <OutsideLink address={url}>{title}</OutsideLink>
        </span>
      ))}
    </div>
  );
}
