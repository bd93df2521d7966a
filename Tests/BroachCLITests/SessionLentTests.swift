import Disk
import Foundation
import Notebook
import Synchronization
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

/// Editors and clocks that are functions, where no program need run.
@Suite("A text that is lent", .timeLimit(.minutes(15)))
struct SessionLentTests {
  /// Milliseconds that somebody else counts.
  private final class Hand {
    var time = 0
  }

  /// An editor that takes some time, by a clock that nobody waits for.
  private func editor(
    taking milliseconds: Int, end: Editor.End = .done, saving text: String? = nil
  ) -> Editor {
    let hand = Hand()
    return Editor(now: { hand.time }) { file, _ in
      hand.time += milliseconds
      if let text { try? Data(text.utf8).write(to: URL(filePath: file)) }
      return end
    }
  }

  private func walk(_ editor: Editor, typing lines: String..., calls: SystemCalls = .real) throws
    -> SessionRun
  {
    try SessionRun(
      SessionSets.small,
      [.command("/edit", draft: "old")]
        + lines.map { .answered($0, wasPasted: false) }, calls: calls, editor: editor)
  }

  @Test(arguments: [
    (0, Editor.End.done, true), (1999, .done, true), (2000, .done, false), (1999, .failed, true),
    (0, .notFound, false), (3000, .failed, false),
  ])
  func `is waited for if the editor was back within two seconds`(
    milliseconds: Int, end: Editor.End, waits: Bool
  ) throws {
    let run = try walk(editor(taking: milliseconds, end: end), typing: "")
    #expect(run.screen.contains("broach waits.") == waits)
  }

  @Test(arguments: [Editor.End.done, .failed, .notFound, .goesOn])
  func `is not waited for if it was changed`(end: Editor.End) throws {
    let run = try walk(editor(taking: 0, end: end, saving: "new\n"))
    #expect(!run.screen.contains("broach waits."))
    #expect(run.entry?.halfTyped == [.question(0): "new"])
  }

  @Test func `a command where broach waits does nothing, and leaving keeps what was saved`() throws
  {
    let editor = editor(taking: 0)
    let run = try walk(editor, typing: "/skip", "/pause")
    #expect(run.screen.contains("/skip does nothing here."))
    #expect(run.entry?.halfTyped == [.question(0): "old"])
    #expect(run.files.contains { $0.hasSuffix("text.txt") })  // their editor may still have it
  }

  @Test func `stays where it is for as long as the entry cannot hold it`() throws {
    let isFull = Mutex(false)
    let calls = SystemCalls { call in
      call.name == .write && call.path.contains("/entries/") && isFull.withLock { $0 }
        ? .fail(ENOSPC) : .go
    }
    let editor = Editor(now: { 0 }) { file, _ in
      isFull.withLock { $0 = true }
      try? Data("new\n".utf8).write(to: URL(filePath: file))
      return .done
    }
    let run = try walk(editor, typing: "", calls: calls)
    #expect(run.screen.contains("What you write cannot be kept just now"))
    #expect(run.entry?.halfTyped == [.question(0): "old"])
    #expect(run.files.contains { $0.hasSuffix("text.txt") })
    let next = try run.resumed(typing: "")
    #expect(next.screen.contains("Your editor saved this, and it is not in here yet:"))
    #expect(next.entry?.halfTyped == [.question(0): "new"])
    #expect(!next.files.contains { $0.hasSuffix("text.txt") })
  }

  @Test(arguments: ["new and words of mine", "new", "other words"])
  func `is not offered once it was taken, though nothing can be kept`(typed: String) throws {
    let calls = SystemCalls {
      $0.path.contains("/entries") && [.write, .makeFolder].contains($0.name) ? .fail(ENOSPC) : .go
    }
    let run = try walk(
      editor(taking: 0, saving: "new\n"), typing: typed, "1", "", "1", "/pause", "2", calls: calls)
    #expect(run.screen.contains("This is your answer now."))
    #expect(!run.screen.contains("Your editor saved this"))
    #expect(!run.screen.contains("new and words of mine\n\nnew"))
  }

  @Test(arguments: [
    ("new", "new and mine", "new more", " more"),
    ("new\nwords", "new\nwords.", "new\nwords\nx", "x"),
    ("new", "mine", "new more", nil), ("new", "new and mine", "other", nil),
    ("e", "e and mine", "e\u{301}", "\u{301}"),
  ])
  func `has behind what is known what was put there`(
    taken: String, standing: String, saved: String, more: String?
  ) throws {
    let folder = try Scratch()
    let path = folder.url.path
    let leaves = LooseLeaves(
      runtime: nil, beside: try Location { $0 == "XDG_DATA_HOME" ? path : nil })
    let set = try NamedSet.of(SessionSets.small, name: "small").set
    let leaf = try #require(try leaves.lend("old", of: .unnamed, at: .question(0), of: set))
    let one = Lent(leaf, at: .question(0), "old")
    one.noteTaken(taken, isKept: false)
    #expect(one.knows(taken) && one.knows("old") && !one.knows(saved))
    #expect(one.addition(in: saved, to: standing) == more)
  }

  @Test(arguments: [ENOSPC, EROFS, EACCES])
  func `has no place on a disk that is full, and the walk goes on`(code: CInt) throws {
    let calls = SystemCalls {
      $0.path.contains("broach-edit") && [.open, .makeFolder].contains($0.name)
        ? .fail(code) : .go
    }
    let run = try walk(editor(taking: 0, saving: "new\n"), typing: "you left", calls: calls)
    #expect(run.screen.contains("Your editor's file has no place:"))
    #expect(run.answers["moment"] == .text("you left"))
  }

  @Test func `of a walk that could not be kept is offered to the next that can`() throws {
    let calls = SystemCalls {
      $0.path.contains("/entries") && [.write, .makeFolder].contains($0.name) ? .fail(ENOSPC) : .go
    }
    let run = try walk(editor(taking: 0, saving: "new\n"), typing: "", "", "2", calls: calls)
    #expect(run.entry == nil)
    #expect(run.files.contains { $0.hasSuffix("text.txt") })
    #expect(run.files.contains { $0.contains("broach-edit/unnamed.") })
  }
}
