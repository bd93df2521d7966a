/// Sentences in as many voices as could be thought of: young and old, terse and formal, dialect, a
/// second language. Their labels stood before the mirror saw them. Half must be left alone, and are
/// close to what is nudged.
///
/// At the first look at `first`, of 66 to be nudged 24 were missed, and of 67 to be left alone six
/// were nudged. They were learnt from; then, of 68 in `second`, 22 were missed and one was nudged
/// for something else alone; of 69 to be left alone four were nudged. Three that are no better
/// known for it stay missed.
enum OtherVoices {
  static let all = first + second

  private static let first = MirrorSentence.read(
    """
    you-always,every-time: Not one session has gone by where you remembered my sister's name without checking.
    you-always: ur always like ok lets come back to that and then we never do
    you-always: Ye never let a body finish, ye're aye on to the next thing.
    every-time,you-always: Whenever I mention money, without exception, you reach for your diary.
    every-time: each and every week u start late
    ruined: It's all gone to pot since you moved rooms.
    ruined: There is nothing left to save, you have killed it.
    not-care: You couldn't care less whether I turn up or not.
    not-care: My troubles are of no consequence whatever to you, madam.
    not-care: ngl u dont give a crap about me
    you-think: I can tell you take me for some kind of attention seeker.
    you-think: You have already decided I am the difficult one.
    on-purpose: You left me waiting in the corridor just to show me who is boss.
    on-purpose: I am convinced it was intended, the way you said it, to put me in my place.
    obviously: It is plain for all to see that you had forgotten I was coming.
    obviously: u obvs hadnt even read it
    sick-of-me: By now you must be at the end of your tether with me.
    sick-of-me: You've had it up to here with my moaning, I could hear it in your voice.
    made-me: You make me feel two inches tall.
    made-me: What you said about my mother made me feel like a criminal.
    feel-that: I feel as though you'd already left the room in your head.
    feel-that: i feel like ur just reading off a script
    label,you-are: You are a cold-blooded vulture, that is what you are.
    label: That's your saviour complex talking again.
    you-are: You're about as warm as a parking meter.
    you-are: What a heartless thing you are.
    should: You ought to have warned me that the fee would go up.
    should: You have an obligation to tell me these things.
    why-cant: Why on earth would you not simply ring me?
    why-cant: Is it really beyond you to start on time?
    if-you-cared: A therapist who gave a damn would have sent one line.
    if-you-cared: If I meant the slightest thing to you you'd not have gone silent for three weeks.
    everyone: My whole friend group says ur being unfair
    everyone: Ask any of the mothers at school and they will tell you the same.
    other-therapist: The lady I saw in Krakow never looked at her watch.
    other-therapist: I'm sure none of your other clients gets cut off like that.
    sorry-bother: Forgive the intrusion on your Sunday.
    sorry-bother: soz for spamming u again
    sorry-bother: I do hate to be a bother.
    overreacting: I'm likely making a mountain of this, as I do.
    overreacting: It is me being hysterical again, no doubt.
    nothing: It is a trifle, I know, but you called me by her name.
    nothing: lol its so dumb but when u yawned i nearly cried
    my-fault: I've only myself to thank that you went quiet.
    my-fault: Whatever went wrong on Tuesday, I caused it.
    just-my: Probably it is only the abandonment stuff making noise again.
    too-much: I know I'm a right handful for you.
    too-much: There's just too much of me for one hour.
    should-not-feel: At my age one oughtn't to be jealous of a stranger in a waiting room.
    should-not-feel: ive no business missing u between sessions
    sorries: Sorry for the typos, sorry for crying, sorry for all of it.
    nothing-wrong: None of this is a criticism of you, you were nothing but professional.
    ignore: honestly just delete this msg
    ignore: Please do not feel obliged to reply to this.
    stacked: I suppose it was maybe a wee bit hard, in a way.
    just: I just wanted to check whether we are still all right, you and I.
    makes-sense: dunno if any of this even makes sense
    makes-sense: I fear that I express myself badly and you cannot understand.
    have-time: Should you find yourself with a spare moment, I would like a word about March.
    have-time: only if ur not too busy tho
    whatever: Anyway, doesn't matter, skip it.
    whatever: It's whatever.
    done: That's me finished with this whole business.
    done: I shall not be attending any further sessions.
    leave-anyway: You will let me fall in the end, as all of them did.
    leave-anyway: sooner or later ur gonna ghost me

    -: You always have tissues on the left side, and I always sit on the right.
    -: I never know how to begin on a Monday.
    -: You never pushed me to talk about him, and that is why I can.
    -: Every time I walk past your building my stomach turns.
    -: Each session costs me half a day's wages.
    -: My boss constantly rings during my lunch.
    -: The soup was ruined, so I was late.
    -: I felt as if everything was over, for an hour or so.
    -: My father did not care whether we ate.
    -: I wonder whether you care.
    -: What do you think about what I wrote?
    -: I thought about what you think of dreams.
    -: I stayed silent on purpose, I wanted to see whether I could.
    -: I clearly remember the green chair.
    -: I'm sick of the rain and of the bus.
    -: I am tired of pretending with you.
    -: The news made me feel ill before I even arrived.
    -: I feel like a cup of tea when I get to you.
    -: I feel that something is between us and I cannot name it.
    -: My ex was a narcissist, and when you raised your voice I was back in that kitchen.
    -: Your hands were cold when we shook.
    -: The room is cold in winter.
    -: Should we move to Wednesdays?
    -: My sister should have been at the funeral.
    -: You don't need to fix it.
    -: I don't understand why the door was open.
    -: Why did the session end early?
    -: If you would like, I can bring the letter.
    -: Everyone at work has the flu.
    -: My friends came with me to the hospital.
    -: My old flat was opposite yours.
    -: Before you, I had never spoken about it.
    -: The other clients' coats in the hallway make me wonder who comes after me.
    -: I'm sorry I was late on Tuesday.
    -: I'm sorry about your mother.
    -: My dog was a nuisance during our call.
    -: I overreacted at work and told my boss.
    -: Nothing happened that I could point to.
    -: It was a small thing you said and it helped.
    -: I do not blame you and I do not blame me.
    -: Part of it is old and part of it is about Tuesday.
    -: My anxiety is worse at night.
    -: There was too much noise from the street.
    -: I'm allowed to be angry, you said so in spring.
    -: I never said that you did anything wrong.
    -: I ignored the pain in my back.
    -: Please delete my old phone number.
    -: It may rain, so I may be a bit late.
    -: I just missed the tram.
    -: You are just in time for the birds, you said.
    -: It made sense to me when you drew it.
    -: I have time on Friday morning.
    -: I can do whatever day suits you.
    -: I never mind waiting in the hall.
    -: I am done crying for today.
    -: We finished ten minutes early.
    -: I'm leaving on Friday for a week at my aunt's.
    -: My brother left and nobody spoke of it.
    -: You left the window open.
    -: bruh i was SO heated when u said that
    -: what u said was foul and im raging
    -: I dinnae ken what I need fae ye.
    -: It pains me in the chest since you told me the date.
    -: You said, "You always run when it gets close," and I have carried it about since.
    -: He goes you never listen and then he slams the door.
    -: My nan would say I was making a fuss about nothing.
    -: That felt abusive and you never took it back.
    """)

