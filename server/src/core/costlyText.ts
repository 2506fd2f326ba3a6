/** Text that Markdown's parser would take too long for, or could not take at all. */

/** Whether a text nests too deep. */
export const isTooCostly = (text: string): boolean => nestsTooDeep(text);

// Some 4 KB of `- - - ...` overflow the stack; nobody writes 60 levels.
const nestsTooDeep = (text: string): boolean => /^(?:[ \t]*(?:>|(?:[-+*]|\d+[.)])(?=[ \t]))){60}/m.test(text);
