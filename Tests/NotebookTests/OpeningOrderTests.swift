import Entries
import Foundation
import Notebook
import Synchronization
import TestSupport
import Testing

@Suite("The order in which entries were opened", .timeLimit(.minutes(15)))
struct OpeningOrderTests {
  private let place: TemporaryNotebook

  init() throws {
    place = try TemporaryNotebook()
  }

  private func stamp(_ text: String) throws -> Stamp { try #require(Stamp(text)) }

  /// The names of the entries, in order.
  private func order() throws -> [String] { try place.notebook().list().map(\.name.text) }

  private func begin(at time: String) throws {
    _ = try place.notebook().newPage().save(Samples.entry(saying: time), now: stamp(time))
  }

  private func goOn(with name: String, at time: String) throws {
    let (page, entry) = try place.notebook().open(name)
    _ = try page.save(entry, now: stamp(time))
  }

  @Test(arguments: [
    // Set back by years, by an hour in autumn, and by a journey to the west.
    ["2026-11-20 22:31:00+01:00", "2020-01-01 00:00:00+01:00"],
    ["2026-10-25 02:59:00+02:00", "2026-10-25 02:01:00+01:00"],
    ["2026-11-20 08:00:00+09:00", "2026-11-19 15:10:00-08:00"],
    ["2026-11-20 23:59:00-11:00", "2026-11-19 00:00:00+14:00"],
  ])
  func `does not go by the clock`(times: [String]) throws {
    for time in times { try begin(at: time) }
    let listed = try place.notebook().list()
    #expect(listed.map(\.saved?.text) == times)
    #expect(listed.map(\.number) == [1, 2])
  }

  @Test func `puts what is gone on with above all others, whatever time it is`() throws {
    for time in ["2026-11-20 10:00", "2026-11-20 11:00", "2026-11-20 12:00"] { try begin(at: time) }
    try goOn(with: "2026-11-20-1", at: "1999-01-01 00:00")
    #expect(try order() == ["2026-11-20-2", "2026-11-20-3", "2026-11-20-1"])
    try goOn(with: "2026-11-20-2", at: "2026-11-20 10:30")
    #expect(try order() == ["2026-11-20-3", "2026-11-20-1", "2026-11-20-2"])
  }

  @Test func `stays as it is while an open entry is saved, and where nobody goes on`() throws {
    let first = try place.notebook().newPage()
    _ = try first.save(Samples.entry(saying: "one"), now: Samples.now)
    try begin(at: "2026-11-20 10:00")
    _ = try first.save(Samples.entry(saying: "two"), now: Samples.later)
    #expect(try order() == ["2026-11-20-1", "2026-11-20-2"])
    first.openAgain()
    _ = try first.save(Samples.entry(saying: "two"), now: Samples.now)
    #expect(try order() == ["2026-11-20-2", "2026-11-20-1"])
    let (page, entry) = try place.notebook().open("2026-11-20-2", isGoingOn: false)
    _ = try page.save(entry, now: Samples.later)
    #expect(try order() == ["2026-11-20-2", "2026-11-20-1"])
  }

  @Test func `begins with entries of an older version, which have a clock and no number`() throws {
    for time in ["2026-11-20 10:00", "2026-11-20 11:00", "2026-11-20 12:00"] { try begin(at: time) }
    for (number, saved) in [(1, "2026-11-20 13:00"), (2, "2026-11-20 11:00")] {
      let path = "\(place.entries)/2026-11-20-\(number)"
      let text = String(decoding: try bytes(of: path), as: UTF8.self)
      #expect(text.contains("\nnumber: \(number)\n"))
      try place.write(
        text.replacing(/\nsaved: .*\nnumber: .*\n/, with: "\nsaved: \(saved)\n"),
        to: "broach/entries/2026-11-20-\(number)")
    }
    #expect(try order() == ["2026-11-20-2", "2026-11-20-1", "2026-11-20-3"])
    let (page, entry) = try place.notebook().open("2026-11-20-1", isGoingOn: false)
    _ = try page.save(entry, now: Samples.now)
    #expect(try place.notebook().list().first { $0.name.number == 1 }?.number == nil)
    try begin(at: "2026-11-20 09:00")
    #expect(try order().last == "2026-11-20-4")
  }

  @Test(arguments: ["999999999999999999999999", "-3", "0", "x", "", "9223372036854775807"])
  func `is not upset by a number that nobody wrote`(number: String) throws {
    try begin(at: "2026-11-20 10:00")
    let path = "\(place.entries)/2026-11-20-1"
    let text = String(decoding: try bytes(of: path), as: UTF8.self)
    try place.write(
      text.replacing("\nnumber: 1\n", with: "\nnumber: \(number)\n"),
      to: "broach/entries/2026-11-20-1")
    try begin(at: "2026-11-20 11:00")
    #expect(try place.notebook().list().last?.number == 1)
    _ = try place.notebook().open("2026-11-20-1")
  }

  @Test func `takes the time of an entry from the clock it is given`() throws {
    let time = Mutex(try stamp("2026-11-20 22:31:07+01:00"))
    let notebook = Notebook(at: try place.location) { time.withLock { $0 } }
    let page = notebook.newPage()
    _ = try page.save(Samples.entry(saying: "one"))
    time.withLock { $0 = Stamp(secondsSinceEpoch: 0, offset: -3_600) }
    _ = try page.save(Samples.entry(saying: "two"))
    #expect(page.name?.text == "2026-11-20-1")
    #expect(try notebook.list().map(\.saved?.text) == ["1969-12-31 23:00:00-01:00"])
  }
}
