import Disk
import Foundation
import TestSupport
import Testing

@Suite("What is open") struct DescriptorTests {
  private let place: Scratch

  init() throws {
    place = try Scratch()
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/shm"), "/dev/shm is not there"))
  func `lies in memory where the system keeps no disk for it`() throws {
    #expect(try SystemCalls.real.openFolder("/dev/shm").isInMemory)
    #expect(try !SystemCalls.real.openFolder("/proc").isInMemory)
  }

  @Test func `lies in no memory where that cannot be told`() throws {
    let watched = WatchedCalls.failing([.status], with: EIO)
    #expect(try !watched.gate.openFolder(place.path).isInMemory)
    #expect(watched.names.contains(.status))
  }

  @Test func `is told from what only has its name`() throws {
    try place.write("x", to: "file")
    #expect(symlink("file", place.file("link")) == 0)
    #expect(mkfifo(place.file("pipe"), 0o600) == 0)
    let folder = try SystemCalls.real.openFolder(place.path)
    func kind(_ found: Descriptor.Found) -> FileStatus.Kind? {
      if case .other(let kind) = found { kind } else { nil }
    }
    #expect(kind(try folder.findFile("link", for: .reading)) == .link)
    #expect(kind(try folder.findFile("pipe", for: .reading)) == .pipe)
    #expect(kind(try folder.findFolder("file")) == .file)
    guard case .nothing = try folder.findFile("none", for: .changing),
      case .it(let file) = try folder.findFile("file", for: .reading)
    else {
      Issue.record("what is there is not found, or what is not is")
      return
    }
    #expect(try file.readBytes(atMost: 9) == Array("x".utf8))
  }

  @Test func `is found private only where nobody else can enter`() throws {
    #expect(try SystemCalls.real.openPrivateFolder(place.path) != nil)
    #expect(chmod(place.path, 0o750) == 0)
    #expect(try SystemCalls.real.openPrivateFolder(place.path) == nil)
    #expect(chmod(place.path, 0o700) == 0)
    #expect(symlink(".", place.file("link")) == 0)
    #expect(try SystemCalls.real.openPrivateFolder(place.file("link")) == nil)
    #expect(try SystemCalls.real.openPrivateFolder(place.file("none")) == nil)
    let stranger = SystemCalls(watcher: nil, user: 424_242)
    #expect(try stranger.openPrivateFolder(place.path) == nil)
  }
}
