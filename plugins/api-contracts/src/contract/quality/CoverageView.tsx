import {
  ChoiceGroup,
  ContractCoverageList,
  ContractQuality,
  ErrorState,
  formatNumber,
  LoadingState,
  useContractCoverage,
  UnknownInAddress,
  useTexts,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { aspects } from './aspects';
import { CoveredOperations } from './CoveredOperations';
import { useAspectWord } from './useAspectWord';
import { useMissingAspect } from './useMissingAspect';

const ALL = '';

/** What operations say of themselves: how many of all, and which do not. */
export function CoverageView(props: {
  quality: Pick<ContractQuality, 'contractRef' | 'lintedAt'>;
}) {
  const { contractRef, lintedAt } = props.quality;
  const { t } = useTexts(apiContractsTranslationRef);
  const [missing, choose] = useMissingAspect();
  const list = useContractCoverage(contractRef, missing, lintedAt);
  const choices = useChoices(list);
  const unknown = useUnknownInAddress({ missing: aspects });
  return (
    <>
      <h3>{t('quality.coverage.title')}</h3>
      {list.isPending && <LoadingState shape="table" />}
      {list.error && list.items.length === 0 && (
        <ErrorState
          title={t('quality.coverage.error')}
          error={list.error}
          onRetry={list.retry}
        />
      )}
      {list.operationCount === 0 && <p>{t('quality.coverage.none')}</p>}
      {(list.operationCount ?? 0) > 0 && (
        <>
          <ChoiceGroup
            name={t('quality.coverage.choose')}
            choices={choices}
            chosen={missing ?? ALL}
            onChoose={choose}
          />
          <UnknownInAddress unknown={unknown} />
          <CoveredOperations list={list} shown={shownAspects(list)} />
          <NotApplicable aspects={list.aspects} />
        </>
      )}
    </>
  );
}

/** All operations, and those that say nothing of something that applies to any. */
function useChoices({ aspects: counts, operationCount }: ContractCoverageList) {
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  return [
    {
      id: ALL,
      title: `${t('quality.coverage.all')} (${formatNumber(
        operationCount ?? 0,
      )})`,
    },
    ...counts
      .filter(({ applicable }) => applicable > 0)
      .map(({ aspect, applicable, present }) => ({
        id: aspect as string,
        title: `${wordOf(aspect)} (${formatNumber(applicable - present)})`,
      })),
  ];
}

/** Those that apply to any operation: AsyncAPI tells of no errors, GraphQL and protobuf of no examples. */
function shownAspects({ aspects: counts }: ContractCoverageList) {
  const applying = new Set(
    counts.filter(one => one.applicable > 0).map(({ aspect }) => aspect),
  );
  return aspects.filter(aspect => applying.has(aspect));
}

/** What is not counted, and why. */
function NotApplicable(props: { aspects: ContractCoverageList['aspects'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  const missing = props.aspects.filter(({ applicable }) => applicable === 0);
  if (missing.length === 0) return null;
  return (
    <p style={{ fontSize: 13 }}>
      {t('quality.coverage.notCounted', {
        aspects: missing.map(({ aspect }) => wordOf(aspect)).join(', '),
      })}
    </p>
  );
}
