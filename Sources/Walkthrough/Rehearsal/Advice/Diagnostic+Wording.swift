import Text

/// Words that say more than a question should, language by language: in English, and a few of each
/// other language that the program knows.
struct Wording {
  private let judging: [[Substring]]
  private let asking: [[Substring]]
  private let devices: [[Substring]]

  init(language: String) {
    judging = (Self.judging[language] ?? []).map { $0.split(separator: " ") }
    asking = (Self.asking[language] ?? []).map { $0.split(separator: " ") }
    devices = (Self.devices[language] ?? []).map { $0.split(separator: " ") }
  }

  /// The word by which a text judges whoever reads it; nil if it has none.
  func judgement(in text: String) -> String? {
    let words = Self.plain(text)
    return judging.first { Self.stands($0, in: words) }?.joined(separator: " ")
  }

  /// Whether some words stand beside each other in a text.
  private static func stands(_ phrase: [Substring], in words: [Substring]) -> Bool {
    guard let first = phrase.first, words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains { place in
      words[place] == first && words[place..<place + phrase.count].elementsEqual(phrase)
    }
  }

  /// Whether a text asks two things at once.
  func asksTwice(_ text: String) -> Bool {
    if text.count(where: { $0 == "?" || $0 == "？" }) > 1 { return true }
    // A question that begins with "and" is one.
    return text.split { ".!?…:".contains($0) }.contains { sentence in
      let words = Self.plain(String(sentence)).dropFirst()
      return asking.contains { Self.stands($0, in: Array(words)) }
    }
  }

  /// The word by which a text speaks of keys or of the screen; nil if it has none.
  func device(in text: String) -> String? {
    let words = Self.plain(text)
    return devices.first { Self.stands($0, in: words) }?.joined(separator: " ")
  }

  /// Whether words only join what follows to what was said, and want no certain beginning.
  static func joins(_ words: String) -> Bool { joining.contains(words.lowercased()) }

  private static let joining: Set<String> = [
    "and", "but", "so", "also", "und", "aber", "y", "pero", "et", "mais", "e", "ma", "mas", "en",
    "maar", "yes", "no",
  ]

  /// The words of a text in small letters, all with one sort of apostrophe.
  private static func plain(_ text: String) -> [Substring] {
    String(text.lowercased().map { $0 == "’" ? "'" : $0 })
      .split { !($0.isLetter || $0 == "'") }
  }

  private static let judging: [String: [String]] = [
    "en": [
      "overreact", "overreacted", "overreacting", "overreaction", "too sensitive", "irrational",
      "unreasonable", "manipulative", "attention seeking", "childish", "immature", "selfish",
      "lazy", "pathetic", "crazy", "your fault", "you should", "you shouldn't",
      "you ought", "you must", "why didn't you", "why can't you", "why do you always",
      "what is wrong with you", "what's wrong with you",
      "did you do wrong", "resistance", "resistant", "in denial",
      "dysfunctional", "inappropriate", "admit",
    ],
    "de": [
      "überreagiert", "überreagieren", "überempfindlich", "zu empfindlich", "irrational",
      "unvernünftig", "manipulativ", "kindisch", "selbst schuld", "deine schuld", "ihre schuld",
      "du solltest", "sie sollten", "du musst", "sie müssen", "warum haben sie nicht",
      "warum hast du nicht", "widerstand", "ausrede",
    ],
    "es": [
      "exageras", "exageraste", "exagerado", "irracional", "manipulador", "infantil", "tu culpa",
      "su culpa", "deberías", "debería usted", "por qué no", "resistencia", "excusa",
    ],
    "fr": [
      "exagéré", "exagérez", "irrationnel", "manipulateur", "puéril", "votre faute", "ta faute",
      "vous devriez", "tu devrais", "pourquoi n'avez vous pas", "résistance", "excuse",
    ],
    "pt": ["exagerou", "exagero", "irracional", "infantil", "sua culpa", "você deveria"],
    "it": ["esagerato", "irrazionale", "infantile", "colpa tua", "dovresti", "dovrebbe"],
    "nl": ["overdreven", "irrationeel", "kinderachtig", "jouw schuld", "uw schuld", "je moet"],
  ]

