import {
  formatChange,
  ModelCardFigureChange,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { verdictOfChange } from './verdictOfChange';

/** Whether a figure is better than another, by how much, or why that cannot be said. */
export function FigureVerdict(props: {
  change: ModelCardFigureChange;
  unit: string | null;
}) {
  const { change, unit } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const verdict = verdictOfChange(change);
  const isReason = verdict === 'noClearDifference' || verdict === 'otherData';
  return (
    <>
      <StateChip
        state={change.verdict}
        label={isReason ? t(`detail.change.why.${verdict}`) : undefined}
      />{' '}
      {change.verdict !== 'same' &&
        change.difference !== null &&
        formatChange(change.difference, unit ?? undefined)}
    </>
  );
}
