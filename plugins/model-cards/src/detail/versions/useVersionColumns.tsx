import { useMemo } from 'react';
import { Link } from '@backstage/core-components';
import {
  Column,
  formatNumber,
  MiddleTruncate,
  ModelVersion,
  StateChip,
  StateName,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { MakerName } from '../../parts/MakerName';
import { formatFigure } from '../lib/formatFigure';
import { linkOf } from '../markdown/linkOf';
import { OutsideLink } from '../markdown/OutsideLink';
import { ModelView } from '../useModelView';

const MOST_METRICS = 3;

/** The first metrics of all data, as the row has room for. */
function leadingMetrics({ metrics }: ModelVersion): string {
  return metrics
    .filter(({ slice }) => slice === null)
    .slice(0, MOST_METRICS)
    .map(({ name, value, unit }) => `${name} ${formatFigure(value, unit)}`)
    .join(' · ');
}

/** What a reader has to know first: that it is gone, not ready, or not to be used any more. */
function shownState({
  status,
  goneSince,
  deprecation,
}: ModelVersion): StateName {
  if (goneSince !== null) return 'gone';
  return status === 'ready' && deprecation !== null ? 'deprecated' : status;
}

/** Columns of the table of versions. */
export function useVersionColumns(view: ModelView): Column<ModelVersion>[] {
  const { t } = useTexts(modelCardsTranslationRef);
  return useMemo(
    () => [
      {
        id: 'version',
        title: t('detail.versions.column.version'),
        width: 'minmax(90px, 1fr)',
        always: true,
        render: ({ version }) => (
          <Link to={view.search({ version })} replace preventScrollReset>
            <MiddleTruncate text={version} maxCharacters={24} />
          </Link>
        ),
        csv: ({ version }) => version,
      },
      {
        id: 'status',
        title: t('detail.versions.column.status'),
        width: '150px',
        render: version => <StateChip state={shownState(version)} />,
        csv: ({ status }) => status,
      },
      {
        id: 'aliases',
        title: t('detail.versions.column.aliases'),
        width: 'minmax(110px, 1fr)',
        render: ({ aliases }) => (
          <MiddleTruncate text={aliases.join(', ') || '–'} maxCharacters={30} />
        ),
        csv: ({ aliases }) => aliases.join(', '),
      },
      {
        id: 'createdAt',
        title: t('detail.versions.column.createdAt'),
        width: '190px',
        render: ({ createdAt }) =>
          createdAt ? <Time at={createdAt} /> : t('detail.versions.noTime'),
        csv: ({ createdAt }) => createdAt,
      },
      {
        id: 'createdBy',
        title: t('detail.versions.column.createdBy'),
        width: 'minmax(100px, 1fr)',
        render: ({ createdBy }) =>
          createdBy === null ? '–' : <MakerName maker={createdBy} />,
        csv: ({ createdBy }) => createdBy,
      },
      {
        id: 'metrics',
        title: t('detail.versions.column.metrics'),
        width: 'minmax(200px, 2fr)',
        render: version => leadingMetrics(version) || '–',
        csv: leadingMetrics,
      },
      {
        id: 'params',
        title: t('detail.versions.column.params'),
        width: '90px',
        align: 'right',
        hiddenAtFirst: true,
        render: ({ run }) =>
          formatNumber(run ? Object.keys(run.params).length : null),
        csv: ({ run }) => (run ? Object.keys(run.params).length : null),
      },
      {
        id: 'run',
        title: t('detail.versions.column.run'),
        width: '110px',
        render: ({ run }) =>
          linkOf(run?.link) ? (
            <OutsideLink address={run?.link}>
              {t('detail.versions.openRun')}
            </OutsideLink>
          ) : (
            run?.name ?? run?.id ?? '–'
          ),
        csv: ({ run }) => run?.link ?? null,
      },
    ],
    [t, view],
  );
}
