import Script
import Text

extension Words {
  /// Why something cannot become mail, and what to do instead: without a final stop.
  package enum Mail {
    package static func refused(_ fault: Address.Fault) -> Phrase {
      switch fault {
      case .empty: "there is no address; write it as in name@example.org, or leave it out"
      case .control: "an address is one line of plain letters; write it as in name@example.org"
      case .named(let address): "type the address alone: \(inline: address)"
      case .notPlain: "write one address and nothing around it, as in name@example.org"
      case .incomplete: "an address has a name, an @ and a place, as in name@example.org"
      case .domain: "what comes after the @ is not a place that mail can go to, as in example.org"
      case .letters:
        """
        this address has letters that not every mail program can carry; \
        leave it out here, and write it in your mail program
        """
      case .tooLong: "this is longer than an address can be; is something else in it"
      }
    }

    package static let addressIsLong: Phrase =
      """
      this address is too long for a mail file; leave it out here, and write it in your mail \
      program
      """
    package static let noSubject: Phrase =
      "the subject is empty; write a few words, or leave it out"
    package static let subjectIsLine: Phrase =
      "a subject is a single line; write it without line breaks or tabs"
    package static let isPrivate: Phrase =
      """
      this draft holds private answers, so it is never made into mail; export it as text \
      instead
      """
    package static func of(_ option: String, _ reason: Phrase) -> Phrase {
      "\(inline: option): \(reason)"
    }
  }
}