  private static let second = MirrorSentence.read(
    """
    you-always,every-time: There hasn't been a single hour when you didn't glance at your phone.
    you-always: You invariably ask about work first.
    you-always: you literally never ask abt my mum
    every-time: Session after session it's the same, you talk and I nod.
    every-time: You keep interrupting me the whole time.
    ruined: After what you said there is nothing to save here.
    ruined: You ruined the one safe place I had.
    not-care: You don't give two hoots about me outside that hour.
    not-care: It's just a job to you.
    not-care: I might as well be a wall for all you care.
    you-think: You believe I'm exaggerating, I can tell.
    you-think: You must take me for a fool.
    on-purpose: You knew full well it was his anniversary and still you cancelled.
    on-purpose: You let me sit in that silence to punish me.
    obviously: Clearly my story wasn't interesting enough.
    obviously: Anyone could see you were miles away.
    sick-of-me: You're tired of hearing about my divorce.
    sick-of-me: You can't wait for the hour to end when it's me.
    made-me: You made me cry on my birthday.
    made-me: Your letter made me feel like a nuisance.
    feel-that: I feel you don't believe me about the accident.
    feel-that,sick-of-me: I get the feeling that you'd rather be elsewhere.
    label: You're such a hypocrite about those shoes.
    label: Sorry but that's textbook countertransference.
    you-are: You were heartless on Tuesday, plain heartless.
    you-are: You have the warmth of a freezer.
    should: You need to stop looking at the clock.
    should: A person in your position should answer within a day.
    why-cant: Why do you always have to have the last word?
    why-cant: Would it hurt you to say sorry?
    if-you-cared: If I was important to you, you would have noticed my arm.
    if-you-cared: A good doctor would have phoned.
    everyone: Even my husband says you crossed the line.
    everyone: Everybody I know would have walked out.
    other-therapist: My previous counsellor let me bring my dog.
    other-therapist,you-always: You'd never talk to your other patients like that.
    sorry-bother: I apologise for disturbing you during your holidays.
    sorry-bother: I know you have more important things to do than read this.
    overreacting: I'm blowing this out of all proportion, I know.
    overreacting: Maybe I'm just being dramatic but it stung.
    nothing: It's only a small thing and hardly worth writing about.
    nothing: This is going to sound ridiculous, but it was the cushion.
    my-fault: I ruined our session with my questions.
    my-fault: I have only myself to blame for how it went.
    just-my: It's probably my abandonment issues again.
    just-my: That's the depression talking, not me.
    too-much: I'm such a burden on you.
    too-much: I am too complicated for therapy.
    should-not-feel: I've no reason to be upset with you, really.
    should-not-feel: I shouldn't need this much from a therapist.
    sorries,sorry-bother: Sorry for the long text, sorry for the hour, sorry I'm like this.
    nothing-wrong: You couldn't have known, and you were perfectly professional.
    nothing-wrong: It's nothing you did.
    ignore: Bin this if you like.

    -: No need to answer this.
    stacked: I suppose I was perhaps a little bit hurt, maybe.
    just: I'm just writing to say that Monday was hard.
    just: Just checking that we are okay.
    makes-sense: Sorry, this is all over the place.
    makes-sense: Not sure I'm making sense here.
    have-time: If you happen to have a free moment, could we talk about it?
    have-time: Whenever it suits you, no hurry.
    whatever: Ah, forget I said anything.
    whatever: Doesn't matter now anyway.
    done: I am finished with therapy for good.
    done: Please cancel all my appointments, I won't be back.
    leave-anyway: You'll get bored and hand me on to somebody else.
    leave-anyway: I know you'll leave like my father did.

    -: You always let me finish.
    -: I never saw you cry before.
    -: It never occurred to me to ask.
    -: My aunt always brought oranges to the hospital.
    -: Every Tuesday I take the same tram to you.
    -: Whenever it rains my knee hurts.
    -: You cared for your father, you told me once.
    -: I care about what happens between us.
    -: I think you were tired on Tuesday.
    -: I was thinking about you when the letter came.
    -: You asked what I think, and I froze.
    -: My mother wanted to hurt him, never me.
    -: I tried to see your face but the sun was behind you.
    -: It became clear to me on the way home that I was sad.
    -: I'm bored at work these days.
    -: I'm fed up with waiting for the surgery's call.
    -: My boss made me cry in March.
    -: The film made me feel hopeful.
    -: I feel like I am five when you stand up.
    -: I feel that Tuesday changed something for me.
    -: My father called me a liar in front of the whole class.
    -: You were cold, so you put your coat on.
    -: It was cold between us.
    -: Do I have to pay for the missed hour?
    -: You should have received my form by now.
    -: You have to laugh, don't you.
    -: Why did you go quiet?
    -: Can you tell me why the session was moved?
    -: If you agree, I'd like to record the session.
    -: Everyone in the choir was kind to me.
    -: My friends don't know I see you.
    -: My last job ended in May.
    -: I saw another client in the corridor and said hello.
    -: My sister also sees a therapist, and it helps her.
    -: I'm sorry for what I said about your hair.
    -: I am sorry that your mother died.
    -: The neighbours' drilling bothered me during our call.
    -: You bothered to write it down, and that moved me.
    -: I reacted strongly, and it mattered to me.
    -: It was no small thing for me.
    -: It was not my fault, and it took me years to say so.
    -: I don't know whose fault it was.
    -: I have a burden to carry this month with the move.
    -: The bag was too heavy for me.
    -: I am not too much, and I would like you to know that.
    -: I had a right to be told.
    -: I noticed something was wrong when you moved your chair.
    -: You got my daughter's name wrong.
    -: I read your email twice and put it away.
    -: I forgot to bring the letter.
    -: Perhaps we could meet on Monday.
    -: I just turned forty.
    -: It just happened, and neither of us spoke.
    -: Your question made sense only later.
    -: I had no time to say it.
    -: Whatever you decide about the summer, please tell me early.
    -: I'm finished at work by five.
    -: The course is over in June.
    -: You left for your holiday on the third.
    -: I left the room because I could not breathe.
    -: My dad dropped me off.
    -: You went away for two weeks and I counted the days.
    -: idk how to say this but tuesday hurt
    -: im not mad im just sad
    -: I was raging so I was, pure raging.
    -: In my country one does not say such things to doctor.
    -: You said I was too sensitive, and I have not slept since.
    -: My stepmother would tell me I was a burden.
    -: 'You never change,' he said, and I believed him.
    """)
}
