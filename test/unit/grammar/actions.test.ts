/** What an action item says: its owners and how they are written, when it is due, whether it is done. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionItem } from '../../../server/src/core/model.ts';
import { ownersText } from '../../../server/src/core/owners.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { personOf } from '../../../server/src/core/people.ts';

function itemOf(item: string): { action: ActionItem; text: string } {
  const text = `# Postmortem: outage of the shop\n\n## Action items\n\n${item}\n`;
  const [action] = parse(text).actions;
  assert.ok(action, item);
  return { action, text };
}

// The item, its owners, their notation, and how they are written together where that is not a list with commas.
const owners: readonly (readonly [item: string, owners: readonly string[], notation?: string, written?: string])[] = [
  ['- Add alerts. Owner: Ana', ['Ana'], 'label'],
  ['- Add alerts (owner: Ana Ruiz, due: June 5)', ['Ana Ruiz'], 'label'],
  ['- Owner: Ana, Luis, due: June 5. Add alerts', ['Ana', 'Luis'], 'label'],
  ['- Owner: Ana, Done. Add alerts', ['Ana'], 'label'],
  ['- Add alerts. Owner: Ana and Luis by June 5', ['Ana', 'Luis'], 'label', 'Ana and Luis'],
  ['- Ajouter une alerte. Responsable : Élodie et Paul', ['Élodie', 'Paul'], 'label', 'Élodie et Paul'],
  ['- Alarm einrichten (Zuständig: Jörg Müller, fällig: 5. Juni)', ['Jörg Müller'], 'label'],
  ['- Добавить алерт. Ответственный: Анна и Пётр, срок: 5 июня', ['Анна', 'Пётр'], 'label', 'Анна и Пётр'],
  ['- 監視を追加（担当：田中、期限：6/5）', ['田中'], 'label'],
  ['- 監視を追加 担当: 和田 期限: 6/5', ['和田'], 'label'],
  ['- 監視を追加。担当：大和と鈴木', ['大和', '鈴木'], 'label', '大和と鈴木'],
  ['- 增加监控（负责人：张伟，截止：2024-06-05）', ['张伟'], 'label'],
  ['- 모니터링 추가 (담당자: 김민수, 기한: 6/5)', ['김민수'], 'label'],
  ['- Add alerts @ana and @luis', ['ana', 'luis'], 'mention', 'ana and luis'],
  ['- Add alerts @acme/sre', ['acme/sre'], 'mention'],
  ['- 增加监控 @王伟', ['王伟'], 'mention'],
  ['- Add alerts (Ana)', ['Ana'], 'parentheses'],
  ['- Añadir alertas (Ana y Luis)', ['Ana', 'Luis'], 'parentheses', 'Ana y Luis'],
  ['- Add alerts (Lena & Ravi).', ['Lena', 'Ravi'], 'parentheses', 'Lena & Ravi'],
  ['- Add alerts (Lena, Ravi, due June 5)', ['Lena', 'Ravi'], 'parentheses'],
  ['- Add alerts [Lena]', ['Lena'], 'brackets'],
  ['- 增加监控（張偉）', ['張偉'], 'parentheses'],
  ['- 모니터링 추가 (김민수)', ['김민수'], 'parentheses'],
  ['- 監視を追加 [田中]', ['田中'], 'brackets'],
  ['- 監視を追加【田中】', ['田中'], 'brackets'],
  ['- **Ana** Add alerts', ['Ana'], 'lead'],
  ['- Ana to add alerts', ['Ana'], 'lead'],
  ['| Action | Owner |\n| --- | --- |\n| Add alerts | Ana, Luis |', ['Ana', 'Luis'], 'column'],
  [
    '| Action | Owner |\n| --- | --- |\n| Add alerts | the search and rescue team |',
    ['the search and rescue team'],
    'column',
  ],
  ['| Action | Owner |\n| --- | --- |\n| Add alerts | Ana, TBD |', ['Ana, TBD'], 'column'],
  ['| Action | Owner |\n| --- | --- |\n| Add alerts | TBD |', []],
  ['- Add alerts. Owner: TBD', []],
  ['- Add alerts (done)', []],
  ['- Tune the pipeline (R&D)', []],
  ['- Write to ana@example.org', []],
  ['- 監視を追加（完了）', []],
  ['- 監視を追加（未完了）', []],
  ['- 監視を追加（必須）', []],
  ['- 增加监控（进行中）', []],
  ['- 모니터링 추가 (필수)', []],
  ['- **Monitoring** Add alerts', []],
];

test('owners', () => {
  for (const [item, names, notation, written] of owners) {
    const { action, text } = itemOf(item);
    assert.deepEqual(
      action.owners.map((owner) => owner.text),
      names,
      item,
    );
    assert.equal(action.ownerNotation, notation ?? null, item);
    assert.equal(ownersText(action.owners, text), written ?? names.join(', '), item);
    for (const { text: name, span } of action.owners) assert.equal(text.slice(span.start, span.end), name);
  }
});

test('when it is due', () => {
  const table: readonly (readonly [item: string, due: string | null])[] = [
    ['- Add alerts by June 5', 'June 5'],
    ['- Add alerts (due: 2024-06-05)', '2024-06-05'],
    ['- Alarm einrichten, fällig am 5. Juni 2024', '5. Juni 2024'],
    ['- Añadir alertas. Fecha límite: 5 de junio', '5 de junio'],
    ['- 監視を6月5日までに追加', '6月5日'],
    ['- 監視を追加（担当：田中、期限：6/5）', '6/5'],
    ['- 6月5日前增加监控', '6月5日'],
    ['- 모니터링 2024-06-05까지 추가', '2024-06-05'],
    ['- Добавить алерт, срок: 5 июня', '5 июня'],
    ['- The outage of 2024-06-05 needs a test', null],
    ['- Add alerts for 1/2 of the nodes', null],
  ];
  for (const [item, due] of table) assert.equal(itemOf(item).action.due?.text ?? null, due, item);
});

test('whether it is done', () => {
  const done = ['[x] Add alerts', 'Add alerts (done)', 'Done: add alerts', '~~Add alerts~~', 'Add alerts ✅'];
  const doneElsewhere = [
    '監視を追加（完了）',
    '【完了】監視を追加',
    '監視を追加（6/5完了）',
    '增加监控（已完成）',
    '추가 (완료)',
  ];
  const dashed = ['Добавить алерт — готово', 'Add alerts – fixed in June', 'Alarm einrichten (erledigt)'];
  for (const item of [...done, ...doneElsewhere, ...dashed]) assert.ok(itemOf(`- ${item}`).action.done, item);
  const open = [
    '[ ] Add alerts (done)',
    'Add alerts when done',
    '監視を追加（未完了）',
    '監視を追加（完了予定）',
    '增加监控（待定）',
  ];
  for (const item of open) assert.ok(!itemOf(`- ${item}`).action.done, item);
});

test('tickets', () => {
  const table: readonly (readonly [item: string, ...tickets: string[]])[] = [
    ['- Add alerts (PAY-12, #34)', 'PAY-12', '#34'],
    ['- Add alerts acme/pay#56', 'acme/pay#56'],
    ['- Add alerts https://bugs.example.org/77', 'https://bugs.example.org/77'],
    ['- Add alerts to node-3 and x-PAY-12'],
  ];
  for (const [item, ...tickets] of table)
    assert.deepEqual(
      itemOf(item).action.tickets.map(({ text }) => text),
      tickets,
      item,
    );
});

test('a person over a list', () => {
  for (const name of ['Ana', 'Ana Ruiz:', '@ana', 'Élodie']) assert.ok(personOf(name), name);
  for (const name of ['Monitoring', 'Timeline', 'Next Steps', 'Resumen', 'Fazit', 'Short Term', 'TBD', 'the team'])
    assert.equal(personOf(name), null, name);
});
