import type { Vocabulary } from './vocabulary.ts';

export const it: Vocabulary = {
  language: 'it',
  sections: {
    summary: [
      'riepilogo', 'riassunto', 'sommario', 'sintesi', 'sintesi esecutiva', 'riepilogo esecutivo', 'sommario esecutivo', 'in breve', 'in sintesi',
      'panoramica', "panoramica dell'incidente", 'descrizione', 'descrizione generale', "descrizione dell'incidente", 'descrizione del problema',
      "descrizione dell'evento", 'cosa è successo', "cos'è successo", 'che cosa è successo', 'cosa è accaduto', 'che cosa è accaduto',
    ],
    impact: [
      'impatto', 'impatti', "l'impatto", 'impatto sugli utenti', 'impatto utente', 'impatto sui clienti', 'impatto sul cliente',
      'impatto sul business', 'impatto di business', 'impatto sul servizio', 'impatto sui servizi', 'utenti coinvolti', 'utenti impattati',
      'utenti interessati', 'clienti coinvolti', 'clienti impattati', 'clienti interessati', 'servizi coinvolti', 'servizi impattati',
      'servizi interessati', 'sistemi coinvolti', 'sistemi impattati', 'funzionalità impattate', 'chi è stato colpito', 'chi è stato coinvolto',
      'conseguenze', 'effetti', 'danni', 'disservizi', "portata dell'incidente", "valutazione dell'impatto", "analisi dell'impatto",
      "analisi d'impatto",
    ],
    detection: [
      'rilevamento', 'rilevazione', 'individuazione', 'scoperta', 'identificazione', 'identificazione del problema', 'rilevato da',
      'come è stato rilevato', "come è stato rilevato l'incidente", 'come è stato scoperto', "come l'abbiamo scoperto", "come l'abbiamo rilevato",
      'come ce ne siamo accorti', 'modalità di rilevamento',
    ],
    timeline: [
      'cronologia', 'cronologia degli eventi', 'cronologia dei fatti', 'linea temporale', 'linea del tempo', 'sequenza degli eventi',
      'sequenza di eventi', 'successione degli eventi', 'ricostruzione degli eventi', 'ricostruzione dei fatti', "svolgimento dell'incidente",
      'svolgimento dei fatti', "andamento dell'incidente", 'cronistoria', 'registro degli eventi',
    ],
    rootCause: [
      'causa', 'cause', 'causa radice', 'cause radice', 'causa principale', 'cause principali', 'causa scatenante', 'cause scatenanti',
      'causa profonda', 'cause profonde', 'causa originaria', 'causa alla radice', 'causa tecnica', 'causa immediata', 'causa diretta',
      "causa dell'incidente", "cause dell'incidente", 'analisi della causa radice', 'analisi delle cause radice', 'analisi delle cause',
      'analisi della causa', 'analisi causale', 'analisi', 'analisi tecnica', 'origine del problema', "origine dell'incidente",
      'fattori contribuenti', 'fattori concomitanti', 'fattori che hanno contribuito', 'concause', 'innesco', 'fattore scatenante',
      'fattori scatenanti', 'evento scatenante', '5 perché', 'cinque perché', 'i 5 perché', 'i cinque perché', 'perché è successo',
      'perché è accaduto', 'cosa lo ha causato', 'motivo', 'motivi',
    ],
    resolution: [
      'risoluzione', 'soluzione', 'soluzioni', 'soluzione applicata', 'soluzione adottata', 'soluzione temporanea', 'mitigazione', 'mitigazioni',
      'rimedio', 'ripristino', 'ripristino del servizio', 'recupero', 'contenimento', 'correzione', 'correzione applicata', 'correzioni applicate',
      "risposta all'incidente", "gestione dell'incidente", 'intervento', 'come è stato risolto', "come l'abbiamo risolto", 'come abbiamo risolto',
      'cosa abbiamo fatto', 'cosa è stato fatto', 'aggiramento', 'azioni intraprese', 'azioni svolte', 'azioni eseguite', 'misure adottate',
      'misure intraprese',
    ],
    actionItems: [
      'azioni', 'azioni correttive', 'azione correttiva', 'azioni preventive', 'azioni correttive e preventive', 'azioni preventive e correttive',
      'misure', 'misure correttive', 'misure preventive', 'misure correttive e preventive', 'misure di prevenzione', 'azioni di miglioramento',
      'azioni di follow-up', 'azioni future', 'azioni da intraprendere', 'azioni da svolgere', 'azioni pianificate', 'azioni proposte',
      'azioni raccomandate', 'azioni pendenti', "piano d'azione", 'piano di azione', 'piano di miglioramento', 'piano di remediation',
      "punti d'azione", "elementi d'azione", 'prossimi passi', 'passi successivi', 'prossime azioni', 'attività', 'attività da svolgere',
      'attività di follow-up', 'elenco attività', 'compiti', 'da fare', 'cose da fare', 'miglioramenti', 'miglioramenti proposti', 'raccomandazioni',
      'suggerimenti', 'prevenzione', 'come evitarlo', 'come prevenirlo', 'come evitare che si ripeta', 'come evitare che succeda di nuovo',
      'cosa faremo', 'remediation', 'aree di miglioramento', 'opportunità di miglioramento', 'soluzione a lungo termine', 'soluzione definitiva',
    ],
    lessons: [
      'lezioni', 'lezioni apprese', 'lezioni imparate', 'lezione appresa', 'insegnamenti', 'apprendimenti', 'retrospettiva', 'riflessioni',
      'cosa abbiamo imparato', 'cosa è andato bene', 'cosa ha funzionato', 'cosa ha funzionato bene', 'ciò che ha funzionato', 'cosa è andato storto',
      'cosa è andato male', 'cosa non ha funzionato', 'cosa non è andato bene', 'ciò che non ha funzionato', 'dove siamo stati fortunati',
      'dove abbiamo avuto fortuna', 'in cosa siamo stati fortunati', 'cosa si può migliorare', 'cosa possiamo migliorare',
      'cosa poteva andare meglio', 'cosa migliorare', 'punti di forza', 'punti di debolezza', 'aspetti positivi', 'aspetti negativi',
      'aspetti da migliorare', 'punti da migliorare',
    ],
    background: ['contesto', 'antefatto', 'antefatti', 'premessa', 'premesse', 'architettura', 'contesto tecnico'],
    metadata: [
      'metadati', 'data', 'date', "data dell'incidente", "data dell'evento", 'data e ora', 'data/ora', 'data di inizio', 'data di fine',
      'ora di inizio', 'ora di fine', 'autore', 'autrice', 'autori', 'responsabile', 'responsabili', 'stato', 'severità', 'gravità', 'criticità',
      'priorità', 'livello di gravità', 'durata', 'durata totale', "durata dell'incidente", 'durata del disservizio', 'tempo di inattività',
      'tempo di rilevamento', 'tempo di risoluzione', 'tempo di ripristino', 'partecipanti', 'persone coinvolte', "id dell'incidente",
      'informazioni generali', "informazioni sull'incidente", "dati dell'incidente", 'dati generali', "dettagli dell'incidente", 'segnalato da',
    ],
    communication: [
      'comunicazione', 'comunicazioni', 'comunicazione interna', 'comunicazione esterna', 'comunicazione ai clienti', 'comunicazioni ai clienti',
      'messaggi ai clienti', 'pagina di stato', 'comunicati',
    ],
    supporting: [
      'riferimenti', 'riferimento', 'allegato', 'allegati', 'appendice', 'appendici', 'collegamenti', 'link utili', 'glossario', 'evidenze', 'prove',
      'grafici', 'schermate', 'risorse', 'materiale di supporto', 'informazioni aggiuntive', 'documenti correlati', 'documentazione correlata',
      'approfondimenti',
    ],
  },
  headingOnly: [
    'analisi', 'analisi tecnica', 'correzione', 'motivo', 'motivi', 'innesco', 'identificazione', 'individuazione', 'scoperta', 'descrizione',
    'azioni', 'effetti', 'intervento', 'recupero', 'rimedio', 'attività', 'suggerimenti', 'compiti', 'azioni intraprese', 'azioni svolte',
    'azioni eseguite', 'misure adottate', 'misure intraprese',
  ],
  others: ['conclusione', 'conclusioni', 'considerazioni finali', 'sintomo', 'sintomi', 'note', 'osservazioni', 'commenti', 'ringraziamenti'],
  fillers: [
    'il', 'lo', 'la', 'gli', 'le', 'un', 'una', 'di', 'del', 'dello', 'della', 'dei', 'degli', 'delle', 'al', 'alla', 'ai', 'sul', 'sulla',
    "sull'incidente", "sull'impatto", 'per', 'questo', 'questa', 'nostro', 'nostra', 'incidente', 'incidenti', "l'incidente", "dell'incidente",
    "all'incidente", "dell'impatto", "dell'evento", 'evento', 'eventi', 'disservizio', 'interruzione', "dell'interruzione", 'rapporto', 'relazione',
    'sezione', 'elenco', 'lista', 'dettagliato', 'dettagliata', 'completo', 'completa', 'breve', 'possibile', 'possibili', 'proposte', 'iniziale',
    'finale', 'tecnico', 'tecnica', 'tecniche', 'generale', 'principali', 'medio', 'lungo', 'termine', 'immediate', 'immediata', 'future',
    'ulteriori', 'altre', 'altri', 'tutte',
  ],
  // Written as titles are compared: without accents.
  questions: {
    opening: ['cosa', 'che cosa', 'cos', 'come', 'perche', 'chi', 'dove', 'quando', 'quale', 'quali', 'cio che'],
    stems: [
      ['evitare', 'actionItems'], ['prevenire', 'actionItems'], ['si ripeta', 'actionItems'], ['rilevat', 'detection'], ['scopert', 'detection'],
      ['accort', 'detection'], ['individuat', 'detection'], ['bene', 'lessons'], ['male', 'lessons'], ['storto', 'lessons'], ['imparat', 'lessons'],
      ['miglior', 'lessons'], ['fortun', 'lessons'], ['colpit', 'impact'], ['coinvolt', 'impact'], ['impatt', 'impact'], ['causat', 'rootCause'],
      ['provocat', 'rootCause'], ['perche', 'rootCause'], ['risolt', 'resolution'], ['corrett', 'resolution'], ['ripristinat', 'resolution'],
      ['mitigat', 'resolution'], ['successo', 'summary'], ['accaduto', 'summary'],
    ],
  },
  joiners: ['e', 'ed', 'o', 'oppure'],
  // Not the short forms `gen`, `ago` and `set`: in an English text `Gen 3` and `set 5` are no dates.
  months: [
    ['gennaio', 'genn'], ['febbraio', 'febbr', 'feb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag'], ['giugno', 'giu'],
    ['luglio', 'lug'], ['agosto'], ['settembre', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic'],
  ],
  calendar: {
    weekdays: [
      'lunedì', 'lunedi', 'martedì', 'martedi', 'mercoledì', 'mercoledi', 'giovedì', 'giovedi', 'venerdì', 'venerdi', 'sabato', 'domenica',
    ],
    weekdaysShort: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
    shortMonths: {
      gen: 1, ago: 8, set: 9,
    },
    on: ['il', 'il giorno', 'in data', 'giorno'],
    at: ['alle', 'alle ore', 'ore', "all'", 'dalle', 'dalle ore'],
    from: ['dalle', 'dalle ore', 'dal', 'tra le', 'fra le', 'tra', 'fra', 'da'],
    to: ['alle', 'alle ore', 'fino alle', 'fino alle ore', 'al', 'a', 'fino al'],
    noon: ['mezzogiorno'],
    midnight: ['mezzanotte'],
    hours: ['h', 'ore'],
    aboutBehind: ['circa'],
    elapsed: ['dopo', 'più tardi', 'prima', 'di', 'in totale'],
    allTimes: ['tutti gli orari', 'tutte le ore', 'gli orari sono', 'orari in', 'tutti i tempi', 'orari espressi'],
    zones: {
      'ora italiana': 'CET', 'ora di roma': 'CET', 'ora di milano': 'CET',
    },
  },
  labels: {
    owner: [
      'responsabile', 'responsabili', 'persona responsabile', 'team responsabile', 'assegnato a', 'assegnata a', 'assegnato', 'assegnata',
      'assegnatario', 'incaricato', 'incaricata', 'in carico a', 'a carico di', 'proprietario', 'referente', 'chi', 'squadra', 'gruppo',
    ],
    due: [
      'scadenza', 'data di scadenza', 'termine', 'data prevista', 'data limite', 'data obiettivo', 'data di consegna', 'entro', 'entro il',
      'entro quando', 'quando', 'tempistica', 'tempistiche',
    ],
    ticket: ['ticket', 'segnalazione', 'collegamento', 'riferimento'],
    status: ['stato', 'avanzamento', 'fatto', 'completato'],
    priority: ['priorità', 'livello di priorità', 'urgenza'],
    type: ['tipo', 'tipologia', 'categoria', 'tipo di azione'],
    action: [
      'azione', 'azioni', 'azione correttiva', 'azione preventiva', 'attività', 'compito', 'compiti', 'descrizione', 'cosa', 'che cosa', 'misura',
      'miglioramento', 'raccomandazione', 'titolo', 'intervento',
    ],
    time: [
      'ora', 'ore', 'orario', 'data e ora', 'data/ora', 'ora/data', 'marca temporale', 'quando', 'inizio', 'ora di inizio', 'momento', 'ora locale',
    ],
    // Not `data`: dates in the cells say it, and an English table may have a column of data.
    date: ['giorno', 'data evento'],
    zone: ['fuso orario', 'fuso'],
    reportDate: [
      'data del report', 'data del rapporto', 'data di redazione', 'data di pubblicazione', 'data di creazione', 'data del documento',
      'data di revisione', 'data della riunione', 'data del postmortem', 'data del post-mortem', 'ultimo aggiornamento', 'aggiornato',
      'pubblicato', 'redatto', 'creato il',
    ],
    severity: ['gravità', 'severità', 'criticità', 'livello di gravità', 'livello di severità'],
    measures: [
      'tempo di rilevamento', 'tempo di risoluzione', 'tempo di ripristino', 'tempo di inattività', 'tempo di mitigazione', "durata dell'incidente",
      'durata del disservizio',
    ],
  },
  nobody: [
    'io', 'noi', 'da definire', 'da determinare', 'da stabilire', 'da confermare', 'da assegnare', 'non assegnato', 'non definito', 'non applicabile',
    'nessuno', 'nessuna', 'qualcuno', 'sconosciuto', 'in sospeso', 'n/d', 'n.d.', 'nome', 'responsabile',
  ],
  imperatives: [
    'abilitare', 'aggiornare', 'aggiungere', 'allertare', 'ampliare', 'assicurare', 'aumentare', 'automatizzare', 'bloccare', 'configurare',
    'correggere', 'creare', 'definire', 'disabilitare', 'documentare', 'effettuare', 'eliminare', 'estendere', 'eseguire', 'evitare', 'formare',
    'garantire', 'implementare', 'includere', 'installare', 'integrare', 'introdurre', 'investigare', 'limitare', 'migliorare', 'migrare',
    'monitorare', 'ottimizzare', 'pianificare', 'prevedere', 'ridurre', 'rifattorizzare', 'rimuovere', 'rinforzare', 'rivedere', 'sostituire',
    'spostare', 'stabilire', 'testare', 'validare', 'verificare',
  ],
  themes: [
    'processi', 'processo', 'politiche', 'persone', 'strumenti', 'documentazione', 'codice', 'dati', 'rete', 'sicurezza', 'piattaforma', 'prodotto',
    'breve', 'lungo', 'medio', 'termine', 'immediato', 'immediate', 'futuro', 'alta', 'bassa', 'media', 'priorità', 'altro', 'altri', 'generale',
    'tecnico', 'tecniche', 'cultura', 'allarmi', 'avvisi', 'monitoraggio', 'test', 'infrastruttura', 'servizio', 'servizi', 'sistema', 'sistemi',
    'miglioramenti', 'prevenzione', 'rilevamento', 'mitigazione', 'risposta', 'comunicazione', 'osservabilità', 'rilascio', 'squadra', 'nota', 'note',
    'risultato', 'obiettivo', 'applicazione', 'server', 'cliente', 'settimana', 'mese', 'trimestre', 'correttive', 'preventive', 'azioni', 'azione',
    'compiti', 'misure', 'suggerimenti', 'raccomandazioni', 'passi', 'prossimi', 'piano', 'fare', 'lezioni', 'conclusioni', 'riepilogo', 'impatto',
    'causa', 'risoluzione', 'correttiva', 'preventiva', 'remediation',
  ],
  done: [
    'fatto', 'fatta', 'completato', 'completata', 'terminato', 'terminata', 'finito', 'chiuso', 'chiusa', 'risolto', 'risolta', 'concluso',
    'conclusa', 'implementato', 'implementata', 'rilasciato', 'rilasciata', 'corretto', 'corretta', 'eseguito', 'eseguita', 'applicato', 'applicata',
  ],
  items: {
    priorities: ['critica', 'critico', 'urgente', 'molto alta', 'alta', 'alto', 'media', 'medio', 'bassa', 'basso', 'molto bassa'],
    types: [
      'prevenzione', 'prevenire', 'preventiva', 'preventivo', 'mitigazione', 'mitigare', 'rilevamento', 'rilevare', 'processo', 'correzione', 'correttiva', 'correttivo',
      'riparazione', 'indagine', 'monitoraggio', 'documentazione',
    ],
    states: [
      'aperto', 'aperta', 'in corso', 'in lavorazione', 'iniziato', 'iniziata', 'non iniziato', 'non iniziata', 'in sospeso', 'in attesa', 'pianificato', 'pianificata',
      'programmato', 'programmata', 'da fare', 'bloccato', 'bloccata', 'rinviato', 'rinviata', 'in revisione', 'annullato', 'annullata', 'scartato', 'proposto', 'proposta',
    ],
  },
  about: [
    'circa alle', 'circa', 'ca.', 'verso le', 'verso', 'intorno alle', 'attorno alle', 'all’incirca alle', "all'incirca alle", 'approssimativamente',
    'indicativamente',
  ],
  genre: [
    'rapporto di incidente', "rapporto sull'incidente", "rapporto dell'incidente", 'rapporto incidente', "relazione sull'incidente",
    "report dell'incidente", "report sull'incidente", "analisi dell'incidente", 'analisi post incidente', 'revisione post incidente',
    'analisi della causa radice', 'analisi delle cause', "retrospettiva dell'incidente", 'rapporto sul disservizio',
  ],
  events: [
    'incidente', 'incidenti', "l'incidente", "dell'incidente", 'disservizio', 'disservizi', 'interruzione', "un'interruzione", 'indisponibilità',
    'non disponibile', 'non raggiungibile', 'degrado', 'degradazione', 'guasto', 'guasti', 'malfunzionamento', 'blocco', 'errori', 'perdita di dati',
    'violazione', 'attacco', 'vulnerabilità', 'rallentamento', 'rallentamenti', 'latenza', 'fuori servizio',
  ],
  otherGenres: [
    'modello di', 'modelli di', 'guida', 'guide', 'manuale', 'politica di', 'procedura', 'procedure', 'lista di controllo',
    'registro delle modifiche', 'note di rilascio', 'note di versione', 'come scrivere', 'buone pratiche', 'piano di risposta', 'specifica',
    'specifiche', 'tutorial', 'leggimi',
  ],
  manner: {
    told: [
      'era', 'erano', 'stato', 'stata', 'stati', 'aveva', 'avevano', 'causato', 'provocato', 'rilevato', 'fallito', 'iniziato', 'ripristinato',
      'notato', 'generato',
    ],
    asked: ['deve', 'devono', 'dovrebbe', 'dovrebbero', 'può', 'possono'],
    addressed: ['tu', 'tuo', 'tuoi', 'vostro'],
  },
  facts: {
    status: ['stato', "stato dell'incidente", 'stato del documento', 'stato del report'],
    authors: ['autore', 'autrice', 'autori', 'autrici', 'scritto da', 'redatto da', 'a cura di', 'preparato da'],
    incidentId: ["id dell'incidente", 'id incidente', 'numero incidente', "numero dell'incidente", "codice dell'incidente", 'codice incidente', 'incidente'],
    services: ['servizio', 'servizi', 'servizio coinvolto', 'servizi coinvolti', 'servizio interessato', 'servizi interessati', 'sistemi coinvolti', 'sistemi interessati', 'componente', 'componenti', 'componenti coinvolti'],
    start: ['inizio', 'ora di inizio', 'data di inizio', 'data e ora di inizio', "inizio dell'incidente", 'inizio incidente', 'inizio del disservizio', "inizio dell'impatto"],
    detected: ['rilevato', 'rilevata', 'rilevato alle', 'rilevato il', 'rilevamento', 'ora di rilevamento', 'ora del rilevamento', 'data di rilevamento'],
    acknowledged: ['preso in carico', 'preso in carico alle', 'presa in carico', 'ora della presa in carico'],
    mitigated: ['mitigato', 'mitigata', 'mitigato alle', 'mitigazione', 'ora della mitigazione', 'ora di mitigazione'],
    resolved: ['risolto', 'risolta', 'risolto alle', 'risolto il', 'risoluzione', 'ora di risoluzione', 'ora della risoluzione', 'data di risoluzione', 'ripristino', 'ora di ripristino', 'servizio ripristinato'],
    end: ['fine', 'ora di fine', 'data di fine', 'data e ora di fine', "fine dell'incidente", 'fine incidente', 'fine del disservizio', "fine dell'impatto"],
    window: ['finestra', 'periodo', 'intervallo', 'fascia oraria'],
    total: ['durata', 'durata totale', "durata dell'incidente", 'durata incidente', 'durata del disservizio', "durata dell'impatto"],
    downtime: ['tempo di inattività', 'tempo di fermo', 'indisponibilità'],
    detect: ['tempo di rilevamento', 'tempo per il rilevamento', 'tempo fino al rilevamento'],
    acknowledge: ['tempo di presa in carico'],
    mitigate: ['tempo di mitigazione', 'tempo fino alla mitigazione'],
    resolve: ['tempo di risoluzione', 'tempo di ripristino', 'tempo fino alla risoluzione', 'tempo fino al ripristino'],
  },
  statuses: {
    draft: ['bozza', 'in bozza', 'preliminare'],
    inReview: ['in revisione', 'da rivedere', 'in attesa di revisione'],
    final: ['finale', 'definitivo', 'completo', 'completato', 'pubblicato', 'approvato', 'rivisto'],
    open: ['aperto', 'in corso', 'attivo', 'in lavorazione', 'in analisi', 'mitigato'],
    resolved: ['risolto', 'risolta', 'chiuso', 'chiusa', 'corretto', 'ripristinato'],
  },
  milestones: {
    start: [
      "inizio dell'incidente", 'inizio del disservizio', "inizio dell'interruzione", "inizio dell'impatto", "inizia l'incidente", 'inizia il disservizio', "è iniziato l'incidente", 'è iniziato il disservizio', 'iniziano gli errori',
    ],
    detected: [
      'rilevato', 'rilevata', 'rilevati', 'rilevate', 'si rileva', "scatta l'allarme", 'scatta un allarme', 'allarme scattato', "scatta l'alert", 'scatta un alert', 'prima segnalazione', 'prime segnalazioni', 'segnalato da',
      'ci si accorge', 'ci siamo accorti',
    ],
    acknowledged: ['presa in carico', 'preso in carico', 'prende in carico'],
    escalated: ['escalation', 'escalato al', 'escalata al', 'incidente escalato'],
    mitigated: ['mitigato', 'mitigata', 'si mitiga', 'impatto contenuto'],
    resolved: [
      'risolto', 'risolta', 'servizio ripristinato', 'servizio è ripristinato', 'servizi ripristinati', 'ripristino completo', 'ripristino del servizio completato', 'completamente ripristinat', 'si ripristina il servizio',
      "fine dell'incidente", 'fine del disservizio', 'incidente chiuso', 'ritorno alla normalità', 'torna alla normalità', 'tornato alla normalità', 'tornata alla normalità',
    ],
    not: [
      'non', 'mai', 'nessuno', 'nessun', 'nessuna', 'ancora', 'senza', 'dovrebbe', 'potrebbe', 'sarà', 'parziale', 'parzialmente', 'tentativo', 'tenta', 'tentiamo', 'previsto', 'prevista', 'finché', 'prima di', 'quasi', 'sembra', 'causa',
    ],
  },
  durations: {
    units: {
      second: ['secondi', 'secondo', 'sec'],
      minute: ['minuti', 'minuto', 'min'],
      hour: ['ore', 'ora', 'h'],
      day: ['giorni', 'giorno', 'gg'],
    },
    numbers: [
      ["mezz'", 0.5], ['mezza', 0.5], ["un'", 1], ['un', 1], ['una', 1], ['due', 2], ['tre', 3], ['quattro', 4], ['cinque', 5], ['sei', 6], ['sette', 7], ['otto', 8], ['nove', 9], ['dieci', 10], ['dodici', 12],
      ['quindici', 15], ['venti', 20], ['trenta', 30], ['quaranta', 40],
    ],
    half: ['e mezza', 'e mezzo'],
    vague: ['più di', 'oltre', 'meno di', 'quasi', 'almeno', 'fino a', 'poco più di'],
    total: { before: ['è durato', 'è durata', 'sono durati', 'durò', 'durata di', 'si è protratto per', 'si è protratta per'], after: [] },
    downtime: { before: ['irraggiungibile per', 'non disponibile per', 'non raggiungibile per', 'fuori servizio per', 'inaccessibile per', 'offline per'], after: ['di disservizio', 'di inattività', 'di fermo', 'di indisponibilità'] },
  },
};
