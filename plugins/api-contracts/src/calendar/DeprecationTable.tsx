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
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';
import { byContract } from './byContract';
import { EndingParts } from './EndingParts';

const chips: Record<string, StateName> = {
  overdue: 'overdue',
  due: 'pending',
  undated: 'deprecated',
};

/** Tables of different months have their columns at the same places, where there is room. */
const wide = (minWidth: number, width: number) => ({ minWidth, width });

/** What ends in one month: when, of which API, what of it, and who still consumes that. */
export function DeprecationTable(props: {
  caption: string;
  deprecations: readonly ContractDeprecation[];
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const titles = ['day', 'api', 'what', 'consumers'] as const;
  return (
    <PlainTable
      caption={props.caption}
      columns={titles.map(title => ({ title: t(`calendar.list.${title}`) }))}
    >
      {byContract(props.deprecations).map((end, index) => (
        <tr key={index} style={{ verticalAlign: 'top' }}>
          <td style={{ whiteSpace: 'nowrap', ...wide(110, 150) }}>
            {end[0].sunsetOn !== null && (
              <div>{formatPeriod(end[0].sunsetOn, 'day')}</div>
            )}
            <State state={end[0].state} />
          </td>
          <td style={{ overflowWrap: 'anywhere', ...wide(130, 220) }}>
            <Api item={end[0]} />
          </td>
          <td style={{ overflowWrap: 'anywhere', minWidth: 200 }}>
            <EndingParts of={end} />
          </td>
          <td style={wide(130, 240)}>
            <Consumers of={end[0].consumers} />
          </td>
        </tr>
      ))}
    </PlainTable>
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