  private static let asking: [String: [String]] = [
    "en": [
      "and how", "and what", "and why", "and when", "and where", "and who", "and did",
      "and do you", "and would you", "and are you", "and were you", "or how", "or why",
    ],
    "de": ["und wie", "und was", "und warum", "und wann", "und wer"],
    "es": ["y cómo", "y qué", "y por qué", "y cuándo"],
    "fr": ["et comment", "et pourquoi", "et quand", "et qu'est ce que"],
    "pt": ["e como", "e por que", "e o que"],
    "it": ["e come", "e perché", "e cosa", "e che cosa"],
    "nl": ["en hoe", "en wat", "en waarom"],
  ]

  private static let devices: [String: [String]] = [
    "en": [
      "press enter", "press return", "hit enter", "hit return", "the enter key", "the return key",
      "press the button", "press the key", "click", "click on", "tap on", "tap the", "tap here",
      "the keyboard", "scroll down", "swipe",
    ],
    "de": [
      "drücken sie enter", "drück enter", "drücke enter", "enter drücken", "die enter taste",
      "eingabetaste", "klicken", "klicken sie", "klick auf", "klicke auf", "tippen sie auf",
      "tipp auf", "wischen sie",
    ],
    "es": [
      "pulsa enter", "pulse enter", "pulsa intro", "pulse intro", "presiona enter",
      "presione enter", "la tecla", "haz clic", "haga clic", "clic en", "toca la pantalla",
    ],
    "fr": [
      "appuyez sur", "appuie sur", "la touche", "cliquez", "clique sur", "cliquer",
    ],
    "pt": ["pressione enter", "aperte enter", "a tecla", "clique em", "clique no", "clicar"],
    "it": ["premi invio", "prema invio", "premi il tasto", "il tasto", "clicca", "cliccare"],
    "nl": ["druk op", "de entertoets", "klik op", "klikken", "tik op het"],
  ]
}

extension String {
  /// Whether it names a day or a month: `2026-11-20`, `20.11.2026`, `11/20/2026`, `November 2026`.
  var isDated: Bool {
    let parts = split { !($0.isLetter || $0.isNumber) }
    for (place, part) in parts.enumerated() where Self.isYear(part) {
      if place + 2 < parts.count, Self.isDay(parts[place + 1]), Self.isDay(parts[place + 2]) {
        return true
      }
      if place > 1, Self.isDay(parts[place - 1]), Self.isDay(parts[place - 2]) { return true }
      if place > 0, Self.months.contains(parts[place - 1].lowercased()) { return true }
      if place > 0, Self.checked.contains(parts[place - 1].lowercased()) { return true }
      if place + 1 < parts.count, Self.isDay(parts[place + 1]), parts[place + 1].utf8.count == 2 {
        return true
      }
    }
    return false
  }

