import { makeStyles } from '@material-ui/core/styles';
import {
  PlainTable,
  SloWhatIf,
  Time,
  usePlainTable,
  WorkingButton,
  useTexts,
  VisuallyHidden,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../words/useBudgetWords';
import { sloTranslationRef } from '../../translation';
import { useWhatIfRows } from './useWhatIfRows';
import { WhatIfChart } from './WhatIfChart';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  waiting: { opacity: 0.6 },
  notes: {
    margin: theme.spacing(1, 0, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

function Comparison({ result }: { result: SloWhatIf }) {
  const table = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const rows = useWhatIfRows(result);
  return (
    <PlainTable
      caption={t('detail.whatIf.caption')}
      columns={[
        { title: t('detail.whatIf.measure') },
        { title: t('detail.whatIf.current'), align: 'right' },
        { title: t('detail.whatIf.changed'), align: 'right' },
      ]}
    >
      {rows.map(({ title, current, changed }) => (
        <tr key={title}>
          <th scope="row">{title}</th>
          <td className={table.number}>{current}</td>
          <td className={table.number}>{changed}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

/** The objective as it is beside what it would have been: numbers, the course of both budgets, and what the replay cannot know. */
export function WhatIfResult(props: {
  result: SloWhatIf;
  isUnderWay: boolean;
}) {
  const { result, isUnderWay } = props;
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const budget = useBudgetWords();
  return (
    <div
      className={`${classes.root} ${isUnderWay ? classes.waiting : ''}`}
      aria-busy={isUnderWay}
    >
      <VisuallyHidden role="status">
        {isUnderWay
          ? t('detail.whatIf.loading')
          : t('detail.whatIf.ready', {
              budget: budget(result.changed.remaining),
              current: budget(result.current.remaining),
            })}
      </VisuallyHidden>
      <div>
        <Comparison result={result} />
        <ul className={classes.notes}>
          {result.notes.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <WhatIfChart result={result} />
      <p className={note}>
        {t('detail.whatIf.replayed', {
          start: <Time at={result.replayed.start} />,
          end: <Time at={result.replayed.end} />,
        })}{' '}
        <WorkingButton working={result.working}>
          {t('detail.whatIf.working')}
        </WorkingButton>
      </p>
    </div>
  );
}
