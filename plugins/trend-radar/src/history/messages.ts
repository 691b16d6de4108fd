/** Texts of the page of what a radar was. */
export const historyMessages = {
  title: 'Versions of {{title}}',
  intro:
    'Who wrote what of this radar, and when, the latest first. Any of them can be brought back: it becomes the next version, and nothing is lost.',
  introOfFile:
    'This radar is read from the file {{file}}. Who changed it, and when, is told by the history of that file.',
  beforeFile:
    'These versions were written in the portal before the file was there. None of them is as the radar is now, and none can be brought back while the file is read.',
  list: 'Versions, the latest first',
  version: 'Version {{version}}',
  made: 'written',
  removed: 'taken away',
  current: 'as it is now',
  look: 'Look at it',
  close: 'Close',
  lookAt: 'Look at version {{version}}',
  closeVersion: 'Close version {{version}}',
  changed: 'What version {{version}} changed',
  first: 'It is the first one: nothing was there before.',
  afterRemoval: 'The radar had been taken away before.',
  same: 'It says the same as the version before.',
  text: 'Version {{version}} as YAML',
  restore: 'Bring version {{version}} back',
  confirmTitle: 'Bring version {{version}} back?',
  confirmText:
    'Its text becomes the next version. What was decided stays; topics may stand elsewhere, or in no ring any more, by its rules.',
  confirm: 'Bring back',
  cancel: 'Cancel',
  failed: 'It was not brought back',
  overtaken:
    'Somebody else wrote the radar meanwhile. The list shows it now; look at it, and try again.',
  mayNot:
    'Bringing a version back needs the permission trendRadar.define; ask who runs the portal.',
  more: 'Show earlier versions',
  unknownVersion: 'There is no version {{version}} of this radar.',
  none: {
    title: 'No versions',
    file: 'The portal keeps versions of radars that are written in it; this one never was.',
    unknown: 'No radar of this id was ever written in the portal.',
    all: 'See all radars',
  },
  isRemoved:
    'This radar was taken away. To bring a version back makes it anew, with what was decided.',
  error: {
    title: 'The versions could not be loaded',
    stillWorks: 'The radar itself, and the other radars.',
  },
} as const;
