import { sha512 } from '@noble/hashes/sha2';
import { notImplemented } from './hostError';

/** A password as files hold it: the attributes of the protection's element without their prefix. */
export type PasswordHash = Record<string, string | number>;

/** As many times as Excel hashes. */
const SPIN_COUNT = 100_000;
const SALT_BYTES = 16;

/** The hash that Excel 2013 and later write. */
export function hashPassword(password: string): PasswordHash {
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return {
    algorithmName: 'SHA-512',
    hashValue: toBase64(spunHash(password, salt, SPIN_COUNT)),
    saltValue: toBase64(salt),
    spinCount: SPIN_COUNT,
  };
}

/** Whether the password is the one behind a hash; without a hash any is. Refuses algorithms that Excel does not use. */
export function isPassword(password: string, stored: PasswordHash | undefined): boolean {
  if (!stored) return true;
  const { algorithmName, hashValue, saltValue = '', spinCount = 0 } = stored;
  if (hashValue === undefined) return stored['password'] === legacyHash(password);
  if (algorithmName !== 'SHA-512') throw notImplemented(`Passwords hashed by ${algorithmName}`);
  const salt = Uint8Array.from(atob(String(saltValue)), (character) => character.charCodeAt(0));
  return toBase64(spunHash(password, salt, Number(spinCount))) === hashValue;
}

/** Salt and password hashed once, then each hash with its number as often as the spin count says (ISO 29500, 18.2.29). */
function spunHash(password: string, salt: Uint8Array, spinCount: number): Uint8Array {
  const text = new Uint8Array(salt.length + password.length * 2);
  text.set(salt);
  const view = new DataView(text.buffer);
  for (let i = 0; i < password.length; i++) view.setUint16(salt.length + i * 2, password.charCodeAt(i), true);
  let hash = sha512(text);
  const numbered = new Uint8Array(hash.length + 4);
  const number = new DataView(numbered.buffer);
  for (let i = 0; i < spinCount; i++) {
    numbered.set(hash);
    number.setUint32(hash.length, i, true);
    hash = sha512(numbered);
  }
  return hash;
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The file format's old 16-bit hash; other programs still write it. */
function legacyHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = rotate(hash) ^ password.charCodeAt(i);
  }
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

const rotate = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
