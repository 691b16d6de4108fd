import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import { useId } from 'react';
import type { Working } from '../../api/wire';
import { insightsTranslationRef } from '../../translation';
import { WorkingFacts } from './WorkingFacts';
import { WorkingInputs } from './WorkingInputs';
import { WorkingSteps } from './WorkingSteps';

const useStyles = makeStyles(theme => ({
  paper: {
    width: 560,
    maxWidth: '100vw',
    padding: theme.spacing(2, 3, 4),
    boxSizing: 'border-box',
  },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  title: { margin: 0, fontSize: 20, lineHeight: 1.3 },
  subject: { marginTop: theme.spacing(0.5) },
  notes: { paddingLeft: theme.spacing(2.5), margin: 0 },
  section: { marginTop: theme.spacing(3) },
  sectionTitle: {
    fontSize: 15,
    fontWeight: 600,
    margin: theme.spacing(0, 0, 1),
  },
}));

/**
 * How a number was computed: inputs with digests, method, definition, window, coverage, engine, steps. The same on
 * every page. Escape closes it and focus goes back to what opened it.
 *
 * @public
 */
export function WorkingDrawer(props: {
  working: Working;
  open: boolean;
  onClose(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const titleId = useId();
  const { working } = props;
  return (
    <Drawer
      anchor="right"
      open={props.open}
      onClose={props.onClose}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': titleId,
      }}
    >
      <div className={classes.head}>
        <div>
          <h2 id={titleId} className={classes.title}>
            {t('working.title')}
          </h2>
          <Typography color="textSecondary" className={classes.subject}>
            {working.subject}
          </Typography>
        </div>
        <IconButton
          aria-label={t('working.close')}
          onClick={props.onClose}
          edge="end"
          size="small"
        >
          <Close />
        </IconButton>
      </div>
      <WorkingFacts working={working} />
      {working.notes.length > 0 && (
        <section className={classes.section}>
          <h3 className={classes.sectionTitle}>{t('working.notes')}</h3>
          <ul className={classes.notes}>
            {working.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.section}>
        <h3 className={classes.sectionTitle}>{t('working.steps')}</h3>
        <WorkingSteps steps={working.steps} />
      </section>
      <section className={classes.section}>
        <h3 className={classes.sectionTitle}>{t('working.inputs')}</h3>
        <WorkingInputs inputs={working.inputs} />
      </section>
    </Drawer>
  );
}
