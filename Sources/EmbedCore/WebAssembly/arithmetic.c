// Part of broach: GPL-3.0-or-later. Additional permission under section 7 of version 3: what of it
// stands in a page may be conveyed as part of that page under any terms.
//
// Arithmetic of 128 bits, which the compiler calls where it does not optimise.
#include <stdint.h>

typedef unsigned __int128 Wide;
typedef union { Wide all; struct { uint64_t low, high; } half; } Halves;

Wide __ashlti3(Wide number, int bits) {
  Halves from = {number}, to;
  if (bits == 0) return number;
  to.half.low = bits < 64 ? from.half.low << bits : 0;
  to.half.high = bits < 64 ? from.half.high << bits | from.half.low >> (64 - bits)
                           : from.half.low << (bits - 64);
  return to.all;
}
Wide __multi3(Wide a, Wide b) {
  Halves one = {a}, other = {b}, product;
  uint64_t mask = 0xFFFFFFFF;
  uint64_t one_low = one.half.low & mask, one_high = one.half.low >> 32;
  uint64_t other_low = other.half.low & mask, other_high = other.half.low >> 32;
  uint64_t low = one_low * other_low, left = one_high * other_low, right = one_low * other_high;
  uint64_t middle = (low >> 32) + (left & mask) + (right & mask);
  product.half.low = (low & mask) | middle << 32;
  product.half.high = one_high * other_high + (left >> 32) + (right >> 32) + (middle >> 32)
                      + one.half.high * other.half.low + one.half.low * other.half.high;
  return product.all;
}
