/** Text from a file or a file name, without the characters that would steer a terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\u{FFFD}');
