import {
  ReactNode,
  RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  actions: { flexWrap: 'wrap', padding: theme.spacing(1, 3, 2) },
  start: { marginRight: 'auto' },
  whyNot: {
    flex: '1 1 160px',
    fontSize: 13,
    textAlign: 'right',
    color: theme.palette.text.secondary,
  },
}));

/**
 * Asks for what is needed to do something. Escape is no; the button that does it stays in the tab order, so that why it
 * does nothing is heard. What it does is done once at a time.
 *
 * @param props - `onConfirm`: whose promise is kept when it is done; `whyNot`: why it cannot be done now; `busy`: what the button says meanwhile; `failure`: why it was not done, which leads to the field at fault;
 * `start`: what else can be done, at the other end
 */
export function FormDialog(props: {
  title: string;
  confirm: string;
  whyNot?: string;
  isBusy: boolean;
  busy?: string;
  failure?: Error | null;
  isWide?: boolean;
  start?: ReactNode;
  children: ReactNode;
  onConfirm(): void | Promise<void>;
  onCancel(): void;
}) {
  const { whyNot, isBusy } = props;
  const classes = useStyles();
  const titleId = useId();
  const whyId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const isOff = whyNot !== undefined || isBusy;
  const content = useRef<HTMLDivElement>(null);
  const isRunning = useRef(false);
  const confirm = async () => {
    // The second of two clicks comes before the dialog is drawn as busy.
    if (isRunning.current) return;
    isRunning.current = true;
    try {
      await props.onConfirm();
    } finally {
      isRunning.current = false;
    }
  };
  useEffect(() => {
    if (props.failure) leadToFault(content.current);
  }, [props.failure]);
  return (
    <Dialog
      open
      onClose={props.onCancel}
      aria-labelledby={titleId}
      maxWidth={props.isWide ? 'md' : 'sm'}
      fullWidth
    >
      <form
        noValidate
        style={{ display: 'contents' }}
        onSubmit={event => {
          event.preventDefault();
          if (!isOff) void confirm();
          else if (!isBusy) leadToFault(content.current);
        }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent ref={content}>
          {props.children}
          <FocusFirst content={content} />
        </DialogContent>
        <DialogActions className={classes.actions}>
          {props.start && <span className={classes.start}>{props.start}</span>}
          <span id={whyId} role="status" className={classes.whyNot}>
            {whyNot}
          </span>
          <Button onClick={props.onCancel}>{t('detail.dialog.cancel')}</Button>
          <Button
            type="submit"
            color={isOff ? 'default' : 'primary'}
            // Without a colour, what is filled is the brightest of a dark page.
            variant={isOff ? 'outlined' : 'contained'}
            aria-disabled={isOff}
            aria-describedby={whyId}
          >
            {isBusy ? props.busy ?? t('detail.dialog.busy') : props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Focuses what is written first. It stands within the dialog, which else would take the focus itself. */
function FocusFirst({ content }: { content: RefObject<HTMLElement> }) {
  const [isDrawn, setIsDrawn] = useState(false);
  // A box of Material UI that is focused while it is being mounted throws, where the focus is shown (by keyboard).
  useEffect(() => setIsDrawn(true), []);
  useEffect(() => {
    if (!isDrawn) return;
    // A choice that is made already is not where somebody begins to write.
    content.current
      ?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select')
      ?.focus();
  }, [isDrawn, content]);
  return null;
}

/** Focuses the first field that is at fault, or else shows what is said of all. */
function leadToFault(content: HTMLElement | null): void {
  const field = content?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) field.focus();
  else content?.querySelector('[role="alert"]')?.scrollIntoView?.();
}
