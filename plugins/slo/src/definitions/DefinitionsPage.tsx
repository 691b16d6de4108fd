import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  DataTable,
  EmptyState,
  ErrorState,
  ListedSloDefinition,
  LoadingState,
  PageTitle,
  usePlainTable,
  useSloDefinitions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { newSloRouteRef, sloDefinitionsRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { DefinitionFilters } from './DefinitionFilters';
import {
  useDefinitionColumns,
  useDefinitionPath,
} from './useDefinitionColumns';
import { useDefinitionFilter } from './useDefinitionFilter';

/** Two links, each as high as a finger needs, and the line below them. */
const ROW_PIXELS = 49;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 28, fontWeight: 600, lineHeight: 1.3 },
});

/** Every definition, retired ones too: whose it is, where it is changed, and when it was last. */
export function DefinitionsPage() {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const path = useRouteRef(sloDefinitionsRouteRef);
  const title = t('definitions.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: path() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <h1 className={classes.title}>{title}</h1>
      <p className={note}>{t('definitions.note')}</p>
      <DefinitionFilters />
      <Definitions />
    </BreadcrumbEntry>
  );
}

function Definitions() {
  const { t } = useTexts(sloTranslationRef);
  const navigate = useNavigate();
  const { filter } = useDefinitionFilter();
  const definitions = useSloDefinitions(filter);
  const columns = useDefinitionColumns();
  const pathOf = useDefinitionPath();
  const { items, error } = definitions;
  if (definitions.isPending) return <LoadingState shape="table" />;
  return (
    <>
      {error && (
        <ErrorState
          error={error}
          stillWorks={t('definitions.stillWorks')}
          onRetry={definitions.retry}
        />
      )}
      {!error && items.length === 0 && <NoDefinitions />}
      {items.length > 0 && (
        <DataTable<ListedSloDefinition>
          label={t('definitions.table.label')}
          columns={columns}
          rows={items}
          rowKey={({ name }) => name}
          rowHeight={ROW_PIXELS}
          height={640}
          hasMore={definitions.hasMore}
          isLoadingMore={definitions.isLoadingMore}
          onLoadMore={definitions.loadMore}
          onOpen={definition => navigate(pathOf(definition))}
        />
      )}
    </>
  );
}

/** Nobody has defined anything, or what is chosen leaves nothing. */
function NoDefinitions() {
  const { t } = useTexts(sloTranslationRef);
  const newPath = useRouteRef(newSloRouteRef);
  const { isActive, clear } = useDefinitionFilter();
  return isActive ? (
    <EmptyState
      title={t('definitions.noMatch.title')}
      description={t('definitions.noMatch.description')}
      action={
        <Button size="small" variant="outlined" onClick={clear}>
          {t('definitions.filter.clear')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      title={t('definitions.none.title')}
      description={t('definitions.none.description')}
      action={
        <LinkButton to={newPath()} size="small" variant="outlined">
          {t('definitions.none.write')}
        </LinkButton>
      }
    />
  );
}
