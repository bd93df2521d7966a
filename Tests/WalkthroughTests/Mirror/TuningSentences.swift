/// Sentences as people write them, half of which must be left alone. The mirror is tuned to these;
/// `HeldOutSentences` says what that is worth.
enum TuningSentences {
  static let all = MirrorSentence.read(toNudge) + MirrorSentence.read(toLeaveAlone)

  private static let toNudge = """
    you-always: you always change the topic when it gets about you
    you-always: You are always late and then we end on time anyway
    every-time: Every time I cry you hand me the tissues and look away.
    every-time: you are constantly checking your watch and I cant concentrate then
    ruined: everything's ruined now, two years for nothing
    ruined: I think you have destroyed everything we built up
    not-care: You don't care.
    not-care: You really couldn't care less what happens to me after 4pm
    you-think: You think I'm lazy and you are too polite for saying it
    you-think: i can tell u think im a hopeless case
    on-purpose: You cancelled on purpose because I was angry the week before
    on-purpose: I thought about it for days and i believe you wanted to hurt me
    obviously: You clearly hadn't read my email
    not-care,obviously: well obviously it didn't matter to you that I drove an hour
    sick-of-me: I bet you are tired of me and my same old story
    sick-of-me: your fed up with me, I saw your face
    made-me: You made me feel so stupid in front of the trainee
    made-me: the way you said it makes me feel like a burden, you make me feel crazy
    feel-that: I feel that you have not understood what the move means for me
    feel-that: i feel like you are reading from a book with me
    label: This is your countertransference and not my problem
    label: I looked it up and you're a textbook narcissist, sorry but its true
    you-are: You are so unprofessional, who eats lunch in a session
    you-are: you're cold and I leave colder than I came
    should: You should know by now that I cant answer why questions
    should: You have to tell me before you move the furniture
    why-cant: Why can't you just say sorry like a normal person
    why-cant: why dont you ever ask me about him
    if-you-cared: if you cared at all, you'd answer messages
    if-you-cared: If I mattered to you you would remember her name
    everyone: Everyone says you are bad for me
    everyone: all my friends think I should of left months ago
    other-therapist: My last therapist never looked at her phone
    other-therapist: you probably dont forget what your other clients tell you
    sorry-bother: I'm so sorry for bothering you again
    sorry-bother: I dont want to waste your time with this but last week hurt
    overreacting: I'm probably overreacting about the shoes
    overreacting: I know I am being too sensitive, still it stung when you yawned
    nothing: It's nothing really, I only wanted to say that I went home and cried
    nothing: this is stupid but the new picture on your wall scared me
    my-fault: Its all my fault, I should have said something earlier
    my-fault: I blame myself for it, I ruin every relationship i have
    just-my: Thats just my attachment stuff, you can probably see it
    just-my: it's only my trauma talking when I say I was scared of you
    too-much: I'm too much. I know.
    too-much: I know im a lot and that there are people with real problems
    should-not-feel: I shouldn't be angry about it
    should-not-feel: I have no right to feel hurt by a haircut comment
    sorries: Sorry. I know it is late, sorry. I'm sorry for how I left on Tuesday
    nothing-wrong: You did nothing wrong, it is how I am
    ignore: Just ignore me I'm tired
    ignore: you can delete this, I don't know why i wrote it
    stacked: I guess I was maybe kind of hurt when you laughed
    stacked: perhaps it was sort of a bit lonely in there, I suppose
    just: I just wanted to say that the ending hurt
    just: I just think that it would of been kinder to wait
    makes-sense: When you looked at the clock I disappeared, if that makes sense
    makes-sense: it was like the room got longer. does that make any sense? sorry I cant explain it better
    have-time: if you have time could we talk about what happend on tuesday
    have-time: only if it isn't too much trouble, could you say something about the letter
    whatever: I was hoping you would ask but whatever.
    whatever: oh forget it, it doesn't matter
    done: I'm done with this
    done: i am so done, I won't come on Thursday
    leave-anyway: you'll leave anyway, everybody does
    leave-anyway: One day you are going to get rid of me too
    no-ask: On Tuesday you looked at the clock while I was telling you about my sister and I stopped talking. I went home and did not sleep. I have been going over it the whole week and I feel small and far away from you and also angry. I did not know that I could be that angry about a clock.
    """

