import Disk
import Foundation
import Notebook
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(15))) struct SettingsFileTests {
  /// A file of settings in a folder of its own; it is there if it has a text.
  private func file(_ text: String? = nil) throws -> (TemporaryNotebook, SettingsFile) {
    let place = try TemporaryNotebook()
    let file = SettingsFile(
      at: try Location(of: .settings) { ["XDG_CONFIG_HOME": place.file("config")][$0] })
    if let text {
      try FileManager.default.createDirectory(
        atPath: place.file("config/broach"), withIntermediateDirectories: true)
      try place.write(text, to: "config/broach/settings.yaml")
    }
    return (place, file)
  }

  @Test func `they lie where XDG says, else in the home folder`() throws {
    func path(_ environment: [String: String]) throws -> String {
      SettingsFile(at: try Location(of: .settings) { environment[$0] }).path
    }
    #expect(try path(["XDG_CONFIG_HOME": "/c", "HOME": "/h"]) == "/c/broach/settings.yaml")
    #expect(try path(["XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/h/.config/broach/settings.yaml")
    #expect(throws: NotebookError.self) { try path(["XDG_CONFIG_HOME": "c", "HOME": "/h"]) }
  }

  @Test func `to find none is one system call`() throws {
    let (place, file) = try file()
    let watched = WatchedCalls()
    #expect(try file.read(through: watched.gate) == nil)
    #expect(watched.names == [.open])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test func `an empty file is none`() throws {
    let (place, file) = try file("")
    #expect(try file.read() == nil)
    #expect(try bytes(of: place.file("config/broach/settings.yaml")) == [])
  }

  @Test func `somebody else's file is refused before it is read`() throws {
    let (place, file) = try file("keep: no\n")
    #expect(file.path == place.file("config/broach/settings.yaml"))
    #expect(try file.read()?.bytes == Array("keep: no\n".utf8))
    #expect(throws: FileError.notOwned(path: file.path, owner: geteuid(), me: 424_242)) {
      try file.read(through: SystemCalls(watcher: nil, user: 424_242))
    }
  }

  @Test func `a pipe without a writer holds nobody up`() throws {
    let (place, file) = try file("")
    #expect(unlink(file.path) == 0)
    #expect(mkfifo(place.file("config/broach/settings.yaml"), 0o600) == 0)
    #expect(throws: FileError.nothingCame(path: file.path)) { try file.read() }
  }

  @Test func `they are written for the user alone, and the folder is made`() throws {
    let (place, file) = try file()
    try file.write(Array("keep: no\n".utf8))
    #expect(try file.read()?.bytes == Array("keep: no\n".utf8))
    #expect(try mode(of: file.path) == 0o600)
    #expect(try mode(of: place.file("config/broach")) == 0o700)
  }

  @Test func `what cannot be written leaves them as they were`() throws {
    let (place, file) = try file("keep: no\n")
    let full = WatchedCalls.failing([.write], with: ENOSPC)
    #expect(throws: FileError.self) { try file.write([1], through: full.gate) }
    #expect(try bytes(of: file.path) == Array("keep: no\n".utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: place.file("config/broach"))
    #expect(names == ["settings.yaml"])
  }

  /// A link in the place of the file, to one in a folder with all of a person's settings.
  private func linked(to target: String, holding text: String?) throws
    -> (place: TemporaryNotebook, file: SettingsFile)
  {
    let (place, file) = try file("")
    try FileManager.default.createDirectory(
      atPath: place.file("dots/more"), withIntermediateDirectories: true)
    if let text { try place.write(text, to: "dots/mine.yaml") }
    #expect(unlink(file.path) == 0)
    #expect(symlink(target.replacing("PLACE", with: place.path), file.path) == 0)
    return (place, file)
  }

  @Test(
    arguments: ["PLACE/dots/mine.yaml", "../../dots/mine.yaml", "../../dots/more/../mine.yaml"],
    ["keep: no\n", nil])
  func `a link stays one, and where it leads is written`(target: String, text: String?) throws {
    let (place, file) = try linked(to: target, holding: text)
    try file.write(Array("country: IE\n".utf8))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: file.path)
    #expect(link == target.replacing("PLACE", with: place.path))
    #expect(try bytes(of: place.file("dots/mine.yaml")) == Array("country: IE\n".utf8))
    #expect(try file.read()?.bytes == Array("country: IE\n".utf8))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.file("dots")).sorted() == [
        "mine.yaml", "more",
      ])
  }

  @Test func `a link to a link stays one too`() throws {
    let (place, file) = try linked(to: "../../dots/more/there.yaml", holding: "keep: no\n")
    #expect(symlink("../mine.yaml", place.file("dots/more/there.yaml")) == 0)
    try file.write(Array("keep: yes\n".utf8))
    #expect(try bytes(of: place.file("dots/mine.yaml")) == Array("keep: yes\n".utf8))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(
        atPath: place.file("dots/more/there.yaml")) == "../mine.yaml")
  }

  @Test(arguments: ["settings.yaml", "PLACE/no/such/mine.yaml", "/dev/null"])
  func `a link that leads nowhere, round in a circle or to a device is told, and stays`(
    target: String
  ) throws {
    let (place, file) = try linked(to: target, holding: nil)
    #expect(throws: FileError.self) { try file.write([1]) }
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: file.path)
        == target.replacing("PLACE", with: place.path))
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, ENOLCK])
  func `whatever call fails, the link stays and the settings are the old or the new`(code: CInt)
    throws
  {
    var number = 0
    while true {
      let (place, file) = try linked(to: "../../dots/mine.yaml", holding: "keep: no\n")
      let watched = WatchedCalls.failing(number, with: code)
      try? file.write(Array("keep: yes\n".utf8), through: watched.gate)
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: file.path)
          == "../../dots/mine.yaml")
      let text = String(decoding: try bytes(of: place.file("dots/mine.yaml")), as: UTF8.self)
      #expect(["keep: no\n", "keep: yes\n"].contains(text))
      if watched.made.count < number { break }
      number += 1
    }
    #expect(number > 8)
  }
}
