import Text

/// The questions a set has asked so far, by id, with what is known of each.
struct NameTable {
  /// What could be read of a question.
  struct Entry {
    let question: QuestionID
    let span: SourceRange
    /// Whether its kind and options could be read, so that values can be held against them.
    var isWhole: Bool
  }

  private var entries = Register<Entry>()
  /// The questions that have an id which another had before them.
  private var namesakes: [String: [QuestionID]] = [:]
  /// Whether an id or the steps could not be read: then an unknown name is no news.
  var isIncomplete = false

  subscript(id: String) -> Entry? { entries[id] }

  /// The same for an id that stands somewhere in a text.
  subscript(id: Bytes) -> Entry? { entries[id] }

  /// Notes a question; false if the id is taken.
  mutating func add(_ id: String, _ entry: Entry) -> Bool {
    entries.add(entry, as: id) == nil
  }

  /// Notes a question whose id is taken: nobody knows which of them is meant where it is named.
  mutating func add(_ question: QuestionID, namedLike id: String) {
    namesakes[id, default: []].append(question)
  }

  /// The further questions that have an id.
  func namesakes(of id: String) -> [QuestionID] {
    namesakes.isEmpty ? [] : namesakes[id] ?? []
  }

  /// The id closest to a word, among the questions asked so far.
  func nearest(to word: String, or more: [String] = []) -> String? {
    // Without this bound a file of bad names would cost the square of its size.
    guard entries.names.count < 1_000 else { return nil }
    return Suggestion.nearest(to: word, among: entries.names + more)
  }
}
