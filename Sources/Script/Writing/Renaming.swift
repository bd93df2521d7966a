import Text

/// An id or a label by another name, everywhere in a set and in its examples; all else stays to the
/// letter. The new files are read again, and count only if they say the same as before.
package struct Renaming {
  /// What is renamed.
  package enum Subject: Hashable, Sendable {
    case question
    case draft
    /// An option of a question, by the question's id.
    case option(of: String)
  }

  /// Why something cannot be renamed.
  package enum Obstacle: Error, Hashable, Sendable {
    /// Nothing goes by that name.
    case unknown(near: String?)
    /// Both a question and a draft go by that id.
    case questionAndDraft
    /// Several questions have an option of that label.
    case severalQuestions([String])
    /// Something else has the new name.
    case taken
    /// The new name cannot be an id.
    case noID
    /// The id of a form is its kind.
    case isForm
    /// The new label cannot stand in a condition: it has quotation marks of both kinds.
    case marks
    /// The file would not say the same with it.
    case changesMore
  }

  /// The files as they are to be.
  package struct Result: Sendable {
    package let subject: Subject
    package let set: [UInt8]
    /// Nil where no examples stand beside the set.
    package let examples: [UInt8]?
    /// In how many places the name stood.
    package let count: Int
  }

  private let source: SourceText
  private let beside: SourceText?
  private let set: PromptSet
  private let languages: LanguageGuide
  private let tree: SurfaceTree
  private let exampleTree: SurfaceTree?

  /// Whoever renames in a set that was read without errors.
  /// - Parameters:
  ///   - source: the set's file.
  ///   - beside: the file of its examples, if they stand beside it.
  ///   - set: what both gave.
  ///   - languages: by which answers are understood.
  package init(
    _ source: SourceText, examples beside: SourceText?, _ set: PromptSet,
    languages: LanguageGuide
  ) {
    self.languages = languages
    self.source = source
    self.beside = beside
    self.set = set
    tree = SurfaceReader.read(source, PromptSchema.schema).tree
    exampleTree = beside.map { SurfaceReader.read($0, PromptSchema.exampleFile).tree }
  }

  /// The files with the new name.
  /// - Parameter question: the id of the question whose option is meant; nil if that is clear.
  package func rename(_ old: String, to new: String, ofQuestion question: String? = nil)
    throws(Obstacle) -> Result
  {
    let subject = try subject(old, question)
    try check(new, for: subject, from: old)
    let places = NamePlaces.ofSet(tree).filter { isMeant($0, subject, old) }
    let others =
      exampleTree.map { NamePlaces.ofExamples($0).filter { isMeant($0, subject, old) } } ?? []
    let result = Result(
      subject: subject, set: bytes(of: source, places, new),
      examples: beside.map { bytes(of: $0, others, new) }, count: places.count + others.count)
    guard saysTheSame(result, old, new) else { throw .changesMore }
    return result
  }
}

// MARK: - What is meant

extension Renaming {
  private func subject(_ old: String, _ question: String?) throws(Obstacle) -> Subject {
    let withLabel = set.questions.filter { asked in
      (question == nil || question == asked.id) && asked.options.contains { $0.label == old }
    }.map { $0.id }
    if question == nil {
      let isQuestion = set.question(named: old) != nil
      let draft = set.draft(named: old)
      if isQuestion, draft != nil { throw .questionAndDraft }
      if isQuestion { return .question }
      if let draft {
        if set.drafts[draft].base != nil { throw .isForm }
        return .draft
      }
    }
    guard let id = withLabel.first else {
      let names =
        question.map { id in
          set.questions.filter { $0.id == id }.flatMap { $0.options.map { $0.label } }
        }
        ?? set.questions.map { $0.id } + set.drafts.map { $0.id }
        + set.questions.flatMap { $0.options.map { $0.label } }
      throw .unknown(near: Suggestion.nearest(to: old, among: names))
    }
    guard withLabel.count == 1 else { throw .severalQuestions(withLabel) }
    return .option(of: id)
  }

