import Disk
import Entries
import Foundation
import Notebook
import TestSupport
import Testing

struct LocationTests {
  @Test func `the notebook lies where XDG says, else in the home folder`() throws {
    func path(_ environment: [String: String]) throws -> String {
      try Location { environment[$0] }.path
    }
    #expect(try path(["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/d/broach")
    #expect(try path(["XDG_DATA_HOME": "/d/"]) == "/d/broach")
    #expect(try path(["XDG_DATA_HOME": "", "HOME": "/h"]) == "/h/.local/share/broach")
    #expect(try path(["HOME": "/"]) == "/.local/share/broach")
  }

  @Test func `a relative path is refused, and so is none at all`() {
    for environment in [["XDG_DATA_HOME": "data", "HOME": "/h"], ["HOME": "h"], [:]] {
      #expect(throws: NotebookError.self) { try Location { environment[$0] } }
    }
  }

  @Test func `a folder of another user is refused`() throws {
    let place = try TemporaryNotebook()
    let calls = SystemCalls(watcher: nil, user: 424_242)
    let failure = failure {
      try place.notebook(calls).newPage().save(Samples.entry(saying: "x"), now: Samples.now)
    }
    guard case .notOwned(let path, _, let me) = failure else {
      Issue.record("somebody else's folder was used")
      return
    }
    #expect(path == place.path)
    #expect(me == 424_242)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test(arguments: ["broach", "broach/entries"])
  func `a folder that is a symbolic link is refused`(link: String) throws {
    let place = try TemporaryNotebook()
    let elsewhere = try TemporaryNotebook()
    if link != "broach" { mkdir(place.file("broach"), 0o700) }
    symlink(elsewhere.path, place.file(link))
    let failure = failure {
      try place.notebook().newPage().save(Samples.entry(saying: "x"), now: Samples.now)
    }
    guard case .link(let path) = failure else {
      Issue.record("a link was followed")
      return
    }
    #expect(path == place.file(link))
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == [])
  }

  @Test func `a file where a folder belongs is left alone`() throws {
    let place = try TemporaryNotebook()
    try place.write("mine", to: "broach")
    #expect(throws: NotebookError.self) {
      try place.notebook().newPage().save(Samples.entry(saying: "x"), now: Samples.now)
    }
    #expect(try bytes(of: place.file("broach")) == Array("mine".utf8))
  }

  @Test func `looking for entries makes nothing`() throws {
    let place = try TemporaryNotebook()
    #expect(try place.notebook().list() == [])
    #expect(throws: NotebookError.self) { try place.notebook().read("2026-11-20-1") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }
}
