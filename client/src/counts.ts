import type { Analysed } from '../../server/src/lsp/protocol.ts';

/** `1 error, 2 warnings, 3 remarks`, without what there is none of; empty where there is nothing. */
export function countText({ errors, warnings, remarks }: Analysed['counts']): string {
  return [words(errors, 'error'), words(warnings, 'warning'), words(remarks, 'remark')].filter(Boolean).join(', ');
}

function words(count: number, name: string): string {
  if (count === 0) return '';
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
