/** Written times in ten languages, and what is no time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMoments, leadingMoment } from '../../../server/src/core/time.ts';
import { describeMoment } from './describe.ts';

// A line, what is read at its beginning, and the text that is left.
const leading: Readonly<Record<string, readonly (readonly [line: string, moment: string, rest?: string])[]>> = {
  'times alone': [
    ['14:05 down', '14:05', ' down'],
    ['[14:05] down', '14:05', '] down'],
    ['~14:05 down', '~14:05', ' down'],
    ['10.12:30 PM down', '12:30', ' down'],
    ['7)14:05 down', '14:05', ' down'],
    ['14:05:30.5', '14:05:30'],
    ['2:05 pm', '14:05'],
    ['2 p.m.', '14:00'],
    ['12:05 AM', '00:05'],
    ['24:00', '00:00 (next day)'],
    ['22:XX', '~22:00'],
    ['1405 UTC', '14:05 UTC'],
    ['14h05', '14:05'],
    ['14h down', '14:00', ' down'],
    ['11.13 down', '11:13', ' down'],
    ['T+15m down', 'T+900s', ' down'],
    ['+00:20', 'T+1200s'],
    ['14:05 (approx.)', '~14:05'],
  ],
  'with dates and zones': [
    ['2024-06-05T14:05:30Z', '2024-06-05 14:05:30 UTC'],
    ['2024-06-05T14:05-03:00', '2024-06-05 14:05 -03:00'],
    ['2024-06-05 14:05 (UTC+2)', '2024-06-05 14:05 UTC+2'],
    ['June 5 at about 2:05 pm ET', '--06-05 ~14:05 ET'],
    ['14:05 (June 5, 2024)', '2024-06-05 14:05'],
    ['[12-05 16:21] down', '--12-05 16:21', '] down'],
    ['5.6. 14:05', '--06-05 14:05'],
    ['05/06/2024 14:05', '2024-05-06? 14:05'],
    ['Monday 14:05', '14:05'],
    ['PST 14:05', '14:05 PST'],
    ['5 Jun 23:05 UTC – 6 Jun 01:00 UTC', '--06-05 23:05–--06-06 01:00 UTC'],
  ],
  en: [
    ['At 14:05, the queue', '14:05', ', the queue'],
    ['from 2:05 to 2:30 pm', '14:05–14:30'],
    ['between 14:05 and 14:30', '14:05–14:30'],
    ['14:05 until 14:30 UTC', '14:05–14:30 UTC'],
    ['Noon: the queue', '12:00', ': the queue'],
    ['Around midnight – the queue', '~00:00', ' – the queue'],
    ['2024-06-05 noon', '2024-06-05 12:00'],
  ],
  es: [
    ['Lunes 5 de junio, 14:05', '--06-05 14:05'],
    ['a las 14:05 cae', '14:05', ' cae'],
    ['de 14:05 a 14:30', '14:05–14:30'],
    ['entre las 14:05 y las 14:30', '14:05–14:30'],
    ['14:05 hs: cae', '14:05', ': cae'],
    ['14:05 h cae', '14:05', ' cae'],
    ['2024-06-05 ~mediodía', '2024-06-05 ~12:00'],
    ['14:05 hora de Madrid', '14:05 CET'],
  ],
  pt: [
    ['às 14h05', '14:05'],
    ['14h05min - queda', '14:05', ' - queda'],
    ['das 14:05 às 14:30', '14:05–14:30'],
    ['5 de junho, por volta das 14h', '--06-05 ~14:00'],
    ['14:05 (horário de Brasília)', '14:05 BRT'],
    ['Meio-dia: queda', '12:00', ': queda'],
  ],
  fr: [
    ['1er juin 2024 à 14 h 05', '2024-06-01 14:05'],
    ['14 h 05 : panne', '14:05', ' : panne'],
    ['vers 14h05', '~14:05'],
    ['de 14h05 à 14h30', '14:05–14:30'],
    ['14:05, heure de Paris', '14:05 CET'],
    ['Minuit : panne', '00:00', ' : panne'],
  ],
  de: [
    ['Mittwoch, 5. Juni 2024, 14:05 Uhr', '2024-06-05 14:05'],
    ['14 Uhr Alarm', '14:00', ' Alarm'],
    ['14.05 Uhr Alarm', '14:05', ' Alarm'],
    ['um ca. 14:05 Uhr MESZ', '~14:05 CEST'],
    ['von 14:05 bis 14:30 Uhr', '14:05–14:30'],
    ['zwischen 14:05 und 14:30 Uhr', '14:05–14:30'],
  ],
  it: [
    ['1° giugno 2024 alle ore 14:05', '2024-06-01 14:05'],
    ['dalle 14:05 alle 14:30', '14:05–14:30'],
    ['verso le 14:05', '~14:05'],
    ['14:05 circa', '~14:05'],
    ['ore 14.05 guasto', '14:05', ' guasto'],
  ],
  ja: [
    ['2024年6月5日(水) 14:05', '2024-06-05 14:05'],
    ['14時05分30秒 検知', '14:05:30', ' 検知'],
    ['14時半 復旧', '14:30', ' 復旧'],
    ['午後2:05 検知', '14:05', ' 検知'],
    ['午前9時 検知', '09:00', ' 検知'],
    ['14:05頃 検知', '~14:05', ' 検知'],
    ['14時ごろ', '~14:00'],
    ['14:05から14:30まで 調査', '14:05–14:30', ' 調査'],
    ['午後2:05〜3:30', '14:05–15:30'],
    ['14:05（日本時間）', '14:05 JST'],
    ['正午に停止', '12:00', 'に停止'],
    ['深夜1:05', '01:05'],
  ],
  zh: [
    ['2024年6月5日14点收到报警', '2024-06-05 14:00', '收到报警'],
    ['14点05分30秒', '14:05:30'],
    ['下午 2:05 报警', '14:05', ' 报警'],
    ['下午14:05', '14:05'],
    ['凌晨2点半', '02:30'],
    ['晚上11点', '23:00'],
    ['14:05左右收到报警', '~14:05', '收到报警'],
    ['14:05 至 14:30 排查', '14:05–14:30', ' 排查'],
    ['北京时间 14:05', '14:05 UTC+8'],
    ['14点，报警', '14:00', '，报警'],
    ['中午12点', '12:00'],
  ],
  ko: [
    ['2024년 6월 5일(수) 오후 2:05', '2024-06-05 14:05'],
    ['14시 5분 30초 감지', '14:05:30', ' 감지'],
    ['14시 감지', '14:00', ' 감지'],
    ['14:05경 감지', '~14:05', ' 감지'],
    ['14:05 경보 발생', '14:05', ' 경보 발생'],
    ['새벽 2시 반', '02:30'],
    ['14:05부터 14:30까지 조사', '14:05–14:30', ' 조사'],
    ['14:05 (한국 시간)', '14:05 KST'],
  ],
  ru: [
    ['5 июня в 14:05 МСК', '--06-05 14:05 MSK'],
    ['в 14:05 сбой', '14:05', ' сбой'],
    ['с 14:05 до 14:30', '14:05–14:30'],
    ['14 ч 05 мин: сбой', '14:05', ': сбой'],
    ['около 14:05', '~14:05'],
    ['Полдень: сбой', '12:00', ': сбой'],
  ],
  'what is wrong': [
    ['14:15pm down', '14:15 (time: am or pm does not go with a 24-hour time)', ' down'],
    ['23:00 AM', '23:00 (time: am or pm does not go with a 24-hour time)'],
    ['25:10 down', '(time: there is no such time)', ' down'],
    ['12:75', '(time: there is no such time)'],
    ['2022-05-?? down', '(date: there is no such date)', ' down'],
    ['2022-13-05 10:00', '10:00 (date: there is no such date)'],
  ],
  'what is no moment': [
    ['2時間 停止', '-'],
    ['14時間後に復旧', '-'],
    ['2시간 동안 중단', '-'],
    ['3点改进建议', '-'],
    ['3h later it was up', '-'],
    ['14h de caída', '-'],
    ['3 h 05 de panne', '-'],
    ['noon traffic rose', '-'],
    ['16:9 screens', '-'],
    ['1.7.30 deployed', '-'],
    ['10.0.0.1 is down', '-'],
    ['99.95% of requests', '-'],
    ['14.05 GB were written', '-'],
    ['2 of 3 nodes', '-'],
    ['A las tres de la tarde', '-'],
    ['Set 5 nodes', '-'],
  ],
};

for (const [name, table] of Object.entries(leading)) {
  test(`a line opens with a moment: ${name}`, () => {
    for (const [line, expected, rest] of table) {
      const moment = leadingMoment(line);
      assert.equal(describeMoment(moment), expected, line);
      if (moment) assert.equal(line.slice(moment.end), rest ?? '', line);
    }
  });
}

// What is read inside of sentences.
const inner: readonly (readonly [text: string, ...moments: string[]])[] = [
  ['It broke at 14:05 on 5 June 2024, and again on 2024-06-07.', '2024-06-05 14:05', '2024-06-07'],
  ['本日14:05に検知、6月5日午後2:05に復旧', '14:05', '--06-05 14:05'],
  ['影響は2時間30分、14時に復旧', '14:00'],
  ['影响3点用户，14点05分恢复', '14:05'],
  ['서비스가 2시간 중단되고 14시에 복구', '14:00'],
  ['Es lief von 14:05 bis 14:30 Uhr nicht', '14:05–14:30'],
  ['It took 14h, or 14 h 05, of 3.05 days'],
  ['Ratio 16:9, score 3:1, node 10.2.3.4:8080, v1.2.2024, 14.05 USD'],
  ['at noon the queue was full', '12:00'],
  ['the noon traffic'],
  ['25:10 and 12:75 are no times'],
];

test('moments inside of a text', () => {
  for (const [text, ...expected] of inner) assert.deepEqual(findMoments(text).map(describeMoment), expected, text);
});
