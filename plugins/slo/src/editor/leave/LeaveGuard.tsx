import { useEffect, useRef, useState } from 'react';
import {
  ConfirmDialog,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

/** The link in the same tab that a press follows; undefined of other presses. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain =
    event.button === 0 &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.hasAttribute('download')) return undefined;
  return link.target === '' || link.target === '_self' ? link : undefined;
}

/**
 * Asks before a link, a reload or the closing of the tab throws away what is not saved. The router of a portal cannot hold
 * back Back: for that, what was written is kept (`drafts`).
 */
export function LeaveGuard(props: { isOn: boolean; onLeave(): void }) {
  const { isOn, onLeave } = props;
  const { t } = useTexts(sloTranslationRef);
  const [asked, setAsked] = useState<HTMLAnchorElement>();
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || isLeaving.current) return;
      event.preventDefault();
      event.stopPropagation();
      setAsked(link);
    };
    window.addEventListener('beforeunload', beforeUnload);
    // Before the router hears of it.
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [isOn]);
  return (
    <ConfirmDialog
      open={asked !== undefined}
      title={t('editor.leave.title')}
      confirm={t('editor.leave.leave')}
      cancel={t('editor.leave.stay')}
      onCancel={() => setAsked(undefined)}
      onConfirm={() => {
        isLeaving.current = true;
        setAsked(undefined);
        onLeave();
        asked?.click();
      }}
    >
      {t('editor.leave.text')}
    </ConfirmDialog>
  );
}
