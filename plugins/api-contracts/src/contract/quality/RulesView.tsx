import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import {
  ContractQuality,
  ContractRuleResult,
  Disclosure,
  formatNumber,
  plainWord,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { FindingList } from './FindingList';
import { ruleTitle } from './ruleTitle';

/** States that look as much as the severity matters; words are those of severities. */
const LOOKS = {
  error: 'change-breaking',
  warning: 'change-risky',
  info: 'change-safe',
  hint: 'change-safe',
} as const;

const severities = ['error', 'warning', 'info', 'hint'] as const;

const useStyles = makeStyles(theme => ({
  text: {
    margin: theme.spacing(1, 0, 0),
    maxWidth: 880,
    overflowWrap: 'anywhere',
  },
}));

/** What rules find, the costliest first, each with why, what to do, and where. */
export function RulesView({ quality }: { quality: ContractQuality }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { rules, leftOff } = quality;
  return (
    <>
      <h3>{t('quality.rules.title')}</h3>
      {rules.length === 0 && <p>{t('quality.rules.none')}</p>}
      {rules.map(rule => (
        <Disclosure
          key={rule.ruleId}
          title={t('quality.rules.row', {
            rule: ruleTitle(rule),
            id: rule.ruleId,
            cost: formatNumber(rule.cost),
            places: t('quality.sentence.places', {
              count: rule.places,
              number: formatNumber(rule.places),
            }),
          })}
        >
          <Rule rule={rule} quality={quality} />
        </Disclosure>
      ))}
      {leftOff > 0 && (
        <p>
          {t('quality.rules.notTold', {
            count: leftOff,
            number: formatNumber(leftOff),
          })}
        </p>
      )}
    </>
  );
}

function Rule(props: {
  rule: ContractRuleResult;
  quality: Pick<ContractQuality, 'contractRef' | 'lintedAt'>;
}) {
  const { rule } = props;
  const { contractRef, lintedAt } = props.quality;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const severity = severities.find(one => one === rule.severity);
  return (
    <>
      <StateChip
        state={severity ? LOOKS[severity] : 'unknown'}
        label={
          severity
            ? t(`quality.rules.severity.${severity}`)
            : plainWord(rule.severity)
        }
      />
      <p className={classes.text}>{rule.why}</p>
      {rule.fix !== null && (
        <p className={classes.text}>
          {t('quality.rules.fix', { fix: rule.fix })}
        </p>
      )}
      <p className={classes.text}>
        {t('quality.rules.parts', {
          touched: formatNumber(rule.touchedParts),
          parts: formatNumber(rule.parts),
        })}{' '}
        {rule.documentationUrl?.startsWith('https://') && (
          <Link
            underline="always"
            href={rule.documentationUrl}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('quality.rules.more')}
          </Link>
        )}
      </p>
      <FindingList {...{ contractRef, lintedAt }} ruleId={rule.ruleId} />
    </>
  );
}
