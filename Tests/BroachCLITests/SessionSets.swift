/// Small sets to walk through.
enum SessionSets {
  /// A line, a choice, a draft.
  static let small = """
    broach: 1
    title: A small one
    for: client
    closing: That is all.

    steps:
      - ask: What happened?
        id: moment
        kind: line
        stem: When
        help: Start anywhere.
        example: When you looked away
      - ask: What was that like?
        id: feel
        kind: choices
        most: 2
        options:
          - hurt
          - small
          - angry
          - label: no words yet
            alone: yes
      - ask: Anything else?
        id: else
        kind: line
        private: yes

    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          When {moment}, I felt {feel}.
          or: {moment}
          or: I felt {feel}.
          {else}
    """

  /// A long text, and the sentences of it that must be heard.
  static let flood = """
    broach: 1
    title: A long one
    for: client

    steps:
      - ask: Which word is nearest?
        id: word
        kind: choice
        options:
          - far
          - near
      - ask: What happened?
        id: all
        kind: text
      - ask: Which must be heard?
        id: heard
        kind: pick
        of: all
        most: 3
      - checkpoint: That could go.
      - ask: And what would help?
        id: help
        kind: line

    drafts:
      - id: email
        title: An email
        kind: email
        body: |
          Hi {therapist or "there"},

          {heard}
          or: {all}

          {word}.
          {help}.

          {me}
    """
}
