import Disk
import Script
import Text
import Walkthrough
import Words

/// A set's own file, with the place where its examples stand: for whoever changes them.
struct AuthoredSet {
  /// The path of the set.
  let path: String
  let source: SourceText
  /// The file of examples beside it; nil where there is none.
  let beside: SourceText?
  /// The set with its examples.
  let set: PromptSet

  /// Reads a set and its examples.
  /// - Throws: `Mistakes` if either has errors, `Failure` if there is no such file.
  init(_ name: String, in program: Program) throws {
    let catalog = program.catalog
    guard !catalog.isBuiltIn(name) else {
      throw Failure(
        Words.Authoring.comesAlong(name), help: Words.Authoring.copyFirst(name), .usage,
        code: .builtInSet)
    }
    path = ExampleFile.set(meantBy: name)
    source = try catalog.file(name)
    do throws(FileError) {
      beside = try ExampleFile.read(beside: path)
    } catch {
      throw Failure.reading(error)
    }
    let reading: Reading<PromptSet>
    if let beside {
      let both = PromptSet.read(
        source, examples: beside, offering: catalog.allNames, languages: BuiltIn.languages)
      if both.examples.hasErrors { throw Mistakes(source: beside, diagnostics: both.examples) }
      reading = both.set
    } else {
      reading = PromptSet.read(
        source, offering: catalog.allNames, languages: BuiltIn.languages)
    }
    guard let set = reading.value else {
      throw Mistakes(source: source, diagnostics: reading.diagnostics)
    }
    self.set = set
  }

  /// Where its examples stand, and in what.
  var examples: (path: String, source: SourceText, sort: CanonicalForm.Sort) {
    if let beside { return (beside.name, beside, .examples) }
    return (path, source, .set)
  }

  /// Writes one of its files anew.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do throws(FileError) { try path.write(bytes) } catch {
      throw Failure.writingInPlace(error)
    }
  }
}
