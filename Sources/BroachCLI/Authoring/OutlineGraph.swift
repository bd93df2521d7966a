import Script
import Text
import Words

/// The same as a drawing, in the language of Graphviz: the way through the questions from top to
/// bottom, and dotted the way of each answer into the letters.
struct OutlineGraph {
  private let set: PromptSet
  private let conditions: SpokenCondition
  private var rows: [String] = []
  private var count = 0
  /// The ends from which the next thing is reached, with what is written there.
  private var ends: [(node: String, label: String)] = [("begin", "")]

  /// The drawing of a set.
  init(_ set: PromptSet) {
    self.set = set
    conditions = SpokenCondition(set)
    node("begin", Words.Outline.begins(set.title), "shape=plaintext;fontsize=16")
    for step in set.steps { draw(step) }
    node("end", Words.Outline.ends, "shape=plaintext")
    reach("end")
    for draft in set.drafts.ids { drawDraft(draft) }
  }

  /// All of it.
  var text: String {
    let head = [
      "digraph {", "  graph [rankdir=TB;nodesep=0.4;ranksep=0.35]",
      "  node [fontname=\"sans-serif\", fontsize=11;shape=box;style=rounded]",
      "  edge [fontname=\"sans-serif\", fontsize=10]",
    ]
    return (head + rows + ["}"]).map { $0 + "\n" }.joined()
  }

  private mutating func node(_ name: String, _ label: String, _ look: String = "") {
    rows.append("  \(name) [label=\(Self.quoted(label))\(look.isEmpty ? "" : ", " + look)]")
  }

  private mutating func edge(_ from: String, _ to: String, _ label: String, _ look: String = "") {
    var marks = label.isEmpty ? [] : ["label=\(Self.quoted(label))"]
    if !look.isEmpty { marks.append(look) }
    rows.append(
      "  \(from) -> \(to)\(marks.isEmpty ? "" : " [" + marks.joined(separator: ", ") + "]")")
  }

  /// Draws the ways to a node from wherever the last one ends.
  private mutating func reach(_ node: String) {
    for end in ends { edge(end.node, node, end.label) }
    ends = [(node, "")]
  }

  private mutating func draw(_ step: Step) {
    var otherwise: [(node: String, label: String)] = []
    if let when = step.when {
      count += 1
      let name = "if\(count)"
      node(
        name, Words.Outline.question(conditions.words(for: when)), "shape=diamond;style=solid")
      reach(name)
      otherwise = [(name, Words.Outline.no)]
      ends = [(name, Words.Outline.yes)]
    }
    count += 1
    let name = "s\(count)"
    switch step.act {
    case .ask(let place):
      node("q\(place.offset)", "\(place.offset + 1). \(set.questions[place].prompt.oneLine)")
      reach("q\(place.offset)")
      for option in set.questions[place].options where option.then == .stop {
        edge("q\(place.offset)", "end", "“\(option.label)”")
      }
    case .say(let text):
      node(name, text.oneLine, "shape=plaintext")
      reach(name)
    case .checkpoint(let text):
      node(name, text.oneLine, "shape=hexagon;style=solid")
      reach(name)
      edge(name, "end", Words.Outline.enough)
    case .signpost:
      node(name, Words.Outline.cardName, "shape=note;style=solid")
      reach(name)
    case .offer(let other, _):
      node(name, Words.Outline.goesOver(to: other), "shape=cds;style=solid")
      reach(name)
    case .stop(let text):
      node(name, text.oneLine, "shape=octagon;style=solid")
      reach(name)
      edge(name, "end", "")
      ends = []
    }
    ends += otherwise
  }

  private mutating func drawDraft(_ id: DraftID) {
    let template = set.drafts[id]
    guard template.base == nil else { return }
    let forms = set.drafts.filter { $0.base == id }.map { $0.heading }
    node(
      "d\(id.offset)", ([template.heading] + forms).joined(separator: " · "),
      "shape=folder;style=solid")
    for question in set.questions.ids
    where template.lines.contains(where: { $0.uses(question) }) {
      edge("q\(question.offset)", "d\(id.offset)", "", "style=dotted;color=gray40;constraint=false")
    }
    edge("end", "d\(id.offset)", "", "style=invis")
  }

  /// A label on rows of moderate length, as Graphviz takes it.
  private static func quoted(_ text: String) -> String {
    var rows = [""]
    for word in Sanitiser.cleanLine(text).split(separator: " ") {
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = String(word)
      } else if row.count + word.count < 28 {
        rows[rows.count - 1] += " " + word
      } else {
        rows.append(String(word))
      }
    }
    var quoted = ""
    for character in rows.joined(separator: "\n") {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return "\"\(quoted)\""
  }
}
