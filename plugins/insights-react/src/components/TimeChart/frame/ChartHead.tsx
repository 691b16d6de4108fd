import { unitWord } from '@almanac/backstage-plugin-insights-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ShowChart from '@material-ui/icons/ShowChart';
import TableChartOutlined from '@material-ui/icons/TableChartOutlined';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import { ExportMenu, type ExportFormat } from '../../ExportMenu/ExportMenu';
import type { TimeChartProps } from '../TimeChartProps';
import { windowText } from './windowText';
import { useTexts } from '../../../translation/useTexts';

/** How the values are shown. */
export type ChartForm = 'chart' | 'table';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1),
  },
  words: { flex: '1 1 320px', minWidth: 0 },
  title: { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: 1.4 },
  subtitle: {
    margin: 0,
    fontSize: 13,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** What the chart shows, in which unit, step and window, from where; and what can be done with it. */
export function ChartHead(props: {
  chart: TimeChartProps;
  titleId: string;
  form: ChartForm;
  isEmpty: boolean;
  onForm(form: ChartForm): void;
  onSave(format: ExportFormat): Promise<void>;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { chart, form, onSave } = props;
  const other = form === 'chart' ? 'table' : 'chart';
  const Icon = other === 'table' ? TableChartOutlined : ShowChart;
  const subtitle = [
    unitWord(chart.unit),
    chart.times ? chart.times.words : chart.step && t(`step.${chart.step}`),
    windowText(chart, (from, to) => t('chart.window', { from, to })),
    chart.source,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <figcaption className={classes.root}>
      <div className={classes.words}>
        <h3 id={props.titleId} className={classes.title}>
          {chart.title}
        </h3>
        <p className={classes.subtitle}>{subtitle}</p>
      </div>
      <div className={classes.tools}>
        {chart.tools}
        <Button
          size="small"
          startIcon={<Icon />}
          disabled={props.isEmpty}
          onClick={() => props.onForm(other)}
        >
          {t(`chart.${other}`)}
        </Button>
        <ExportMenu
          disabled={props.isEmpty}
          formats={{
            csv: () => onSave('csv'),
            ...(form === 'chart' && {
              png: () => onSave('png'),
              svg: () => onSave('svg'),
            }),
          }}
        />
      </div>
    </figcaption>
  );
}
