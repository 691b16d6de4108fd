/** Something that was in the way of reading the past of an API. */
export interface HistoryFinding {
  readonly id: HistoryFindingId;
  readonly why: string;
  readonly fix: string;
}

/** Kinds of findings. */
export type HistoryFindingId =
  /** Nothing says where its past is. */
  | 'no-place'
  | 'not-allowed'
  | 'no-definition-file'
  | 'git-missing'
  | 'cannot-read'
  /** The history of the repository begins somewhere in the middle. */
  | 'shallow'
  | 'older-left-out'
  | 'not-text'
  /** It is no definition of the format of the API. */
  | 'not-of-format'
  | 'too-large'
  | 'was-removed'
  | 'dates-out-of-order'
  | 'no-room';
