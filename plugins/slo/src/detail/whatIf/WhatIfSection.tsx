import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageSection,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { SloParts } from '../SloParts';
import { sloTranslationRef } from '../../translation';
import { useSettled } from './useSettled';
import { WhatIfAnswer } from './WhatIfAnswer';
import { WhatIfControls } from './WhatIfControls';
import { whatIfRequest } from './whatIfRequest';

const SETTLED_AFTER_MS = 400;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3, 5),
    alignItems: 'start',
    // The name of the first field stands on its border.
    paddingTop: theme.spacing(1),
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: '300px minmax(0, 1fr)',
    },
  },
}));

/** The objective with another target or window, replayed over what is kept. What is asked for is in the URL. */
export function WhatIfSection({ slo, objective, view }: SloParts) {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const { objective: index, target, days } = view;
  const request = useMemo(
    () => whatIfRequest({ objective: index, target, days }, objective),
    [index, target, days, objective],
  );
  const settled = useSettled(request, SETTLED_AFTER_MS);
  return (
    <PageSection anchor="what-if" title={t('detail.whatIf.title')}>
      <p className={note}>{t('detail.whatIf.note')}</p>
      <div className={classes.root}>
        <WhatIfControls objective={objective} view={view} />
        {request ? (
          <WhatIfAnswer
            sloName={slo.name}
            request={settled}
            isUnderWay={settled !== request}
          />
        ) : (
          <p className={note}>{t('detail.whatIf.hint')}</p>
        )}
      </div>
    </PageSection>
  );
}
