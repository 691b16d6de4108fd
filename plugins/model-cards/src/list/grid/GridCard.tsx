import { makeStyles } from '@material-ui/core/styles';
import {
  ModelSummary,
  OwnerLink,
  StateChip,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { withoutDirections } from '../../lib/withoutDirections';
import { AliasList } from '../../parts/AliasList';
import { AttentionChip } from '../../parts/AttentionChip';
import { CompletenessBar } from '../../parts/CompletenessBar';
import { JudgedVersion } from '../../parts/JudgedVersion';
import { ModelLink } from '../../parts/ModelLink';
import { ModelNames } from '../../parts/ModelNames';
import { RiskChip } from '../../parts/RiskChip';
import { VerdictChip } from '../../parts/VerdictChip';
import { modelCardsTranslationRef } from '../../translation';
import { CompareBox } from '../selection/CompareBox';
import type { ChosenModels } from '../selection/useChosenModels';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    minWidth: 0,
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    fontSize: 14,
    // What is out of sight of a long list is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 232px',
  },
  head: { display: 'flex', gap: theme.spacing(1), minWidth: 0 },
  name: { flex: 1, minWidth: 0 },
  quiet: { fontSize: 12, color: theme.palette.text.secondary },
  summary: {
    overflowWrap: 'anywhere',
    margin: 0,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    lineHeight: 1.45,
  },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  facts: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    marginTop: 'auto',
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  },
}));

/** One model: what it is for, what it needs, and where it stands. */
export function GridCard(props: { model: ModelSummary; chosen: ChosenModels }) {
  const { model } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const facts = [
    [t('list.table.card'), <CompletenessBar {...model} />],
    [t('list.table.version'), <JudgedVersion model={model} />],
    [t('list.table.aliases'), <AliasList {...model} />],
    [t('list.table.owner'), <OwnerLink owner={model.owner ?? undefined} />],
  ] as const;
  // The rule says it in the same words.
  const saysRiskUnknown = model.attention.some(
    ({ ruleId }) => ruleId === 'unknown-risk',
  );
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <div className={classes.name}>
          <ModelLink model={model} />
          <div className={classes.quiet}>
            <ModelNames model={model} />
          </div>
        </div>
        <CompareBox model={model} chosen={props.chosen} />
      </div>
      {model.summary && (
        <p className={classes.summary}>{withoutDirections(model.summary)}</p>
      )}
      {model.goneSince !== null && (
        <div className={classes.quiet}>
          {t('parts.goneSince', {
            time: <Time at={model.goneSince} precision="day" />,
          })}
        </div>
      )}
      <div className={classes.chips}>
        <VerdictChip verdict={model.verdict} />
        {model.deprecation && <StateChip state="deprecated" />}
        {!saysRiskUnknown && <RiskChip riskTier={model.riskTier} />}
        {model.attention.map(attention => (
          <span key={attention.ruleId} title={attention.why}>
            <AttentionChip attention={attention} />
          </span>
        ))}
      </div>
      <dl className={classes.facts}>
        {facts.map(([term, fact]) => (
          <Fact key={term} term={term}>
            {fact}
          </Fact>
        ))}
      </dl>
    </li>
  );
}

function Fact(props: { term: string; children: JSX.Element }) {
  return (
    <>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
