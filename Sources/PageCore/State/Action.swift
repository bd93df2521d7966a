import Script

/// What a number on the screen stands for.
enum Action: Hashable, Sendable {
  case field(PageField)

  // Beginning.
  case keepsNothing, keepsInTab
  case choose(String)
  case begin, beginWithText
  case takeUpKept, dropKept
  case takeOpened, stay

  // On every screen.
  case help, save(Int), open
  case goToHarm
  case close

  // At a question.
  case goOn, skip, back, review, paste
  case option(OptionID), ownWords, sentence(Int)
  case options(PageList)
  case secret, spelling
  case useLetter
  case keepOld, deleteOld
  case beginFromText, replaceText

  // Between the questions.
  case pass, more, enough, notNow, pageForMe, accept, decline

  // Looking back.
  case change(QuestionID), goTo(QuestionID), delete(QuestionID), reallyDelete(QuestionID)

  // The draft.
  case see(DraftID), letIn(QuestionID), leaveOut(QuestionID), putIn(QuestionID)
  case takeOut(QuestionID)
  case byHand, takeByHand, sentences(QuestionID), fresh, takeFresh, giveUp
  case questions, done
  case mirror, mirrorAgain, mirrorKeep, mirrorChange, mirrorStop, mirrorFurther

  // Leaving it.
  case copy, mail, share, saveMail, saveText, print, showOnly, hideOnly, lastResort
  case rest, hide, goBackToOuter
}

/// What is typed into.
enum PageField: Hashable, Sendable {
  case answer, ownWords, paste, byHand, therapist, me, address, subject, lastResort
}

/// A list to choose from.
enum PageList: Hashable, Sendable {
  case keeping, answer
}
