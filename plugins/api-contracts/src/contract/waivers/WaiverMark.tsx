import { makeStyles } from '@material-ui/core/styles';
import {
  ContractWaiver,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
}));

/** Says of a change that it is waived: until when, by whom and why. */
export function WaiverMark({ waiver }: { waiver: ContractWaiver }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <p className={classes.root}>
      {t('waivers.mark', {
        time: <Time at={waiver.expiresAt} precision="day" />,
        by: <Person by={waiver.createdBy} />,
        reason: waiver.reason,
      })}
    </p>
  );
}
