import { InfoCard } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  ErrorState,
  formatNumber,
  ListFoot,
  LoadingState,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ANSWERED_DAYS } from '../estate/sinceChoices';
import { ContractLines } from '../home/ContractLines';
import { LeftOff } from '../home/LeftOff';
import { LINES, useChangedApis } from '../home/useChangedApis';
import { consumedApisOf } from '../home/useConsumedApis';
import { contractsRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';

/** Which of the APIs that an entity consumes changed lately. */
export function EntityConsumedApisCard() {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <InfoCard title={t('home.consumed.title')}>
      <ConsumedApis />
    </InfoCard>
  );
}

function ConsumedApis() {
  const { t } = useTexts(apiContractsTranslationRef);
  const list = useRouteRef(contractsRouteRef)();
  const { entity } = useEntity();
  const { changed, known, leftOff } = useChangedApis(consumedApisOf([entity]));
  const error = changed.error ?? known.error;
  if (error) {
    return (
      <ErrorState
        error={error}
        stillWorks={t('home.error.stillWorks')}
        onRetry={changed.error ? changed.retry : known.retry}
      />
    );
  }
  const { matchingCount } = changed;
  const total = known.matchingCount;
  if (matchingCount === undefined || total === undefined) {
    return <LoadingState shape="text" />;
  }
  if (total === 0) return <p>{t('home.consumed.unknown')}</p>;
  const said = {
    ...{ total: formatNumber(total), days: ANSWERED_DAYS },
  };
  if (matchingCount === 0) {
    return (
      <>
        <p>
          {t('home.consumed.quiet', {
            ...{ ...said, count: total, number: formatNumber(total) },
          })}
        </p>
        <LeftOff apis={leftOff} />
      </>
    );
  }
  return (
    <>
      <ContractLines contracts={changed.items.slice(0, LINES)} />
      <ListFoot
        said={t('home.consumed.said', {
          ...said,
          count: matchingCount,
          number: formatNumber(matchingCount),
        })}
        hasExamples={changed.items.some(
          ({ exampleNote }) => exampleNote !== undefined,
        )}
        all={{ to: list, text: t('home.open') }}
      />
      <LeftOff apis={leftOff} />
    </>
  );
}
