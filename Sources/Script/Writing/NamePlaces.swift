import Text

/// Where the ids of a file are named, and the labels of its options: everything that changes when
/// one of them is renamed.
struct NamePlaces {
  /// A place where a name stands.
  struct Place {
    enum Name: Hashable {
      /// A question's id, where the question stands or where it is meant.
      case question(String)
      /// A draft's id.
      case draft(String)
      /// An option's label, with the id of its question.
      case label(String, of: String)
    }

    let name: Name
    /// What is to be written over.
    let range: SourceRange
    let setting: Setting
  }

  /// What stands around a name, and so how another is written in its place.
  enum Setting: Hashable {
    /// It is all of a text: what may need quotation marks.
    case whole(SurfaceTree.Form)
    /// It is an id among other words.
    case word
    /// It is a label with the quotation marks of a condition, in a text that has these marks of its
    /// own around it, or none.
    case quoted(inside: UInt8?)
  }

  private let tree: SurfaceTree
  private(set) var places: [Place] = []

  private init(_ tree: SurfaceTree) {
    self.tree = tree
  }

  /// The places in a set without errors.
  static func ofSet(_ tree: SurfaceTree) -> [Place] {
    var reader = NamePlaces(tree)
    let top = Fields<PromptSchema.TopKey>(of: SurfaceTree.root, in: tree)
    if let steps = top[.steps] { reader.readSteps(steps) }
    if let drafts = top[.drafts] { reader.readDrafts(drafts) }
    if let examples = top[.examples] { reader.readExamples(examples) }
    return reader.places
  }

  /// The places in the file of examples beside a set.
  static func ofExamples(_ tree: SurfaceTree) -> [Place] {
    var reader = NamePlaces(tree)
    let top = Fields<PromptSchema.ExampleFileKey>(of: SurfaceTree.root, in: tree)
    if let examples = top[.examples] { reader.readExamples(examples) }
    return reader.places
  }

  private mutating func add(_ name: Place.Name, _ range: SourceRange, _ setting: Setting) {
    places.append(Place(name: name, range: range, setting: setting))
  }

  /// Adds a name that is all of a text.
  private mutating func addWhole(_ node: Int, _ name: (String) -> Place.Name) {
    guard tree.nodes[node].content == .text, tree.nodes[node].form != .none else { return }
    add(name(tree.trimmedText(node)), tree.nodes[node].value, .whole(tree.nodes[node].form))
  }
}

// MARK: - Steps, drafts and examples

extension NamePlaces {
  private mutating func readSteps(_ list: Int) {
    for step in tree.children(of: list) {
      let fields = Fields<PromptSchema.StepKey>(of: step, in: tree)
      if let node = fields[.id] { addWhole(node) { .question($0) } }
      if let node = fields[.of] { addWhole(node) { .question($0) } }
      if let node = fields[.when] { readCondition(tree.mapped(node).trimmed, of: node) }
      if let node = fields[.options], let id = fields[.id] {
        readOptions(node, of: tree.trimmedText(id))
      }
      if let node = fields[.steps] { readSteps(node) }
    }
  }

  private mutating func readOptions(_ list: Int, of id: String) {
    for option in tree.children(of: list) {
      if tree.nodes[option].content == .text {
        addWhole(option) { .label($0, of: id) }
      } else if let label = Fields<PromptSchema.OptionKey>(of: option, in: tree)[.label] {
        addWhole(label) { .label($0, of: id) }
      }
    }
  }

  private mutating func readDrafts(_ list: Int) {
    for draft in tree.children(of: list) {
      let fields = Fields<PromptSchema.DraftKey>(of: draft, in: tree)
      if let node = fields[.id] { addWhole(node) { .draft($0) } }
      if let node = fields[.when] { readCondition(tree.mapped(node).trimmed, of: node) }
      if let list = fields[.also], tree.nodes[list].content == .list {
        for form in tree.children(of: list) where tree.nodes[form].content == .group {
          let when = Fields<PromptSchema.FormKey>(of: form, in: tree)[.when]
          if let when { readCondition(tree.mapped(when).trimmed, of: when) }
        }
      }
      if let node = fields[.subject] { readBody(node) }
      if let node = fields[.body] { readBody(node) }
    }
  }

