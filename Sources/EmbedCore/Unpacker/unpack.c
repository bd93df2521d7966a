// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// Unpacks what a page carries: LZMA (as `xz --format=lzma` writes it) in printable letters. Browsers
// bring gzip alone, which leaves the core half as large again.
#include <stddef.h>
#include <stdint.h>

#include "unpack.h"

// Two letters are 13 bits. Of what can be printed all but `"`, `<` and `\` are used, so that
// nothing in it ends a script element or a string: 91 letters.
static uint32_t number(uint8_t letter) {
  return letter - 0x21 - (letter > '"') - (letter > '<') - (letter > '\\');
}

// The odds of a bit being 0, in 2,048ths, go a 32nd of the way towards what it was.
typedef uint16_t Odds;
enum { EVEN = 1 << 10 };

typedef struct {
  Odds isLong, isHigh, low[8], middle[8], high[256];
} Lengths;

// Literals lie apart by the three highest bits of the byte before (lc=3, lp=0, pb=0).
typedef struct {
  Odds literals[8][0x300], isMatch[12], isAgain[12], isOther[12], isThird[12], isFourth[12], isMore[12];
  Odds slots[4][64], places[128], align[16];
  Lengths fresh, again;
} Model;

static Model model;
static const uint8_t *in;
static uint32_t range, code;
uint8_t *start, *out;
static uint32_t state, distances[4];

extern uint8_t __heap_base;

static uint32_t bit(Odds *odds) {
  uint32_t bound = (range >> 11) * *odds, is = code >= bound;
  if (is) {
    code -= bound;
    range -= bound;
    *odds -= *odds >> 5;
  } else {
    range = bound;
    *odds += (2048 - *odds) >> 5;
  }
  if (range < 1 << 24) {
    range <<= 8;
    code = code << 8 | *in++;
  }
  return is;
}

static uint32_t tree(Odds *odds, uint32_t bits) {
  uint32_t place = 1;
  for (uint32_t left = bits; left--;) place = place << 1 | bit(odds + place);
  return place - (1 << bits);
}

static uint32_t reversed(Odds *odds, uint32_t bits) {
  uint32_t place = 1, number = 0;
  for (uint32_t at = 0; at < bits; at++) {
    uint32_t is = bit(odds + place);
    place = place << 1 | is;
    number |= is << at;
  }
  return number;
}

static uint32_t direct(uint32_t bits) {
  uint32_t number = 0;
  while (bits--) {
    range >>= 1;
    uint32_t is = code >= range;
    if (is) code -= range;
    number = number << 1 | is;
    if (range < 1 << 24) {
      range <<= 8;
      code = code << 8 | *in++;
    }
  }
  return number;
}

static uint32_t length(Lengths *lengths) {
  if (!bit(&lengths->isLong)) return 2 + tree(lengths->low, 3);
  if (!bit(&lengths->isHigh)) return 10 + tree(lengths->middle, 3);
  return 18 + tree(lengths->high, 8);
}

static uint32_t distance(uint32_t length) {
  uint32_t slot = tree(model.slots[length < 6 ? length - 2 : 3], 6);
  if (slot < 4) return slot;
  uint32_t bits = (slot >> 1) - 1, base = (2 | (slot & 1)) << bits;
  if (slot < 14) return base + reversed(model.places + base - slot, bits);
  return base + (direct(bits - 4) << 4) + reversed(model.align, 4);
}

static void literal(void) {
  Odds *odds = model.literals[out > start ? out[-1] >> 5 : 0];
  uint32_t place = 1;
  if (state >= 7) {
    uint32_t match = out[-1 - (ptrdiff_t)distances[0]];
    do {
      uint32_t expected = match >> 7 & 1, is;
      match <<= 1;
      is = bit(odds + ((1 + expected) << 8) + place);
      place = place << 1 | is;
      if (is != expected) break;
    } while (place < 0x100);
  }
  while (place < 0x100) place = place << 1 | bit(odds + place);
  *out++ = (uint8_t)place;
  state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
}

void reach(uintptr_t end) {
  uintptr_t top = __builtin_wasm_memory_size(0) * PAGE;
  if (end > top && __builtin_wasm_memory_grow(0, (end - top + PAGE - 1) / PAGE) == (size_t)-1)
    __builtin_trap();
}

// Room for at least so many letters.
uint8_t *unpack_room(uint32_t count) {
  reach((uintptr_t)&__heap_base + count + PAGE);
  return &__heap_base;
}

// Begins with that many letters, which stand in the room; gives where the bytes will begin.
uint8_t *unpack_begin(uint32_t count) {
  uint8_t *letters = &__heap_base, *bytes = letters;
  uint32_t bits = 0, held = 0;
  for (uint32_t at = 0; at + 1 < count; at += 2) {
    bits |= (number(letters[at]) * 91 + number(letters[at + 1])) << held;
    for (held += 13; held >= 8; held -= 8, bits >>= 8) *bytes++ = (uint8_t)bits;
  }
  for (size_t at = 0; at < sizeof model / sizeof(Odds); at++) ((Odds *)&model)[at] = EVEN;
  in = &__heap_base + 14; // behind the head, and the first byte, which is always 0
  range = -1;
  code = (uint32_t)in[0] << 24 | in[1] << 16 | in[2] << 8 | in[3];
  in += 4;
  state = distances[0] = distances[1] = distances[2] = distances[3] = 0;
  return start = out = bytes + 16;
}

// Unpacks some more bytes, or to the end; gives how many there are by now.
uint32_t unpack_more(uint32_t count) {
  uint8_t *until = out + count;
  reach((uintptr_t)until + 512); // a match may go 273 bytes beyond
  while (out < until) {
    if (!bit(model.isMatch + state)) {
      literal();
      continue;
    }
    uint32_t many;
    if (!bit(model.isAgain + state)) {
      many = length(&model.fresh);
      for (int place = 3; place; place--) distances[place] = distances[place - 1];
      distances[0] = distance(many);
      if (distances[0] == (uint32_t)-1) break; // the end
      state = state < 7 ? 7 : 10;
    } else {
      if (!bit(model.isOther + state)) {
        if (!bit(model.isMore + state)) {
          *out = out[-1 - (ptrdiff_t)distances[0]];
          out++;
          state = state < 7 ? 9 : 11;
          continue;
        }
      } else {
        uint32_t which = !bit(model.isThird + state) ? 1 : 2 + bit(model.isFourth + state);
        uint32_t found = distances[which];
        for (; which; which--) distances[which] = distances[which - 1];
        distances[0] = found;
      }
      many = length(&model.again);
      state = state < 7 ? 8 : 11;
    }
    const uint8_t *from = out - 1 - distances[0];
    if (from < start) __builtin_trap();
    while (many--) *out++ = *from++;
  }
  return (uint32_t)(out - start);
}
