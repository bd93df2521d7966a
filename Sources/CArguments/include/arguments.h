#ifndef BROACH_CARGUMENTS_H
#define BROACH_CARGUMENTS_H

/// The words that the program was started with, before Swift looks for them in `/proc`, which a
/// small container does not have. Nothing has to be called: linking this is enough.

#endif
