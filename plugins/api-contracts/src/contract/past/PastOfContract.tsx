import {
  ContractBackfill,
  Disclosure,
  ErrorState,
  formatNumber,
  plainWord,
  Time,
  useContractBackfill,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ReadAgain } from './ReadAgain';

/** Where what is known of the time before comes from, what was in the way, and the way to have it read again. */
export function PastOfContract({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const past = useContractBackfill(contractRef);
  if (!past.data) {
    return (
      past.error && (
        <ErrorState
          title={t('past.error')}
          error={past.error}
          onRetry={past.refetch}
        />
      )
    );
  }
  const { findings } = past.data;
  return (
    <Disclosure title={t('past.title')} startsOpen={false}>
      <p style={{ marginTop: 0, overflowWrap: 'anywhere' }}>
        <Sentence past={past.data} />
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ id, why, fix }) => (
            <li key={id} style={{ overflowWrap: 'anywhere' }}>
              {why} {fix}
            </li>
          ))}
        </ul>
      )}
      <ReadAgain past={past.data} />
    </Disclosure>
  );
}

const unread = ['none', 'waiting', 'failed'] as const;

function Sentence({ past }: { past: ContractBackfill }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { state, source, place, kept, readAt } = past;
  if (state !== 'done' || source === null || readAt === null) {
    const told = state === 'done' ? 'none' : state;
    const known = unread.find(one => one === told);
    return <>{known ? t(`past.${known}`) : plainWord(told)}</>;
  }
  return (
    <>
      {t(source === 'git' ? 'past.git' : 'past.module', {
        count: kept,
        number: formatNumber(kept),
        place: place ?? plainWord(source),
        time: <Time at={readAt} precision="minute" />,
      })}
    </>
  );
}
