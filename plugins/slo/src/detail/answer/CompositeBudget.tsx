import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  SloComposite,
  WorkingNumber,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../lib/objectiveText';
import { useBudgetWords } from '../words/useBudgetWords';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0, 0, 2),
    paddingLeft: theme.spacing(2),
    borderLeft: `3px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    '& p': { margin: 0, maxWidth: 720 },
  },
  budget: { fontSize: 16 },
  quiet: { color: theme.palette.text.secondary },
}));

/** The budget that the objectives make together, and by which rule. */
export function CompositeBudget(props: { composite: SloComposite }) {
  const { composite } = props;
  const { remaining, rule, target, working } = composite;
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  const budget = useBudgetWords()(remaining);
  return (
    <section
      className={classes.root}
      aria-label={t('detail.answer.composite.title')}
    >
      <p className={classes.budget}>
        {remaining === null
          ? t('detail.answer.composite.unknown')
          : t('detail.answer.composite.budget', {
              budget: (
                <WorkingNumber
                  working={working}
                  name={t('detail.answer.composite.number', { budget })}
                >
                  {budget}
                </WorkingNumber>
              ),
            })}
      </p>
      <p className={classes.quiet}>
        {t('detail.answer.composite.rule', { rule })}
        {target !== null &&
          ` · ${t('detail.answer.composite.target', {
            target: targetText(target),
          })}`}
      </p>
      <p className={classes.quiet}>{t('detail.answer.composite.more')}</p>
    </section>
  );
}
