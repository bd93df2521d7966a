/// Each pattern in the plainest words that people have for it.
enum PlainSentences {
  static let all = MirrorSentence.read(
    """
    you-always: Not a single week goes by without you being late
    you-always: You've never even tried to learn my kids' names
    you-always: In three years you haven't asked about my work, not once
    you-always: you forever cut me off when I talk about my brother
    you-always: It's always me who has to start
    you-always: You only ever talk about my childhood
    you-always: never do you let me finish a sentence
    every-time: Every single Thursday you start with the bill
    every-time: You interrupt me constantly
    every-time: each and every session you check your phone
    every-time: As soon as I cry you look at the clock, every time
    every-time: You keep doing it over and over again
    every-time: whenever I mention money you get stiff
    ruined: There is no way back from this
    ruined: Our work is ruined
    ruined: You've wrecked everything we built
    ruined: that's it, the whole therapy was for nothing
    ruined: nothing can repair this now
    ruined: it's all been for nothing
    ruined: Everything is broken between us
    not-care: It's clear that I don't matter to you
    not-care: To you I'm just another appointment
    not-care: You have never cared about me
    not-care: I'm only a paycheck to you
    not-care: you wouldn't even notice if I didn't come
    not-care: My pain means nothing to you
    not-care: you only care about the money
    not-care: You're only interested in your fee
    not-care: you weren't remotely interested in what I said
    you-think: You clearly think I'm making it all up
    you-think: you believe I'm exaggerating
    you-think: I know exactly what you think of me
    you-think: you've already decided that I'm the difficult one
    you-think: You think I can't change
    you-think: in your opinion I'm just lazy
    you-think: You must have thought I was pathetic
    you-think: you reckon im weak
    on-purpose: You deliberately changed the subject
    on-purpose: you did it to get a rise out of me
    on-purpose: You wanted to hurt me
    on-purpose: It was no accident that you forgot
    on-purpose: you were trying to make me cry
    on-purpose: you knew it would upset me and you did it anyway
    on-purpose: You're punishing me for missing the session
    on-purpose: your silence was meant to hurt me
    obviously: It's obvious you weren't listening
    obviously: You clearly forgot
    obviously: Anyone could see that you were bored
    obviously: No doubt you had something better to do
    on-purpose,obviously: It was clear from your face that you wanted me gone
    obviously: you obviously had no idea who I was talking about
    sick-of-me: You're fed up of hearing about it
    sick-of-me: you've had it up to here with me
    sick-of-me: I'm sure you're bored to death with my stories
    sick-of-me: You'd rather be anywhere else than with me
    sick-of-me: you can't wait for the hour to be over
    sick-of-me: You wish I would stop coming
    sick-of-me: You've grown tired of me
    made-me: You made me feel ashamed
    made-me: you make me feel stupid
    made-me: You made me cry in front of the receptionist
    made-me: What you did made me feel worthless
    made-me: You have made me feel invisible
    made-me: you're making me feel crazy
    feel-that: I feel you don't listen
    feel-that: I feel like you don't want to work with me
    feel-that: I have the impression that you are bored
    feel-that: I felt like you were talking to somebody else
    feel-that: I get the sense you're just going through the motions
    feel-that: i feel as if you judge me
    label: You're a bully
    label: you are such a hypocrite
    label: You're a control freak with a notebook
    label: Your ego can't take it
    label: that's your own stuff, not mine
    label: You're being passive-aggressive
    label: You behave like a dictator
    you-are: You are so insensitive
    you-are: You've become really distant
    you-are: You're a terrible listener
    you-are: you were horrible to me on Monday
    you-are: That was so unprofessional of you
    you-are: You're not a good therapist
    you-are: How cold of you
    should: You shouldn't have said that
    should: You ought to know better
    should: you need to listen more
    should: You had no right to say that
    should: You must apologise
    should: It's your job to notice
    should: You're supposed to help me
    why-cant: Why don't you ever ask?
    why-cant: Why couldn't you just say you were sorry?
    why-cant: How could you forget?
    why-cant: what is your problem
    why-cant: Can't you just listen for once?
    if-you-cared: If you gave a damn, you would have called
    if-you-cared: If I meant anything to you, you'd remember
    if-you-cared: A good therapist would have noticed
    if-you-cared: Someone who cared would ask
    if-you-cared: If you really wanted to help me you'd answer
    everyone: All my friends say I should leave you
    everyone: Everybody agrees that it was wrong
    everyone: Even my husband says you went too far
    everyone: Anyone would be hurt by that
    everyone: people keep telling me you are no good
    everyone: nobody I know would put up with it
    other-therapist: My previous therapist always remembered
    other-therapist: the therapist I saw before was warmer
    other-therapist: your other clients probably get a smile
    other-therapist: With my last therapist that never happened
    other-therapist: I bet you don't do that to your other patients
    sorry-bother: I don't want to be a nuisance
    sorry-bother: Sorry for taking up so much space
    sorry-bother: I know you have more important things to do
    sorry-bother: Sorry to write again
    sorry-bother: I hope I'm not bothering you with this
    sorry-bother: sorry for the long message
    overreacting: Maybe I'm being oversensitive
    overreacting: I know I'm blowing this out of proportion
    overreacting: I'm making too big a deal of this
    overreacting: I tend to overreact
    overreacting: perhaps I read too much into it
    nothing: It's nothing really
    nothing: This is so stupid
    nothing: I feel silly writing this
    nothing: It's a ridiculous thing to be hurt by
    nothing: it was just a silly little thing
    nothing: it's not worth talking about
    my-fault: I'm the one who ruined it
    my-fault: It's my own fault
    my-fault: I only have myself to blame
    my-fault: I messed everything up
    my-fault: It's on me
    my-fault: The problem is me
    my-fault: I take full responsibility for what happened
    just-my: It's only my attachment issues
    just-my: That's just my trauma
    just-my: this is probably just my anxiety
    just-my: I know it's the BPD
    just-my: it's just how my depression works
    too-much: I'm such a burden
    too-much: I'm too needy
    too-much: I know I'm exhausting
    too-much: I'm a difficult patient
    too-much: I'm too much for everyone
    too-much: nobody could put up with me
    should-not-feel: I shouldn't feel this way
    should-not-feel: I've no right to complain
    should-not-feel: I shouldn't be so upset
    should-not-feel: It's selfish of me to be angry
    should-not-feel: I'm not supposed to feel this
    nothing-wrong: You didn't do anything wrong
    nothing-wrong: It's not your fault
    nothing-wrong: You couldn't have known
    nothing-wrong: I don't blame you at all
    nothing-wrong: it has nothing to do with you
    nothing-wrong: You were only trying to help
    ignore: Please ignore this
    ignore: Forget I wrote this
    ignore: Just delete this
    ignore: pay no attention to this
    ignore: you can throw this away
    ignore: don't take this seriously
    stacked: I think maybe I was a bit hurt, I guess
    stacked: it was kind of, sort of, a little painful maybe
    stacked: I suppose it might perhaps have been me
    just: I just wanted to ask
    just: I just think it's sad
    just: just wanted to check in
    just: I was just wondering
    just: I just need you to know
    makes-sense: I hope this makes sense
    makes-sense: Does this make sense?
    makes-sense: Sorry if this is confusing
    makes-sense: if you know what I mean
    makes-sense: I'm probably not explaining this well
    have-time: If you get a chance
    have-time: whenever you have a minute
    have-time: only if you have the time
    have-time: no pressure, but could we talk
    have-time: if it's not too much trouble
    whatever: Whatever. It doesn't matter.
    whatever: forget about it
    whatever: never mind
    whatever: oh well, doesn't matter
    whatever: let's just drop it
    done: I'm done with therapy
    done: I quit
    done: I can't do this anymore
    done: I won't be coming back
    done: I'm out
    done: I've had enough of this
    done: this was my last session
    leave-anyway: You're going to leave me
    leave-anyway: You'll abandon me like everyone else
    leave-anyway: Eventually you'll give up on me
    leave-anyway: I know you'll drop me
    leave-anyway: You'll get rid of me sooner or later
    leave-anyway: everyone leaves, you will too
    """)
}
