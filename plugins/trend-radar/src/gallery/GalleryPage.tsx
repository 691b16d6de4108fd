/** Every shared piece in every state. */
export function GalleryPage() {
  return <main />;
}
