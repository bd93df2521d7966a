import Text

extension Words {
  /// Why a file cannot be used: said on standard error, without a full stop.
  package enum Files {
    package static func none(_ path: String) -> Phrase { "there is no file '\(inline: path)'" }
    package static func failed(_ path: String, _ reason: Phrase) -> Phrase {
      "'\(inline: path)': \(reason)"
    }
    package static func isFolder(_ path: String) -> Phrase {
      "'\(inline: path)' is a folder, not a file"
    }
    package static func isDevice(_ path: String) -> Phrase {
      "'\(inline: path)' is a device, not a file"
    }
    package static func isLink(_ path: String) -> Phrase {
      "'\(inline: path)' is a link, not a file"
    }
    package static func isNoMailFolder(_ path: String) -> Phrase {
      "'\(inline: path)' holds other things, and no mail"
    }
    package static func noFolder(_ path: String) -> Phrase {
      "there is no folder '\(inline: path)'"
    }
    package static func nothingCame(_ path: String) -> Phrase {
      "nothing came from '\(inline: path)'"
    }
    package static func isEmpty(_ path: String) -> Phrase { "'\(inline: path)' is empty" }
    package static func tooLarge(_ path: String, megabytes: Int) -> Phrase {
      "'\(inline: path)' is larger than \(megabytes) MB"
    }
    package static func looksLike(_ path: String, _ what: Phrase) -> Phrase {
      "'\(inline: path)' is " + what
    }
    package static func notUTF8(_ path: String, line: Int, column: Int) -> Phrase {
      "'\(inline: path)' is not in UTF-8: line \(line), column \(column)"
    }
    package static func notOwned(_ path: String, by owner: Int, me: Int) -> Phrase {
      "the file '\(inline: path)' belongs to user \(owner), and you are user \(me)"
    }
    package static func taken(_ path: String) -> Phrase { "'\(inline: path)' is there already" }

    package static let notThere: Phrase = "it is not there"
    package static let notInFolder: Phrase = "it is not a folder, or not in one"
    package static let notAllowed: Phrase = "the system does not allow it"
    package static let diskFull: Phrase = "the disk is full"
    package static let shareUsedUp: Phrase = "your share of the disk is used up"
    package static let readOnly: Phrase = "the disk can only be read"
    package static let faultyDisk: Phrase = "the disk does not answer as it should"
    package static let link: Phrase = "it is a link, and links are not followed here"
    package static let folder: Phrase = "it is a folder"
    package static let closed: Phrase = "it is closed"
    package static let longName: Phrase = "its name is too long"
    /// What the system calls where it prints.
    package static let standardOutput = "standard output"

    package static let document: Phrase = "a document of a word processor, not plain text"
    package static let pdf: Phrase = "a PDF, not plain text"
    package static let webPage: Phrase = "a web page, not plain text"
    package static let rtf: Phrase = "formatted text (RTF), not plain text"
    package static let utf16: Phrase = "text in UTF-16, not in UTF-8"
    package static let unknown: Phrase = "not plain text"

    package static let saveAsPlain: Phrase =
      "save it as plain text; if the editor asks for an encoding, choose UTF-8"
    package static let checkIt: Phrase = "check that it is the file you meant"
    package static let otherName: Phrase = "choose another name, or say --force to write over it"
    package static let nameOne: Phrase = "name a text file"
    package static let nameMailFolder: Phrase =
      "name the folder of your drafts, which has 'cur', 'new' and 'tmp' in it, or a new one"
    package static let elsewhere: Phrase = "choose another place for it"
    package static func isReadOnly(_ path: String) -> Phrase { "'\(inline: path)' is read-only" }
    package static let nothingChanged: Phrase =
      "nothing was changed; allow writing to it, or work on a copy"
    package static let nameTarget: Phrase = "name the file that it leads to; - is standard output"
    package static let checkNames: Phrase = "check its name and the folder's"
    package static let nameFolder: Phrase = "name its folder too, as in Downloads/mine.yaml"
    package static let isCutOff: Phrase = "what stands there now is not whole"
    package static func didYouMean(_ path: String) -> Phrase {
      path.contains(" ")
        ? "did you mean '\(inline: path)'? A name with spaces needs quotation marks"
        : "did you mean '\(inline: path)'?"
    }
    package static func mistakes(_ count: Int, in name: String, _ consequence: Phrase) -> Phrase {
      let mistakes: Phrase = count == 1 ? "a mistake" : "\(count) mistakes"
      return "'\(inline: name)' has \(mistakes), " + consequence
    }
    package static let toBeMended: Phrase = "to be mended first"
    package static let leftAsItIs: Phrase = "so it is left as it is"
  }
}
