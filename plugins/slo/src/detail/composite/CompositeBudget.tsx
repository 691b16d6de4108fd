import { makeStyles } from '@material-ui/core/styles';
import {
  PageSection,
  SloComposite,
  SloDetail,
  usePlainTable,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { targetText } from '../lib/objectiveText';
import { useBudgetWords } from '../words/useBudgetWords';
import { sloTranslationRef } from '../../translation';
import { CompositeCourse } from './CompositeCourse';
import { compositeParts } from './compositeParts';
import { CompositeTable } from './CompositeTable';
import { useCompositeWords } from './useCompositeWords';

const useStyles = makeStyles(theme => ({
  course: { marginTop: theme.spacing(3) },
  budget: { margin: theme.spacing(0, 0, 0.5), fontSize: 16, maxWidth: 720 },
}));

/** The budget that the objectives make together: how it stands, by which rule, and what each part adds to it. */
export function CompositeBudget(props: {
  slo: SloDetail;
  composite: SloComposite;
}) {
  const { slo, composite } = props;
  const { remaining, remainingAtLeast, rule, target, working } = composite;
  const classes = { ...usePlainTable(), ...useStyles() };
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  const budget = budgetWords(remaining, remainingAtLeast);
  const [most, least] = [remaining, remainingAtLeast].map(left =>
    budgetWords(left),
  );
  const parts = compositeParts({ ...slo, composite });
  const words = useCompositeWords(slo)(parts);
  return (
    <PageSection anchor="composite" title={t('detail.composite.title')}>
      <p className={classes.budget}>
        {remaining === null
          ? t('detail.composite.unknown')
          : t('detail.composite.budget', {
              budget: (
                <WorkingNumber
                  working={working}
                  name={t('detail.composite.number', { budget })}
                >
                  {budget}
                </WorkingNumber>
              ),
            })}{' '}
        {words}
      </p>
      <p className={classes.note}>
        {t('detail.composite.rule', { rule })}
        {target !== null &&
          ` · ${t('detail.composite.target', { target: targetText(target) })}`}
      </p>
      {remainingAtLeast !== remaining && (
        <p className={classes.note}>
          {t('detail.composite.bounds', { least, most })}
        </p>
      )}
      {parts.parts.length > 0 && (
        <CompositeTable slo={slo} table={parts} working={working} />
      )}
      {remaining !== null && (
        <div className={classes.course}>
          <CompositeCourse slo={slo} />
        </div>
      )}
    </PageSection>
  );
}