  private static func isYear(_ part: Substring) -> Bool {
    part.utf8.count == 4 && (part.hasPrefix("20") || part.hasPrefix("19"))
      && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isDay(_ part: Substring) -> Bool {
    (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let checked: Set<String> = [
    "checked", "accessed", "retrieved", "geprüft", "abgerufen", "consultado", "consulté",
    "verificado", "controllato", "geraadpleegd",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
    "septiembre", "octubre", "noviembre", "diciembre", "janvier", "février", "mars", "avril",
    "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "janeiro",
    "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro",
    "gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre",
    "dicembre", "januari", "februari", "maart", "mei", "augustus",
  ]
}

extension Diagnostic.Code {
  static let hardToRead = Self(rawValue: "hard-to-read")
  static let longSentence = Self(rawValue: "long-sentence")
  static let twoQuestions = Self(rawValue: "two-questions")
  static let judges = Self(rawValue: "judges")
  static let undatedSource = Self(rawValue: "undated-source")
  static let untouched = Self(rawValue: "untouched-by-examples")
  static let strangeFrame = Self(rawValue: "other-language")
  static let wantsBeginning = Self(rawValue: "wants-beginning")
  static let privateFirst = Self(rawValue: "private-first")
  static let onlyGreets = Self(rawValue: "only-greets")
  static let namesKeys = Self(rawValue: "names-keys")
}

extension Diagnostic {
  static func hardToRead(_ id: String, grade: Int, at span: SourceRange) -> Diagnostic {
    .advice(
      .hardToRead, "'\(id)' reads at grade \(grade) (Flesch-Kincaid)", at: span,
      help: "use shorter words and sentences; grade 6 is easy for most people")
  }

  static func longSentence(_ words: Int, at span: SourceRange) -> Diagnostic {
    .advice(
      .longSentence, "a sentence of \(words) words stands here", at: span,
      help: "make two of it")
  }

  static func twoQuestions(at span: SourceRange) -> Diagnostic {
    .advice(
      .twoQuestions, "two questions stand in one", at: span,
      help: "ask the first alone, and the second in a step of its own, or in 'help'")
  }

  static func judges(_ words: String, at span: SourceRange) -> Diagnostic {
    .advice(
      .judges, "'\(words)' may be read as a judgement", at: span,
      help: "ask what happened, or what it was like, without saying how it should have been")
  }

  /// Keys or a screen, where the set may be shown on paper.
  static func namesKeys(_ words: String, at span: SourceRange) -> Diagnostic {
    .advice(
      .namesKeys, "'\(words)' is wrong where the set is shown in another way, or on paper",
      at: span,
      help: "say 'choose', 'skip it' or 'say it your way'; how to do that is said by what shows it")
  }

  static func undatedSource(at span: SourceRange) -> Diagnostic {
    .advice(
      .undatedSource, "this source does not say when it was looked at", at: span,
      help: "write the date behind it, such as '; checked 2026-11-20'")
  }

  static func strangeFrame(_ language: String, at span: SourceRange) -> Diagnostic {
    .advice(
      .strangeFrame, "what the program itself says is in English, and the set is in '\(language)'",
      at: span,
      help: "see with 'broach preview' how the two read together, and tell your clients")
  }

  /// Words of a body that lead to an answer, and any answer may follow.
  static func wantsBeginning(_ id: String, _ words: String, at span: SourceRange) -> Diagnostic {
    let tail = words.split(separator: " ").suffix(3).joined(separator: " ")
    return .advice(
      .wantsBeginning, "whoever types a whole sentence gets it right behind '\(tail)'", at: span,
      help: "give the question '\(id)' these words as its 'stem', or end them with a comma or colon"
    )
  }

  /// An answer with which a letter begins, and that stays out of it unless it is let in.
  static func privateFirst(_ id: String, at span: SourceRange, in line: SourceRange) -> Diagnostic {
    .advice(
      .privateFirst, "'\(id)' is private, so the letter begins without it unless it is let in",
      at: span, notes: [Note("it would stand on this line, and 'or:' stands in", at: line)],
      help: "take 'private: yes' away if it is meant for the letter")
  }

  /// A letter of which nothing stands but its greeting, for whoever answers nothing.
  static func onlyGreets(_ draft: String, at span: SourceRange) -> Diagnostic {
    .advice(
      .onlyGreets,
      "whoever skips everything gets no letter, since '\(draft)' would only greet", at: span,
      help: "add a line that begins with 'or:' and needs no answer, if they should have one")
  }

  /// What no example comes by.
  static func untouched(_ what: [String], of count: Int, at span: SourceRange) -> Diagnostic {
    let more = count > what.count ? " and \(count - what.count) more" : ""
    return .advice(
      .untouched, "no example tries out \(what.joined(separator: ", "))\(more)", at: span,
      help: "add an example that does, and read what it gives")
  }
}
