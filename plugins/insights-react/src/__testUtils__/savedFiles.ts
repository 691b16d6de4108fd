/** What the page handed to the reader as files, in order. */
export interface SavedFile {
  name: string;
  content: Blob;
}

/** Catches the files that a page saves: jsdom has neither object URLs nor downloads. */
export function catchSavedFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  let content = new Blob();
  URL.createObjectURL = blob => {
    content = blob as Blob;
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => {};
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function save(this: HTMLAnchorElement) {
      files.push({ name: this.download, content });
    });
  return files;
}
