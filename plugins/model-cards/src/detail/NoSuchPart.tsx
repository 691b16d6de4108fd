import { makeStyles } from '@material-ui/core/styles';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  cutInMiddle,
  EmptyState,
  PageTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useModelPath } from '../parts/useModelPath';
import { modelsRouteRef } from '../routes';
import { modelCardsTranslationRef } from '../translation';
import { NamedModel } from './useModelAddress';

const MOST_CHARACTERS = 60;

const useStyles = makeStyles(theme => ({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** An address below a model that leads nowhere: the ways back, and to the model whose name may have been meant. */
export function NoSuchPart({ address, beyond }: NamedModel) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const modelPath = useModelPath();
  const modelsPath = useRouteRef(modelsRouteRef);
  const short = (name: string) => cutInMiddle(name, MOST_CHARACTERS);
  const meant = { ...address, name: `${address.name}/${beyond}` };
  const way = (to: string, words: string) => (
    <LinkButton to={to} variant="outlined" size="small">
      {words}
    </LinkButton>
  );
  return (
    <>
      <PageTitle parts={[t('detail.noPart.title'), t('models.title')]} />
      <EmptyState
        title={t('detail.noPart.title')}
        description={t('detail.noPart.detail', {
          name: short(address.name),
          part: short(beyond),
        })}
        action={
          <span className={classes.ways}>
            {[address, meant].map(model => (
              <span key={model.name}>
                {way(
                  modelPath(model),
                  t('detail.noPart.open', { name: short(model.name) }),
                )}
              </span>
            ))}
            {way(modelsPath(), t('detail.unknown.action'))}
          </span>
        }
      />
    </>
  );
}
