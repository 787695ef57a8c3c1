import { HostError } from '../model/hostError';
import type { BatchResponse } from './message';

/** Where Excel runs: in a browser it limits what one message may weigh. */
export type Platform = 'desktop' | 'web';

/** Documented as 5 MB, on the web only; the smaller reading of a megabyte. */
const MOST_BYTES_ON_WEB = 5_000_000;
/** Documented: so many batches may wait for one Excel. */
const MOST_WAITING = 50;
/** Documented: what comes after is cut off without a word. */
const LONGEST_ADDRESS = 8192;

export function isTooLarge(platform: Platform, bytes: number): boolean {
  return platform === 'web' && bytes > MOST_BYTES_ON_WEB;
}

export function isTooMany(waiting: number): boolean {
  return waiting >= MOST_WAITING;
}

/** The part of an address that Excel reads. */
export function readAddress(address: string): string {
  return address.slice(0, LONGEST_ADDRESS);
}

/** Bytes of a text in UTF-8, in which it travels. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Two units of a pair make four bytes: two each.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

/** Why Excel does not serve a request at all. */
export const REFUSALS = {
  requestTooLarge: new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
  responseTooLarge: new HostError(
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit.',
  ),
  tooManyWaiting: new HostError('ActivityLimitReached', 'Activity limit has been reached.', 429),
  editing: new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Leave it by ENTER or TAB or by selecting another cell.',
  ),
  sessionLost: new HostError(
    'InvalidOrTimedOutSession',
    'Your Office session has expired or is invalid. To continue, refresh the page.',
    408,
  ),
} as const;

/** The answer to a request as a whole: no action of it is to blame. */
export function refused({ code, message, httpStatusCode }: HostError): BatchResponse {
  const error = { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: httpStatusCode };
  return { Results: [], TraceIds: [], Error: error };
}
