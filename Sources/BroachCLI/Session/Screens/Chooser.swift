import Notebook
import Script
import Text

/// The beginning without a command: go on with something, or choose what feels closest.
struct Chooser {
  private let walking: Walking
  private var talk: Conversation { walking.desk.talk }

  /// The set for whoever cannot say; it stands last.
  private static let forAll = "first-words"

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
          throw Failure.notebook(error)
        }
        talk.say(Words.Choosing.damaged(source.name))
      }
    }
    if !talk.isIntroduced { Opening.introduce(in: talk) }
    let named = try set()
    return walking.begin(named, keeping: nil)
  }

  private func entryToGoOnWith(in notebook: Notebook) throws -> Listing? {
    let listed = try Notebook.asked { () throws(NotebookError) in try notebook.list() }
    for entry in listed where entry.state == .unreadable {
      talk.say(
        Words.Choosing.unreadable("\(notebook.location.path)/entries/\(entry.name.text)"))
    }
    let entries = Unfinished.sorted(listed)
    guard let last = entries.first else { return nil }
    talk.say(Words.Choosing.unfinished(Unfinished.when(last)))
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
    .sorted { $1.name == Self.forAll && $0.name != Self.forAll }
    let closest = sets.map { $0.set.closest ?? $0.set.title }
    return sets[try number(of: closest, asking: Words.Choosing.closest)]
  }

  /// Lists things and asks for one of their numbers.
  private func number(of items: [String], asking question: Phrase) throws(Leaving) -> Int {
    talk.pause()
    for (place, item) in items.enumerated() {
      talk.say(" \(place + 1)  \(inline: item)", hanging: 4)
    }
    talk.say(.marked(question), hanging: 2)
    while true {
      switch try talk.ask(.line, labels: items) {
      case .words(let words, _):
        if let place = Ordinal.place(words.withoutOuterSpace), items.indices.contains(place) {
          return place
        }
        if let place = items.firstIndex(of: words) { return place }
        talk.say(Words.Choosing.oneOfThem)
      case .command(let command, _): talk.say(Words.Asking.notHere(command))
      }
    }
  }
}
