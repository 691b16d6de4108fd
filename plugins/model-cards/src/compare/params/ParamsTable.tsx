import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedParam,
  PlainTable,
  StateIcon,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  value: {
    fontFamily: 'monospace',
    fontSize: 13,
    minWidth: 96,
    overflowWrap: 'anywhere',
  },
  absent: { fontStyle: 'italic', color: theme.palette.text.secondary },
  standing: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
}));

/** Parameters, one line each, with a column for each side. */
export function ParamsTable(props: {
  caption: string;
  params: readonly ModelComparedParam[];
  sides: readonly string[];
  standing: 'differs' | 'same';
}) {
  const { params, sides, standing } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <PlainTable
      caption={props.caption}
      columns={[
        { title: t('compare.params.parameter') },
        { title: t('compare.params.standing') },
        ...sides.map(title => ({ title })),
      ]}
    >
      {params.map(({ name, values }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            <span className={classes.standing}>
              <StateIcon name={standing === 'differs' ? 'warning' : 'dash'} />
              {t(`compare.params.${standing}`)}
            </span>
          </td>
          {values.map((value, side) =>
            value === null ? (
              <td key={side} className={classes.absent}>
                {t('compare.params.absent')}
              </td>
            ) : (
              <td key={side} className={classes.value}>
                {value}
              </td>
            ),
          )}
        </tr>
      ))}
    </PlainTable>
  );
}
