import Page
import Script
import Text

/// A set that was written to do more than ask, and pages to put it into.
enum HostileSet {
  /// What stands in place of the core, the script and the style.
  static let parts = PageParts(
    core: Array("Y29yZQ==".utf8), guides: Array("Z3VpZGVz".utf8),
    unpacker: Array("dW5wYWNrZXI=".utf8), style: Array("p { margin: 0 }\n".utf8),
    script: Array("\"use strict\";\n".utf8))
  /// Where to turn, from somebody who tries it there too.
  static let signpost = Signpost.read(
    SourceText(
      name: "signpost",
      text: """
        signpost: 1
        checked: 2026-11-20
        sources:
          - nobody
        always: Call <b>somebody</b>.
        places:
          - countries:
              - US
            text: "In the US: 988."
        elsewhere: Elsewhere, ask.
        brief: Call 988.
        wait: Call now.
        crossed: If a line was crossed, there are separate questions.

        """)
  ).value

  static let text = """
    broach: 1
    title: "\(quoted)"
    closest: javascript:alert(1)
    author: "<a href='javascript:alert(1)'>me</a>"
    invitation: "<script>alert(1)</script>"
    replies: "<style>*[background:url(//example.org/x)]</style>"
    messages: yes
    address: me@example.org
    opening: "((constructor)) https://example.org/?q=1"
    steps:
      - say: "<iframe src=https://example.org></iframe>"
      - ask: "<b onclick=alert(1)>What?</b>"
        id: what
        kind: text
        help: "\(quoted)"
        example: "<svg onload=alert(1)>"
      - when: what is answered
        ask: Which?
        id: which
        kind: choice
        options:
          - "<input autofocus onfocus=alert(1)>"
          - Two
    drafts:
      - id: card
        title: "<h1>Letter</h1>"
        kind: email
        subject: "<u>Hi</u>"
        body: |
          <marquee>Hi</marquee> {therapist},
          {what}
          {which}.
          {me}

    """

  private static let quoted = "</script></textarea><img src=x onerror=alert(1)>&amp;'<!--"

  /// The set, read; nil if it is none, which tests must find out.
  static func set(_ text: String = text, name: String = "mine") -> CarriedSet? {
    let source = SourceText(name: name, text: text)
    return PromptSet.read(source).value.map {
      CarriedSet(name: name, origin: .handedOut, source: source, set: $0)
    }
  }
}
