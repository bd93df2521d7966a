import Text
import Words

/// What stands in the window in which a set is written: six lines to settle first, the text with
/// what was found in it, the trial, the letters, and the handing out. Its script only fills it.
struct WritingSheet {
  private let text: String

  /// A sheet with a text to be changed.
  init(_ text: String) { self.text = text }

  /// Writes it into the body of a file.
  func write(to html: inout HTMLText) {
    before(&html)
    html.wrap("div", "id=\"desk\" hidden") { html in
      html.add(markup: "\n")
      bar(&html)
      html.wrap("main", "class=\"desk\"") { html in
        html.add(markup: "\n")
        html.wrap("div", "class=\"left\"") { html in
          html.add(markup: "\n")
          html.element("p", "id=\"told\" class=\"note\" hidden", "")
          textArea(&html)
          findings(&html)
          spelling(&html)
          handOut(&html)
        }
        html.wrap("div", "class=\"right\"") { html in
          html.add(markup: "\n")
          trial(&html)
          letters(&html)
        }
      }
      html.element("p", "id=\"spoken\" class=\"spoken\" role=\"status\"", "")
    }
  }

  private func before(_ html: inout HTMLText) {
    html.wrap("main", "id=\"before\" class=\"before\"") { html in
      html.add(markup: "\n")
      html.element("h1", "tabindex=\"-1\"", Words.WritingPage.beforeTitle.plainText)
      html.wrap("ol") { html in
        for line in Words.WritingPage.before { html.element("li", "", line.plainText) }
      }
      html.element("p", "class=\"help\"", Words.WritingPage.beforeEnd.plainText)
      html.element("p", "class=\"noscript\"", Words.WritingPage.noScript.plainText)
      html.wrap("div", "class=\"row go\"") { html in
        button("begin", Words.WritingPage.begin, "main", &html)
      }
    }
  }

  private func bar(_ html: inout HTMLText) {
    html.wrap("header", "class=\"bar\"") { html in
      html.element("h1", "id=\"desk-title\" tabindex=\"-1\"", Words.WritingPage.title.plainText)
      let label = HTMLText.escaped(Words.WritingPage.views.plainText)
      html.wrap("div", "class=\"views\" role=\"group\" aria-label=\"\(label)\"") { html in
        for (name, words) in [
          ("text", Words.WritingPage.textView), ("trial", Words.WritingPage.trialView),
          ("letters", Words.WritingPage.lettersView),
        ] {
          html.element(
            "button", "type=\"button\" data-view=\"\(name)\" aria-pressed=\"false\"",
            words.plainText)
        }
      }
      button("save", Words.WritingPage.save, "main", &html)
      button("open", Words.WritingPage.open, "quiet", &html)
    }
  }

  private func textArea(_ html: inout HTMLText) {
    html.wrap("section", "class=\"view text\" aria-labelledby=\"text-title\"") { html in
      html.element("h2", "id=\"text-title\"", Words.WritingPage.text.plainText)
      html.element("p", "class=\"help\" id=\"text-hint\"", Words.WritingPage.textHint.plainText)
      // A line feed right behind the tag is none of the text's.
      html.add(
        markup:
          "<textarea id=\"set\" rows=\"24\" aria-labelledby=\"text-title\" "
          + "aria-describedby=\"text-hint\" spellcheck=\"false\" autocapitalize=\"off\" "
          + "autocorrect=\"off\" \(Self.unread)>\n")
      html.add(text)
      html.add(markup: "</textarea>\n")
    }
  }

  private func findings(_ html: inout HTMLText) {
    html.wrap("section", "class=\"view text\" aria-labelledby=\"findings-title\"") { html in
      html.element("h2", "id=\"findings-title\"", Words.WritingPage.findings.plainText)
      html.element("p", "id=\"summary\"", "")
      html.wrap("ol", "id=\"findings\" class=\"findings\"") { _ in }
    }
  }

  private func spelling(_ html: inout HTMLText) {
    html.wrap("div", "class=\"view text\"") { html in
      html.wrap("div", "class=\"switch\"") { html in
        html.wrap("label") { html in
          html.add(
            markup:
              "<input type=\"checkbox\" role=\"switch\" id=\"spelling\" autocomplete=\"off\" "
              + "aria-describedby=\"spelling-is\">")
          html.element("span", "", Words.PageAsking.spelling.plainText)
        }
        html.element(
          "p", "class=\"below\" id=\"spelling-is\"", Words.PageAsking.spellingIs.plainText)
      }
    }
  }

