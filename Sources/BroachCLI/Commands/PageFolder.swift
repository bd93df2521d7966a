import Disk
import Page
import Script
import Terminal
import Text
import Words

/// All that a therapist without a terminal needs to be given, in one folder: the page with every set
/// for clients, a page and a paper version for each, the note, and a list of them with the SHA-256 of
/// each. No file is named for its set: a name tells a bystander nothing.
struct PageFolder {
  private let path: String
  private let maker: PageMaker
  private let program: Program
  private let isReplacing: Bool

  /// A folder at a path; nothing is written yet.
  init(_ path: String, _ maker: PageMaker, _ program: Program, replacing: Bool) {
    self.path = path
    self.maker = maker
    self.program = program
    isReplacing = replacing
  }

  /// Writes everything.
  func write() throws {
    let all = try maker.asked([])
    var files: [(name: String, about: String, bytes: [UInt8])] = [
      ("notes.html", Words.Pages.everything("notes.html"), maker.page(of: all).bytes)
    ]
    for (place, set) in try maker.asked(maker.forClients).enumerated() {
      let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
      let (page, paper) = ("notes-\(number).html", "paper-\(number).html")
      let title = Sanitiser.cleanLine(set.set.title)
      files.append(
        (page, Words.Pages.one(page, title: title, code: set.version), maker.page(of: [set]).bytes))
      files.append((paper, Words.Pages.paper(paper, title: title), maker.paper(of: [set])))
    }
    let note = maker.note(of: all)
    files.append(("note.txt", Words.Pages.noteFile("note.txt"), Array(note.text.utf8)))
    let list = files.map { "\($0.about)\n" }.joined()
    let sums = files.map { "\(Self.hex(SHA256.digest(of: $0.bytes)))  \($0.name)\n" }.joined()
    files.append(("contents.txt", "", Array(list.utf8)))
    files.append(("SHA256SUMS", "", Array(sums.utf8)))
    for file in files { try write(file.bytes, as: file.name) }
    let output = program.console.output
    output.write(Words.Pages.allIn(path, count: files.count), hanging: 2)
    output.write(Words.Pages.printPaper)
    output.write(note.isIncomplete ? Words.Pages.noteLeavesOut : Words.Pages.readNote)
  }

  private func write(_ bytes: [UInt8], as name: String) throws(Failure) {
    do throws(FileError) {
      try NewFile.write(bytes, to: "\(path)/\(name)", replacing: isReplacing, makingFolder: true)
    } catch .taken(let path) {
      throw Failure(Words.Files.taken(path), help: Words.Pages.otherFolder, .cannotWrite)
    } catch {
      throw .writing(error)
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}
