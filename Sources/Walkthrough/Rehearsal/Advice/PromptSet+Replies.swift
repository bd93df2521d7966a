import Script
import Text

extension PromptSet {
  /// A warning where a therapist says that they read no messages between sessions, and also on
  /// which days they do.
  var repliesThatDiffer: Diagnostic? {
    guard readsMessages == false, let text = texts.first(where: { $0.key == "replies" }),
      ReplyWords.promises(text.text)
    else { return nil }
    return .repliesDiffer(at: text.span)
  }
}

/// Words by which a sentence promises that somebody reads, or answers, on some day.
private enum ReplyWords {
  static func promises(_ text: String) -> Bool {
    var clause: Set<String> = []
    var word = ""
    func isPromise() -> Bool {
      !clause.isDisjoint(with: verbs) && !clause.isDisjoint(with: times)
        && clause.isDisjoint(with: nots) && clause.isDisjoint(with: meetings)
    }
    for character in text.lowercased() + "." {
      if character.isLetter || character == "'" || character == "’" {
        word.append(character)
        continue
      }
      let isJoint = joints.contains(word)
      if !word.isEmpty, !isJoint { clause.insert(word) }
      word = ""
      if isJoint || ".;,!?\n".contains(character) {
        if isPromise() { return true }
        clause = []
      }
    }
    return false
  }

  private static let joints: Set<String> = ["and", "und", "y", "et", "e", "en", "but", "aber"]

  private static let verbs: Set<String> = [
    "read", "answer", "reply", "respond", "check", "lese", "antworte", "beantworte", "leo",
    "respondo", "contesto", "reviso", "lis", "réponds", "leggo", "rispondo", "lees", "antwoord",
    "beantwoord", "leio",
  ]

  private static let times: Set<String> = [
    "monday", "mondays", "tuesday", "tuesdays", "wednesday", "wednesdays", "thursday", "thursdays",
    "friday", "fridays", "saturday", "saturdays", "sunday", "sundays", "weekday", "weekdays",
    "daily", "every", "within", "evenings", "mornings",
    "montag", "montags", "dienstag", "dienstags", "mittwoch", "mittwochs", "donnerstag",
    "donnerstags", "freitag", "freitags", "samstag", "samstags", "sonntag", "sonntags", "täglich",
    "innerhalb", "abends", "morgens", "jeden",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "sábados", "domingo", "domingos",
    "cada", "horas",
    "lundi", "lundis", "mardi", "mardis", "mercredi", "mercredis", "jeudi", "jeudis", "vendredi",
    "vendredis", "samedi", "dimanche", "chaque", "heures",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "ogni", "ore",
    "maandag", "maandags", "dinsdag", "dinsdags", "woensdag", "woensdags", "donderdag",
    "donderdags", "vrijdag", "vrijdags", "zaterdag", "zondag", "dagelijks", "elke", "binnen",
    "segunda", "segundas", "terça", "terças", "quarta", "quartas", "quinta", "quintas", "sexta",
    "sextas", "todos",
  ]

  private static let nots: Set<String> = [
    "not", "never", "no", "nothing", "don't", "don’t", "can't", "can’t", "cannot", "nicht",
    "nichts",
    "nie", "kein", "keine", "nunca", "nada", "pas", "jamais", "rien", "non", "mai", "niente",
    "niet",
    "niets", "nooit", "geen", "não",
  ]

  private static let meetings: Set<String> = [
    "meet", "session", "sessions", "hour", "appointment", "together", "sehen", "treffen", "sitzung",
    "stunde", "termin", "vemos", "veamos", "sesión", "cita", "voyons", "voyions", "séance",
    "rendez", "vediamo", "seduta", "incontro", "zien", "sessie", "gesprek", "afspraak", "sessão",
    "encontro", "consulta",
  ]
}