  private func trial(_ html: inout HTMLText) {
    html.wrap("section", "class=\"view trial\" aria-labelledby=\"trial-title\"") { html in
      html.element("h2", "id=\"trial-title\"", Words.WritingPage.trial.plainText)
      html.element("p", "class=\"help\"", Words.WritingPage.trialHint.plainText)
      html.element("p", "class=\"note\" id=\"stale\" hidden", "")
      html.wrap("div", "class=\"row\"") { html in
        button("again", Words.WritingPage.again, "plain", &html)
      }
      html.wrap("div", "id=\"trial\"") { _ in }
    }
  }

  private func letters(_ html: inout HTMLText) {
    html.wrap("section", "class=\"view letters\" aria-labelledby=\"letters-title\"") { html in
      html.element("h2", "id=\"letters-title\"", Words.WritingPage.letters.plainText)
      html.element("p", "class=\"help\"", Words.WritingPage.lettersHint.plainText)
      html.element("p", "class=\"help\"", Words.WritingPage.lettersKey.plainText)
      // What is scrolled can be reached by keys.
      html.wrap(
        "div", "id=\"letters\" role=\"group\" tabindex=\"0\" aria-labelledby=\"letters-title\""
      ) { html in
        html.element("p", "", Words.WritingPage.notYet.plainText)
      }
    }
  }

  private func button(
    _ id: String, _ words: Phrase, _ look: String, _ html: inout HTMLText
  ) {
    html.element(
      "button", "type=\"button\" id=\"\(id)\" class=\"\(look)\"", words.plainText)
  }

  /// Not read along by spelling services, writing assistants, translators and password managers.
  private static let unread = """
    autocomplete="off" writingsuggestions="false" translate="no" data-gramm="false" \
    data-gramm_editor="false" data-ms-editor="false" data-enable-grammarly="false" \
    data-lt-active="false"
    """
}

// MARK: - Handing it out

extension WritingSheet {
  private func handOut(_ html: inout HTMLText) {
    html.wrap("section", "class=\"view text\" aria-labelledby=\"hand-out\"") { html in
      html.element("h2", "id=\"hand-out\"", Words.WritingPage.handOut.plainText)
      html.element("p", "class=\"help\"", Words.WritingPage.handOutHint.plainText)
      options(Words.WritingPage.who, "reader", Words.WritingPage.readers, &html)
      html.element("p", "class=\"help\"", Words.WritingPage.others.plainText)
      html.wrap("div", "id=\"asks\" class=\"asks\"") { html in
        html.add(markup: "\n")
        options(Words.WritingPage.messages, "messages", Words.WritingPage.messagesItems, &html)
        field("replies", Words.WritingPage.replies, &html)
        field("address", Words.WritingPage.address, &html)
        html.element("p", "class=\"help\"", Words.WritingPage.leftOut.plainText)
      }
      html.wrap("div", "class=\"row\"") { html in
        button("save-page", Words.WritingPage.savePage, "main", &html)
        button("save-note", Words.WritingPage.saveNote, "plain", &html)
      }
      html.element("p", "id=\"handed-out\" class=\"note\" hidden", "")
    }
  }

  /// Things to choose from; the first is chosen.
  private func options(
    _ label: Phrase, _ name: String, _ items: [Phrase], _ html: inout HTMLText
  ) {
    html.wrap("fieldset", "class=\"options\" data-ask=\"\(name)\"") { html in
      html.element("legend", "", label.plainText)
      for (place, words) in items.enumerated() {
        html.wrap("label", "class=\"option\"") { html in
          let isFirst = place == 0 ? " checked" : ""
          html.add(
            markup:
              "<input type=\"radio\" name=\"\(name)\" value=\"\(place)\" autocomplete=\"off\""
              + "\(isFirst)>")
          html.element("span", "", words.plainText)
        }
      }
    }
  }

  private func field(_ name: String, _ label: Phrase, _ html: inout HTMLText) {
    html.wrap("div", "class=\"field\" data-ask=\"\(name)\"") { html in
      html.element("label", "for=\"\(name)\"", label.plainText)
      html.add(
        markup: "<input type=\"text\" id=\"\(name)\" spellcheck=\"false\" \(Self.unread)>\n")
    }
  }
}
