import Notebook
import Script
import Text

/// The beginning without a command: go on with something, or choose what feels closest.
struct Chooser {
  private let walking: Walking
  private var talk: Conversation { walking.desk.talk }

  /// The sets in the order of kindness: what is said most easily first, and the one
  /// for whoever cannot say among the nine in sight. Others follow them.
  private static let first = [
    "unheard", "judged", "something-shifted", "bigger-than-it-looks", "disconnected",
    "off-course", "difference", "leaving", "first-words", "afterwards",
  ]
  /// The one for whoever has said it all, and the one that stands apart.
  private static let last = ["already-written", Session.harmSet]

  init(_ walking: Walking) {
    self.walking = walking
  }

  /// Asks, and walks.
  func run() throws -> Outcome {
    if let notebook = walking.desk.notebook,
      let entry = try entryToGoOnWith(in: notebook)
    {
      do throws(NotebookError) {
        let (page, found) = try notebook.open(entry.name.text)
        return walking.resume(found, on: page)
      } catch {
        guard case .damaged(_, let source, _) = error else {
          throw error
        }
        talk.say(Words.Choosing.damaged(source.name))
      }
    }
    if !talk.isIntroduced { Opening.introduce(at: walking.desk) }
    let named = try set()
    return walking.begin(named, keeping: nil)
  }

  private func entryToGoOnWith(in notebook: Notebook) throws -> Listing? {
    let listed = try notebook.list()
    for entry in listed where entry.state == .unreadable {
      talk.say(
        Words.Choosing.unreadable("\(notebook.location.path)/entries/\(entry.name.text)"))
    }
    let entries = Unfinished.sorted(listed)
    guard let last = entries.first else { return nil }
    Rested.tell(at: walking.desk, isOffered: true)
    if !last.rests { talk.say(Words.Choosing.unfinished(Unfinished.when(last))) }
    var items = [Words.Choosing.goOn, Words.Choosing.new]
    if entries.count > 1 { items.append(Words.Choosing.earlier) }
    switch try Menu(items).choose(in: talk) {
    case 0: return last
    case 1: return nil
    default: return try choose(among: entries)
    }
  }

  private func choose(among entries: [Listing]) throws(Leaving) -> Listing? {
    let names = entries.map { entry in
      [Unfinished.when(entry), entry.title].compactMap { $0 }.joined(separator: ", ")
    }
    return entries[try number(of: names, asking: Words.Choosing.which)]
  }

  private func set() throws -> NamedSet {
    let sets = try Catalog.all().filter {
      $0.set.audience == .client && $0.name != Session.waitingSet
    }
    .sorted { Self.rank($0.name) < Self.rank($1.name) }
    let closest = sets.map { $0.set.closest ?? $0.set.title }
    let harm = sets.firstIndex { $0.name == Session.harmSet }
    return sets[try number(of: closest, apart: harm, asking: Words.Choosing.closest)]
  }

  private static func rank(_ name: String) -> Int {
    first.firstIndex(of: name) ?? last.firstIndex(of: name).map { first.count + 1 + $0 }
      ?? first.count
  }

  /// Lists things and asks for one of their numbers.
  /// - Parameter apart: the item that an empty line stands before.
  private func number(of items: [String], apart: Int? = nil, asking question: Phrase)
    throws(Leaving) -> Int
  {
    var list = ChoiceList(items, apart: apart)
    talk.pause()
    list.show(in: talk)
    talk.say(.marked(question), hanging: 2)
    while true {
      switch try talk.ask(.line, labels: items, isMenu: true) {
      case .words(let words, _):
        if let place = Ordinal.place(words.trimmed), items.indices.contains(place) {
          return place
        }
        if let place = items.firstIndex(of: words) { return place }
        if list.asksForMore(words) != nil {
          list.show(in: talk)
          continue
        }
        // What she came to say must not be lost to a menu.
        if words.split(whereSeparator: \.isWhitespace).count > 2 { talk.setAside(words) }
        talk.say(Words.Choosing.oneOfThem)
      case .command(let command, _): talk.say(Words.Asking.notHere(command))
      }
    }
  }
}
