import {
  ModelComparedSide,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { useSideWords } from '../useSideWords';

/** That some of what is compared is the same. */
export function SameSides(props: { repeated: readonly ModelComparedSide[] }) {
  const { repeated } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const sideWords = useSideWords();
  if (repeated.length === 0) return null;
  const words = [...new Set(repeated.map(sideWords))];
  return (
    <Notice tone="attention" icon="warning">
      {t('compare.same.some', { sides: words.join(', ') })}
    </Notice>
  );
}
