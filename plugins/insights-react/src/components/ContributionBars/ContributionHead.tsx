import {
  changeUnit,
  ratioUnit,
  unitSpace,
  unitWord,
} from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import type { Contributions, Step } from '../../api/wire';
import { formatPeriod } from '../../lib/formatPeriod';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles({ bar: { width: '44%', minWidth: 72 } });

/** The heads of the columns; the two values are headed by their periods. */
export function ContributionHead(props: {
  contributions: Contributions;
  unit: string;
  step: Step;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { contributions, unit, step } = props;
  const period = (day: string) => {
    const named = formatPeriod(day, step).replace(/ /g, unitSpace);
    return unit === ratioUnit ? named : `${named}, ${unitWord(unit)}`;
  };
  return (
    <thead>
      <tr>
        <th scope="col">{t('contributions.member')}</th>
        <td className={classes.bar} />
        <th scope="col">{period(contributions.from)}</th>
        <th scope="col">{period(contributions.to)}</th>
        <th scope="col">
          {t('contributions.change', { unit: changeUnit(unit) })}
        </th>
        <th scope="col">{t('contributions.share')}</th>
      </tr>
    </thead>
  );
}
