/** Taking out of a report what is not for everybody. */
import type { Text } from './documentText.ts';
import type { Fix } from './finding.ts';
import type { Report, Span } from './model.ts';

/** Whether a place stands in what a reader of the page sees: behind the front matter, outside of comments. */
export const isShown = (
  { contentStart, comments }: Pick<Report, 'contentStart' | 'comments'>,
  { start, end }: Span,
): boolean => start >= contentStart && !comments.some(({ span }) => span.start < end && start < span.end);

/** Puts `[redacted]` in the place of a stretch of the source. It takes something away, so somebody has to look. */
export function redact(text: Text, { start, end }: Span): Fix {
  // `<ana@example.net>` is a link; in brackets of its own `[redacted]` would be a tag.
  const isLink = text.charAt(start - 1) === '<' && text.charAt(end) === '>';
  const span = isLink ? { start: start - 1, end: end + 1 } : { start, end };
  return { title: 'Redact it', edits: [{ span, text: '[redacted]' }], safe: false };
}
