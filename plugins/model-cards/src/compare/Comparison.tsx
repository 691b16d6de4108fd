import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  ErrorState,
  LoadingState,
  ModelComparison,
  PrintStyles,
  StaleNotice,
  useModelComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';
import { CardDifferences } from './cards/CardDifferences';
import { CompletenessSection } from './CompletenessSection';
import { MetricsSection } from './metrics/MetricsSection';
import { ParamsSection } from './params/ParamsSection';
import { RecordSection } from './RecordSection';
import { AddSide } from './sides/AddSide';
import { NamedSides } from './sides/NamedSides';
import { repeatedSides } from './sides/repeatedSides';
import { SameSides } from './sides/SameSides';
import { SideCards } from './sides/SideCards';
import { useComparisonSentence } from './useComparisonSentence';
import type { Sides } from './useSides';
import { useSideWords } from './useSideWords';

/** Two to four sides: what tells them apart, or why that could not be read. */
export function Comparison({ sides }: { sides: Sides }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { data, error, dataUpdatedAt, refetch } = useModelComparison(
    sides.sides,
  );
  if (!data) {
    return error ? (
      <>
        <ErrorState
          title={t('compare.error.title')}
          error={error}
          stillWorks={t('compare.error.stillWorks')}
          onRetry={refetch}
        />
        <NamedSides sides={sides} />
        <AddSide sides={sides} />
      </>
    ) : (
      <>
        <LoadingState shape="answer" />
        <LoadingState shape="table" />
      </>
    );
  }
  return (
    <div data-print-page>
      <PrintStyles />
      {error && (
        <StaleNotice
          lastSuccessAt={new Date(dataUpdatedAt).toISOString()}
          reason={error.message}
          onRetry={() => void refetch()}
        />
      )}
      <Compared comparison={data} sides={sides} />
    </div>
  );
}

function Compared(props: { comparison: ModelComparison; sides: Sides }) {
  const { comparison, sides } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const list = useRouteRef(modelsRouteRef)();
  const sentence = useComparisonSentence();
  const sideWords = useSideWords();
  const titles = comparison.sides.map(sideWords);
  const repeated = repeatedSides(comparison.sides);
  const areAllSame = repeated.length === comparison.sides.length - 1;
  return (
    <>
      <AnswerHeader
        sentence={
          areAllSame
            ? t('compare.same.all', { side: titles[0] })
            : sentence(comparison)
        }
        actions={
          <LinkButton to={list} size="small">
            {t('compare.all')}
          </LinkButton>
        }
      />
      <SideCards compared={comparison.sides} sides={sides} />
      {!sides.isFull && <AddSide sides={sides} />}
      {!areAllSame && (
        <>
          <SameSides repeated={repeated} />
          <MetricsSection metrics={comparison.metrics} sides={titles} />
          <ParamsSection params={comparison.params} sides={titles} />
          <RecordSection compared={comparison.sides} sides={titles} />
          <CompletenessSection compared={comparison.sides} sides={titles} />
          <CardDifferences compared={comparison.sides} sides={titles} />
        </>
      )}
    </>
  );
}
