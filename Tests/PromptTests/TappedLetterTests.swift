import Foundation
import Script
import Testing

/// `Letters/tapped.txt` holds what somebody sends who only taps, so that whoever changes a set sees
/// each letter that changes with it. `WRITE_LETTERS=1 swift test --filter TappedLetterTests` writes
/// it anew, to be read before it is committed.
@Suite("The letters of somebody who only taps")
struct TappedLetterTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Letters/tapped.txt")

  @Test func `they are the ones that were read`() throws {
    let text = try SetFile.all.map { file in
      try "== \(file.name)\n\n" + TappedLetters(#require(file.reading.value)).text
    }.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["WRITE_LETTERS"] != nil {
      try Data(text.utf8).write(to: Self.file)
    }
    let committed = try String(contentsOf: Self.file, encoding: .utf8)
    let (now, before) = (text.split(separator: "\n\n"), committed.split(separator: "\n\n"))
    let changed = zip(now, before).first { $0 != $1 }
    #expect(changed == nil && now.count == before.count, "\(String(describing: changed))")
  }

  /// Where a question comes at all to somebody who only taps.
  @Test(arguments: SetFile.all)
  func `every option is tapped in one of them`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let walks = TappedLetters(set).walks
    for question in set.questions.ids
    where walks.contains(where: { $0.answers[question] != nil }) {
      for option in set.questions[question].options.ids {
        let isTapped = walks.contains { $0.answers[question]?.options.contains(option) == true }
        let label = set.questions[question].options[option].label
        #expect(isTapped, "\(set.questions[question].id): \(label)")
      }
    }
  }

  @Test(arguments: SetFile.clientWalks)
  func `no letter tells a therapist that there is nothing good`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let text = TappedLetters(set).text.lowercased()
    for phrase in ["nothing good", "no good thing", "nothing i want to keep"] {
      #expect(!text.contains(phrase), "\(phrase)")
    }
  }

  /// The therapist sees in one look what is asked.
  @Test(arguments: SetFile.clientWalks)
  func `what is asked in an email is a paragraph of its own`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let wishes = ["wish", "pace", "together", "next"].compactMap { set.question(named: $0) }
    for draft in set.drafts where draft.kind == .email && draft.reader == .therapist {
      for paragraph in draft.paragraphs
      where paragraph.contains(where: { line in wishes.contains { line.says($0) } }) {
        #expect(
          paragraph.dropFirst().allSatisfy { $0.isAlternative },
          "\(draft.id): \(paragraph.map(\.plainText))")
      }
    }
  }
}

extension DraftTemplate.Line {
  fileprivate func says(_ question: QuestionID) -> Bool {
    segments.contains { segment in
      if case .blank(let blank) = segment { blank.source == .question(question) } else { false }
    }
  }
}
