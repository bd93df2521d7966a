/// More of what `OtherVoices` has. At the first look at `plain`, of 170 in plain words 30 were
/// missed, four of which were nudged for something else that is as good; one was better left alone
/// after all. At the first look at `letters`, of 69 to be nudged eight were missed, and of 68 to be
/// left alone three were nudged.
enum MoreVoices {
  static let all = plain + letters

  private static let plain = MirrorSentence.read(
    """
    you-always: You have not asked about my son even one time.
    you-always: Not a single time did you write it down.
    you-always: You never listen to the end of what I say.
    you-always: It is always about your rules.
    you-always: You are never on my side.
    every-time: You do that every time.
    every-time: Every week it's the same speech from you.
    every-time,you-always: You're always interrupting, all the time, non stop.
    every-time: Whenever I bring up sex you change the subject.
    every-time: No matter what I say, you look at the clock.
    ruined: You have destroyed my trust completely.
    ruined: Now it is all for nothing.
    ruined: There is nothing left between us.
    ruined: Two years of work down the drain.
    ruined: It can never be the way it was.
    not-care: You have no interest in my life.
    not-care: I mean nothing to you.
    not-care: You only care about being paid.
    not-care: It makes no difference to you if I come or not.
    not-care: You don't even like me.
    you-think: You probably think I'm crazy.
    you-think: You think I do this for attention.
    you-think: I know what you're thinking: there she goes again.
    you-think: You've made up your mind about me.
    you-think: In your mind I am the problem patient.
    on-purpose: You did that to punish me.
    on-purpose: You said it just to hurt me.
    on-purpose: That was no accident.
    on-purpose: You wanted me to feel bad.
    on-purpose: You enjoyed seeing me squirm.
    obviously: Obviously I am not important enough.
    obviously: It's obvious that you forgot.
    obviously: You clearly have a favourite.
    obviously: Of course you didn't read it, that's clear as day.
    obviously: It was obvious to everyone in the room that you were annoyed.
    sick-of-me: You're bored of me.
    sick-of-me: I bet you can't wait to get rid of me.
    sick-of-me: You were relieved when I cancelled.
    sick-of-me: You must be sick of my stories by now.
    sick-of-me: You'd rather be anywhere else.
    made-me: You make me feel worthless.
    made-me: You made me lie to my wife.
    made-me: Your silence makes me anxious.
    made-me: You've made me doubt everything.
    made-me: You are the reason I can't sleep.
    feel-that: I feel like you're hiding something.
    feel-that,sick-of-me: I feel that you've given up on me.
    feel-that,you-think: I felt you were laughing at me.
    feel-that: I get the sense you don't believe me.
    label: You're a narcissist.
    label: That is your ego speaking.
    label: You have a god complex.
    label: You're so passive aggressive.
    label: You are acting like a dictator.
    you-are: You're cold.
    you-are: You are a terrible listener.
    you-are: You've been really distant and dismissive.
    you-are: You have no heart.
    you-are: You are unprofessional and it shows.
    should: You should apologise.
    should: You have to give me a straight answer.
    should: You need to be on time from now on.
    should: You ought to know better.
    should: I expect you to answer my messages.
    why-cant: Why can't you just say sorry?
    why-cant: Why didn't you call?
    why-cant: How could you forget that?
    why-cant: What's wrong with you?
    why-cant: How hard can it be to remember a name?
    if-you-cared: If you cared even a little, you would have asked.
    if-you-cared: If you were a real therapist you'd know what to do.
    if-you-cared: If you understood me you wouldn't have said that.
    if-you-cared: Someone who cares would have called.
    if-you-cared: If it mattered to you, you'd remember it.
    everyone: Everybody says you're wrong for me.
    everyone: My mum thinks you're unprofessional too.
    everyone: All my friends agree that this is weird.
    everyone: Nobody would accept that.
    everyone: My sister says a good therapist wouldn't do that.
    other-therapist: My old therapist never did that.
    other-therapist: The therapist I had before you answered emails.
    other-therapist: I bet you don't do this to your other clients.
    other-therapist: My ex-therapist would have understood.
    other-therapist: Other therapists give you a summary.
    sorry-bother: Sorry to bother you again.
    sorry-bother: I don't want to take up too much of your time.
    sorry-bother: Apologies for the long email.
    sorry-bother: I know you're very busy.
    sorry-bother: I hope it's okay that I write to you.
    overreacting: I'm probably overreacting.
    overreacting: Maybe I'm too sensitive.
    overreacting: I know I'm being dramatic.
    overreacting: I may be making a big deal out of nothing.
    overreacting: I probably read too much into it.
    nothing: It's nothing really.
    nothing: It's such a small thing.
    nothing: I know this is stupid.
    nothing: It's not a big deal.
    nothing: It's silly, but I cried.
    my-fault: It's all my fault.
    my-fault: I messed everything up.
    my-fault: I'm the problem here.
    my-fault: I blame myself for all of this.
    my-fault: I am the one who ruined it.
    just-my: It's just my anxiety.
    just-my: That's my borderline speaking.
    just-my: Probably just my attachment stuff.
    just-my: This is only transference, I know.
    just-my: I guess it's my trauma again.
    too-much: I'm too much.
    too-much: I'm a burden.
    too-much: I know I'm hard to deal with.
    too-much: I must be exhausting for you.
    too-much: Nobody can put up with me.
    should-not-feel: I shouldn't feel this way.
    should-not-feel: I have no right to complain.
    should-not-feel: I know I shouldn't be angry.
    should-not-feel: It's wrong to feel like this about a therapist.
    should-not-feel: I shouldn't miss you.
    sorries: Sorry, sorry, sorry.
    sorries,sorry-bother: I'm sorry for writing, sorry for crying, and sorry for being late.
    sorries: Sorry I called. I am sorry if it was late. Sorry again.
    sorries: I am sorry, so sorry, really sorry.
    sorries: Sorry about the mess, sorry about the noise, sorry about me.
    nothing-wrong: You did nothing wrong.
    nothing-wrong: It's not your fault at all.
    nothing-wrong: You were only doing your job.
    nothing-wrong: I don't blame you for anything.
    nothing-wrong: It has nothing to do with you.
    ignore: Just ignore this message.
    ignore: You don't have to answer this, just delete it.
    ignore: Forget this email.
    ignore: Please ignore what I wrote yesterday.
    ignore: You can throw this away.
    stacked: Maybe I was kind of a bit upset, I guess.
    stacked: I think perhaps it was sort of too early, maybe.
    stacked: It might possibly be a little bit my wish, I suppose.
    stacked: I guess I sort of felt maybe left out.
    stacked: I suppose it was somehow kind of strange.
    just: I just wanted to say thanks and that it hurt.
    just: I'm just asking if we can talk.
    just: I just think it was unfair.
    just: I was just wondering what you meant.
    just: I just hoped you would notice.
    makes-sense: I hope this makes sense.
    makes-sense: Does that make sense?
    makes-sense: Sorry if this is confusing.
    makes-sense: I don't know if I'm making sense.
    makes-sense: I'm not explaining this well.
    have-time: If you have time, could we talk?
    have-time: When you have a moment, please read this.
    have-time: Only if it's not too much trouble.
    have-time: Whenever you have time.
    have-time: If it's okay with you, I'd like to talk about it.
    whatever: Never mind.
    whatever: Whatever, it doesn't matter.
    whatever: Forget it.
    whatever,nothing: It's not important.
    whatever: Forget what I said.
    done: I'm done with this.
    done: I can't do this anymore.
    done: I quit therapy.
    done: This was our last session.
    done: I won't come back.
    leave-anyway: You'll leave me like everyone else.
    leave-anyway: You are going to drop me anyway.
    leave-anyway: One day you will leave too.
    leave-anyway: It's only a matter of time until you give up on me.
    leave-anyway: You'll get tired of me and stop seeing me.

    -: It feels like you don't want me there.
    """)

