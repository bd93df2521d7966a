/// Sentences written after the mirror, in words that are deliberately not those of its file, to
/// see how far plain phrases carry: less far than the other collections say.
///
/// At the first look at the first 71, of 35 to be nudged 27 were missed, and of 36 to be left alone
/// nine were nudged. What was learnt went into the file; then, of the next 40, eight of 20 were
/// missed and three of 20 nudged. They have been learnt from too, and now only hold it so.
enum LaterSentences {
  static let all = MirrorSentence.read(
    """
    you-always: you've not once asked me how the funeral went
    you-always: It's always you who decides when we are finished
    every-time: whenever I start on the divorce you look for your pen
    ruined: there's nothing left of us after what happened
    not-care: You obviously couldn't give a toss about any of it
    not-care: none of this matters to you, I'm just a slot in your calendar
    you-think: You must think I'm pathetic coming in about a plant
    you-think: in your eyes I'm just another whiny student
    on-purpose: You did it just to test me
    sick-of-me: I can tell you've had enough of me
    sick-of-me: you were counting the minutes til I left
    made-me: You've made me doubt everything I know
    feel-that,not-care: I have a feeling that you don't like me much
    label: honestly you sound like a narcissist to me
    you-are: you've been so cold with me since january
    should: You ought to have warned me about the new office
    should: It was up to you to notice, that's literally your job
    why-cant: Would it kill you to say sorry
    if-you-cared: someone who cared would have phoned
    everyone: My whole family says you're no good
    other-therapist: The woman I saw before you never did that
    sorry-bother: Hope I am not disturbing, I know its your weekend
    overreacting: i probably made a mountain out of a molehill but it stung
    nothing: Its not a big deal or anything but you called me by the wrong name
    my-fault: I know I caused this, I always do
    just-my: this is probably my abandonment stuff again
    too-much: I am such a burden to you
    should-not-feel: I know I shouldn't be upset over a chair
    nothing-wrong,my-fault: you couldn't have known, it's on me
    ignore: dont feel you have to answer, just bin this
    makes-sense: I don't know if I'm making sense here but it felt like a door shut
    have-time: No worries if you haven't got time for this but the bill hurt me
    whatever: anyway it doesnt matter, I'll live
    done: I can't do this any more with you.
    leave-anyway: Sooner or later you'll drop me like the others did

    -: You asked me every time how the job was, and I liked that
    -: I never know what to say in the first ten minutes
    -: it's always hard to come back after August
    -: I need you to know that I was ashamed
    -: You have to laugh, the bus came after all
    -: What you said was cruel and I won't pretend it wasn't
    -: The room was cold and you were wearing a coat
    -: I cried every time the phone rang
    -: I was done crying when you came back in
    -: My sorry little plant died too by the way
    -: whatever happens I want to finish what we started
    -: I felt stupid in that chair
    -: I feel like a child when you whisper
    -: I feel like crying when I think about it
    -: Somebody should have been there
    -: you must have been tired, I saw you rub your eyes
    -: Were you bored?
    -: Did I do something wrong?
    -: Did you mean to hurt me?
    -: I don't think you meant to, and it hurt
    -: is it all my fault?
    -: You wanted to know how it was for me: it was awful
    -: I have the feeling of falling when you stop talking
    -: I could of died when he walked in
    -: maybe you could hold the silence a bit longer
    -: your other patients left the door open and I could hear everything
    -: My brother said you never cared about us, that was about my mum
    -: Nothing you said was unkind
    -: if you have time on Thursday I will bring the photos
    -: I am too much on my phone these days
    -: You never rushed me
    -: You always waited for me until now and I miss that
    -: it matters to me that you know this
    -: I wanted to shout but I just sat there
    -: Nobody was on my side
    -: You looked clearly tired

    you-always: You never ever ask about my work
    every-time: Each time I mention my sister, you sigh.
    not-care: it's all the same to you whether I come or not
    you-think: I bet you think I'm exaggerating about my boss
    on-purpose: You deliberately left me waiting in the hall
    obviously: Clearly my grief is boring for you
    made-me: You make me feel like a case file
    you-are: You can be really cold when I need you most
    should: you have to stop giving me homework
    why-cant: Why do you never call back
    everyone: everybody tells me to find someone new
    sorry-bother: I hate to trouble you again with the shoe thing
    overreacting: I might be overreacting but I could not breathe
    nothing: It's such a stupid thing to be upset about
    my-fault: I'm to blame, I came in already in a mood
    should-not-feel: I have no right to be angry when you've helped me so much
    ignore: feel free to ignore this
    just: I just felt that you were tired of it
    have-time: If you get a minute maybe look at the poem I sent
    leave-anyway: You will abandon me eventually, I know how this goes

    -: You care more than most, and it still went wrong
    -: I always come ten minutes early, I like the quiet
    -: I should have brought an umbrella and a better temper
    -: She makes me feel safe, you made me feel safe too until June
    -: I never thought you would laugh
    -: You said you would call and you didn't
    -: every session since May I have wanted to tell you this
    -: You never told me you were moving.
    -: My ex was a narcissist and I recognise a slammed door
    -: I think you were scared too
    -: I am so done in after work that I fall asleep on the bus
    -: everything is packed and ready for the move
    -: you told me to forget it, and I did try
    -: I'd like to know what you thought when I left
    -: You have to walk past the bakery to get to your door
    -: sorry about the tears
    -: It is not your job to fix me and I know that
    -: Please never say that again
    -: You were cold, you had no coat
    -: What matters to you matters to me too
    """)
}
