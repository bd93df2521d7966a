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

    # Your own people. They stand first wherever help is shown, a line each.

    """

  /// The text of a settings file with one more line under `people`; the rest stays to the letter.
  /// - Parameters:
  ///   - person: one line.
  ///   - source: nil if there is no file yet.
  /// - Returns: nil where the line cannot be added without changing something else.
  package static func adding(_ person: String, to source: SourceText?) -> [UInt8]? {
    let old = source ?? SourceText(name: fileName, text: beginning)
    let (tree, _) = SurfaceReader.read(old, schema)
    let people = Fields<Key>(of: SurfaceTree.root, in: tree)[.people]
    let name = Key.people.rule.name
    guard let new = tree.bytes(adding: person, to: people, named: name, schema) else { return nil }
    var (wanted, findings) = read(old)
    wanted.people.append(person)
    let (settings, newFindings) = read(SourceText(name: old.name, bytes: new))
    return settings == wanted && newFindings.all.count == findings.all.count ? new : nil
  }
}