  private static let letters = MirrorSentence.read(
    """
    you-always: In all this time you've never told me what you actually think of me.
    you-always: You always change the day at the last minute and I have to beg my boss.
    you-always,why-cant: Why is it that you never remember, and I always have to start from zero.
    every-time: Each time I start on the miscarriage you glance at the little clock.
    every-time: You are constantly telling me what other people would do.
    ruined: I loved coming to you and now everything about it is spoiled.
    ruined: The safe feeling I had in that room is gone and nothing will bring it back.
    not-care: I don't think you give a toss what happens to me after five o'clock.
    not-care: My pain is just another hour for you.
    you-think: I bet you think I'm one of those women who cry about everything.
    you-think: You see me as weak, that is plain from the way you talk.
    on-purpose: You left the door open on purpose so that the others could hear.
    on-purpose: I am sure you meant to embarrass me in front of the trainee.
    obviously: It is obvious that you had something better to do that day.
    obviously: You were clearly not listening when I told you about the letter from court.
    sick-of-me: You sounded so fed up with me on the phone.
    sick-of-me: I suppose you are sick and tired of hearing the same story from me.
    made-me: The way you sighed made me feel like the biggest idiot.
    made-me: You made me feel guilty for being ill.
    feel-that: I feel as if you are just waiting for the hour to be over.
    feel-that: I feel like you don't really want to know about the bad days.
    label: Forgive me, but you are a control freak about the chairs.
    label: I read up on it and this is classic narcissism on your side.
    you-are: You were cruel, there is no other word for it.
    you-are: You're so judgmental about my drinking.
    should: You should have stopped me when you saw I was shaking.
    should: You must give me at least a week's notice before you go away.
    why-cant: Why couldn't you have told me that before I paid for the course?
    why-cant: Why do you never answer the question I ask?
    if-you-cared: If you really wanted to help me you would let me email you.
    if-you-cared: Anyone who cared would have checked whether I got home.
    everyone: My wife and my GP both say that you are going about this wrong.
    everyone: Everyone in my group thinks that what you did was strange.
    other-therapist: The woman I saw before you used to hug me at the end.
    other-therapist: You are surely not so strict with your other patients.
    sorry-bother: I am sorry to trouble you with this, you have enough on your plate.
    sorry-bother: I hate bothering you between sessions.
    overreacting: Perhaps I am overreacting, my husband says I do that.
    overreacting: I'm most likely being oversensitive again.
    nothing: It was only a small remark and it is ridiculous that I still think of it.
    nothing: It's really not worth mentioning, but you forgot my birthday.
    my-fault: If I had not been late none of this would have happened, so it's my own fault.
    my-fault: I have ruined everything between us with that email.
    just-my: My psychiatrist would call it my attachment disorder, and I suppose it is just that.
    just-my: It's only my depression that makes me see it like this.
    too-much: I'm too difficult, I wear people out.
    too-much: I am such hard work, I don't know how you do it.
    should-not-feel: I should not be angry with somebody who is trying to help me.
    should-not-feel: I have no right to want more than you already give.
    sorries: I'm sorry that this is so long, sorry for the tears, and sorry that I can't say it to your face.
    sorries: Sorry. I mean it, sorry. I am so sorry.
    nothing-wrong: You have done nothing wrong, I only want to explain.
    nothing-wrong: None of this is your fault and I don't want you to feel bad.
    ignore: If this is too much, please just delete it and we never speak of it.
    ignore: You can ignore everything I wrote above.
    stacked: I guess it was maybe sort of hard for me that you laughed.
    stacked: Perhaps I was possibly a bit jealous, I suppose.
    just: I just wanted you to know that I cried in the car.
    just: I was just thinking that it might be good to talk about the letter.
    makes-sense: I'm not sure that I am making much sense, it's two in the morning.
    makes-sense: I hope you understand what I mean, my head is a mess.
    have-time: If we have a minute left on Thursday I'd like to come back to it.
    have-time: Only if you have the energy, of course.
    whatever: Anyway, forget it, it doesn't matter.
    whatever: It hurt at the time, but whatever.
    done: I have thought about it and I am done with therapy.
    done: I don't think I'll be coming back.
    leave-anyway: You will get rid of me like all the others did.
    leave-anyway: Sooner or later you'll leave me too, they all do.

    -: I always bring my own water because of the taste.
    -: I have never been good at endings.
    -: Every Thursday morning I wake up with a stomach ache.
    -: Each of us said nothing for a while.
    -: My marriage broke down that winter, and you were there.
    -: After the fire there was nothing left of the house.
    -: I care about what you think of my work.
    -: It mattered to me that you waited.
    -: I wonder what you thought when I left.
    -: What do you think is going on between us?
    -: My son broke the window on purpose.
    -: I want to see if I can say it out loud.
    -: My voice was clearly shaking.
    -: It is not clear to me what we agreed.
    -: I am sick, so I can't come on Tuesday.
    -: I get tired of myself sometimes.
    -: The letter from the court made me panic.
    -: You made me a copy of the plan, and I lost it.
    -: I feel that we are both stuck.
    -: I feel like a child when I wait outside your door.
    -: I read an article about countertransference once and did not understand it.
    -: My uncle was a bully and a drinker.
    -: The water in your bathroom is cold.
    -: It was a cruel thing to hear on a Monday.
    -: Should I write to you before we meet?
    -: I have to tell you something about the medication.
    -: Why does it hurt so much?
    -: Could you tell me why you asked that?
    -: If I had known, I would have stayed at home.
    -: If you want we can start with the dream.
    -: Everyone in my family is quiet.
    -: My friends took me to the sea.
    -: My first therapist was my school counsellor, long before you, and she moved away.
    -: There was another person in the waiting room who cried.
    -: I am sorry that I threw the cushion.
    -: Thank you for letting me bother you with the forms, you were so patient.
    -: My reaction frightened me.
    -: It was a big reaction, and it was mine.
    -: It was a stupid accident with the bike.
    -: Something small can hurt a lot.
    -: We both had a part in it.
    -: I was at fault in the car accident.
    -: I live with depression, and Tuesday was something else.
    -: My panic attacks are better.
    -: The noise was too much for me.
    -: There is too much to tell.
    -: I have a right to my feelings, you taught me that.
    -: I am allowed to want things.
    -: You said sorry, and I did not know what to say.
    -: I said sorry to my sister.
    -: Was it my fault or yours or nobody's?
    -: I don't want to talk about fault at all.
    -: I ignored your call because I was asleep.
    -: Please don't ignore this.
    -: Maybe you could tell me more about it.
    -: I think I was sad.
    -: We had just begun when the alarm rang.
    -: Only just made it to the bus.
    -: I want to make sense of it with you.
    -: It makes sense that I was angry.
    -: We ran out of time.
    -: I had an hour to spare, so I walked.
    -: Whatever happens, I will keep the drawing.
    -: It matters, and I will not forget it.
    -: We were not done with that story.
    -: I finished the book you lent me.
    -: My cat left and came back.
    -: When you leave for the summer, who can I call?
    """)
}
