import Notebook
import Script
import Text
import Words

/// The beginning without a command: go on with something, or choose what feels closest.
struct Chooser {
  private let walking: Walking
  private var talk: Conversation { walking.context.talk }

  init(_ walking: Walking) {
    self.walking = walking
  }

  /// Asks, and walks. Whoever leaves and stays after all is asked again.
  func run() throws -> Outcome {
    while true {
      do {
        return try begin()
      } catch let leaving as Leaving {
        if let outcome = walking.leave(leaving) { return outcome }
      }
    }
  }

  private func begin() throws -> Outcome {
    if walking.early.keeping == nil, let notebook = walking.context.notebook,
      let entry = try entryToGoOnWith(in: notebook)
    {
      do throws(NotebookError) {
        let (page, found) = try notebook.open(entry.name.text)
        return walking.resume(found, on: page)
      } catch {
        switch error {
        case .damaged(_, let source, _): talk.say(Words.Choosing.damaged(source.name))
        case .held: talk.say(Words.Choosing.held)
        default: throw error
        }
      }
    }
    // What is kept is asked before: a small window has no room for the opening and the list.
    let keeping = try walking.early.keeping ?? walking.settle(for: .client, nil)
    return walking.walk(try set(), keeping: keeping)
  }

  private func entryToGoOnWith(in notebook: Notebook) throws -> Listing? {
    let listed = try notebook.list()
    for entry in listed where entry.state == .unreadable {
      talk.say(Words.Choosing.unreadable(notebook.path(of: entry.name)), cutsWords: false)
    }
    let entries = Unfinished.sorted(listed)
    guard let last = entries.first else { return nil }
    Rested.tell(at: walking.context, isOffered: true)
    if !last.rests { talk.say(Words.Choosing.unfinished(when(last))) }
    var items = [Words.Choosing.goOn, Words.Choosing.new]
    if entries.count > 1 { items.append(Words.Choosing.earlier) }
    switch try Menu(items).choose(in: talk) {
    case 0: return last
    case 1: return nil
    default: return try choose(among: entries)
    }
  }

  private func when(_ entry: Listing) -> String {
    Unfinished.when(entry, now: walking.context.program.stamp)
  }

  private func choose(among entries: [Listing]) throws(Leaving) -> Listing? {
    let names = entries.map { entry in
      [when(entry), entry.title].compactMap { $0 }.joined(separator: ", ")
    }
    let list = ChoiceList(names, step: 9)
    return entries[try number(in: list, of: names, asking: Words.Choosing.which)]
  }
}

// MARK: - What feels closest

extension Chooser {
  private func set() throws -> NamedSet {
    let guide = walking.context.guide
    let sets = try walking.context.program.catalog.all().filter { $0.name != guide.waiting }
      .sorted { rank($0, by: guide) < rank($1, by: guide) }
    let apart = sets.indices.filter {
      sets[$0].name == guide.harm || sets[$0].set.audience == .therapist
    }
    let added = sets.count { rank($0, by: guide) < 0 }
    let list = ChoiceList(
      sets.map { $0.set.closest ?? $0.set.title }, step: added + guide.first.count + 1,
      apart: Set(apart))
    return sets[try number(in: list, of: sets.map(\.name), asking: Words.Choosing.closest)]
  }

  /// What a client was handed and has added comes before all else. The harm set stands apart
  /// behind the first ones, in sight; a therapist's at the very end.
  private func rank(_ named: NamedSet, by guide: CatalogGuide) -> Int {
    let order = guide.first + [guide.harm] + guide.more + guide.therapists
    guard named.isBuiltIn else { return named.set.audience == .therapist ? order.count : -1 }
    return order.firstIndex(of: named.name) ?? order.count
  }

  /// Lists things and asks for one of their numbers.
  /// - Parameter names: what each of them is also known by.
  private func number(
    in list: ChoiceList, of names: [String], asking question: Phrase
  ) throws(Leaving) -> Int {
    var list = list
    let talk = talk
    let marked = Phrase.marked(question)
    let others = talk.output.rows(of: marked, hanging: 2) + 1
    func show(again: Bool) {
      talk.pause()
      if again {
        list.showAgain(in: talk, leaving: others)
      } else {
        list.show(in: talk, leaving: others)
      }
      talk.say(marked, hanging: 2)
    }
    show(again: false)
    while true {
      let heard = try talk.ask(
        .line, labels: list.labels, isMenu: true, showAgain: { show(again: true) })
      switch heard {
      case .words(let words, _):
        if list.asksForMore(words) != nil {
          show(again: false)
          continue
        }
        if let place = NamedThings(list.labels).place(of: words)
          ?? NamedThings(names).place(of: words)
        {
          return place
        }
        let known = list.labels + names
        if talk.isSaid(words, besides: known),
          let place = try talk.mistyped(words, of: known)
        {
          return place % list.labels.count
        }
        talk.setAsideSaid(words, besides: known)
        talk.say(Words.Choosing.oneOfThem)
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }
}
