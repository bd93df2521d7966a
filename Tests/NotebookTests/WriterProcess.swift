import Entries
import Foundation
import TestSupport

/// Another process that has an entry open and goes on saving it for as long as it is told to.
final class WriterProcess {
  private let process = Process()
  private let orders = Pipe()
  private let reports = Pipe()

  init(in place: TemporaryNotebook) throws {
    let set = try place.write(Samples.setText, to: "set.yaml")
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("NotebookWriter")
    process.arguments = [place.path, set]
    process.standardInput = orders
    process.standardOutput = reports
    try process.run()
  }

  deinit { kill() }

  var number: Int32 { process.processIdentifier }

  /// Lets it save once more and go on.
  func go(_ times: Int = 1) {
    orders.fileHandleForWriting.write(Data(String(repeating: "go\n", count: times).utf8))
  }

  /// Waits for the report of a save, half a minute at most.
  func waitForSave() -> Bool {
    let reading = reports.fileHandleForReading
    var waiting = pollfd(fd: reading.fileDescriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 30_000) > 0 && !reading.availableData.isEmpty
  }

  /// Ends it as a power cut would.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
