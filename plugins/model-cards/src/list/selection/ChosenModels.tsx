import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { LinkButton } from '@backstage/core-components';
import {
  formatNumber,
  MiddleTruncate,
  modelSideText,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../../parts/useComparePath';
import { modelCardsTranslationRef } from '../../translation';
import type { ChosenModels as Chosen } from './useChosenModels';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    minHeight: 40,
    marginBottom: theme.spacing(1),
    fontSize: 14,
  },
  name: { maxWidth: 280, textTransform: 'none' },
}));

/** What was chosen to compare, and the way to the comparison. */
export function ChosenModels({ chosen }: { chosen: Chosen }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const comparePath = useComparePath();
  const { models } = chosen;
  const count = models.length;
  if (count === 0) return null;
  return (
    <div className={classes.root}>
      <span role="status">
        {t('list.select.title', { number: formatNumber(count) })}
      </span>
      {models.map(model => (
        <Button
          key={modelSideText(model)}
          size="small"
          variant="outlined"
          className={classes.name}
          endIcon={<Close aria-hidden />}
          aria-label={t('list.select.remove', { model: model.name })}
          title={t('list.select.remove', { model: model.name })}
          onClick={() => chosen.toggle(model)}
        >
          <MiddleTruncate text={model.name} maxCharacters={30} />
        </Button>
      ))}
      {count > 1 ? (
        <LinkButton
          to={comparePath(models)}
          size="small"
          variant="contained"
          color="primary"
        >
          {t('list.select.open')}
        </LinkButton>
      ) : (
        <span>{t('list.select.few')}</span>
      )}
      <Button size="small" onClick={chosen.clear}>
        {t('list.select.clear')}
      </Button>
    </div>
  );
}
