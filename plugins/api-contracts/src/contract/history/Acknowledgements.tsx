import {
  useAcknowledgeContractChanges,
  ContractAcknowledgements,
  ContractSnapshot,
  ErrorState,
  StateIcon,
  Time,
  useContractAcknowledgements,
  useTexts,
  useMe,
} from '@almanac/backstage-plugin-insights-react';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';
import { SayKnown } from './SayKnown';

/** Who knows of the changes of a definition, and the way to say so. */
export function Acknowledgements({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const known = useContractAcknowledgements(snapshot.contractRef, snapshot.id);
  const { contractRef, id } = snapshot;
  const say = useAcknowledgeContractChanges(contractRef, id);
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
  // What is known from the answer is shown at once; the list is read anew beside all else that it may change.
  const items =
    say.data && say.data.items.length >= known.data.items.length
      ? say.data.items
      : known.data.items;
  return (
    <section aria-label={t('contract.known.label')} style={{ marginTop: 12 }}>
      {items.length === 0 && <p>{t('contract.known.nobody')}</p>}
      {items.map(item => (
        <Known key={item.by} by={item} isMe={item.by === me} />
      ))}
      <SayKnown say={say} isSaid={items.some(({ by }) => by === me)} />
    </section>
  );
}

function Known(props: {
  by: ContractAcknowledgements['items'][number];
  isMe: boolean;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { by, at, note } = props.by;
  return (
    <p style={{ overflowWrap: 'anywhere' }}>
      <span style={{ marginRight: 4, verticalAlign: 'middle' }}>
        <StateIcon name="check" />
      </span>
      {t(props.isMe ? 'contract.known.byMe' : 'contract.known.by', {
        by: <Person by={by} />,
        time: <Time at={at} />,
      })}
      {note !== null && ` ${t('contract.known.note', { note })}`}
    </p>
  );
}
