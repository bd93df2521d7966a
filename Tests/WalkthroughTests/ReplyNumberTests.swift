import Script
import TestSupport
import Testing
import Text
import Walkthrough

private func question(_ kind: Question.Kind, _ labels: [String]) -> Question {
  var question = Question(id: "x", prompt: "x?", kind: kind)
  question.options = labels.map { AnswerOption($0) }
  return question
}

private let labels = ["hurt", "small", "angry", "far away", "tired", "numb"]
private let one = question(.choice(ownWords: true), labels)
private let several = question(.choices(most: nil, ownWords: true), labels)
private let scale = question(.scale, labels)

private func lists(_ language: String) -> LanguageLists {
  LanguageGuide.prompts.lists(for: language)
}

private func read(_ typed: String, _ question: Question = one, _ language: String = "en") -> Reply {
  Reply.read(typed, for: question, lists(language))
}

@Suite("Numbers with words around them")
struct ReplyNumberTests {
  @Test(arguments: [
    "3 please", "please 3", "3, please.", "number 3", "no. 3", "No 3", "nr 3", "#3", "(3)", "[3]",
    "3.", "3)", "- 3", "*3*", "\"3\"", "3!", "3?", "the 3", "3rd", "the 3rd one", "third",
    "the third one", "the third one, please", "three", "Three.", "number three", "option 3",
    "I think 3", "maybe 3", "3 I guess", "only 3", "it's 3", "I'll take 3", "３", "（３）", "٣", "۳",
    "३", "3\u{FE0F}\u{20E3}", "yes, 3", "3 3", "three (3)", "thank you, 3", "3 🙏", "👍 3", "3 💔",
    "3 🙏🏽", "3 👩‍👩‍👧", "3 🇩🇪", "3❤️", "3 :)", "3 :D", "3 ;-P", "3 <3", "3 </3", "3 ^^", "③", "³",
    "₃", "⑶", "❸", "Ⅲ", "ⅲ", "③.", "the ③", "{3}", "> 3", ">3", "► 3", "→ 3", "<3>", "【3】", "`3`",
    "@3", "★3", "3\u{200B}", "3 ✅", "option 3 🙂", "angry 3", "3 angry", "3 - angry", "angry (3)",
    "angry: 3", "#3 angry",
  ])
  func `one number is that number, whatever stands around it`(typed: String) {
    #expect(read(typed) == .answer(.options(2)))
    #expect(read(typed, scale) == .answer(.options(2)))
  }

  @Test(arguments: [
    "3 and 4", "2 or 3", "3+4", "3/4", "3 & 4", "3;4", "3 4", "3, 4 and 5", "either 2 or 3",
    "1 to 3",
    "between 2 and 3", "two or three", "first and third", "the first and the third one", "3and4",
    "1 - 3", "1-3-5", "3 then 4", "one, two", "one/two", "３ ４", "３、４", "both 2 and 3",
    "please 3 and maybe 4", "1st or 2nd", "three four", "①②", "③ or ④", "1️⃣2️⃣", "¹ ²", "3 → 4",
    "3 🙏 4", "3 〜 4", "2..4", "2…4", "2 angry", "angry (2)", "hurt 3",
  ])
  func `several at a choice of one get the question which is nearest`(typed: String) {
    #expect(read(typed) == .problem(.onlyOne))
    #expect(read(typed, scale) == .problem(.onlyOne))
  }

  @Test(arguments: [
    ("3 and 1", [2, 0]), ("the first and the third", [0, 2]), ("1 to 3", [0, 1, 2]),
    ("1 through 3, and 6", [0, 1, 2, 5]), ("one, then three", [0, 2]), ("5 - 6", [4, 5]),
    ("①③", [0, 2]), ("³ ¹", [2, 0]), ("2 ➜ 5", [1, 4]), ("1—3 🙏", [0, 1, 2]), ("1-3-5", [0, 2, 4]),
    ("3 to 1", [2, 0]), ("2 and 2", [1]), ("4 & 2 please", [3, 1]), ("1..3", [0, 1, 2]),
    ("1...3, 5", [0, 1, 2, 4]), ("1…3", [0, 1, 2]), ("2, angry", [1, 2]),
  ])
  func `several where several fit are these, in the order given`(typed: String, places: [Int]) {
    #expect(read(typed, several) == .answer(.chosen(places.map { .option(OptionID($0)) })))
  }

  @Test(arguments: [
    ("es", "el tercero"), ("es", "la 3, por favor"), ("es", "número tres"), ("es", "3ª"),
    ("fr", "le troisième"), ("fr", "le 3e"), ("fr", "trois s'il vous plaît"), ("fr", "n° 3"),
    ("de", "die dritte"), ("de", "Nummer drei"), ("de", "3 bitte"), ("de", "das 3te"),
    ("pt", "o terceiro"), ("pt", "três, por favor"), ("it", "la terza"), ("it", "il tre, grazie"),
    ("nl", "de derde"), ("nl", "drie a.u.b."), ("de", "three please"), ("sv", "the third one"),
    ("es-MX", "el 3ro"), ("fr", "un troisième"), ("es", "n.º 3"), ("pt", "n.º 3"), ("es", "3.ª"),
    ("pt", "a 3.ª"), ("es", "el 3.er"), ("de", "3 glaube ich"),
  ])
  func `a set's own language and English are understood`(language: String, typed: String) {
    #expect(read(typed, one, language) == .answer(.options(2)))
  }

