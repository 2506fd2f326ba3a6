/** Where findings about a report as a whole stand. */
import type { Report, Span } from './model.ts';
import { afterBlanks, lineSpan } from './spans.ts';

/** The title, else the first line that a reader sees. */
export function topSpan({ metadata, text, comments, contentStart }: Report): Span {
  if (metadata.title) return metadata.title.span;
  for (let at = afterBlanks(text, contentStart); ;) {
    const comment = comments.find(({ span }) => span.start === at);
    if (!comment) return lineSpan(text, at);
    at = afterBlanks(text, comment.span.end);
  }
}
