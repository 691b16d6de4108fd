import { Link } from '@backstage/core-components';
import {
  ContractDeprecation,
  ContractDeprecationState,
  formatNumber,
  formatPeriod,
  OwnerLink,
  PlainTable,
  StateChip,
  type StateName,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';
import { byContract } from './byContract';
import { daysTo } from './daysTo';
import { EndingParts } from './EndingParts';

const chips: Record<ContractDeprecationState, StateName> = {
  overdue: 'overdue',
  due: 'pending',
  later: 'notBegun',
  undated: 'deprecated',
};

/** Tables of different months have their columns at the same places, where there is room. */
const wide = (minWidth: number, width: number) => ({ minWidth, width });

/**
 * What ends in one month: when, of which API, what of it, and who still consumes that.
 *
 * @param props - `today`: day in UTC from which days are counted
 */
export function DeprecationTable(props: {
  caption: string;
  today: string;
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
          <td style={{ whiteSpace: 'nowrap', ...wide(110, 176) }}>
            {end[0].sunsetOn !== null && (
              <div>{formatPeriod(end[0].sunsetOn, 'day')}</div>
            )}
            <State of={end[0]} today={props.today} />
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

/** How near the end is: in a word, and in days. */
function State(props: { of: ContractDeprecation; today: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { state, sunsetOn } = props.of;
  const days = daysTo(sunsetOn, props.today);
  const words =
    state === 'due' && days === 0
      ? t('calendar.state.today')
      : t(`calendar.state.${state}`, {
          count: days,
          number: formatNumber(days),
        });
  return <StateChip state={chips[state]} label={words} />;
}
