// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// What follows the opcode of an instruction of WebAssembly, as far as the core has it.

// Told as letters: `n` a number, `l` a local, `o` an offset, `4` and `8` as many bytes, `t` a table of
// numbers behind their count; nothing where there is none. NULL for an opcode that is not known.
static const char *operands(unsigned char opcode) {
  if (opcode >= 0x02 && opcode <= 0x04) return "n"; // block, loop, if
  if (opcode == 0x0C || opcode == 0x0D || opcode == 0x10) return "n"; // br, br_if, call
  if (opcode == 0x0E) return "t"; // br_table
  if (opcode == 0x11) return "nn"; // call_indirect
  if (opcode >= 0x20 && opcode <= 0x22) return "l";
  if (opcode == 0x23 || opcode == 0x24) return "n"; // a global
  if (opcode >= 0x28 && opcode <= 0x3E) return "no"; // from memory and into it
  if (opcode >= 0x3F && opcode <= 0x42) return "n"; // the size of memory, a whole number
  if (opcode == 0x43) return "4";
  if (opcode == 0x44) return "8";
  if (opcode <= 0x0F || opcode == 0x1A || opcode == 0x1B) return "";
  if (opcode >= 0x45 && opcode <= 0xC4) return "";
  return 0;
}

// The same behind 0xFC and a number.
static const char *more_operands(unsigned number) {
  if (number <= 7) return ""; // numbers made whole
  if (number == 10) return "nn"; // memory.copy
  if (number == 11) return "n"; // memory.fill
  return 0;
}

// The lists of a module that has been taken apart, after the letter that says that it was: what stands
// before the bodies of functions, what stands behind them, their instructions, their offsets, their
// locals.
enum { BEFORE, BEHIND, INSTRUCTIONS, OFFSETS, LOCALS, LISTS };
enum { APART = 1, MORE = 0xFC, LOCALS_AT_MOST = 1 << 12, TYPES_AT_MOST = 1 << 10 };
