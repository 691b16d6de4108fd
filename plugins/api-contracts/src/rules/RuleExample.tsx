import {
  type ContractRule,
  TextComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { exampleText } from './exampleText';

/** The smallest two definitions in which a rule finds its change, as lines that came and went. */
export function RuleExample({ rule }: { rule: ContractRule }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { example, id } = rule;
  if (!example) return <p>{t('rules.example.none')}</p>;
  return (
    <TextComparison
      label={t('rules.example.label', { rule: id })}
      theirs={exampleText(example.before)}
      yours={exampleText(example.after)}
    />
  );
}
