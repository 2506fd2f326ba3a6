/** Where findings about a report as a whole stand. */
import type { Report, Span } from './model.ts';
import { lineSpan } from './spans.ts';

/** The title, else the first line that a reader sees. */
export function topSpan({ metadata, text, comments, contentStart }: Report): Span {
  if (metadata.title) return metadata.title.span;
  let at = contentStart;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    const comment = comments.find(({ span }) => span.start === at);
    if (!comment) return lineSpan(text, at);
    at = comment.span.end;
  }
}
