import type { Line } from '../lines';
import { anyOf } from './phrases';

/** A note of a page's own is short; a long paragraph that opens like one is prose. */
const MAX_OPENER = 400;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';
const DAY = `(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH})(?:,?\\s+\\d{4})?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,4}(?:[+-]\\d+)?\\)?)?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^${anyOf('boilerplateWhole')}[\\s.:!…]*$`, 'i'),
  new RegExp(`^(?:\\W{0,3})${anyOf('boilerplateBeforeColon')}\\s*[:|]`, 'i'),
  // "Updated 10:30 GMT, March 12, 2024", "Friday, 3 May 2024", "END 2:14 P.M. EDT"
  new RegExp(
    `^(?:(?:published|updated|posted|modified|created|issued|first|last|on|at|end|date)\\W+){0,3}(?:(?:${DAY}|${CLOCK})[\\s,;|·•–—-]*(?:at\\s+)?){1,3}$`,
    'i',
  ),
  /^\d+[\s-]min(?:ute)?s?\s+(?:read|ago)$|^\d+\s+(?:hours?|days?|comments?|shares?|views?|likes?)(?:\s+ago)?$/i,
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$|^@\w+$/i,
  /^follow\s.{1,80}\bon\s+(?:twitter|x|facebook|instagram|telegram|linkedin|threads|bluesky)\b/i,
  /^[([]\s*(?:[\p{L}'’-]+[\s.,]*){1,3}[)\]]\.?$/u,
  /^[^\p{L}]+$/u,
];
const OPENER = new RegExp(`^(?:\\W{0,3})${anyOf('boilerplateOpeners')}`, 'i');
const ANYWHERE = new RegExp(anyOf('boilerplateAnywhere'), 'i');
/** Words of a report about somebody's policy, which may well be said in a sentence of the body. */
const REPORTED = /\b(?:said|says|told|added|according to)\b|["“”«»]/i;

/** Whether a line is a note of the page or the publisher: copyright, dates, invitations to follow, stage directions. */
export function isBoilerplate({ text }: Line): boolean {
  if (FORMS.some((form) => form.test(text))) return true;
  if (text.length > MAX_OPENER || REPORTED.test(text)) return false;
  return OPENER.test(text) || ANYWHERE.test(text);
}
