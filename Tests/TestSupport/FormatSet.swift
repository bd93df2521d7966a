/// The set that shows the whole format, with its examples.
package enum FormatSet {
  package static let text = """
    broach: 1
    title: Something you said did not land
    closest: I felt unheard
    about: For a moment when what you said did not seem to arrive.
    for: client
    language: en
    author: the broach project

    steps:
      - ask: What happened?
        id: moment
        kind: text
        stem: When
        short: yes
        help: Start anywhere. It can be one line.

      - ask: What was that like?
        id: feel
        kind: choices
        most: 3
        short: yes
        options:
          - hurt
          - small
          - angry
          - label: no words yet
            words: something I have no words for yet
            alone: yes

      - checkpoint: This is already a letter.

      - ask: What would help?
        id: ask
        kind: choice
        options:
          - label: Listen first
            words: listen before you answer
          - label: Say how you see it
            words: tell me how it was for you

      - when: feel includes "angry"
        ask: Is there something the anger wants to say?
        id: anger
        kind: line
        private: yes

    drafts:
      - id: email
        title: An email
        kind: email
        subject: Something I would like to talk about
        body: |
          Hi {therapist or "there"},

          When {moment}, I felt {feel}.
          or: This has stayed with me: {moment}.
          or: I have felt {feel} since we spoke.
          {anger}

          It would help if you could {ask}.

      - id: card
        title: A card to read aloud
        kind: card
        body: |
          When {moment}, I felt {feel}.
          or: {moment}
          or: I felt {feel}.
          Please {ask}.

    examples:
      - name: only two answers
        answers:
          moment: I told you about my sister and you looked at the clock
          feel:
            - hurt
            - small
        drafts:
          card: |
            When I told you about my sister and you looked at the clock, I felt hurt and small.
      - name: the anger, included
        answers:
          feel:
            - angry
          anger: it was not fair
        include:
          - anger
        drafts:
          card: |
            I felt angry.

    """
}
