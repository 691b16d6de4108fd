import { Link } from '@backstage/core-components';
import {
  CodedText,
  ContractChange,
  ContractConsumers,
  ContractSnapshot,
  ErrorState,
  formatNumber,
  LoadingState,
  PageSection,
  Time,
  useContractChanges,
  useContractConsumers,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { OwnerLinks } from './OwnerLinks';
import { useVersionWords } from './history/useVersionWords';

/** So many of its changes are told here; the others are a step away. */
const TOLD = 3;

/** What last broke somebody, when, and whom that concerns; whatever came after it. */
export function LastBreaking({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const consumers = useContractConsumers(contractRef);
  if (consumers.data && !consumers.data.lastBreaking) return null;
  return (
    <PageSection
      anchor="last-breaking"
      title={t('contract.lastBreaking.title')}
    >
      {consumers.data?.lastBreaking && (
        <>
          <Said snapshot={consumers.data.lastBreaking} of={consumers.data} />
          <What snapshot={consumers.data.lastBreaking} />
        </>
      )}
      {!consumers.data && consumers.error && (
        <ErrorState
          title={t('contract.lastBreaking.error')}
          error={consumers.error}
          onRetry={consumers.refetch}
        />
      )}
      {consumers.isPending && <LoadingState shape="text" />}
    </PageSection>
  );
}

function Said(props: { snapshot: ContractSnapshot; of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const versionOf = useVersionWords();
  const { changes, seenFrom } = props.snapshot;
  const waived = props.snapshot.waivedBreaking ?? 0;
  const count = changes?.breaking ?? 0;
  return (
    <p>
      {t('contract.lastBreaking.broke', {
        ...{ count, number: formatNumber(count) },
        time: <Time at={seenFrom} />,
        version: versionOf(props.snapshot),
      })}{' '}
      {waived > 0 &&
        `${t('contract.lastBreaking.waived', {
          ...{ count: waived, number: formatNumber(waived) },
        })} `}
      <Concerned of={props.of} />
    </p>
  );
}

function Concerned({ of }: { of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { isCatalogKnown, isApiShown, owners, unseenConsumers } = of;
  if (!isCatalogKnown || !isApiShown) {
    return <>{t('contract.lastBreaking.unknown')}</>;
  }
  if (owners.length + unseenConsumers === 0) {
    return <>{t('contract.lastBreaking.nobody')}</>;
  }
  return (
    <>
      {owners.length > 0 &&
        t('contract.lastBreaking.concerns', {
          owners: <OwnerLinks owners={owners} />,
        })}{' '}
      {unseenConsumers > 0 &&
        t('contract.lastBreaking.unseen', {
          count: unseenConsumers,
          number: formatNumber(unseenConsumers),
        })}
    </>
  );
}

function What({ snapshot }: { snapshot: ContractSnapshot }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { contractRef, id, comparedWith } = snapshot;
  const list = useContractChanges(contractRef, id, ['breaking']);
  const counted = snapshot.changes?.breaking ?? list.items.length;
  const told = list.items.slice(0, TOLD);
  const more = counted - told.length;
  if (list.isPending) return <LoadingState shape="text" />;
  return (
    <>
      <ul
        style={{ paddingLeft: 20, margin: '8px 0', overflowWrap: 'anywhere' }}
      >
        {told.map(({ sentence, operation }, index) => (
          <li key={index}>
            <Operation of={operation} sentence={sentence} />
            <CodedText text={sentence} />
          </li>
        ))}
      </ul>
      <p>
        {more > 0 &&
          `${t('contract.lastBreaking.more', {
            ...{ count: more, number: formatNumber(more) },
          })} `}
        {comparedWith !== null && (
          <Link
            to={`?from=${comparedWith}&to=${id}#compare`}
            underline="always"
          >
            {t('contract.lastBreaking.link')}
          </Link>
        )}
      </p>
      {list.error && (
        <ErrorState
          title={t('contract.changes.error')}
          error={list.error}
          onRetry={list.retry}
        />
      )}
    </>
  );
}

/** The operation that a sentence is of, where it does not begin with it itself. */
function Operation(props: {
  of: ContractChange['operation'];
  sentence: string;
}) {
  if (!props.of) return null;
  const name = `${props.of.method.toUpperCase()} ${props.of.path}`;
  if ([' ', ','].some(end => props.sentence.startsWith(name + end))) {
    return null;
  }
  return (
    <>
      <code>{name}</code>
      {': '}
    </>
  );
}
