import Post
import Text
import Words

extension MailRefusal {
  /// What is wrong and what to do instead, without a final stop.
  var words: Phrase {
    switch self {
    case .privateDraft: Words.Mail.isPrivate
    case .addressTooLong: Words.Mail.addressIsLong
    }
  }
}

extension Subject.Fault {
  /// What is wrong and what to write instead, without a final stop.
  var words: Phrase {
    switch self {
    case .empty: Words.Mail.noSubject
    case .control: Words.Mail.subjectIsLine
    }
  }
}
