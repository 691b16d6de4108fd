import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  formatNumber,
  OwnerLink,
  SloCell,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useBudgetWords } from '../../detail/words/useBudgetWords';
import { ServiceTitle } from '../../parts/ServiceTitle';
import { sloTranslationRef } from '../../translation';

// A name keeps its letters, and begins where the head does.
const useStyles = makeStyles({
  service: { textTransform: 'none', marginLeft: -5 },
});

/** The cells of the heatmap as a table. */
export function HeatmapTable(props: {
  cells: SloCell[];
  onChoose(cell: SloCell): void;
}) {
  const classes = usePlainTable();
  const own = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const budgetWords = useBudgetWords();
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={t('list.heatmap.label')}>
        <thead>
          <tr>
            <th scope="col">{t('list.heatmap.team')}</th>
            <th scope="col">{t('list.heatmap.service')}</th>
            <th scope="col">{t('list.heatmap.state')}</th>
            <th scope="col">{t('list.heatmap.worst')}</th>
            <th scope="col" className={classes.number}>
              {t('list.heatmap.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.cells.map(cell => (
            <tr key={`${cell.owner} ${cell.service} ${cell.entityRef}`}>
              <td>
                <OwnerLink owner={cell.owner ?? undefined} />
              </td>
              <th scope="row">
                <Button
                  size="small"
                  className={own.service}
                  onClick={() => props.onChoose(cell)}
                >
                  <ServiceTitle
                    service={cell.service}
                    entityRef={cell.entityRef}
                  />
                </Button>
              </th>
              <td>
                <StateChip state={cell.state} />
              </td>
              <td>{budgetWords(cell.worstRemaining)}</td>
              <td className={classes.number}>{formatNumber(cell.slos)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
