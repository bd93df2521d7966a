import Text

extension Words {
  /// Writing pages and looking at them, on the command line.
  package enum Pages {
    package static let noCore: Phrase = "this program was built without what pages need"
    package static let otherToolchain: Phrase =
      "build it with Swift from swift.org, version 6.3 or later"
    package static let leftOut: Phrase = "this quick build leaves pages out"
    package static let howToBuild: Phrase =
      "to have them, build it as the README says under “This installs it”"

    package static func saved(_ path: String) -> Phrase { "The page: \(inline: path)" }
    package static func note(_ path: String) -> Phrase {
      "A note to send along: \(inline: path)"
    }
    package static let readNote: Phrase = "Read the note, and change what does not fit."
    package static let noteLeavesOut: Phrase =
      "The note leaves out what you did not say. Add it there by hand."
    package static func noteIsEnglish(_ language: String) -> Phrase {
      "The note is in English, and your set in '\(inline: language)': put it into your own words."
    }
    package static let howToHandOut: Phrase =
      """
      Put the page on your own website and send the link. Only a link can be written on with an \
      iPhone. Or send the file, or print it.
      """

    package static let messages: Phrase = "Do you read messages between sessions?"
    package static let messageItems: [Phrase] = ["leave it out", "yes", "no"]
    package static let replies: Phrase = "When do you reply? Enter leaves it out."
    package static let address: Phrase = "To which address can people write? Enter leaves it out."
    package static let nothingWritten: Phrase = "Nothing was written."

    package static let writesOne: Phrase =
      "--write makes a page for one set at most, and goes without --all"
    package static func writing(_ path: String) -> Phrase {
      "The page to write on: \(inline: path)"
    }
    package static let openIt: Phrase =
      "Open it in a browser. It keeps nothing: save the set there before you close it."
    package static func notText(_ path: String) -> Phrase {
      "'\(inline: path)' is not a text in UTF-8, so it can't be written on in a page"
    }

    package static let allOrSets: Phrase = "--all makes every page; name no set and no file"
    package static func allIn(_ folder: String, count: Int) -> Phrase {
      "\(count) files are in this folder: \(inline: folder)"
    }
    package static let printing: Phrase =
      "The paper versions are being made into PDF files. That takes a moment."
    package static let noBrowser: Phrase =
      "There are no PDF files: that needs Chromium, Chrome or Edge, and none was found here."
    package static let notPrinted: Phrase =
      "The browser on this computer did not make the PDF files, or not all of them."
    package static func pdf(_ file: String) -> String { "\(file)  the same, ready to print" }
    package static let printPaper: Phrase =
      "The paper versions are web pages. Open them in a browser, and print them there."
    package static func paper(_ file: String, title: String) -> String {
      "\(file)  on paper: \(title)"
    }
    package static func noteFile(_ file: String) -> String { "\(file)  to be sent along" }
    package static let otherFolder: Phrase =
      "name a folder without these files, or say --force to write over them"
    package static func everything(_ file: String) -> String { "\(file)  every set for clients" }
    package static func one(_ file: String, title: String, code: String) -> String {
      "\(file)  \(title), version \(code)"
    }
  }
}

// MARK: - Checking a page

extension Words.Pages {
  package static func holds(_ count: Int) -> Phrase {
    count == 1 ? "This page holds one set." : "This page holds \(Words.number(count)) sets."
  }
  package static let isOurs: Phrase =
    "It is, letter for letter, the page that this version writes of them."
  package static let hasOtherCore: Phrase =
    "What runs in it is not what this version writes. It may be of another version, or changed."
  package static let hasOtherLook: Phrase =
    "What runs in it is what this version writes. Something else in the file is not."
  package static let isProgram: Phrase = "It is the same as the one that comes with the program."
  package static let isNotProgram: Phrase =
    "It says that it comes with the program. This version has another text of that name."
  package static func set(_ name: String, in file: String) -> String { "\(file), \(name)" }
}

// MARK: - What a page saved

extension Words.Pages {
  package static func noEntry(_ path: String) -> Phrase {
    "'\(inline: path)' holds nothing that can be gone on with"
  }
  package static func damaged(_ path: String) -> Phrase {
    "'\(inline: path)' was saved by a page, and something in it is damaged"
  }
  package static func isPage(_ path: String) -> Phrase {
    "'\(inline: path)' is a page, and what you wrote is not in it"
  }
  package static let openPage: Phrase =
    "open it in a browser; or give the file that the page saved for you"
  package static let asText: Phrase =
    "what is written in it is still there; open it with any text editor"
  package static let nameSaved: Phrase =
    "name a file that the page saved, or an entry: 'broach entries' lists them"
  package static func isHere(_ when: String) -> Phrase {
    "You went on with this file before. What came of it is from \(inline: when)."
  }
  package static let hereItems: [Phrase] = ["go on there", "begin again from the file"]
}