  @Test(arguments: [
    ("es", "3 o 4"), ("es", "tres y cuatro"), ("fr", "un ou trois"), ("fr", "3 et 4"),
    ("fr", "entre 2 et 3"), ("de", "eins oder drei"), ("de", "3 bis 4"),
    ("de", "sowohl 2 als auch 3"),
    ("pt", "3 e 4"), ("pt", "um ou três"), ("it", "3 o 4"), ("it", "uno e tre"), ("nl", "3 of 4"),
    ("nl", "een en drie"), ("nl", "3 t/m 5"), ("es", "1 a 3"), ("it", "dall'1 al 3"),
    ("it", "dall’1 all’6"), ("it", "dalla prima alla terza"),
    ("fr", "de la 1 à la 3"), ("fr", "du 1er au 3e"), ("es", "del 1 al 3"),
    ("es", "desde la 1 hasta la 3"),
    ("de", "vom 1. bis zum 3."), ("pt", "do 1 ao 3"), ("pt", "da 1 até a 3"),
    ("nl", "vanaf 1 tot en met 3"),
  ])
  func `so are several in it`(language: String, typed: String) {
    #expect(read(typed, one, language) == .problem(.onlyOne))
  }

  @Test(arguments: [
    ("es", "un"), ("es", "una"), ("fr", "un"), ("fr", "une"), ("de", "ein"), ("de", "Eine."),
    ("pt", "um"), ("it", "un"), ("nl", "een"),
  ])
  func `a mere article is asked about, even if it is a number too`(language: String, typed: String)
  {
    #expect(read(typed, one, language) == .confirm(.options(0), otherwise: .own(typed)))
  }

  @Test(arguments: [
    "the", "a", "all of them", "none of these", "both", "not 3", "all but 3",
    "the first three", "3 of them", "one of them", "this one", "none of those, please", "every one",
    "other", "more", "b", "3x", "yes please", "un", "ein", "tres", "le troisième", "3 👎", "❌ 3",
    "≥ 3", "× 3", "top 3", "the last two", "the three first",
  ])
  func `what may be a slip is asked about, and is not sent unasked`(typed: String) {
    #expect(read(typed) == .doubtful(.own(typed), .words))
    #expect(read(typed, several) == .doubtful(.own(typed), .words))
    #expect(read(typed, scale) == .problem(.notAnOption))
  }

  @Test(arguments: [
    ("de", "alle"), ("es", "ninguno de estos"), ("fr", "aucun d'eux"), ("pt", "todos eles"),
    ("it", "nessuno di questi"), ("nl", "geen van deze"), ("de", "nicht 3"), ("es", "los dos"),
    ("de", "die ersten beiden"), ("nl", "de eerste beiden"), ("es", "los tres primeros"),
    ("es", "las dos últimas"), ("fr", "les trois premiers"),
    ("fr", "les deux dernières"), ("de", "die ersten drei"), ("de", "die drei ersten"),
    ("pt", "os três primeiros"), ("it", "i primi tre"), ("it", "le ultime due"),
    ("nl", "de eerste drie"), ("nl", "de twee laatste"),
  ])
  func `so it is in the set's language`(language: String, typed: String) {
    #expect(read(typed, one, language) == .doubtful(.own(typed), .words))
  }

  @Test(arguments: ["/foo", "/s", "/Stop.", "/hepl3"])
  func `a command that there is not is asked about`(typed: String) {
    #expect(read(typed) == .doubtful(.own(typed), .command))
  }

  @Test(arguments: [
    "3 minutes early", "3 times I tried", "three minutes late", "at 22:30", "22:30",
    "in 2019 or so",
    "two of us", "one day", "you two", "30%", "/why not", "I felt so small 💔", "3 is what you said",
    "<3", "third time you did this", "m²", "😭", "👍", "½ an hour", "5€", "3 €", "lol", "haha", "meh",
    "ok then why", "second thoughts", "no one listened",
  ])
  func `whatever says more is hers`(typed: String) {
    #expect(read(typed) == .answer(.own(typed)))
  }

  @Test(arguments: [
    ("nine", "9"), ("2 or 9", "9"), ("the 8th", "8"), ("９", "9"), ("99 please", "99"), ("#0", "0"),
    ("5/11", "11"), ("1-99", "99"), ("1 - 99", "99"), ("1 to 99", "99"), ("0-3", "0"),
    ("7-99", "7"),
    ("2, 3-8", "8"), ("⑫", "12"), ("½", "½"), ("2½", "½"), ("½ please", "½"), ("Ⅻ", "12"),
  ])
  func `a number that is not in the list is said so`(typed: String, number: String) {
    #expect(read(typed) == .problem(.noSuchNumber(number, count: 6)))
  }

