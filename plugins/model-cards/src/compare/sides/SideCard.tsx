import { makeStyles } from '@material-ui/core/styles';
import {
  ModelComparedSide,
  OwnerLink,
  StateIcon,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { CompletenessBar } from '../../parts/CompletenessBar';
import { ModelLink } from '../../parts/ModelLink';
import { ModelNames } from '../../parts/ModelNames';
import { modelCardsTranslationRef } from '../../translation';
import type { Sides } from '../useSides';
import { SideActions } from './SideActions';
import { VersionChoice } from './VersionChoice';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    minWidth: 0,
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    fontSize: 14,
  },
  quiet: { fontSize: 12, color: theme.palette.text.secondary },
  first: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    minHeight: 18,
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
}));

/** One side: which model and version, whose it is, and what can be done with it here. */
export function SideCard(props: {
  side: ModelComparedSide;
  first: ModelComparedSide;
  index: number;
  sides: Sides;
}) {
  const { side, index, sides } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <li className={classes.root}>
      <div>
        <ModelLink model={side} />
        <div className={classes.quiet}>
          <ModelNames model={side} />
        </div>
      </div>
      {side.version === null ? (
        <span>{t('compare.sides.noVersion')}</span>
      ) : (
        <VersionChoice
          side={side}
          chosen={sides.sides[index]?.version}
          onChoose={version =>
            sides.replace(index, {
              registry: side.registry,
              name: side.name,
              ...(version && { version }),
            })
          }
        />
      )}
      <SideFacts side={side} />
      <div className={classes.first}>
        {index === 0 && (
          <>
            <StateIcon name="check" />
            {t('compare.sides.first')}
          </>
        )}
      </div>
      <SideActions {...props} />
    </li>
  );
}

function SideFacts({ side }: { side: ModelComparedSide }) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const [leading] = side.completeness;
  return (
    <dl className={classes.facts}>
      <dt>{t('compare.sides.made')}</dt>
      <dd>
        {side.createdAt === null ? (
          t('parts.latest.unknownTime')
        ) : (
          <Time at={side.createdAt} />
        )}
      </dd>
      <dt>{t('compare.sides.owner')}</dt>
      <dd>
        <OwnerLink owner={side.owner ?? undefined} />
      </dd>
      <dt>{t('compare.sides.card')}</dt>
      <dd>
        <CompletenessBar completeness={leading ?? null} />
      </dd>
    </dl>
  );
}
