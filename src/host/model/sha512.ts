/**
 * SHA-512 (FIPS 180-4). Excel hashes a password a hundred thousand times, and the browser's own digest answers each time
 * only later; 64-bit words are pairs of 32-bit ones here, because BigInt is far slower.
 */
export function sha512(message: Uint8Array): Uint8Array {
  const state = Int32Array.from(INITIAL);
  const padded = pad(message);
  const view = new DataView(padded.buffer);
  for (let offset = 0; offset < padded.length; offset += BLOCK) addBlock(state, view, offset);
  const digest = new Uint8Array(64);
  const out = new DataView(digest.buffer);
  state.forEach((word, i) => out.setInt32(i * 4, word));
  return digest;
}

const BLOCK = 128;
const ROUNDS = 80;

function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, message.length * 8);
  return padded;
}

/** The fractional digits of roots of the first primes, as the standard defines its constants; high and low words in turn. */
function constants(count: number, root: (value: bigint) => bigint): Int32Array {
  const words = new Int32Array(count * 2);
  let found = 0;
  for (let candidate = 2; found < count; candidate++) {
    if (!isPrime(candidate)) continue;
    const fraction = BigInt.asUintN(64, root(BigInt(candidate)));
    words[found * 2] = Number(BigInt.asIntN(32, fraction >> 32n));
    words[found * 2 + 1] = Number(BigInt.asIntN(32, fraction));
    found++;
  }
  return words;
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor++) if (value % divisor === 0) return false;
  return true;
}

/** The integer part of the root of `value` times 2^64. */
function scaledRoot(value: bigint, degree: 2n | 3n): bigint {
  const target = value << (64n * degree);
  let low = 0n;
  let high = 1n << 80n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return low;
}

const INITIAL = constants(8, (prime) => scaledRoot(prime, 2n));
const ROUND_WORDS = constants(ROUNDS, (prime) => scaledRoot(prime, 3n));
const schedule = new Int32Array(ROUNDS * 2);
const working = new Int32Array(16);

function addBlock(state: Int32Array, view: DataView, offset: number): void {
  for (let i = 0; i < 32; i++) schedule[i] = view.getInt32(offset + i * 4);
  for (let i = 32; i < ROUNDS * 2; i += 2) extend(i);
  const v = working;
  v.set(state);
  for (let i = 0; i < ROUNDS * 2; i += 2) round(v, i);
  for (let i = 0; i < 16; i += 2) {
    const low = (state[i + 1] >>> 0) + (v[i + 1] >>> 0);
    state[i] = state[i] + v[i] + (low > 0xffffffff ? 1 : 0);
    state[i + 1] = low;
  }
}

function extend(i: number): void {
  const [h15, l15] = [schedule[i - 30], schedule[i - 29]];
  const [h2, l2] = [schedule[i - 4], schedule[i - 3]];
  const s0h = ((h15 >>> 1) | (l15 << 31)) ^ ((h15 >>> 8) | (l15 << 24)) ^ (h15 >>> 7);
  const s0l = ((l15 >>> 1) | (h15 << 31)) ^ ((l15 >>> 8) | (h15 << 24)) ^ ((l15 >>> 7) | (h15 << 25));
  const s1h = ((h2 >>> 19) | (l2 << 13)) ^ ((l2 >>> 29) | (h2 << 3)) ^ (h2 >>> 6);
  const s1l = ((l2 >>> 19) | (h2 << 13)) ^ ((h2 >>> 29) | (l2 << 3)) ^ ((l2 >>> 6) | (h2 << 26));
  const low = (s0l >>> 0) + (s1l >>> 0) + (schedule[i - 13] >>> 0) + (schedule[i - 31] >>> 0);
  schedule[i] = s0h + s1h + schedule[i - 14] + schedule[i - 32] + ((low / 0x100000000) | 0);
  schedule[i + 1] = low;
}

/** One round on the working words a to h, which stand in `v` as pairs. */
function round(v: Int32Array, i: number): void {
  const [ah, al] = [v[0], v[1]];
  const [eh, el] = [v[8], v[9]];
  const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
  const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
  const chooseHigh = (eh & v[10]) ^ (~eh & v[12]);
  const chooseLow = (el & v[11]) ^ (~el & v[13]);
  const low1 = (v[15] >>> 0) + (s1l >>> 0) + (chooseLow >>> 0) + (ROUND_WORDS[i + 1] >>> 0) + (schedule[i + 1] >>> 0);
  const high1 = (v[14] + s1h + chooseHigh + ROUND_WORDS[i] + schedule[i] + ((low1 / 0x100000000) | 0)) | 0;
  const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
  const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
  const majorityHigh = (ah & v[2]) ^ (ah & v[4]) ^ (v[2] & v[4]);
  const majorityLow = (al & v[3]) ^ (al & v[5]) ^ (v[3] & v[5]);
  const low2 = (s0l >>> 0) + (majorityLow >>> 0);
  const high2 = s0h + majorityHigh + ((low2 / 0x100000000) | 0);
  const lowE = (v[7] >>> 0) + (low1 % 0x100000000);
  const highE = v[6] + high1 + ((lowE / 0x100000000) | 0);
  const lowA = (low1 % 0x100000000) + (low2 % 0x100000000);
  const highA = high1 + high2 + ((lowA / 0x100000000) | 0);
  v.copyWithin(2, 0, 14);
  v[8] = highE;
  v[9] = lowE;
  v[0] = highA;
  v[1] = lowA;
}
