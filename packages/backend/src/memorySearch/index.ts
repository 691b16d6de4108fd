export { memorySearch } from './memorySearch';
