import { useMemo, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  formatNumber,
  SloCell,
  SloOverview,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { HeatmapGrid } from './HeatmapGrid';
import { heatmapRows } from './heatmapRows';
import { HeatmapTable } from './HeatmapTable';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
  },
  title: { margin: 0, fontSize: 16, fontWeight: 600 },
  note: {
    maxWidth: 720,
    margin: theme.spacing(0.5, 0, 1),
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
}));

/** Teams × services: the worst state of each, and how many SLOs; a cell leads to them. */
export function Heatmap(props: {
  overview: Pick<SloOverview, 'cells' | 'cellsLeftOff'>;
  onChoose(cell: SloCell): void;
}) {
  const { cells, cellsLeftOff } = props.overview;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const [shownAs, setShownAs] = useState('picture');
  const rows = useMemo(() => heatmapRows(cells), [cells]);
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('list.heatmap.title')}</h2>
        <ChoiceGroup
          name={t('list.heatmap.show')}
          choices={[
            { id: 'picture', title: t('list.heatmap.picture') },
            { id: 'table', title: t('list.heatmap.table') },
          ]}
          chosen={shownAs}
          onChoose={setShownAs}
        />
      </div>
      <p className={classes.note}>{t('list.heatmap.hint')}</p>
      {shownAs === 'table' ? (
        <HeatmapTable cells={cells} onChoose={props.onChoose} />
      ) : (
        <HeatmapGrid rows={rows} onChoose={props.onChoose} />
      )}
      {cellsLeftOff > 0 && (
        <p className={classes.note}>
          {t('list.heatmap.leftOff', {
            count: cellsLeftOff,
            number: formatNumber(cellsLeftOff),
          })}
        </p>
      )}
    </>
  );
}
