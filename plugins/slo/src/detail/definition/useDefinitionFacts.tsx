import {
  Fact,
  formatDuration,
  formatNumber,
  SloDetail,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../lib/objectiveText';
import { Objective } from '../SloParts';
import { useUnitWords } from '../words/useUnitWords';
import { useWindowWords } from '../words/useWindowWords';
import { sloTranslationRef } from '../../translation';

/** How much traffic alerts wait for; undefined where they wait for none. */
function useFewestWords(method: Objective['budgeting']['method']) {
  const { t } = useTexts(sloTranslationRef);
  const units = useUnitWords(method);
  return ({
    fewestUnits,
    fewestBadUnits,
  }: SloDetail['definition']['lowTraffic']) => {
    if (fewestUnits > 0 && fewestBadUnits > 0) {
      return t('detail.definition.facts.lowTrafficOf', {
        units: units(fewestUnits),
        bad: formatNumber(fewestBadUnits),
      });
    }
    if (fewestUnits > 0) {
      const said = { units: units(fewestUnits) };
      return t('detail.definition.facts.lowTrafficUnits', said);
    }
    return fewestBadUnits > 0
      ? t('detail.definition.facts.lowTrafficBad', {
          units: units(fewestBadUnits),
        })
      : undefined;
  };
}

function useObjectiveFacts(
  { definition: { lowTraffic, isComposite } }: SloDetail,
  objective: Objective | undefined,
): Fact[] {
  const { t } = useTexts(sloTranslationRef);
  const windows = useWindowWords();
  const fewestWords = useFewestWords(
    objective?.budgeting.method ?? 'Occurrences',
  );
  if (!objective) return [];
  const { budgeting, sliceSeconds, sli, target, weight, window } = objective;
  const { timeSliceTarget } = budgeting;
  const calendar = windows.calendar(window);
  const fewest = fewestWords(lowTraffic);
  const name = (fact: 'slice' | 'calendar' | 'weight' | 'sliceTarget') =>
    t(`detail.definition.facts.${fact}`);
  const facts: (Fact | false)[] = [
    [t('detail.definition.facts.target'), targetText(target)],
    [
      t('detail.definition.facts.method'),
      t(`detail.words.method.${budgeting.method}`),
    ],
    timeSliceTarget !== undefined && [
      name('sliceTarget'),
      targetText(timeSliceTarget),
    ],
    sliceSeconds !== undefined && [
      name('slice'),
      formatDuration(sliceSeconds * 1_000),
    ],
    [t('detail.definition.facts.window'), windows.title(window)],
    calendar.length > 0 && [name('calendar'), calendar.join(' · ')],
    [t('detail.definition.facts.sli'), t(`detail.definition.sli.${sli.kind}`)],
    [
      t('detail.definition.facts.noData'),
      t(`detail.tiles.noData.${budgeting.noData}`),
    ],
    fewest !== undefined && [t('detail.definition.facts.lowTraffic'), fewest],
    isComposite && [name('weight'), formatNumber(weight)],
  ];
  return facts.filter(fact => fact !== false);
}

/** Where the definition is changed: here, or where it is read from. */
function useWhere({ name, source: { kind, ref } }: SloDetail): string {
  const { t } = useTexts(sloTranslationRef);
  if (kind === 'api') return t('detail.definition.where.api', { name });
  return ref === null
    ? t('detail.definition.where.unknown')
    : t(`detail.definition.where.${kind}`, { ref });
}

/** What the definition says in words, and where it is changed. */
export function useDefinitionFacts(
  slo: SloDetail,
  objective: Objective | undefined,
): Fact[] {
  const { t } = useTexts(sloTranslationRef);
  return [
    ...useObjectiveFacts(slo, objective),
    [t('detail.definition.facts.name'), slo.name],
    [t('detail.definition.facts.version'), String(slo.version)],
    [t('detail.definition.where.title'), useWhere(slo)],
  ];
}
