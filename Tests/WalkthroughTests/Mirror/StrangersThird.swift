/// Sentences by somebody who never saw the mirror or its file, half of which must be left alone, and further
/// from its words than the others. At the first, blind look, of 150 to be nudged 62 were missed and
/// two nudged for something else; of 150 to be left alone two were nudged. What carries further
/// than one sentence was learnt; ten are missed still, and stay so: nobody says them twice.
enum StrangersThird {
  static let all = MirrorSentence.read(
    """
    you-always: In eight months you have not once owned up to a cock-up of your own.
    you-always: You have never given me a direct answer about money.
    you-always: You always, always take the side of whoever isn't in the room.
    you-always: You never let me begin, never.
    you-always: It's forever me who opens the hard subject, never you.
    every-time: On every occasion when I ask for the agenda, you tell me to see what comes.
    every-time: You come constantly back to the marriage.
    every-time: You hand me parables non-stop, wolves and rivers and onions.
    every-time: evry bloody session you tell me to breath
    every-time: Each time that I cry, you look at the plant.
    ruined: its all wrecked now, all of it
    ruined: Now it's spoilt, the lot of it.
    ruined: Well, that's the whole cake in the bin, three lovely years of it.
    ruined: There's nothing left of our work, it's ashes.
    ruined: Now the safe place is gone, all of it.
    not-care: I could stop turning up and it would make no difference to you.
    not-care: My baby meant nothing to you.
    not-care: Once the door is shut I don't exist for you.
    not-care: Biscuit dying was of no interest to you.
    you-think: u think im some kid who cant hold a calendar
    you-think: You've filed me under clients who intellectualise.
    you-think: You are taking me for a man who does not do his homework.
    you-think: You believe i am a lazy woman.
    you-think: you think im makin it up
    on-purpose: You put it in an email so you wouldn't have to hear my voice.
    on-purpose: You let the silence run so that I would back down.
    on-purpose: You held it back to teach me independence.
    on-purpose: You booked us back to back to see how I'd cope.
    obviously: It was evident that you had not opened my spreadsheet.
    obviously: You were obviously reading the policy for the first time as I sat there.
    obviously: Fairly obvious you don't keep notes.
    obviously: You plainly hadn't given a thought to who might meet whom.
    sick-of-me: You can't stand having me in the diary any more.
    sick-of-me: You're bored to death of me, go on, say it.
    sick-of-me: I saw it, you've had your fill of me.
    sick-of-me: You've run out of patience with me.
    made-me: You made me to feel like I am furniture.
    made-me: One eyebrow and you made me feel like a boy caught with his hand in the till.
    made-me: You made me feel as if I was fussing over a late bus.
    made-me: You make me feel like a donkey.
    feel-that: I feel that you was hurrying me to the door.
    feel-that: I feel like you went into handbook mode.
    feel-that: I feel that you do not know yourself where this goes.
    feel-that: I feel like you switch off as soon as there's snot involved.
    feel-that: I feel that you make your work without me.
    label: I know a defensive structure when I see one, and yours is textbook.
    label: I'd say that's your own countertransference, a straight enactment from your side.
    label: You've got a guru complex, look it up.
    label: You are in the counter-transfer, it is classic.
    you-are: You're sloppy, mate.
    you-are,label: You are an amateur in these matters.
    you-are: You're careless.
    you-are: You're cold.
    you-are: You are rude.
    should: You ought to be paying me for that morning.
    should: You have to write the topics down at least one day before.
    should: You must make a plan with steps and show it to me.
    should: you shoud let a man finish
    should: You should've said something before I reached the door.
    why-cant: How hard is it to send a man a text?
    why-cant: Why is it not possible for you to answer one question with yes or no?
    why-cant: What's stopping you from leaving a damn chair where it is?
    why-cant: Would it kill you to pass the tissues?
    why-cant: Why couldn't you simply wait till the hour was up?
    if-you-cared: Anybody who was really bothered about me would have asked how the nights are.
    if-you-cared: If I meant anything to you, you would have phoned.
    if-you-cared: If you had a heart in there you'd have come after me down the stairs.
    if-you-cared: if you was bothered youd of asked what happend to the kid
    everyone: Both my daughters and the whole of my book group agree that it was discourteous.
    everyone: I've polled all my friends and it's unanimous, that eyebrow was out of order.
    everyone: Literally everyone I've told pulled the same face.
    everyone: all the lads on the rank say im wastin my money with you
    other-therapist: Dr. Lim, whom I saw until 2021, managed to send three bullet points each Friday.
    other-therapist: The lad at the surgery knew to leave that gate shut, and he'd only had me six weeks.
    other-therapist: I bet your other clients were told where you're going.
    other-therapist: My analyst in Lyon, she, had the courage to stay with the tears.
    sorry-bother: i know its your weekend and i really didnt want to land in your inbox again.
    sorry-bother: I am ashame that I disturb you again in your free day.
    sorry-bother: I do apologise for troubling you with a letter.
    overreacting: im most likely making this way bigger than it is.
    overreacting: I'm probably being way over the top about one question.
    overreacting: For sure i am exaggerating.
    overreacting: I've blown one look up into a whole opera, haven't I.
    nothing: It isn't worth mentioning, really.
    nothing: It is a trifling matter and I feel foolish setting it down.
    nothing: It's a daft little thing, not worth the stamp.
    nothing: It's of no importance.
    my-fault: It's me, I wrecked the session, me and no one else.
    my-fault: The entire fault is mine and mine alone.
    my-fault: All what happened monday is my guilt, only mine.
    my-fault: I picked a therapist next to the hospital, so the whole mess is down to me.
    my-fault: We broke it, only us.
    just-my: This is only the depression being the depression.
    just-my: I know it's only my borderline kicking off.
    just-my: My attachment system did that, it has no more to do with you than the weather.
    just-my: It's my social anxiety, that is all this is.
    too-much: im a lot for one person to deal with, i know that.
    too-much: I'm more than any civilian can handle.
    too-much: I am a weight round your neck.
    too-much: I'm too much, I've been told so in several languages.
    should-not-feel: I have no right to be angry on you.
    should-not-feel: At seventy-one one has no business being wounded by this.
    should-not-feel: As an adult man I should not be sad about this.
    should-not-feel: It was nine weeks, so I'm not entitled to this much grief.
    should-not-feel: I'm not supposed to miss you, it isn't proper.
    sorries: sorry about the spelling, sorry i rambled on thursday and sorry for the tissues everywhere.
    sorries: Sorry my english, sorry for the tears on monday, sorry also for the cup that i break.
    sorries: Sorry sorry sorry, and sorry for the voicemail where I'm eating.
    sorries: Sorry from the small one, sorry for the silence, sorry for the marks on the cushion.
    nothing-wrong: You did everything correct.
    nothing-wrong: I hold you entirely blameless.
    nothing-wrong: You have not erred in any way.
    nothing-wrong: You didn't put a foot wrong.
    ignore: you can delete this without reading it to the end.
    ignore: Bin this when it comes.
    ignore: On second thoughts, please disregard this email.
    ignore: Or put this letter in the drawer and we'll say it never came.
    stacked: I suppose maybe it sort of got to me a bit, the way you asked.
    stacked: I guess I was kind of hoping you'd maybe ask.
    stacked: I suppose I felt, perhaps, a bit, well, sort of rushed.
    stacked: Perhaps we sort of maybe needed you to sit nearer, I guess.
    just: i just wanted to hear it from u first
    just: I just needed someone to say it's hard.
    just: I just want you to know that it had a name.
    just: I just want to be able to cry in there.
    just: I just think a hello would have been nice.
    makes-sense: I am not certain that what I have written is understandable.
    makes-sense: No idea whether any of this is intelligible.
    makes-sense: I hope you are able to get my meaning at all.
    makes-sense: I've been on nights and I doubt a word of this makes sense.
    makes-sense: Are you following this, am I making any sense??
    have-time: Should there be a minute left over on Tuesday, and only then, I might raise it.
    have-time: If you've got five minutes going spare next week could we look at it?
    have-time: If some minutes remain unused after the main matters, then we may touch it.
    have-time: Only if you can spare it, a word about this before we start would do.
    have-time: If there happens to be a gap, you could look at the second page.
    whatever: Anyway. Never mind.
    whatever: idk, whatever, forget it
    whatever: Oh forget it, who cares.
    whatever: Meh, whatever, doesn't matter.
    done: Honestly, I've had it with this.
    done: im out
    done: Reckon I'm finished with all this.
    done: This is where I get off.
    done: I can't be doing with this any longer.
    leave-anyway: By summer you will have passed me on to a colleague, that is how it goes.
    leave-anyway: First it's a Friday, then it's once a fortnight, then you're gone like the rest of them.
    leave-anyway: Do let me know when the axe falls, because fall it will.
    leave-anyway: One of these Augusts you won't come back to me, and that will be that.
    leave-anyway: You're going to leave us, it's a matter of weeks.

    -: Drove forty minutes through the snow and your door was locked.
    -: I rang twice and stood there like a lemon till quarter past.
    -: I am bloody furious.
    -: My old gaffer never said sorry for anything either and I walked off that site.
    -: I'd like you to tell me straight what happened on Tuesday.
    -: on thursday you yawned when i was telling you about the dissertation.
    -: my flatmate says everyone yawns in november.
    -: i still cried on the 43 bus home.
    -: could you tell me if you were tired or if i was boring?
    -: maybe its still there.
    -: Not much happened this week, I went to work and came back.
    -: You said "that sounds hard" four times on Monday, I counted.
    -: I feel grey.
    -: I don't know what I want from the sessions.
    -: The new tablets are fine.
    -: You said the session would end at 14:50 and it ended at 14:46.
    -: I do not know what "see what comes" means.
    -: I felt disregarded.
    -: I always arrive nine minutes early because of the bus timetable.
    -: I am asking for the full 50 minutes.
    -: On Wednesday you was looking two times on the telephone.
    -: In the ward the doctors do the same and I say nothing.
    -: After, I sat in the car and I had heavy chest.
    -: I don't know how you call this feeling in English.
    -: I will be grateful if you can put the telephone in other room.
    -: so u told my mum we'd moved to wednesdays before u told me
    -: that pissed me off so bad
    -: mum always gets told stuff first, school did it, the dentist did it
    -: can u text me and not her from now on
    -: wednesday or thursday is ok, whatever day has the early slot
    -: At the close of our last meeting you called me Margaret, and my name is Marjorie.
    -: My late husband's mother had my name wrong for eleven years.
    -: I felt quite invisible.
    -: I lay awake until three.
    -: I should be most obliged if you would use my name when I come in.
    -: You asked me on Friday if I'd thought about going back to work.
    -: I felt judged.
    -: My mum's line is "you should be grateful, I had three under four".
    -: I never know if the buggy fits in your lift.
    -: Please ask me about the nights.
    -: You moved our session from Tuesday to Friday in two lines of email.
    -: I was shaking when I read it.
    -: Every time the phone buzzes my stomach drops.
    -: Part of me misses you and part of me wants to bolt, and I can't tell which is bigger.
    -: Please tell me on Friday what was behind the change.
    -: On 3 March you quoted a cancellation period of 24 hours, and the invoice says 48.
    -: I was, to my own surprise, close to tears.
    -: My father settled things by letter and never spoke of them again.
    -: Obviously I shall pay whatever falls under the terms I signed.
    -: Kindly confirm in two lines which period applies.
    -: Last week I brought the dream about the flooded house and you asked about my sleep hygiene.
    -: You wanted to know how many coffees I drink, and I said three.
    -: I felt sort of switched off on the way home.
    -: I stopped with my old therapist when I moved to Leeds, and the dream stopped too.
    -: I'd like to tell you the dream again and have you stay in it with me.
    -: You asked about my brother and I looked at the carpet.
    -: My hands wouldn't stop.
    -: I can't say what I felt, I haven't the words.
    -: It was all right when we talked about the dog.
    -: Let me come to my brother in my own time.
    -: Since January we have made 14 sessions and from these 9 were about my marriage.
    -: Maybe it is in your method normal, this I cannot judge.
    -: I have decided that the 30 June is my last session.
    -: In the train I was sitting with closed eyes until Reading.
    -: I wish that we speak ten minutes about the tunnel.
    -: So I told you about the eight-hundred-pound coat and up went one eyebrow.
    -: My headmaster used to do that, look over the glasses and say nothing.
    -: I laughed it off and then I was sick in your loo.
    -: I don't know if it was about the coat or about me or about your contact lenses.
    -: Do tell me what the eyebrow said.
    -: You said "at least you know you can get pregnant".
    -: The date would have been the 8th of June.
    -: You were kind in April when I couldn't get out of bed.
    -: Please ask me the name.
    -: No need to write back before Thursday.
    -: You moved my chair so my back was to the door.
    -: Didn't hear a word after that, I was counting exits.
    -: I felt unsafe.
    -: It was a shit hour.
    -: Otherwise put the chair back against the wall and I'll sit in it.
    -: You asked "and how might Tom have seen it?"
    -: It was like dying on stage with the house lights up.
    -: I slammed your door and I'm sorry about the noise.
    -: I'd call it gaslighting, dragging Tom in like that.
    -: Be on my side for ten minutes and then ask me about Tom.
    -: I trust this mail meets you well.
    -: In last session you spoke very fast and I was nodding without following.
    -: My elder brother is the talker in our house, I am the one who carries the chairs.
    -: I felt small in front of you.
    -: Kindly do the needful and explain me the sheet again from the beginning.
    -: You leave on the 2nd and you're back on the 30th, and this is the first August you haven't said where.
    -: My father went to sea and we got postcards.
    -: I am jealous of whoever sits beside you on the plane.
    -: I'm scared you'll retire, and I'd like us to talk about when.
    -: A postcard would be lovely, and so would a plain no.
    -: You give me the paper to fill and i not have my glasses.
    -: My señora always gives me lists and i take a photo for my son.
    -: I have vergüenza, i dont know the word.
    -: The other days i go out from you more light.
    -: Please you read me the paper with your voice.
    -: That was the third time I got the story with the two wolves.
    -: I had wanted to tell you about my nan's stroke.
    -: Not gonna lie, I was fuming.
    -: My manager thinks I'm made of rubber.
    -: And I'll drink whatever tea you've got, the oat one is grim though.
    -: You asked me to write a goodbye to Ellen, and I have sat down to it four times and made tea instead.
    -: She died just after Easter.
    -: Ellen always said I was slow as a barge.
    -: I'm sorry I missed the 14th, the boiler man came.
    -: I'd like to leave the goodbye until the autumn.
    -: You said "she" twice on Monday, and the second time you heard it yourself and carried on.
    -: At my GP's it's the old name on the screen every single visit.
    -: I'm not going to explain pronouns to you again.
    -: Correct yourself out loud and move on, that's what I'm asking.
    -: I was livid and I stayed polite.
    -: i was tellin you about the crash on the A12 an the kid
    -: i cant get the shoe out of my head
    -: the wife never asks niether she puts the telly on
    -: fuckin awful night that was
    -: let me tell it start to end nxt week
    -: On Thursday I met Claire from my department on your stairs.
    -: I have told no one at work that I come to you.
    -: I clearly remember the sign that says the waiting room is private.
    -: I felt exposed.
    -: Could we find a slot with a gap before and after it?
    -: I was 20 min late AGAIN, the bus, then the wrong bus, then my phone stayed on the wrong bus.
    -: No clue what you wrote.
    -: My dad used to hold up his watch at the front door.
    -: I always mean to leave at quarter to.
    -: Can you say hello first and then do the clock?
    -: You sighed after the long quiet.
    -: I practise sentences on the way and lose them in the lift.
    -: My throat closes and I look at your shoes.
    -: I worry you think I'm bored in there, and I'm not.
    -: It helps when you say something first, so please do.
    -: I am arrived Tuesday with the news of my sister and we have talked of my agenda.
    -: I had never cried in front of somebody in English.
    -: My mother wanted always that I smile for the guests.
    -: I search still the word, it is not anger and it is not sadness.
    -: I would like that you ask me of my sister the first.
    -: One of us liked you on Monday and one of us hid under the desk.
    -: Nobody in here can say what happened.
    -: We just don't trust you right now.
    -: Please don't ask who is talking.
    -: Please leave these words as they are.
    -: You ate your sandwich while I told you about my grandmother's nine-night.
    -: I'm vex, and I'm writing it while I'm vex.
    -: Granny pressed my hair every Saturday night for church, hot comb on the stove, and nobody ate till she sat down.
    -: I felt small, and I don't do small.
    -: On Wednesday I want you to bring it up before I do.
    """)
}
