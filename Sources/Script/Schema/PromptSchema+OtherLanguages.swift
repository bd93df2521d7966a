/// What authors call the keys in other languages than English: then it is told which key is meant.
extension PromptSchema {
  static let foreignTopKeys: KeyValuePairs<String, TopKey> = [
    "titel": .title, "titulo": .title, "titre": .title, "titolo": .title, "sprache": .language,
    "idioma": .language, "langue": .language, "lingua": .language, "taal": .language,
    "schritte": .steps, "fragen": .steps, "pasos": .steps, "preguntas": .steps, "etapes": .steps,
    "passos": .steps, "perguntas": .steps, "passi": .steps, "domande": .steps, "stappen": .steps,
    "vragen": .steps, "entwuerfe": .drafts, "briefe": .drafts, "borradores": .drafts,
    "cartas": .drafts, "brouillons": .drafts, "lettres": .drafts, "rascunhos": .drafts,
    "bozze": .drafts, "lettere": .drafts, "concepten": .drafts, "brieven": .drafts,
    "beispiele": .examples, "ejemplos": .examples, "exemples": .examples, "exemplos": .examples,
    "esempi": .examples, "voorbeelden": .examples, "autor": .author, "autorin": .author,
    "autora": .author, "auteur": .author, "autore": .author, "quellen": .sources,
    "fuentes": .sources, "fontes": .sources, "fonti": .sources, "bronnen": .sources,
  ]

  static let foreignStepKeys: KeyValuePairs<String, StepKey> = [
    "frage": .ask, "pregunta": .ask, "pergunta": .ask, "domanda": .ask, "vraag": .ask,
    "art": .kind, "typ": .kind, "tipo": .kind, "soort": .kind, "optionen": .options,
    "antworten": .options, "opciones": .options, "respuestas": .options, "opcoes": .options,
    "opzioni": .options, "opties": .options, "hilfe": .help, "ayuda": .help, "aide": .help,
    "ajuda": .help, "aiuto": .help, "hulp": .help, "wenn": .when, "falls": .when, "cuando": .when,
    "si": .when, "quand": .when, "quando": .when, "se": .when, "als": .when, "wanneer": .when,
    "kurz": .short, "corto": .short, "breve": .short, "court": .short, "curto": .short,
    "kort": .short, "privat": .isPrivate, "privado": .isPrivate, "privada": .isPrivate,
    "privato": .isPrivate, "anfang": .stem, "beispiel": .example, "ejemplo": .example,
    "exemple": .example, "exemplo": .example, "esempio": .example, "voorbeeld": .example,
    "schritte": .steps, "pasos": .steps, "stappen": .steps, "zwischenstand": .checkpoint,
    "tussenstop": .checkpoint,
  ]

  static let foreignOptionKeys: KeyValuePairs<String, OptionKey> = [
    "worte": .words, "palabras": .words, "mots": .words, "palavras": .words, "parole": .words,
    "woorden": .words, "etiqueta": .label, "etichetta": .label,
  ]

  static let foreignDraftKeys: KeyValuePairs<String, DraftKey> = [
    "titel": .title, "titulo": .title, "titre": .title, "titolo": .title, "art": .kind,
    "typ": .kind, "tipo": .kind, "soort": .kind, "betreff": .subject, "asunto": .subject,
    "objet": .subject, "assunto": .subject, "oggetto": .subject, "onderwerp": .subject,
    "texto": .body, "texte": .body, "testo": .body, "tekst": .body, "brief": .body,
    "cuerpo": .body, "corps": .body, "corpo": .body, "wenn": .when, "falls": .when,
    "cuando": .when, "quand": .when, "quando": .when, "wanneer": .when, "limite": .limit,
    "limiet": .limit, "privat": .isPrivate, "privado": .isPrivate, "privato": .isPrivate,
  ]
}
