import { makeStyles } from '@material-ui/core/styles';
import { formatDifference } from '@almanac/backstage-plugin-insights-common';
import {
  formatChange,
  ModelBesideAllData,
  StateIcon,
  StateIconName,
  Tone,
  toneColours,
  usePaletteMode,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { formatFigure } from '../../lib/formatFigure';
import { verdictOfChange } from '../../lib/verdictOfChange';
import { SliceCell } from './sliceGrid';

const EDGE_PIXELS = 6;

const useStyles = makeStyles(theme => ({
  cell: {
    '&&': { padding: theme.spacing(0.5, 1), minWidth: 130 },
    borderLeft: `1px solid ${theme.palette.divider}`,
  },
  value: { fontWeight: 500 },
  beside: {
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    fontSize: 12,
    '& svg': { fontSize: 14 },
  },
}));

const looks: Record<
  ModelBesideAllData['verdict'],
  { tone: Tone; icon: StateIconName }
> = {
  better: { tone: 'good', icon: 'check' },
  worse: { tone: 'attention', icon: 'warning' },
  same: { tone: 'neutral', icon: 'dash' },
  unclear: { tone: 'neutral', icon: 'question' },
};

/** The figure of one part of the data. The stronger the colour, the farther from all data; the word and the number say it, too. */
export function SliceFigure(props: {
  cell: SliceCell | undefined;
  unit: string | null;
}) {
  const { cell, unit } = props;
  const classes = useStyles();
  const mode = usePaletteMode();
  if (!cell) return <td className={classes.cell}>–</td>;
  const { metric, strength } = cell;
  const beside = metric.besideAllData;
  const { text, surface } =
    toneColours[mode][looks[beside?.verdict ?? 'unclear'].tone];
  return (
    <td
      className={classes.cell}
      style={
        beside
          ? {
              backgroundColor: surface,
              boxShadow: `inset ${Math.round(
                strength * EDGE_PIXELS,
              )}px 0 0 ${text}`,
            }
          : undefined
      }
    >
      <span className={classes.value}>{formatFigure(metric.value, unit)}</span>
      {beside && (
        <span className={classes.beside} style={{ color: text }}>
          <StateIcon name={looks[beside.verdict].icon} />
          <BesideWords beside={beside} unit={unit} />
        </span>
      )}
    </td>
  );
}

function BesideWords(props: {
  beside: ModelBesideAllData;
  unit: string | null;
}) {
  const { beside, unit } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const { verdict } = beside;
  const size = beside.difference ?? 0;
  // Better and worse say the direction.
  const difference =
    verdict === 'unclear'
      ? formatChange(size, unit ?? undefined)
      : formatDifference(Math.abs(size), unit ?? undefined);
  return (
    <>
      {t(`detail.evaluation.slices.verdict.${verdictOfChange(beside)}`, {
        difference,
      })}
    </>
  );
}
