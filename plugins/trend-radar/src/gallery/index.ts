export { GalleryPage, type GallerySection } from './GalleryPage';
