import type { PaletteMode } from './categoricalPalette';

/** What a state asks of the reader. `act` alone is red. @public */
export type Tone = 'good' | 'info' | 'neutral' | 'attention' | 'act';

interface ToneColours {
  /** Of the word and the icon; at least 4.5 : 1 on `surface` (WCAG 2.2, 1.4.3). */
  text: string;
  /** Behind them. */
  surface: string;
}

/** The colours of states, for each theme. */
export const toneColours: Record<PaletteMode, Record<Tone, ToneColours>> = {
  light: {
    good: { text: '#0A5C47', surface: '#DFF3EC' },
    info: { text: '#0B4F86', surface: '#E1EEF9' },
    neutral: { text: '#414A57', surface: '#ECEEF1' },
    attention: { text: '#744500', surface: '#FCEFD4' },
    act: { text: '#A11222', surface: '#FCE4E4' },
  },
  dark: {
    good: { text: '#7FE0BF', surface: '#16372E' },
    info: { text: '#94CBF7', surface: '#17324A' },
    neutral: { text: '#C6CCD6', surface: '#31363E' },
    attention: { text: '#F4C774', surface: '#3F3014' },
    act: { text: '#FFA8A4', surface: '#4A1D20' },
  },
};
