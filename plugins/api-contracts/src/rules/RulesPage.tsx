import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  AnswerHeader,
  type ContractRule,
  EmptyState,
  ErrorState,
  type Facet,
  FilterBar,
  formatNumber,
  LoadingState,
  PageTitle,
  useContractRules,
  UnknownInAddress,
  useTexts,
  useUnknownInAddress,
} from '@almanac/backstage-plugin-insights-react';
import { useFormatWord } from '../estate/useFormatWord';
import { severities } from '../lib/severities';
import { contractRulesRouteRef } from '../routes';
import { apiContractsTranslationRef } from '../translation';
import { NamedRule } from './NamedRule';
import { RuleList } from './RuleList';
import { knownInAddress, ruleFormats, useRulesView } from './useRulesView';

/** Every kind of change that is told, with why it matters and an example; the address points at one of them. */
export function RulesPage() {
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useRouteRef(contractRulesRouteRef)();
  const rules = useContractRules();
  const title = t('rules.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: path }}>
      <PageTitle parts={[title, t('estate.title')]} />
      {rules.data && <Rules rules={rules.data.items} />}
      {rules.isPending && <LoadingState shape="table" />}
      {!rules.data && rules.error && (
        <ErrorState
          title={t('rules.error')}
          error={rules.error}
          stillWorks={t('rules.stillWorks')}
          onRetry={() => void rules.refetch()}
        />
      )}
    </BreadcrumbEntry>
  );
}

function Rules({ rules }: { rules: readonly ContractRule[] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { filters, matching, countOf, named } = useRulesView(rules);
  const facets = useRuleFacets(countOf);
  const unknown = useUnknownInAddress(knownInAddress);
  return (
    <>
      <AnswerHeader
        sentence={t('rules.sentence', {
          count: rules.length,
          number: formatNumber(rules.length),
        })}
      />
      {named !== undefined && (
        <NamedRule id={named} rule={rules.find(({ id }) => id === named)} />
      )}
      <FilterBar
        filters={filters}
        facets={facets}
        searchLabel={t('rules.search')}
        matching={matching.length}
        total={rules.length}
      />
      <UnknownInAddress unknown={unknown} />
      {matching.length > 0 ? (
        <RuleList rules={matching} />
      ) : (
        <EmptyState
          title={t('rules.noMatch.title')}
          description={t('rules.noMatch.description', {
            total: formatNumber(rules.length),
          })}
        />
      )}
    </>
  );
}

/** The ways to narrow the rules, with how many there would be of each. */
function useRuleFacets(
  countOf: ReturnType<typeof useRulesView>['countOf'],
): Facet[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const formatWord = useFormatWord();
  return [
    {
      id: 'severity',
      label: t('rules.severity'),
      options: severities.map(value => ({
        value,
        label: t(`rules.severities.${value}`),
        count: countOf('severity', value),
      })),
    },
    {
      id: 'format',
      label: t('estate.facet.format'),
      options: ruleFormats.map(value => ({
        value,
        label: formatWord(value),
        count: countOf('format', value),
      })),
    },
  ];
}
