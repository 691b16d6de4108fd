/** How serial correlation is answered. @public */
export type TrendCorrection =
  | 'none'
  | 'hamed-rao'
  | 'yue-wang'
  | 'pre-whitening'
  | 'trend-free-pre-whitening';
