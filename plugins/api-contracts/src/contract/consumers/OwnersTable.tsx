import {
  ContractConsumers,
  formatNumber,
  OwnerLink,
  PlainTable,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';

/** Owners of consumers, each with whether they know of the last breaking change. */
export function OwnersTable({ of }: { of: ContractConsumers }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const knows = of.lastBreaking !== null;
  return (
    <PlainTable
      caption={t('consumers.ownerTable.label')}
      columns={[
        { title: t('consumers.ownerTable.owner') },
        { title: t('consumers.ownerTable.consumers'), align: 'right' },
        ...(knows ? [{ title: t('consumers.ownerTable.knows') }] : []),
      ]}
    >
      {of.owners.map(one => (
        <tr key={one.owner ?? ''}>
          <td>
            <OwnerLink owner={one.owner ?? undefined} />
          </td>
          <td style={{ textAlign: 'right' }}>{formatNumber(one.count)}</td>
          {knows && (
            <td>
              <Knows owner={one} />
            </td>
          )}
        </tr>
      ))}
    </PlainTable>
  );
}

function Knows(props: { owner: ContractConsumers['owners'][number] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { owner, acknowledgements } = props.owner;
  if (owner === null) return <span>{t('consumers.ownerTable.nobody')}</span>;
  if (acknowledgements.length === 0) {
    return <StateChip state="open" label={t('consumers.ownerTable.no')} />;
  }
  return (
    <>
      {acknowledgements.map(({ by, at, note }) => (
        <p key={by} style={{ margin: 0, overflowWrap: 'anywhere' }}>
          {t('consumers.ownerTable.yes', {
            by: <Person by={by} />,
            time: <Time at={at} precision="day" />,
          })}
          {note !== null && ` ${t('contract.known.note', { note })}`}
        </p>
      ))}
    </>
  );
}