  private static let toLeaveAlone = """
    -: I am so angry with you I could scream
    -: I'm furious.
    -: fuck you for forgetting, honestly
    -: That was a shitty thing to say to someone who just lost her dad.
    -: I'm pissed off and I've been pissed off since Tuesday
    -: I hated you for about three days
    -: I felt abandoned when you went away
    -: I felt judged, and then I felt ashamed of feeling judged.
    -: You dismissed me in front of my husband.
    -: It felt like a betrayal
    -: I felt rejected when you moved my hour without asking
    -: That was abusive and I won't call it anything else
    -: I don't feel safe with you
    -: You are gaslighting me again, you always do this
    -: What you did was abuse.
    -: I just don't trust you
    -: i just dont trust you anymore and I dont know why
    -: I don't trust you.
    -: Me I be sitting there and you be talking about breathing
    -: I were that upset I couldn't find me car after
    -: She dont never listen to nobody, my mam, and I thought you was different
    -: I have much pain since the last hour and I not know how say it in english
    -: Since two weeks I am feeling always like behind a glass
    -: I am not agree with what you have told about my father
    -: You said "you always push people away" and then the hour was over
    -: you told me «you are too much» when I was nineteen, no, not you, the other one
    -: My mother's sentence was „you never think of anyone but yourself“.
    -: ‘You should be over it by now’ is what I heard, even if you did not say it like that
    -: She used to say you're overreacting, whatever happened
    -: you said I'm probably overreacting and that is the part that stays
    -: I can hear my dad saying it's all your fault
    -: When you said 'it's nothing' I wanted to walk out
    -: I don't know what I feel
    -: I don't know why it hit me so hard. It was a small thing.
    -: I can't name it, something is different since the break
    -: maybe it was the light
    -: Maybe I was tired, but the silence hurt.
    -: I guess I miss you
    -: Respected Doctor, if it is possible and you have time, kindly I request to speak with you maybe a little about the last session
    -: I beg your pardon for writing, with respect I would like perhaps maybe to ask for one more explanation if you have time
    -: Sorry for my English, I hope you maybe can understand kind of what I mean
    -: leave this as it is: you never listened, not once
    -: You made a joke about my accent, and that was racist
    -: you misgendered me and you should have noticed my face
    -: When you forgot her name I went quiet
    -: You looked at the clock three times.
    -: I'd like you to say what happened on your side
    -: Please don't explain me yet.
    -: could you call me on Friday, five minutes are enough
    -: I'm sorry that I shouted. I meant what I said, though.
    -: I always wait for the door to close before I breathe
    -: Everything about that room is different now
    -: My sister never visits. I never told you that.
    -: I just got home and I am still shaking
    -: We just sat there for ten minutes
    -: You were kind when my dog died and I remember that
    -: I think you meant well
    -: I think you're a good therapist and it still hurt
    -: You care about me, I do know that
    -: You should be able to hear it in my voice mail, I was crying
    -: I should have told you before the summer
    -: I have to leave at five on Thursday, is that ok
    -: Why can't I stop thinking about it?
    -: my friend is in therapy too and she told me to write this down
    -: I'm done with my exams so I can come mornings again
    -: Whatever you decide about the time, please tell me before Monday
    -: You forgot, and then you forgot that you forgot.
    -: The mess is not all my fault and not all yours
    -: The sound in the corridor was too much for me
    -: if it makes sense for you we could meet an hour later
    -: no idea if you've read my mail
    -: You clearly said Tuesday, so I came on Tuesday
    """
}
