/** Titles of sections: numbering, brackets, questions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionKind } from '../../../server/src/core/model.ts';
import { isOtherSection, readLabel, readTitle } from '../../../server/src/core/titles.ts';
import { tokens } from '../../../server/src/core/titleWords.ts';

test('numbering is no part of a title', () => {
  const table: readonly (readonly [title: string, plain: string, ...kinds: SectionKind[]])[] = [
    ['1. Summary', 'summary', 'summary'],
    ['2.1 Timeline', 'timeline', 'timeline'],
    ['3) Impact', 'impact', 'impact'],
    ['IV. Root cause', 'root cause', 'rootCause'],
    ['b) Resolution', 'resolution', 'resolution'],
    ['一、故障概述', '故障概述', 'summary'],
    ['（二）时间线', '时间线', 'timeline'],
    ['第一部分 时间线', '时间线', 'timeline'],
    ['第3章：影响范围', '影响范围', 'impact'],
    ['2 Timeline', '2 timeline', 'timeline'],
    ['5 whys', '5 whys', 'rootCause'],
    ['4. 5 Whys', '5 whys', 'rootCause'],
    ['五つのなぜ', tokens('五つのなぜ').join(' '), 'rootCause'],
    ['三行まとめ', '三行まとめ', 'summary'],
    ['Whys', 'whys'],
    ['3 wishes', '3 wishes'],
  ];
  for (const [title, plain, ...kinds] of table) {
    assert.equal(tokens(title).join(' '), plain, title);
    assert.deepEqual(readTitle(title).kinds, kinds, title);
  }
  assert.ok(isOtherSection('5 Conclusion'));
  assert.ok(isOtherSection('十、总结'));
});

test('brackets hold a remark, or the whole title', () => {
  const table: readonly (readonly [title: string, ...kinds: SectionKind[]])[] = [
    ['【概要】', 'summary'],
    ['1. 【時系列】', 'timeline'],
    ['「影響範囲」', 'impact'],
    ['[Timeline]', 'timeline'],
    ['🔥 (Impact)', 'impact'],
    ['Timeline (UTC)', 'timeline'],
    ['Timeline (the root cause)', 'timeline'],
    ['(draft) (final)'],
    ['Our working theory (root cause)', 'rootCause'],
    ['The queue (fix)'],
    ['Batch 7 (status)'],
  ];
  for (const [title, ...kinds] of table) assert.deepEqual(readTitle(title).kinds, kinds, title);
});

test('questions', () => {
  const table: readonly (readonly [title: string, ...kinds: SectionKind[]])[] = [
    ['How do we keep this from happening again?', 'actionItems'],
    ['¿Cómo evitar que vuelva a pasar?', 'actionItems'],
    ['Comment aurions-nous pu le détecter ?', 'detection'],
    ['Wie könnten wir das vermeiden?', 'actionItems'],
    ['Как не допустить повторения такого сбоя?', 'actionItems'],
    ['How many nodes are there?'],
  ];
  for (const [title, ...kinds] of table) assert.deepEqual(readTitle(title).kinds, kinds, title);
});

test('what stands before a colon, a dash, a bracket or a date', () => {
  const table: readonly (readonly [title: string, ...kinds: SectionKind[]])[] = [
    ['Timeline: 5 June', 'timeline'],
    ['Impact - customers in Europe', 'impact'],
    ['Timeline 2024-06-05', 'timeline'],
    ['Timeline (all times CET) from Saturday, Nov 2nd to Monday, Nov 4th', 'timeline'],
    ['Regions (and their timeline) of our next launch in the spring'],
    ['Deployment: the timeline of our new service mesh'],
  ];
  for (const [title, ...kinds] of table) assert.deepEqual(readTitle(title).kinds, kinds, title);
});

test('a fix that lasts is a follow-up, the one that was made is not', () => {
  const table: readonly (readonly [title: string, kind: SectionKind])[] = [
    ['Short-term fix', 'resolution'],
    ['Long-term fix', 'actionItems'],
    ['Long term solutions', 'actionItems'],
    ['Permanent fix', 'actionItems'],
    ['Langfristige Lösung', 'actionItems'],
    ['Solución a largo plazo', 'actionItems'],
    ['Solution à long terme', 'actionItems'],
    ['Response actions', 'resolution'],
    ['Steps taken', 'resolution'],
  ];
  for (const [title, kind] of table) assert.deepEqual(readTitle(title).kinds, [kind], title);
});

test('the words of security incidents', () => {
  const table: readonly (readonly [title: string, kind: SectionKind])[] = [
    ['Alert details', 'detection'],
    ['3. Initial alert overview', 'detection'],
    ['Scope', 'impact'],
    ['Exposure', 'impact'],
    ['Exposition', 'impact'],
  ];
  for (const [title, kind] of table) assert.deepEqual(readTitle(title).kinds, [kind], title);
  assert.deepEqual(readLabel('Detected by'), ['detection']);
  assert.deepEqual(readLabel('Detection method'), ['detection']);
  assert.deepEqual(readLabel('Detection time'), ['detection']);
  assert.deepEqual(readLabel('Affected systems'), ['impact']);
  assert.deepEqual(readLabel('Scope'), []);
  assert.deepEqual(readTitle('Scope of the next release').kinds, []);
});
