import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  ErrorState,
  PageTitle,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { EditorHead } from '../editor/EditorHead';
import { DraftField } from '../editor/fields/DraftField';
import { SignalField } from '../editor/fields/SignalField';
import { useFieldStyles } from '../editor/fields/useFieldStyles';
import { useMayDefine } from '../editor/useMayDefine';
import { importRadarRouteRef } from '../routes';
import { trendRadarTranslationRef } from '../translation';
import { ImportOutcome } from './ImportOutcome';
import { ListField } from './ListField';
import { Importing, useImport } from './useImport';

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
  },
}));

/** Brings in a radar that was drawn elsewhere: tried out first, then kept. */
export function ImportRadarPage() {
  const { t } = useTexts(trendRadarTranslationRef);
  const importPath = useRouteRef(importRadarRouteRef);
  const importing = useImport();
  const { trial, bring } = importing;
  const error = bring?.error ?? trial?.error;
  const outcome = bring?.data ?? trial?.data;
  const title = t('importing.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: importPath() }}>
      <PageTitle parts={[title, t('shell.trends')]} />
      <EditorHead title={title}>{t('importing.intro')}</EditorHead>
      <ImportForm importing={importing} />
      <ImportButtons importing={importing} />
      {error && (
        <ErrorState
          title={t(bring?.error ? 'importing.failed' : 'importing.tryFailed')}
          error={error}
          stillWorks={t('importing.kept')}
        />
      )}
      {outcome && <ImportOutcome outcome={outcome} />}
    </BreadcrumbEntry>
  );
}

function ImportForm({ importing }: { importing: Importing }) {
  const { draft, set } = importing;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <div className={classes.grid}>
      <DraftField
        label={t('importing.id')}
        value={draft.radarId}
        fault={importing.idFault}
        help={t('importing.idHelp')}
        onChange={radarId => set({ radarId })}
      />
      <DraftField
        label={t('importing.name')}
        value={draft.title}
        help={t('importing.nameHelp')}
        onChange={title => set({ title })}
      />
      <DraftField
        label={t('importing.from')}
        value={draft.from}
        help={t('importing.fromHelp')}
        onChange={from => set({ from })}
      />
      <SignalField
        label={t('importing.signal')}
        value={draft.signal}
        help={t('importing.signalHelp')}
        onChange={signal => set({ signal })}
      />
      <div className={classes.wide}>
        <ListField
          text={draft.text}
          fault={importing.textFault}
          onChange={set}
        />
      </div>
    </div>
  );
}

function ImportButtons({ importing }: { importing: Importing }) {
  const { trial, bring, canTry } = importing;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const may = useMayDefine();
  const isTrying = trial?.isPending === true;
  const isBringing = bring?.isPending === true;
  const isTriedWell = trial?.data !== undefined;
  const canBring = isTriedWell && !isBringing && !bring?.data;
  const isFree = may === 'yes' && canTry && !isTrying && !isBringing;
  return (
    <p className={classes.buttons}>
      <Button
        variant="outlined"
        aria-disabled={!isFree}
        onClick={() => isFree && importing.tryOut()}
      >
        {t(isTrying ? 'importing.trying' : 'importing.try')}
      </Button>
      <Button
        variant={canBring ? 'contained' : 'outlined'}
        color={canBring ? 'primary' : 'default'}
        disableElevation
        aria-disabled={!canBring}
        onClick={() => canBring && importing.bringIn()}
      >
        {t(isBringing ? 'importing.bringing' : 'importing.bring')}
      </Button>
      <span role="status">
        {may === 'no' && t('importing.mayNot')}
        {may === 'yes' && importing.isIdMissing && t('importing.idMissing')}
        {may === 'yes' && canTry && !isTriedWell && t('importing.tryFirst')}
      </span>
    </p>
  );
}
