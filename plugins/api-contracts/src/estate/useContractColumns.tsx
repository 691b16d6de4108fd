import { Fragment, useMemo } from 'react';
import { Link } from '@backstage/core-components';
import {
  Column,
  Contract,
  formatNumber,
  formatPeriod,
  OwnerLink,
  plainWord,
  StateChip,
  Time,
  TwoLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { SnapshotStanding } from '../parts/SnapshotStanding';
import { apiContractsTranslationRef } from '../translation';
import { Ends } from './Ends';
import { NeedChips } from './NeedChips';
import { Score } from './Score';
import { SloStanding } from './SloStanding';
import type { EstateSort } from './useEstateView';
import { useFormatWord } from './useFormatWord';

/**
 * The columns of the list of APIs; those that can be sorted by are named after the orders of the API.
 *
 * @param sort - what the list is sorted by is shown, whatever else is
 */
export function useContractColumns(
  onLeave: (contract: Contract) => void,
  sort: EstateSort,
): Column<Contract>[] {
  const name = useNameColumn(onLeave);
  const changes = useChangeColumns(sort === 'breaking');
  const facts = useFactColumns();
  return useMemo(() => [name, ...changes, ...facts], [name, changes, facts]);
}

/** Which API it is. */
function useNameColumn(
  onLeave: (contract: Contract) => void,
): Column<Contract> {
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useContractPath();
  const formatWord = useFormatWord();
  return useMemo(
    () => ({
      id: 'name',
      title: t('estate.table.api'),
      width: 'minmax(148px, 2.85fr)',
      always: true,
      sortable: true,
      render: contract => (
        <TwoLines
          first={
            <Link
              to={path(contract.contractRef)}
              title={contract.title}
              onClick={() => onLeave(contract)}
            >
              {contract.title}
            </Link>
          }
          second={
            contract.goneSince === null ? (
              <span title={contract.contractRef}>
                {[formatWord(contract.format), contract.latest?.declaredVersion]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            ) : (
              <StateChip state="gone" label={t('estate.facet.gone')} />
            )
          }
        />
      ),
    }),
    [t, formatWord, path, onLeave],
  );
}

/** What changed in it, and when. */
function useChangeColumns(isByBreaking: boolean): Column<Contract>[] {
  const { t } = useTexts(apiContractsTranslationRef);
  return useMemo(
    () => [
      {
        id: 'attention',
        title: t('estate.table.attention'),
        width: '176px',
        sortable: true,
        render: contract => <NeedChips contract={contract} />,
      },
      {
        id: 'changed',
        title: t('estate.table.changed'),
        width: 'minmax(200px, 3.85fr)',
        sortable: true,
        render: contract => <LastChange contract={contract} />,
      },
      {
        id: 'breaking',
        title: t('estate.table.breaking'),
        width: '192px',
        sortable: true,
        hiddenAtFirst: true,
        always: isByBreaking,
        render: ({ breakingAt }) =>
          breakingAt === null ? (
            <span>{t('estate.table.neverBreaking')}</span>
          ) : (
            <Time at={breakingAt} precision="day" />
          ),
      },
    ],
    [t, isByBreaking],
  );
}

/** What the latest definition changed, and since when it is there. */
function LastChange({ contract }: { contract: Contract }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { latest, changedAt, breakingAt } = contract;
  const isBefore = breakingAt !== null && breakingAt !== changedAt;
  const waived = latest?.waivedBreaking ?? 0;
  const parts = [
    ...(isBefore
      ? [
          t('estate.table.broke', {
            day: formatPeriod(breakingAt.slice(0, 10), 'day'),
          }),
        ]
      : []),
    ...(waived > 0
      ? [
          t('waivers.count', {
            count: waived,
            number: formatNumber(waived),
          }),
        ]
      : []),
  ];
  return (
    <TwoLines
      wraps
      first={
        <SnapshotStanding
          snapshot={latest && { ...latest, waivedBreaking: 0 }}
          isBrief
        />
      }
      second={
        <>
          <Time at={changedAt} precision="day" />
          {parts.map(part => (
            <Fragment key={part}>
              {' '}
              <span>{`· ${part}`}</span>
            </Fragment>
          ))}
        </>
      }
    />
  );
}

/** What else is known of it. */
function useFactColumns(): Column<Contract>[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const formatWord = useFormatWord();
  return useMemo(
    () => [
      {
        id: 'version',
        title: t('estate.table.version'),
        width: '128px',
        hiddenAtFirst: true,
        render: ({ latest, format }) => (
          <TwoLines
            first={latest?.declaredVersion ?? t('estate.table.noVersion')}
            second={formatWord(format)}
          />
        ),
      },
      {
        id: 'quality',
        title: t('estate.table.quality'),
        width: '64px',
        align: 'right',
        sortable: true,
        render: contract => <Score of={contract} />,
      },
      {
        id: 'slos',
        title: t('estate.table.slos'),
        width: '160px',
        render: ({ slos }) => <SloStanding of={slos} />,
      },
      {
        id: 'ends',
        title: t('estate.table.ends'),
        width: '128px',
        render: ({ deprecations }) => <Ends of={deprecations} />,
      },
      {
        id: 'consumers',
        title: t('estate.table.consumers'),
        width: '100px',
        align: 'right',
        render: ({ consumerCount }) =>
          consumerCount === null
            ? t('estate.table.notCounted')
            : formatNumber(consumerCount),
      },
      {
        id: 'owner',
        title: t('estate.table.owner'),
        width: 'minmax(140px, 2.7fr)',
        render: ({ owner }) => <OwnerLink owner={owner ?? undefined} />,
      },
      {
        id: 'lifecycle',
        title: t('estate.table.lifecycle'),
        width: '124px',
        hiddenAtFirst: true,
        render: ({ lifecycle }) => <span>{plainWord(lifecycle ?? '–')}</span>,
      },
      {
        id: 'snapshots',
        title: t('estate.table.snapshots'),
        width: '112px',
        align: 'right',
        hiddenAtFirst: true,
        render: ({ snapshotCount }) => formatNumber(snapshotCount),
      },
    ],
    [t, formatWord],
  );
}
