import Foundation
import TestSupport
import Testing

@testable import Terminal

/// What this floor asks of the disk passes the gate too.
@Suite("What a terminal asks of the disk") struct TerminalGateTests {
  @Test func `is asked where a disk that fails is no harm`() throws {
    let folder = try Scratch()
    let program = try folder.write("", to: "vi").path
    let watched = WatchedCalls.failing([.access, .resolve], with: EIO)
    #expect(!EditorCommand(program, watched.gate).isVim)
    #expect(watched.names == [.access])
  }

  @Test func `is where an editor's name leads`() throws {
    let folder = try Scratch()
    let vim = try folder.write("", to: "vim.basic").path
    #expect(chmod(vim, 0o700) == 0)
    #expect(symlink(vim, folder.file("vi")) == 0)
    let watched = WatchedCalls()
    #expect(EditorCommand(folder.file("vi"), watched.gate).isVim)
    #expect(watched.names == [.access, .resolve, .status, .resolve])
    #expect(watched.made[0].path == folder.file("vi"))
  }
}
