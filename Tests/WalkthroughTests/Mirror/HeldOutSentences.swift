/// Fifty sentences that were written before the mirror. At first nothing was tuned to them; since
/// its file was written anew they only hold it, and the strangers' collections say how far it goes.
enum HeldOutSentences {
  static let all = MirrorSentence.read(
    """
    you-always: You always look at the clock when i start to cry
    you-always: u never remember what I told you the week before, not once
    every-time: every single time I bring up my dad we end up talking about my job instead
    ruined: After that session everything is ruined and I dont know how to come back
    not-care: honestly you dont care about me you care about your schedule
    you-think: I know you think I'm making it all up for attention.
    on-purpose: I feel so stupid, you did that on purpose to see how I react
    obviously: You were obviously bored, I could see it in how you sat.
    sick-of-me: and by now youre probably sick of me like everybody gets
    made-me: You made me feel like I was five years old again
    feel-that: I feel like you were somewhere else the whole hour.
    label: My friend who studies psychology thinks so too, you are a narcissist.
    you-are: You're so cold lately, like somebody swapped you over the summer.
    should: You should have asked me how I was after the funeral.
    if-you-cared: if you really cared you would have called me back on friday
    other-therapist: My old therapist would of noticed straight away that something was off
    sorry-bother: Sorry to bother you with this on a Sunday, I know you have a life
    overreacting: Maybe I am overreacting but it hurt when you laughed.
    nothing: its silly really, but when you moved the chair back I went cold
    my-fault: I know that it is all my fault that we are stuck
    just-my: it's just my BPD talking, I split on people
    nothing-wrong: you didn't do anything wrong, I just couldnt stop crying after
    ignore: please just ignore this email I was tired
    stacked: Maybe it was kind of a hard week for me i guess, and the session was sort of the last straw
    leave-anyway: you are going to leave me anyway so why bother telling you

    -: I am furious with you.
    -: What the fuck was that on Tuesday?
    -: I felt dismissed when you changed the subject
    -: you said to me "you always run away" and I have been thinking on it all week
    -: I just don't trust you.
    -: I don't know what happened, only that I couldn't talk anymore.
    -: My mother never once asked how I was, so silence from you lands hard.
    -: That was gaslighting, and you are doing it again.
    -: I have been always thinking about what you have said me, it stays in my head
    -: Could we please begin more slowly next time?
    -: I feel abandoned since you went on holiday.
    -: I always feel small when the door closes behind me
    -: I ain't been right since last week and that's the truth of it
    -: When you answered your phone I felt like I didn't exist
    -: I'm angry that you forgot my name for my son, he's Tomas not Thomas
    -: Thank you for reading this, I would be grateful if you could kindly reply before Thursday.
    -: I don't feel safe in the room any more and i can't say why
    -: he told me 'you never finish anything' and I believed him for years
    -: it was three minutes but for me it was whole hour
    -: You never have to apologise for being ill, I only wish I had known
    -: I think about everything you said and some of it was kind
    -: Something shifted after the good week and I can't find what
    -: I hate this, I hate that I miss you between sessions
    -: What you called me was a slur and you should know that
    -: I would like you to ask me again on thursday.
    """)
}
