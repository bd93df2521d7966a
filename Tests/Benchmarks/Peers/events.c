/* libyaml's bare event loop over a file in memory; prints the nanoseconds of processor
   time that the second round takes.
   usage: events FILE */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

static int round_over(const unsigned char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  int done = 0, count = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, text, length);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) exit(65);
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    count++;
  }
  yaml_parser_delete(&parser);
  return count;
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  if (!file) return 66;
  fseek(file, 0, SEEK_END);
  size_t length = ftell(file);
  rewind(file);
  unsigned char *text = malloc(length);
  if (!text || fread(text, 1, length, file) != length) return 66;
  round_over(text, length);
  struct timespec start, end;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
  int events = round_over(text, length);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
  printf("%lld\n", (end.tv_sec - start.tv_sec) * 1000000000LL + end.tv_nsec - start.tv_nsec);
  return events > 0 ? 0 : 65;
}
