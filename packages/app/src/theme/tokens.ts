/** The colours of one mode. Text on its surface keeps at least 4.5:1, see tokens.test.ts. */
export interface ThemeTokens {
  mode: 'light' | 'dark';
  /** Page behind cards */
  canvas: string;
  /** Cards, dialogs, menus */
  surface: string;
  /** Something on a card: code, hovered row, chip */
  raised: string;
  /** Hovered or pressed things on a card */
  pressed: string;
  border: string;
  /** Outline of inputs and controls: 3:1 against the surface */
  outline: string;
  text: string;
  textSubtle: string;
  textDisabled: string;
  /** The one colour that says "you can act here" */
  accent: string;
  accentHover: string;
  /** A wash of the accent behind selected things */
  accentWash: string;
  onAccent: string;
  /** Behind words that were searched for */
  mark: string;
  sidebar: string;
  /** States: always beside a word and an icon. Red means act, and only that. */
  positive: StateTokens;
  warning: StateTokens;
  negative: StateTokens;
}

export interface StateTokens {
  /** Text and icon on a surface or on the wash */
  fg: string;
  /** Filled chip or bar; carries `onBg` */
  bg: string;
  onBg: string;
  wash: string;
}

export const light: ThemeTokens = {
  mode: 'light',
  canvas: '#F6F7F9',
  surface: '#FFFFFF',
  raised: '#F1F3F6',
  pressed: '#E6E9EE',
  border: '#DFE3E9',
  outline: '#868E99',
  text: '#171A1F',
  textSubtle: '#57606B',
  textDisabled: '#8D95A0',
  accent: '#3A4EB8',
  accentHover: '#2C3C93',
  accentWash: '#ECEEFA',
  onAccent: '#FFFFFF',
  mark: '#FFF0A3',
  sidebar: '#FBFBFC',
  positive: { fg: '#1B6B3A', bg: '#1F7A43', onBg: '#FFFFFF', wash: '#E5F4EA' },
  warning: { fg: '#855200', bg: '#F2B33D', onBg: '#171A1F', wash: '#FDF1DA' },
  negative: { fg: '#B3261E', bg: '#C2322A', onBg: '#FFFFFF', wash: '#FCE9E7' },
};

export const dark: ThemeTokens = {
  mode: 'dark',
  canvas: '#111419',
  surface: '#191D23',
  raised: '#222830',
  pressed: '#2C333D',
  border: '#2D343E',
  outline: '#747E8B',
  text: '#E8EBEF',
  textSubtle: '#A6AFBA',
  textDisabled: '#6E7884',
  accent: '#A9B6FF',
  accentHover: '#C3CCFF',
  accentWash: '#262D4A',
  onAccent: '#12183A',
  mark: '#5C4B00',
  sidebar: '#15191E',
  positive: { fg: '#7FD29B', bg: '#7FD29B', onBg: '#0B2414', wash: '#16301F' },
  warning: { fg: '#F2BE5C', bg: '#F2BE5C', onBg: '#2B1D00', wash: '#35290F' },
  negative: { fg: '#FF9C94', bg: '#FF9C94', onBg: '#3A0906', wash: '#411B18' },
};
