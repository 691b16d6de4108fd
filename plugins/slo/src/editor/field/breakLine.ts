import type { KeyboardEvent } from 'react';
import { indentationAfter } from './lines';

/**
 * Enter goes on under the indentation of the line, as YAML needs it.
 *
 * @param onChange - hears the text where the browser cannot type it itself
 */
export function breakLine(
  event: KeyboardEvent<HTMLTextAreaElement>,
  onChange: (text: string) => void,
) {
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
  if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) {
    return;
  }
  const area = event.currentTarget;
  const indentation = indentationAfter(area.value, area.selectionStart);
  if (!indentation) return;
  event.preventDefault();
  const typed = `\n${indentation}`;
  // Deprecated, and the one way of typing that undo knows of.
  if (document.execCommand?.('insertText', false, typed)) return;
  area.setRangeText(typed, area.selectionStart, area.selectionEnd, 'end');
  onChange(area.value);
}
