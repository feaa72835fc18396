/** The time of day that an entry of a live page opens with: "15:15", "3.05pm GMT", "14:40 -", "[09:30]". */
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?`;
const HALF = String.raw`\s?[ap]\.?m\b\.?`;
/** "GMT", "CET", "UTC+3" */
const ZONE = String.raw`\s?\(?(?:UTC|GMT|[A-Z]{1,3}[SD]?T)(?:[+-]\d{1,2})?\)?`;
const STAMP = new RegExp(
  String.raw`^[[(]?${CLOCK}(?:${HALF}|${HALF}${ZONE}|${ZONE})?[\])]?(?:\s*[:|–—-])?\s+(?=["“‘']?\p{Lu})`,
  'u',
);
const ALONE = new RegExp(String.raw`^[[(]?${CLOCK}(?:${HALF})?(?:${ZONE})?[\])]?$`, 'u');

/** Length of the time of day before the first word of a line, 0 for none. A price or a share ("12.50 euros") goes on small. */
export const timeStampLength = (line: string): number => STAMP.exec(line)?.[0].length ?? 0;

/** Whether a line is a time of day and nothing else. */
export const isTimeStamp = (line: string): boolean => ALONE.test(line);
