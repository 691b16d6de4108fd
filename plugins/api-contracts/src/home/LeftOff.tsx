import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { MOST_APIS } from './useConsumedApis';

/** What was not looked at, because there is much of it; nothing where all was. */
export function LeftOff(props: { apis: number; entities?: number }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { apis, entities = 0 } = props;
  if (apis + entities <= 0) return null;
  return (
    <p style={{ fontSize: 13 }}>
      {apis > 0 &&
        t('home.leftOff.apis', {
          count: apis,
          number: formatNumber(apis),
          most: formatNumber(MOST_APIS),
        })}{' '}
      {entities > 0 &&
        t('home.leftOff.entities', {
          count: entities,
          number: formatNumber(entities),
        })}
    </p>
  );
}
