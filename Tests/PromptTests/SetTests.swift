import Script
import Testing
import Text
import Walkthrough

@Suite("The sets that come with the program")
struct SetTests {
  @Test(arguments: SetFile.all)
  func `a set has no mistake, and its examples give exactly their letters`(file: SetFile) throws {
    #expect(findings(file.reading.diagnostics, file.source) == "")
    #expect(findings(file.foundInExamples, file.examples) == "")
    let set = try #require(file.reading.value)
    #expect(set.examples.count > 5)
    let today = "2026-11-20"
    let outcome = Rehearsal.tryOut(set, today: today, .whole(walks: 50, seed: 1))
    let faults = outcome.ofSet.filter { $0.severity != .advice }
    #expect(findings(Diagnostics(faults), file.source) == "")
    let wrong = outcome.ofExamples.filter { $0.severity != .advice }
    #expect(findings(Diagnostics(wrong), file.examples) == "")
  }

  /// Whoever opens a set can read it to the end.
  @Test(arguments: SetFile.all)
  func `the examples of a set stand in the file beside it alone`(file: SetFile) throws {
    let alone = PromptSet.read(file.source, offering: SetFile.catalog.names, languages: .prompts)
    #expect(try #require(alone.value).examples.isEmpty)
    let text = String(decoding: file.examples.bytes, as: UTF8.self)
    #expect(text.hasPrefix("examples:\n"))
  }

