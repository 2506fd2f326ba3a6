import type { Vocabulary } from './vocabulary.ts';

export const fr: Vocabulary = {
  language: 'fr',
  sections: {
    summary: [
      'résumé', 'résumé exécutif', 'résumé des faits', 'synthèse', 'synthèse exécutive', 'en résumé', 'en bref', 'en synthèse', 'aperçu', "vue d'ensemble", "vue générale", "description de l'incident",
      'description du problème', 'description générale', 'rappel des faits', 'les faits', "que s'est-il passé", "ce qui s'est passé", "ce qu'il s'est passé", "qu'est-ce qui s'est passé",
    ],
    impact: [
      'impact', 'impacts', "l'impact", 'impact utilisateur', 'impact utilisateurs', 'impact client', 'impact clients', 'impact métier', 'impact business', 'impact sur les utilisateurs', 'impact sur les clients',
      'impact sur le service', 'conséquences', 'effets', 'utilisateurs affectés', 'utilisateurs impactés', 'utilisateurs touchés', 'clients affectés', 'clients impactés', 'clients touchés', 'services affectés',
      'services impactés', 'services touchés', 'systèmes affectés', 'systèmes impactés', 'fonctionnalités affectées', 'fonctionnalités impactées', 'périmètre', 'périmètre impacté', "périmètre de l'impact",
      'portée', 'étendue', 'dégâts', 'dommages', 'préjudice', 'qui a été touché', 'qui a été affecté', 'qui a été impacté', "évaluation de l'impact", "analyse d'impact", "analyse de l'impact", 'perte de données',
    ],
    detection: [
      'détection', "détection de l'incident", 'détecté par', 'mode de détection', 'moyen de détection', 'découverte', "découverte de l'incident", "comment l'incident a été détecté",
      "comment l'incident a-t-il été détecté", "comment a-t-il été détecté", "comment l'avons-nous détecté", "comment l'avons-nous découvert", "comment avons-nous détecté l'incident", "comment l'a-t-on détecté",
    ],
    timeline: [
      'chronologie', 'la chronologie', 'chronologie des événements', 'chronologie des évènements', 'chronologie des faits', 'frise chronologique', 'ligne du temps', 'ligne de temps', 'ligne temporelle', 'déroulé', 'déroulé des événements', 'déroulé des faits',
      'déroulement', 'déroulement des événements', 'déroulement des faits', 'séquence des événements', "séquence d'événements", 'enchaînement des événements', 'fil des événements', "journal de l'incident", "journal des événements",
      "historique de l'incident", "historique des événements",
    ],
    rootCause: [
      'cause racine', 'causes racines', 'cause', 'causes', 'cause profonde', 'causes profondes', 'cause principale', 'causes principales', 'cause première', 'cause initiale', 'cause immédiate', 'causes immédiates', 'cause directe', 'cause technique',
      'cause fondamentale', "cause de l'incident", 'analyse des causes', 'analyse des causes racines', 'analyse de la cause racine', 'analyse de cause racine', 'analyse causale', 'analyse', 'analyse technique', 'origine', 'origine du problème',
      "origine de l'incident", "origine de la panne", 'facteurs contributifs', 'facteurs contributeurs', 'facteurs aggravants', 'facteur déclenchant', 'déclencheur', 'déclencheurs', 'élément déclencheur', 'fait générateur', '5 pourquoi', 'les 5 pourquoi',
      'cinq pourquoi', 'les cinq pourquoi', 'méthode des 5 pourquoi', 'pourquoi est-ce arrivé', "pourquoi c'est arrivé", "pourquoi cela s'est produit", "pourquoi est-ce que c'est arrivé", 'raison', 'raisons',
    ],
    resolution: [
      'résolution', 'mitigation', 'atténuation', 'remédiation', 'correction', 'correctif', 'correctifs', 'correctif appliqué', 'correctif immédiat', 'solution', 'solutions', 'solution appliquée', 'solution de contournement', 'contournement',
      'rétablissement', 'rétablissement du service', 'restauration', 'restauration du service', 'retour à la normale', 'remise en service', 'reprise', 'récupération', "réponse à l'incident", 'réaction', "gestion de l'incident", 'traitement',
      "traitement de l'incident", 'confinement', 'endiguement', 'intervention', 'interventions', 'actions immédiates', 'mesures immédiates', "mesures d'urgence", 'ce que nous avons fait', "ce qu'on a fait", 'comment nous avons résolu',
      "comment l'incident a été résolu", "comment a-t-il été résolu", "comment l'avons-nous résolu",
    ],
    actionItems: [
      'action', 'actions', 'actions correctives', 'actions correctrices', 'action corrective', 'actions préventives', 'actions correctives et préventives', 'actions préventives et correctives', 'mesures', 'mesures correctives',
      'mesures correctrices', 'mesures préventives', 'mesures correctives et préventives', 'mesures de prévention', "plan d'action", "plan d'actions", "plans d'action", 'plan de remédiation', "plan d'amélioration", "points d'action",
      'actions de suivi', 'suivi', 'suivi des actions', 'suites', 'suites à donner', 'prochaines étapes', 'étapes suivantes', 'prochaines actions', 'actions à mener', 'actions à venir', 'actions à entreprendre', 'actions prévues',
      'actions planifiées', "actions d'amélioration", "actions identifiées", 'à faire', 'reste à faire', 'tâches', 'liste des tâches', 'améliorations', 'améliorations prévues', 'améliorations proposées', "pistes d'amélioration", 'recommandations', 'préconisations', 'prévention',
      'prévention de la récidive', 'prévention des récidives', 'éviter la récidive', 'comment éviter que cela se reproduise', 'comment éviter que ça se reproduise', 'pour que cela ne se reproduise plus',
    ],
    lessons: [
      'leçon', 'leçons', 'leçons apprises', 'leçons tirées', 'leçons retenues', 'enseignement', 'enseignements', 'enseignements tirés', 'apprentissages', 'apprentissages clés', 'rétrospective', "retour d'expérience", "retours d'expérience",
      'ce que nous avons appris', "ce qu'on a appris", "qu'avons-nous appris", 'ce qui a bien fonctionné', 'ce qui a fonctionné', 'ce qui a mal fonctionné', "ce qui n'a pas fonctionné", "ce qui n'a pas bien fonctionné", "ce qui s'est bien passé",
      "ce qui s'est mal passé", 'ce qui a bien marché', 'ce qui a marché', "ce qui n'a pas marché", 'ce qui a échoué', 'où nous avons eu de la chance', 'là où nous avons eu de la chance', 'où avons-nous eu de la chance', 'coups de chance',
      'points positifs', 'points négatifs', 'points forts', 'points faibles', 'points à améliorer', "points d'amélioration", "axes d'amélioration", 'ce qui peut être amélioré', 'ce qui aurait pu être mieux', 'ce qui aurait pu mieux se passer', 'à améliorer',
    ],
    background: ['contexte', 'arrière-plan', 'antécédents', 'architecture', 'contexte technique', 'rappel du contexte', 'mise en contexte'],
    metadata: [
      'métadonnées', 'en-tête', 'date', 'dates', "date de l'incident", 'date et heure', 'date de début', 'date de fin', 'heure de début', 'heure de fin', "début de l'incident", "fin de l'incident", 'auteur', 'autrice', 'auteurs', 'rédacteur', 'rédactrice',
      'responsable', 'statut', 'état', 'sévérité', 'gravité', 'criticité', 'priorité', 'niveau de gravité', 'niveau de sévérité', 'durée', 'durée totale', "durée de l'incident", "durée d'indisponibilité", "durée de l'interruption", "durée de l'indisponibilité",
      'délai de détection', 'délai de résolution', 'temps de détection', 'temps de résolution', 'participants', 'intervenants', "identifiant de l'incident", "id de l'incident", 'informations générales', "informations sur l'incident", "fiche d'incident",
      "détails de l'incident", 'signalé par', 'rapporté par',
    ],
    communication: [
      'communication', 'communications', 'communication interne', 'communication externe', 'communication client', 'communication clients', 'communication aux clients', 'messages aux clients', 'page de statut', "page d'état", 'communiqué', 'communiqués',
    ],
    supporting: [
      'références', 'référence', 'annexe', 'annexes', 'liens', 'liens utiles', 'glossaire', 'lexique', 'preuves', 'éléments de preuve', 'graphiques', 'graphes', "captures d'écran", 'pièces jointes', 'ressources', 'informations complémentaires', 'documents associés',
      'documentation associée', 'pour aller plus loin',
    ],
  },
  others: [
    'conclusion', 'conclusions', 'symptôme', 'symptômes', 'notes', 'remarques', 'observations', 'mot de la fin', 'actions menées', 'actions réalisées', 'actions effectuées', 'mesures prises', 'déjà fait', 'remerciements',
  ],
  fillers: [
    'le', 'la', 'les', 'un', 'une', 'de', 'du', 'des', 'au', 'aux', 'pour', 'sur', 'cet', 'cette', 'ce', 'notre', 'nos', 'incident', 'incidents', "l'incident", "d'incident", "l'impact", "l'évènement", "l'événement", 'panne', 'interruption', "l'interruption",
    'indisponibilité', 'rapport', 'compte', 'rendu', 'section', 'liste', 'détaillé', 'détaillée', 'complet', 'complète', 'bref', 'brève', 'possible', 'possibles', 'proposées', 'initial', 'initiale', 'final', 'finale', 'technique', 'techniques', 'général', 'générale', 'principales', 'principaux',
  ],
  joiners: ['et', 'ou'],
  months: [
    ['janvier', 'janv', 'jan'], ['février', 'fevrier', 'févr', 'fevr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'],
    ['juillet', 'juil'], ['août', 'aout'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'decembre', 'déc'],
  ],
  labels: {
    owner: [
      'responsable', 'responsables', 'personne responsable', 'équipe responsable', 'assigné à', 'assignée à', 'assigné', 'assignée', 'attribué à', 'attribuée à', 'affecté à', 'pris en charge par', 'en charge', 'propriétaire', 'porteur', 'porteuse', 'pilote', 'référent', 'référente', 'qui',
      'équipe', 'acteur',
    ],
    due: [
      'échéance', 'echéance', 'echeance', "date d'échéance", 'date limite', 'date butoir', 'date cible', 'date prévue', 'délai', 'quand', 'pour quand', 'avant le', 'pour le', "d'ici le", 'd’ici le', "d'ici au", 'd’ici au', "jusqu'au",
    ],
    ticket: ['ticket', 'tickets', 'lien', 'liens', 'référence'],
    status: ['statut', 'état', 'etat', 'avancement', 'fait'],
    action: ['action', 'actions', 'action corrective', 'action préventive', 'tâche', 'tâches', 'élément', 'mesure', 'quoi', 'amélioration', 'recommandation', 'titre', 'intitulé', 'libellé'],
    time: ['heure', 'heures', 'horaire', 'horodatage', 'date et heure', 'date/heure', 'heure/date', 'quand', 'début', 'heure de début', 'moment', 'instant', 'heure locale'],
    date: ['date', 'jour'],
    zone: ['fuseau horaire', 'fuseau'],
  },
  nobody: [
    'je', 'moi', 'nous', 'on', 'à définir', 'à déterminer', 'à confirmer', 'à préciser', 'à assigner', 'à attribuer', 'non défini', 'non assigné', 'non attribué', 'non applicable', 'personne', 'aucun', 'aucune', "quelqu'un", 'inconnu', 's/o', 'n/d', 'nom', 'responsable',
  ],
  done: [
    'fait', 'faite', 'faits', 'terminé', 'terminée', 'fini', 'achevé', 'clos', 'clôturé', 'clôturée', 'fermé', 'fermée', 'résolu', 'résolue', 'corrigé', 'corrigée', 'réalisé', 'réalisée', 'livré', 'livrée', 'déployé', 'déployée', 'implémenté', 'implémentée',
    'mis en place', 'mise en place', 'appliqué', 'appliquée', 'complété',
  ],
  about: ['env.', 'environ', 'vers', 'aux alentours de', 'aux environs de', 'autour de', 'approximativement', 'à peu près'],
  genre: [
    "rapport d'incident", "rapport de l'incident", "compte rendu d'incident", "compte rendu de l'incident", "compte rendu de panne", "analyse d'incident", "analyse de l'incident", 'analyse post incident', 'revue post incident', 'analyse des causes racines',
    'analyse de cause racine', "retour d'expérience", 'retex', "bilan d'incident", "bilan de l'incident", "rétrospective d'incident", "rétrospective de l'incident", 'post mortems',
  ],
  events: [
    'incident', 'incidents', "l'incident", "d'incident", 'panne', 'pannes', 'interruption', 'coupure', 'indisponibilité', 'indisponible', 'dégradation', 'dégradé', 'dégradée', 'défaillance', 'dysfonctionnement', 'hors service', 'erreurs', 'perte de données', 'fuite', 'fuite de données', 'faille',
    'attaque', 'intrusion', 'compromission', 'vulnérabilité', 'lenteur', 'lenteurs', 'ralentissement', 'plantage',
  ],
  otherGenres: [
    'modèle de', 'modèles de', 'gabarit', 'guide', 'guides', 'manuel', 'politique de', 'politiques', 'procédure', 'procédures', 'liste de contrôle', 'liste de vérification', 'journal des modifications', 'notes de version', 'comment rédiger', 'comment écrire',
    'bonnes pratiques', 'plan de réponse', 'index', 'spécification', 'spécifications', 'tutoriel', 'lisez moi', 'consigne', 'consignes', 'projet', 'énoncé',
  ],
};
