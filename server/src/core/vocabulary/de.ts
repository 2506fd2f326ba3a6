import type { Vocabulary } from './vocabulary.ts';

export const de: Vocabulary = {
  language: 'de',
  sections: {
    summary: [
      'zusammenfassung', 'kurzzusammenfassung', 'kurzfassung', 'management summary', 'management-zusammenfassung', 'überblick', 'übersicht',
      'auf einen blick', 'in kürze', 'kurz gesagt', 'beschreibung', 'kurzbeschreibung', 'beschreibung des vorfalls', 'beschreibung der störung',
      'vorfallbeschreibung', 'vorfallsbeschreibung', 'störungsbeschreibung', 'problembeschreibung', 'fehlerbeschreibung', 'sachverhalt',
      'was ist passiert', 'was passiert ist', 'was ist geschehen', 'was geschah', 'was war passiert', 'was war los', 'der vorfall',
    ],
    impact: [
      'auswirkung', 'auswirkungen', 'die auswirkungen', 'auswirkungen auf kunden', 'auswirkungen auf nutzer', 'auswirkungen auf benutzer',
      'auswirkungen auf die nutzer', 'auswirkungen auf das geschäft', 'kundenauswirkungen', 'nutzerauswirkungen', 'geschäftsauswirkungen',
      'geschäftliche auswirkungen', 'betroffene', 'betroffene systeme', 'betroffene dienste', 'betroffene services', 'betroffene nutzer',
      'betroffene benutzer', 'betroffene anwender', 'betroffene kunden', 'betroffene komponenten', 'wer war betroffen', 'was war betroffen', 'folgen',
      'schaden', 'schadensausmaß', 'ausmaß', 'umfang der störung', 'umfang des ausfalls', 'tragweite', 'impact-analyse', 'auswirkungsanalyse',
    ],
    detection: [
      'erkennung', 'entdeckung', 'detektion', 'feststellung', 'identifizierung', 'identifikation', 'alarmierung', 'fehlererkennung',
      'störungserkennung', 'entdeckt durch', 'erkannt durch', 'bemerkt durch', 'wie wurde es bemerkt', 'wie wurde es erkannt',
      'wie wurde es entdeckt', 'wie wurde der vorfall erkannt', 'wie wurde der vorfall entdeckt', 'wie wurde der vorfall bemerkt',
      'wie wurde das problem erkannt', 'wie wurde das problem entdeckt', 'wie haben wir es bemerkt', 'wie haben wir davon erfahren',
    ],
    timeline: [
      'zeitverlauf', 'zeitlicher verlauf', 'zeitlicher ablauf', 'zeitablauf', 'zeitleiste', 'zeitstrahl', 'zeitlinie', 'zeitachse', 'chronologie',
      'chronologie der ereignisse', 'chronologischer ablauf', 'chronologischer verlauf', 'chronik', 'ablauf', 'ablauf der ereignisse', 'verlauf',
      'verlauf der störung', 'störungsverlauf', 'ereignisverlauf', 'ereigniskette', 'ereignisprotokoll', 'hergang', 'vorfallsverlauf',
      'was geschah wann', 'was passierte wann',
    ],
    rootCause: [
      'ursache', 'ursachen', 'die ursache', 'hauptursache', 'hauptursachen', 'grundursache', 'grundursachen', 'kernursache', 'fehlerursache',
      'störungsursache', 'ausfallursache', 'eigentliche ursache', 'technische ursache', 'unmittelbare ursache', 'tieferliegende ursache',
      'ursachenanalyse', 'ursachenforschung', 'ursachenermittlung', 'root-cause-analyse', 'fehleranalyse', 'analyse', 'technische analyse',
      'auslöser', 'beitragende faktoren', 'begünstigende faktoren', 'mitwirkende faktoren', 'beitragende ursachen', '5-why', '5-why-analyse',
      '5-why-methode', 'fünf warum', '5 warum', 'die fünf warum', 'warum ist es passiert', 'warum ist das passiert', 'warum es passiert ist',
      'wie konnte das passieren', 'wie konnte es passieren', 'wie konnte es dazu kommen', 'wie kam es dazu', 'grund', 'gründe',
    ],
    resolution: [
      'behebung', 'fehlerbehebung', 'störungsbehebung', 'problembehebung', 'lösung', 'lösungen', 'problemlösung', 'die lösung', 'übergangslösung',
      'wiederherstellung', 'wiederherstellung des dienstes', 'entstörung', 'eindämmung', 'schadensbegrenzung', 'schadensminderung', 'abhilfe',
      'abmilderung', 'reaktion', 'reaktion auf den vorfall', 'sofortmaßnahme', 'sofortmaßnahmen', 'sofortmassnahmen', 'gegenmaßnahme',
      'gegenmaßnahmen', 'gegenmassnahmen', 'korrektur', 'bereinigung', 'umgehung', 'wie wurde es behoben', 'wie wurde das problem behoben',
      'wie wurde es gelöst', 'wie wurde der vorfall behoben', 'wie haben wir es behoben', 'was wir getan haben', 'was wurde getan',
      'was haben wir getan', 'ergriffene maßnahmen', 'durchgeführte maßnahmen', 'getroffene maßnahmen',
    ],
    actionItems: [
      'maßnahme', 'maßnahmen', 'massnahmen', 'maßnahmenplan', 'massnahmenplan', 'maßnahmenkatalog', 'korrekturmaßnahmen', 'korrekturmassnahmen',
      'korrektive maßnahmen', 'vorbeugende maßnahmen', 'vorbeugungsmaßnahmen', 'präventivmaßnahmen', 'präventionsmaßnahmen', 'präventive maßnahmen',
      'korrektur- und vorbeugungsmaßnahmen', 'korrektur- und präventivmaßnahmen', 'folgemaßnahmen', 'folgemassnahmen', 'geplante maßnahmen',
      'abgeleitete maßnahmen', 'langfristige maßnahmen', 'weitere maßnahmen', 'künftige maßnahmen', 'verbesserungsmaßnahmen',
      'maßnahmen zur vermeidung', 'maßnahmen zur verbesserung', 'vorbeugung', 'prävention', 'vermeidung', 'verhinderung', 'nächste schritte',
      'weitere schritte', 'weiteres vorgehen', 'aufgaben', 'aufgabenliste', 'offene punkte', 'offene aufgaben', 'zu erledigen', 'aktionen',
      'aktionspunkte', 'aktionsplan', 'empfehlungen', 'handlungsempfehlungen', 'verbesserungen', 'verbesserungsvorschläge', 'wie verhindern wir das',
      'wie verhindern wir eine wiederholung', 'wie verhindern wir das in zukunft', 'wie vermeiden wir das künftig', 'was wir ändern',
      'verbesserungspotenzial', 'verbesserungspotential', 'verbesserungspotenziale',
    ],
    lessons: [
      'lehre', 'lehren', 'gelernte lektionen', 'lektionen', 'erkenntnisse', 'gewonnene erkenntnisse', 'erkenntnisse und lehren', 'learnings',
      'was haben wir gelernt', 'was wir gelernt haben', 'was wir daraus gelernt haben', 'retrospektive', 'rückblick', 'was lief gut', 'was gut lief',
      'was ist gut gelaufen', 'was gut gelaufen ist', 'was hat gut funktioniert', 'was gut funktioniert hat', 'das lief gut', 'was lief schlecht',
      'was schlecht lief', 'was ist schlecht gelaufen', 'was schlecht gelaufen ist', 'was lief nicht gut', 'was nicht gut lief',
      'was lief nicht so gut', 'was ging schief', 'was schief ging', 'was lief schief', 'was schief lief', 'was ist schiefgelaufen',
      'was hat nicht funktioniert', 'was hat nicht gut funktioniert', 'wo hatten wir glück', 'wo wir glück hatten', 'glück gehabt',
      'was können wir besser machen', 'was können wir verbessern', 'was hätte besser laufen können', 'was besser laufen kann',
    ],
    background: [
      'hintergrund', 'hintergründe', 'kontext', 'ausgangslage', 'ausgangssituation', 'vorgeschichte', 'architektur', 'technischer hintergrund',
      'hintergrundinformationen',
    ],
    metadata: [
      'metadaten', 'datum', 'datum des vorfalls', 'datum und uhrzeit', 'datum/uhrzeit', 'datum/zeit', 'zeitpunkt', 'zeitraum', 'beginn der störung',
      'ende der störung', 'autor', 'autorin', 'autoren', 'verfasser', 'ersteller', 'verantwortlich', 'verantwortlicher', 'verantwortliche',
      'schweregrad', 'schwere', 'kritikalität', 'priorität', 'dauer', 'gesamtdauer', 'dauer des ausfalls', 'dauer der störung', 'dauer des vorfalls',
      'ausfalldauer', 'ausfallzeit', 'startzeit', 'endzeit', 'zeit bis zur erkennung', 'zeit bis zur behebung', 'teilnehmer', 'teilnehmende',
      'beteiligte', 'beteiligte personen', 'vorfall-id', 'allgemeine informationen', 'allgemeine angaben', 'eckdaten', 'stammdaten',
      'details zum vorfall', 'vorfallsdetails', 'gemeldet von', 'gemeldet durch',
    ],
    communication: [
      'kommunikation', 'interne kommunikation', 'externe kommunikation', 'kundenkommunikation', 'kommunikation mit kunden', 'kommunikation an kunden',
      'statusseite', 'statusmeldungen', 'kundeninformation',
    ],
    supporting: [
      'anhang', 'anhänge', 'referenzen', 'referenz', 'verweise', 'weiterführende links', 'weiterführende informationen', 'quellen', 'glossar',
      'belege', 'nachweise', 'grafiken', 'diagramme', 'bildschirmfotos', 'anlagen', 'ressourcen', 'zusätzliche informationen',
      'weitere informationen', 'zugehörige dokumente', 'verwandte dokumente',
    ],
  },
  headingOnly: [
    'analyse', 'technische analyse', 'korrektur', 'grund', 'gründe', 'auslöser', 'identifizierung', 'identifikation', 'entdeckung', 'feststellung',
    'beschreibung', 'aktionen', 'folgen', 'reaktion', 'ablauf', 'verlauf', 'ausmaß', 'betroffene', 'umgehung', 'bereinigung', 'vermeidung',
    'verhinderung', 'aufgaben', 'übersicht', 'ergriffene maßnahmen', 'durchgeführte maßnahmen', 'getroffene maßnahmen',
  ],
  others: [
    'fazit', 'schlussfolgerung', 'schlussfolgerungen', 'schlusswort', 'symptom', 'symptome', 'fehlerbild', 'anmerkungen', 'anmerkung', 'hinweise',
    'notizen', 'bemerkungen', 'danksagung',
  ],
  fillers: [
    'der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'einer', 'eines', 'von', 'vom', 'zum', 'zur', 'für', 'diese', 'dieser', 'dieses',
    'unsere', 'unser', 'vorfall', 'vorfalls', 'vorfalles', 'störung', 'ausfall', 'ausfalls', 'ereignis', 'ereignisses', 'ereignisse', 'incidents',
    'bericht', 'abschnitt', 'liste', 'detaillierte', 'detaillierter', 'detailliert', 'vollständige', 'kurze', 'mögliche', 'vorgeschlagene',
    'technische', 'technischer', 'vorläufige', 'abschließende', 'finale', 'kurzfristige', 'langfristige', 'konkrete', 'kurzfristig', 'mittelfristig',
    'mittelfristige', 'langfristig', 'weitere', 'weiteren', 'zusätzliche', 'zukünftige', 'künftige', 'auf', 'im',
  ],
  // Written as titles are compared: without accents.
  questions: {
    opening: ['was', 'wie', 'warum', 'wieso', 'weshalb', 'wer', 'wo', 'wann', 'welche', 'welcher', 'wodurch'],
    stems: [
      ['verhindern', 'actionItems'], ['vermeiden', 'actionItems'], ['wiederhol', 'actionItems'], ['als nachstes', 'actionItems'],
      ['erkannt', 'detection'], ['entdeckt', 'detection'], ['bemerkt', 'detection'], ['erfahren', 'detection'], ['gut', 'lessons'],
      ['schlecht', 'lessons'], ['schief', 'lessons'], ['gelernt', 'lessons'], ['besser', 'lessons'], ['gluck', 'lessons'], ['betroffen', 'impact'],
      ['auswirk', 'impact'], ['ursach', 'rootCause'], ['ausgelost', 'rootCause'], ['warum', 'rootCause'], ['behoben', 'resolution'],
      ['gelost', 'resolution'], ['wiederhergestellt', 'resolution'], ['unternommen', 'resolution'], ['passiert', 'summary'], ['geschehen', 'summary'],
    ],
  },
  joiners: ['und', 'oder', 'sowie', 'bzw.'],
  months: [
    ['januar', 'jänner', 'jan', 'jän'], ['februar', 'feber', 'feb'], ['märz', 'maerz', 'mär', 'mrz'], ['april', 'apr'], ['mai'], ['juni', 'jun'],
    ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez'],
  ],
  labels: {
    owner: [
      'verantwortlich', 'verantwortliche', 'verantwortlicher', 'verantwortliche person', 'verantwortliches team', 'verantwortung', 'zuständig',
      'zuständige', 'zuständiger', 'zuständige person', 'zuständigkeit', 'zugewiesen an', 'zugewiesen', 'bearbeiter', 'bearbeiterin', 'eigentümer',
      'ansprechpartner', 'ansprechpartnerin', 'wer', 'durch wen',
    ],
    due: [
      'fällig', 'fällig am', 'fällig bis', 'fälligkeit', 'fälligkeitsdatum', 'frist', 'termin', 'zieltermin', 'zieldatum', 'stichtag', 'bis',
      'bis wann', 'bis zum', 'bis spätestens', 'geplant bis', 'geplant für', 'umsetzung bis', 'zu erledigen bis', 'wann',
    ],
    ticket: ['ticket', 'tickets', 'vorgang', 'verweis', 'ticketnummer', 'ticket-nr'],
    status: ['status', 'stand', 'zustand', 'erledigt', 'bearbeitungsstand', 'umsetzungsstand'],
    action: [
      'maßnahme', 'maßnahmen', 'massnahme', 'massnahmen', 'aufgabe', 'aufgaben', 'aktion', 'beschreibung', 'was', 'punkt', 'verbesserung',
      'empfehlung', 'titel', 'tätigkeit', 'todo',
    ],
    time: [
      'uhrzeit', 'zeit', 'zeitpunkt', 'zeitstempel', 'datum und uhrzeit', 'datum/uhrzeit', 'datum/zeit', 'zeit/datum', 'wann', 'beginn', 'startzeit',
    ],
    date: ['datum', 'tag'],
    zone: ['zeitzone'],
    severity: ['schweregrad', 'schwere', 'kritikalität', 'schweregrad des vorfalls'],
    measures: [
      'zeit bis zur erkennung', 'zeit bis zur behebung', 'ausfallzeit', 'ausfalldauer', 'zeit bis zur entdeckung', 'zeit bis zur lösung',
      'zeit bis zur wiederherstellung', 'dauer des ausfalls', 'dauer der störung', 'dauer des vorfalls',
    ],
  },
  nobody: [
    'ich', 'wir', 'niemand', 'keiner', 'jemand', 'offen', 'noch offen', 'unbekannt', 'noch unbekannt', 'zu klären', 'noch zu klären', 'zu definieren',
    'zu bestimmen', 'nicht zugewiesen', 'nicht zugeordnet', 'n.n.', 'nn', 'k.a.', 'keine angabe', 'entfällt', 'name', 'verantwortlich',
  ],
  imperatives: [
    'aktivieren', 'aktualisieren', 'anpassen', 'aufsetzen', 'automatisieren', 'deaktivieren', 'definieren', 'dokumentieren', 'einbauen', 'einführen',
    'einrichten', 'entfernen', 'ergänzen', 'erhöhen', 'ersetzen', 'erstellen', 'erweitern', 'evaluieren', 'festlegen', 'hinzufügen', 'implementieren',
    'informieren', 'installieren', 'integrieren', 'konfigurieren', 'korrigieren', 'migrieren', 'optimieren', 'planen', 'prüfen', 'reduzieren',
    'schulen', 'sicherstellen', 'testen', 'trennen', 'überarbeiten', 'überprüfen', 'überwachen', 'umstellen', 'untersuchen', 'verbessern',
    'verhindern', 'vermeiden',
  ],
  themes: [
    'prozess', 'prozesse', 'richtlinien', 'personen', 'werkzeuge', 'dokumentation', 'code', 'daten', 'netzwerk', 'sicherheit', 'plattform', 'produkt',
    'kurzfristig', 'langfristig', 'mittelfristig', 'sofort', 'künftig', 'hoch', 'niedrig', 'mittel', 'priorität', 'sonstiges', 'allgemein', 'technik',
    'technisch', 'organisation', 'organisatorisch', 'kultur', 'alarme', 'überwachung', 'monitoring', 'tests', 'infrastruktur', 'dienst', 'dienste',
    'system', 'systeme', 'verbesserungen', 'prävention', 'vorbeugung', 'erkennung', 'behebung', 'reaktion', 'kommunikation', 'beobachtbarkeit',
    'bereitstellung', 'notiz', 'notizen', 'ergebnis', 'ziel', 'anwendung', 'server', 'kunde', 'woche', 'monat', 'quartal', 'korrektur', 'vermeidung',
    'maßnahmen', 'massnahmen', 'maßnahme', 'aufgaben', 'aktionen', 'aktionsplan', 'empfehlungen', 'handlungsempfehlungen', 'schritte', 'nächste',
    'punkte', 'offene', 'vorgehen', 'sofortmaßnahmen', 'folgemaßnahmen', 'korrekturmaßnahmen', 'verbesserungsmaßnahmen', 'vorbeugende', 'präventive',
    'korrektive', 'maßnahmenplan', 'zusammenfassung', 'ursache', 'lösung', 'erkenntnisse', 'fazit',
  ],
  done: [
    'erledigt', 'abgeschlossen', 'fertig', 'fertiggestellt', 'behoben', 'gelöst', 'geschlossen', 'umgesetzt', 'implementiert', 'ausgerollt',
    'eingespielt', 'durchgeführt', 'beendet', 'bereits erledigt', 'bereits umgesetzt',
  ],
  about: ['ca.', 'ca', 'circa', 'zirka', 'etwa', 'ungefähr', 'gegen', 'rund', 'um ca.', 'um etwa'],
  genre: [
    'vorfallbericht', 'vorfallsbericht', 'störungsbericht', 'ausfallbericht', 'incident bericht', 'bericht zum vorfall', 'bericht zur störung',
    'bericht zum ausfall', 'vorfallanalyse', 'vorfallsanalyse', 'störungsanalyse', 'ausfallanalyse', 'analyse des vorfalls', 'analyse der störung',
    'analyse des ausfalls', 'nachbetrachtung', 'störungsnachbetrachtung', 'vorfallsnachbereitung', 'root cause analyse', 'ursachenanalyse',
    'post incident bericht',
  ],
  events: [
    'vorfall', 'vorfälle', 'vorfalls', 'störung', 'störungen', 'großstörung', 'ausfall', 'ausfälle', 'ausfalls', 'teilausfall', 'totalausfall',
    'systemausfall', 'serverausfall', 'stromausfall', 'netzausfall', 'dienstausfall', 'ausgefallen', 'unterbrechung', 'beeinträchtigung',
    'nicht erreichbar', 'nicht verfügbar', 'fehlfunktion', 'absturz', 'fehler', 'datenverlust', 'datenleck', 'sicherheitsvorfall', 'sicherheitslücke',
    'angriff', 'panne', 'datenpanne', 'latenz',
  ],
  otherGenres: [
    'vorlage', 'vorlagen', 'anleitung', 'anleitungen', 'leitfaden', 'richtlinie', 'richtlinien', 'handbuch', 'betriebshandbuch', 'checkliste',
    'prüfliste', 'änderungsprotokoll', 'versionshinweise', 'verfahren', 'notfallplan', 'reaktionsplan', 'wie man', 'lies mich', 'spezifikation',
    'aufgabenstellung',
  ],
  manner: {
    told: [
      'war', 'waren', 'wurde', 'wurden', 'hatte', 'hatten', 'kam', 'kamen', 'begann', 'ging', 'fiel', 'fielen', 'führte', 'führten', 'bemerkte',
      'bemerkten', 'konnte', 'konnten', 'stellte', 'startete', 'trat',
    ],
    asked: ['soll', 'sollen', 'sollte', 'sollten', 'muss', 'müssen', 'kann', 'können', 'darf'],
    addressed: ['du', 'dein', 'deine', 'bitte'],
  },
};
