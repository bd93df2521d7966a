import Disk
import Page
import Script
import Terminal
import Text
import Words

/// All that a therapist without a terminal needs to be given, in one folder: the page with every set
/// for clients, a page and a paper version for each, as a PDF too where a browser can make one, the
/// note, and a list of them with the SHA-256 of each. No file is named for its set: a name tells a
/// bystander nothing.
struct PageFolder {
  private typealias File = (name: String, about: String, bytes: [UInt8])

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
    var files: [File] = [
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
    for file in files { try write(file.bytes, as: file.name) }
    let trouble = try addPrinted(to: &files)
    let list = files.map { "\($0.about)\n" }.joined()
    let sums = files.map { "\(Self.hex(SHA256.digest(of: $0.bytes)))  \($0.name)\n" }.joined()
    try write(Array(list.utf8), as: "contents.txt")
    try write(Array(sums.utf8), as: "SHA256SUMS")
    let output = program.console.output
    output.write(Words.Pages.allIn(path, count: files.count + 2), hanging: 2)
    if let trouble { output.write(trouble + " " + Words.Pages.printPaper) }
    output.write(note.isIncomplete ? Words.Pages.noteLeavesOut : Words.Pages.readNote)
  }

  /// Prints the paper versions; each stands behind the page that it was made of.
  /// - Returns: why there are none, or not all; nil if there are.
  private func addPrinted(to files: inout [File]) throws -> Phrase? {
    guard let printer = PaperPrinter(path, program) else { return Words.Pages.noBrowser }
    program.console.output.write(Words.Pages.printing)
    var pdfs: [String: File] = [:]
    let papers = files.map { $0.name }.filter { $0.hasPrefix("paper-") }
    let isDone = try printer.print(papers) { paper, bytes in
      let name = "\(paper.dropLast(5)).pdf"
      try write(bytes, as: name)
      pdfs[paper] = (name, Words.Pages.pdf(name), bytes)
    }
    files = files.flatMap { file in [file, pdfs[file.name]].compactMap { $0 } }
    return isDone ? nil : Words.Pages.notPrinted
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
