// Loaded as one piece.
export { failuresEn } from './failures.en';
export { en } from './en';
