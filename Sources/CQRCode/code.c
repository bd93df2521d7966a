#include "code.h"

#include <stdlib.h>
#include <string.h>
#include <qrcodegen/qrcodegen.h>

/// A run that is at least so long is worth a segment of its own.
static const size_t worthwhile = 16;

static bool is_alphanumeric(uint8_t byte) {
  return byte && strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", byte);
}

/// Where the run that begins at `start` ends: one of a kind, alphanumeric if it is long enough.
static size_t end_of_run(const uint8_t *text, size_t length, size_t start, bool *is_short) {
  size_t end = start;
  while (end < length && is_alphanumeric(text[end])) end++;
  *is_short = end - start >= worthwhile;
  if (*is_short) return end;
  size_t run = 0;
  for (end = start; end < length; end++) {
    run = is_alphanumeric(text[end]) ? run + 1 : 0;
    if (run == worthwhile) return end + 1 - run;
  }
  return length;
}

int broach_make_code(const uint8_t *text, size_t length, uint8_t *modules) {
  // No code holds more than 4,296 characters.
  if (length == 0 || length > 4296) return 0;
  size_t most = length / worthwhile * 2 + 2;
  struct qrcodegen_Segment *segments = calloc(most, sizeof *segments);
  // Each segment takes no more bytes than its text, save for the last of them.
  uint8_t *data = calloc(length + most, 1);
  char *words = calloc(length + 1, 1);
  uint8_t *code = malloc(qrcodegen_BUFFER_LEN_MAX);
  uint8_t *scratch = malloc(qrcodegen_BUFFER_LEN_MAX);
  int side = 0;
  if (segments && data && words && code && scratch) {
    size_t count = 0;
    uint8_t *room = data;
    for (size_t start = 0, end; start < length; start = end) {
      bool is_short;
      end = end_of_run(text, length, start, &is_short);
      memcpy(words, text + start, end - start);
      words[end - start] = '\0';
      segments[count] = is_short
                            ? qrcodegen_makeAlphanumeric(words, room)
                            : qrcodegen_makeBytes(text + start, end - start, room);
      room += end - start + 1;
      count++;
    }
    if (qrcodegen_encodeSegmentsAdvanced(
            segments, count, qrcodegen_Ecc_LOW, qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX,
            qrcodegen_Mask_AUTO, true, scratch, code))
      side = qrcodegen_getSize(code);
    for (int y = 0; y < side; y++)
      for (int x = 0; x < side; x++) modules[y * side + x] = qrcodegen_getModule(code, x, y);
  }
  free(segments);
  free(data);
  free(words);
  free(code);
  free(scratch);
  return side;
}