  @Test(arguments: [
    ("en", "a little 3"), ("en", "about 3"), ("de", "ein bisschen 3"), ("fr", "un peu 3"),
    ("it", "un po' 3"), ("nl", "een beetje 3"), ("en", "3 lol"), ("en", "lol 3"), ("en", "3 haha"),
    ("en", "3 hahahaha"), ("en", "3 loool"),
    ("en", "ugh, 3"), ("en", "3 xx"), ("en", "the third one, obviously"), ("en", "III"),
    ("en", "iii"),
    ("en", "option III"), ("es", "3 jajaja"), ("fr", "3 mdr"), ("de", "3 grins"), ("pt", "3 rsrs"),
    ("pt", "3 kkkkk"), ("it", "3 ahahah"), ("nl", "3 hoor"), ("nl", "3 lol"),
  ])
  func `laughter beside a number, and letters for one, are said back`(
    language: String, typed: String
  ) {
    #expect(read(typed, one, language) == .confirm(.options(2), otherwise: .own(typed)))
  }

  @Test(arguments: ["last", "the last one", "the last one please"])
  func `the last one is said back before it counts`(typed: String) {
    #expect(read(typed) == .confirm(.options(5), otherwise: .own(typed)))
  }

  @Test func `a label is a label, and the beginning of one is asked about`() {
    let asked = question(.choice(ownWords: true), ["Two weeks", "three", "First we talk", "Both"])
    #expect(read("three", asked) == .answer(.options(1)))
    #expect(read("both", asked) == .answer(.options(3)))
    #expect(read("two", asked) == .problem(.unclear([0, 1])))
    #expect(read("first", asked) == .problem(.unclear([2, 0])))
    #expect(read("first we", asked) == .confirm(.options(2), otherwise: .own("first we")))
  }

  @Test func `numbers among labels are said back, and labels alone are hers`() {
    #expect(
      read("1 and angry", several) == .confirm(.options(0, 2), otherwise: .own("1 and angry")))
    #expect(read("hurt & 2", several) == .confirm(.options(0, 1), otherwise: .own("hurt & 2")))
    #expect(read("1 and angry") == .problem(.onlyOne))
    #expect(read("hurt and small", several) == .answer(.own("hurt and small")))
  }

  @Test func `sentences are picked in the same ways`() {
    let pick = question(.pick(of: 0, most: nil), [])
    let sentences = ["One.", "Two.", "Three."]
    func read(_ typed: String) -> Reply {
      Reply.read(typed, for: pick, picking: sentences, lists("en"))
    }
    #expect(read("the third and the first, please") == .answer(.picked(["Three.", "One."])))
    #expect(read("３ and 1") == .answer(.picked(["Three.", "One."])))
    #expect(read("the last one") == .confirm(.picked(["Three."]), otherwise: nil))
    #expect(read("nine") == .problem(.noSuchNumber("9", count: 3)))
    #expect(read("all of them") == .problem(.numbersOnly))
  }
}

@Suite("The words beside numbers")
struct NumberWordsTests {
  private static let languages = ["en", "es", "fr", "de", "pt", "it", "nl"]

  @Test(arguments: languages)
  func `every form of every number is understood`(language: String) {
    let lists = lists(language)
    #expect(lists.numbers.numbers.count == 9 && lists.numbers.ordinals.count == 9)
    for (place, forms) in (lists.numbers.numbers + lists.numbers.ordinals).enumerated() {
      let other = place % 9 == 4 ? "6" : "5"
      for form in forms {
        let typed = "\(form), \(other)"
        #expect(read(typed, nine, language) == .problem(.onlyOne), "\(typed)")
      }
    }
  }

  @Test(arguments: languages)
  func `every word between numbers and beside them is understood`(language: String) {
    for (words, role) in lists(language).numbers.others {
      for word in words {
        switch role {
        case .joining, .reaching:
          #expect(read("2 \(word) 5", nine, language) == .problem(.onlyOne), "\(word)")
        case .aside:
          let typed = "\(word) 5"
          #expect(
            read(typed, nine, language) == .confirm(.options(4), otherwise: .own(typed)), "\(word)")
        case .beside, .article:
          #expect(read("\(word) 5", nine, language) == .answer(.options(4)), "\(word)")
        default: break
        }
      }
    }
  }

  @Test(arguments: languages)
  func `no number of a language with a word that denies is a number`(language: String) {
    for (words, role) in lists(language).numbers.others where role == .denying {
      for word in words {
        let typed = "\(word) 3"
        #expect(read(typed, nine, language) == .doubtful(.own(typed), .words), "\(typed)")
      }
    }
  }

  private let nine = question(.choice(ownWords: true), (1...9).map { "label \($0)" })
}
