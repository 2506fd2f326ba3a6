import type { Vocabulary } from './vocabulary.ts';

export const pt: Vocabulary = {
  language: 'pt',
  sections: {
    summary: [
      'resumo', 'resumo executivo', 'resumo geral', 'sumário', 'sumário executivo', 'síntese', 'em resumo', 'descrição', 'descrição geral',
      'descrição breve', 'breve descrição', 'descrição do problema', 'descrição do incidente', 'visão geral', 'panorama', 'o que aconteceu',
      'o que ocorreu', 'o que houve', 'entenda o que aconteceu',
    ],
    impact: [
      'impacto', 'impactos', 'impacto no negócio', 'impacto de negócio', 'impacto ao negócio', 'impacto nos usuários', 'impacto ao usuário',
      'impacto no usuário', 'impacto nos utilizadores', 'impacto nos clientes', 'impacto no cliente', 'impacto ao cliente', 'impacto funcional',
      'usuários afetados', 'usuários impactados', 'utilizadores afetados', 'clientes afetados', 'clientes impactados', 'serviços afetados',
      'serviços impactados', 'sistemas afetados', 'sistemas impactados', 'funcionalidades afetadas', 'quem foi afetado', 'quem foi impactado',
      'abrangência', 'alcance', 'escopo do impacto', 'consequências', 'efeitos', 'danos', 'prejuízos', 'prejuízo', 'avaliação de impacto',
      'avaliação do impacto', 'análise de impacto', 'análise do impacto',
    ],
    detection: [
      'detecção', 'deteção', 'detectado por', 'como foi detectado', 'como detectamos', 'como o incidente foi detectado',
      'como o problema foi detectado', 'como descobrimos', 'como ficamos sabendo', 'como foi descoberto', 'como foi identificado', 'descoberta',
      'identificação', 'identificação do problema', 'forma de detecção', 'método de detecção',
    ],
    timeline: [
      'linha do tempo', 'linha de tempo', 'linha temporal', 'cronologia', 'cronologia dos eventos', 'cronologia dos fatos', 'cronologia de eventos',
      'sequência de eventos', 'sequência dos eventos', 'sequência dos fatos', 'histórico do incidente', 'histórico de eventos',
      'histórico dos eventos', 'desenrolar dos fatos', 'evolução do incidente', 'registro de eventos', 'ordem dos acontecimentos',
    ],
    rootCause: [
      'causa raiz', 'causas raiz', 'causas raízes', 'causa', 'causas', 'causa principal', 'causas principais', 'causa fundamental', 'causa imediata',
      'causa direta', 'causa técnica', 'causa provável', 'causa do incidente', 'análise de causa raiz', 'análise da causa raiz', 'análise de causas',
      'análise das causas', 'análise causal', 'análise', 'análise técnica', 'origem do problema', 'origem do incidente', 'fatores contribuintes',
      'fator contribuinte', 'fatores que contribuíram', 'fatores contributivos', 'gatilho', 'gatilhos', 'porquês', 'cinco porquês', 'os 5 porquês',
      'por que aconteceu', 'por que isso aconteceu', 'por que ocorreu', 'porque aconteceu', 'o que causou', 'o que causou o incidente', 'motivo',
      'motivos',
    ],
    resolution: [
      'resolução', 'solução', 'soluções', 'solução aplicada', 'solução imediata', 'solução de contorno', 'mitigação', 'mitigações', 'recuperação',
      'restauração', 'restauração do serviço', 'restabelecimento', 'restabelecimento do serviço', 'normalização', 'contenção', 'correção',
      'correção aplicada', 'correções aplicadas', 'erradicação', 'resposta ao incidente', 'resposta do time', 'tratativa', 'tratativas',
      'como foi resolvido', 'como foi corrigido', 'como resolvemos', 'como corrigimos', 'o que fizemos', 'o que foi feito', 'ação de contorno',
      'paliativo', 'ações tomadas', 'ações realizadas', 'ações executadas', 'medidas tomadas',
    ],
    actionItems: [
      'ações', 'ações corretivas', 'ação corretiva', 'ações preventivas', 'ações corretivas e preventivas', 'ações preventivas e corretivas',
      'medidas', 'medidas corretivas', 'medidas preventivas', 'medidas corretivas e preventivas', 'medidas de prevenção', 'ações de acompanhamento',
      'ações de melhoria', 'ações futuras', 'ações pendentes', 'ações a tomar', 'ações propostas', 'ações recomendadas', 'ações necessárias',
      'itens de ação', 'item de ação', 'pontos de ação', 'plano de ação', 'planos de ação', 'plano de melhoria', 'plano de remediação',
      'próximos passos', 'passos seguintes', 'próximas ações', 'acompanhamento', 'tarefas', 'tarefas pendentes', 'lista de tarefas', 'pendências',
      'a fazer', 'melhorias', 'melhorias propostas', 'recomendações', 'prevenção', 'prevenção de recorrência', 'como evitar', 'como prevenir',
      'como evitar que aconteça novamente', 'como evitar que se repita', 'o que faremos', 'o que vamos fazer', 'encaminhamentos', 'remediação',
      'áreas de melhoria', 'oportunidades de melhoria', 'solução de longo prazo', 'solução a longo prazo', 'solução definitiva',
    ],
    lessons: [
      'lições', 'lições aprendidas', 'lição aprendida', 'aprendizados', 'aprendizado', 'aprendizagens', 'principais aprendizados', 'retrospectiva',
      'retrospetiva', 'reflexões', 'o que aprendemos', 'o que deu certo', 'o que deu errado', 'o que funcionou', 'o que funcionou bem',
      'o que não funcionou', 'o que não funcionou bem', 'o que falhou', 'o que correu bem', 'o que correu mal', 'o que foi bem', 'o que foi mal',
      'o que foi bom', 'o que foi ruim', 'onde tivemos sorte', 'onde demos sorte', 'o que pode melhorar', 'o que poderia melhorar',
      'o que podemos melhorar', 'o que pode ser melhorado', 'o que poderia ter sido melhor', 'pontos positivos', 'pontos negativos',
      'pontos de melhoria', 'pontos a melhorar',
    ],
    background: ['contexto', 'antecedentes', 'contextualização', 'cenário', 'arquitetura', 'contexto técnico'],
    metadata: [
      'metadados', 'data', 'datas', 'data do incidente', 'data da ocorrência', 'data e hora', 'data/hora', 'data/horário', 'data de início',
      'data de fim', 'hora de início', 'horário de início', 'horário de término', 'hora de fim', 'autor', 'autora', 'autores', 'responsável',
      'responsáveis', 'estado', 'severidade', 'gravidade', 'criticidade', 'prioridade', 'nível de severidade', 'duração', 'duração total',
      'duração do incidente', 'tempo de indisponibilidade', 'tempo de inatividade', 'tempo de detecção', 'tempo de resolução', 'tempo de recuperação',
      'participantes', 'envolvidos', 'id do incidente', 'informações gerais', 'informações básicas', 'informações do incidente', 'dados do incidente',
      'dados gerais', 'detalhes do incidente', 'reportado por',
    ],
    communication: [
      'comunicação', 'comunicações', 'comunicação interna', 'comunicação externa', 'comunicação com clientes', 'comunicação com os clientes',
      'comunicação aos clientes', 'comunicado', 'comunicados', 'mensagens aos clientes', 'página de status',
    ],
    supporting: [
      'referências', 'referência', 'anexo', 'anexos', 'apêndice', 'apêndices', 'glossário', 'evidência', 'evidências', 'evidências anexas',
      'gráficos', 'capturas de tela', 'capturas de ecrã', 'recursos', 'material de apoio', 'informações adicionais', 'links relacionados',
      'links úteis', 'documentos relacionados', 'documentação relacionada', 'ligações',
    ],
  },
  headingOnly: [
    'análise', 'análise técnica', 'correção', 'motivo', 'motivos', 'gatilho', 'gatilhos', 'identificação', 'descoberta', 'descrição', 'ações',
    'efeitos', 'acompanhamento', 'alcance', 'normalização', 'panorama', 'pendências', 'paliativo', 'ações tomadas', 'ações realizadas',
    'ações executadas', 'medidas tomadas',
  ],
  others: ['conclusão', 'conclusões', 'considerações finais', 'sintoma', 'sintomas', 'notas', 'observações', 'comentários', 'agradecimentos'],
  fillers: [
    'o', 'os', 'um', 'uma', 'de', 'do', 'da', 'dos', 'das', 'ao', 'aos', 'para', 'este', 'esta', 'nosso', 'nossa', 'incidente', 'incidentes',
    'ocorrência', 'interrupção', 'queda', 'evento', 'eventos', 'relatório', 'seção', 'secção', 'lista', 'detalhado', 'detalhada', 'completo',
    'completa', 'breve', 'possível', 'possíveis', 'propostas', 'inicial', 'final', 'técnico', 'técnica', 'técnicas', 'geral', 'principais',
    'principal', 'curto', 'médio', 'longo', 'prazo', 'imediatas', 'imediata', 'futuras', 'adicionais', 'outras', 'outros', 'em', 'todas',
  ],
  // Written as titles are compared: without accents.
  questions: {
    opening: ['o que', 'que', 'como', 'por que', 'porque', 'quem', 'onde', 'quando', 'qual'],
    stems: [
      ['evitar', 'actionItems'], ['prevenir', 'actionItems'], ['novamente', 'actionItems'], ['se repita', 'actionItems'], ['detect', 'detection'],
      ['descobri', 'detection'], ['ficamos sabendo', 'detection'], ['identific', 'detection'], ['deu certo', 'lessons'], ['deu errado', 'lessons'],
      ['bem', 'lessons'], ['aprend', 'lessons'], ['melhor', 'lessons'], ['sorte', 'lessons'], ['afetad', 'impact'], ['impact', 'impact'],
      ['caus', 'rootCause'], ['por que', 'rootCause'], ['resolv', 'resolution'], ['corrig', 'resolution'], ['mitig', 'resolution'],
      ['recuper', 'resolution'], ['aconteceu', 'summary'], ['ocorreu', 'summary'],
    ],
  },
  joiners: ['e', 'ou'],
  // Not the short forms `ago`, `set` and `out`: in an English text `ago 5` and `out 3` are no dates.
  months: [
    ['janeiro', 'jan'], ['fevereiro', 'fev'], ['março', 'mar'], ['abril', 'abr'], ['maio', 'mai'], ['junho', 'jun'],
    ['julho', 'jul'], ['agosto'], ['setembro'], ['outubro'], ['novembro', 'nov'], ['dezembro', 'dez'],
  ],
  calendar: {
    weekdays: [
      'segunda-feira', 'segunda', 'terça-feira', 'terça', 'quarta-feira', 'quarta', 'quinta-feira', 'quinta', 'sexta-feira', 'sexta', 'sábado',
      'sabado', 'domingo',
    ],
    weekdaysShort: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'sab', 'dom'],
    shortMonths: {
      ago: 8, set: 9, out: 10,
    },
    on: ['em', 'no dia', 'dia', 'a'],
    at: ['às', 'as', 'à', 'aos'],
    from: ['de', 'das', 'da', 'do', 'desde as', 'entre', 'entre as'],
    to: ['a', 'às', 'as', 'à', 'até', 'até às', 'até as'],
    noon: ['meio-dia', 'meio dia'],
    midnight: ['meia-noite', 'meia noite'],
    hours: ['h', 'hs', 'hrs', 'horas'],
    elapsed: ['depois', 'antes', 'mais tarde', 'de', 'após', 'no total'],
    allTimes: ['todos os horários', 'todas as horas', 'todos os tempos', 'os horários estão', 'horários em', 'horas em', 'horários no fuso'],
    zones: {
      'horário de brasília': 'BRT', 'hora de brasília': 'BRT', 'horário brasília': 'BRT', 'horário de são paulo': 'BRT',
      'horário de lisboa': 'WET', 'hora de lisboa': 'WET',
    },
  },
  labels: {
    owner: [
      'responsável', 'responsáveis', 'responsavel', 'pessoa responsável', 'equipe responsável', 'time responsável', 'equipa responsável',
      'atribuído a', 'atribuída a', 'atribuído', 'designado', 'encarregado', 'dono', 'dona', 'proprietário', 'quem', 'equipe', 'equipa',
    ],
    due: [
      'prazo', 'prazo final', 'data limite', 'data-limite', 'data prevista', 'data alvo', 'data de entrega', 'data de conclusão', 'previsão',
      'vencimento', 'entrega', 'quando', 'até', 'até o dia', 'até quando',
    ],
    ticket: ['ticket', 'tickets', 'chamado', 'chamados', 'tarefa no jira', 'ligação'],
    status: ['estado', 'situação', 'andamento', 'feito'],
    priority: ['prioridade', 'nível de prioridade', 'urgência'],
    type: ['tipo', 'categoria', 'classe', 'tipo de ação'],
    action: [
      'ação', 'ações', 'ação corretiva', 'ação preventiva', 'tarefa', 'tarefas', 'descrição', 'o que', 'o quê', 'medida', 'melhoria', 'recomendação',
      'atividade', 'título',
    ],
    time: [
      'hora', 'horas', 'horário', 'data e hora', 'data/hora', 'data/horário', 'quando', 'início', 'hora de início', 'momento', 'carimbo de data/hora',
    ],
    // Not `data`: dates in the cells say it, and an English table may have a column of data.
    date: ['dia', 'data do evento'],
    zone: ['fuso horário', 'fuso'],
    reportDate: [
      'data do relatório', 'data do relato', 'data de publicação', 'data de criação', 'data da redação', 'data do documento', 'data da revisão',
      'data da reunião', 'data do postmortem', 'data do post-mortem', 'última atualização', 'atualizado em', 'publicado em', 'criado em',
      'escrito em',
    ],
    severity: ['severidade', 'gravidade', 'criticidade', 'nível de severidade'],
    measures: [
      'tempo de detecção', 'tempo de resolução', 'tempo de recuperação', 'tempo de inatividade', 'tempo de indisponibilidade', 'tempo de mitigação',
      'tempo até a detecção', 'tempo até a resolução', 'duração do incidente',
    ],
  },
  nobody: [
    'eu', 'nós', 'a definir', 'a determinar', 'a confirmar', 'a designar', 'não definido', 'não atribuído', 'sem responsável', 'sem dono',
    'não se aplica', 'pendente', 'em aberto', 'ninguém', 'nenhum', 'nenhuma', 'alguém', 'desconhecido', 'n/d', 'nome', 'responsável',
  ],
  imperatives: [
    'adicionar', 'ajustar', 'alertar', 'alterar', 'atualizar', 'aumentar', 'auditar', 'automatizar', 'bloquear', 'capacitar', 'configurar',
    'corrigir', 'criar', 'definir', 'desabilitar', 'desativar', 'desenvolver', 'documentar', 'eliminar', 'estabelecer', 'evitar', 'executar',
    'garantir', 'habilitar', 'implantar', 'implementar', 'incluir', 'instalar', 'integrar', 'investigar', 'limitar', 'limpar', 'melhorar', 'migrar',
    'monitorar', 'mover', 'notificar', 'otimizar', 'padronizar', 'realizar', 'reduzir', 'refatorar', 'reforçar', 'remover', 'revisar', 'rotacionar',
    'separar', 'substituir', 'testar', 'treinar', 'validar', 'verificar',
  ],
  themes: [
    'processos', 'processo', 'políticas', 'pessoas', 'ferramentas', 'documentação', 'código', 'dados', 'rede', 'segurança', 'plataforma', 'produto',
    'curto', 'longo', 'médio', 'prazo', 'imediato', 'imediatas', 'futuro', 'alta', 'baixa', 'média', 'prioridade', 'outros', 'geral', 'técnico',
    'técnicas', 'cultura', 'alertas', 'monitoramento', 'monitorização', 'testes', 'infraestrutura', 'serviço', 'serviços', 'sistema', 'sistemas',
    'melhorias', 'prevenção', 'detecção', 'mitigação', 'resposta', 'comunicação', 'observabilidade', 'implantação', 'equipe', 'nota', 'notas',
    'resultado', 'objetivo', 'aplicação', 'servidor', 'servidores', 'cliente', 'semana', 'mês', 'trimestre', 'corretivas', 'preventivas', 'ações',
    'ação', 'tarefas', 'pendências', 'medidas', 'recomendações', 'acompanhamento', 'passos', 'próximos', 'próximas', 'encaminhamentos', 'remediação',
    'plano', 'lições', 'conclusões', 'resumo', 'impacto', 'causa', 'resolução', 'corretiva', 'preventiva',
  ],
  done: [
    'feito', 'feita', 'concluído', 'concluída', 'concluido', 'completo', 'finalizado', 'finalizada', 'terminado', 'fechado', 'fechada', 'encerrado',
    'encerrada', 'resolvido', 'resolvida', 'pronto', 'implementado', 'implementada', 'implantado', 'corrigido', 'corrigida', 'entregue', 'realizado',
    'realizada', 'aplicado', 'aplicada',
  ],
  items: {
    priorities: ['crítica', 'crítico', 'urgente', 'muito alta', 'alta', 'alto', 'média', 'médio', 'baixa', 'baixo', 'muito baixa'],
    types: [
      'prevenção', 'prevenir', 'preventiva', 'preventivo', 'mitigação', 'mitigar', 'detecção', 'detectar', 'processo', 'correção', 'corretiva', 'corretivo', 'reparo',
      'reparar', 'investigação', 'investigar', 'monitoramento', 'documentação',
    ],
    states: [
      'aberto', 'aberta', 'em andamento', 'em progresso', 'em curso', 'em execução', 'iniciado', 'iniciada', 'não iniciado', 'não iniciada', 'pendente', 'planejado',
      'planejada', 'planeado', 'agendado', 'agendada', 'a fazer', 'na fila', 'bloqueado', 'bloqueada', 'em espera', 'adiado', 'adiada', 'em revisão', 'cancelado', 'cancelada',
      'descartado', 'proposto', 'proposta',
    ],
  },
  about: ['aprox.', 'aprox', 'aproximadamente', 'por volta das', 'por volta de', 'cerca das', 'cerca de', 'em torno das', 'em torno de', 'perto das'],
  genre: [
    'pós mortem', 'pos mortem', 'relatório de incidente', 'relatório do incidente', 'relatório de incidentes', 'relato de incidente',
    'relatório pós incidente', 'análise pós incidente', 'revisão pós incidente', 'revisão de incidente', 'análise de incidente',
    'análise do incidente', 'análise de causa raiz', 'retrospectiva do incidente', 'relatório de indisponibilidade',
  ],
  events: [
    'incidente', 'incidentes', 'queda', 'quedas', 'fora do ar', 'interrupção', 'indisponibilidade', 'indisponível', 'degradação', 'degradado',
    'falha', 'falhas', 'pane', 'apagão', 'erros', 'perda de dados', 'vazamento', 'vazamento de dados', 'ataque', 'invasão', 'vulnerabilidade',
    'lentidão', 'latência', 'instabilidade',
  ],
  otherGenres: [
    'modelo de', 'modelos de', 'guia', 'guias', 'manual de', 'manual do', 'política de', 'políticas', 'procedimento', 'procedimentos',
    'lista de verificação', 'registro de alterações', 'notas de versão', 'notas da versão', 'como escrever', 'como fazer', 'boas práticas',
    'melhores práticas', 'plano de resposta', 'especificação', 'tutorial', 'leia me',
  ],
  manner: {
    told: [
      'foi', 'foram', 'era', 'estava', 'estavam', 'havia', 'houve', 'ficou', 'ficaram', 'falhou', 'falharam', 'começou', 'causou', 'provocou',
      'detectou', 'detectamos', 'identificamos', 'percebemos', 'voltou', 'gerou',
    ],
    asked: ['deve', 'devem', 'deveria', 'deveriam', 'pode', 'podem', 'poderá'],
    addressed: ['você', 'vocês', 'seu'],
  },
  facts: {
    status: ['status', 'estado', 'situação', 'status do incidente', 'status do relatório', 'status do documento'],
    authors: ['autor', 'autora', 'autores', 'autoras', 'escrito por', 'elaborado por', 'redigido por', 'preparado por'],
    incidentId: ['id do incidente', 'número do incidente', 'código do incidente', 'identificador do incidente', 'incidente'],
    services: ['serviço', 'serviços', 'serviço afetado', 'serviços afetados', 'sistema afetado', 'sistemas afetados', 'componente', 'componentes', 'componentes afetados'],
    start: ['início', 'hora de início', 'horário de início', 'data de início', 'data e hora de início', 'início do incidente', 'início da indisponibilidade', 'início do impacto', 'início da queda'],
    detected: ['detectado', 'detectada', 'detectado em', 'detectado às', 'detecção', 'hora da detecção', 'horário da detecção', 'data da detecção', 'horário de detecção', 'hora de detecção'],
    acknowledged: ['reconhecido', 'reconhecimento', 'reconhecido às', 'hora do reconhecimento'],
    mitigated: ['mitigado', 'mitigada', 'mitigado às', 'mitigação', 'hora da mitigação', 'horário da mitigação', 'horário de mitigação'],
    resolved: [
      'resolvido', 'resolvida', 'resolvido em', 'resolvido às', 'resolução', 'hora da resolução', 'horário da resolução', 'horário de resolução', 'data da resolução', 'recuperação', 'hora da recuperação',
      'normalização', 'horário da normalização',
    ],
    end: ['fim', 'término', 'hora de fim', 'horário de fim', 'horário de término', 'hora de término', 'data de fim', 'data de término', 'fim do incidente', 'término do incidente', 'fim do impacto'],
    window: ['janela', 'janela do incidente', 'período', 'intervalo'],
    total: ['duração', 'duração total', 'duração do incidente', 'duração da indisponibilidade', 'duração do impacto', 'duração da queda'],
    downtime: ['tempo de indisponibilidade', 'tempo de inatividade', 'tempo fora do ar', 'indisponibilidade'],
    detect: ['tempo de detecção', 'tempo até a detecção', 'tempo até detecção', 'tempo para detectar'],
    acknowledge: ['tempo de reconhecimento', 'tempo até o reconhecimento'],
    mitigate: ['tempo de mitigação', 'tempo até a mitigação', 'tempo para mitigar'],
    resolve: ['tempo de resolução', 'tempo até a resolução', 'tempo de recuperação', 'tempo até a recuperação', 'tempo para resolver', 'tempo de restauração'],
  },
  statuses: {
    draft: ['rascunho', 'em rascunho', 'preliminar'],
    inReview: ['em revisão', 'aguardando revisão', 'para revisão'],
    final: ['final', 'definitivo', 'completo', 'concluído', 'concluída', 'publicado', 'aprovado', 'revisado', 'finalizado'],
    open: ['aberto', 'em andamento', 'em aberto', 'ativo', 'em investigação', 'investigando', 'mitigado', 'pendente'],
    resolved: ['resolvido', 'resolvida', 'encerrado', 'encerrada', 'fechado', 'corrigido', 'normalizado', 'restabelecido'],
  },
  milestones: {
    start: [
      'início do incidente', 'incidente começa', 'incidente começou', 'incidente inicia', 'começa o incidente', 'começou o incidente', 'início da indisponibilidade', 'início do impacto', 'início da queda',
      'começam os erros', 'começaram os erros', 'erros começam', 'erros começaram',
    ],
    detected: [
      'foi detectad', 'foram detectad', 'é detectad', 'detectou', 'incidente detectado', 'problema detectado', 'falha detectada', 'alerta dispar', 'alertas dispar', 'alerta foi dispar', 'alerta é dispar', 'disparo do alerta',
      'alarme', 'percebeu', 'primeiro relato', 'primeiros relatos', 'primeira reclamação', 'primeiras reclamações',
    ],
    acknowledged: ['reconhece o alerta', 'reconheceu o alerta', 'alerta reconhecido', 'alerta foi reconhecido'],
    escalated: ['incidente escalado', 'incidente foi escalado', 'foi escalado para', 'escalou o incidente', 'escalonado para', 'escalou para o time', 'escalou para a equipe'],
    mitigated: ['incidente mitigado', 'problema mitigado', 'foi mitigad', 'é mitigad', 'mitigação aplicada', 'impacto contido'],
    resolved: [
      'resolvido', 'resolvida', 'incidente encerrado', 'incidente foi encerrado', 'incidente finalizado', 'serviço restabelecido', 'serviço restaurado', 'serviço normalizado', 'serviço foi restabelecido',
      'serviço foi restaurado', 'serviço foi normalizado', 'situação normalizada', 'operação normalizada', 'volta ao normal', 'voltou ao normal', 'fim do incidente', 'totalmente recuperado',
    ],
    not: [
      'não', 'nunca', 'ninguém', 'nenhum', 'nenhuma', 'ainda', 'sem', 'espera-se', 'deve ser', 'deveria', 'poderia', 'será', 'parcial', 'parcialmente', 'tentativa', 'tenta', 'tentou', 'tentando', 'pendente', 'até que',
      'antes de', 'quase', 'parece', 'causa',
    ],
  },
  durations: {
    units: {
      second: ['segundos', 'segundo', 'seg'],
      minute: ['minutos', 'minuto', 'min'],
      hour: ['horas', 'hora', 'h'],
      day: ['dias', 'dia'],
    },
    numbers: [
      ['meia', 0.5], ['um', 1], ['uma', 1], ['dois', 2], ['duas', 2], ['três', 3], ['quatro', 4], ['cinco', 5], ['seis', 6], ['sete', 7], ['oito', 8], ['nove', 9], ['dez', 10], ['doze', 12], ['quinze', 15],
      ['vinte', 20], ['trinta', 30], ['quarenta', 40],
    ],
    half: ['e meia', 'e meio'],
    vague: ['mais de', 'menos de', 'quase', 'pelo menos', 'até', 'uns', 'umas'],
    total: { before: ['durou', 'duraram', 'duração de', 'se estendeu por', 'estendeu-se por', 'persistiu por'], after: [] },
    downtime: { before: ['fora do ar por', 'fora do ar durante', 'indisponível por', 'indisponível durante', 'indisponíveis por', 'inacessível por', 'inativo por'], after: ['de indisponibilidade', 'de inatividade', 'fora do ar'] },
  },
};
