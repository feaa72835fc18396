/** A mark of a list item at the start of a line, with the white space behind it. */
const MARK = /^(?:[-–—•*·▪►▶●○■□»>→]|\d{1,2}[.)])\s+(?=\S)/u;
/** A mark alone on its line: the item follows on the next. */
const LONE_MARK = /^[-–—•*·▪►▶●○■□→]$/u;

/** Length of the list mark that a line opens with, 0 for none. */
export const listMarkLength = (line: string): number => MARK.exec(line)?.[0].length ?? 0;

export const isLoneMark = (line: string): boolean => LONE_MARK.test(line);
