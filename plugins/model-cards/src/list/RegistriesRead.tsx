import { makeStyles } from '@material-ui/core/styles';
import {
  Time,
  useModelRegistries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: { fontSize: 14, color: theme.palette.text.secondary },
}));

/** When each registry was last read to the end: what is shown is from then. */
export function RegistriesRead() {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const registries = useModelRegistries();
  const collected = (registries.data?.items ?? []).filter(
    ({ isCollected, modelCount, readAt }) =>
      isCollected && (modelCount > 0 || readAt === null),
  );
  if (collected.length === 0) return null;
  return (
    <span className={classes.root}>
      {t('list.answer.read')}{' '}
      {collected.map(({ registry, title, readAt }, index) => (
        <span key={registry}>
          {index > 0 && ', '}
          {title}: <Time at={readAt} />
        </span>
      ))}
    </span>
  );
}
