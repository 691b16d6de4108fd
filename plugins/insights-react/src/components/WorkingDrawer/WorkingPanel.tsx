import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import type { ReactNode } from 'react';
import type { Working } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { Notice } from '../Notice/Notice';
import { WorkingFacts } from './WorkingFacts';
import { WorkingInputs } from './WorkingInputs';
import { WorkingSteps } from './WorkingSteps';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
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
 * What the drawer with the working holds, for where it stands in a page.
 *
 * @param props - `absent`: stands in the place of a working that is not there yet; `note`: what is to
 * be known before it is read; `titleId`: id of its heading, for who names a dialog by it; `onClose`: leaves out the button when left out
 *
 * @public
 */
export function WorkingPanel(props: {
  working: Working | undefined;
  absent?: ReactNode;
  note?: string;
  titleId?: string;
  onClose?(): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { working } = props;
  return (
    <>
      <div className={classes.head}>
        <div>
          <h2 id={props.titleId} className={classes.title}>
            {t('working.title')}
          </h2>
          {working && (
            <Typography color="textSecondary" className={classes.subject}>
              {working.subject}
            </Typography>
          )}
        </div>
        {props.onClose && (
          <IconButton
            aria-label={t('working.close')}
            onClick={props.onClose}
            edge="end"
            size="small"
          >
            <Close />
          </IconButton>
        )}
      </div>
      {props.note && (
        <Notice tone="neutral" icon="question">
          {props.note}
        </Notice>
      )}
      {working ? <WorkingParts working={working} /> : props.absent}
    </>
  );
}

function WorkingParts({ working }: { working: Working }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  return (
    <>
      <WorkingFacts working={working} />
      {working.notes.length > 0 && (
        <WorkingSection title={t('working.notes')}>
          <ul className={classes.notes}>
            {working.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </WorkingSection>
      )}
      <WorkingSection title={t('working.steps')}>
        <WorkingSteps steps={working.steps} />
      </WorkingSection>
      <WorkingSection title={t('working.inputs')}>
        <WorkingInputs inputs={working.inputs} />
      </WorkingSection>
    </>
  );
}

function WorkingSection(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section className={classes.section}>
      <h3 className={classes.sectionTitle}>{props.title}</h3>
      {props.children}
    </section>
  );
}
