// nayuki's QR Code generator (libqrcodegen) behind one function.

#ifndef BROACH_CQRCODE_CODE_H
#define BROACH_CQRCODE_CODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The most modules that a side can have.
#define BROACH_CODE_MOST 177

/// Makes a code of an ASCII text, with as much protection as costs no room.
/// - modules: one byte each, row by row, 1 where it is dark; room for BROACH_CODE_MOST squared.
/// - returns: how many modules a side has; 0 if the text is too long for any code.
int broach_make_code(const uint8_t *text, size_t length, uint8_t *modules);

#endif
