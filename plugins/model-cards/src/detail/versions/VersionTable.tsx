import { makeStyles } from '@material-ui/core/styles';
import {
  DataTable,
  EmptyState,
  LoadingState,
  PageSection,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { TabFailure } from '../lib/TabFailure';
import { DeprecationActions } from '../deprecation/DeprecationActions';
import { ModelParts } from '../ModelParts';
import { AskPromotion } from './promotions/AskPromotion';
import { useVersionColumns } from './useVersionColumns';

const ROW_PIXELS = 44;
const MOST_PIXELS = 460;
const HEAD_PIXELS = 48;

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0, 1),
  },
}));

/** All versions, the latest first; the rest come while the reader scrolls. */
export function VersionTable(parts: ModelParts) {
  const { model, address, view } = parts;
  const { t } = useTexts(modelCardsTranslationRef);
  const classes = useStyles();
  const versions = useModelVersions(address);
  const columns = useVersionColumns(view);
  const { items } = versions;
  return (
    <PageSection
      anchor="versions"
      title={t('detail.versions.title')}
      actions={
        <div className={classes.actions}>
          <AskPromotion {...parts} />
          <DeprecationActions
            address={address}
            version={undefined}
            deprecation={model.deprecation}
            tag={model.deprecationTag}
          />
        </div>
      }
    >
      {versions.error && items.length === 0 && (
        <TabFailure
          title={t('detail.versions.failed')}
          error={versions.error}
          onRetry={versions.retry}
        />
      )}
      {versions.isPending && <LoadingState shape="table" />}
      {!versions.isPending && !versions.error && items.length === 0 && (
        <EmptyState
          title={t('detail.versions.empty.title')}
          description={t('detail.versions.empty.detail')}
        />
      )}
      {items.length > 0 && (
        <DataTable
          label={t('detail.versions.title')}
          columns={columns}
          rows={items}
          rowKey={({ version }) => version}
          rowHeight={ROW_PIXELS}
          height={Math.min(
            MOST_PIXELS,
            HEAD_PIXELS + items.length * ROW_PIXELS,
          )}
          totalCount={Math.max(model.versionCount, items.length)}
          hasMore={versions.hasMore}
          isLoadingMore={versions.isLoadingMore}
          onLoadMore={versions.loadMore}
          onOpen={({ version }) => view.set({ version })}
          columnsParameter="columns"
        />
      )}
    </PageSection>
  );
}
