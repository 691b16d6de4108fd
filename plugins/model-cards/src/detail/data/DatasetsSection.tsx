import {
  Disclosure,
  formatNumber,
  ModelDataset,
  PageSection,
  PlainTable,
  useIsPrinting,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { Digest } from '../lib/Digest';
import { MoreButton } from '../lib/MoreButton';
import { useLongList } from '../lib/useLongList';
import { linkOf } from '../markdown/linkOf';
import { OutsideLink } from '../markdown/OutsideLink';
import { ColumnTable } from './ColumnTable';

const SHOWN_FIRST = 25;
const ROLES: readonly ModelDataset['role'][] = [
  'training',
  'validation',
  'evaluation',
  'unknown',
];

/** The data of a version by what it was used for, with digests, columns and rows. */
export function DatasetsSection({
  datasets,
}: {
  datasets: readonly ModelDataset[];
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const isPrinting = useIsPrinting();
  const ordered = ROLES.flatMap(role =>
    datasets.filter(dataset => dataset.role === role),
  );
  const withColumns = ordered.filter(({ columns }) => columns.length > 0);
  return (
    <PageSection anchor="datasets" title={t('detail.data.datasets')}>
      {datasets.length === 0 ? (
        <p>{t('detail.data.noDatasets')}</p>
      ) : (
        <DatasetTable datasets={ordered} />
      )}
      {withColumns.map((dataset, index) => (
        <Disclosure
          key={index}
          title={t('detail.data.columnsOf', {
            name: dataset.name,
            number: formatNumber(dataset.columns.length),
          })}
          isShown={isPrinting}
        >
          <ColumnTable
            caption={t('detail.data.columnsOf', {
              name: dataset.name,
              number: formatNumber(dataset.columns.length),
            })}
            columns={dataset.columns}
          />
        </Disclosure>
      ))}
    </PageSection>
  );
}

function DatasetTable({ datasets }: { datasets: readonly ModelDataset[] }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const classes = usePlainTable();
  const { shown, left, showMore } = useLongList(datasets, SHOWN_FIRST);
  return (
    <>
      <PlainTable
        caption={t('detail.data.datasets')}
        columns={[
          { title: t('detail.data.role') },
          { title: t('detail.data.name') },
          { title: t('detail.data.digest') },
          { title: t('detail.data.columns'), align: 'right' },
          { title: t('detail.data.rows'), align: 'right' },
        ]}
      >
        {shown.map(({ name, role, digest, link, columns, rows }, index) => (
          <tr key={index}>
            <td>{t(`detail.data.roles.${role}`)}</td>
            <td style={{ overflowWrap: 'anywhere' }}>
              {linkOf(link) ? (
                <OutsideLink address={link}>{name}</OutsideLink>
              ) : (
                name
              )}
            </td>
            <td>
              {digest ? <Digest digest={digest} /> : t('detail.data.notSaid')}
            </td>
            <td className={classes.number}>
              {columns.length === 0
                ? t('detail.data.notSaid')
                : formatNumber(columns.length)}
            </td>
            <td className={classes.number}>
              {rows === null ? t('detail.data.notSaid') : formatNumber(rows)}
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
    </>
  );
}
