import { JSDOM } from 'jsdom';

/** A browser's own storage, empty. */
export function openStorage(): Storage {
  return new JSDOM('', { url: 'https://qa.example.com/' }).window.localStorage;
}
