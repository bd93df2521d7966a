import ArgumentParser
import Notebook
import Post
import Terminal
import Text
import Walkthrough

/// Writes a draft of an entry as a file, or to standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Save a draft as a text, Markdown or email file.",
    discussion: "Nothing is sent. An exported file is not protected; whoever opens it can read it.")

  @Argument(help: "The entry, as 'broach entries' lists it.", completion: .entries)
  var entry: String

  @Option(help: "The draft, by its id; 'broach show' shows them.")
  var draft: String

  @Option(name: .customLong("as"), help: "The form: text, markdown or eml.")
  var format: ExportFormat

  @Option(help: "The address it would go to, for eml.")
  var to: String?

  @Option(help: "Your own address, for eml.")
  var from: String?

  @Option(help: "The subject, for eml; without it, the draft's own.")
  var subject: String?

  @Option(
    name: [.short, .long], help: "The file to write; without it, standard output.",
    completion: .file())
  var output: String?

  @Option(help: "The most columns of a line, for text.")
  var width: Int?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func validate() throws {
    if let width, width < 1 { throw ValidationError("--width is a number above 0.") }
    if !format.isMail, to != nil || from != nil || subject != nil {
      throw ValidationError("--to, --from and --subject belong to --as eml.")
    }
  }

  func run() throws {
    let envelope = try envelope()
    let notebook = try Notebook.here()
    let entry = try Notebook.asked { () throws(NotebookError) in try notebook.read(self.entry) }
    let letter = try entry.letter(try DraftChoice.place(draft, in: entry.set), date: .now)
    let text: String
    do throws(MailRefusal) {
      text = try format.text(of: letter, in: envelope, width: width)
    } catch {
      throw Failure("\(inline: error.description)", .failed)
    }
    try deliver(text)
  }

  private func deliver(_ text: String) throws {
    let console = Console(isPlain: false)
    if let output {
      do throws(FileError) {
        try NewFile.write(Array(text.utf8), to: output, replacing: force)
      } catch {
        throw Failure.writing(error)
      }
      console.output.write("Saved as \(inline: output)", hanging: 2)
      console.output.write("Nothing has been sent.")
    } else {
      try Console(isPlain: true).documents.write(text)
    }
    if let wait = HelpCard.signpost?.wait { console.output.write("\(wait)") }
  }

  private func envelope() throws -> Envelope {
    Envelope(
      from: try Self.asked(from, "--from", Address.init),
      to: try Self.asked(to, "--to", Address.init),
      subject: try Self.asked(subject, "--subject", Subject.init))
  }

  private static func asked<Value, Refusal: Error & CustomStringConvertible>(
    _ text: String?, _ option: String, _ make: (String) throws(Refusal) -> Value
  ) throws -> Value? {
    guard let text else { return nil }
    do throws(Refusal) {
      return try make(text)
    } catch {
      throw Failure("\(inline: option): \(inline: error.description)", .usage)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
