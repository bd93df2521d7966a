import Entries
import Script
import TestSupport
import Testing

@Suite("What stands above a draft")
struct HeadingTests {
  private static let text = """
    broach: 1
    title: Something did not land
    steps:
      - ask: What happened?
        id: moment
        kind: text
    drafts:
      - id: friend
        kind: email
        to: someone
        body: I told her {moment}.
      - id: email
        kind: email
        body: You said {moment}.
      - id: message
        kind: message
        body: It was {moment}.

    """

  @Test func `an address for the therapist is there for each draft to the therapist`() throws {
    let set = try Samples.entry(Self.text).set
    var heading = Entry.Heading()
    heading.address = "ruth@example.org"
    let headings: [DraftID: Entry.Heading] = [2: heading]
    #expect(headings.address(for: 1, in: set) == "ruth@example.org")
    #expect(headings.address(for: 2, in: set) == "ruth@example.org")
    #expect(headings.address(for: 0, in: set) == nil)
  }

  @Test func `an address for somebody else is there for that draft alone`() throws {
    let set = try Samples.entry(Self.text).set
    var heading = Entry.Heading()
    heading.address = "ana@example.org"
    let headings: [DraftID: Entry.Heading] = [0: heading]
    #expect(headings.address(for: 0, in: set) == "ana@example.org")
    #expect(headings.address(for: 1, in: set) == nil && headings.address(for: 2, in: set) == nil)
  }

  @Test func `of a draft that the set does not have there is none`() throws {
    let set = try Samples.entry(Self.text).set
    var heading = Entry.Heading()
    heading.address = "ruth@example.org"
    let headings: [DraftID: Entry.Heading] = [9: heading]
    #expect(headings.address(for: 1, in: set) == nil)
  }
}