  @Test(arguments: SetFile.all)
  func `a set says how it reads when somebody asks what feels closest`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    #expect(set.closest != nil && set.about != nil && set.author != nil && set.language == "en")
    #expect(!set.sources.isEmpty)
    #expect(set.sources.allSatisfy { $0.contains("checked 20") })
  }

  @Test(arguments: SetFile.all)
  func `every way through is short, with a letter after four questions`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let most = ["first-words", "already-written"].contains(file.name) ? 4 : 9
    for path in Paths(set).all {
      #expect(path.asked.count <= most)
      #expect(path.untilCheckpoint ?? path.asked.count <= 4)
      let first = path.asked.prefix(path.untilCheckpoint ?? 0)
      #expect(first.allSatisfy { set.questions[$0].isShort })
      #expect(path.asked.filter { set.questions[$0].isShort }.count <= 4)
    }
  }

  @Test(arguments: SetFile.all)
  func `a question asks one thing`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for question in set.questions {
      #expect(question.prompt.filter { $0 == "?" }.count == 1, "\(question.prompt)")
      #expect(Readability.sentences(in: question.prompt).count == 1, "\(question.prompt)")
    }
  }

  /// The harm set sets no length: what they tell somebody there is as long as it is.
  @Test(arguments: SetFile.all.filter { $0.name != "crossed-a-line" })
  func `every draft that goes to somebody says how long it may be`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for draft in set.drafts where !draft.isPrivate {
      switch draft.kind {
      case .card: #expect((draft.limit ?? .max) <= 150, "\(draft.id)")
      case .email: #expect((draft.limit ?? .max) <= 250, "\(draft.id)")
      case .message: #expect((draft.limit ?? .max) <= 60, "\(draft.id)")
      case .note: break
      }
    }
  }

  /// Looking at the wording of what they want to keep would weigh it.
  @Test(arguments: SetFile.clientWalks)
  func `what is good is kept as she says it, and joined by "and"`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for name in ["good", "keep", "helped"] {
      guard let place = set.question(named: name) else { continue }
      #expect(!set.questions[place].mirror)
      #expect(set.questions[place].stem?.hasPrefix("And ") == true)
    }
  }

  @Test(arguments: [
    ("I felt judged", "judged"), ("I said I was fine, and I was not", "unheard"),
    ("I was talking, and I felt alone", "disconnected"),
    ("Things are different between us", "something-shifted"),
    ("It looks small, and it is not small for me", "bigger-than-it-looks"),
  ])
  func `a tap in the first words leads on once, after the card`(label: String, to: String) throws {
    let file = try #require(SetFile.all.first { $0.name == "first-words" })
    let set = try #require(file.reading.value)
    let near = try #require(set.question(named: "near"))
    let option = try #require(set.questions[near].options.firstID { $0.label == label })
    let acts = set.steps.filter { step in
      step.when?.holds { $0 == near ? .chosen([.option(option)]) : nil } ?? true
    }.map(\.act)
    let offers = acts.compactMap { if case .offer(let set, _) = $0 { set } else { nil } }
    #expect(offers == [to, "crossed-a-line"])
    #expect(
      acts.suffix(2).count == 2
        && acts.suffix(2).allSatisfy { act in
          if case .offer = act { true } else { false }
        })
  }

  @Test(arguments: SetFile.all)
  func `no question shows more than nine options`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for question in set.questions { #expect(question.options.count <= 9, "\(question.id)") }
  }

  @Test(arguments: SetFile.all)
  func `there is an example of each answer alone, and of the person who skipped everything`(
    file: SetFile
  ) throws {
    let set = try #require(file.reading.value)
    let sheets = set.examples.map { Set($0.sheet.answers.keys) }
    #expect(sheets.contains([]))
    for id in set.questions.ids where !set.questions[id].isPrivate {
      let question = set.questions[id]
      let gates = Paths.gates(of: id, in: set)
      if case .pick(let source, _) = question.kind {
        #expect(sheets.contains(gates.union([source, id])), "\(question.id)")
      } else {
        #expect(
          sheets.contains { $0.subtracting(gates) == [id] || $0 == [id] }, "\(question.id)")
      }
    }
  }

  @Test(arguments: SetFile.clientWalks)
  func `the way to the harm set stands at the end of every walk, in the same words`(
    file: SetFile
  ) throws {
    let set = try #require(file.reading.value)
    let words = try Signpost.words(of: "crossed")
    for path in Paths(set).all {
      #expect(path.acts.last == .offer(set: "crossed-a-line", because: words))
    }
  }

  @Test(arguments: SetFile.clientWalks)
  func `the way to the harm set does not follow on something good`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let good = Set(["good", "keep", "helped"].compactMap { set.question(named: $0) })
    for path in Paths(set).all {
      guard let last = path.asked.last else { continue }
      #expect(!good.contains(last), "\(set.questions[last].prompt)")
    }
  }

  @Test func `in the harm set the card comes first, nothing is mirrored, and the record stays`()
    throws
  {
    let file = try #require(SetFile.all.first { $0.name == "crossed-a-line" })
    let set = try #require(file.reading.value)
    #expect(!set.mirror)
    #expect(set.steps.first?.act == .signpost)
    let record = try #require(set.draft(named: "record"))
    #expect(set.drafts[record].isPrivate)
    let what = try #require(set.question(named: "what"))
    #expect(set.questions[what].isPrivate)
    #expect(set.steps.contains { $0.act == .ask(what) && $0.when == nil })
    #expect(
      !set.steps.contains { if case .offer = $0.act { true } else { false } })
  }

  @Test func `a line for a bad night stands on a private page of its own, and nowhere else`() throws
  {
    let file = try #require(SetFile.all.first { $0.name == "afterwards" })
    let set = try #require(file.reading.value)
    let night = try #require(set.question(named: "night"))
    #expect(set.questions[night].isPrivate)
    let pages = set.drafts.filter { $0.questions.contains(night) }
    #expect(pages.map(\.id) == ["night"])
    #expect(pages.allSatisfy { $0.isPrivate })
  }

  @Test(arguments: [
    ("state", "I have decided to stop"), ("next", "This is my goodbye"), ("next", "Just stop"),
  ])
  func `whoever is going is asked nothing about staying`(id: String, label: String) throws {
    let file = try #require(SetFile.all.first { $0.name == "leaving" })
    let set = try #require(file.reading.value)
    let place = try #require(set.question(named: id))
    let option = try #require(set.questions[place].options.firstID { $0.label == label })
    for staying in ["change", "if_stay", "if_go"] {
      let question = try #require(set.question(named: staying))
      let step = try #require(set.steps.first { $0.act == .ask(question) })
      let condition = try #require(step.when)
      #expect(!condition.holds { $0 == place ? .chosen([.option(option)]) : nil })
    }
  }

  @Test func `a therapist's reply comes first, and what is private stays out of the record`() throws
  {
    let file = try #require(SetFile.all.first { $0.name == "own-my-side" })
    let set = try #require(file.reading.value)
    #expect(set.audience == .therapist)
    #expect(set.questions.prefix(4).map(\.id) == ["asked", "side", "open", "apology"])
    let apology = try #require(set.question(named: "apology"))
    #expect(set.questions[apology].help?.contains("\"If\" and \"but\"") == true)
    let reply = try #require(set.drafts.first)
    #expect(reply.limit == 60)
    let mine = try #require(set.question(named: "mine"))
    #expect(set.questions[mine].isPrivate)
    let notes = set.drafts.filter { $0.questions.contains(mine) }
    #expect(notes.map(\.id) == ["process"])
    #expect(notes.allSatisfy { $0.isPrivate })
  }

  private func findings(_ diagnostics: Diagnostics, _ source: SourceText) -> String {
    DiagnosticText(source).text(of: diagnostics)
  }
}