  private mutating func readExamples(_ list: Int) {
    for example in tree.children(of: list) {
      let fields = Fields<PromptSchema.ExampleKey>(of: example, in: tree)
      if let answers = fields[.answers] {
        for answer in tree.children(of: answers) {
          let id = tree.name(answer).lowercased()
          add(.question(id), tree.nodes[answer].head, .word)
          if tree.nodes[answer].content == .text {
            addWhole(answer) { .label($0, of: id) }
          } else {
            for item in tree.children(of: answer) { addWhole(item) { .label($0, of: id) } }
          }
        }
      }
      if let include = fields[.include] {
        for item in tree.children(of: include) { addWhole(item) { .question($0) } }
      }
      if let drafts = fields[.drafts] {
        for draft in tree.children(of: drafts) {
          add(.draft(tree.name(draft).lowercased()), tree.nodes[draft].head, .word)
        }
      }
    }
  }
}

// MARK: - Conditions and bodies

extension NamePlaces {
  private mutating func readCondition(_ text: MappedText, of node: Int) {
    let tokens = ConditionToken.all(in: text)
    var at = 0
    while at < tokens.count {
      guard case .word(let id) = tokens[at].kind,
        let length = ConditionToken.lengthOfComparison(tokens, at)
      else {
        at += 1
        continue
      }
      add(.question(id), text.span(tokens[at].range), .word)
      let value = tokens[at + length - 1]
      if case .quoted(let label) = value.kind {
        let isQuoted = tree.nodes[node].form == .quoted
        let mark = isQuoted ? tree.source.bytes[tree.nodes[node].value.start] : nil
        add(.label(label, of: id), text.span(value.range), .quoted(inside: mark))
      }
      at += length
    }
  }

  private mutating func readBody(_ node: Int) {
    let text = tree.mapped(node).trimmed
    for line in text.lines where !line.isEmpty {
      var rest = text.dropping("or:", from: line) ?? line
      if text.dropping("[when", from: rest) != nil {
        var end = rest.lowerBound
        while end < rest.upperBound, text.bytes[end] != UInt8(ascii: "]") {
          end = Quotation(at: end, in: text.bytes, before: rest.upperBound)?.end ?? end + 1
        }
        readCondition(text[rest.lowerBound + 5..<min(end, rest.upperBound)], of: node)
        rest = min(end + 1, rest.upperBound)..<rest.upperBound
      }
      readBlanks(text, rest)
    }
  }

  private mutating func readBlanks(_ text: MappedText, _ line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound {
      defer { at += 1 }
      guard text.bytes[at] == UInt8(ascii: "{") else { continue }
      var start = at + 1
      while start < line.upperBound, text.bytes[start].isBlank { start += 1 }
      var end = start
      while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
      guard start < end else { continue }
      add(.question(text.string(start..<end)), text.span(start..<end), .word)
    }
  }
}

extension ConditionToken {
  /// How many words a comparison has that begins at a place; nil if none begins there. Ids may be
  /// any words, so that a place counts and not a word.
  fileprivate static func lengthOfComparison(_ tokens: [ConditionToken], _ at: Int) -> Int? {
    func kind(_ ahead: Int) -> Kind { at + ahead < tokens.count ? tokens[at + ahead].kind : .end }
    func isQuoted(_ ahead: Int) -> Bool { if case .quoted = kind(ahead) { true } else { false } }
    switch kind(1) {
    case .word("includes") where isQuoted(2): return 3
    case .word("is") where kind(2) == .word("answered") || kind(2) == .word("typed"): return 3
    case .word("is") where isQuoted(2): return 3
    case .word("is") where kind(2) == .word("at") && isQuoted(4): return 5
    default: return nil
    }
  }
}
