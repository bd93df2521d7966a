import Disk
import Script
import Text
import Walkthrough
import Words

/// Reads a set's file again while its author goes through it.
final class Rereading {
  private let program: Program
  private let path: String
  /// What was read last, right or not.
  private var bytes: [UInt8]
  /// Whether what was read last had mistakes, or could not be read.
  private(set) var wasWrong = false

  /// - Returns: nil for a set that is no file.
  init?(_ named: NamedSet, in program: Program) {
    guard named.origin == .file else { return nil }
    self.program = program
    path = named.name
    bytes = named.source.bytes
  }

  /// Whether the file is other than when it was read last. One that is being written just now, and
  /// so is not there or empty, is none.
  var isOther: Bool {
    do throws(FileError) {
      return try BoundedFile.read(path).bytes != bytes
    } catch {
      return false
    }
  }

  /// The set as it is now.
  /// - Throws: `Mistakes` if it has errors, and `Failure` if it cannot be read.
  func read() throws -> NamedSet {
    let source = try program.catalog.file(path)
    bytes = source.bytes
    wasWrong = true
    let named = try program.catalog.find(path)
    wasWrong = false
    return named
  }
}

extension Session {
  /// Whether the set's file was changed since it was read.
  var isOutdated: Bool { context.rereading?.isOther ?? false }

  /// Goes on in the set as its author has changed it meanwhile, and says what is other. With
  /// mistakes in it, the set goes on as it was.
  func reread() {
    guard let rereading = context.rereading, rereading.isOther else { return }
    talk.pause()
    let wasWrong = rereading.wasWrong
    do {
      let new = try rereading.read()
      let changes = SetChange.all(from: set, to: new.set)
      if wasWrong, changes.isEmpty {
        talk.say(Words.Rereading.isMended)
        return goOn(in: new)
      }
      talk.say(Words.Rereading.isRead(named.name))
      for change in changes.prefix(8) {
        talk.say("- " + Words.Rereading.change(change), hanging: 2)
      }
      if changes.isEmpty { talk.say(Words.Rereading.nothing) }
      if changes.count > 8 { talk.say(Words.Rereading.more(changes.count - 8)) }
      goOn(in: new)
    } catch let mistakes as Mistakes {
      context.program.tell(mistakes)
      talk.say(Words.Rereading.staysAsItWas)
    } catch let failure as Failure {
      context.program.tell(failure)
      talk.say(Words.Rereading.staysAsItWas)
    } catch {
      talk.say(Words.Rereading.staysAsItWas)
    }
  }
}
