import Disk
import Page
import Script
import Terminal
import Text
import Words

/// A page as `check` looks at it: the sets in it, and whether this program would write the same.
struct CheckedPage {
  private let path: String
  private let page: PageReading

  /// Reads a page.
  /// - Returns: nil for a file that is none, or cannot be read.
  init?(at path: String) {
    guard path != BoundedFile.standardInput else { return nil }
    do throws(FileError) {
      let source = try BoundedFile.read(path, mayBePage: true)
      guard let page = PageReading(source.bytes) else { return nil }
      self.path = path
      self.page = page
    } catch {
      return nil
    }
  }

  /// Checks every set in it.
  func check(in program: Program, today: String) -> [Checked] {
    let names = program.catalog.allNames + page.sets.map(\.name)
    return page.sets.map { text in
      let source = SourceText(name: Words.Pages.set(text.name, in: path), bytes: text.bytes)
      switch Checked.check(source, examples: .success(nil), offering: names, today: today) {
      case .success(let checked): return checked
      case .failure(let failure): return .unreadable(source.name, failure)
      }
    }
  }

  /// Says what was found, set by set, and then what the page is made of.
  /// - Parameter report: tells of one set.
  func report(_ checked: [Checked], in program: Program, each report: (Checked) -> Void) {
    let output = program.console.output
    output.write(Words.Pages.holds(page.sets.count))
    for (text, checked) in zip(page.sets, checked) {
      report(checked)
      guard text.origin == .program else { continue }
      let isSame = BuiltIn.text(of: text.name).map { $0 == text.bytes } ?? false
      output.write(isSame ? Words.Pages.isProgram : Words.Pages.isNotProgram)
    }
    do throws(Failure) {
      let maker = try PageMaker(program.catalog)
      if let sets = readSets, maker.wrote(page, of: sets) {
        output.write(Words.Pages.isOurs)
      } else {
        output.write(
          maker.hasOwnParts(page) ? Words.Pages.hasOtherLook : Words.Pages.hasOtherCore)
      }
    } catch {
      program.tell(error)
    }
  }

  /// The sets, where all of them can be read.
  private var readSets: [CarriedSet]? {
    var sets: [CarriedSet] = []
    for text in page.sets {
      let source = SourceText(name: text.name, bytes: text.bytes)
      guard let set = PromptSet.read(source, languages: BuiltIn.languages).value else { return nil }
      sets.append(CarriedSet(name: text.name, origin: text.origin, source: source, set: set))
    }
    return sets
  }
}
