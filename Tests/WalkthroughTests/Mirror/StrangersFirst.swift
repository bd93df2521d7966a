/// Sentences by somebody who never saw the mirror or its file, half of which must be left alone. When phrases
/// had no families, of 160 to be nudged 95 were missed, one was nudged for something else, and
/// of 160 to be left alone eight were nudged. The file was written anew with these in sight.
enum StrangersFirst {
  static let all = MirrorSentence.read(
    """
    you-always: u literally never let me do the stuff u do urself
    you-always: Never you ask me how I am sleeping.
    you-always: There hasn't been a single session where you've asked what I needed.
    you-always: You always sit and are quiet like in church.
    you-always: You never fucking listen.
    every-time: Each session without exception you are looking at the computer.
    every-time: All the time you interrupt me when I arrive to the important part.
    every-time: Whenever I open my mouth you reach for that pen, without fail.
    every-time: Time after time you tell me to breathe when I want to talk.
    every-time: Each damn week you trot out that same line about my mother.
    ruined: Now whole thing is spoiled, all our two years of work is finished.
    ruined: It's all gone to shit now, the whole lot, three years down the drain.
    ruined: its all wrecked now like literally all of it
    ruined: Full therapy has become waste, nothing is remaining.
    ruined: The trust is totally destroyed, full stop, nothing left to save.
    not-care: It makes no difference to you whether I turn up or not.
    not-care: u dont give a toss about me
    not-care: What happens to me after four o'clock is of zero interest to you.
    not-care: u couldnt care less whether im there or not
    you-think: In your eyes I am one more over-educated woman who hides behind footnotes.
    you-think: You take me for a batty old woman.
    you-think: You think I am lazy student.
    you-think: You've got me down as a dinosaur.
    you-think: You are thinking I am bad mother.
    on-purpose: u did the shoe thing to wind me up
    on-purpose: You intended to confuse me when you moved the chairs.
    on-purpose: You left me hanging deliberately.
    on-purpose: You meant to punish me with that silence.
    on-purpose: You wanted to see me crawl.
    obviously: It was plain to see you'd not looked at my notes.
    obviously: Evidently you had already made up your mind before I sat down.
    obviously: Clearly the article on your desk interested you more than I did.
    obviously: It goes without saying that you were bored.
    sick-of-me: You have become fed up with me only.
    sick-of-me: you're tired of me by now.
    sick-of-me: ur so over me
    sick-of-me: You have reached your limit with me; I could hear it in your voice.
    sick-of-me: You can't wait to be rid of me on Thursdays.
    made-me: You made that I felt small like in the school.
    made-me: You made me feel like a suspect.
    made-me: You have made me to feel like a dog under the table.
    made-me: You made me feel a proper fool.
    feel-that: I feel that you privilege theory over the person sitting opposite you.
    feel-that: I feel that you don't listen me when I speak of my father.
    feel-that: I feel you are choosing the side of my parents.
    feel-that: I feel like you are laughing of me inside.
    feel-that: I feel that you already decided I am wrong.
    label: You're a control freak, that's what it is.
    label: You're a sadist with a diploma.
    label: You're one of those passive-aggressive types.
    label: You are having some superiority complex.
    label: That was your countertransference talking, not me.
    you-are: You're as cold as a morgue.
    you-are: ur so fake with that soft voice
    you-are: You were utterly unprofessional on Friday.
    you-are: ur honestly such a bad listener
    should: You need to give me 24 hours' notice of any change.
    should: You ought to have told me in September, not in the doorway.
    should: You have got to stop answering a question with a question.
    should: You must ring people back, it's basic manners.
    should: You're supposed to warn me before you change a rule.
    why-cant: like why cant u follow ur own rule for once
    why-cant: Why you cannot one time admit it like normal person?
    why-cant: How hard can it be for you to say one warm thing?
    why-cant: Why you will not tell me normal, in one sentence, what is going on?
    why-cant: Why the hell can't you own up to one mistake?
    if-you-cared: If you really cared of me, you will remember my daughter name.
    if-you-cared: A therapist who actually gave a damn would've picked up the phone.
    if-you-cared: If it mattered to you, you'd have noticed I'd gone white.
    if-you-cared: Had I been of any importance to you, you would have called on the Tuesday.
    if-you-cared: If you gave half a damn you'd laugh at least once.
    everyone: My whole family is telling that your behaviour was not right.
    everyone: Every single person I've told says you screwed up.
    everyone: everyone in my friend group thinks ur being weird about it
    everyone: All people in my office also are saying you behaved wrongly.
    everyone: Literally nobody I know would think that was OK.
    other-therapist: The counsellor I had before you used to answer the same evening.
    other-therapist: I'm certain your other patients are not kept standing in the corridor.
    other-therapist: With Joanna, the therapist I had before, I could ring any day.
    other-therapist: I dare say the others you see are not kept waiting.
    sorry-bother: Do forgive my intruding upon your Sunday with this.
    sorry-bother: I do hate to disturb you between appointments.
    sorry-bother: I am very sorry to take your precious time again.
    sorry-bother: Apologies for pestering you on your day off.
    sorry-bother: So sorry to trouble you at night.
    overreacting: I dare say I'm making a mountain out of a molehill here.
    overreacting: My reaction is probably out of proportion to a chair.
    overreacting: Likely I'm being far too sensitive about it.
    overreacting: I'm sure I'm dramatising; I do that.
    overreacting: Chances are I'm blowing it out of proportion.
    nothing: It's a daft wee thing, honestly.
    nothing: This is trivial, a rounding error.
    nothing: Honestly it's so petty, I'm cringing as I type.
    nothing: It's no big deal, truly.
    my-fault: Root cause of the whole failure: me, one hundred percent.
    my-fault: it's all on me, i broke it.
    my-fault: The fault lies with me and me alone.
    my-fault: I calculated it: the responsibility is mine in full.
    my-fault: I've only myself to blame for how it went between us.
    just-my: It is only my borderline speaking, nothing more.
    just-my: This is nothing but my anxious attachment firing.
    just-my: It is my illness only, not real thing between us.
    just-my: It'll be nothing but my abandonment issues, as they call it.
    too-much: I know I am very troublesome client, I need more than a person can give.
    too-much: I am too intense for anybody, also for you.
    too-much: I'm a handful, nobody can carry the lot of me.
    too-much: I know that I am heavy, I tire to everybody with my things.
    too-much: I'm a whole circus, way more than one person can put up with.
    should-not-feel: A man my age has no business getting upset about a clock.
    should-not-feel: I've got no right to be this pissed off, but here we are.
    should-not-feel: I've no cause to be hurt by it.
    should-not-feel: As eldest son I must not be having such feelings.
    should-not-feel: I've got no right to be jealous of your holiday.
    sorries: Sorry, sorry, I know it's late, and sorry this is so long.
    sorries: sorry for the essay, sorry for swearing on monday, im really sorry man
    sorries: Sorry for the voice note, so sorry for crying in it, and sorry for this message too.
    sorries: sry sry sry for the wall of text
    nothing-wrong: You handled it flawlessly; there was no error on your end.
    nothing-wrong: No blame attaches to you, dear; you behaved perfectly.
    nothing-wrong: There is nothing you could have done better.
    nothing-wrong: You're in the clear, you did everything by the book.
    nothing-wrong: Don't think for a second you made a mistake, because you didn't.
    ignore: honestly u can bin this text
    ignore: Please disregard this message.
    ignore: Please don't take any notice of this email.
    ignore: Consider this email unsent.
    ignore: Delete this without reading it, I mean it.
    stacked: Maybe I guess it is perhaps a little bit kind of far between us.
    stacked: I guess it's sort of maybe a trust thing, I think?
    stacked: Suppose I'm kind of thinking maybe it might be us.
    stacked: It's possibly, I suppose, sort of a disappointment, maybe.
    stacked: I dunno, I guess it's maybe sorta kinda about my dad.
    just: I am just wanting to tell you one thing about Monday.
    just: i just wanted to say i'm not really there lately
    just: i just need u to know it hurt
    just: I just want to point out that you moved the lamp.
    just: I just thought I'd tell you why I went silent.
    makes-sense: I hope that's not too muddled to follow?
    makes-sense: Am I making any sense here?
    makes-sense: Not sure if any of that is understandable lol
    makes-sense: I do hope you can follow my ramblings.
    have-time: Should there happen to be a spare moment on Thursday, we might return to it.
    have-time: If you will have five free minutes, we could speak of this.
    have-time: If you are not too busy next week, may I talk about this?
    have-time: If you are having a little moment, I want to talk about the door.
    have-time: When you have nothing more important, please give me few minutes.
    whatever: Ah, never mind, it doesn't matter.
    whatever: It does not matter any more, cancel that thought.
    whatever: Och, forget I spoke.
    whatever: Oh, let's not; who cares, really.
    whatever: Anyway, whatever, not important.
    done: That's me finished, I'm not coming back to that room.
    done: yeah nah im out, delete my slot
    done: I am through with this.
    done: gg, i quit therapy
    leave-anyway: Statistically you'll drop me within six months, as they all have.
    leave-anyway: you'll go too in the end.
    leave-anyway: You will refer me on eventually, so why pretend.
    leave-anyway: At some point you will discharge me; it is only a question of the date.
    leave-anyway: You'll be gone before long, same as the rest of them.

    -: i just got my phone back from repair so thats why im late answering
    -: my dad always takes his shoes off at the door
    -: i was SO mad i kicked the bus stop
    -: u said "no shoes off in here please" in march, thats word for word
    -: I should be home by six, if you want to ring.
    -: My wife always said I bottle things up.
    -: I felt brushed off when you looked at the clock.
    -: I'm fine with the new fee.
    -: Kindly tell me, if it is possible for you, whether Monday timing is same or not.
    -: My mother-in-law never knocks on my door.
    -: You asked if my marriage was "forced", and it is hurting me as an Indian woman.
    -: I am not knowing why I cried.
    -: The session should end at 16:50 according to the calendar invite.
    -: Nothing: no anger, no sadness, flat line.
    -: I don't know what triggered it; I checked the dates and found no event.
    -: The door sensor always beeps when I come in.
    -: I have never been able to weep in front of a colleague.
    -: Clearly labelled categories have been my refuge since graduate school.
    -: I note that I felt condescended to.
    -: Perhaps we could begin with silence on Thursday.
    -: You said "Chinese people don't show feelings", and I felt very insulted.
    -: My father always speak with loud voice, it is normal in our home.
    -: Excuse me, may I ask if next Tuesday is still convenient for you?
    -: I not know the English word for this feeling.
    -: I just came off a night shift, so bear with the spelling.
    -: I was raging, and I still am.
    -: Patients always ask me for the therapist, as if I'd know.
    -: You never charged me for the one I missed, and I was grateful.
    -: Sorry I was ten minutes late on Tuesday.
    -: I was so sorry to hear about your dad.
    -: My flatmate said "you're overreacting" and I hung up on her.
    -: I felt abandoned when the door closed.
    -: In Poland we always take shoes off, so for me it is not small.
    -: I am angry, cholera jasna, very angry.
    -: You said: "It's all your fault", or I heard it so.
    -: Could you please maybe write me which day you are back?
    -: The chairs are always 1.5 metres apart.
    -: You have to press the buzzer twice, because once does not work.
    -: When you say "fine", I do not know which of three meanings you mean.
    -: You told me to look at your eyes, and I am autistic, and it hurts.
    -: I'm furious, absolutely fucking furious.
    -: You cancelled by text forty minutes before the session.
    -: My ex was a narcissist and a liar, and I've had my fill of that.
    -: Fuck this week.
    -: i don't feel anything about it.
    -: everything is grey and far away, and i don't know since when.
    -: you called me "she" three times on thursday. i'm not.
    -: i sleep fine, i eat fine, i am not here.
    -: I should be glad of a short reply.
    -: My late husband never raised his voice.
    -: I felt judged when you laughed.
    -: Just before the hour was up, the telephone rang.
    -: My mother always told to me "you are too much, Diego".
    -: I don't know how to say this in English.
    -: Last week you corrected my accent in front of the receptionist.
    -: I am with much anger since Tuesday.
    -: If the train is late I should still make it by ten past.
    -: Maybe the data are too few; two sessions is not a trend.
    -: I felt analysed, not met.
    -: Your invoice should say 50 minutes, and it says 60.
    -: im done with exams on friday so i can do afternoons
    -: my coach always goes "ur never on time" and it stings
    -: that comment about my "type of area" was racist tbh
    -: i froze. dunno why.
    -: You asked whether my husband "lets" me come.
    -: I do not owe anyone a lecture on hijab.
    -: I pray at one, so I should be free from half past.
    -: I am angry, and I intend to stay angry until we have spoken.
    -: I just don't trust you.
    -: Nothing happened that I can name.
    -: It was always raining on our Tuesdays.
    -: Part of me missed you all week.
    -: The dog was sick, so I'm sorry, I had to ring off early.
    -: I never slept on Sunday.
    -: My father would ignore us bairns for days.
    -: I'll be fine for Wednesday at two.
    -: i just got home
    -: everyone says hi btw, even my brother
    -: u said "calm down" and i wanted to scream
    -: idk what changed, i looked and looked
    -: I paid the March invoice on the 3rd, so that should be settled.
    -: I was nodding along and was not fine.
    -: I'm not saying you meant it, and it hurt.
    -: Maybe we can look at the fee in June.
    -: Would it perhaps be okay to ask you for a short answer?
    -: My roommate always turn off the heater.
    -: You mixed my name with other Asian client.
    -: I feel lonely after our session.
    -: You never get used to that noise.
    -: On that ward they have to check on you on the hour.
    -: My sergeant used to say "you should be tougher".
    -: I'm bloody livid.
    -: You said I was "so articulate", and I know what that word is for.
    -: Every time I walk past the hospital chapel I think of my aunt.
    -: I felt patronised.
    -: I do not know yet what I want from you.
    -: My old therapist moved to Leeds in 2021.
    -: My mum says sorry to the cat, sorry to the bins, sorry to the postman.
    -: Maybe Thursday?
    -: I felt left when you looked away.
    -: My back is always hurting in the winter.
    -: I don't know what this feeling is called.
    -: My brother, he is a psychopath, I tell you.
    -: You have to turn the key two times, so I was late.
    -: I talk about it beautifully and feel nothing.
    -: I don't feel connected, and I can't tell whose it is.
    -: There was a silly song on the radio as I drove to you.
    -: Are you finding it hard too?
    -: Please do the needful and confirm Saturday slot.
    -: My boss is always shouting in meetings.
    -: I was feeling insulted when you joked about arranged marriage.
    -: Sir, I may kindly be excused if my English is not proper.
    -: The lamp was always on the left.
    -: I need the same chair each time, because I am autistic, and you called that "rigid".
    -: I do not know if I am sad or tired.
    -: It is too much information at once when the window is open.
    -: You should find the form in the envelope.
    -: I never cried at my mother's funeral.
    -: The way you said it, I felt ticked off like a schoolboy.
    -: I'm not angry with you, I'm angry with the clinic.
    -: My daughter always comes with me on the bus.
    -: You told that people from my country are "so passionate", and I did not like.
    -: I am sorry for my English.
    -: With much respect, could I ask if we can maybe change the hour?
    -: Everyone says "ask for what you need" in the waiting-room leaflets.
    -: Perhaps you could tell me how it was on your side.
    -: I felt betrayed when the letter went to my GP.
    -: I've just signed a new lease, so Mondays are out.
    -: im done at work at 5
    -: whatever game he plays my brother always wins
    -: u used my old name twice and im trans and it wrecked my week
    -: idk man, it went quiet in my head
    -: If you have time off at Easter, please give me the dates.
    -: I have always kept a diary.
    -: No reply needed.
    -: My neighbour told me "you'll get over it", and I shut the door on her.
    -: I hate this, I hate Thursdays, I hate that grey carpet.
    -: What you said about my weight was abusive.
    -: I slammed your door and I meant it.
    -: I am so angry that I can't eat.
    -: Handover should've finished at eight, it finished at nine.
    -: Forget-me-nots were on your windowsill, and I looked at those.
    -: I never told you about my nan.
    -: I felt unimportant when you checked your phone.
    -: I just pushed a release, so my brain is soup.
    -: Every time the build breaks I get the same knot in my stomach.
    -: I can't tell if this is about you or about me.
    -: You asked for an example, so: 14 May, 10:20, you said "let's move on".
    -: My son said it was all my fault that the dog ran off.
    -: You made me a cup of tea in April, and I think of it.
    -: I'd like us to look at both sides of it.
    -: The bus never comes on time, so I leave at nine.
    -: You asked if I eat dog, as joke, and I could not speak after.
    -: In hospital we always wash hands two times.
    -: Maybe you are right about sleep.
    -: I am not good to say anger, but I am angry.
    -: I joke so that nobody looks.
    -: My dad would go "whatever, forget it" and leave the table.
    -: You think out loud sometimes, and I like it.
    -: I was fine till the lift doors closed.
    """)
}
