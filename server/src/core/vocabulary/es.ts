import type { Vocabulary } from './vocabulary.ts';

export const es: Vocabulary = {
  language: 'es',
  sections: {
    summary: [
      'resumen', 'resumen ejecutivo', 'resumen general', 'sumario', 'síntesis', 'sinopsis', 'en resumen', 'en pocas palabras', 'descripción',
      'descripción general', 'descripción breve', 'descripción del problema', 'descripción del incidente', 'visión general', 'vista general',
      'panorama general', 'qué pasó', 'qué ocurrió', 'qué sucedió', 'qué ha pasado', 'qué fue lo que pasó', 'lo que pasó', 'lo sucedido',
    ],
    impact: [
      'impacto', 'impactos', 'impacto en el negocio', 'impacto de negocio', 'impacto al negocio', 'impacto en usuarios', 'impacto en los usuarios',
      'impacto en el usuario', 'impacto en clientes', 'impacto en los clientes', 'impacto al cliente', 'impacto en el servicio', 'afectación',
      'afectaciones', 'afectados', 'a quién afectó', 'quiénes se vieron afectados', 'usuarios afectados', 'clientes afectados', 'servicios afectados',
      'servicio afectado', 'sistemas afectados', 'funcionalidad afectada', 'funcionalidades afectadas', 'funcionalidad bloqueada', 'alcance',
      'alcance del impacto', 'radio de impacto', 'consecuencias', 'efectos', 'daños', 'evaluación del impacto', 'evaluación de impacto',
      'análisis de impacto', 'análisis del impacto',
    ],
    detection: [
      'detección', 'detectado por', 'cómo se detectó', 'cómo se detectó el incidente', 'cómo se detectó el problema', 'cómo lo detectamos',
      'cómo fue detectado', 'cómo nos enteramos', 'cómo nos dimos cuenta', 'cómo se descubrió', 'descubrimiento', 'identificación',
      'identificación del problema', 'tiempo de detección y alertas', 'método de detección', 'forma de detección',
    ],
    timeline: [
      'línea de tiempo', 'línea del tiempo', 'línea temporal', 'cronología', 'cronología de eventos', 'cronología de los eventos',
      'cronología de los hechos', 'secuencia de eventos', 'secuencia de los hechos', 'sucesión de eventos', 'desarrollo de los hechos',
      'desarrollo del incidente', 'evolución del incidente', 'relato cronológico', 'registro de eventos', 'bitácora', 'bitácora del incidente',
      'orden de los hechos', 'qué pasó y cuándo',
    ],
    rootCause: [
      'causa raíz', 'causas raíz', 'causas raíces', 'causa', 'causas', 'causa principal', 'causas principales', 'causa fundamental',
      'causa subyacente', 'causa inmediata', 'causa directa', 'causa técnica', 'causa probable', 'causa del incidente', 'análisis de causa raíz',
      'análisis de la causa raíz', 'análisis de causas', 'análisis de las causas', 'análisis causal', 'análisis', 'análisis técnico',
      'origen del problema', 'origen del incidente', 'factores contribuyentes', 'factor contribuyente', 'factores que contribuyeron',
      'causas contribuyentes', 'desencadenante', 'desencadenantes', 'detonante', 'disparador', 'porqués', 'cinco porqués', 'los 5 porqués',
      'los cinco porqués', 'por qué pasó', 'por qué ocurrió', 'por qué sucedió', 'qué lo causó', 'qué causó el incidente', 'motivo', 'motivos',
    ],
    resolution: [
      'acciones tomadas', 'medidas tomadas', 'acciones inmediatas tomadas', 'resolución', 'solución', 'soluciones', 'solución aplicada',
      'solución inmediata', 'solución temporal', 'mitigación', 'mitigaciones', 'recuperación', 'restauración', 'restauración del servicio',
      'restablecimiento', 'restablecimiento del servicio', 'contención', 'corrección', 'corrección aplicada', 'arreglo', 'erradicación',
      'respuesta al incidente', 'respuesta ante el incidente', 'respuesta del equipo', 'gestión del incidente', 'cómo se resolvió',
      'cómo se solucionó', 'cómo se arregló', 'cómo lo resolvimos', 'cómo lo solucionamos', 'qué hicimos', 'qué se hizo', 'fix aplicado',
      'fix inmediato', 'acciones realizadas', 'acciones ejecutadas',
    ],
    actionItems: [
      'acciones', 'acciones correctivas', 'acción correctiva', 'acciones preventivas', 'acciones correctivas y preventivas',
      'acciones preventivas y correctivas', 'medidas', 'medidas correctivas', 'medidas preventivas', 'medidas correctivas y preventivas',
      'medidas de prevención', 'medidas de mejora', 'acciones de seguimiento', 'acciones de mejora', 'acciones a tomar', 'acciones a realizar',
      'acciones futuras', 'acciones pendientes', 'acciones derivadas', 'acciones propuestas', 'acciones recomendadas', 'elementos de acción',
      'ítems de acción', 'puntos de acción', 'plan de acción', 'plan de mejora', 'plan de remediación', 'planes de acción', 'próximos pasos',
      'siguientes pasos', 'pasos siguientes', 'próximas acciones', 'seguimiento', 'tareas', 'tareas pendientes', 'tareas de seguimiento',
      'lista de tareas', 'pendientes', 'por hacer', 'mejoras', 'mejoras propuestas', 'recomendaciones', 'prevención', 'prevención de recurrencia',
      'cómo evitarlo', 'cómo prevenirlo', 'cómo evitar que se repita', 'cómo evitar que vuelva a ocurrir', 'para que no vuelva a pasar',
      'para que no vuelva a ocurrir', 'compromisos', 'remediación', 'áreas de mejora', 'oportunidades de mejora',
    ],
    lessons: [
      'lecciones', 'lecciones aprendidas', 'lección aprendida', 'aprendizajes', 'aprendizaje', 'aprendizajes clave', 'retrospectiva', 'reflexiones',
      'qué aprendimos', 'qué hemos aprendido', 'lo que aprendimos', 'qué salió bien', 'qué salió mal', 'lo que salió bien', 'lo que salió mal',
      'qué fue bien', 'qué fue mal', 'lo que fue bien', 'lo que fue mal', 'qué funcionó', 'qué funcionó bien', 'qué no funcionó',
      'qué no funcionó bien', 'lo que funcionó', 'lo que funcionó bien', 'lo que no funcionó', 'lo que no funcionó bien', 'lo que falló', 'qué falló',
      'qué hicimos bien', 'qué hicimos mal', 'dónde tuvimos suerte', 'en qué tuvimos suerte', 'qué podemos mejorar', 'qué se puede mejorar',
      'qué pudo salir mejor', 'qué podríamos haber hecho mejor', 'aspectos positivos', 'aspectos negativos', 'aspectos a mejorar', 'puntos positivos',
      'puntos negativos', 'puntos a mejorar', 'a mejorar',
    ],
    background: ['contexto', 'antecedentes', 'trasfondo', 'situación previa', 'arquitectura', 'contexto técnico', 'información de contexto'],
    metadata: [
      'metadatos', 'fecha', 'fechas', 'fecha del incidente', 'fecha y hora', 'fecha de inicio', 'fecha de fin', 'hora de inicio', 'hora de fin',
      'autor', 'autora', 'autores', 'responsable', 'responsables', 'estado', 'severidad', 'gravedad', 'criticidad', 'prioridad', 'nivel de severidad',
      'duración', 'duración total', 'duración del incidente', 'tiempo total fuera', 'tiempo de caída', 'tiempo de inactividad', 'tiempo de detección',
      'tiempo de resolución', 'tiempo de recuperación', 'participantes', 'asistentes', 'id del incidente', 'información general',
      'información del incidente', 'datos del incidente', 'datos básicos', 'datos generales', 'detalles del incidente', 'reportado por',
    ],
    communication: [
      'comunicación', 'comunicaciones', 'comunicación interna', 'comunicación externa', 'comunicación a clientes', 'comunicación con clientes',
      'comunicación con los clientes', 'comunicado', 'comunicados', 'mensajes a clientes', 'página de estado', 'notificaciones a clientes',
    ],
    supporting: [
      'referencias', 'referencia', 'enlaces', 'enlaces relacionados', 'anexo', 'anexos', 'apéndice', 'apéndices', 'glosario', 'evidencia',
      'evidencias', 'gráficas', 'gráficos', 'adjuntos', 'capturas', 'capturas de pantalla', 'recursos', 'material de apoyo', 'información adicional',
      'documentación relacionada', 'documentos relacionados', 'commits relacionados', 'incidentes relacionados', 'bibliografía',
    ],
  },
  headingOnly: [
    'análisis', 'análisis técnico', 'corrección', 'arreglo', 'motivo', 'motivos', 'disparador', 'identificación', 'descubrimiento', 'descripción',
    'acciones', 'efectos', 'seguimiento', 'pendientes', 'alcance', 'recuperación', 'compromisos', 'en resumen', 'a mejorar', 'acciones realizadas',
    'acciones ejecutadas', 'acciones tomadas', 'medidas tomadas',
  ],
  others: ['conclusión', 'conclusiones', 'síntoma', 'síntomas', 'notas', 'notas adicionales', 'observaciones', 'comentarios', 'agradecimientos'],
  fillers: [
    'el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'al', 'para', 'este', 'esta', 'nuestro', 'nuestra', 'incidente', 'incidentes', 'incidencia',
    'incidencias', 'caída', 'interrupción', 'evento', 'suceso', 'informe', 'reporte', 'sección', 'lista', 'detallado', 'detallada', 'completo',
    'completa', 'breve', 'posible', 'posibles', 'propuestas', 'inicial', 'final', 'técnico', 'técnica', 'técnicas', 'general', 'principales', 'corto',
    'medio', 'mediano', 'largo', 'plazo', 'inmediatas', 'inmediata', 'inmediatos', 'futuras', 'futuros', 'adicionales', 'otras', 'otros', 'clave',
    'en', 'todas',
  ],
  // Written as titles are compared: without accents.
  questions: {
    opening: ['que', 'como', 'por que', 'quien', 'quienes', 'a quien', 'donde', 'cuando', 'cual', 'lo que'],
    stems: [
      ['evitar', 'actionItems'], ['prevenir', 'actionItems'], ['vuelva a', 'actionItems'], ['se repita', 'actionItems'], ['detect', 'detection'],
      ['descubri', 'detection'], ['enteramos', 'detection'], ['dimos cuenta', 'detection'], ['identific', 'detection'], ['salio', 'lessons'],
      ['bien', 'lessons'], ['aprend', 'lessons'], ['mejor', 'lessons'], ['suerte', 'lessons'], ['afect', 'impact'], ['impact', 'impact'],
      ['caus', 'rootCause'], ['por que', 'rootCause'], ['resolv', 'resolution'], ['solucion', 'resolution'], ['arregl', 'resolution'],
      ['mitig', 'resolution'], ['recuper', 'resolution'], ['que paso', 'summary'], ['ocurrio', 'summary'], ['sucedio', 'summary'],
    ],
  },
  joiners: ['y', 'e', 'o', 'u'],
  // Not the short form `ago`: in an English text `ago 5` is no date.
  months: [
    ['enero', 'ene'], ['febrero', 'feb'], ['marzo', 'mar'], ['abril', 'abr'], ['mayo', 'may'], ['junio', 'jun'],
    ['julio', 'jul'], ['agosto'], ['septiembre', 'setiembre', 'sept', 'sep'], ['octubre', 'oct'], ['noviembre', 'nov'], ['diciembre', 'dic'],
  ],
  labels: {
    owner: [
      'responsable', 'responsables', 'persona responsable', 'equipo responsable', 'encargado', 'encargada', 'encargados', 'asignado a', 'asignada a',
      'asignado', 'asignada', 'dueño', 'dueña', 'propietario', 'quién', 'equipo', 'a cargo de', 'a cargo',
    ],
    due: [
      'fecha límite', 'fecha limite', 'plazo', 'vencimiento', 'fecha de vencimiento', 'fecha objetivo', 'fecha compromiso', 'fecha de entrega',
      'fecha prevista', 'fecha estimada', 'para cuándo', 'cuándo', 'vence', 'vence el', 'antes del', 'para el', 'hasta el',
    ],
    ticket: ['ticket', 'tickets', 'tique', 'incidencia', 'enlace', 'enlaces', 'seguimiento'],
    status: ['estado', 'estatus', 'situación', 'hecho'],
    action: [
      'acción', 'acciones', 'acción correctiva', 'acción preventiva', 'elemento', 'ítem', 'tarea', 'tareas', 'descripción', 'qué', 'medida',
      'medidas', 'mejora', 'recomendación', 'título', 'actividad',
    ],
    time: [
      'hora', 'horas', 'hora local', 'fecha y hora', 'fecha/hora', 'hora/fecha', 'marca de tiempo', 'marca temporal', 'cuándo', 'inicio',
      'hora de inicio', 'momento',
    ],
    date: ['fecha', 'día'],
    zone: ['zona horaria', 'huso horario', 'zona'],
    severity: ['severidad', 'gravedad', 'criticidad', 'nivel de severidad', 'nivel de gravedad'],
    measures: [
      'tiempo de detección', 'tiempo de resolución', 'tiempo de recuperación', 'tiempo de inactividad', 'tiempo total fuera', 'tiempo de caída',
      'tiempo de mitigación', 'tiempo hasta la detección', 'tiempo hasta la resolución', 'duración del incidente',
    ],
  },
  nobody: [
    'yo', 'nosotros', 'nosotras', 'por definir', 'por determinar', 'por asignar', 'por confirmar', 'a definir', 'sin asignar', 'sin definir',
    'sin responsable', 'no asignado', 'no aplica', 'pendiente', 'nadie', 'ninguno', 'ninguna', 'alguien', 'desconocido', 'n/d', 'nombre',
    'responsable',
  ],
  imperatives: [
    'actualizar', 'agregar', 'alertar', 'añadir', 'asegurar', 'aumentar', 'automatizar', 'auditar', 'bloquear', 'cambiar', 'capacitar', 'configurar',
    'corregir', 'crear', 'definir', 'desactivar', 'desarrollar', 'desplegar', 'deshabilitar', 'documentar', 'eliminar', 'ejecutar', 'establecer',
    'estandarizar', 'evaluar', 'evitar', 'extender', 'garantizar', 'habilitar', 'implementar', 'incluir', 'incorporar', 'incrementar', 'instalar',
    'integrar', 'introducir', 'investigar', 'limitar', 'limpiar', 'mejorar', 'migrar', 'monitorear', 'monitorizar', 'mover', 'notificar', 'optimizar',
    'probar', 'programar', 'realizar', 'reducir', 'reemplazar', 'reforzar', 'refactorizar', 'revisar', 'rotar', 'separar', 'sustituir', 'validar',
    'verificar',
  ],
  themes: [
    'procesos', 'proceso', 'políticas', 'personas', 'herramientas', 'documentación', 'código', 'datos', 'red', 'seguridad', 'plataforma', 'producto',
    'corto', 'largo', 'mediano', 'plazo', 'inmediato', 'inmediatas', 'futuro', 'alta', 'baja', 'media', 'prioridad', 'otros', 'general', 'técnico',
    'técnicas', 'cultura', 'alertas', 'monitoreo', 'monitorización', 'pruebas', 'infraestructura', 'servicio', 'servicios', 'sistema', 'sistemas',
    'mejoras', 'prevención', 'detección', 'mitigación', 'respuesta', 'comunicación', 'observabilidad', 'despliegue', 'equipo', 'nota', 'notas',
    'resultado', 'objetivo', 'aplicación', 'servidor', 'servidores', 'cliente', 'semana', 'mes', 'trimestre', 'correctivas', 'preventivas',
    'acciones', 'acción', 'tareas', 'pendientes', 'medidas', 'recomendaciones', 'recomendación', 'seguimiento', 'pasos', 'próximos', 'compromisos',
    'remediación', 'plan', 'lecciones', 'conclusiones', 'resumen', 'impacto', 'causa', 'resolución', 'correctiva', 'preventiva',
  ],
  done: [
    'hecho', 'hecha', 'completado', 'completada', 'completo', 'terminado', 'terminada', 'finalizado', 'finalizada', 'cerrado', 'cerrada', 'resuelto',
    'resuelta', 'listo', 'implementado', 'implementada', 'desplegado', 'desplegada', 'corregido', 'corregida', 'aplicado', 'aplicada', 'realizado',
    'realizada',
  ],
  about: [
    'aprox.', 'aprox', 'aproximadamente', 'alrededor de las', 'alrededor de', 'cerca de las', 'cerca de', 'sobre las', 'hacia las', 'a eso de las',
    'en torno a las',
  ],
  genre: [
    'informe de incidente', 'informe del incidente', 'informe de incidentes', 'informe de incidencia', 'informe de la incidencia',
    'reporte de incidente', 'reporte del incidente', 'reporte de incidencia', 'análisis de incidente', 'análisis del incidente',
    'análisis de causa raíz', 'análisis post incidente', 'revisión post incidente', 'revisión del incidente', 'retrospectiva del incidente',
    'retrospectiva de incidente', 'informe de caída', 'informe postmortem', 'análisis postmortem',
  ],
  events: [
    'incidente', 'incidentes', 'incidencia', 'caída', 'caídas', 'caído', 'caída del servicio', 'interrupción', 'corte', 'apagón', 'indisponibilidad',
    'no disponible', 'degradación', 'degradado', 'fallo', 'falla', 'fallos', 'fallas', 'avería', 'errores', 'pérdida de datos', 'brecha',
    'filtración', 'ataque', 'vulnerabilidad', 'lentitud', 'latencia', 'regresión', 'roto', 'rota', 'rotos',
  ],
  otherGenres: [
    'plantilla', 'plantillas', 'guía', 'guías', 'manual de', 'manual del', 'política de', 'políticas', 'procedimiento', 'procedimientos', 'protocolo',
    'lista de verificación', 'lista de comprobación', 'registro de cambios', 'notas de la versión', 'notas de versión', 'cómo escribir', 'cómo hacer',
    'buenas prácticas', 'mejores prácticas', 'plan de respuesta', 'especificación', 'tutorial', 'léeme',
  ],
  manner: {
    told: [
      'fue', 'fueron', 'era', 'estaba', 'estaban', 'había', 'hubo', 'quedó', 'dejó', 'falló', 'fallaron', 'empezó', 'comenzó', 'causó', 'provocó',
      'detectó', 'detectamos', 'desplegó', 'restauró', 'identificó', 'notó', 'generó',
    ],
    asked: ['debe', 'deben', 'debería', 'deberían', 'puede', 'pueden', 'podrá'],
    addressed: ['usted', 'ustedes', 'tu', 'tus'],
  },
};
