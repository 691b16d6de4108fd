import {
  type ContractRuleset,
  Disclosure,
  ErrorState,
  formatNumber,
  LoadingState,
  StateChip,
  useContractRulesets,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';

/**
 * The rulesets that there are: which hold for this API, and what is wrong with those of the company.
 *
 * @param props - `holding`: names of those that hold
 */
export function RulesetsView(props: { holding: readonly string[] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <Disclosure title={t('quality.rulesets.title')}>
      <Rulesets {...props} />
    </Disclosure>
  );
}

function Rulesets(props: { holding: readonly string[] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const rulesets = useContractRulesets();
  if (!rulesets.data) {
    return rulesets.error ? (
      <ErrorState
        title={t('quality.rulesets.error')}
        error={rulesets.error}
        onRetry={() => void rulesets.refetch()}
      />
    ) : (
      <LoadingState shape="text" />
    );
  }
  return (
    <ul aria-label={t('quality.rulesets.title')}>
      {rulesets.data.items.map(ruleset => (
        <li key={ruleset.name} style={{ overflowWrap: 'anywhere' }}>
          <Ruleset
            ruleset={ruleset}
            holds={props.holding.includes(ruleset.name)}
          />
        </li>
      ))}
    </ul>
  );
}

function Ruleset(props: { ruleset: ContractRuleset; holds: boolean }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { name, source, description, ruleCount, faults } = props.ruleset;
  return (
    <>
      <code>{name}</code>{' '}
      {source === 'configuration' && `${t('quality.rulesets.own')} `}
      {props.holds
        ? t('quality.rulesets.holds')
        : t('quality.rulesets.not')}{' '}
      {ruleCount !== null &&
        t('quality.rulesets.rules', {
          count: ruleCount,
          number: formatNumber(ruleCount),
        })}{' '}
      {description}
      {faults.length > 0 && (
        <>
          {' '}
          <StateChip state="unreadable" label={t('quality.rulesets.leftOut')} />
          <ul>
            {faults.map(({ why, fix }, index) => (
              <li key={index}>
                {why} {fix}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
