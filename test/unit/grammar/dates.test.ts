/** Written dates in ten languages, and what is no date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenDateAt, findDates } from '../../../server/src/core/dates.ts';
import type { DateOrder } from '../../../server/src/core/model.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { describeDate } from './describe.ts';

const read = (text: string, order: 'dayFirst' | 'monthFirst' | null = null): string[] =>
  findDates(text, order).map(({ date, readings, last, start, end }) => {
    return `${describeDate(date, readings !== null, last)} | ${text.slice(start, end)}`;
  });

// The text, the date, and the stretch of it where it is not the whole text.
const dates: Readonly<Record<string, readonly (readonly [text: string, date: string, written?: string])[]>> = {
  numbers: [
    ['2024-06-05', '2024-06-05'],
    ['2024/6/5', '2024-06-05'],
    ['2024.06.05', '2024-06-05'],
    ['at 2024-06-05T14:05Z', '2024-06-05', '2024-06-05'],
    ['05/06/2024', '2024-05-06?'],
    ['05.06.2024', '2024-06-05?'],
    ['05-06-2024', '2024-06-05?'],
    ['5. 6. 2024', '2024-06-05?'],
    ['13/06/2024', '2024-06-13'],
    ['06/13/2024', '2024-06-13'],
    ['6/5/24', '2024-06-05?'],
    ['6-25-24', '2024-06-25'],
    ['06, 25, 2024', '2024-06-25'],
    ['05, 06, 2024', '2024-06-05?'],
    ['05/Jun/2024', '2024-06-05'],
    ['5-Jun-2024', '2024-06-05'],
    ['2024-06-05 (Wed)', '2024-06-05'],
  ],
  en: [
    ['June 5, 2024', '2024-06-05'],
    ['Jun. 5th', '--06-05'],
    ['Wednesday, June 5 2024', '2024-06-05'],
    ['Wed the 5th of June', '--06-05'],
    ['5 June 2024, Wednesday', '2024-06-05'],
    ['January 14-19, 2026', '2026-01-14…2026-01-19'],
    ['June 5 – 7, 2024', '2024-06-05…2024-06-07'],
    ['5–7 June 2024', '2024-06-05…2024-06-07'],
    ['June 5 to June 7, 2024', '2024-06-05…2024-06-07'],
    ['28 December – 2 January 2024', '2023-12-28…2024-01-02'],
    ['June 5-7', '--06-05…--06-07'],
    ['May 5', '--05-05'],
    ['2 may 2024', '2024-05-02'],
  ],
  es: [
    ['5 de junio del 2024', '2024-06-05'],
    ['lunes 5 de junio', '--06-05'],
    ['del 5 al 7 de junio de 2024', '2024-06-05…2024-06-07', '5 al 7 de junio de 2024'],
    ['el 12 ago 2024', '2024-08-12', '12 ago 2024'],
  ],
  pt: [
    ['5 de junho de 2024', '2024-06-05'],
    ['05/out/2024', '2024-10-05'],
    ['12 de set. de 2024', '2024-09-12'],
    ['quarta-feira, 5 de junho', '--06-05'],
  ],
  fr: [
    ['1er juin 2024', '2024-06-01'],
    ['mercredi 5 juin', '--06-05'],
    ['5 févr. 2024', '2024-02-05'],
  ],
  de: [
    ['5. Juni 2024', '2024-06-05'],
    ['Mittwoch, 5. Juni 2024', '2024-06-05'],
    ['Mi., den 5. Juni', '--06-05'],
    ['5.–7. Juni 2024', '2024-06-05…2024-06-07'],
    ['5. bis 7. Juni 2024', '2024-06-05…2024-06-07'],
  ],
  it: [
    ['1° giugno 2024', '2024-06-01'],
    ['mercoledì 5 giugno', '--06-05'],
    ['3 gen 2024', '2024-01-03'],
  ],
  ja: [
    ['2024年6月5日', '2024-06-05'],
    ['2024年6月5日（水）', '2024-06-05'],
    ['発生は6月5日です', '--06-05', '6月5日'],
    ['6月5日〜7日', '--06-05…--06-07'],
    ['2024年6月5日から6月7日まで', '2024-06-05…2024-06-07', '2024年6月5日から6月7日'],
  ],
  zh: [
    ['2024年6月5日', '2024-06-05'],
    ['6月5号', '--06-05'],
    ['2024年6月5日 星期三', '2024-06-05'],
    ['6月5日至7日', '--06-05…--06-07'],
  ],
  ko: [
    ['2024년 6월 5일', '2024-06-05'],
    ['6월 5일', '--06-05'],
    ['2024. 6. 5.', '2024-06-05'],
    ['2024년 6월 5일(수)', '2024-06-05'],
  ],
  ru: [
    ['5 июня 2024 г.', '2024-06-05'],
    ['5-го июня', '--06-05'],
    ['среда, 5 июня', '--06-05'],
  ],
};

for (const [name, table] of Object.entries(dates)) {
  test(`dates: ${name}`, () => {
    for (const [text, date, written] of table) assert.deepEqual(read(text), [`${date} | ${written ?? text}`], text);
  });
}

test('what is no date', () => {
  const others = [
    'v1.2.2024 and 1.7.30',
    'rows 5-6-24 and shards 31-44-28',
    'ports 80, 81, 2000 and 5, 6, 2024',
    '10.0.0.1 and 192.168.20.24:8080',
    '5 may fail, and so may 5',
    '2 out of 3, a set of 5, set 5 2',
    '2024-06-32 and 2024-13-05',
    '3 to 4 marks',
    '6/5 of them',
    'ISO 8601-2-2019-1',
    '1200 requests in 12.5.3000',
    'June 2024',
    '6月に5日間',
  ];
  for (const text of others) assert.deepEqual(read(text), [], text);
});

test('the order of a document decides', () => {
  assert.deepEqual(read('05/06/2024', 'dayFirst'), ['2024-06-05? | 05/06/2024']);
  assert.deepEqual(read('05-06-2024', 'monthFirst'), ['2024-05-06? | 05-06-2024']);
  assert.deepEqual(read('06/13/2024', 'dayFirst'), ['2024-06-13 | 06/13/2024']);
});

test('the order of a document: proven, agreed, usual', () => {
  const dateOrderOf = (paragraphs: readonly string[]): DateOrder | null =>
    parse(paragraphs.join('\n\n')).metadata.dateOrder;
  assert.equal(dateOrderOf(['05/06/2024', '13/06/2024']), 'dayFirst');
  assert.equal(dateOrderOf(['05-06-2024', '06-13-2024']), 'monthFirst');
  assert.equal(dateOrderOf(['05/06/2024', '13/06/2024', '06/14/2024']), null);
  assert.equal(dateOrderOf(['Outage of June 5, 2024', '05/06/2024']), 'dayFirst');
  assert.equal(dateOrderOf(['Outage of May 6, 2024', '05/06/2024']), 'monthFirst');
  assert.equal(dateOrderOf(['Caída del servicio de pagos', '05/06/2024: la base de datos falló']), 'dayFirst');
  assert.equal(dateOrderOf(['The queue of the payment service was full', '05/06/2024']), null);
  assert.equal(dateOrderOf(['The queue was full on 2024-06-05']), null);
});

test('what is written like a date, but is none', () => {
  for (const text of ['2022-05-??', '2022-13-01', '2024-02-30', '2024/XX/05'])
    assert.equal(brokenDateAt(text, 0), text.length, text);
  for (const text of ['2024-06-05', '2024-06', '1234-56-789', 'YYYY-MM-DD'])
    assert.equal(brokenDateAt(text, 0), null, text);
});
