import {
  formatPeriod,
  ModelDetail,
  Notice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ReplacementLink } from '../deprecation/ReplacementLink';

/** What those who use a deprecated model should move to, and by when. */
export function MoveNotice(props: { deprecation: ModelDetail['deprecation'] }) {
  const { t } = useTexts(modelCardsTranslationRef);
  if (!props.deprecation) return null;
  const { replacement, endsOn } = props.deprecation;
  return (
    <Notice tone="attention" icon="turning">
      {replacement
        ? t('detail.consumers.moveTo', {
            replacement: <ReplacementLink replacement={replacement} />,
          })
        : t('detail.consumers.moveAway')}{' '}
      {endsOn !== null &&
        t('detail.consumers.moveBy', { day: formatPeriod(endsOn, 'day') })}
    </Notice>
  );
}
