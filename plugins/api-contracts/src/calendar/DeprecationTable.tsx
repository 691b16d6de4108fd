import { Link } from '@backstage/core-components';
import {
  ContractDeprecation,
  formatNumber,
  formatPeriod,
  OwnerLink,
  plainWord,
  PlainTable,
  StateChip,
  type StateName,
  Time,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';

const kinds = ['api', 'operation', 'parameter', 'schema', 'field'] as const;

const chips: Record<string, StateName> = {
  overdue: 'overdue',
  due: 'pending',
  undated: 'deprecated',
};

/** What ends in one month: when, what, of which API, and who still consumes that. */
export function DeprecationTable(props: {
  caption: string;
  deprecations: readonly ContractDeprecation[];
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const titles = ['day', 'what', 'api', 'consumers', 'state'] as const;
  return (
    <PlainTable
      caption={props.caption}
      columns={titles.map(title => ({ title: t(`calendar.list.${title}`) }))}
    >
      {props.deprecations.map((item, index) => (
        <tr key={index}>
          <td style={{ whiteSpace: 'nowrap' }}>
            {item.sunsetOn === null
              ? t('calendar.list.noDay')
              : formatPeriod(item.sunsetOn, 'day')}
          </td>
          <td style={{ overflowWrap: 'anywhere', minWidth: 200 }}>
            <What item={item} />
          </td>
          <td style={{ overflowWrap: 'anywhere', minWidth: 140 }}>
            <Api item={item} />
          </td>
          <td style={{ minWidth: 140 }}>
            <Consumers of={item.consumers} />
          </td>
          <td>
            <State state={item.state} />
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}

function What({ item }: { item: ContractDeprecation }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const kind = kinds.find(one => one === item.kind);
  return (
    <>
      {kind ? t(`calendar.kind.${kind}`) : plainWord(item.kind)}{' '}
      {item.kind !== 'api' && <code>{item.name}</code>}
      <div>
        {item.reason !== null &&
          `${t('calendar.list.reason', { reason: item.reason })} `}
        {t('calendar.list.knownSince', {
          time: <Time at={item.knownSince} precision="day" />,
        })}
      </div>
    </>
  );
}

function Api({ item }: { item: ContractDeprecation }) {
  const path = useContractPath();
  return (
    <TwoLines
      first={<Link to={path(item.contractRef)}>{item.title}</Link>}
      second={<OwnerLink owner={item.owner ?? undefined} />}
      areLinks
    />
  );
}

function Consumers({ of }: { of: ContractDeprecation['consumers'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (!of) return <span>{t('calendar.list.consumersUnknown')}</span>;
  if (of.count + of.unseen === 0) {
    return <span>{t('calendar.list.nobody')}</span>;
  }
  return (
    <>
      {t('calendar.list.consumersKnown', {
        count: of.count,
        number: formatNumber(of.count),
      })}{' '}
      {of.unseen > 0 &&
        t('calendar.list.unseen', {
          count: of.unseen,
          number: formatNumber(of.unseen),
        })}
      {of.owners.map(owner => (
        <div key={owner}>
          <OwnerLink owner={owner} />
        </div>
      ))}
    </>
  );
}

function State({ state }: Pick<ContractDeprecation, 'state'>) {
  const { t } = useTexts(apiContractsTranslationRef);
  const known = (['overdue', 'due', 'undated'] as const).find(
    one => one === state,
  );
  return (
    <StateChip
      state={chips[state] ?? 'unknown'}
      label={known ? t(`calendar.state.${known}`) : plainWord(state)}
    />
  );
}
