import { makeStyles } from '@material-ui/core/styles';
import {
  PagePart,
  SloPromise,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), marginTop: theme.spacing(3) },
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxWidth: 880,
    fontSize: 14,
    lineHeight: 1.5,
  },
}));

/** What the answer takes for granted, and what is wrong in the annotations that it goes by. */
export function PromiseNotes({ promise }: { promise: SloPromise }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { assumptions, faults, circles } = promise;
  const wrong = [
    ...faults.map(
      ({ entityRef, detail, howToMend }) =>
        `${entityRef}: ${detail} ${howToMend}`,
    ),
    ...circles.map(circle =>
      t('promise.circles', { circle: circle.join(' → ') }),
    ),
  ];
  const lists = [
    { title: t('promise.faults'), items: wrong },
    { title: t('promise.assumptions'), items: assumptions },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={classes.root}>
      {lists.map(({ title, items }) => (
        <PagePart key={title} title={title}>
          <ul className={classes.list}>
            {items.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </PagePart>
      ))}
    </div>
  );
}
