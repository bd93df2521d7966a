import Text

extension Words {
  /// Why a file cannot be used: said on standard error, without a full stop.
  enum Files {
    static func none(_ path: String) -> Phrase { "there is no file '\(inline: path)'" }
    static func failed(_ path: String, _ reason: String) -> Phrase {
      "'\(inline: path)': \(inline: reason)"
    }
    static func isFolder(_ path: String) -> Phrase { "'\(inline: path)' is a folder, not a file" }
    static func isDevice(_ path: String) -> Phrase { "'\(inline: path)' is a device, not a file" }
    static func isLink(_ path: String) -> Phrase { "'\(inline: path)' is a link, not a file" }
    static func noFolder(_ path: String) -> Phrase { "there is no folder '\(inline: path)'" }
    static func nothingCame(_ path: String) -> Phrase { "nothing came from '\(inline: path)'" }
    static func isEmpty(_ path: String) -> Phrase { "'\(inline: path)' is empty" }
    static func tooLarge(_ path: String, megabytes: Int) -> Phrase {
      "'\(inline: path)' is larger than \(megabytes) MB"
    }
    static func looksLike(_ path: String, _ what: Phrase) -> Phrase {
      "'\(inline: path)' is " + what
    }
    static func notUTF8(_ path: String, line: Int, column: Int) -> Phrase {
      "'\(inline: path)' is not in UTF-8: line \(line), column \(column)"
    }
    static func notOwned(_ path: String, by owner: Int, me: Int) -> Phrase {
      "the file '\(inline: path)' belongs to user \(owner), and you are user \(me)"
    }
    static func taken(_ path: String) -> Phrase { "'\(inline: path)' is there already" }

    static let document: Phrase = "a document of a word processor, not plain text"
    static let pdf: Phrase = "a PDF, not plain text"
    static let webPage: Phrase = "a web page, not plain text"
    static let rtf: Phrase = "formatted text (RTF), not plain text"
    static let utf16: Phrase = "text in UTF-16, not in UTF-8"
    static let unknown: Phrase = "not plain text"

    static let saveAsPlain: Phrase =
      "save it as plain text; if the editor asks for an encoding, choose UTF-8"
    static let checkIt: Phrase = "check that it is the file you meant"
    static let otherName: Phrase = "choose another name, or say --force to write over it"
    static let nameOne: Phrase = "name a text file"
    static let elsewhere: Phrase = "choose another place for it"
    static let nameTarget: Phrase = "name the file that it leads to; - is standard output"
    static let checkNames: Phrase = "check its name and the folder's"
    static let nameFolder: Phrase = "name its folder too, as in Downloads/mine.yaml"
    static let isCutOff: Phrase = "what stands there now is not whole"
    static func didYouMean(_ path: String) -> Phrase {
      path.contains(" ")
        ? "did you mean '\(inline: path)'? A name with spaces needs quotation marks"
        : "did you mean '\(inline: path)'?"
    }
    static func mistakes(_ count: Int, in name: String, _ consequence: Phrase) -> Phrase {
      let mistakes: Phrase = count == 1 ? "a mistake" : "\(count) mistakes"
      return "'\(inline: name)' has \(mistakes), " + consequence
    }
    static let toBeMended: Phrase = "to be mended first"
    static let leftAsItIs: Phrase = "so it is left as it is"
  }
}
