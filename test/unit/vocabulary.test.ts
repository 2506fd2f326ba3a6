/** The words of ten languages: complete, comparable, and of one meaning. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SectionKind } from '../../server/src/core/model.ts';
import { isOtherSection, readTitle } from '../../server/src/core/titles.ts';
import { tokens } from '../../server/src/core/titleWords.ts';
import { vocabularies } from '../../server/src/core/vocabulary/index.ts';
import type { Vocabulary } from '../../server/src/core/vocabulary/vocabulary.ts';

const plain = (name: string): string => tokens(name).join(' ');
const namesOf = (v: Vocabulary): [SectionKind, string][] =>
  (Object.entries(v.sections) as [SectionKind, readonly string[]][]).flatMap(([kind, names]) =>
    names.map((name): [SectionKind, string] => [kind, name]),
  );

for (const vocabulary of vocabularies) {
  const { language } = vocabulary;

  test(`${language}: every kind of section has a name, and every list its words`, () => {
    for (const [kind, names] of Object.entries(vocabulary.sections)) assert.ok(names.length > 0, kind);
    for (const [label, words] of Object.entries(vocabulary.labels)) assert.ok(words.length > 0, label);
    const { others, fillers, joiners, nobody, done, about, genre, events, otherGenres } = vocabulary;
    for (const list of [others, fillers, joiners, nobody, done, about, genre, events, otherGenres])
      assert.ok(list.length > 0);
  });

  test(`${language}: twelve months, each with its own names`, () => {
    assert.equal(vocabulary.months.length, 12);
    const names = vocabulary.months.flat();
    assert.equal(new Set(names).size, names.length);
  });

  test(`${language}: names leave something to compare, and are read as their kind`, () => {
    for (const [kind, name] of namesOf(vocabulary)) {
      assert.notEqual(plain(name), '', name);
      assert.deepEqual(readTitle(name).kinds, [kind], name);
    }
    for (const name of vocabulary.others) assert.ok(isOtherSection(name), name);
  });

  test(`${language}: everyday words are among the names`, () => {
    const names = new Set(namesOf(vocabulary).map(([, name]) => name));
    for (const name of vocabulary.headingOnly ?? []) assert.ok(names.has(name), name);
  });

  test(`${language}: lower case, and nothing that means something in a pattern`, () => {
    const { labels, nobody, done, about, months } = vocabulary;
    const words = [
      ...namesOf(vocabulary).map(([, name]) => name),
      ...labels.owner,
      ...labels.due,
      ...nobody,
      ...done,
      ...about,
      ...months.flat(),
    ];
    for (const word of words) assert.equal(word, word.toLowerCase());
    for (const word of [...labels.owner, ...labels.due, ...done, ...months.flat()])
      assert.doesNotMatch(word, /[\\^$.*+?()[\]{}|]/);
    for (const word of about) assert.doesNotMatch(word, /[\\^$*+?()[\]{}|]|\..*\./);
  });
}

test('no name stands under two kinds, over all languages', () => {
  const found = new Map<string, string>();
  for (const vocabulary of vocabularies) {
    const others = vocabulary.others.map((name): [string, string] => ['no kind', name]);
    for (const [kind, name] of [...namesOf(vocabulary), ...others]) {
      const before = found.get(plain(name)) ?? kind;
      assert.equal(kind, before, `${vocabulary.language}: ${name}`);
      found.set(plain(name), kind);
    }
  }
});

test('a month has one place in the year, over all languages', () => {
  const found = new Map<string, number>();
  for (const [name, index] of vocabularies.flatMap((v) =>
    v.months.flatMap((names, i) => names.map((n) => [n, i] as const)),
  )) {
    assert.equal(index, found.get(name) ?? index, name);
    found.set(name, index);
  }
});

// Titles as they stand in reports, and the kinds that they name.
const titles: Readonly<Record<string, readonly (readonly [title: string, ...kinds: SectionKind[]])[]>> = {
  en: [
    ['Summary', 'summary'],
    ['Root Cause and Resolution', 'rootCause', 'resolution'],
    ['What went well?', 'lessons'],
    ['Follow-up actions', 'actionItems'],
    ['Conclusion'],
  ],
  es: [
    ['Resumen ejecutivo', 'summary'],
    ['¿Qué pasó?', 'summary'],
    ['2. Línea de tiempo (UTC-4)', 'timeline'],
    ['Cronología del incidente', 'timeline'],
    ['Impacto en los usuarios', 'impact'],
    ['¿Cómo se detectó?', 'detection'],
    ['Causa raíz (5 porqués)', 'rootCause'],
    ['Causa raiz y solucion', 'rootCause', 'resolution'],
    ['Lo que funcionó bien', 'lessons'],
    ['Lecciones aprendidas', 'lessons'],
    ['Acciones correctivas y preventivas', 'actionItems'],
    ['Próximos pasos', 'actionItems'],
    ['Conclusiones'],
  ],
  pt: [
    ['Sumário do Incidente', 'summary'],
    ['O que aconteceu?', 'summary'],
    ['Linha do Tempo (UTC)', 'timeline'],
    ['Usuários afetados', 'impact'],
    ['Detecção', 'detection'],
    ['Causa raiz e fatores contribuintes', 'rootCause'],
    ['Mitigação e resolução', 'resolution'],
    ['Ações corretivas', 'actionItems'],
    ['Ações corretivas/preventivas', 'actionItems'],
    ['O que deu errado', 'lessons'],
    ['Lições Aprendidas', 'lessons'],
  ],
  fr: [
    ['Résumé (à lire en premier)', 'summary'],
    ['Que s’est-il passé ?', 'summary'],
    ["Chronologie de l'incident", 'timeline'],
    ['Déroulé des évènements', 'timeline'],
    ['Impact client', 'impact'],
    ['Cause racine', 'rootCause'],
    ['Cause et prévention', 'rootCause', 'actionItems'],
    ['Résolution', 'resolution'],
    ['Plan d’action', 'actionItems'],
    ['Actions correctives et préventives', 'actionItems'],
    ['Ce qui a bien fonctionné', 'lessons'],
    ['Leçons apprises', 'lessons'],
  ],
  de: [
    ['Zusammenfassung des Vorfalls', 'summary'],
    ['Was ist passiert?', 'summary'],
    ['Zeitlicher Ablauf', 'timeline'],
    ['Auswirkungen', 'impact'],
    ['Wie wurde das Problem erkannt?', 'detection'],
    ['Ursache und Behebung', 'rootCause', 'resolution'],
    ['Ursachenanalyse (5-Why)', 'rootCause'],
    ['Maßnahmen', 'actionItems'],
    ['Nächste Schritte', 'actionItems'],
    ['Was lief gut?', 'lessons'],
    ['Fazit'],
  ],
  it: [
    ['Riepilogo', 'summary'],
    ['Cosa è successo', 'summary'],
    ['Cronologia degli eventi', 'timeline'],
    ['Impatto sugli utenti', 'impact'],
    ['Rilevamento', 'detection'],
    ['Causa radice', 'rootCause'],
    ['Risoluzione e ripristino', 'resolution'],
    ['Azioni correttive', 'actionItems'],
    ['Cosa non ha funzionato', 'lessons'],
    ['Lezioni apprese', 'lessons'],
  ],
  ja: [
    ['サマリー', 'summary'],
    ['影響範囲（ユーザー/時間）', 'impact'],
    ['検知（Detection）', 'detection'],
    ['時系列', 'timeline'],
    ['根本原因分析', 'rootCause'],
    ['寄与要因', 'rootCause'],
    ['暫定対応', 'resolution'],
    ['再発防止策', 'actionItems'],
    ['恒久対応', 'actionItems'],
    ['うまくいかなかったこと', 'lessons'],
    ['技術的教訓', 'lessons'],
    ['原因と再発防止策', 'rootCause', 'actionItems'],
    ['参考資料', 'supporting'],
    ['まとめ'],
  ],
  zh: [
    ['故障概述', 'summary'],
    ['影响范围', 'impact'],
    ['故障时间线', 'timeline'],
    ['根因分析', 'rootCause'],
    ['根本原因與解決方案', 'rootCause', 'resolution'],
    ['处理过程', 'resolution'],
    ['改进措施', 'actionItems'],
    ['後續行動', 'actionItems'],
    ['经验教训', 'lessons'],
    ['做得好的地方', 'lessons'],
    ['时间线与影响范围', 'timeline', 'impact'],
    ['总结'],
  ],
  ko: [
    ['장애 요약', 'summary'],
    ['영향 범위', 'impact'],
    ['감지 경로', 'detection'],
    ['타임라인', 'timeline'],
    ['근본 원인', 'rootCause'],
    ['원인 및 조치 내용', 'rootCause', 'resolution'],
    ['재발 방지 대책', 'actionItems'],
    ['재발방지대책', 'actionItems'],
    ['잘한 점', 'lessons'],
    ['교훈', 'lessons'],
  ],
  ru: [
    ['Краткое описание', 'summary'],
    ['Что случилось?', 'summary'],
    ['Влияние на пользователей', 'impact'],
    ['Хронология событий (МСК)', 'timeline'],
    ['Таймлайн', 'timeline'],
    ['Корневая причина', 'rootCause'],
    ['Как обнаружили', 'detection'],
    ['Причина и устранение', 'rootCause', 'resolution'],
    ['План действий', 'actionItems'],
    ['Что пошло не так', 'lessons'],
    ['Извлеченные уроки', 'lessons'],
  ],
};

for (const [language, table] of Object.entries(titles)) {
  test(`${language}: titles of reports`, () => {
    for (const [title, ...kinds] of table) {
      assert.deepEqual(readTitle(title).kinds, kinds, title);
      if (kinds.length === 0) assert.ok(isOtherSection(title), title);
    }
  });
}
