import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ErrorState,
  LoadingState,
  useContractRules,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { RuleExample } from './RuleExample';
import { RuleLink } from './RuleLink';

/** The rule of a change: the way to it, and its example, which comes when it is asked for. */
export function RuleOfChange({ ruleId }: { ruleId: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const exampleId = useId();
  return (
    <>
      <RuleLink id={ruleId} />{' '}
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={exampleId}
        onClick={() => setOpen(!isOpen)}
      >
        {t('rules.example.show')}
      </Button>
      <div id={exampleId}>{isOpen && <Example ruleId={ruleId} />}</div>
    </>
  );
}

function Example({ ruleId }: { ruleId: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const rules = useContractRules();
  if (!rules.data) {
    return rules.error ? (
      <ErrorState
        title={t('rules.example.error')}
        error={rules.error}
        onRetry={() => void rules.refetch()}
      />
    ) : (
      <LoadingState shape="text" />
    );
  }
  const rule = rules.data.items.find(({ id }) => id === ruleId);
  return rule ? (
    <RuleExample rule={rule} />
  ) : (
    <p>{t('rules.example.unknown')}</p>
  );
}