  private func check(_ new: String, for subject: Subject, from old: String) throws(Obstacle) {
    switch subject {
    case .question, .draft:
      guard !new.isEmpty, new.utf8.allSatisfy({ $0.isKeyByte }) else { throw .noID }
      let taken =
        subject == .question ? set.questions.map { $0.id } : set.drafts.map { $0.id }
      if taken.contains(new) { throw .taken }
      if subject == .question, ["form", "therapist", "me", "today"].contains(new) { throw .taken }
    case .option(let id):
      let labels = set.questions.filter { $0.id == id }.flatMap { $0.options.map { $0.label } }
      guard !new.isBlank, !new.contains(where: { $0.isNewline }) else { throw .noID }
      if labels.contains(new) { throw .taken }
      let isCurly = new.unicodeScalars.contains { $0 == "”" || $0 == "“" }
      if Self.hasStraightMarks(new), isCurly { throw .marks }
    }
  }

  private func isMeant(_ place: NamePlaces.Place, _ subject: Subject, _ old: String) -> Bool {
    switch (place.name, subject) {
    case (.question(let name), .question), (.draft(let name), .draft): return name == old
    case (.label(let label, of: let id), .option(of: let asked)):
      guard id == asked else { return false }
      if label == old { return true }
      // An answer may say a label in another case, and means it all the same.
      let question = set.questions.first { $0.id == id }
      guard case .whole = place.setting, let options = question?.options,
        !options.contains(where: { $0.label == label })
      else { return false }
      return options.first { $0.isLabelled(label) }?.label == old
    default: return false
    }
  }
}

// MARK: - The new files

extension Renaming {
  private func bytes(of source: SourceText, _ places: [NamePlaces.Place], _ new: String) -> [UInt8]
  {
    source.bytes.exchanging(
      places.map { place in
        (place.range.start..<place.range.end, written(new, place.setting))
      })
  }

  private func written(_ new: String, _ setting: NamePlaces.Setting) -> String {
    switch setting {
    case .word: return new
    case .whole(.literal), .whole(.folded): return new
    case .whole: return CanonicalText.written(new)
    case .quoted(let mark):
      let value = Self.hasStraightMarks(new) ? "“\(new)”" : "\"\(new)\""
      switch mark {
      case UInt8(ascii: "'"): return CanonicalText.doubled(UInt8(ascii: "'"), in: value)
      // What stands before the first mark, to let it be one of the text's, stays.
      case UInt8(ascii: "\""): return String(CanonicalText.escaped(value).dropFirst())
      default: return value
      }
    }
  }

  private static func hasStraightMarks(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "\""))
  }

  private func saysTheSame(_ result: Result, _ old: String, _ new: String) -> Bool {
    let source = SourceText(name: source.name, bytes: result.set)
    let renamed: PromptSet?
    if let beside, let bytes = result.examples {
      let reading = PromptSet.read(
        source, examples: SourceText(name: beside.name, bytes: bytes), languages: languages)
      renamed = reading.examples.hasErrors ? nil : reading.set.value
    } else {
      renamed = PromptSet.read(source, languages: languages).value
    }
    guard let renamed else { return false }
    return renamed.isBuilt(like: set)
      && zip(set.questions, renamed.questions).allSatisfy { before, after in
        let isRenamed = result.subject == .question && before.id == old
        let isOfIt = result.subject == .option(of: before.id)
        return after.id == (isRenamed ? new : before.id)
          && zip(before.options, after.options).allSatisfy {
            $1.label == (isOfIt && $0.label == old ? new : $0.label)
          }
      }
  }
}

extension PromptSet {
  /// Whether all of two sets is alike but for the names in them; both name things by their places.
  fileprivate func isBuilt(like other: PromptSet) -> Bool {
    steps.elementsEqual(other.steps) { $0.act == $1.act && $0.when == $1.when }
      && questions.elementsEqual(other.questions) { left, right in
        left.kind == right.kind && left.prompt == right.prompt
          && left.options.elementsEqual(right.options) {
            $0.words == $1.words && $0.silent == $1.silent && $0.alone == $1.alone
              && $0.then == $1.then && $0.unsure == $1.unsure && $0.whole == $1.whole
          }
      }
      && drafts.elementsEqual(other.drafts) { left, right in
        left.kind == right.kind && left.when == right.when && left.subject == right.subject
          && left.paragraphs.elementsEqual(right.paragraphs) { lines, others in
            lines.elementsEqual(others) {
              $0.segments == $1.segments && $0.when == $1.when
                && $0.isAlternative == $1.isAlternative && $0.breaks == $1.breaks
            }
          }
      }
      && examples.elementsEqual(other.examples) { left, right in
        left.sheet == right.sheet
          && left.drafts.elementsEqual(right.drafts) {
            $0.draft == $1.draft && $0.text == $1.text
          }
      }
  }
}
