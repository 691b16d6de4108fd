import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloLines } from '../parts/SloLines';
import { SloWorkings } from '../parts/SloWorkings';
import { slosRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { EntitySlosAbsent } from './EntitySlosAbsent';
import { useEntitySlos } from './useEntitySlos';

const LINES = 5;

const useStyles = makeStyles(theme => ({
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** The SLOs of a component, the worst first. */
export function EntitySlosCard() {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const slos = useEntitySlos();
  const list = useRouteRef(slosRouteRef)();
  const { items, service } = slos;
  return (
    <InfoCard title={t('entitySlos.title')}>
      {items.length === 0 ? (
        <EntitySlosAbsent slos={slos} />
      ) : (
        <SloWorkings>
          <SloLines slos={items.slice(0, LINES)} />
          <div className={classes.foot}>
            {items.some(({ isExample }) => isExample) && (
              <span>{t('entitySlos.example')}</span>
            )}
            {items.length > LINES && (
              <Link to={`${list}?service=${encodeURIComponent(service)}`}>
                {t('entitySlos.all', { number: formatNumber(items.length) })}
              </Link>
            )}
          </div>
        </SloWorkings>
      )}
    </InfoCard>
  );
}
