import {
  ContractAcknowledgements,
  ContractSnapshot,
  ErrorState,
  refName,
  Time,
  useContractAcknowledgements,
  useTexts,
  useMe,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { SayKnown } from './SayKnown';

/** Who knows of the changes of a definition, and the way to say so. */
export function Acknowledgements({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const known = useContractAcknowledgements(snapshot.contractRef, snapshot.id);
  const me = useMe();
  if (!known.data) {
    return (
      known.error && (
        <ErrorState
          title={t('contract.known.error')}
          error={known.error}
          onRetry={known.refetch}
        />
      )
    );
  }
  const { items } = known.data;
  return (
    <section aria-label={t('contract.known.label')} style={{ marginTop: 12 }}>
      {items.length === 0 && <p>{t('contract.known.nobody')}</p>}
      {items.map(item => (
        <Known key={item.by} by={item} />
      ))}
      <SayKnown
        snapshot={snapshot}
        isSaid={items.some(({ by }) => by === me)}
      />
    </section>
  );
}

function Known(props: { by: ContractAcknowledgements['items'][number] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { by, at, note } = props.by;
  return (
    <p style={{ overflowWrap: 'anywhere' }}>
      {t('contract.known.by', {
        by: refName(by),
        time: <Time at={at} precision="day" />,
      })}
      {note !== null && ` ${t('contract.known.note', { note })}`}
    </p>
  );
}
