/// Sentences by somebody who never saw the mirror or its file, half of which must be left alone. At the first,
/// blind look, of 160 to be nudged 33 were missed and five nudged for something else; of 160 to be
/// left alone nine were nudged. What was learnt went into the file, so that now they only hold it.
/// Two are nudged still: what is private or hurts who somebody is shows in the question they
/// answer, and not in these words.
enum StrangersSecond {
  static let all = MirrorSentence.read(
    """
    you-always: you never once asked how my dads funeral went
    you-always: In the eleven months I have been coming, you have not begun on time on a single occasion.
    you-always: you always look at the clock when i start crying and then i stop
    you-always: It’s always you who changes the subject when it gets hard, and I go home with half of it still in my throat.
    you-always: u never reply to my msgs lol not even a thumbs up
    every-time: Every single session we lose the first ten minutes to your scheduling app, and I pay for those minutes.
    every-time: each time i bring up my brother you write something down and go quiet
    every-time: You're constantly checking your phone. I can see it reflected in the window.
    every-time: All the time you are interrupting me in the middle of the sentence, and then I lose the English words.
    every-time: The second I mention sex you go into teacher mode. Every. Time.
    ruined: Everything is ruined now. I can't walk back in there like it's the same room.
    ruined: its all destroyed, the whole year we built, because of one phone call
    ruined: Well, that's the lot of it wrecked then. Two years of Wednesdays down the drain.
    ruined: After what happened in March there is nothing good left between us, nothing at all.
    not-care: you dont give a shit what happens to me after 5pm
    not-care: I have come to the conclusion that my wellbeing is of no importance to you.
    not-care: When I told you about the miscarriage you nodded and looked at your notes. You didn't care.
    not-care: You couldn't care less whether I turn up or not. I sat in the car for twenty minutes after.
    not-care: For you I am only a number in the calendar. For me you are the one person I speak to in this country.
    you-think: you think im making it up dont you
    you-think: I know you think I'm a spoiled rich kid who has nothing real to cry about.
    you-think: You see me as a hysterical old woman. I read it in your face last Thursday.
    you-think: You believe that I am lazy because I did not do the exercise. I did not understand the exercise.
    you-think: In your head I'm the annoying teenager who won't talk. I'm 17, I can tell.
    on-purpose: You left the door open on purpose so the next person would hear me.
    on-purpose: You wanted to see me break. And I did, so well done.
    on-purpose: you brought up my ex deliberately to get a reaction out of me and it worked, i didnt sleep
    on-purpose: Moving my slot to the Friday was your way of punishing me for the one I cancelled.
    obviously: You obviously hadn’t read a word of what I sent you before we started.
    obviously: clearly u forgot my name for a sec there
    obviously: It was plain as day that your mind was elsewhere while I talked about Mum.
    obviously: Evidently my question about ending came at an inconvenient moment for you.
    obviously: It's obvious that you had a fight with somebody before I came in, and I spent the hour being careful.
    sick-of-me: you're sick of me and honestly fair enough
    sick-of-me: You must be so fed up with hearing about the same divorce week after week.
    sick-of-me: I bet your heart sinks when you see my name in the diary.
    sick-of-me: u cant stand me, i saw ur face when i said i wanted to book in again
    sick-of-me: You are relieved when I cancel, I could hear it in your voice.
    made-me: you made me feel like a naughty schoolboy and i am 61 years old
    made-me: Your email about the invoice made me feel about two inches tall.
    made-me: You make me feel so small when you explain my own feelings to me with the whiteboard.
    made-me: that thing you said about my weight, you made me feel disgusting tbh
    made-me: When you laughed on Tuesday you have made me to feel very ashamed in front of myself.
    feel-that: I feel like you were reading from a script last week.
    feel-that: I feel that you take my husband's side more than mine.
    feel-that: i feel like ur rushing me through the trauma stuff cos the sessions are running out
    feel-that: Honestly, I feel as though you've been treating me with kid gloves since your holiday.
    feel-that: I have the feeling that you compare me with your students at the university.
    label: You're a textbook narcissist and it took me a year to see it.
    label: Have you had a look at your own countertransference here? I don't think Tuesday was about me.
    label: thats your saviour complex talking, not what i asked for
    label: With respect, you are projecting. The avoidant one in that room is you.
    you-are: you were so cold on monday, like a robot with a clipboard
    you-are: Taking a personal call while I was speaking was thoroughly unprofessional of you.
    you-are: You're rude. I'm paying a hundred and forty bucks an hour and you're rude.
    you-are: you are not warm person, since the summer you are like stone with me
    you-are: You can be so bloody patronising when I get something right.
    should: You need to apologise to me for what you said about my mother.
    should: you should of told me you were going on leave before the day before
    should: As a therapist you are supposed to remember the names of my children.
    should: You have to let me finish. I stop halfway and then it's gone for the week.
    should: u gotta stop bringing up my dad when i said i dont want to
    why-cant: why can't you say it was a mistake like a normal person
    why-cant: Why won't you answer a straight question? I asked whether we are finishing in June.
    why-cant: How hard can it be to start at ten when we've said ten?
    why-cant: why is it so difficult for you to look at me when i cry
    why-cant: Why do you not tell me what you think, must I guess it like the weather?
    if-you-cared: If you cared you'd have rung me after the hospital.
    if-you-cared: if i mattered to you even a bit you would of noticed i wasnt wearing my ring
    if-you-cared: A therapist who gave a damn would have checked in after a session like that.
    if-you-cared: If you were really on my side, you would write the letter for the housing office.
    if-you-cared: surely if you liked me at all you'd move the appointment by half an hour
    everyone: Everyone I've told about this says you were out of order.
    everyone: My sister, my husband and my GP all agree that you handled it badly.
    everyone: literally all my friends think its weird u didnt text back
    everyone: Anybody would tell you that one does not say such a thing to a mother.
    other-therapist: my old therapist would have called me back the same day
    other-therapist: Do your other clients get extra minutes? Because the woman before me came out at ten past.
    other-therapist: Dr Patel, whom I saw before you, remembered things without looking them up.
    other-therapist: With my last counsellor I could cry and she would sit with me. You hand me tissues.
    sorry-bother: Sorry to bother you on a Sunday, but I keep thinking about what you said about my daughter.
    sorry-bother: I hate to be a pain. It's about Tuesday and the thing with the door.
    sorry-bother: apologies for taking up your time with this, the session stayed with me all week
    sorry-bother: i dont wanna be annoying but can we talk about the thing with the chair
    sorry-bother: Forgive that I disturb you. When you cancelled I did not sleep two nights.
    overreacting: I'm probably overreacting but when you yawned I wanted to leave the room.
    overreacting: ok im being super dramatic but that email hurt
    overreacting: I dare say I'm making a mountain out of a molehill, but you did call me by the wrong name.
    overreacting: maybe im too sensitive but u laughed when i said i was scared
    overreacting: I know my reaction to the new room is out of all proportion. I cried in the lift.
    nothing: It's silly, but you took down the picture with the boat and I can't stop thinking about it.
    nothing: I know I'm being stupid about this, you moved my chair and it threw me.
    nothing: its not a big deal or anything, you forgot we said we'd talk about the letter
    nothing: This will sound ridiculous: I counted, and you said goodbye to the man before me with more warmth.
    nothing: It is really nothing. You said bye and not see you next week, and I was awake until four.
    my-fault: it's all my fault, i pushed you and then you went quiet
    my-fault: I am entirely to blame for how Thursday went.
    my-fault: I broke it. You were fine and I broke it, that's all on me, same as it was with Dan.
    my-fault: The whole bad hour was because of me only, I know this.
    just-my: it’s just my bpd kicking off again cos you were late
    just-my: This is only transference, I've read enough to recognise it. You went away for two weeks and I was five again.
    just-my: that was my anxious attachment acting up when i sent those four texts, nothing else
    just-my: I expect it is merely the OCD talking, but the new lamp and the new seat were unbearable.
    just-my: its my trauma brain making stuff up again lol, the thing about the door
    too-much: I'm too much. I thought so when I sent the third voicemail.
    too-much: i know im a lot to deal with, six pages is a lot
    too-much: I am hard work and I've been told so since I was four. Thursday I felt it again.
    too-much: im so needy its embarrassing, i wanted you to ask about my exam
    too-much: I am an exhausting woman, I know. What I wanted was for you to stay in it with me on Monday.
    should-not-feel: I shouldn't be angry with you, you were ill. But I am.
    should-not-feel: i have no right to be upset about ur holiday
    should-not-feel: A grown man ought not to feel jealous of the person in the next appointment. And yet.
    should-not-feel: It's wrong of me to miss you between sessions, I know that.
    should-not-feel: I am not allowed to be hurt from this, you have helped me so much.
    sorries: Sorry I cried. Sorry I left early. And sorry about the tissues, I was a mess.
    sorries: so sorry about thursday, i'm sorry i shouted, sorry for slamming the door as well
    sorries: I'm sorry I went silent. I am sorry I didn't answer when you asked. I'm really sorry you had to sit through that.
    sorries: sorry i came late sorry for my bad english and sorry that i was quiet, when you speak fast i get lost
    nothing-wrong: you did nothing wrong, it hurt though when you brought up the fees
    nothing-wrong: It really wasn't anything you did. I went cold when you closed the notebook and I stayed cold.
    nothing-wrong: None of this is on you. I went home after you read out my letter and I couldn't eat.
    nothing-wrong: you were perfect as usual, no blame on you at all, its the way the session stopped mid sentence that got me
    nothing-wrong: Please know you have made no mistake. When you spoke of the ending I became very small.
    ignore: ignore this, its 3am and i was thinking about what you said on friday
    ignore: You can delete this without reading it. It's about the way we ended.
    ignore: pretend i didnt send this lol but it stung when you looked at your watch
    ignore: Please disregard this message. I was hurt on Wednesday when you stopped me.
    ignore: Don't pay any attention to me, I was upset about the door.
    stacked: maybe it kind of hurt a little bit i guess when you said that
    stacked: I suppose I was perhaps slightly, sort of, put out when you cancelled.
    stacked: Possibly I might have been somewhat disappointed, I think, about how we finished.
    stacked: idk i guess it was maybe sorta weird when u called me kiddo??
    stacked: It could be that I was perhaps a little bit sad, I think, or something like this, when you went away.
    just: I just wanted to say that it hurt when you laughed.
    just: just wanted to let u know that tuesday was hard for me
    just: I just thought I'd mention that you called me Karen. My name's Carol.
    just: I'm just saying I would like to talk about the letter before we stop.
    just: i just feel sad after we talk, most weeks
    makes-sense: When you went quiet it was like the floor went, if that makes sense.
    makes-sense: does that make any sense?? like i was there but behind glass when you talked
    makes-sense: It was as though you were on the telephone rather than in the room. I do hope I'm making some kind of sense.
    makes-sense: prob not making sense here but it was fine and then u said that n it wasnt
    makes-sense: I was angry and at same time I wanted that you hold on to me, I hope it is understandable what I write.
    have-time: If you have time on Thursday, could we talk about the thing with the invoice?
    have-time: if ur not too busy could we go back to what i said about my mum
    have-time: Should you happen to have a spare moment next week, I would like to speak about the ending.
    have-time: if theres 5 mins left over at the end could we talk about why i was crying
    whatever: whatever, you said what you said. It hurt.
    whatever: I wanted to tell you that I was hurt when you... oh forget it.
    whatever: doesnt matter. i was gonna say something about last week but doesnt matter
    whatever: Never mind. It was about how you ended the call.
    whatever: Ach, let us drop it. I wanted to tell you that I was sad on Friday when you said no.
    done: I'm done. I can't walk up those stairs again.
    done: im out, u can give my slot to someone else
    done: That's me finished then. Thank you for your services.
    done: I quit. I really do. Keep the deposit.
    leave-anyway: you'll leave anyway so what would be the point of telling you about my sister
    leave-anyway: Sooner or later you will hand me on to a colleague, so I keep my coat on.
    leave-anyway: You're going to drop me the minute the insurance runs out. I'm not daft.
    leave-anyway: i give it til christmas before u get rid of me too

    -: On 4 February you did what no therapist may do and said it was part of the treatment.
    -: He asked me to clean his flat in exchange for sessions. I did it six times. I have the messages.
    -: you told me not to tell my husband about the texts
    -: It happened in the car park after the session on 12 May 2022. I did not want it.
    -: Every session he locked the door and moved his chair close to mine.
    -: she told my cousin things out of my file, my cousin goes to her too. I want to know who i can tell
    -: You made me feel it was love. I was your client.
    -: My therapist has borrowed 3000 euro from me and said that our work will stop if I ask it back. I cancel my appointment of Monday, I don't give a reason.
    -: You called me "she" again on Tuesday. I use they. I told you in January.
    -: every time I say my wife you say my friend
    -: I'm the only Black person who walks into that building and you asked if I was here to fix the heating.
    -: When I spoke about Ramadan you asked whether I had thought about eating anyway.
    -: i told you im autistic and you said everyone is a bit autistic. no.
    -: You talked to my interpreter instead of me. I am deaf, I am not absent.
    -: You should not ask me where I am really from. I was born in Leeds.
    -: You said my accent is cute while I was telling you about the war.
    -: I am furious. I have been furious since Tuesday at four.
    -: im so fucking angry about the cancelled session i cant even type
    -: What a load of bollocks that worksheet was.
    -: I'm mad as hell at you, and I want you to know it and not explain it to me.
    -: That was a shitty thing to say to somebody whose dog had died that morning.
    -: I am very angry. I say it calmly because I am a calm man, but I am very angry with you.
    -: fuck that breathing exercise honestly. fuck it
    -: Right now I hate you. I'll still be there on Thursday.
    -: I felt dismissed when we moved on to the diary.
    -: felt totally unheard tbh
    -: I felt betrayed when I learned the report had gone to my school.
    -: Since April I feel abandoned and I feel it in my stomach.
    -: i felt judged when u asked how many drinks
    -: When the session was moved for the third time I felt unimportant, and rather foolish sitting in the waiting room.
    -: I was feeling pushed by you about the letter to my father.
    -: Rejected. That's the word I was hunting for on Monday. Rejected and small.
    -: I don't feel safe with you at the moment.
    -: That was gaslighting. You said it on the 3rd and on the 10th you told me you hadn't.
    -: You were abusive to me on Friday.
    -: You're gaslighting me about the fee. I have the email.
    -: It was unsafe to open that memory with four minutes left on the clock.
    -: The way you shouted was abusive and I have written the date down.
    -: I feel unsafe since you sit nearer the door than me
    -: you gaslit me about what we agreed and i felt crazy for a week
    -: Ah'm no sleepin since ye telt me aboot the new rota, so ah'm no.
    -: I am coming from Monday session very heavy in the heart, I not know the word in English for this.
    -: When you was on holiday I ain't had nobody to talk to, and it got on top of me.
    -: You asked me how is my family and I have said fine, but fine it was not.
    -: Me da passed the week before, like, and ye asked about me homework. I was raging so I was.
    -: y'all changed the front desk and nobody told me, and I was fixing to turn right round
    -: Last week I was wanting to cry only, but the tears they were not coming, therefore I was smiling.
    -: innit mad how i sat there bare quiet for half hour and then u said times up
    -: He said "you always do that" and slammed the door, and I thought of our Tuesday.
    -: My mother used to shout “you never think of anyone but yourself.” I heard that tone in the room last week.
    -: You said, "I'm done with this topic for today," and I have been chewing on it.
    -: in my head theres this voice going 'you're too much, you're too much' when i sit in ur waiting room
    -: My father has said: »You should be grateful«, and when you spoke about gratitude I heard him.
    -: You told me I always run away before it gets close. I'd like to come back to that.
    -: your exact words were 'everyone says that at this stage' and it felt like a door shutting
    -: My ex's last text was "forget it, whatever, I'm done." I showed it to you and you smiled.
    -: I don't know what happened between us. Something did.
    -: idk what i need from you yet
    -: I can't tell whether it is yours or mine or both.
    -: No words yet. Only a stone in the chest.
    -: I have looked for the reason and I do not find it.
    -: dunno why i went blank when you asked about the baby
    -: I'm not sure what I'm asking for. I wanted you to know it's there.
    -: Was it the break? Was it the new room? I honestly couldn't say.
    -: note to self: breathe before the stairs, keep the coat if i want to
    -: For me only: part of me hopes she rings.
    -: not sending this bit. i love her like a mum and it scares me
    -: My own page. It's all my fault, that is what the little one in me says tonight, and nobody needs to fix that sentence.
    -: Dear diary, or whoever. Session 31. I wore the green jumper and she noticed.
    -: keeping this to myself, I'm too much and I always was
    -: What I know: she rang back in May. Who holds this with me: Jo. What can wait: the letter.
    -: I will not show her this: at home nobody spoke when I cried, and it was the same silence.
    -: Please leave this exactly as I wrote it. I was hurt and I am still hurt.
    -: dont change my words. it was cruel and thats the word i want
    -: I've read it over twice and it stays the way it is: I do not trust the plan we made.
    -: I know how it sounds and I am keeping it: you never said goodbye to me.
    -: I'd like to leave it there for this week. Thank you for Monday.
    -: Leave it blunt, please. I spent forty years being polite. The fee letter was an insult.
    -: yes i mean always, no i dont want it softer: you always start late
    -: I do not wish to have this sentence corrected. It is my sentence and it is about my son.
    -: I was wondering whether it might perhaps be possible to start at quarter past next week.
    -: If it would not be too much of an inconvenience, I would perhaps like to ask for the earlier hour, if this is at all possible for you.
    -: Would you mind awfully if we possibly sat in the other chairs? I'd rather like the window.
    -: Please kindly excuse my asking, maybe it is possible that Sensei speaks a little slower, if it is not rude to ask.
    -: Respected Madam, I would humbly request you, if it may please be possible, to kindly speak with me about last Tuesday.
    -: With your permission, doctor, I would perhaps like to say that, maybe, the music in the waiting room is a little loud for me.
    -: I wonder if I might possibly ask you for a copy of the letter, if I may.
    -: Could I perhaps ask, if that's quite all right, that we maybe keep the door shut?
    -: I just don't trust you.
    -: i just dont trust u rn and i cant say why
    -: Right now I just cannot trust you, and I wish that I could.
    -: I don’t trust you anymore. I just don’t.
    -: I always come by bike, so I was soaked when I got there.
    -: You never know with my mother, she might turn up at the session.
    -: I take the tablets every time I eat, as the doctor told me.
    -: My neighbour's dog barks constantly and I couldn't hear you on the video call.
    -: The rain came in and everything in the cellar was ruined, so I missed our call on Friday.
    -: my whole phone is wrecked, can you send the link to this email instead
    -: I don't care which day we meet, Monday or Tuesday are both fine.
    -: My brother doesn't care about the house and I was crying about it before I came in.
    -: she thinks I am lazy, my boss, and it came up again in the room on monday
    -: What do you think I'm missing here? I would really like to hear it.
    -: I left my umbrella in the hall on purpose so I'd have a reason to come back.
    -: You wanted to know how the week went, so here it is: badly.
    -: Can you say it more clearly next time? I lost the thread when you talked about the plan.
    -: I couldn't see clearly when I left, I was crying so hard.
    -: I've been sick since Sunday and won't be there tomorrow.
    -: im so sick of this winter. you were kind about it on monday
    -: My mother made me feel like a burden, and it was in the room with us.
    -: You made me feel welcome that first day, and I want you to know that.
    -: I feel like crying when I come down your stairs.
    -: i feel like a kid in that big chair
    -: My ex was diagnosed as a narcissist and I flinched when you used his phrase.
    -: We read about countertransference at college this week and I thought of our talk.
    -: The room is cold, could we have the heater on please?
    -: I went cold all over when you said the date.
    -: You should see the garden, the roses you asked about came up.
    -: I have to leave at five on Thursday for the school run.
    -: Why can't I say it when I'm there? At home I have whole speeches.
    -: why cant they sort the parking out at your building, i was late cos of that
    -: If you'd like, I can bring the letter on Monday.
    -: If my father had cared, he would have come to the wedding. You asked, so that's my answer.
    -: Everyone says hello to me at the gym now, can you believe it.
    -: Everyone in my family says I talk fast. Tell me if I do it with you.
    -: My old therapist retired to Spain; her records are with the clinic if you need them.
    -: I met one of your other clients in the lift and we laughed about the plant.
    -: Sorry for your loss. I heard about your mother from the front desk.
    -: It bothers me that we stopped before I'd finished.
    -: My body reacted before I did: my hands shook the moment you stood up.
    -: My manager is overreacting about the sick note, so I need it by Friday please.
    -: It is nothing to do with you being late.
    -: We were silly together at the end on Monday and I liked that.
    -: It's not my fault and I want to hear that from you.
    -: My fault about the double payment, I pressed the button twice.
    -: My BPD assessment is on the 14th, could we move our hour?
    -: I learned about attachment in the group and I'd like to talk about it with you.
    -: It was too much for me, three topics in one hour.
    -: The new fee is too much for me, I can't manage it on a pension.
    -: I shouldn't eat gluten so please no biscuits on my account, though it was sweet of you.
    -: You said I shouldn't feel guilty, and I do feel guilty, and then I was alone with it.
    -: You said sorry on Monday. It was a real sorry. I don't hear the word sorry often.
    -: I'm sorry I shouted. And I am sorry about the cup. What you said still hurt.
    -: You did nothing when I started to shake.
    -: You were wrong about the date, it was the ninth.
    -: Please ignore the invoice from March, it has been paid twice.
    -: No need to answer. I'd like you to know it before Thursday.
    -: Maybe Thursday at three? Or Friday, I'm free all day.
    -: It is a kind of tightness under the ribs when you say the word ending.
    -: I just got home and my hands are still shaking.
    -: Just as I began to cry you stood up.
    -: That makes sense to me now, what you said about the two chairs.
    -: The new timetable makes no sense, it has us both at nine and at ten.
    -: do you have time on friday at 2 or is it full
    -: You gave me time when I couldn't speak. Thank you for it.
    -: Whatever you meant by it, it hurt.
    -: I can't forget it, the way you said my name.
    -: I'm done with the worksheet and I'll bring it on Monday.
    -: When we were done I sat on the wall outside for an hour.
    -: I leave for Portugal on Sunday and I'm back on the 20th.
    -: Will you leave the window open on Thursday? I breathe better.
    """)
}
