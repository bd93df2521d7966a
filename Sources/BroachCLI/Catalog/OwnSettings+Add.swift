import Notebook
import Script
import Text
import Words

extension OwnSettings {
  /// Writes somebody into the settings, which change in nothing else.
  /// - Parameter person: one line, such as a name and a number.
  static func add(_ person: String) throws {
    let person = Sanitiser.clean(person).trimmed
    guard !person.isEmpty, !person.contains(where: \.isNewline) else {
      throw Failure(
        Words.Settings.wantsOneLine, help: Words.Settings.howToAdd, .usage)
    }
    let own = here()
    guard let file = own.file else {
      throw Failure(own.trouble ?? Words.Settings.noPlace, .cannotWrite)
    }
    let source = try file.read()
    if let source, own.isPartlyRead {
      throw Mistakes(
        source: source, diagnostics: Settings.read(source).diagnostics,
        consequence: Mistakes.leftAsItIs)
    }
    guard let bytes = Settings.adding(person, to: source) else {
      throw Failure(
        Words.Settings.notAdded(to: file.path), help: Words.Settings.byHand, .failed)
    }
    do throws(FileError) { try file.write(bytes) } catch { throw Failure.writing(error) }
  }
}
