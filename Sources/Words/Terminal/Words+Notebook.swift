import Text

extension Words {
  /// What is wrong with the notebook, in the same way.
  package enum Notes {
    package static let noHome: Phrase = "there is no home folder to keep anything in"
    package static func notAbsolute(_ variable: String, _ path: String) -> Phrase {
      "\(inline: variable) is '\(inline: path)', which does not begin with /"
    }
    package static func notOwned(_ path: String, by owner: Int, me: Int) -> Phrase {
      "the folder '\(inline: path)' belongs to user \(owner), and you are user \(me)"
    }
    package static let placeIsGone: Phrase = "its folder cannot be found"
    package static func isLink(_ path: String) -> Phrase {
      "'\(inline: path)' is a link, and links are not followed here"
    }
    package static func notAFolder(_ path: String) -> Phrase { "'\(inline: path)' is not a folder" }
    package static func notAnEntry(_ path: String) -> Phrase {
      "'\(inline: path)' is not a file of the notebook"
    }
    package static func held(_ name: String, since: String?) -> Phrase {
      since.map { "\(inline: name) is open in another window, since \(inline: $0)" }
        ?? "\(inline: name) is open in another window"
    }
    package static func unknown(_ name: String) -> Phrase { "there is no entry '\(inline: name)'" }
    package static func damaged(_ name: String) -> Phrase {
      "the entry \(inline: name) cannot be read"
    }

    package static func didYouMean(_ name: String) -> Phrase { "did you mean \(inline: name)?" }
    package static let listed: Phrase = "'broach entries' lists what there is"
    package static let goThere: Phrase = "go on there, or close that window first"
    package static let wholePath: Phrase = "set XDG_DATA_HOME to a folder, by its full path"
    package static let ownFolder: Phrase = "set XDG_DATA_HOME to a folder of your own"
    package static func whyDamaged(_ name: String) -> Phrase {
      "it is left as it is; to see its text and why, type: broach show \(inline: name)"
    }
  }
}
