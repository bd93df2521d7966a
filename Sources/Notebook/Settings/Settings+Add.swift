import Script
import Text

extension Settings {
  /// A settings file that says nothing yet, with what it could say.
  private static let beginning = """
    # Your settings for broach. Each can be left out. To use one, take away the # before it.

    # Your country, by its two letters. Its help lines come first.
    #country: IE

    # Whether what you write is kept: yes, no or until-draft. Without this you are asked.
    #keep: yes

    # Without bold.
    #plain: yes

    # How you sign, what you call your therapist, and where you write to. They stand ready for you.
    #name: Mara
    #therapist: Ruth
    #address: name@example.org

    # Your own people. They stand first wherever help is shown, a line each.

    """

  /// The text of a settings file with one more line under `people`; the rest stays to the letter.
  /// - Parameters:
  ///   - person: one line.
  ///   - source: nil if there is no file yet.
  /// - Returns: nil where the line cannot be added without changing something else.
  package static func adding(_ person: String, to source: SourceText?) -> [UInt8]? {
    let old = source ?? newFile
    let (tree, _) = SurfaceReader.read(old, schema)
    let people = Fields<Key>(of: SurfaceTree.root, in: tree)[.people]
    let name = Key.people.rule.name
    guard let new = tree.bytes(adding: person, to: people, named: name, schema) else { return nil }
    var (wanted, _) = read(old)
    wanted.people.append(person)
    return gives(wanted, new, insteadOf: old) ? new : nil
  }

  private static var newFile: SourceText { SourceText(name: fileName, text: beginning) }

  /// Whether a file that was changed gives what was wanted of it, and no finding that it had not.
  private static func gives(_ wanted: Settings, _ new: [UInt8], insteadOf old: SourceText) -> Bool {
    let (settings, findings) = read(SourceText(name: old.name, bytes: new))
    return settings == wanted && findings.all.count == read(old).diagnostics.all.count
  }

  /// What stands ready the next time that a draft is handed over.
  package struct Names: Hashable, Sendable {
    package var me: String?
    package var therapist: String?
    package var address: String?

    /// Names, as far as they are known.
    package init(me: String? = nil, therapist: String? = nil, address: String? = nil) {
      (self.me, self.therapist, self.address) = (me, therapist, address)
    }
  }

  /// Of some names, those that are not settled yet.
  package func unsettled(of names: Names) -> Names {
    Names(
      me: name == nil ? names.me : nil, therapist: therapist == nil ? names.therapist : nil,
      address: address == nil ? names.address : nil)
  }

  /// The text of a settings file with some names at its end; the rest stays to the letter.
  /// - Returns: nil where they cannot be added without changing something else.
  package static func adding(_ names: Names, to source: SourceText?) -> [UInt8]? {
    let old = source ?? newFile
    let lines = [
      line(.name, names.me), line(.therapist, names.therapist), line(.address, names.address),
    ]
    let newline = UInt8(ascii: "\n")
    var new = Array(old.bytes)
    if let last = new.last, last != newline { new.append(newline) }
    new += lines.joined().utf8
    var (wanted, _) = read(old)
    wanted.name = names.me ?? wanted.name
    wanted.therapist = names.therapist ?? wanted.therapist
    wanted.address = names.address ?? wanted.address
    return gives(wanted, new, insteadOf: old) ? new : nil
  }

  private static func line(_ key: Key, _ text: String?) -> String {
    guard let text else { return "" }
    var escaped = ""
    for character in text {
      if character == "\\" || character == "\"" { escaped += "\\" }
      escaped.append(character)
    }
    return "\(key.rule.name): \"\(escaped)\"\n"
  }
}
