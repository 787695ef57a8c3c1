/** What a note begins with, the longer words first; a number and a colon may follow. Source of a pattern. */
export const NOTE_WORDS = String.raw`(?:备\s?注|附注|注意事项|注意|特别说明|补充说明|说明|注|notes?|remarks?|n\.b\.|nb|important)`;

/** `备注1：`, `Note:` at the start of a text. */
export const NOTE_START = new RegExp(String.raw`^${NOTE_WORDS}\s*\d{0,2}\s*[:：]\s*`, 'iu');

/** `备注` alone in its cell: what stands below are notes. */
export const NOTE_HEADING = new RegExp(String.raw`^${NOTE_WORDS}\s*[:：]?$`, 'iu');
