import { useNavigate } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  AnswerHeader,
  DataTable,
  ErrorState,
  LoadingState,
  PageTitle,
  Sla,
  SlaList,
  StaleNotice,
  Time,
  useSlaFaults,
  useSlas,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../parts/ExampleNotice';
import { FileFaultsNotice } from '../parts/FileFaultsNotice';
import {
  newSloContractRouteRef,
  sloContractRouteRef,
  sloContractsRouteRef,
} from '../routes';
import { sloTranslationRef } from '../translation';
import { useSlaColumns } from './columns/useSlaColumns';
import { NoMatchingSlas, NoSlas } from './NoSlas';
import { SlaWorkings } from './parts/SlaWorkings';
import { SlaFilters } from './SlaFilters';
import { useSlaFilter } from './useSlaFilter';
import { useSlasSentence } from './useSlasSentence';

/** Two links, each as high as a finger needs, and the line below them. */
const ROW_PIXELS = 49;

const useStyles = makeStyles(theme => ({
  facts: { fontSize: 14, color: theme.palette.text.secondary },
}));

/** What was promised to customers, the worst first. */
export function SlasPage() {
  const { t } = useTexts(sloTranslationRef);
  const slasPath = useRouteRef(sloContractsRouteRef);
  const title = t('sla.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: slasPath() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <SlaWorkings>
        <Slas />
      </SlaWorkings>
    </BreadcrumbEntry>
  );
}

function Slas() {
  const { t } = useTexts(sloTranslationRef);
  const { filter, isActive, clear } = useSlaFilter();
  const slas = useSlas(filter);
  const faults = useSlaFaults().data?.items ?? [];
  const { items, totalCount = 0, error } = slas;
  if (slas.isPending) {
    return (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  if (error && items.length === 0) {
    return (
      <ErrorState
        title={t('sla.error.list')}
        error={error}
        stillWorks={t('sla.error.stillWorks')}
        onRetry={slas.retry}
      />
    );
  }
  if (totalCount === 0 && !isActive) {
    return (
      <>
        <FileFaultsNotice of="agreements" faults={faults} />
        <NoSlas />
      </>
    );
  }
  return (
    <>
      <SlasAnswer slas={slas} />
      <FileFaultsNotice of="agreements" faults={faults} />
      <SlaFilters slas={items} />
      {items.length === 0 ? (
        <NoMatchingSlas total={totalCount} onClear={clear} />
      ) : (
        <SlaTable slas={slas} />
      )}
    </>
  );
}

function SlasAnswer({ slas }: { slas: SlaList }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const sentence = useSlasSentence()(slas);
  const newPath = useRouteRef(newSloContractRouteRef);
  const { items, error } = slas;
  const [first] = items;
  return (
    <>
      <AnswerHeader
        sentence={sentence}
        states={
          first && (
            <span className={classes.facts}>
              {t('sla.answer.computedAt')} <Time at={first.computedAt} />
            </span>
          )
        }
        actions={
          <LinkButton to={newPath()} size="small" color="primary">
            {t('sla.empty.new')}
          </LinkButton>
        }
      />
      {error && first && (
        <StaleNotice
          lastSuccessAt={first.computedAt}
          reason={error.message}
          onRetry={slas.retry}
        />
      )}
      {items.some(({ isExample }) => isExample) && <ExampleNotice />}
    </>
  );
}

function SlaTable({ slas }: { slas: SlaList }) {
  const { t } = useTexts(sloTranslationRef);
  const navigate = useNavigate();
  const slaPath = useRouteRef(sloContractRouteRef);
  const columns = useSlaColumns();
  return (
    <DataTable<Sla>
      label={t('sla.table.label')}
      columns={columns}
      rows={slas.items}
      rowKey={sla => sla.id}
      rowHeight={ROW_PIXELS}
      height={640}
      totalCount={slas.matchingCount}
      hasMore={slas.hasMore}
      isLoadingMore={slas.isLoadingMore}
      isOfBefore={slas.isOfBefore}
      onLoadMore={slas.loadMore}
      onOpen={sla => navigate(slaPath({ slaId: sla.id }))}
    />
  );
}
