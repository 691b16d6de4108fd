import {
  AnswerHeader,
  ContractQuality,
  Disclosure,
  EmptyState,
  ErrorState,
  formatNumber,
  LoadingState,
  Notice,
  StaleNotice,
  Time,
  useContractQuality,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { AreasTable } from './AreasTable';
import { CoverageView } from './CoverageView';
import { RulesetsView } from './RulesetsView';
import { RulesView } from './RulesView';
import { ScoreTrend } from './ScoreTrend';
import { SlosOfProviders } from './SlosOfProviders';
import { useMissingAspect } from './useMissingAspect';
import { useQualitySentence } from './useQualitySentence';

/**
 * How good the definition of an API is: its score, why, and what to do.
 *
 * @param props - `isBrief`: beside other parts of a page, all but the answer comes when it is asked for
 */
export function QualityView(props: { contractRef: string; isBrief?: boolean }) {
  const { contractRef, isBrief = false } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const quality = useContractQuality(contractRef);
  const retry = () => void quality.refetch();
  if (!quality.data) {
    return quality.error ? (
      <ErrorState
        title={t('quality.state.error')}
        error={quality.error}
        stillWorks={t('quality.state.stillWorks')}
        onRetry={retry}
      />
    ) : (
      <LoadingState shape="answer" />
    );
  }
  return (
    <>
      {quality.error && (
        <StaleNotice
          lastSuccessAt={new Date(quality.dataUpdatedAt).toISOString()}
          reason={quality.error.message}
          onRetry={retry}
        />
      )}
      {quality.data.score === null ? (
        <NoScore quality={quality.data} />
      ) : (
        <Content quality={quality.data} isBrief={isBrief} />
      )}
    </>
  );
}

function Content(props: { quality: ContractQuality; isBrief: boolean }) {
  const { quality } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const sentence = useQualitySentence(quality);
  const [missing] = useMissingAspect();
  const { lintedAt, waivedPlaces, working } = quality;
  return (
    <>
      {!quality.isLatest && (
        <Notice tone="attention" icon="warning">
          {t('quality.sentence.notLatest')}
        </Notice>
      )}
      <AnswerHeader sentence={sentence} working={working ?? undefined} />
      <p>
        {lintedAt !== null &&
          t('quality.facts.at', {
            time: <Time at={lintedAt} />,
            rulesets: quality.rulesets.join(', '),
          })}{' '}
        {waivedPlaces > 0 &&
          t('quality.facts.waived', {
            count: waivedPlaces,
            number: formatNumber(waivedPlaces),
          })}
      </p>
      {props.isBrief ? (
        <Disclosure
          title={t('quality.whole')}
          startsOpen={missing !== undefined}
        >
          <Whole quality={quality} />
        </Disclosure>
      ) : (
        <Whole quality={quality} />
      )}
    </>
  );
}

function Whole({ quality }: { quality: ContractQuality }) {
  const { contractRef } = quality;
  return (
    <>
      <ScoreTrend contractRef={contractRef} />
      <AreasTable quality={quality} />
      <RulesView quality={quality} />
      <CoverageView quality={quality} />
      <RulesetsView holding={quality.rulesets} />
      <SlosOfProviders slos={quality.slos} />
    </>
  );
}

function NoScore({ quality }: { quality: ContractQuality }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const reason = quality.reason ?? '–';
  switch (quality.state) {
    case 'pending':
      return (
        <EmptyState
          title={t('quality.state.pendingTitle')}
          description={t('quality.state.pending')}
        />
      );
    case 'failed':
      return (
        <>
          <EmptyState
            title={t('quality.state.failedTitle')}
            description={t('quality.state.failed', { reason })}
          />
          {quality.operationCount > 0 && <CoverageView quality={quality} />}
        </>
      );
    case 'not-linted':
      return (
        <EmptyState
          title={t('quality.state.notLintedTitle')}
          description={t('quality.state.notLinted', { reason })}
        />
      );
    default:
      return (
        <EmptyState
          title={t('quality.state.noneTitle')}
          description={t('quality.state.none')}
        />
      );
  }
}
