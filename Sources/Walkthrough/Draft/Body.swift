import Script
import Text

/// The body of one draft, put together line by line.
struct Body {
  private var layout = Layout()
  /// Whether something stands in it but greeting, names, the date and what says the same to
  /// everybody.
  private var says = false
  /// The lines of the template that stand, by paragraph and row.
  private(set) var taken: [(paragraph: Int, row: Int)] = []
  /// How the person closed and signed texts of their own, once something else follows them.
  private var closings: [[Atom]] = []
  /// The body as it is where nothing follows the last of them.
  private var unparted: Layout?

  var paragraphs: [[Draft.Row]] { layout.paragraphs }

  /// - Parameters:
  ///   - added: questions whose answers are to stand in it, before the signature.
  ///   - words: what is to stand there besides, each in a paragraph of its own.
  ///   - own: the lines that are left out, since what the person wrote greets or signs itself.
  init(
    _ template: DraftTemplate, _ fitter: inout LineFitter, adding added: [QuestionID],
    words: [String] = [], without own: OwnCourtesies = OwnCourtesies()
  ) {
    let lists = fitter.answers.set.lists
    let signature = added.isEmpty && words.isEmpty ? nil : template.signature(lists)
    var wasTaken = false  // a line, or one of the `or:` lines after it
    for (place, paragraph) in template.paragraphs.enumerated() {
      var gap: Atom?
      for (row, line) in paragraph.enumerated() {
        if let signature, signature == (place, row) {
          layout.closeParagraph()
          gap = nil
          put(added, words, &fitter)
        }
        if line.isAlternative, wasTaken { continue }
        let atoms = fitter.holds(line.when) ? fitter.fit(line.segments) : nil
        wasTaken = atoms != nil
        guard let atoms, !own.drops(place, row) else { continue }
        taken.append((place, row))
        says = says || line.saysSomething(lists)
        if let gap { layout.add(gap) }
        add(atoms, template.reader == .oneself ? nil : fitter.parted(line.segments))
        gap = line.breaks || template.kind.keepsLines ? .row : .space
      }
      layout.closeParagraph()
    }
    if signature == nil { put(added, words, &fitter) }
    if let unparted { layout = unparted }
    for closing in unparted == nil ? closings : closings.dropLast() {
      layout.closeParagraph()
      layout.add(closing)
    }
    layout.closeParagraph()
  }

  /// Adds what a line is made of. What the person asks for stands above their signature: a text
  /// that they signed is parted there, and closes the whole.
  private mutating func add(_ atoms: [Atom], _ parts: (text: [Atom], closing: [Atom])? = nil) {
    if atoms.isEmpty { return }
    unparted = nil
    guard let parts else { return layout.add(atoms) }
    var whole = layout
    whole.add(atoms)
    layout.add(parts.text)
    closings.append(parts.closing)
    unparted = whole
  }

  /// Puts answers and words in, each in a paragraph of its own; no answer that stands there
  /// already.
  private mutating func put(
    _ added: [QuestionID], _ words: [String], _ fitter: inout LineFitter
  ) {
    fitter.isAdding = true
    for question in added where !fitter.questions.contains(question) {
      let segments: [DraftTemplate.Segment] = [.blank(DraftTemplate.Blank(.question(question)))]
      if let line = fitter.fit(segments) {
        add(line)
        says = true
      }
      layout.closeParagraph()
    }
    fitter.isAdding = false
    for one in words {
      let lines = fitter.fit(words: one)
      says = says || !lines.isEmpty
      add(lines)
      layout.closeParagraph()
    }
  }

  /// Whether a draft with this body is worth a look, unless the person changed it by hand. What
  /// only greets is, if its author said when it comes.
  func isWorthOffering(_ template: DraftTemplate) -> Bool {
    !paragraphs.isEmpty && (says || template.when != nil)
  }
}

extension DraftTemplate {
  /// Where the signature begins: the last lines with `{me}`, and a closing right above them; nil
  /// where there is none.
  fileprivate func signature(_ lists: LanguageLists) -> (paragraph: Int, row: Int)? {
    var found: (paragraph: Int, row: Int)?
    for place in paragraphs.indices.reversed() {
      for row in paragraphs[place].indices.reversed() {
        let line = paragraphs[place][row]
        let isClosing =
          line.isClosing(lists) && !Courtesies.isGreeting(line.plainText, lists)
        guard !line.hasAnswers, line.uses(.me) || line.isAlternative || isClosing else {
          return found
        }
        if !line.isAlternative { found = (place, row) }
        if isClosing { return found }
      }
    }
    return found
  }
}

extension DraftTemplate.Line {
  /// Whether a line that stands says something of the person's own, or of what was left out.
  func saysSomething(_ lists: LanguageLists) -> Bool {
    if hasAnswers { return true }
    return (isAlternative || when != nil) && !Courtesies.isGreeting(plainText, lists)
      && segments.contains {
        if case .words(let words) = $0 { words.contains { $0.isLetter } } else { false }
      }
  }

  fileprivate var hasAnswers: Bool {
    segments.contains {
      if case .blank(let blank) = $0, case .question = blank.source { true } else { false }
    }
  }

  fileprivate func uses(_ source: DraftTemplate.Blank.Source) -> Bool {
    segments.contains { if case .blank(let blank) = $0 { blank.source == source } else { false } }
  }
}
