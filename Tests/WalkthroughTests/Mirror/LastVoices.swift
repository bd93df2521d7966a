/// The last that was written, short and plain. At the first look, of 63 to be nudged seven were
/// missed, one of which was nudged for something else that is as good; of 63 to be left alone two
/// were nudged.
enum LastVoices {
  static let all = MirrorSentence.read(
    """
    you-always: Not even once have you asked what I would like to work on.
    you-always: You never look at me when I say her name.
    every-time: You say you're sorry and then do it again, every single week.
    every-time: Each time I get close to it you hand me the tissues and change the topic.
    ruined: You've wrecked what we had.
    ruined: It's all pointless now.
    not-care: You couldn't care less about my art.
    not-care: I'm only a case number to you.
    you-think: You think I'm exaggerating about my boss.
    you-think: You must think I am an idiot.
    on-purpose: You ignored me deliberately.
    on-purpose: I think you wanted to get back at me for cancelling.
    obviously: You obviously hadn't slept.
    obviously: Clearly you had better things to do.
    sick-of-me: You're getting tired of me, I can feel it.
    sick-of-me: You can't stand my crying.
    made-me: You make me feel like I have to perform.
    made-me: It was you who made me feel ashamed of my body.
    feel-that,you-always: I feel like you never believed me.
    feel-that: I feel as though you talk to me from a book.
    label: What a hypocrite you are.
    label: You are so narcissistic.
    you-are: You are lazy and you don't prepare.
    you-are: That was really insensitive of you.
    should: You have to understand that I was six.
    should: You shouldn't have said that about my father.
    why-cant: Why won't you just tell me?
    why-cant: How dare you bring up the money?
    if-you-cared: If you gave a damn you'd have read it.
    if-you-cared: If I really mattered you would not have double booked me.
    everyone: Everyone I know thinks it's weird.
    everyone: My boyfriend says you're manipulating me.
    other-therapist: My last counsellor always remembered.
    other-therapist: Do you also yawn with your other clients?
    sorry-bother: Sorry to disturb you so late.
    sorry-bother: I don't mean to take up your free time.
    overreacting: I'm sure I'm making too much of it.
    overreacting: I always overreact, my mother says.
    nothing: It's a stupid thing to be upset about.
    nothing: It was nothing, really.
    my-fault: It's my own fault that I couldn't speak.
    my-fault: I always ruin everything.
    just-my: It's my PTSD again, it isn't you.
    just-my: That was just my inner child having a tantrum.
    too-much: I'm a lot to handle.
    too-much: I'm too complicated.
    should-not-feel: I know I shouldn't be hurt by this.
    should-not-feel: I have no reason to be angry with you.
    nothing-wrong: You couldn't do anything right with me that day, it wasn't your fault.
    nothing-wrong: You did nothing wrong on Tuesday.
    ignore: Feel free to delete this.
    ignore: Don't worry about answering.
    stacked: Maybe it's sort of possible that I was a bit hurt.
    just: I just feel that it matters.
    makes-sense: I hope that was understandable.
    makes-sense: If that makes any sense.
    have-time: If there is a moment at the end, I'd like to ask about it.
    have-time: When you get a minute, could you read it?
    whatever: Oh whatever, forget about it.
    done: I've had enough of therapy.
    done: I am never coming back.
    leave-anyway: You'll end up leaving too.
    leave-anyway: I know you are going to send me away.

    -: I never thought I would write this.
    -: We always end with the same words.
    -: You never laughed at me.
    -: Each time it was raining.
    -: It was a waste of paper.
    -: I lost my keys and my nerve.
    -: My boss doesn't care.
    -: I care.
    -: You think before you speak.
    -: I told you what I think.
    -: She hurt me on purpose.
    -: I wanted to hurt him.
    -: Clearly, I need sleep.
    -: I am tired of hiding.
    -: You were sick on Tuesday.
    -: The song made me cry.
    -: You made me laugh on Tuesday.
    -: I feel like I lost you.
    -: I feel that this is the right place.
    -: I was a coward.
    -: My ex was manipulative.
    -: Your hands were shaking.
    -: It was a cold day.
    -: I should sleep.
    -: You have to be at the station by six, you said.
    -: Do I need to bring anything?
    -: Why did we stop?
    -: Why is it so quiet in your building?
    -: If you say so, I believe it.
    -: If I come at five, is the door open?
    -: Everyone was wet.
    -: People were waiting.
    -: My last session was hard.
    -: Another woman opened the door.
    -: Sorry about the coffee stain.
    -: I am sorry you were ill.
    -: I reacted too late.
    -: He overreacted.
    -: It is nothing like last year.
    -: Nothing was said.
    -: Whose fault is it?
    -: It is not my fault.
    -: My brain scan was fine.
    -: My mother's depression came back.
    -: It was too much sugar.
    -: I carry a lot.
    -: I had no right of way.
    -: I should not drive.
    -: Sorry, and thank you.
    -: You did something new.
    -: You are wrong about the date.
    -: I ignored it.
    -: Delete my number if you like.
    -: Maybe tomorrow.
    -: I just arrived.
    -: Does Thursday make sense?
    -: Do you have time on Friday?
    -: It doesn't matter which chair.
    -: I am done packing.
    -: I quit my job.
    -: You will leave on the fourth, right?
    -: You left at six.
    -: Will you stay in this town?
    """)
}
