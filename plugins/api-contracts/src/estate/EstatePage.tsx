import Button from '@material-ui/core/Button';
import {
  EmptyState,
  ErrorState,
  faultOfField,
  FilterBar,
  formatNumber,
  LoadingState,
  PageTitle,
  StaleNotice,
  useContractEstate,
  useContracts,
  UnknownInAddress,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { CatalogSettling } from './CatalogSettling';
import { ContractTable } from './ContractTable';
import { EstateAnswer } from './EstateAnswer';
import { useEstateCounts } from './useEstateCounts';
import { useEstateFacets } from './useEstateFacets';
import { EstateView, useEstateView } from './useEstateView';

/** All APIs of the catalog, those that need somebody first. */
export function EstatePage() {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <>
      <PageTitle parts={[t('estate.title')]} />
      <Estate />
    </>
  );
}

function Estate() {
  const { t } = useTexts(apiContractsTranslationRef);
  const view = useEstateView();
  const contracts = useContracts(view.query);
  const estate = useContractEstate();
  const counts = useEstateCounts(view.query);
  const facets = useEstateFacets(view.filters.chosen, estate.data, counts);
  const searchFault = faultOfField(contracts.error, 'q');
  if (contracts.isPending) {
    return (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  if (contracts.error && contracts.totalCount === undefined && !searchFault) {
    return (
      <ErrorState
        title={t('estate.error.list')}
        error={contracts.error}
        stillWorks={t('estate.error.stillWorks')}
        onRetry={contracts.retry}
      />
    );
  }
  // Of those that are gone there may be none while there are others.
  const isGoneAsked = view.query.gone !== undefined;
  if (contracts.totalCount === 0 && !isGoneAsked) {
    return contracts.isCatalogSettling ? (
      <CatalogSettling onLook={contracts.retry} />
    ) : (
      <EmptyState
        title={t('estate.empty.title')}
        description={t('estate.empty.description')}
      />
    );
  }
  return (
    <>
      <EstateAnswer />
      {contracts.error && !searchFault && (
        <StaleNotice
          lastSuccessAt={new Date(contracts.readAt).toISOString()}
          reason={contracts.error.message}
          onRetry={contracts.retry}
        />
      )}
      <FilterBar
        filters={view.filters}
        facets={facets}
        searchLabel={t('estate.search')}
        searchFault={searchFault}
        matching={contracts.matchingCount ?? 0}
        total={contracts.totalCount ?? 0}
        isOfBefore={contracts.isOfBefore || searchFault !== undefined}
      />
      <UnknownInAddress unknown={view.unknown} />
      {searchFault === undefined && (
        <Matching contracts={contracts} view={view} />
      )}
    </>
  );
}

function Matching(props: {
  contracts: ReturnType<typeof useContracts>;
  view: EstateView;
}) {
  const { contracts, view } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  // That nothing matched before says nothing of what matches now.
  if (contracts.matchingCount === 0 && contracts.isOfBefore) {
    return <LoadingState shape="table" />;
  }
  if (contracts.matchingCount !== 0) {
    return (
      <ContractTable
        contracts={contracts}
        sort={view.sort}
        onSort={view.setSort}
      />
    );
  }
  return (
    <EmptyState
      title={t('estate.noMatch.title')}
      description={
        contracts.totalCount
          ? t('estate.noMatch.description', {
              total: formatNumber(contracts.totalCount),
            })
          : t('estate.noMatch.noneGone')
      }
      action={
        <Button size="small" variant="outlined" onClick={view.filters.clear}>
          {t('estate.noMatch.clear')}
        </Button>
      }
    />
  );
}
