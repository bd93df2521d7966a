/// Sentences by somebody who never saw the mirror or its file, half of which must be left alone:
/// three in plain words for each pattern. At the first, blind look, of 102 to be nudged six were
/// missed and none nudged for something else; of 102 to be left alone none was nudged.
enum StrangersFourth {
  static let all = MirrorSentence.read(
    """
    you-always: You never remember the names of my children.
    you-always: You always bring it back to my mother when I want to talk about my job.
    you-always: I told you about the funeral twice. You never ask me how I am doing with it.
    every-time: Every time I start to cry, you look at the clock.
    every-time: You are constantly writing in your notebook while I talk.
    every-time: You interrupt me all the time and then I lose my thread.
    ruined: After Tuesday the whole therapy is ruined.
    ruined: Everything we built up in two years is destroyed now.
    ruined: You took your shoes off, and now everything between us is broken.
    not-care: You don't care about me at all.
    not-care: I told you about the diagnosis and you moved on. I don't matter to you.
    not-care: You don't care what happens to me between Thursday and Tuesday.
    you-think: You think I'm making all this up.
    you-think: I could see it on your face on Tuesday: you think I'm lazy.
    you-think: You see me as a hopeless case since I told you about the drinking.
    on-purpose: You ended three minutes early on purpose.
    on-purpose: You wanted to hurt me with that remark about my husband.
    on-purpose: You deliberately didn't mention the holiday until the last minute.
    obviously: You were obviously bored when I talked about my sister.
    obviously: You clearly hadn't read my email before the session.
    obviously: Obviously you had already made up your mind before I finished.
    sick-of-me: I know that you're tired of me.
    sick-of-me: You're fed up with me and my stories.
    sick-of-me: Since the phone call I'm sure you can't stand me anymore.
    made-me: You made me feel like a stupid child on Tuesday.
    made-me: You make me feel ashamed when you smile like that.
    made-me: With that question you made me feel guilty about my own divorce.
    feel-that: I feel like you weren't listening last week.
    feel-that: I feel that you take my husband's side.
    feel-that: When I talk about my father I feel like you're not taking it seriously.
    label: You're a control freak, and I noticed it again on Tuesday.
    label: You are projecting your own problems onto me.
    label: Honestly, you're the narcissist in this room.
    you-are: You are so cold and distant.
    you-are: You were five minutes late and didn't say a word about it. You're really rude.
    you-are: You are incompetent and I don't know how you got your licence.
    should: You should have called me back on Friday.
    should: You have to stop interrupting me when I talk about my brother.
    should: You need to apologise to me for what you said.
    why-cant: Why can't you give me a straight answer about the summer?
    why-cant: Why couldn't you let me finish my sentence on Tuesday?
    why-cant: Why won't you tell me what you really think?
    if-you-cared: If you really cared about me, you would have remembered the operation.
    if-you-cared: If I mattered to you, you'd have answered my message.
    if-you-cared: If you took me seriously, you would have read my letter by now.
    everyone: Everyone I told about it says that what you did was wrong.
    everyone: All my friends think you handled that badly.
    everyone: Everybody agrees with me that cancelling by text was not okay.
    other-therapist: My last therapist answered my emails the same day.
    other-therapist: I bet your other patients get the full fifty minutes.
    other-therapist: With my previous therapist I could talk about this without being rushed.
    sorry-bother: I'm sorry for bothering you again on a weekend.
    sorry-bother: I hope I'm not bothering you with this email.
    sorry-bother: I don't want to take up your time with another message.
    overreacting: I know I'm overreacting, and still I cried the whole evening.
    overreacting: I'm probably being too sensitive about what you said.
    overreacting: I think I'm being overdramatic about the cancelled session.
    nothing: It's no big deal, but you called me by the wrong name on Tuesday.
    nothing: I know it's stupid, but the closed window upset me for days.
    nothing: It's really nothing, only the way you looked at your watch.
    my-fault: It was completely my fault that we ended like that.
    my-fault: I'm the one to blame for everything that happened on Tuesday.
    my-fault: It's all down to me that I can't feel close to you.
    just-my: When I got so angry with you on Tuesday, that was only my borderline talking.
    just-my: I think it's just my attachment issues again that I missed you over Easter.
    just-my: My anger at you is nothing but transference.
    too-much: I know I'm too much for you.
    too-much: I'm so needy and exhausting, and you had to deal with that again on Tuesday.
    too-much: I'm too difficult for any therapist.
    should-not-feel: I have no right to be angry about your holiday.
    should-not-feel: I shouldn't be this upset about a changed appointment.
    should-not-feel: It's wrong of me to feel jealous of the woman who comes before me.
    sorries: Sorry this is so long, sorry it's so late, and sorry for how I left.
    sorries: I'm sorry about Tuesday. I'm sorry that I cried. And I'm sorry I slammed the door.
    sorries: Sorry, sorry, I'm really sorry for what I said on the phone.
    nothing-wrong: You didn't do anything wrong, I was hurt all the same.
    nothing-wrong: I went home crying on Tuesday, but none of it is your fault.
    nothing-wrong: It hurt when you stopped me, but you did everything right.
    ignore: Feel free to ignore this email.
    ignore: You can delete this without reading it.
    ignore: Please don't pay any attention to this message.
    stacked: I guess maybe I was kind of hurt on Tuesday.
    stacked: It was perhaps sort of a bit too fast for me, I suppose.
    stacked: Maybe we could possibly sort of talk about the phone call, I guess.
    just: I just wanted to tell you that Tuesday was hard for me.
    just: I just wanted to ask about the session you cancelled.
    just: I just need to say that the silence was terrible for me.
    makes-sense: I feel far away even when you are kind to me. I hope that makes sense.
    makes-sense: One side of me wants to come and the other wants to hide. I don't know if I'm making any sense.
    makes-sense: I was sad and relieved at the same time, does that make sense?
    have-time: If you have a minute on Thursday, could we talk about the phone call?
    have-time: If there's time left at the end, I would like to talk about Tuesday.
    have-time: Could we speak about the missed call when you get a chance?
    whatever: I wanted to tell you how the session was for me. Oh well, never mind.
    whatever: You forgot what I told you about my father. Whatever.
    whatever: I was hurt when you laughed, but let's forget about it.
    done: I'm done with therapy.
    done: That's it, I quit.
    done: I won't be coming back after this.
    leave-anyway: You're going to leave me anyway.
    leave-anyway: Sooner or later you'll drop me too.
    leave-anyway: In the end you will give up on me, I know it.

    -: On Tuesday you stopped ten minutes early.
    -: You took off your shoes at the start of the session, and in May you told me I could not.
    -: I wrote to you on Friday and your answer came on Monday.
    -: You called me Anna twice on Tuesday. My name is Hanna.
    -: Your phone rang twice while I was talking about the accident.
    -: We talked about my job for forty minutes and about the divorce for five.
    -: When I cried, you looked out of the window.
    -: You said that you would call on Thursday, and I waited until nine.
    -: I have been coming to you for almost three years.
    -: After the session I sat in my car for an hour.
    -: I nodded when you asked if I was okay, and I was not okay.
    -: I slept badly all week and did not go to work on Wednesday.
    -: I was hurt when you laughed.
    -: I felt very alone after we hung up.
    -: I'm scared of our next session.
    -: I was ashamed and couldn't look at you.
    -: I feel nothing when I sit across from you, and that frightens me.
    -: I am disappointed about how we ended on Tuesday.
    -: I missed you during the break.
    -: My chest gets tight when I think about Thursday.
    -: I was relieved when you said that you were lost too.
    -: I don't feel connected to you at the moment.
    -: I'm sad that we lost the closeness we had in spring.
    -: I feel like crying when I think of your room.
    -: Could we talk about Tuesday first on Thursday?
    -: Please tell me how it was for you.
    -: I would like you to listen before you give me advice.
    -: Can you explain to me why the rule changed?
    -: Please ask me again, even when I say no the first time.
    -: I would like an apology.
    -: I need you to be honest with me about the summer break.
    -: Please send me a short reply so that I know you got this.
    -: Could you read this before our session?
    -: What did you mean when you said I was hiding?
    -: Please go slower with me next time.
    -: No answer needed, we can talk about it on Thursday.
    -: I am so angry with you.
    -: I'm furious about the phone call.
    -: I was so mad at you on Tuesday that I couldn't sleep.
    -: I hate that you cancelled.
    -: I am really pissed off about the new times.
    -: That was a shitty thing to say to me.
    -: What the fuck was that on Tuesday?
    -: Damn it, I waited the whole bloody weekend for your call.
    -: The session was crap and I went home in a rage.
    -: It hurt like hell when you changed the subject.
    -: You said to me: "You should try to let it go."
    -: "You always do this," you told me, and I froze.
    -: On Tuesday you said, "I think you're overreacting," and it has stayed with me since.
    -: My mother used to say "You never think of anyone but yourself."
    -: "It's all your fault," my mother shouted, and I was seven.
    -: My mother said "You're too much" whenever I cried.
    -: You asked me "Why can't you be angry with him?" and I had no answer.
    -: I heard you say "Whatever you like," and it sounded far away to me.
    -: My mother would stand in the door and say, "I'm done with you."
    -: I felt dismissed when you moved on to the next topic.
    -: I feel unsafe with you since the phone call.
    -: I felt judged by your question about the drinking.
    -: I felt abandoned over the holidays.
    -: I felt rejected when you did not take my drawing.
    -: I feel betrayed because you talked to my doctor without asking me.
    -: What happened on Tuesday was gaslighting.
    -: I felt unimportant when you answered the phone.
    -: I just don't trust you.
    -: I don't trust you since the summer, and I can't name a reason.
    -: I don't know what I need from you.
    -: Something has changed between us and I can't say what it is.
    -: I don't know why this hurt so much.
    -: I can't tell if it comes from me or from you.
    -: I don't remember what happened before I went quiet.
    -: I have no words for it yet.
    -: I am not sure what you meant by that.
    -: Would it be possible to meet a little earlier on Thursday?
    -: I would be grateful if you could write back to me.
    -: Perhaps you could tell me what you remember of it.
    -: I think I was more hurt than I showed.
    -: I always come by bus because I don't like driving in the city.
    -: I have always been afraid of telephone calls.
    -: I have never told anyone about this.
    -: I never know what to do with my hands when it gets quiet.
    -: Should I bring the letter from the clinic on Thursday?
    -: The bus should get me there by four.
    -: You don't have to answer before Thursday.
    -: I had just sat down when the phone rang.
    -: It was just before Christmas when I told you about the baby.
    -: I'm sorry I shouted at you.
    -: You said you were sorry, and that helped me.
    -: Maybe we can start with the dream next time.
    -: Thursday at four is fine with me.
    -: I told you that I was fine, and it was not true.
    -: I can bring whatever papers the insurance needs.
    -: I was obviously very nervous in the first session.
    -: I want to stay and work on this with you.
    -: I want you to know that Tuesday hurt me.
    -: Every time I hear that song I think of my grandmother.
    -: I'm done with the forms from the clinic and will bring them on Tuesday.
    -: My husband never listens when I talk about work.
    -: My boss doesn't care about any of us.
    -: My sister made me feel small at the wedding.
    -: My father is a narcissist and my mother covered for him.
    -: My ex left me without a word, and I was alone with the children.
    -: You were kind to me in the spring, and I want to hold on to that.
    """)
}
