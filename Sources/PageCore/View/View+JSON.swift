extension View {
  /// The view as the page's script reads it, in UTF-8.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.number("screen", screen)
      json.text("lang", language)
      json.text("dir", isRightToLeft ? "rtl" : "ltr")
      json.text("title", title)
      json.yes("spell", checksSpelling)
      json.list("main") { Part.write(main, to: &$0) }
      if let letter {
        json.object("letter") { json in
          json.text("title", letter.title)
          json.text("line", letter.line)
          json.yes("open", false)
          json.list("parts") { Part.write(letter.parts, to: &$0) }
        }
      }
      json.list("bar") { json in
        for button in bar { button.write(to: &json) }
      }
      if let back { json.number("back", back) }
      json.text("say", say)
      if !acts.isEmpty {
        json.list("do") { json in
          for act in acts { json.object { act.write(to: &$0) } }
        }
      }
    }
    return writer.bytes
  }
}

extension View.Label {
  fileprivate func write(_ name: String, to json: inout JSONWriter) {
    json.text(name, words)
    if isOfSet { json.text("by", "set") }
  }
}

extension View.Run {
  fileprivate static func write(_ runs: [View.Run], to json: inout JSONWriter) {
    for run in runs {
      json.object { json in
        json.text("t", run.text)
        json.yes("own", run.isOwn)
      }
    }
  }
}

extension View.Button {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.number("number", number)
      label.write("words", to: &json)
      json.text("look", look.rawValue)
      json.text("act", act?.rawValue)
      json.text("said", said)
    }
  }
}

extension View.Act {
  /// The act as the page's script reads it, in UTF-8.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { write(to: &$0) }
    return writer.bytes
  }

  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .copy(let text):
      json.text("act", "copy")
      json.text("text", text)
    case .mail(let address, let text):
      json.text("act", "mail")
      json.text("address", address)
      json.text("text", text)
    case .share(let title, let text):
      json.text("act", "share")
      json.text("title", title)
      json.text("text", text)
    case .save(let name, let type, let text):
      json.text("act", "save")
      json.text("name", name)
      json.text("type", type)
      json.text("text", text)
    case .open: json.text("act", "open")
    case .print: json.text("act", "print")
    case .hide: json.text("act", "hide")
    case .keep(let text):
      json.text("act", "keep")
      json.text("text", text)
    case .forget: json.text("act", "forget")
    }
  }
}

extension Part {
  fileprivate static func write(_ parts: [Part], to json: inout JSONWriter) {
    for part in parts { json.object { part.write(to: &$0) } }
  }

  private func write(to json: inout JSONWriter) {
    switch self {
    case .heading(let label):
      json.text("is", "heading")
      label.write("words", to: &json)
    case .subheading(let label):
      json.text("is", "subheading")
      label.write("words", to: &json)
    case .text(let label, let look):
      json.text("is", "text")
      label.write("words", to: &json)
      json.text("look", look.rawValue)
    case .runs(let runs, let look):
      json.text("is", "text")
      json.list("runs") { View.Run.write(runs, to: &$0) }
      json.text("look", look.rawValue)
    case .field(let field): field.write(to: &json)
    case .options(let options): options.write(to: &json)
    case .sentences(let label, let sentences):
      json.text("is", "sentences")
      json.text("label", label)
      json.list("items") { json in
        for sentence in sentences { sentence.write(to: &json) }
      }
    case .switch(let number, let words, let isOn, let said):
      json.text("is", "switch")
      json.number("number", number)
      json.text("words", words)
      json.yes("on", isOn)
      json.text("said", said)
    case .buttons(let buttons, let row):
      json.text("is", "buttons")
      json.text("row", row.rawValue)
      json.list("items") { json in
        for button in buttons { button.write(to: &json) }
      }
    case .letter(let letter): letter.write(to: &json)
    case .places(let places):
      json.text("is", "places")
      json.list("items") { json in
        for place in places { place.write(to: &json) }
      }
    case .fold(let words, let parts):
      json.text("is", "fold")
      json.text("words", words)
      json.yes("open", false)
      json.list("parts") { Part.write(parts, to: &$0) }
    case .card(let paragraphs):
      json.text("is", "card")
      Self.write(paragraphs, to: &json)
    }
  }

  fileprivate static func write(_ paragraphs: [[View.Run]], to json: inout JSONWriter) {
    json.list("paragraphs") { json in
      for runs in paragraphs { json.list { View.Run.write(runs, to: &$0) } }
    }
  }
}

extension Part.Field {
  fileprivate func write(to json: inout JSONWriter) {
    json.text("is", "field")
    json.number("number", number)
    label.write("label", to: &json)
    json.text("hint", hint)
    json.text("value", value)
    json.number("lines", lines)
    json.number("limit", 0)
    json.yes("read", isRead)
  }
}

extension Part.Options {
  fileprivate func write(to json: inout JSONWriter) {
    json.text("is", "options")
    json.number("number", number)
    label.write("label", to: &json)
    json.yes("many", areMany)
    json.list("items") { json in
      for item in items {
        json.object { json in
          json.number("number", item.number)
          item.label.write("words", to: &json)
          json.yes("on", item.isOn)
        }
      }
    }
  }
}

extension Part.Sentence {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.number("number", number)
      json.text("words", words)
      json.number("order", order)
    }
  }
}

extension Part.Letter {
  fileprivate func write(to json: inout JSONWriter) {
    json.text("is", "letter")
    json.text("subject", subject)
    json.text("to", to)
    Part.write(paragraphs, to: &json)
  }
}

extension Part.TurnTo {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.text("words", words)
      json.text("call", call)
      json.text("link", link)
    }
  }
}
