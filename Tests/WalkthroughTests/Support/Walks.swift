import Script
import Testing
import Walkthrough

/// A walk over the sample set after some events, all of which must fit.
func walk(_ events: Walk.Event..., set: PromptSet = SampleSet.set) -> Walk {
  var walk = Walk(set)
  for event in events { apply(event, to: &walk) }
  return walk
}

/// Applies an event that must fit, or must not.
func apply(
  _ event: Walk.Event, to walk: inout Walk, fits: Bool = true,
  at place: SourceLocation = #_sourceLocation
) {
  #expect(walk.fits(event) == fits, "\(event)", sourceLocation: place)
  let did = walk.apply(event)
  #expect(did == fits, "\(event)", sourceLocation: place)
}

let hurt = Walk.Event.answered(.options(0))
let angry = Walk.Event.answered(.options(2))
let story = Walk.Event.answered(.text("you left"))
